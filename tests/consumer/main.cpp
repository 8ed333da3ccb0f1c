// Uses the whole library, as far as that goes without a server.
#include "model.hpp"

#include <cassium/cassium.hpp>

#include <cstdio>

int main()
{
    try {
        auto db = cassium::session::connect({.contact_points = {"127.0.0.1:1"}, .keyspace = "k", .io_threads = 1});
        db.save(thing{});
    } catch (const cassium::connection_error& e) {
        std::puts(e.what());
        return e.code() == cassium::client_errc::connection_refused ? 0 : 1;
    }
    return 1;
}
