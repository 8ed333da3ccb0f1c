// Who owns what.
#include <cluster/topology/token_ring.hpp>

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace cassium::cluster {
namespace {

constexpr token lowest = std::numeric_limits<token>::min();
constexpr token highest = std::numeric_limits<token>::max();

std::vector<token> tokens_of(const token_ring& ring)
{
    return {ring.tokens().begin(), ring.tokens().end()};
}
std::vector<std::uint32_t> owners_of(const token_ring& ring)
{
    std::vector<std::uint32_t> owners;
    for (std::size_t i = 0; i < ring.size(); ++i)
        owners.push_back(ring.owner(i));
    return owners;
}

TEST(token_ring_test, a_token_has_what_is_between_the_one_before_and_itself)
{
    const std::vector<ring_node> nodes{{"a", "r", {100, -100}}, {"a", "r", {0}}};
    const token_ring ring(nodes);
    EXPECT_EQ(tokens_of(ring), (std::vector<token>{-100, 0, 100}));
    EXPECT_EQ(owners_of(ring), (std::vector<std::uint32_t>{0, 1, 0}));
    EXPECT_EQ(ring.position_of(lowest), 0);
    EXPECT_EQ(ring.position_of(-100), 0);
    EXPECT_EQ(ring.position_of(-99), 1);
    EXPECT_EQ(ring.position_of(0), 1);
    EXPECT_EQ(ring.position_of(1), 2);
    EXPECT_EQ(ring.position_of(100), 2);
    EXPECT_EQ(ring.position_of(101), 0) << "behind the last one comes the first";
    EXPECT_EQ(ring.position_of(highest), 0);
}

TEST(token_ring_test, the_ends_of_the_numbers_are_tokens)
{
    const std::vector<ring_node> nodes{{"a", "r", {highest}}, {"a", "r", {lowest}}};
    const token_ring ring(nodes);
    EXPECT_EQ(owners_of(ring), (std::vector<std::uint32_t>{1, 0}));
    EXPECT_EQ(ring.position_of(lowest), 0);
    EXPECT_EQ(ring.position_of(lowest + 1), 1);
    EXPECT_EQ(ring.position_of(highest), 1);
}

TEST(token_ring_test, a_token_of_several_nodes_belongs_to_the_first)
{
    const std::vector<ring_node> nodes{{"a", "r1", {1, 1, 5}}, {"a", "r2", {5, 1}}, {"a", "r3", {5, 9, 9}}};
    const token_ring ring(nodes);
    EXPECT_EQ(tokens_of(ring), (std::vector<token>{1, 5, 9}));
    EXPECT_EQ(owners_of(ring), (std::vector<std::uint32_t>{0, 0, 2}));
    ASSERT_EQ(ring.datacenters().size(), 1);
    EXPECT_EQ(ring.datacenters()[0].nodes, 2) << "one has lost all that it had";
    EXPECT_EQ(ring.datacenters()[0].racks, 2);
    EXPECT_EQ(ring.place_of(1).datacenter, token_ring::place::nowhere);
}

TEST(token_ring_test, places)
{
    const std::vector<ring_node> nodes{
        {"west", "r1", {1}}, {"east", "r1", {2}}, {"west", "r2", {3}}, {"west", "r1", {4}}, {"north", "r1", {}}};
    const token_ring ring(nodes);
    EXPECT_EQ(ring.nodes(), 5);
    ASSERT_EQ(ring.datacenters().size(), 2) << "north owns nothing";
    EXPECT_EQ(ring.datacenters()[0].name, "east");
    EXPECT_EQ(ring.datacenters()[0].nodes, 1);
    EXPECT_EQ(ring.datacenters()[0].racks, 1);
    EXPECT_EQ(ring.datacenters()[1].name, "west");
    EXPECT_EQ(ring.datacenters()[1].nodes, 3);
    EXPECT_EQ(ring.datacenters()[1].racks, 2);
    EXPECT_EQ(ring.racks(), 3);
    EXPECT_EQ(ring.place_of(0).datacenter, 1);
    EXPECT_EQ(ring.place_of(0).rack, ring.place_of(3).rack);
    EXPECT_NE(ring.place_of(0).rack, ring.place_of(2).rack);
    EXPECT_NE(ring.place_of(0).rack, ring.place_of(1).rack) << "of two datacenters";
    EXPECT_EQ(ring.place_of(4).rack, token_ring::place::nowhere);
}

TEST(token_ring_test, of_nobody)
{
    EXPECT_TRUE(token_ring().empty());
    EXPECT_TRUE(token_ring(std::vector<ring_node>{}).empty());
    const token_ring joining(std::vector<ring_node>{{"a", "r", {}}});
    EXPECT_TRUE(joining.empty());
    EXPECT_EQ(joining.nodes(), 1);
    EXPECT_EQ(joining.racks(), 0);
}

TEST(token_ring_test, tokens_as_they_are_written)
{
    ring_node node{"a", "r"};
    EXPECT_TRUE(node.add_token("-7"));
    EXPECT_FALSE(node.add_token("127605887595351923798765477786913079296")) << "of another partitioner";
    EXPECT_FALSE(node.add_token(""));
    EXPECT_EQ(node.tokens, std::vector<token>{-7});
}

} // namespace
} // namespace cassium::cluster
