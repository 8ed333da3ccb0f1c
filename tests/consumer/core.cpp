// Uses what needs neither OpenSSL nor sockets.
#include "model.hpp"

#include <cassium/query/select.hpp>
#include <cassium/schema/ddl.hpp>

#include <cstdio>

int main()
{
    using namespace cassium;
    const std::string ddl = build_cql([](cql_writer& out) { schema::write_create_table(out, descriptor_of<thing>); });
    std::puts(ddl.c_str());
    return ddl.empty() || query::select_by_key<thing>::cql().empty() ? 1 : 0;
}
