// A text that is stored under a key of the session's: what a codec with a context is for.
#pragma once

#include <cassium/protocol/codec/context.hpp>
#include <cassium/protocol/codec/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace cassium::testing {

class key_ring final : public codec_environment {
public:
    explicit key_ring(std::uint8_t key) : key_(key) {}
    [[nodiscard]] std::uint8_t key() const noexcept { return key_; }

private:
    std::uint8_t key_;
};

struct sealed {
    std::string text{};

    friend bool operator==(const sealed&, const sealed&) = default;
    friend auto operator<=>(const sealed&, const sealed&) = default;
};

/// The stored bytes: every character with the key and one letter of the column's name.
inline std::string seal(std::string_view text, std::uint8_t key, std::string_view column)
{
    std::string bytes(text);
    for (char& c : bytes)
        c = static_cast<char>(c ^ key ^ (column.empty() ? 0 : column[0]));
    return bytes;
}

} // namespace cassium::testing

template <>
struct cassium::codec<cassium::testing::sealed> {
    static constexpr const cql_type& type = scalar_type<type_id::blob>;

    static void encode(const testing::sealed& value, byte_writer& out, const codec_context& context)
    {
        out.put_text(testing::seal(value.text, key_of(context), context.column));
    }
    static void decode(byte_view content, testing::sealed& to, const codec_context& context)
    {
        to.text = testing::seal({reinterpret_cast<const char*>(content.data()), content.size()}, key_of(context),
                                context.column);
    }

private:
    static std::uint8_t key_of(const codec_context& context)
    {
        if (context.environment == nullptr)
            throw encode_error(client_errc::invalid_argument, "no key");
        return static_cast<const testing::key_ring&>(*context.environment).key();
    }
};
