// Failures as values: what they hold, what they become, and what a service decides by them.
#include <cassium/base/result.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>

namespace cassium {
namespace {

static_assert(std::is_nothrow_copy_constructible_v<failure> && std::is_nothrow_default_constructible_v<failure>);

failure timed_out(written how_far, bool idempotent)
{
    return request_timeout(client_errc::timeout,
                           diagnostics{.cql = "SELECT 1", .node = "a:1", .written = how_far, .idempotent = idempotent});
}

TEST(failure, is_nothing_by_default)
{
    const failure none;
    EXPECT_FALSE(none);
    EXPECT_FALSE(none.code());
    EXPECT_STREQ(none.what(), "");
    EXPECT_EQ(none.to_exception(), nullptr);
    EXPECT_FALSE(none.transient());
    EXPECT_EQ(none.as<error>(), nullptr);
    EXPECT_THROW(none.raise(), std::logic_error);
}

TEST(failure, becomes_the_exception_that_it_was_made_of)
{
    const failure made = timed_out(written::maybe, false);
    EXPECT_TRUE(made);
    EXPECT_EQ(made.code(), client_errc::timeout);
    EXPECT_EQ(made.diagnostics().node, "a:1");
    EXPECT_THROW(made.raise(), request_timeout);
    EXPECT_NE(made.as<request_timeout>(), nullptr);
    EXPECT_NE(made.as<client_error>(), nullptr);
    EXPECT_EQ(made.as<schema_error>(), nullptr);
    EXPECT_THROW(std::rethrow_exception(made.to_exception()), request_timeout);
}

TEST(failure, keeps_what_was_thrown)
{
    failure kept;
    try {
        throw decode_error(client_errc::truncated, "short");
    } catch (...) {
        kept = failure::current("SELECT 2", "b:2", written::yes, true);
    }
    EXPECT_EQ(kept.code(), client_errc::truncated);
    EXPECT_EQ(kept.diagnostics().cql, "SELECT 2");
    EXPECT_EQ(kept.written(), written::yes);
    EXPECT_THROW(kept.raise(), decode_error);
    EXPECT_EQ(failure::of(kept.to_exception()).code(), client_errc::truncated);
    EXPECT_FALSE(failure::of(nullptr));
}

TEST(failure, hands_an_exception_of_the_programs_own_on_as_it_is)
{
    failure kept;
    try {
        throw std::invalid_argument("mine");
    } catch (...) {
        kept = failure::current("SELECT 2", "b:2", written::yes, true);
    }
    EXPECT_EQ(kept.code(), client_errc::foreign_exception);
    EXPECT_NE(std::string(kept.what()).find("mine"), std::string::npos);
    EXPECT_THROW(kept.raise(), std::invalid_argument);
}

TEST(failure, needs_no_memory_to_say_that_there_is_none)
{
    failure kept;
    try {
        throw std::bad_alloc();
    } catch (...) {
        kept = failure::current();
    }
    EXPECT_EQ(kept.code(), client_errc::out_of_memory);
    EXPECT_EQ(kept.code(), std::errc::not_enough_memory);
    EXPECT_THROW(kept.raise(), client_error);
}

TEST(failure, knows_what_may_be_sent_again)
{
    EXPECT_TRUE(timed_out(written::no, false).retryable());
    EXPECT_FALSE(timed_out(written::maybe, false).retryable()) << "it may have been executed";
    EXPECT_TRUE(timed_out(written::maybe, true).retryable());
    EXPECT_TRUE(timed_out(written::maybe, false).transient());

    const auto server = [](server_errc code, bool idempotent) {
        return failure(server_error(code, {.written = written::yes, .idempotent = idempotent}));
    };
    EXPECT_TRUE(server(server_errc::unavailable, false).retryable()) << "the coordinator has not begun";
    EXPECT_FALSE(server(server_errc::overloaded, false).retryable());
    EXPECT_TRUE(server(server_errc::overloaded, true).retryable());
    EXPECT_TRUE(server(server_errc::write_timeout, true).retryable());
    EXPECT_FALSE(server(server_errc::cas_write_unknown, false).retryable());
    EXPECT_TRUE(server(server_errc::cas_write_unknown, false).transient());
    for (const server_errc code : {server_errc::syntax_error, server_errc::invalid, server_errc::unauthorized,
                                   server_errc::already_exists, server_errc::protocol_error}) {
        EXPECT_FALSE(server(code, true).retryable()) << static_cast<int>(code);
        EXPECT_FALSE(server(code, true).transient()) << static_cast<int>(code);
    }
    EXPECT_FALSE(failure(client_error(client_errc::closed, "")).transient()) << "the program's own doing";
}

TEST(failure, answers_to_the_conditions_of_the_standard)
{
    EXPECT_EQ(timed_out(written::no, false).code(), std::errc::timed_out);
    EXPECT_EQ(make_error_code(server_errc::read_timeout), std::errc::timed_out);
    EXPECT_EQ(make_error_code(server_errc::write_timeout), std::errc::timed_out);
    EXPECT_EQ(make_error_code(client_errc::canceled), std::errc::operation_canceled);
    EXPECT_EQ(make_error_code(client_errc::connection_refused), std::errc::connection_refused);
    EXPECT_EQ(make_error_code(server_errc::unauthorized), std::errc::permission_denied);
    EXPECT_NE(make_error_code(client_errc::not_found), std::errc::timed_out);
}

TEST(result, holds_a_value_or_a_failure)
{
    const auto half = [](int n) -> result<int> {
        if (n % 2 != 0)
            return usage_error(client_errc::invalid_argument, "odd");
        return n / 2;
    };
    EXPECT_EQ(half(4).value(), 2);
    EXPECT_EQ(*half(4), 2);
    EXPECT_FALSE(half(4).error());
    EXPECT_FALSE(half(3));
    EXPECT_EQ(half(3).error().code(), client_errc::invalid_argument);
    EXPECT_THROW((void)half(3).value(), usage_error);
    EXPECT_EQ(half(3).value_or(7), 7);
}

TEST(result, needs_no_default_constructor)
{
    struct only_made_of {
        explicit only_made_of(int n) : number(n) {}
        int number;
    };
    const result<only_made_of> made(std::in_place, 3);
    EXPECT_EQ(made->number, 3);
    const result<only_made_of> failed = failure::out_of_memory();
    EXPECT_FALSE(failed.has_value());
    result<std::unique_ptr<int>> moved = std::make_unique<int>(5);
    EXPECT_EQ(*std::move(moved).value(), 5);
}

TEST(result, by_default_has_no_value_and_says_canceled)
{
    const result<int> none;
    EXPECT_FALSE(none);
    EXPECT_EQ(none.error().code(), client_errc::canceled);
    EXPECT_THROW((void)none.value(), client_error);
    const std::tuple<result<std::string>, result<void>> several;
    EXPECT_EQ(std::get<0>(several).error().code(), std::errc::operation_canceled);
    EXPECT_TRUE(std::get<1>(several));
}

TEST(result, of_nothing_is_success_or_a_failure)
{
    const result<void> done;
    EXPECT_TRUE(done);
    EXPECT_NO_THROW(done.value());
    const result<void> failed = client_error(client_errc::closed, "");
    EXPECT_FALSE(failed);
    EXPECT_THROW(failed.value(), client_error);
}

} // namespace
} // namespace cassium
