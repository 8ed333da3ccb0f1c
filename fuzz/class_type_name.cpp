// The parser of Java class names: refused with a decode_error, or a type that can be copied, compared and printed.
#include "protocol_input.hpp"

#include <cassium/types/class_type_parser.hpp>
#include <cassium/types/cql_writer.hpp>

using namespace cassium;
using namespace cassium::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    type_arena arena;
    const cql_type* type = nullptr;
    try {
        type = parse_class_type(text, arena);
    } catch (const decode_error& error) {
        require(error.code() == client_errc::malformed_frame);
        return 0;
    }
    type_arena other;
    const cql_type* const copy = other.copy(*type);
    require(same_type(*type, *copy));
    require(to_string(*type) == to_string(*copy));
    // Names are at most as long as the text, and a node takes a few characters of it.
    require(arena.allocated() <= 4096 + 64 * size);
    return 0;
}
