// The reader and the writer against Boost.JSON: what one accepts the other does, with the same values.
#include <cassium/json.hpp>

#include <boost/json/src.hpp>
#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cstdio>
#include <optional>
#include <random>
#include <string>

namespace cassium {
namespace {

bool accepts(std::string_view text)
{
    try {
        json_reader in(text);
        in.skip();
        in.finish();
        return true;
    } catch (const decode_error&) {
        return false;
    }
}

/// Nothing where it gives up for a reason of its own: exponents that fit no int.
std::optional<bool> boost_accepts(std::string_view text)
{
    boost::json::error_code failure;
    boost::json::parse_options options;
    options.max_depth = 64;
    boost::json::parse(boost::json::string_view(text.data(), text.size()), failure, {}, options);
    if (failure == boost::json::error::exponent_overflow)
        return std::nullopt;
    return !failure;
}

constexpr std::array<std::string_view, 10> seeds{
    R"({"a":[1,-2.5,0,1e5,1E-7,-0.0e+1],"b":{"c":null,"d":true,"e":false},"f":"text"})",
    R"([[],{},[[]],[{"x":[]}],"",0,-1])",
    R"("escapes: \" \\ \/ \b \f \n \r \t \u00e4 \ud83c\udf0d \u0000 end")",
    R"(  [ 1 , 2 ,	3 ]  )",
    "{\"grüße\":\"世界 🌍 and some plain text that is long enough for eight bytes at once\"}",
    R"({"a":1,"a":2})",
    "\"\\ud800\\udfff \xf4\x8f\xbf\xbf \xed\x9f\xbf \xee\x80\x80\"",
    R"(-12345678901234567890.12345e-12)",
    R"([true,false,null])",
    R"({"k":"v","n":{"k":["v",{"k":"v"}]}})",
};

TEST(json_against_boost, accepts_the_same_texts)
{
    constexpr std::string_view pieces =
        "{}[]\":,\\u0123456789abcdefDdtrnl+-.eE \t\n\x01\x7f\x80\xbf\xc2\xe0\xed\xf0\xf4\xff/";
    std::minstd_rand random(42);
    int accepted = 0;
    int total = 0;
    for (const std::string_view seed : seeds) {
        EXPECT_TRUE(accepts(seed)) << seed;
        for (int i = 0; i < 20000; ++i) {
            std::string text(seed);
            for (auto changes = random() % 3 + 1; changes != 0; --changes) {
                const std::size_t at = random() % text.size();
                const char piece = pieces[random() % pieces.size()];
                switch (random() % 4) {
                case 0: text[at] = piece; break;
                case 1: text.insert(at, 1, piece); break;
                case 2: text.erase(at, 1); break;
                default: text.resize(at);
                }
                if (text.empty())
                    text = "1";
            }
            const std::optional<bool> expected = boost_accepts(text);
            if (!expected)
                continue;
            ASSERT_EQ(accepts(text), *expected) << text;
            accepted += *expected ? 1 : 0;
            ++total;
        }
    }
    EXPECT_GT(accepted, total / 20) << "the texts are not all broken";
    EXPECT_LT(accepted, total / 2);
}

TEST(json_against_boost, reads_and_writes_the_same_strings)
{
    std::minstd_rand random(7);
    for (int i = 0; i < 20000; ++i) {
        std::u32string codes;
        for (auto length = random() % 20; length != 0; --length) {
            constexpr std::array<std::uint32_t, 4> most{0x7f, 0x7ff, 0xd7ff, 0x10ffff};
            auto code = static_cast<std::uint32_t>(random()) % (most[random() % 4] + 1);
            if (code >= 0xd800 && code <= 0xdfff)
                code = '"';
            codes += static_cast<char32_t>(code);
        }
        boost::json::string text;
        for (const char32_t code : codes) { // by another encoder than ours
            if (code < 0x80) {
                text += static_cast<char>(code);
            } else if (code < 0x800) {
                text += static_cast<char>(0xc0 + code / 64);
                text += static_cast<char>(0x80 + code % 64);
            } else if (code < 0x10000) {
                text += static_cast<char>(0xe0 + code / 4096);
                text += static_cast<char>(0x80 + code / 64 % 64);
                text += static_cast<char>(0x80 + code % 64);
            } else {
                text += static_cast<char>(0xf0 + code / 262144);
                text += static_cast<char>(0x80 + code / 4096 % 64);
                text += static_cast<char>(0x80 + code / 64 % 64);
                text += static_cast<char>(0x80 + code % 64);
            }
        }
        const std::string value(text.data(), text.size());
        const std::string written = to_json(value);
        const boost::json::value parsed = boost::json::parse(written);
        ASSERT_EQ(std::string(parsed.as_string().c_str(), parsed.as_string().size()), value);
        std::string escaped = "\"";
        for (const char32_t code : codes) { // every character as an escape
            char unit[16];
            if (code < 0x10000)
                std::snprintf(unit, sizeof unit, "\\u%04x", static_cast<unsigned>(code));
            else
                std::snprintf(unit, sizeof unit, "\\u%04X\\u%04X", static_cast<unsigned>(0xd7c0 + (code >> 10)),
                              static_cast<unsigned>(0xdc00 + (code & 0x3ff)));
            escaped += unit;
        }
        ASSERT_EQ(from_json<std::string>(escaped + '"'), value);
        ASSERT_EQ(from_json<std::string>(boost::json::serialize(parsed)), value);
    }
}

TEST(json_against_boost, writes_numbers_that_boost_reads_as_the_same)
{
    std::minstd_rand random(3);
    const auto word = [&random] {
        return static_cast<std::uint64_t>(random()) << 48 ^ static_cast<std::uint64_t>(random()) << 24 ^ random();
    };
    for (int i = 0; i < 20000; ++i) {
        const auto integer = static_cast<std::int64_t>(word());
        ASSERT_EQ(boost::json::parse(to_json(integer)).to_number<std::int64_t>(), integer);
        const auto number = std::bit_cast<double>(word());
        if (number != number || number - number != 0)
            continue;
        ASSERT_EQ(from_json<double>(to_json(number)), number);
    }
}

} // namespace
} // namespace cassium
