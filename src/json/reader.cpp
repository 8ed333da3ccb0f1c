#include <cassium/json/reader.hpp>

#include <json/utf8.hpp>

#include <charconv>
#include <cmath>
#include <system_error>
#include <utility>
#include <vector>

namespace cassium {
namespace {

constexpr std::size_t max_depth = 64;
constexpr std::ptrdiff_t max_number = 10000;

std::string_view name_of(json_kind kind) noexcept
{
    switch (kind) {
    case json_kind::null: return "null";
    case json_kind::boolean: return "a boolean";
    case json_kind::number: return "a number";
    case json_kind::string: return "a string";
    case json_kind::array: return "an array";
    case json_kind::object: return "an object";
    }
    return "nothing";
}

bool is_digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

/// Rounds to the nearest. False where that is an infinity, or a zero for a number that is none.
template <class Float>
bool parse_float(std::string_view number, Float& to)
{
    // What from_chars says of the smallest numbers differs from one standard library to the next.
    const std::errc failure = std::from_chars(number.data(), number.data() + number.size(), to).ec;
    if (failure != std::errc{} || !std::isfinite(to))
        return false;
    return to != 0 || number.substr(0, number.find_first_of("eE")).find_first_of("123456789") == std::string_view::npos;
}

void put_utf8(std::string& out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | code >> 6);
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3f));
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

} // namespace

void json_reader::fail(client_errc code, std::string_view what) const
{
    std::vector<const place*> places;
    for (const place* at = place_; at != nullptr; at = at->outer_)
        places.push_back(at);
    std::string text;
    while (!places.empty()) {
        const place& one = *places.back();
        places.pop_back();
        if (one.name_.data() == nullptr)
            text += "[" + std::to_string(one.element_) + "]";
        else
            (text.empty() ? text += "member " : text += '.') += one.name_;
    }
    if (!text.empty())
        text += ": ";
    text += what;
    text += " (JSON, byte " + std::to_string(at_ - begin_) + ")";
    throw decode_error(code, std::move(text));
}

void json_reader::fail_syntax(const char* at, std::string_view what)
{
    at_ = at;
    fail(client_errc::bad_value, what);
}

void json_reader::fail_range() const
{
    fail(client_errc::value_out_of_range, "the number does not fit the member's type");
}

void json_reader::skip_space() noexcept
{
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r'))
        ++at_;
}

char json_reader::peek()
{
    skip_space();
    if (at_ == end_)
        fail(client_errc::bad_value, "the text ends too early");
    return *at_;
}

void json_reader::take(char wanted)
{
    if (peek() != wanted)
        fail(client_errc::bad_value, std::string("'") + wanted + "' is missing");
    ++at_;
}

void json_reader::take_word(std::string_view word)
{
    if (!std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(word))
        fail(client_errc::bad_value, "no JSON value begins so");
    at_ += word.size();
}

json_kind json_reader::next()
{
    switch (peek()) {
    case 'n': return json_kind::null;
    case 't':
    case 'f': return json_kind::boolean;
    case '"': return json_kind::string;
    case '[': return json_kind::array;
    case '{': return json_kind::object;
    default:
        if (*at_ != '-' && !is_digit(*at_))
            fail(client_errc::bad_value, "no JSON value begins so");
        return json_kind::number;
    }
}

void json_reader::expect(json_kind wanted)
{
    if (const json_kind found = next(); found != wanted) [[unlikely]]
        fail(client_errc::type_mismatch,
             std::string(name_of(found)) + " was found instead of " + std::string(name_of(wanted)));
}

bool json_reader::take_null()
{
    if (peek() != 'n')
        return false;
    take_word("null");
    return true;
}

bool json_reader::boolean()
{
    expect(json_kind::boolean);
    const bool value = *at_ == 't';
    take_word(value ? "true" : "false");
    return value;
}

std::string_view json_reader::number_text()
{
    expect(json_kind::number);
    const char* at = at_;
    const auto digits = [&] {
        if (at == end_ || !is_digit(*at))
            fail_syntax(at, "a digit is missing");
        while (at != end_ && is_digit(*at))
            ++at;
    };
    if (*at == '-')
        ++at;
    if (at != end_ && *at == '0')
        ++at;
    else
        digits();
    if (at != end_ && *at == '.') {
        ++at;
        digits();
    }
    if (at != end_ && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end_ && (*at == '+' || *at == '-'))
            ++at;
        digits();
    }
    if (at - at_ > max_number)
        fail(client_errc::value_out_of_range, "the number has more than 10000 characters");
    const std::string_view text(at_, static_cast<std::size_t>(at - at_));
    at_ = at;
    return text;
}

std::string_view json_reader::integer_text()
{
    const std::string_view text = number_text();
    if (text.find_first_of(".eE") != std::string_view::npos) {
        at_ = text.data();
        fail(client_errc::type_mismatch, "a number with a fraction or an exponent was found instead of an integer");
    }
    return text;
}

std::int64_t json_reader::int64()
{
    const std::string_view text = integer_text();
    std::int64_t value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{})
        fail_range();
    return value;
}

float json_reader::float_number()
{
    float value = 0;
    if (!parse_float(number_text(), value))
        fail_range();
    return value;
}

double json_reader::double_number()
{
    double value = 0;
    if (!parse_float(number_text(), value))
        fail_range();
    return value;
}

std::string_view json_reader::string()
{
    expect(json_kind::string);
    const char* const begin = at_ + 1;
    const char* at = begin;
    for (;;) {
        at = detail::skip_plain(at, end_);
        if (at == end_)
            fail_syntax(at, "a string is not closed");
        if (*at == '"') {
            at_ = at + 1;
            return {begin, static_cast<std::size_t>(at - begin)};
        }
        if (*at == '\\')
            return escaped_string(begin, at);
        const std::size_t length = detail::utf8_sequence(at, end_);
        if (static_cast<unsigned char>(*at) < 0x20)
            fail_syntax(at, "a control character in a string is not escaped");
        if (length == 0)
            fail_syntax(at, "the text is not UTF-8");
        at += length;
    }
}

/// From the first escape on.
std::string_view json_reader::escaped_string(const char* begin, const char* at)
{
    unescaped_.assign(begin, at);
    for (;;) {
        if (at == end_)
            fail_syntax(at, "a string is not closed");
        if (*at == '"') {
            at_ = at + 1;
            return unescaped_;
        }
        if (*at == '\\') {
            at = read_escape(at + 1);
            continue;
        }
        const char* const plain = at;
        at = detail::skip_plain(at, end_);
        if (at == plain) {
            const std::size_t length = detail::utf8_sequence(at, end_);
            if (static_cast<unsigned char>(*at) < 0x20)
                fail_syntax(at, "a control character in a string is not escaped");
            if (length == 0)
                fail_syntax(at, "the text is not UTF-8");
            at += length;
        }
        unescaped_.append(plain, at);
    }
}

/// What follows a backslash; returns where it ends.
const char* json_reader::read_escape(const char* at)
{
    if (at == end_)
        fail_syntax(at, "a string is not closed");
    switch (*at) {
    case '"':
    case '\\':
    case '/': unescaped_ += *at; return at + 1;
    case 'b': unescaped_ += '\b'; return at + 1;
    case 'f': unescaped_ += '\f'; return at + 1;
    case 'n': unescaped_ += '\n'; return at + 1;
    case 'r': unescaped_ += '\r'; return at + 1;
    case 't': unescaped_ += '\t'; return at + 1;
    case 'u': break;
    default: fail_syntax(at, "no such escape");
    }
    std::uint32_t code = read_unit(at + 1);
    at += 5;
    if (code >= 0xdc00 && code <= 0xdfff)
        fail_syntax(at - 5, "half of a surrogate pair");
    if (code >= 0xd800 && code <= 0xdbff) {
        if (end_ - at < 6 || at[0] != '\\' || at[1] != 'u')
            fail_syntax(at, "half of a surrogate pair");
        const std::uint32_t low = read_unit(at + 2);
        if (low < 0xdc00 || low > 0xdfff)
            fail_syntax(at, "half of a surrogate pair");
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        at += 6;
    }
    put_utf8(unescaped_, code);
    return at;
}

/// Four hexadecimal digits.
std::uint32_t json_reader::read_unit(const char* at)
{
    if (end_ - at < 4)
        fail_syntax(end_, "a string is not closed");
    std::uint32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = at[i];
        const int digit = is_digit(c)            ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            fail_syntax(at + i, "four hexadecimal digits follow \\u");
        unit = unit << 4 | static_cast<std::uint32_t>(digit);
    }
    return unit;
}

void json_reader::begin_array()
{
    expect(json_kind::array);
    ++at_;
}

bool json_reader::next_element(bool& first)
{
    if (peek() == ']') {
        ++at_;
        return false;
    }
    if (!std::exchange(first, false)) {
        take(',');
        if (peek() == ']')
            fail(client_errc::bad_value, "no element follows a comma");
    }
    return true;
}

void json_reader::begin_object()
{
    expect(json_kind::object);
    ++at_;
}

bool json_reader::next_member(bool& first, std::string_view& name)
{
    if (peek() == '}') {
        ++at_;
        return false;
    }
    if (!std::exchange(first, false))
        take(',');
    if (peek() != '"')
        fail(client_errc::bad_value, "a member's name is missing");
    name = string();
    take(':');
    return true;
}

void json_reader::skip()
{
    // Brackets that are open: a bit each, set for an object.
    std::uint64_t objects = 0;
    std::size_t depth = 0;
    bool first = false;
    for (;;) {
        switch (next()) {
        case json_kind::null: (void)take_null(); break;
        case json_kind::boolean: (void)boolean(); break;
        case json_kind::number: (void)number_text(); break;
        case json_kind::string: (void)string(); break;
        case json_kind::array:
        case json_kind::object:
            if (depth == max_depth)
                fail(client_errc::bad_value, "the value nests more than 64 levels deep");
            objects = objects << 1 | (*at_ == '{' ? 1u : 0u);
            ++depth;
            ++at_;
            first = true;
            break;
        }
        for (;;) {
            if (depth == 0)
                return;
            std::string_view name;
            if ((objects & 1) != 0 ? next_member(first, name) : next_element(first))
                break;
            objects >>= 1;
            --depth;
            first = false;
        }
    }
}

void json_reader::finish()
{
    skip_space();
    if (at_ != end_)
        fail(client_errc::bad_value, "something follows the value");
}

void json_reader::unknown_member(std::string_view name)
{
    if (options_.ignore_unknown_members) {
        skip();
        return;
    }
    const std::string kept(name);
    const place here(*this, kept);
    fail(client_errc::bad_value, "there is no such member");
}

} // namespace cassium
