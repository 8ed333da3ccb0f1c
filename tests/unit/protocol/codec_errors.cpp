// No error of a codec quotes the value that it is about: errors end up in logs (docs/design.md, "Errors").
#include "codec_support.hpp"

#include <cassium/protocol/codec/all.hpp>
#include <cassium/protocol/codec/detail/vint.hpp>

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace shop {
namespace {

enum class named : std::int64_t { here = 1 };
enum class plain : std::uint32_t { here = 1 };
enum class yes_no : bool { no, yes };

} // namespace
} // namespace shop

template <>
inline constexpr auto cassium::enum_storage<shop::named> = cassium::as_text;

namespace cassium {
namespace {

using namespace test;

constexpr int rounds = 200;

/// Random numbers that no text of an error has by chance: of 12 digits and more.
class source {
public:
    std::int64_t large() { return std::uniform_int_distribution<std::int64_t>(100'000'000'000, 1LL << 60)(random_); }
    std::int64_t large_of_any_sign() { return (random_() & 1) != 0 ? large() : -large(); }
    std::int32_t nine_digits()
    {
        return std::uniform_int_distribution<std::int32_t>(100'000'000, 999'999'999)(random_);
    }
    std::string word()
    {
        std::string text(10, ' ');
        for (char& c : text)
            c = static_cast<char>(std::uniform_int_distribution<int>('A', 'Z')(random_));
        return text;
    }

private:
    std::mt19937_64 random_{42};
};

template <class Error, class Run>
void expect_silent(const std::vector<std::string>& parts, const Run& run)
{
    try {
        run();
        ADD_FAILURE() << "no error for " << parts.at(0);
    } catch (const Error& failure) {
        for (const std::string& part : parts)
            EXPECT_EQ(std::string_view(failure.what()).find(part), std::string_view::npos) << failure.what();
    }
}

/// `value`, which its codec cannot write, by itself and inside of everything that can hold one.
template <class T>
void expect_no_value_when_encoded(const T& value, const std::vector<std::string>& parts)
{
    SCOPED_TRACE(to_string(cql_type_of<T>));
    const auto refuse = [&parts](const auto& bound) {
        expect_silent<encode_error>(parts, [&bound] { (void)value_of(bound); });
    };
    refuse(value);
    refuse(std::optional<T>(value));
    refuse(std::vector<T>{value});
    refuse(std::set<T>{value});
    refuse(std::map<T, T>{{value, value}});
    refuse(std::tuple<std::int8_t, T>{1, value});
    refuse(std::array<T, 1>{value});
    expect_silent<encode_error>(parts, [&value] { (void)content_of(value); });
}

template <class T>
void expect_no_value_when_decoded(std::string_view hex, const std::vector<std::string>& parts)
{
    SCOPED_TRACE(to_string(cql_type_of<T>));
    expect_silent<decode_error>(parts, [hex] { (void)decoded<T>(hex); });
}

template <class Int>
std::string hex_of(Int number)
{
    byte_buffer out;
    byte_writer(out).put(number);
    return to_hex(out.view());
}

std::string hex_of_text(const std::string& text)
{
    return to_hex(std::as_bytes(std::span(text)));
}

TEST(codec_errors, never_quote_a_date_or_a_time)
{
    source random;
    for (int i = 0; i < rounds; ++i) {
        const std::int64_t days = random.large_of_any_sign() / 1'000'000;
        const std::int64_t beyond = days < 0 ? days - (1LL << 32) : days + (1LL << 32);
        using wide_date = std::chrono::sys_time<std::chrono::days>;
        if constexpr (sizeof(wide_date::rep) == sizeof(std::int64_t))
            expect_no_value_when_encoded(date(std::chrono::days(beyond)), {std::to_string(std::abs(beyond))});
        const std::int64_t over = detail::ns_per_day + random.large();
        for (const std::int64_t ns : {over, -random.large()}) {
            expect_no_value_when_encoded(time_of_day(ns), {std::to_string(std::abs(ns))});
            expect_no_value_when_decoded<time_of_day>(hex_of(ns), {std::to_string(std::abs(ns))});
        }
    }
}

TEST(codec_errors, never_quote_a_duration)
{
    source random;
    for (int i = 0; i < rounds; ++i) {
        const duration mixed{random.nine_digits(), -random.nine_digits(), random.large()};
        const std::vector<std::string> parts{std::to_string(mixed.months), std::to_string(-mixed.days),
                                             std::to_string(mixed.nanoseconds), to_string(mixed)};
        std::array<std::byte, 3 * detail::max_vint_size> bytes;
        std::byte* at = detail::store_unsigned_vint(detail::zig_zag(mixed.months), bytes.data());
        at = detail::store_unsigned_vint(detail::zig_zag(mixed.days), at);
        at = detail::store_unsigned_vint(detail::zig_zag(mixed.nanoseconds), at);
        expect_no_value_when_decoded<duration>(to_hex(byte_view(bytes.data(), at)), parts);
        expect_silent<encode_error>(parts, [&mixed] { (void)value_of(mixed); });
        expect_silent<encode_error>(parts, [&mixed] { (void)value_of(std::vector{mixed}); });

        const std::int64_t months = random.large();
        at = detail::store_unsigned_vint(detail::zig_zag(months), bytes.data());
        expect_no_value_when_decoded<duration>(to_hex(byte_view(bytes.data(), at)) + "0000", {std::to_string(months)});
    }
}

TEST(codec_errors, never_quote_an_enumerator)
{
    source random;
    for (int i = 0; i < rounds; ++i) {
        const std::int64_t number = random.large_of_any_sign();
        expect_no_value_when_encoded(static_cast<shop::named>(number), {std::to_string(std::abs(number))});
        expect_no_value_when_decoded<shop::plain>(hex_of(number), {std::to_string(std::abs(number))});
        const std::int16_t no_bool = static_cast<std::int16_t>(10'000 + i);
        expect_no_value_when_decoded<shop::yes_no>(hex_of(no_bool), {std::to_string(no_bool)});
        const std::string word = random.word();
        expect_no_value_when_decoded<shop::named>(hex_of_text(word), {word, word.substr(0, 4)});
    }
}

TEST(codec_errors, never_quote_text)
{
    source random;
    for (int i = 0; i < rounds; ++i) {
        const std::string before = random.word();
        const std::string after = random.word();
        const ascii text{before + "\xc3\xa4" + after};
        expect_no_value_when_encoded(text, {before, after, "\xc3"});
        expect_no_value_when_decoded<ascii>(hex_of_text(text.value), {before, after, "\xc3"});
        // Of a wrong size for a number.
        expect_no_value_when_decoded<std::int32_t>(hex_of_text(before), {before});
        expect_no_value_when_decoded<uuid>(hex_of_text(before), {before});
        expect_no_value_when_decoded<inet>(hex_of_text(before), {before});
    }
}

} // namespace
} // namespace cassium
