// Statements that end: every worker forgets what it has made for them, whatever is under way, and their numbers come again.
#include "support/memory.hpp"
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/semaphore.hpp"

#include <cluster/statement_cache.hpp>
#include <protocol/statement_slots.hpp>

#include <cassium/protocol/owned_statement.hpp>

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <deque>
#include <memory>
#include <thread>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::owned_statement;
using protocol::request_kind;
using testing::blocking_request;
using testing::cell;
using testing::eventually;
using testing::patience;
using testing::scripted_node;
using testing::text_column;
using handle = std::shared_ptr<const owned_statement>;

/// Holds its statement until it has ended, alone or twice in a batch.
class holding_request final : public blocking_request {
public:
    explicit holding_request(handle of, request_kind kind = request_kind::prepared)
        : blocking_request(*of, kind),
          parts_{{{of.get(), 0, 0}, {of.get(), 0, 0}}},
          held_(std::move(of))
    {
    }
    protocol::batch_view batch() const noexcept override { return {.parts = parts_}; }
    void complete(failure why) noexcept override
    {
        held_.reset();
        blocking_request::complete(std::move(why));
    }

private:
    std::array<protocol::batch_part, 2> parts_;
    handle held_;
};

class ended_statements_test : public ::testing::Test {
protected:
    ended_statements_test() { node.know(like, 1, cell("hello").view()); }

    [[nodiscard]] std::shared_ptr<cluster::client> connect(unsigned threads = 2,
                                                           std::chrono::milliseconds timeout = 60s) const
    {
        return cluster::connect(
            {.contact_points = {node.address()}, .io_threads = threads, .request_timeout = timeout});
    }
    [[nodiscard]] handle make() const { return owned_statement::make(like); }
    static std::weak_ptr<const owned_statement> watch(const handle& what) { return what->keep_in_memory(); }
    /// Executes it once on each worker.
    static void use(cluster::client& client, const handle& what)
    {
        for (std::size_t worker = 0; worker < client.workers(); ++worker) {
            holding_request request(what);
            client.submit(request, worker);
            EXPECT_FALSE(request.result()) << request.what;
            EXPECT_EQ(request.text, "hello");
        }
    }
    static void use_and_wait(cluster::client& client, const handle& what)
    {
        holding_request request(what);
        request.carry_out(client);
        EXPECT_FALSE(request.result()) << request.what;
    }
    [[nodiscard]] static bool is_gone(const std::weak_ptr<const owned_statement>& what)
    {
        return eventually([&] { return what.expired(); });
    }

    const protocol::statement like{.cql = "SELECT answer FROM t", .results = text_column};
    scripted_node node;
};

TEST_F(ended_statements_test, are_forgotten_by_every_worker)
{
    const auto client = connect(3);
    auto what = make();
    const auto watched = watch(what);
    use(*client, what);
    what.reset();
    EXPECT_TRUE(is_gone(watched));
}

TEST_F(ended_statements_test, are_forgotten_by_the_worker_that_callers_serve_when_it_is_served)
{
    const auto client = connect();
    std::weak_ptr<const owned_statement> watched;
    for (int i = 0; i < 3; ++i) {
        auto what = make();
        use_and_wait(*client, what);
        // Until that worker has its connection, an I/O thread does it, and hears of the end by itself.
        for (int tries = 0; tries < 200 && !watched.expired(); ++tries) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            use_and_wait(*client, what);
        }
        EXPECT_TRUE(watched.expired()) << "the one before";
        watched = watch(what);
    }
}

TEST_F(ended_statements_test, a_great_many_leave_no_memory_and_no_numbers_behind)
{
    const auto client = connect(2);
    const auto churn = [&](int count) {
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 2; ++thread)
            threads.emplace_back([&, count] {
                for (int i = 0; i < count / 20; ++i) {
                    std::deque<holding_request> requests;
                    for (int n = 0; n < 5; ++n) {
                        const auto what = make();
                        client->submit(requests.emplace_back(what), 0);
                        client->submit(requests.emplace_back(what, request_kind::batch), 1);
                    }
                    for (holding_request& each : requests)
                        EXPECT_FALSE(each.result()) << each.what;
                }
            });
        for (std::thread& each : threads)
            each.join();
        EXPECT_TRUE(testing::settle(*client));
    };
    churn(2000);
    const std::uint32_t slots = protocol::slots_made();
    const auto memory = testing::resident_memory();
    churn(100000);
    EXPECT_LE(protocol::slots_made(), slots + 64);
    if (!testing::is_sanitized)
        EXPECT_LT(testing::resident_memory(), memory + 4 * testing::mebibyte);
}

TEST_F(ended_statements_test, one_whose_preparation_is_under_way_is_forgotten_after_that)
{
    for (const bool answers : {true, false}) {
        std::atomic<bool> heard{false};
        testing::semaphore go_on{0};
        node.set_hook([&](scripted_node::request& request) {
            if (request.envelope.header.opcode != opcode::prepare || heard.exchange(true))
                return false;
            if (answers)
                static_cast<void>(go_on.try_acquire_for(patience));
            return !answers;
        });
        const auto client = connect(1, answers ? 60s : 2s); // half a second for a PREPARE
        auto what = make();
        const auto watched = watch(what);
        holding_request request(std::move(what));
        request.options.timeout = 20ms;
        client->submit(request);
        EXPECT_EQ(request.result(), client_errc::timeout) << request.what;
        ASSERT_TRUE(testing::settle(*client));
        ASSERT_TRUE(eventually([&] { return heard.load(); }));
        EXPECT_FALSE(watched.expired()) << "the node still may answer";
        go_on.release();
        EXPECT_TRUE(is_gone(watched));
        use(*client, make());
    }
}

TEST_F(ended_statements_test, a_batch_that_waits_for_one_holds_it)
{
    testing::semaphore go_on{0};
    node.set_hook([&](scripted_node::request& request) {
        if (request.envelope.header.opcode == opcode::prepare)
            static_cast<void>(go_on.try_acquire_for(patience));
        return false;
    });
    const auto client = connect(1);
    auto what = make();
    const auto watched = watch(what);
    holding_request request(std::move(what), request_kind::batch);
    client->submit(request);
    ASSERT_TRUE(testing::settle(*client));
    EXPECT_FALSE(watched.expired());
    go_on.release();
    EXPECT_FALSE(request.result()) << request.what;
    EXPECT_TRUE(is_gone(watched));
}

TEST_F(ended_statements_test, end_while_the_client_closes_or_after_it)
{
    for (const bool under_way : {false, true})
        for (int round = 0; round < 20; ++round) {
            node.set_hook([under_way](scripted_node::request& request) {
                return under_way && request.envelope.header.opcode == opcode::prepare;
            });
            auto client = connect(2);
            std::deque<handle> statements;
            std::deque<holding_request> requests;
            std::vector<std::weak_ptr<const owned_statement>> watched;
            for (int i = 0; i < 10; ++i) {
                statements.push_back(make());
                watched.push_back(watch(statements.back()));
                client->submit(requests.emplace_back(statements.back()), static_cast<std::size_t>(i % 2));
            }
            auto after = std::move(statements.back());
            statements.pop_back();
            std::thread lets_go([&statements] { statements.clear(); });
            client->close();
            lets_go.join();
            for (holding_request& each : requests)
                EXPECT_EQ((static_cast<void>(each.result()), each.completions), 1);
            requests.clear();
            client.reset();
            after.reset();
            for (const auto& each : watched)
                EXPECT_TRUE(is_gone(each));
        }
}

TEST_F(ended_statements_test, two_clients_share_one)
{
    const auto first = connect();
    auto second = connect();
    auto third = connect();
    auto what = make();
    const auto watched = watch(what);
    for (cluster::client* const each : {first.get(), second.get(), third.get()})
        use(*each, what);
    third.reset();
    EXPECT_FALSE(watched.expired());
    what.reset();
    EXPECT_TRUE(is_gone(watched));
}

TEST_F(ended_statements_test, those_of_the_client_s_registry_are_prepared_once_and_end_when_they_make_room)
{
    const protocol::statement other{.cql = "OTHER", .results = text_column};
    node.know(other, 1, cell("hello").view());
    auto client = cluster::connect({.contact_points = {node.address()}, .io_threads = 1, .max_statements = 1});
    const auto watched = watch(client->statements().find(like));
    for (int i = 0; i < 5; ++i)
        use(*client, client->statements().find(like));
    EXPECT_EQ(node.prepares(), 1u);
    EXPECT_FALSE(watched.expired());
    const auto of_other = watch(client->statements().find(other));
    use(*client, client->statements().find(other));
    EXPECT_TRUE(is_gone(watched));
    EXPECT_FALSE(of_other.expired());
    client.reset();
    EXPECT_TRUE(is_gone(of_other));
}

TEST(ended_entries_test, a_number_that_another_copy_has_given_is_found_and_forgotten_at_home_and_elsewhere)
{
    const auto ended = std::make_shared<cluster::ended_statements>(nullptr, [](void*) noexcept { return true; });
    cluster::statement_cache cache(1, ended);
    auto apple = owned_statement::make({.cql = "apple"});
    auto pear = owned_statement::make({.cql = "pear"});
    static_cast<void>(cache.entry_of(*apple));
    pear->slot = apple->slot.load();
    auto& of_pear = cache.entry_of(*pear);
    cache.forget(*apple);
    EXPECT_EQ(cache.find(*apple), nullptr);
    EXPECT_EQ(&cache.entry_of(*pear), &of_pear) << "its home is free, and it has moved nowhere";
    cache.forget(*pear);
    EXPECT_EQ(cache.find(*pear), nullptr);
    pear->slot = 0;
}

// The book-keeping alone, with what a million texts of a program that puts values into them would do.
TEST(ended_entries_test, a_million_statements_through_one_cache)
{
    int worker = 0;
    const auto ended = std::make_shared<cluster::ended_statements>(&worker, [](void*) noexcept { return true; });
    cluster::statement_cache cache(1, ended);
    const auto churn = [&](int count) {
        for (int i = 0; i < count; ++i) {
            static_cast<void>(cache.entry_of(*owned_statement::make({.cql = "SELECT"})));
            ended->take_all([&cache](const protocol::statement& each) { cache.forget(each); });
        }
    };
    churn(1000);
    const std::uint32_t slots = protocol::slots_made();
    const auto memory = testing::resident_memory();
    churn(testing::is_sanitized ? 100000 : 1000000);
    EXPECT_EQ(protocol::slots_made(), slots);
    if (!testing::is_sanitized)
        EXPECT_LT(testing::resident_memory(), memory + testing::mebibyte);
}

} // namespace
} // namespace cassium
