#include <cassium/types/cql_writer.hpp>

namespace cassium {

std::string to_string(const cql_type& type)
{
    return build_cql([&type](cql_writer& out) { out.type(type); });
}

} // namespace cassium
