// A program with an event loop of its own: the session has no threads, its connections are served by the program's
// io_context, beside everything else that the program does there.
#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <fmt/core.h>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

namespace asio = boost::asio;
using cassium::col;
using namespace std::literals;

struct Reading {
    std::string sensor;
    std::int32_t second = 0;
    double value = 0;
};

consteval auto cassium_table(std::type_identity<Reading>)
{
    return cassium::table<Reading>("own_context_readings")
        .partition_key<&Reading::sensor>()
        .clustering_key<&Reading::second>();
}

namespace {

/// Takes a handle, not the session: it may be kept, and after the session's end it answers `closed`.
asio::awaitable<void> measure(cassium::session_ref db, std::string sensor)
{
    for (std::int32_t second = 0; second < 5; ++second) {
        const Reading now{.sensor = sensor, .second = second, .value = second * 0.5};
        co_await db.async_save(now);
    }
}

/// What it is told in time; otherwise the request is ended, and its connection goes on.
asio::awaitable<std::string> report(cassium::session_ref db, std::string sensor)
{
    using namespace asio::experimental::awaitable_operators;
    asio::steady_timer late(co_await asio::this_coro::executor, 2s);
    const auto readings = db.find<Reading>().where(col<&Reading::sensor> == sensor);
    const auto first = co_await (readings.async_all(asio::use_awaitable) || late.async_wait(asio::use_awaitable));
    if (first.index() == 1)
        co_return sensor + ": nothing in time";
    co_return fmt::format("{}: {} readings", sensor, std::get<0>(first).size());
}

asio::awaitable<void> run(asio::io_context& io, std::string address)
{
    //! [connect]
    const cassium::connect_params where{
        .contact_points = {address}, .keyspace = "catalog", .create_keyspace = cassium::keyspace_replication{}};
    cassium::session db = co_await cassium::async_connect(io, where, asio::use_awaitable);
    //! [connect]
    co_await db.async_sync_table<Reading>();

    using namespace asio::experimental::awaitable_operators;
    co_await (measure(db, "north") && measure(db, "south"));
    const std::string north = co_await report(db, "north");
    const std::string south = co_await report(db, "south");
    fmt::print("{}\n{}\n", north, south);
} // the session ends here: with nothing left to do, so does the io_context

} // namespace

int main(int argc, char** argv)
{
    if (argc > 2 || (argc == 2 && std::string(argv[1]) == "--help")) {
        fmt::print(
            "usage: own_context [host:port]\n\nWrites and reads some rows in keyspace 'catalog', on one thread.\n");
        return argc == 2 ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    asio::io_context io(1);
    int status = EXIT_SUCCESS;
    asio::co_spawn(io, run(io, argc == 2 ? argv[1] : "127.0.0.1:9042"), [&status](const std::exception_ptr& failed) {
        try {
            if (failed)
                std::rethrow_exception(failed);
        } catch (const std::exception& e) {
            fmt::print(stderr, "own_context: {}\n", e.what());
            status = EXIT_FAILURE;
        }
    });
    io.run();
    return status;
}
