// Everything at once: threads submit, completions submit again and cancel others, nodes are killed, come back and forget,
// and at some moment somebody closes. Whatever happens in whatever order, each submit() completes once.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/time_limit.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <future>
#include <memory>
#include <optional>
#include <random>
#include <span>
#include <thread>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::cell;
using testing::eventually;
using testing::scripted_node;
using testing::text_column;

class player;

/// One round's client and what was asked of it.
struct game {
    std::shared_ptr<cluster::client> client;
    std::atomic<int> submitted{0};
    std::atomic<int> completed{0};
    std::atomic<int> wrongly{0}; ///< completed without having been submitted, or by an end that nobody knows
    std::array<std::vector<player*>, 2> live; ///< by worker; touched on its thread only
    std::atomic<std::size_t> ends[4]{};       ///< success, canceled, closed, others
};

class player final : public cluster::execution {
public:
    player(const protocol::statement& statement, request_kind kind, game& in, std::uint32_t seed,
           std::span<const protocol::batch_part> parts)
        : execution(statement, kind),
          in_(in),
          chance_(seed),
          parts_(parts)
    {
    }
    void begin() noexcept
    {
        under_way_ = true;
        ++in_.submitted;
        in_.client->submit(*this);
    }
    void complete(failure why) noexcept override
    {
        if (!under_way_.exchange(false))
            ++in_.wrongly;
        const std::error_code code = why.code();
        ++in_.ends[!why ? 0 : code == client_errc::canceled ? 1 : code == client_errc::closed ? 2 : 3];
        const auto here = on_worker();
        if (here)
            std::erase(in_.live[*here], this);
        // A refusal comes inside submit(): to go on then would be to go deeper and deeper.
        const bool go_on = left_ > 0 && here && code != client_errc::overloaded_locally && code != client_errc::closed;
        if (go_on) {
            --left_;
            cancel_another(*here);
            in_.live[*here].push_back(this);
            begin();
        }
        ++in_.completed; // the last: the round may be over with it
    }
    protocol::batch_view batch() const noexcept override
    {
        return {.kind = batch_kind::unlogged, .parts = parts_, .values = {}};
    }

private:
    [[nodiscard]] std::optional<std::size_t> on_worker() const noexcept
    {
        for (std::size_t each = 0; each < in_.live.size(); ++each)
            if (in_.client->on_io_thread(each))
                return each;
        return std::nullopt;
    }
    void cancel_another(std::size_t here) noexcept
    {
        const std::vector<player*>& others = in_.live[here];
        if (others.empty() || chance_() % 4 != 0)
            return;
        in_.client->cancel(*others[chance_() % others.size()]);
    }

    game& in_;
    std::minstd_rand chance_;
    std::span<const protocol::batch_part> parts_;
    int left_ = 20;
    std::atomic<bool> under_way_{false};
};

class interleaving_test : public ::testing::Test {
protected:
    interleaving_test()
    {
        for (const auto& node : nodes) {
            node->know(select, 1, cell("hello").view());
            node->know(insert);
            node->know(update);
            node->set_hook([this](scripted_node::request& request) {
                const opcode what = request.envelope.header.opcode;
                const bool execution = what == opcode::query || what == opcode::execute || what == opcode::batch;
                return execution && ++heard % 32 == 0; // never answered
            });
        }
    }

    /// Who closes, and how.
    enum class closing : std::uint8_t { one_thread, two_threads, io_thread, when_all_is_submitted };

    void play(std::uint32_t seed, closing how, std::vector<void*> contexts = {})
    {
        std::minstd_rand chance(seed);
        game round;
        connect_params params{.contact_points = {nodes[0]->address(), nodes[1]->address()},
                              .io_threads = 2,
                              .request_timeout = 20ms,
                              .max_in_flight = 8,
                              .max_waiting = 64,
                              .max_orphans = 3};
        std::promise<std::shared_ptr<cluster::client>> connecting;
        const auto stop_connecting = cluster::async_connect(
            params,
            [&connecting](const failure&, std::shared_ptr<cluster::client> made) {
                connecting.set_value(std::move(made));
            },
            std::move(contexts));
        round.client = connecting.get_future().get();
        if (!round.client)
            return; // its nodes were not there yet
        std::deque<player> players;
        for (std::uint32_t i = 0; i < 90; ++i) {
            const auto kind = static_cast<request_kind>(i % 3);
            players.emplace_back(
                kind == request_kind::batch ? protocol::batch_statement(batch_kind::unlogged, false, true) : select,
                kind, round, seed + i, parts);
        }
        std::vector<std::thread> threads;
        for (std::size_t submitter = 0; submitter < 3; ++submitter)
            threads.emplace_back([&players, submitter] {
                for (std::size_t i = submitter; i < players.size(); i += 3)
                    players[i].begin();
            });
        const auto close_after = std::chrono::microseconds(chance() % 12000);
        const auto kill_after = std::chrono::microseconds(chance() % 6000);
        scripted_node& unlucky = *nodes[chance() % 2];
        threads.emplace_back([kill_after, &unlucky, forgets = chance() % 2 == 0] {
            std::this_thread::sleep_for(kill_after);
            if (forgets)
                unlucky.forget();
            unlucky.kill_connections();
        });
        std::this_thread::sleep_for(close_after);
        cluster::client& client = *round.client;
        switch (how) {
        case closing::one_thread: client.close(); break;
        case closing::two_threads:
            threads.emplace_back([&client] { client.close(); });
            client.close();
            break;
        case closing::io_thread:
            static_cast<void>(client.post(
                0, [](void* argument) { static_cast<cluster::client*>(argument)->close(); }, &client));
            break;
        case closing::when_all_is_submitted: break;
        }
        for (std::thread& each : threads)
            each.join();
        if (how == closing::when_all_is_submitted)
            round.client->close(); // all has been submitted, much of it is under way
        ASSERT_TRUE(eventually([&] { return round.completed == round.submitted; }))
            << round.submitted - round.completed << " of " << round.submitted << " never completed, seed " << seed;
        client.close();
        ASSERT_EQ(round.completed, round.submitted) << "seed " << seed;
        ASSERT_EQ(round.wrongly, 0) << "seed " << seed;
        for (std::size_t end = 0; end < 4; ++end)
            ends[end] += round.ends[end];
    }

    protocol::statement select{.cql = "SELECT answer FROM t", .results = text_column};
    protocol::statement insert{.cql = "INSERT"};
    protocol::statement update{.cql = "UPDATE"};
    std::array<protocol::batch_part, 3> parts{{{&insert, 0, 0}, {&update, 0, 0}, {&insert, 0, 0}}};
    std::atomic<std::uint32_t> heard{0};
    std::array<std::size_t, 4> ends{};
    std::array<std::unique_ptr<scripted_node>, 2> nodes{std::make_unique<scripted_node>(),
                                                        std::make_unique<scripted_node>()};
};

TEST_F(interleaving_test, each_submit_completes_once_whatever_happens_meanwhile)
{
    const testing::time_limit limit(100s, "the interleaving test");
    const auto until = std::chrono::steady_clock::now() + 2s;
    std::uint32_t rounds = 0;
    for (; rounds < 200 && std::chrono::steady_clock::now() < until; ++rounds)
        ASSERT_NO_FATAL_FAILURE(play(1000 * rounds + 1, static_cast<closing>(rounds % 4)));
    RecordProperty("rounds", static_cast<int>(rounds));
    EXPECT_GT(ends[0], 0u) << "some have succeeded";
    EXPECT_GT(ends[2], 0u) << "some were closed";
}

TEST_F(interleaving_test, the_same_holds_on_io_contexts_of_the_program)
{
    namespace asio = boost::asio;
    const testing::time_limit limit(100s, "the interleaving test");
    asio::io_context first(1);
    asio::io_context second(1);
    auto work_of_first = asio::make_work_guard(first);
    auto work_of_second = asio::make_work_guard(second);
    std::thread runs_first([&first] { first.run(); });
    std::thread runs_second([&second] { second.run(); });
    const auto until = std::chrono::steady_clock::now() + 1s;
    for (std::uint32_t round = 0; round < 60 && std::chrono::steady_clock::now() < until; ++round) {
        play(1000 * round + 7, static_cast<closing>(round % 4), {&first, &second});
        if (HasFatalFailure())
            break;
    }
    work_of_first.reset();
    work_of_second.reset();
    runs_first.join();
    runs_second.join();
    EXPECT_GT(ends[0], 0u) << "some have succeeded";
}

} // namespace
} // namespace cassium
