// The protocol's notations on the reading side (native_protocol_v5.spec, section 3). Views point into the message.
#pragma once

#include <cassium/base/bytes.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cassium::protocol {

/// Throws decode_error (malformed_frame) unless `count` things of at least `least` bytes each can still come: checked
/// before anything is reserved for them.
void check_count(std::int64_t count, std::size_t least, const byte_reader& in);

/// [string]; not checked to be UTF-8. All of these throw decode_error (truncated) where the body ends too early.
[[nodiscard]] std::string_view read_string(byte_reader& in);
/// [string list]
[[nodiscard]] std::vector<std::string> read_string_list(byte_reader& in);
/// [string multimap], in the order of the message.
[[nodiscard]] std::vector<std::pair<std::string, std::vector<std::string>>> read_string_multimap(byte_reader& in);
/// [short bytes]
[[nodiscard]] byte_view read_short_bytes(byte_reader& in);
/// [bytes]; null gives an empty view.
[[nodiscard]] byte_view read_bytes(byte_reader& in);
/// [inetaddr] as text ("10.0.0.1", "::1"). Throws decode_error (malformed_frame) for a size other than 4 and 16.
[[nodiscard]] std::string read_inet_address(byte_reader& in);

} // namespace cassium::protocol
