// Attempts that fail leave nothing behind.
#include "support/memory.hpp"
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/time_limit.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <string>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using testing::eventually;
using testing::mebibyte;
using testing::open_descriptors;
using testing::resident_memory;
using testing::scripted_node;
using testing::threads_of_program;

void expect_failing(int count, const std::string& contact_point, client_errc code)
{
    for (int i = 0; i < count; ++i) {
        try {
            static_cast<void>(cluster::connect({.contact_points = {contact_point}, .io_threads = 1}));
            FAIL() << "connected";
        } catch (const connection_error& e) {
            ASSERT_EQ(e.code(), code) << e.what();
        }
    }
}

TEST(leak_test, ten_thousand_refused_connections_leave_no_memory_threads_or_descriptors_behind)
{
    const testing::time_limit limit(100s, "refused connections");
    const int count = testing::is_sanitized ? 500 : 10'000;
    const std::size_t threads = threads_of_program();
    const std::size_t descriptors = open_descriptors();
    expect_failing(count / 10, "127.0.0.1:1", client_errc::connection_refused);
    const std::size_t before = resident_memory();
    expect_failing(count - count / 10, "127.0.0.1:1", client_errc::connection_refused);
    EXPECT_TRUE(eventually([&] { return threads_of_program() <= threads; })) << threads_of_program() - threads;
    EXPECT_TRUE(eventually([&] { return open_descriptors() <= descriptors; })) << open_descriptors() - descriptors;
    if (!testing::is_sanitized) {
        EXPECT_LT(resident_memory(), before + 8 * mebibyte);
    }
}

TEST(leak_test, hundreds_of_refused_handshakes_leave_no_threads_or_descriptors_behind)
{
    const testing::time_limit limit(100s, "refused handshakes");
    const std::size_t threads = threads_of_program();
    const std::size_t descriptors = open_descriptors();
    {
        scripted_node node;
        node.set_hook([](scripted_node::request& request) {
            if (request.envelope.header.opcode != opcode::startup)
                return false;
            request.connection.error(request.envelope.header.stream, server_errc::server_error, "not today");
            return true;
        });
        for (int i = 0; i < 300; ++i)
            EXPECT_THROW(static_cast<void>(cluster::connect({.contact_points = {node.address()}, .io_threads = 1})),
                         error);
    }
    EXPECT_TRUE(eventually([&] { return threads_of_program() <= threads; })) << threads_of_program() - threads;
    EXPECT_TRUE(eventually([&] { return open_descriptors() <= descriptors; })) << open_descriptors() - descriptors;
}

TEST(leak_test, a_node_that_keeps_refusing_has_no_connections_of_ours_while_we_wait)
{
    scripted_node good;
    scripted_node bad;
    std::atomic<int> refused{0};
    bad.set_hook([&refused](scripted_node::request& request) {
        if (request.envelope.header.opcode != opcode::startup)
            return false;
        ++refused;
        request.connection.error(request.envelope.header.stream, server_errc::server_error, "not today");
        return true;
    });
    const std::size_t threads = threads_of_program();
    const auto client =
        cluster::connect({.contact_points = {good.address(), bad.address()}, .io_threads = 1, .connect_timeout = 10s});
    ASSERT_TRUE(eventually([&] { return refused >= 5; }));
    // One of the client's and, in the nodes, one a connection. The next attempt comes in a second or two.
    EXPECT_TRUE(eventually([&] { return threads_of_program() <= threads + 2; }, 500ms))
        << "a connection that was refused is kept open";
}

} // namespace
} // namespace cassium
