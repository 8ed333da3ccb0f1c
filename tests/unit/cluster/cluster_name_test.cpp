// A client belongs to one cluster.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"

#include <cluster/io_worker.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <string>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::eventually;
using testing::scripted_node;
using testing::waited_request;

class cluster_name_test : public ::testing::Test {
protected:
    cluster_name_test()
    {
        count_queries(a, asked_a);
        count_queries(b, asked_b);
    }
    static void count_queries(scripted_node& node, std::atomic<int>& asked)
    {
        node.set_hook([&asked](scripted_node::request& request) {
            asked += request.envelope.header.opcode == opcode::query ? 1 : 0;
            return false;
        });
    }
    void expect_success(cluster::client& client, int count)
    {
        for (int i = 0; i < count; ++i) {
            waited_request request(query, request_kind::direct);
            client.submit(request);
            EXPECT_FALSE(request.result()) << request.what;
        }
    }
    [[nodiscard]] connect_params both() const
    {
        return {.contact_points = {a.address(), b.address()}, .io_threads = 2, .request_timeout = 60s};
    }

    protocol::statement query{.cql = "SELECT x"};
    std::atomic<int> asked_a{0};
    std::atomic<int> asked_b{0};
    scripted_node a;
    scripted_node b;
};

TEST_F(cluster_name_test, a_node_of_another_cluster_is_never_used)
{
    a.set_cluster_name("red");
    b.set_cluster_name("blue");
    const auto client = cluster::connect(both());
    ASSERT_TRUE(eventually([&] { return a.connections() >= 2 && b.connections() >= 2; }));
    expect_success(*client, 40);
    EXPECT_EQ(asked_a + asked_b, 40);
    EXPECT_TRUE(asked_a == 0 || asked_b == 0) << asked_a << " and " << asked_b;
}

TEST_F(cluster_name_test, nodes_of_one_cluster_are_all_used)
{
    a.set_cluster_name("red");
    b.set_cluster_name("red");
    const auto client = cluster::connect(both());
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 4; }));
    expect_success(*client, 40);
    EXPECT_GT(asked_a, 0);
    EXPECT_GT(asked_b, 0);
}

TEST_F(cluster_name_test, a_node_that_does_not_tell_its_name_is_taken)
{
    a.set_cluster_name("red");
    const auto client = cluster::connect(both());
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 4; }));
    expect_success(*client, 40);
    EXPECT_GT(asked_a, 0);
    EXPECT_GT(asked_b, 0);
}

TEST_F(cluster_name_test, an_address_that_another_cluster_has_taken_over_is_refused_with_both_names)
{
    a.set_cluster_name("red");
    const auto client = cluster::connect({.contact_points = {a.address()}, .io_threads = 1, .request_timeout = 60s});
    expect_success(*client, 1);
    a.set_cluster_name("blue");
    a.kill_connections();
    std::string said;
    EXPECT_TRUE(eventually([&] {
        waited_request request(query, request_kind::direct);
        client->submit(request);
        if (request.result() == client_errc::connection_lost)
            said = request.what;
        return said.find("'red'") != std::string::npos && said.find("'blue'") != std::string::npos;
    })) << said;
    EXPECT_EQ(asked_a, 1) << "the other cluster has not been asked anything";
    a.set_cluster_name("red");
    EXPECT_TRUE(eventually([&] {
        waited_request request(query, request_kind::direct);
        client->submit(request);
        return !request.result();
    })) << "it is tried again";
}

TEST_F(cluster_name_test, the_error_has_a_code_of_its_own_and_names_the_node)
{
    cluster::shared_state shared;
    shared.check_cluster("", "10.0.0.1:9042");
    shared.check_cluster("red", "10.0.0.2:9042");
    shared.check_cluster("red", "10.0.0.3:9042");
    try {
        shared.check_cluster("blue", "10.0.0.4:9042");
        FAIL() << "taken";
    } catch (const connection_error& e) {
        EXPECT_EQ(e.code(), client_errc::other_cluster);
        EXPECT_EQ(e.diagnostics().node, "10.0.0.4:9042");
        for (const char* const named : {"'blue'", "'red'", "10.0.0.2:9042"})
            EXPECT_NE(std::string(e.what()).find(named), std::string::npos) << e.what();
    }
}

} // namespace
} // namespace cassium
