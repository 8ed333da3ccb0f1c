#include <cassium/protocol/notations.hpp>

#include <cassium/types/inet.hpp>

namespace cassium::protocol {

void check_count(std::int64_t count, std::size_t least, const byte_reader& in)
{
    if (count < 0 || static_cast<std::uint64_t>(count) > in.remaining() / least)
        throw decode_error(client_errc::malformed_frame, "a count of " + std::to_string(count) + " with " +
                                                             std::to_string(in.remaining()) + " bytes left");
}

std::string_view read_string(byte_reader& in)
{
    const auto size = in.read<std::uint16_t>();
    return in.read_text(size);
}

std::vector<std::string> read_string_list(byte_reader& in)
{
    const auto count = in.read<std::uint16_t>();
    check_count(count, sizeof(std::uint16_t), in);
    std::vector<std::string> list;
    list.reserve(count);
    for (std::uint16_t i = 0; i < count; ++i)
        list.emplace_back(read_string(in));
    return list;
}

std::vector<std::pair<std::string, std::vector<std::string>>> read_string_multimap(byte_reader& in)
{
    const auto count = in.read<std::uint16_t>();
    check_count(count, 2 * sizeof(std::uint16_t), in);
    std::vector<std::pair<std::string, std::vector<std::string>>> map;
    map.reserve(count);
    for (std::uint16_t i = 0; i < count; ++i) {
        std::string key(read_string(in));
        map.emplace_back(std::move(key), read_string_list(in));
    }
    return map;
}

byte_view read_short_bytes(byte_reader& in)
{
    const auto size = in.read<std::uint16_t>();
    return in.read_bytes(size);
}

byte_view read_bytes(byte_reader& in)
{
    const auto size = in.read<std::int32_t>();
    return size < 0 ? byte_view{} : in.read_bytes(static_cast<std::size_t>(size));
}

std::string read_inet_address(byte_reader& in)
{
    const auto size = in.read<std::uint8_t>();
    if (size != 4 && size != 16)
        throw decode_error(client_errc::malformed_frame, "an address of " + std::to_string(size) + " bytes");
    const byte_view bytes = in.read_bytes(size);
    return to_string(inet::from_bytes(bytes));
}

} // namespace cassium::protocol
