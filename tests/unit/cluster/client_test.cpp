// The client against a scripted node: what it promises about streams, deadlines, preparation and the ends of
// connections.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"

#include <cassium/base/error.hpp>
#include <cassium/protocol/server_errors.hpp>

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <deque>
#include <semaphore>
#include <thread>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using testing::cell;
using testing::scripted_node;
using testing::text_column;
using testing::waited_request;

connect_params one_thread(const scripted_node& node)
{
    return {.contact_points = {node.address()}, .io_threads = 1, .request_timeout = 5s};
}

class client_test : public ::testing::Test {
protected:
    client_test() { node.know(select, 1, cell("hello").view()); }

    scripted_node node;
    protocol::statement select{.cql = "SELECT answer FROM t", .results = text_column};
};

TEST_F(client_test, prepares_once_and_executes_many_times)
{
    const auto client = cluster::connect(one_thread(node));
    for (int i = 0; i < 10; ++i) {
        waited_request request(select, protocol::request_kind::prepared);
        client->submit(request);
        EXPECT_FALSE(request.result()) << request.what;
        EXPECT_EQ(request.text, "hello");
        EXPECT_EQ(request.completions, 1);
    }
    EXPECT_EQ(node.prepares(), 1u);
    EXPECT_EQ(node.executes(), 10u);
}

TEST_F(client_test, a_request_alone_is_one_write_and_one_read)
{
    const auto client = cluster::connect(one_thread(node));
    waited_request first(select, protocol::request_kind::prepared);
    client->submit(first);
    first.wait();
    const auto before = client->stats();
    for (int i = 0; i < 20; ++i) {
        waited_request request(select, protocol::request_kind::prepared);
        client->submit(request);
        request.wait();
    }
    const auto after = client->stats();
    EXPECT_EQ(after.writes - before.writes, 20u);
    EXPECT_EQ(after.reads - before.reads, 20u);
}

TEST_F(client_test, requests_that_are_ready_together_leave_in_one_write)
{
    const auto client = cluster::connect(one_thread(node));
    waited_request first(select, protocol::request_kind::prepared);
    client->submit(first);
    first.wait();
    std::deque<waited_request> requests;
    for (int i = 0; i < 100; ++i)
        requests.emplace_back(select, protocol::request_kind::prepared);
    // The last of these to be answered submits 100 at once, on the I/O thread.
    struct starter final : waited_request {
        using waited_request::waited_request;
        void complete(failure why) noexcept override
        {
            for (waited_request& each : *batch)
                client->submit(each);
            waited_request::complete(std::move(why));
        }
        std::deque<waited_request>* batch = nullptr;
        cluster::client* client = nullptr;
    } start(select, protocol::request_kind::prepared);
    start.batch = &requests;
    start.client = client.get();
    const auto before = client->stats();
    client->submit(start);
    for (waited_request& request : requests)
        EXPECT_FALSE(request.result()) << request.what;
    EXPECT_EQ(client->stats().writes - before.writes, 2u) << "one for the first, one for the hundred";
}

TEST_F(client_test, a_forgotten_statement_is_prepared_again_by_itself_once)
{
    const auto client = cluster::connect(one_thread(node));
    waited_request before(select, protocol::request_kind::prepared);
    client->submit(before);
    before.wait();
    node.forget();
    std::deque<waited_request> requests;
    for (int i = 0; i < 20; ++i) {
        requests.emplace_back(select, protocol::request_kind::prepared);
        client->submit(requests.back());
    }
    for (waited_request& request : requests) {
        EXPECT_FALSE(request.result()) << request.what;
        EXPECT_EQ(request.text, "hello");
    }
    EXPECT_LE(node.prepares(), 3u) << "single flight: not one PREPARE a request";
}

TEST_F(client_test, a_stream_id_is_not_reused_before_its_late_answer_came)
{
    // The first EXECUTE is answered only when the test says so, with another text.
    std::vector<std::pair<testing::node_connection*, std::int16_t>> held;
    std::vector<std::int16_t> streams;
    std::mutex mutex;
    node.set_hook([&](scripted_node::request& request) {
        if (request.envelope.header.opcode != protocol::opcode::execute)
            return false;
        const std::lock_guard lock(mutex);
        streams.push_back(request.envelope.header.stream);
        if (!held.empty())
            return false;
        held.emplace_back(&request.connection, request.envelope.header.stream);
        return true;
    });
    const auto client = cluster::connect(one_thread(node));
    waited_request late(select, protocol::request_kind::prepared);
    late.options.timeout = 50ms;
    client->submit(late);
    EXPECT_EQ(late.result(), client_errc::timeout) << late.what;
    EXPECT_NE(late.what.find("50 ms"), std::string::npos) << late.what;
    EXPECT_EQ(client->stats().orphaned, 1u);
    for (int i = 0; i < 5; ++i) {
        waited_request request(select, protocol::request_kind::prepared);
        client->submit(request);
        EXPECT_FALSE(request.result());
        EXPECT_EQ(request.text, "hello");
    }
    {
        const std::lock_guard lock(mutex);
        for (std::size_t i = 1; i < streams.size(); ++i)
            EXPECT_NE(streams[i], streams[0]) << "the id of the request that timed out was used again";
        held[0].first->nothing(held[0].second);
    }
    // The late answer travels with the next one, is dropped, and frees the id.
    waited_request request(select, protocol::request_kind::prepared);
    client->submit(request);
    EXPECT_FALSE(request.result());
    EXPECT_EQ(client->stats().orphaned, 0u);
    EXPECT_EQ(late.completions, 1);
    EXPECT_EQ(client->stats().timeouts, 1u);
}

TEST_F(client_test, an_answer_on_an_unknown_stream_ends_the_connection)
{
    node.set_hook([](scripted_node::request& request) {
        if (request.envelope.header.opcode != protocol::opcode::execute)
            return false;
        request.connection.nothing(1234);
        return true;
    });
    const auto client = cluster::connect(one_thread(node));
    waited_request request(select, protocol::request_kind::prepared);
    client->submit(request);
    EXPECT_EQ(request.result(), client_errc::connection_lost) << request.what;
    EXPECT_NE(request.what.find("1234"), std::string::npos) << request.what;
}

TEST_F(client_test, a_server_killed_mid_request_fails_it_and_the_client_comes_back)
{
    bool killed = false;
    node.set_hook([&killed](scripted_node::request& request) {
        if (request.envelope.header.opcode != protocol::opcode::execute || killed)
            return false;
        killed = true;
        request.connection.kill();
        return true;
    });
    const auto client = cluster::connect(one_thread(node));
    waited_request request(select, protocol::request_kind::prepared);
    client->submit(request);
    EXPECT_EQ(request.result(), client_errc::connection_lost) << request.what;
    EXPECT_NE(request.what.find(node.address()), std::string::npos) << "the node is named: " << request.what;
    EXPECT_NE(request.what.find("SELECT answer"), std::string::npos) << "the statement is named: " << request.what;
    std::error_code last = client_errc::connection_lost;
    for (int i = 0; i < 200 && last; ++i) {
        std::this_thread::sleep_for(10ms);
        waited_request again(select, protocol::request_kind::prepared);
        client->submit(again);
        last = again.result();
    }
    EXPECT_FALSE(last) << "the client reconnects by itself";
}

TEST_F(client_test, an_answer_cut_at_any_byte_fails_the_request_and_never_hangs)
{
    // A whole v5 answer to EXECUTE, to be cut.
    byte_buffer whole;
    {
        protocol::outbound out({.role = protocol::role::server});
        out.start_framing(compression::none);
        byte_writer body = out.begin(0, protocol::opcode::result);
        body.put(std::int32_t{2});
        body.put(std::uint32_t{4});
        body.put(std::int32_t{1});
        body.put(std::int32_t{1});
        body.put_bytes(cell("hello").view());
        out.end();
        ASSERT_TRUE(out.take(whole));
    }
    const std::vector<std::byte> answer(whole.data(), whole.data() + whole.size());
    for (std::size_t cut = 0; cut < answer.size(); ++cut) {
        node.set_hook([answer, cut](scripted_node::request& request) {
            if (request.envelope.header.opcode != protocol::opcode::execute)
                return false;
            request.connection.raw(byte_view(answer).first(cut));
            request.connection.kill();
            return true;
        });
        const auto client = cluster::connect(one_thread(node));
        waited_request request(select, protocol::request_kind::prepared);
        client->submit(request);
        EXPECT_EQ(request.result(), client_errc::connection_lost) << "cut after " << cut << ": " << request.what;
        EXPECT_EQ(request.rows, 0);
    }
}

TEST_F(client_test, a_flipped_bit_in_a_segment_ends_the_connection)
{
    byte_buffer whole;
    protocol::outbound out({.role = protocol::role::server});
    out.start_framing(compression::none);
    byte_writer body = out.begin(0, protocol::opcode::result);
    body.put(std::int32_t{1});
    out.end();
    ASSERT_TRUE(out.take(whole));
    for (std::size_t flipped = 0; flipped < whole.size(); ++flipped) {
        std::vector<std::byte> damaged(whole.data(), whole.data() + whole.size());
        damaged[flipped] ^= std::byte{0x10};
        node.set_hook([damaged](scripted_node::request& request) {
            if (request.envelope.header.opcode != protocol::opcode::execute)
                return false;
            request.connection.raw(damaged);
            return true;
        });
        const auto client = cluster::connect(one_thread(node));
        waited_request request(select, protocol::request_kind::prepared);
        client->submit(request);
        EXPECT_EQ(request.result(), client_errc::connection_lost) << "bit in byte " << flipped << ": " << request.what;
    }
}

TEST_F(client_test, more_requests_than_streams_wait_their_turn)
{
    auto params = one_thread(node);
    params.max_in_flight = 16;
    const auto client = cluster::connect(std::move(params));
    std::deque<waited_request> requests;
    for (int i = 0; i < 2000; ++i) {
        requests.emplace_back(select, protocol::request_kind::prepared);
        client->submit(requests.back());
    }
    for (waited_request& request : requests)
        EXPECT_FALSE(request.result()) << request.what;
}

TEST_F(client_test, too_many_waiting_requests_are_refused_and_those_waiting_time_out)
{
    std::counting_semaphore<8> heard{0};
    node.set_hook([&heard](scripted_node::request& request) {
        if (request.envelope.header.opcode != protocol::opcode::query)
            return false;
        heard.release(); // and never answered
        return true;
    });
    auto params = one_thread(node);
    params.max_in_flight = 2;
    params.max_waiting = 3;
    params.request_timeout = 200ms;
    const auto client = cluster::connect(std::move(params));
    std::deque<waited_request> requests;
    for (int i = 0; i < 8; ++i) {
        requests.emplace_back(select, protocol::request_kind::direct);
        client->submit(requests.back());
        if (i < 2)
            heard.acquire(); // these two are on the wire
    }
    int refused = 0;
    int timed_out = 0;
    for (waited_request& request : requests) {
        const std::error_code result = request.result();
        refused += result == client_errc::overloaded_locally ? 1 : 0;
        timed_out += result == client_errc::timeout ? 1 : 0;
    }
    EXPECT_EQ(refused, 3);
    EXPECT_EQ(timed_out, 5);
}

TEST_F(client_test, close_fails_what_is_under_way_and_refuses_what_comes_later)
{
    node.set_hook([](scripted_node::request& request) {
        return request.envelope.header.opcode == protocol::opcode::execute; // never answered
    });
    const auto client = cluster::connect(one_thread(node));
    waited_request pending(select, protocol::request_kind::prepared);
    client->submit(pending);
    std::this_thread::sleep_for(20ms);
    client->close();
    client->close();
    EXPECT_EQ(pending.result(), client_errc::closed) << pending.what;
    waited_request refused(select, protocol::request_kind::prepared);
    client->submit(refused);
    EXPECT_EQ(refused.result(), client_errc::closed);
}

TEST_F(client_test, steps_down_to_v4_on_a_new_connection)
{
    scripted_node old(protocol::version::v4);
    old.know(select, 1, cell("four").view());
    const auto client = cluster::connect(one_thread(old));
    EXPECT_EQ(client->stats().protocol_version, 4);
    waited_request request(select, protocol::request_kind::prepared);
    client->submit(request);
    EXPECT_FALSE(request.result()) << request.what;
    EXPECT_EQ(request.text, "four");
    EXPECT_EQ(old.connections(), 2u);
}

TEST_F(client_test, speaks_compressed_with_both_versions)
{
    for (const std::uint8_t version : {std::uint8_t{4}, std::uint8_t{5}}) {
        for (const compression kind : {compression::lz4, compression::snappy}) {
            auto params = one_thread(node);
            params.compression = kind;
            params.protocol_version = version;
            const auto client = cluster::connect(std::move(params));
            waited_request request(select, protocol::request_kind::prepared);
            client->submit(request);
            EXPECT_FALSE(request.result()) << request.what;
            EXPECT_EQ(request.text, "hello");
        }
    }
}

TEST_F(client_test, columns_that_are_not_the_expected_ones_are_a_schema_error_that_names_them)
{
    constexpr static cql_type int_type{.id = type_id::int_};
    constexpr static std::array int_column{column_spec{"answer", &int_type}};
    protocol::statement wrong{.cql = "SELECT answer FROM t", .results = int_column};
    const auto client = cluster::connect(one_thread(node));
    waited_request request(wrong, protocol::request_kind::prepared);
    client->submit(request);
    EXPECT_EQ(request.result(), client_errc::schema_mismatch);
    EXPECT_NE(request.what.find("column answer: int in the model, text on the server"), std::string::npos)
        << request.what;
}

TEST(connect_test, names_what_is_wrong_with_a_contact_point)
{
    const auto code_of = [](std::vector<std::string> contact_points) -> std::error_code {
        try {
            (void)cluster::connect({.contact_points = std::move(contact_points), .connect_timeout = 2s});
        } catch (const std::system_error& e) {
            return e.code();
        }
        return {};
    };
    EXPECT_EQ(code_of({"no-such-host.invalid"}), client_errc::host_not_found);
    EXPECT_EQ(code_of({"127.0.0.1:1"}), client_errc::connection_refused);
    EXPECT_EQ(code_of({"127.0.0.1:1", "127.0.0.1:2"}), client_errc::connect_failed);
    EXPECT_EQ(code_of({""}), client_errc::invalid_argument);
    EXPECT_EQ(code_of({"127.0.0.1:"}), client_errc::invalid_argument);
    EXPECT_EQ(code_of({"127.0.0.1:99999"}), client_errc::invalid_argument);
    EXPECT_EQ(code_of({"[::1"}), client_errc::invalid_argument);
    EXPECT_EQ(code_of({std::string("127.0.0.1\0.example", 18)}), client_errc::invalid_argument);
}

TEST(connect_test, names_the_parameter_that_is_out_of_range)
{
    const auto refusal_of = [](void (*spoil)(connect_params&)) -> std::string {
        connect_params with{.contact_points = {"127.0.0.1:1"}};
        spoil(with);
        try {
            (void)cluster::connect(with);
        } catch (const usage_error& e) {
            EXPECT_EQ(e.code(), client_errc::invalid_argument);
            return e.what();
        } catch (const error& e) {
            return std::string("taken: ") + e.what();
        }
        return "taken";
    };
    const auto expect = [&](const char* name, void (*spoil)(connect_params&)) {
        const std::string what = refusal_of(spoil);
        EXPECT_NE(what.find(std::string("connect_params::") + name + " must"), std::string::npos)
            << name << ": " << what;
    };
    expect("port", [](connect_params& with) { with.port = 0; });
    expect("protocol_version", [](connect_params& with) { with.protocol_version = 3; });
    expect("page_size", [](connect_params& with) { with.page_size = 0; });
    expect("max_in_flight", [](connect_params& with) { with.max_in_flight = 32769; });
    expect("request_timeout", [](connect_params& with) { with.request_timeout = 0ms; });
    expect("connect_timeout", [](connect_params& with) { with.connect_timeout = -1ms; });
    expect("serial_consistency", [](connect_params& with) { with.serial_consistency = consistency::one; });
    expect("max_waiting", [](connect_params& with) { with.max_waiting = 0; });
    expect("max_write_buffer", [](connect_params& with) { with.max_write_buffer = 0; });
    expect("max_orphans", [](connect_params& with) { with.max_orphans = 0; });
    expect("max_statements", [](connect_params& with) { with.max_statements = 0; });
    expect("max_frame_size", [](connect_params& with) { with.max_frame_size = 100; });
    expect("max_frame_size", [](connect_params& with) { with.max_frame_size = 0x80000000u; });
    expect("io_threads", [](connect_params& with) { with.io_threads = 257; });
}

TEST(connect_test, a_connection_that_is_cut_in_the_handshake_is_lost_and_may_come_back)
{
    for (const protocol::opcode at : {protocol::opcode::options, protocol::opcode::startup, protocol::opcode::query}) {
        scripted_node node;
        node.set_hook([at](scripted_node::request& request) {
            if (request.envelope.header.opcode != at)
                return false;
            request.connection.kill();
            return true;
        });
        node.set_cluster_name("asked for past the hook");
        connect_params with{.contact_points = {node.address()}, .keyspace = "k", .io_threads = 1};
        try {
            (void)cluster::connect(with);
            ADD_FAILURE() << "connected";
        } catch (const connection_error& e) {
            EXPECT_EQ(e.code(), client_errc::connection_lost) << e.what();
            EXPECT_TRUE(e.transient()) << e.what();
        }
    }
}

TEST(connect_test, one_reachable_contact_point_suffices)
{
    scripted_node node;
    const auto client = cluster::connect({.contact_points = {"127.0.0.1:1", node.address()}, .io_threads = 2});
    protocol::statement anything{.cql = "SELECT"};
    waited_request request(anything, protocol::request_kind::direct);
    client->submit(request);
    EXPECT_FALSE(request.result()) << request.what;
}

TEST(connect_test, a_server_that_does_not_answer_is_given_up_in_time)
{
    scripted_node silent;
    silent.set_hook([](scripted_node::request&) { return true; });
    try {
        (void)cluster::connect({.contact_points = {silent.address()}, .io_threads = 1, .connect_timeout = 100ms});
        FAIL() << "connected";
    } catch (const connection_error& e) {
        EXPECT_EQ(e.code(), client_errc::timeout) << e.what();
    }
}

} // namespace
} // namespace cassium
