#include <cassium/protocol/frame.hpp>

#include <string>

namespace cassium::protocol {

void throw_bad_header(const envelope_header& header, std::uint32_t max_frame)
{
    const std::string version = std::to_string(header.version);
    // Servers that are too old refuse in their own version, whose header is a byte shorter.
    if (header.response && (header.version == 1 || header.version == 2))
        throw decode_error(client_errc::malformed_frame,
                           "an answer in protocol version " + version + "; this client speaks 4 and 5");
    if (header.version < 3 || header.version > 6 || header.length > largest_body)
        throw decode_error(client_errc::malformed_frame,
                           "not a CQL message: version " + version + ", length " + std::to_string(header.length));
    throw decode_error(client_errc::frame_too_large, "a body of " + std::to_string(header.length) +
                                                         " bytes is over the limit of " + std::to_string(max_frame) +
                                                         " (connect_params::max_frame_size)");
}

} // namespace cassium::protocol
