// The parser of CQL type names: what it reads is written in a form that reads as the same type.
#include <cassium/base/error.hpp>
#include <cassium/types/cql_type_parser.hpp>
#include <cassium/types/cql_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace cassium;
    type_arena arena;
    const cql_type* type = nullptr;
    try {
        type = parse_cql_type({reinterpret_cast<const char*>(data), size}, arena);
    } catch (const decode_error&) {
        return 0;
    }
    // Writing adds frozen<…> around nested collections, which can take it over the depth limit.
    const cql_type* again = nullptr;
    try {
        again = parse_cql_type(to_string(*type), arena);
    } catch (const decode_error&) {
        return 0;
    }
    if (!same_type(*type, *again))
        std::abort();
    return 0;
}
