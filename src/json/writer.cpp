#include <cassium/json/writer.hpp>

#include <cassium/base/error.hpp>

#include <json/utf8.hpp>

#include <charconv>
#include <cmath>

namespace cassium {
namespace {

constexpr char digits[] = "0123456789abcdef";

void put_hex(std::byte byte, char* at) noexcept
{
    at[0] = digits[std::to_integer<unsigned>(byte) >> 4];
    at[1] = digits[std::to_integer<unsigned>(byte) & 15];
}

/// A character that does not stand for itself.
void put_escaped(std::string& out, char c)
{
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default:
        out += "\\u00";
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
}

} // namespace

void json_writer::integer(std::int64_t value)
{
    char text[24];
    const auto [end, failure] = std::to_chars(text, text + sizeof text, value);
    static_cast<void>(failure); // there is room for every int64
    out_->append(text, end);
}

template <class Float>
void json_writer::floating(Float value)
{
    if (!std::isfinite(value))
        throw encode_error(client_errc::value_out_of_range, "JSON has neither NaN nor infinities");
    char text[32];
    const auto [end, failure] = std::to_chars(text, text + sizeof text, value);
    static_cast<void>(failure); // the shortest form has at most 24 characters
    out_->append(text, end);
}

void json_writer::number(float value)
{
    floating(value);
}

void json_writer::number(double value)
{
    floating(value);
}

void json_writer::string(std::string_view text)
{
    out_->push_back('"');
    const char* at = text.data();
    const char* const end = at + text.size();
    const char* plain = at;
    while ((at = detail::skip_plain(at, end)) != end) {
        if (static_cast<unsigned char>(*at) >= 0x80) {
            const std::size_t length = detail::utf8_sequence(at, end);
            if (length == 0)
                throw encode_error(client_errc::invalid_argument,
                                   "the text is not UTF-8 at byte " + std::to_string(at - text.data()));
            at += length;
            continue;
        }
        out_->append(plain, at);
        put_escaped(*out_, *at);
        plain = ++at;
    }
    out_->append(plain, end);
    out_->push_back('"');
}

void json_writer::hex(byte_view bytes)
{
    raw("\"0x");
    const std::size_t begin = out_->size();
    out_->resize(begin + 2 * bytes.size());
    char* at = out_->data() + begin;
    for (const std::byte byte : bytes) {
        put_hex(byte, at);
        at += 2;
    }
    raw('"');
}

void json_writer::uuid(const cassium::uuid& id)
{
    char text[38];
    text[0] = text[37] = '"';
    char* at = text + 1;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        put_hex(static_cast<std::byte>(id.data[i]), at);
        at += 2;
    }
    out_->append(text, sizeof text);
}

} // namespace cassium
