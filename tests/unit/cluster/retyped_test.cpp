// A table is dropped and created with other types while the program runs: nothing is sent with the old encoding, by no thread,
// and all goes on where the types fit again.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/semaphore.hpp"

#include <gtest/gtest.h>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <tuple>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using protocol::version;
using testing::blocking_request;
using testing::cell;
using testing::eventually;
using testing::patience;
using testing::scripted_node;
using testing::text_column;
using testing::waited_request;

constexpr cql_type int_type{.id = type_id::int_};
constexpr cql_type float_type{.id = type_id::float_};
constexpr std::array int_parameter{column_spec{"n", &int_type}};
constexpr std::array float_parameter{column_spec{"n", &float_type}};
constexpr std::array float_column{column_spec{"answer", &float_type}};

constexpr unsigned io_threads = 3;

connect_params params_for(std::vector<std::string> nodes, unsigned threads = io_threads)
{
    return {.contact_points = std::move(nodes), .io_threads = threads, .request_timeout = 60s};
}

/// One request, or a batch of two statements.
class request_for final : public blocking_request {
public:
    request_for(const protocol::statement& of, const protocol::statement& other, request_kind kind)
        : blocking_request(of, kind),
          parts_{{{&other, 0, 0}, {&of, 0, 0}}}
    {
    }
    protocol::batch_view batch() const noexcept override { return {.parts = parts_}; }

private:
    std::array<protocol::batch_part, 2> parts_;
};

/// What the node does about its table.
enum class id_is : std::uint8_t { the_same, another };

class retyped_test : public ::testing::TestWithParam<std::tuple<version, id_is>> {
protected:
    retyped_test()
    {
        node.know(insert);
        node.know(other);
        node.know(select, 1, cell("hello").view());
    }
    void describe(const protocol::statement& as, byte_view cells = {})
    {
        const std::int32_t rows = cells.empty() ? 0 : 1;
        if (std::get<id_is>(GetParam()) == id_is::the_same)
            node.describe_anew(as, rows, cells);
        else
            node.know(as, rows, cells);
    }
    /// Drops the table and creates it with other types.
    void retype()
    {
        describe(float_insert);
        describe(float_select, cell("1234").view());
        node.forget();
    }
    void retype_back()
    {
        describe(insert);
        describe(select, cell("hello").view());
        node.forget();
    }
    /// On every I/O thread, and on the connection of blocking callers: the error code, or none.
    template <class Expect>
    void on_each_thread(cluster::client& client, const protocol::statement& what, request_kind kind,
                        const Expect& expect) const
    {
        for (std::size_t worker = 0; worker < client.workers(); ++worker) {
            request_for request(what, other, kind);
            client.submit(request, worker);
            static_cast<void>(request.result());
            expect(request, "worker " + std::to_string(worker));
        }
        request_for request(what, other, kind);
        request.carry_out(client);
        static_cast<void>(request.result());
        expect(request, "a blocking caller");
    }

    const protocol::statement insert{.cql = "INSERT", .parameters = int_parameter};
    const protocol::statement float_insert{.cql = "INSERT", .parameters = float_parameter};
    const protocol::statement other{.cql = "OTHER"};
    const protocol::statement select{.cql = "SELECT", .parameters = int_parameter, .results = text_column};
    const protocol::statement float_select{.cql = "SELECT", .parameters = int_parameter, .results = float_column};
    scripted_node node{std::get<version>(GetParam())};
    std::deque<cluster::node_affinity> affinities;
};

constexpr auto succeeds = [](waited_request& request, const std::string& where) {
    EXPECT_FALSE(request.ended_with) << where << ": " << request.what;
};
constexpr auto is_refused = [](waited_request& request, const std::string& where) {
    EXPECT_EQ(request.ended_with.code(), client_errc::schema_mismatch) << where << ": " << request.what;
    EXPECT_EQ(request.ended_with.written(), written::no) << where;
    EXPECT_EQ(request.rows, 0) << where;
};

TEST_P(retyped_test, nothing_is_carried_out_until_it_fits_again_and_then_everything)
{
    struct shape {
        const protocol::statement* what;
        request_kind kind;
    };
    for (const shape& each : {shape{&insert, request_kind::prepared}, shape{&insert, request_kind::batch},
                              shape{&select, request_kind::prepared}}) {
        const auto client = cluster::connect(params_for({node.address()}));
        for (int round = 0; round < 2; ++round) {
            retype_back();
            on_each_thread(*client, *each.what, each.kind, succeeds);
            retype();
            const auto before = node.carried_out();
            for (int again = 0; again < 3; ++again)
                on_each_thread(*client, *each.what, each.kind, is_refused);
            EXPECT_EQ(node.carried_out(), before) << each.what->cql << " with the old encoding";
        }
        retype_back();
        on_each_thread(*client, *each.what, each.kind, succeeds);
    }
}

// What was sent before the first thread found out may be read by the server after that.
TEST_P(retyped_test, the_id_does_not_become_known_by_asking_for_the_new_description)
{
    const auto client = cluster::connect(params_for({node.address()}));
    on_each_thread(*client, insert, request_kind::prepared, succeeds);
    const protocol::statement old_insert{.cql = "INSERT", .parameters = int_parameter};
    const auto another = cluster::connect(params_for({node.address()}));
    on_each_thread(*another, old_insert, request_kind::prepared, succeeds);
    retype();
    const auto before = node.carried_out();
    on_each_thread(*client, insert, request_kind::prepared, is_refused);
    on_each_thread(*another, old_insert, request_kind::prepared, is_refused);
    EXPECT_EQ(node.carried_out(), before);
    EXPECT_GT(node.prepares_aside(), 0u);
}

TEST_P(retyped_test, a_new_thread_that_finds_out_tells_the_others)
{
    const auto client = cluster::connect(params_for({node.address()}));
    for (int round = 0; round < 3; ++round) {
        waited_request request(insert, request_kind::prepared);
        client->submit(request, 0);
        EXPECT_FALSE(request.result()) << request.what;
    }
    retype();
    waited_request finds_out(insert, request_kind::prepared);
    client->submit(finds_out, 1); // which makes the id known again, since it has not used it before
    EXPECT_EQ(finds_out.result(), client_errc::schema_mismatch) << finds_out.what;
    const auto before = node.carried_out();
    on_each_thread(*client, insert, request_kind::prepared, is_refused);
    EXPECT_EQ(node.carried_out(), before);
}

TEST_P(retyped_test, what_waits_for_its_turn_on_a_connection_is_looked_at_again)
{
    for (const request_kind kind : {request_kind::prepared, request_kind::batch}) {
        retype_back();
        scripted_node busy(std::get<version>(GetParam()));
        busy.know(insert);
        busy.know(other);
        auto params = params_for({busy.address(), node.address()}, 2);
        params.max_in_flight = 1;
        const auto client = cluster::connect(params);
        ASSERT_TRUE(eventually([&] { return client->stats().connections == 4; }));
        const auto on_node = [&](std::uint32_t number, std::size_t worker, waited_request& request) {
            affinities.push_back({number});
            request.affinity = &affinities.back();
            client->submit(request, worker);
        };
        for (const std::uint32_t number : {0u, 1u})
            for (const std::size_t worker : {0u, 1u}) {
                request_for request(insert, other, kind);
                on_node(number, worker, request);
                EXPECT_FALSE(request.result()) << request.what;
            }
        // The first node is asked something that it does not answer at once, by one thread; what comes behind has to wait.
        busy.describe_anew(float_insert);
        testing::semaphore heard{0};
        testing::semaphore go_on{0};
        const protocol::statement slow{.cql = "SLOW"};
        busy.set_hook([&](scripted_node::request& request) {
            if (request.cql == slow.cql) {
                heard.release();
                static_cast<void>(go_on.try_acquire_for(patience));
            }
            return false;
        });
        waited_request holds_the_id(slow, request_kind::direct);
        on_node(0, 0, holds_the_id);
        ASSERT_TRUE(heard.try_acquire_for(patience));
        request_for waiting(insert, other, kind);
        on_node(0, 0, waiting);
        ASSERT_TRUE(testing::settle(*client));
        // Meanwhile the other thread finds out.
        retype();
        request_for finds_out(insert, other, kind);
        on_node(1, 1, finds_out);
        EXPECT_EQ(finds_out.result(), client_errc::schema_mismatch) << finds_out.what;
        const auto before = busy.carried_out();
        go_on.release();
        EXPECT_FALSE(holds_the_id.result()) << holds_the_id.what;
        EXPECT_EQ(waiting.result(), client_errc::schema_mismatch) << waiting.what;
        EXPECT_EQ(busy.carried_out(), before);
    }
}

INSTANTIATE_TEST_SUITE_P(versions, retyped_test,
                         ::testing::Combine(::testing::Values(version::v4, version::v5),
                                            ::testing::Values(id_is::the_same, id_is::another)),
                         [](const auto& tested) {
                             return std::string(std::get<0>(tested.param) == version::v4 ? "v4" : "v5") +
                                    (std::get<1>(tested.param) == id_is::the_same ? "_the_same_id" : "_another_id");
                         });

} // namespace
} // namespace cassium
