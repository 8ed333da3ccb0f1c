// Nodes that forget prepared statements, as those do whose memory for them is too small: what needs the statement goes on asking
// until its time is over, and gives the node time.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"

#include <cluster/plan.hpp>

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <deque>
#include <string>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::cell;
using testing::scripted_node;
using testing::text_column;
using testing::waited_request;

TEST(wait_before_asking_again, is_nothing_at_first_and_then_doubles_up_to_a_limit)
{
    using cluster::wait_before_asking_again;
    EXPECT_EQ(wait_before_asking_again(1), 0ms);
    EXPECT_EQ(wait_before_asking_again(2), 0ms);
    EXPECT_EQ(wait_before_asking_again(3), 5ms);
    EXPECT_EQ(wait_before_asking_again(4), 10ms);
    EXPECT_EQ(wait_before_asking_again(9), 320ms);
    EXPECT_EQ(wait_before_asking_again(10), 320ms);
    EXPECT_EQ(wait_before_asking_again(0xffffffff), 320ms);
}

class one_or_batch final : public waited_request {
public:
    one_or_batch(const protocol::statement& of, const protocol::statement& other, request_kind kind)
        : waited_request(of, kind),
          parts_{{{&other, 0, 0}, {&of, 0, 0}, {&other, 0, 0}}}
    {
    }
    protocol::batch_view batch() const noexcept override { return {.parts = parts_}; }

private:
    std::array<protocol::batch_part, 3> parts_;
};

class forgetting_test : public ::testing::TestWithParam<request_kind> {
protected:
    forgetting_test()
    {
        node.know(select, 1, cell("hello").view());
        node.know(other);
    }
    /// The next so many times it does not know what it has just been told.
    void forget(int times)
    {
        left = times;
        node.set_hook([this](scripted_node::request& request) {
            const opcode what = request.envelope.header.opcode;
            if ((what != opcode::execute && what != opcode::batch) || left == 0)
                return false;
            --left;
            ++refused;
            request.connection.error(request.envelope.header.stream, server_errc::unprepared, "unknown",
                                     [](byte_writer& out) {
                                         out.put(std::uint16_t{1});
                                         out.put(std::uint8_t{0});
                                     });
            return true;
        });
    }
    [[nodiscard]] std::shared_ptr<cluster::client> connect(std::chrono::milliseconds timeout)
    {
        return cluster::connect(
            {.contact_points = {node.address()}, .io_threads = 1, .request_timeout = timeout, .max_waiting = 64});
    }

    protocol::statement select{.cql = "SELECT answer FROM t", .results = text_column};
    protocol::statement other{.cql = "OTHER"};
    std::atomic<int> left{0};
    std::atomic<int> refused{0};
    scripted_node node;
};

TEST_P(forgetting_test, goes_on_asking_however_often_it_was_forgotten)
{
    const auto client = connect(60s);
    for (const int times : {1, 3, 4, 8}) {
        forget(times);
        one_or_batch request(select, other, GetParam());
        client->submit(request);
        EXPECT_FALSE(request.result()) << request.what;
        EXPECT_EQ(left, 0);
    }
    EXPECT_EQ(refused, 16);
}

TEST_P(forgetting_test, ends_at_the_deadline_and_has_not_hammered_the_node)
{
    const auto client = connect(60s);
    forget(1 << 30);
    one_or_batch request(select, other, GetParam());
    request.options.timeout = 500ms;
    const auto from = std::chrono::steady_clock::now();
    client->submit(request);
    EXPECT_EQ(request.result(), client_errc::timeout) << request.what;
    EXPECT_GE(std::chrono::steady_clock::now() - from, 500ms);
    EXPECT_NE(request.what.find("keeps forgetting"), std::string::npos) << request.what;
    EXPECT_EQ(request.ended_with.written(), written::no);
    EXPECT_GE(refused, 5) << "0 + 0 + 5 + 10 + 20 + …";
    EXPECT_LE(refused, 10);
    EXPECT_LE(node.prepares(), 2u * 10u);
    EXPECT_EQ(client->stats().timeouts, 1u);
    // And nothing is left of it.
    left = 0;
    one_or_batch after(select, other, GetParam());
    client->submit(after);
    EXPECT_FALSE(after.result()) << after.what;
}

TEST_P(forgetting_test, those_that_wait_are_bounded_can_be_cancelled_and_end_with_the_client)
{
    auto client = connect(60s);
    forget(1 << 30);
    std::deque<one_or_batch> requests;
    for (int i = 0; i < 200; ++i)
        client->submit(requests.emplace_back(select, other, GetParam()));
    int refused_at_once = 0;
    one_or_batch* waits = nullptr;
    const auto is_over = [](one_or_batch& each) { return each.done.try_acquire_for(0ms); };
    ASSERT_TRUE(testing::eventually([&] { return refused >= 1000; }));
    std::size_t over = 0;
    for (one_or_batch& each : requests) {
        if (is_over(each)) {
            each.done.release();
            EXPECT_EQ(each.ended_with.code(), client_errc::overloaded_locally) << each.ended_with.what();
            ++refused_at_once;
            ++over;
        } else if (waits == nullptr) {
            waits = &each;
        }
    }
    EXPECT_GE(refused_at_once, 200 - 2 * 64);
    ASSERT_NE(waits, nullptr);
    struct to_cancel {
        cluster::client* client;
        cluster::execution* what;
    } argument{client.get(), waits};
    ASSERT_TRUE(client->post(
        0,
        [](void* of) {
            const auto& it = *static_cast<to_cancel*>(of);
            it.client->cancel(*it.what);
        },
        &argument));
    EXPECT_EQ(waits->result(), client_errc::canceled) << waits->what;
    waits->done.release();
    client->close();
    for (one_or_batch& each : requests) {
        const auto code = each.result();
        EXPECT_TRUE(code == client_errc::closed || code == client_errc::overloaded_locally || &each == waits)
            << each.what;
        EXPECT_EQ(each.completions, 1);
    }
}

INSTANTIATE_TEST_SUITE_P(kinds, forgetting_test, ::testing::Values(request_kind::prepared, request_kind::batch),
                         [](const auto& tested) { return tested.param == request_kind::batch ? "batch" : "single"; });

} // namespace
} // namespace cassium
