// Every other response, and what comes before a body: refused with a decode_error, or decoded.
#include "protocol_input.hpp"

#include <cassium/protocol/responses.hpp>
#include <cassium/protocol/server_errors.hpp>

using namespace cassium;
using namespace cassium::fuzz;

namespace {

/// What an ERROR gives is always one of the library's server errors, and prints.
void error_message(byte_reader body, protocol::version version)
{
    const failure decoded = protocol::decode_error_message(body, version, {.cql = "SELECT", .node = "127.0.0.1:9042"});
    require(static_cast<bool>(decoded));
    require(decoded.as<server_error>() != nullptr);
    require(decoded.what()[0] != '\0');
    require(decoded.code().value() != 0);
}

void result(byte_reader body)
{
    switch (protocol::decode_result_kind(body)) {
    case protocol::result_kind::set_keyspace: (void)protocol::decode_set_keyspace(body); break;
    case protocol::result_kind::schema_change: (void)protocol::decode_schema_change(body); break;
    default: break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    input from(data, size);
    const std::uint8_t choice = from.byte();
    protocol::envelope_header header;
    header.flags = from.byte();
    byte_reader body(from.rest());
    try {
        const protocol::response_prefix prefix = protocol::read_prefix(header, body);
        require(prefix.tracing_id.empty() || prefix.tracing_id.size() == 16);
        switch (choice % 7) {
        case 0: error_message(body, protocol::version::v4); break;
        case 1: error_message(body, protocol::version::v5); break;
        case 2: (void)protocol::decode_supported(body); break;
        case 3: (void)protocol::decode_authenticate(body); break;
        case 4: (void)protocol::decode_auth_token(body); break;
        case 5: (void)protocol::decode_event(body); break;
        default: result(body);
        }
    } catch (const decode_error&) {
        // One of the two allowed outcomes.
    }
    return 0;
}
