// Error codes, categories, exceptions and what they say.
#include <cassium/base/error.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <type_traits>

namespace cassium {
namespace {

static_assert(std::is_base_of_v<std::system_error, error>);
static_assert(std::is_nothrow_copy_constructible_v<error>);
static_assert(std::is_error_code_enum_v<client_errc> && std::is_error_code_enum_v<server_errc>);

TEST(error, every_client_code_has_a_text_of_its_own)
{
    std::set<std::string> texts;
    int count = 0;
    for (int code = 1; code <= static_cast<int>(client_errc::canceled); ++code) {
        const std::error_code value = static_cast<client_errc>(code);
        EXPECT_TRUE(value);
        EXPECT_STREQ(value.category().name(), "cassium.client");
        texts.insert(value.message());
        ++count;
    }
    EXPECT_EQ(static_cast<int>(texts.size()), count);
    EXPECT_FALSE(texts.contains("unknown client error"));
    EXPECT_EQ(client_category().message(9999), "unknown client error");
}

TEST(error, server_codes_keep_the_numbers_of_the_protocol)
{
    for (const int code : {0x000A, 0x0100, 0x1000, 0x1001, 0x1002, 0x1003, 0x1100, 0x1200, 0x1300, 0x1400, 0x1500,
                           0x1600, 0x1700, 0x2000, 0x2100, 0x2200, 0x2300, 0x2400, 0x2500}) {
        const std::error_code value = static_cast<server_errc>(code);
        EXPECT_EQ(value.value(), code);
        EXPECT_NE(value.message(), "unknown server error") << std::hex << code;
        EXPECT_STREQ(value.category().name(), "cassium.server");
    }
    EXPECT_EQ(std::error_code(static_cast<server_errc>(0xF000)).message(), "unknown server error");
}

TEST(error, the_servers_code_zero_is_no_success)
{
    const std::error_code value = server_errc::server_error;
    EXPECT_TRUE(value);
    EXPECT_EQ(value.message(), "server error");
    EXPECT_EQ(value, server_errc::server_error);
}

TEST(error, codes_of_both_sides_differ_though_their_numbers_meet)
{
    EXPECT_NE(make_error_code(client_errc::frame_too_large), std::error_code(4, server_category()));
    EXPECT_EQ(make_error_code(client_errc::truncated), client_errc::truncated);
}

TEST(error, what_holds_all_that_is_known)
{
    const error failure(client_errc::timeout, {.client_message = "after 5 s",
                                               .server_message = "from the server",
                                               .cql = "SELECT a FROM t WHERE b = ?",
                                               .node = "127.0.0.1:9042"});
    EXPECT_STREQ(failure.what(), "request timed out: after 5 s: from the server [node 127.0.0.1:9042] "
                                 "[cql SELECT a FROM t WHERE b = ?]");
    EXPECT_EQ(failure.code(), client_errc::timeout);
    EXPECT_EQ(failure.diagnostics().node, "127.0.0.1:9042");
}

TEST(error, what_leaves_out_what_is_not_known)
{
    const decode_error failure(client_errc::bad_value, "date of 3 bytes");
    EXPECT_STREQ(failure.what(), "value not allowed by its CQL type: date of 3 bytes");
    EXPECT_EQ(failure.diagnostics().client_message, "date of 3 bytes");
    EXPECT_TRUE(failure.diagnostics().cql.empty());
}

TEST(error, context_is_added_once_and_not_overwritten)
{
    decode_error failure(client_errc::truncated, "short");
    const decode_error copy = failure;
    failure.add_context("SELECT 1", "a:1");
    failure.add_context("SELECT 2", "b:2");
    EXPECT_EQ(failure.diagnostics().cql, "SELECT 1");
    EXPECT_EQ(failure.diagnostics().node, "a:1");
    EXPECT_STREQ(failure.what(), "fewer bytes than the value needs: short [node a:1] [cql SELECT 1]");
    EXPECT_TRUE(copy.diagnostics().cql.empty()) << "copies are independent";
}

TEST(error, context_fills_only_what_is_missing)
{
    client_error failure(client_errc::timeout, diagnostics{.cql = "SELECT 1"});
    failure.add_context("SELECT 2", "b:2");
    EXPECT_EQ(failure.diagnostics().cql, "SELECT 1");
    EXPECT_EQ(failure.diagnostics().node, "b:2");
}

TEST(error, is_caught_at_every_level_of_the_tree)
{
    const auto fail = [] { throw encode_error(client_errc::value_too_large, "300 MiB"); };
    EXPECT_THROW(fail(), encode_error);
    EXPECT_THROW(fail(), client_error);
    EXPECT_THROW(fail(), error);
    EXPECT_THROW(fail(), std::system_error);
    EXPECT_THROW(fail(), std::exception);
}

} // namespace
} // namespace cassium
