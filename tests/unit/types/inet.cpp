// IP addresses and their text.
#include "support/hex.hpp"

#include <cassium/base/error.hpp>
#include <cassium/types/inet.hpp>

#include <gtest/gtest.h>

namespace cassium {
namespace {

using test::from_hex;
using test::to_hex;

TEST(inet, holds_four_or_sixteen_bytes)
{
    EXPECT_EQ(to_hex(inet(127, 0, 0, 1).bytes()), "7f000001");
    EXPECT_TRUE(inet().is_v4());
    EXPECT_EQ(inet::from_bytes(from_hex("c0000201")), inet(192, 0, 2, 1));
    EXPECT_TRUE(inet::from_bytes(from_hex("20010db8000000000000000000000001")).is_v6());
    for (const char* bytes : {"", "7f0000", "7f00000100", "20010db80000000000000000000000"})
        EXPECT_THROW((void)inet::from_bytes(from_hex(bytes)), client_error) << bytes;
}

TEST(inet, prints_as_RFC_5952_says_and_reads_back)
{
    const struct {
        const char* bytes;
        const char* text;
    } table[] = {
        {"c0000201", "192.0.2.1"},
        {"00000000", "0.0.0.0"},
        {"ffffffff", "255.255.255.255"},
        {"00000000000000000000000000000000", "::"},
        {"00000000000000000000000000000001", "::1"},
        {"20010db8000000000000000000000001", "2001:db8::1"},
        {"20010db8000000000001000000000001", "2001:db8::1:0:0:1"},
        {"20010db8000000010001000100010001", "2001:db8:0:1:1:1:1:1"},
        {"20010db8000100010001000100000000", "2001:db8:1:1:1:1::"},
        {"00000001000000010000000100000000", "0:1:0:1:0:1::"},
        {"fe800000000000000000000000abcdef", "fe80::ab:cdef"},
        {"00000000000000000000ffffc0000201", "::ffff:192.0.2.1"},
        {"ffffffffffffffffffffffffffffffff", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
        {"00010000000000000000000000000000", "1::"},
        {"00000000000000000000000000010002", "::1:2"},
        {"0000000000000000000000000d014403", "::d01:4403"},
        {"00000000000000000000000000000100", "::100"},
        {"00000001000100010001000100010001", "0:1:1:1:1:1:1:1"},
    };
    for (const auto& [bytes, text] : table) {
        EXPECT_EQ(to_string(inet::from_bytes(from_hex(bytes))), text);
        EXPECT_EQ(to_hex(parse_inet(text).bytes()), bytes) << text;
    }
}

TEST(inet, reads_other_spellings_of_IPv6)
{
    EXPECT_EQ(to_hex(parse_inet("2001:0DB8:0:0:0:0:0:1").bytes()), "20010db8000000000000000000000001");
    EXPECT_EQ(to_hex(parse_inet("::13.1.68.3").bytes()), "0000000000000000000000000d014403");
    EXPECT_EQ(to_hex(parse_inet("1:2:3:4:5:6:1.2.3.4").bytes()), "00010002000300040005000601020304");
    EXPECT_EQ(to_hex(parse_inet("0:0:0:0:0:0:0::").bytes()), "00000000000000000000000000000000");
    EXPECT_EQ(to_hex(parse_inet("1::2:3:4:5:6:7").bytes()), "00010000000200030004000500060007");
}

TEST(inet, refuses_what_is_no_address)
{
    for (const char* text : {"",
                             "1.2.3",
                             "1.2.3.4.5",
                             "1.2.3.256",
                             "01.2.3.4",
                             "1.2.3.4 ",
                             "1..2.3",
                             "a.b.c.d",
                             "-1.2.3.4",
                             ":",
                             ":::",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1:2:3:4:5:6:7::8",
                             "::1::",
                             "12345::",
                             "g::",
                             "1:",
                             ":1",
                             "fe80::1%eth0",
                             "1.2.3.4::",
                             "::1.2.3",
                             "1:2:3:4:5:6:7:1.2.3.4",
                             "localhost",
                             "::1.2.3.4:5",
                             "+1::"})
        EXPECT_THROW((void)parse_inet(text), client_error) << text;
}

TEST(inet, says_that_a_scope_is_not_part_of_an_address)
{
    for (const char* text : {"fe80::1%eth0", "::1%", "::1%0", "%eth0", "1.2.3.4%1"})
        try {
            (void)parse_inet(text);
            ADD_FAILURE() << text;
        } catch (const client_error& refused) {
            EXPECT_EQ(refused.code().value(), static_cast<int>(client_errc::invalid_argument));
            EXPECT_EQ(refused.diagnostics().client_message,
                      "not an IP address: '" + std::string(text) +
                          "' (inet holds no scope: leave out '%' and what follows)");
        }
}

TEST(inet, reads_no_further_than_its_text)
{
    using namespace std::string_view_literals;
    EXPECT_EQ(parse_inet("10.0.0.12"sv.substr(0, 8)), inet(10, 0, 0, 1));
    EXPECT_EQ(parse_inet("::12"sv.substr(0, 3)), parse_inet("::1"));
    for (const std::string_view text : {"1.2.3.4\0"sv, "1.2.3.4\0.5"sv, "::1\0"sv, "\0"sv})
        EXPECT_THROW((void)parse_inet(text), client_error);
    const std::string longest = "0000:0000:0000:0000:0000:ffff:255.255.255.255";
    EXPECT_EQ(to_string(parse_inet(longest)), "::ffff:255.255.255.255");
    EXPECT_THROW((void)parse_inet(longest + "0"), client_error);
    EXPECT_THROW((void)parse_inet(std::string(100'000, '1')), client_error);
}

TEST(inet, tells_mapped_addresses_apart_and_orders_IPv4_first)
{
    EXPECT_NE(parse_inet("192.0.2.1"), parse_inet("::ffff:192.0.2.1"));
    EXPECT_LT(parse_inet("255.255.255.255"), parse_inet("::"));
    EXPECT_LT(parse_inet("1.2.3.4"), parse_inet("1.2.3.200"));
    EXPECT_EQ(std::hash<inet>{}(parse_inet("::1")), std::hash<inet>{}(parse_inet("0:0::1")));
}

} // namespace
} // namespace cassium
