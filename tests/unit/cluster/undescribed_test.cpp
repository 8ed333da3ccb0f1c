// Statements of which nothing is known before a server has described them.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"

#include <cassium/protocol/owned_statement.hpp>
#include <cassium/protocol/responses.hpp>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::request_kind;
using protocol::version;
using testing::cell;
using testing::scripted_node;
using testing::text_column;
using testing::waited_request;

constexpr cql_type int_type{.id = type_id::int_};
constexpr std::array int_column{column_spec{"n", &int_type}};
constexpr std::array renamed_column{column_spec{"other", &testing::text_type}};

/// Keeps what it is told of the columns.
class curious_request final : public waited_request {
public:
    using waited_request::waited_request;

    void on_rows(protocol::rows& page) override
    {
        ASSERT_NE(page.metadata, nullptr);
        address = page.metadata;
        serial = page.metadata->serial;
        for (const column_spec& each : page.metadata->columns)
            columns += std::string(each.name) + ":" + std::string(scalar_name(each.type->id)) + " ";
        waited_request::on_rows(page);
    }
    void on_prepared(const std::shared_ptr<const protocol::prepared_metadata>& metadata) override
    {
        prepared = metadata;
        if (throws)
            throw std::runtime_error("not that");
    }

    const protocol::result_metadata* address = nullptr;
    std::uint64_t serial = 0;
    std::string columns;
    std::shared_ptr<const protocol::prepared_metadata> prepared;
    bool throws = false;
};

class undescribed_test : public ::testing::TestWithParam<version> {
protected:
    undescribed_test() { node.know(on_node, 1, cell("hello").view()); }

    [[nodiscard]] std::shared_ptr<cluster::client> connect() const
    {
        return cluster::connect({.contact_points = {node.address()}, .io_threads = 1, .request_timeout = 60s});
    }

    const protocol::statement on_node{.cql = "SELECT", .parameters = int_column, .results = text_column};
    const protocol::statement select{.cql = "SELECT", .described = false};
    scripted_node node{GetParam()};
};

TEST_P(undescribed_test, rows_come_with_their_columns_and_the_same_description_until_it_changes)
{
    const auto client = connect();
    const auto run = [&](std::string_view columns) {
        curious_request request(select, request_kind::prepared);
        client->submit(request);
        EXPECT_FALSE(request.result()) << request.what;
        EXPECT_EQ(request.columns, columns);
        EXPECT_EQ(request.text, "hello");
        return std::pair(request.address, request.serial);
    };
    const auto first = run("answer:text ");
    EXPECT_EQ(run("answer:text "), first);
    EXPECT_EQ(run("answer:text "), first);
    node.describe_anew({.cql = "SELECT", .parameters = int_column, .results = renamed_column}, 1, cell("hello").view());
    if (GetParam() == version::v5) // (The node does not say that its columns have changed; it is asked again.)
        node.forget();
    const auto second = run("other:text ");
    EXPECT_NE(second.second, first.second);
    EXPECT_EQ(run("other:text "), second);
}

TEST_P(undescribed_test, can_be_prepared_without_being_executed)
{
    const auto client = connect();
    for (int i = 0; i < 3; ++i) {
        curious_request request(select, request_kind::prepare);
        client->submit(request);
        EXPECT_FALSE(request.result()) << request.what;
        ASSERT_NE(request.prepared, nullptr);
        ASSERT_EQ(request.prepared->parameters->columns().size(), 1u);
        EXPECT_EQ(request.prepared->parameters->columns()[0].type->id, type_id::int_);
        ASSERT_EQ(request.prepared->results->columns().size(), 1u);
        EXPECT_EQ(request.prepared->results->columns()[0].name, "answer");
    }
    EXPECT_EQ(node.prepares(), 1u);
    EXPECT_EQ(node.executes(), 0u);
    curious_request throwing(select, request_kind::prepare);
    throwing.throws = true;
    client->submit(throwing);
    EXPECT_TRUE(throwing.result());
    EXPECT_NE(throwing.what.find("not that"), std::string::npos) << throwing.what;
    const protocol::statement unknown{.cql = "UNKNOWN", .described = false};
    curious_request refused(unknown, request_kind::prepare);
    client->submit(refused);
    EXPECT_EQ(refused.result(), server_errc::invalid) << refused.what;
    EXPECT_EQ(refused.prepared, nullptr);
}

TEST_P(undescribed_test, preparing_a_described_one_compares_it)
{
    const auto client = connect();
    const protocol::statement wrong{.cql = "SELECT", .parameters = text_column, .results = text_column};
    curious_request request(wrong, request_kind::prepare);
    client->submit(request);
    EXPECT_EQ(request.result(), client_errc::schema_mismatch) << request.what;
}

TEST_P(undescribed_test, those_whose_values_were_made_for_other_parameters_are_told_once)
{
    const auto client = connect();
    const auto run = [&] {
        curious_request request(select, request_kind::prepared);
        client->submit(request);
        return std::pair(request.result(), request.what);
    };
    EXPECT_FALSE(run().first);
    node.describe_anew({.cql = "SELECT", .parameters = text_column, .results = text_column}, 1, cell("hello").view());
    node.forget();
    const auto carried_out = node.carried_out();
    const auto [code, why] = run();
    EXPECT_EQ(code, client_errc::schema_mismatch) << why;
    EXPECT_NE(why.find("has changed since"), std::string::npos) << why;
    EXPECT_EQ(node.carried_out(), carried_out);
    const auto after = run();
    EXPECT_FALSE(after.first) << after.second;
    EXPECT_FALSE(run().first);
}

INSTANTIATE_TEST_SUITE_P(versions, undescribed_test, ::testing::Values(version::v4, version::v5),
                         [](const auto& tested) { return tested.param == version::v4 ? "v4" : "v5"; });

} // namespace
} // namespace cassium
