// Replicas against two ways to find them that have nothing in common with the table's: the walk along the ring that servers make,
// and the definition of the set that they arrive at.
#include <cluster/topology/replica_table.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace cassium::cluster {
namespace {

using enum replication_strategy;
using nodes = std::vector<ring_node>;
using indexes = std::vector<std::uint32_t>;

constexpr token lowest = std::numeric_limits<token>::min();
constexpr token highest = std::numeric_limits<token>::max();

replication simple_of(std::uint32_t all, std::uint32_t transient = 0)
{
    return {.strategy = simple, .factor = {all, transient}};
}
replication topology_of(std::vector<datacenter_factor> factors)
{
    return {.strategy = network_topology, .datacenters = std::move(factors)};
}

replica_table table_of(const nodes& from, const replication& how, std::size_t most = replica_table::most_cells)
{
    return {std::make_shared<const token_ring>(from), how, most};
}
indexes replicas_of(const replica_table& table, token where)
{
    const auto found = table.replicas_of(where);
    return {found.begin(), found.end()};
}
indexes replicas_of(const nodes& from, const replication& how, token where)
{
    return replicas_of(table_of(from, how), where);
}

/// All nodes that own a token, each once, as they come from a token on.
indexes in_ring_order(const nodes& from, token where)
{
    std::map<token, std::uint32_t> owners;
    for (std::uint32_t node = 0; node < from.size(); ++node)
        for (const token each : from[node].tokens)
            owners.emplace(each, node);
    indexes order;
    std::vector<bool> is_there(from.size());
    const auto add = [&](std::uint32_t node) {
        if (!is_there[node])
            order.push_back(node);
        is_there[node] = true;
    };
    for (auto each = owners.lower_bound(where); each != owners.end(); ++each)
        add(each->second);
    for (const auto& [at, node] : owners)
        add(node);
    return order;
}

/// What is left of one datacenter's walk.
struct walker {
    std::int64_t wanted;
    std::int64_t repeats;
    std::int64_t transient;
    std::set<std::string> racks{};
};

/// NetworkTopologyStrategy as a server goes about it.
indexes walk(const nodes& from, const replication& how, token where)
{
    const auto order = in_ring_order(from, where);
    std::map<std::string, walker> walkers;
    for (const auto& [name, factor] : how.datacenters) {
        std::int64_t members = 0;
        std::set<std::string> racks;
        for (const std::uint32_t node : order)
            if (from[node].datacenter == name) {
                ++members;
                racks.insert(from[node].rack);
            }
        const std::int64_t wanted = std::min<std::int64_t>(factor.all, members);
        walkers[name] = {wanted, std::int64_t{factor.all} - std::ssize(racks),
                         std::max<std::int64_t>(factor.transient - (factor.all - wanted), 0)};
    }
    indexes replicas;
    for (const std::uint32_t node : order) {
        const auto found = walkers.find(from[node].datacenter);
        if (found == walkers.end() || found->second.wanted == 0)
            continue;
        walker& one = found->second;
        if (!one.racks.insert(from[node].rack).second && one.repeats-- <= 0)
            continue;
        if (one.wanted-- > one.transient)
            replicas.push_back(node);
    }
    return replicas;
}

/// Its replicas without an order and without transient ones: the first node of each of the nearest racks, and where there are too
/// few racks, the nearest of the other nodes.
std::set<std::uint32_t> defined(const nodes& from, const replication& how, token where)
{
    std::set<std::uint32_t> replicas;
    for (const auto& [name, factor] : how.datacenters) {
        indexes firsts;
        indexes others;
        std::set<std::string> racks;
        for (const std::uint32_t node : in_ring_order(from, where))
            if (from[node].datacenter == name)
                (racks.insert(from[node].rack).second ? firsts : others).push_back(node);
        firsts.insert(firsts.end(), others.begin(), others.end());
        firsts.resize(std::min<std::size_t>(firsts.size(), factor.all));
        replicas.insert(firsts.begin(), firsts.end());
    }
    return replicas;
}

indexes first_of(indexes order, std::size_t count)
{
    order.resize(std::min(order.size(), count));
    return order;
}

/// Up to 12 nodes in up to 3 datacenters with up to 4 racks and 8 tokens; some share a token, some have none.
nodes random_nodes(std::mt19937_64& random)
{
    nodes made(1 + random() % 12);
    const std::size_t datacenters = 1 + random() % 3;
    const std::size_t racks = 1 + random() % 4;
    const std::size_t most_tokens = 1 + random() % 8;
    const bool is_narrow = random() % 3 == 0;
    for (ring_node& each : made) {
        each.datacenter = "dc" + std::to_string(random() % datacenters);
        each.rack = "r" + std::to_string(random() % racks);
        for (std::size_t count = random() % 10 == 0 ? 0 : 1 + random() % most_tokens; count != 0; --count)
            each.tokens.push_back(static_cast<token>(is_narrow ? random() % 40 : random()));
    }
    return made;
}
replication_factor random_factor(std::mt19937_64& random)
{
    replication_factor factor{.all = static_cast<std::uint32_t>(random() % 7)};
    if (factor.all != 0 && random() % 4 == 0)
        factor.transient = static_cast<std::uint32_t>(random() % factor.all);
    return factor;
}
/// All tokens of the nodes, and their neighbours, and the ends.
std::vector<token> places_of_interest(const nodes& of)
{
    std::vector<token> places{lowest, highest, 0};
    for (const ring_node& node : of)
        for (const token each : node.tokens) {
            places.push_back(each);
            if (each != highest)
                places.push_back(each + 1);
        }
    return places;
}

TEST(replica_table_test, simple_strategy_is_the_next_nodes)
{
    const nodes four{{"a", "r1", {10, 50}}, {"b", "r1", {20}}, {"a", "r1", {30}}, {"a", "r2", {40}}};
    EXPECT_EQ(replicas_of(four, simple_of(1), 15), (indexes{1}));
    EXPECT_EQ(replicas_of(four, simple_of(3), 20), (indexes{1, 2, 3}));
    EXPECT_EQ(replicas_of(four, simple_of(3), 35), (indexes{3, 0, 1})) << "one node has the next two tokens";
    EXPECT_EQ(replicas_of(four, simple_of(3), 51), (indexes{0, 1, 2}));
    EXPECT_EQ(replicas_of(four, simple_of(9), 51), (indexes{0, 1, 2, 3}));
}

TEST(replica_table_test, network_topology_takes_racks_before_nodes)
{
    const nodes six{{"a", "r1", {10}}, {"a", "r1", {20}}, {"a", "r1", {30}},
                    {"a", "r2", {40}}, {"b", "r1", {25}}, {"b", "r1", {45}}};
    EXPECT_EQ(replicas_of(six, topology_of({{"a", {2, 0}}}), 5), (indexes{0, 3}));
    EXPECT_EQ(replicas_of(six, topology_of({{"a", {3, 0}}}), 5), (indexes{0, 1, 3})) << "one rack is used twice";
    EXPECT_EQ(replicas_of(six, topology_of({{"a", {3, 0}}}), 35), (indexes{3, 0, 1}));
    EXPECT_EQ(replicas_of(six, topology_of({{"a", {2, 0}}, {"b", {1, 0}}}), 22), (indexes{4, 2, 3}))
        << "one order for all datacenters";
    EXPECT_EQ(replicas_of(six, topology_of({{"b", {1, 0}}}), 5), (indexes{4})) << "the owner is none";
    EXPECT_EQ(replicas_of(six, topology_of({{"b", {5, 0}}}), 5), (indexes{4, 5}));
}

TEST(replica_table_test, transient_replicas_are_left_out)
{
    const nodes three{{"a", "r1", {10}}, {"a", "r1", {20}}, {"a", "r2", {30}}};
    EXPECT_EQ(replicas_of(three, simple_of(3, 1), 5), (indexes{0, 1}));
    EXPECT_EQ(replicas_of(three, topology_of({{"a", {3, 1}}}), 5), (indexes{0, 1}))
        << "not two racks, as of a factor of 2";
    EXPECT_EQ(replicas_of(three, topology_of({{"a", {2, 1}}}), 5), (indexes{0}));
    EXPECT_EQ(replicas_of(three, topology_of({{"a", {4, 1}}}), 5), (indexes{0, 1, 2}))
        << "it is the fourth that is missing";
}

TEST(replica_table_test, everywhere_is_everybody)
{
    const nodes four{{"a", "r1", {10}}, {"b", "r1", {20}}, {"a", "r1", {30}}, {"b", "r2", {}}};
    EXPECT_EQ(replicas_of(four, {.strategy = everywhere}, 15), (indexes{1, 2, 0}));
}

TEST(replica_table_test, nobody)
{
    const nodes two{{"a", "r", {1}}, {"a", "r", {2}}};
    const std::vector<replication> without{{},
                                           {.strategy = local},
                                           simple_of(0),
                                           topology_of({}),
                                           topology_of({{"a", {0, 0}}}),
                                           topology_of({{"A", {3, 0}}}),
                                           topology_of({{"", {3, 0}}}),
                                           topology_of({{"zzz", {3, 0}}, {"replication_factor", {3, 0}}})};
    for (const replication& each : without)
        for (const token where : {lowest, token{0}, highest})
            EXPECT_EQ(replicas_of(two, each, where), indexes());
    EXPECT_EQ(replicas_of(replica_table(), 0), indexes());
    EXPECT_EQ(replicas_of(replica_table(nullptr, simple_of(3)), 0), indexes());
    for (const nodes& nowhere : {nodes{}, nodes{{"a", "r", {}}, {"a", "r", {}}}})
        for (const replication& each :
             {simple_of(3), topology_of({{"a", {3, 0}}}), replication{.strategy = everywhere}})
            EXPECT_EQ(replicas_of(nowhere, each, 0), indexes());
}

TEST(replica_table_test, factors_beyond_all_measure)
{
    constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
    const nodes two{{"a", "r1", {1}}, {"a", "r2", {2}}};
    EXPECT_EQ(replicas_of(two, simple_of(most), 2), (indexes{1, 0}));
    EXPECT_EQ(replicas_of(two, topology_of({{"a", {most, 0}}}), 2), (indexes{1, 0}));
    EXPECT_EQ(replicas_of(two, topology_of({{"a", {most, most}}}), 2), (indexes{}));
    EXPECT_EQ(replicas_of(two, topology_of({{"a", {1, most}}}), 2), (indexes{})) << "which parse_replication refuses";
}

TEST(replica_table_test, a_datacenter_without_a_name_is_one)
{
    const nodes two{{"", "", {1}}, {"a", "", {2}}};
    EXPECT_EQ(replicas_of(two, topology_of({{"", {3, 0}}}), 2), (indexes{0}));
}

TEST(replica_table_test, is_what_a_server_finds)
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 1500; ++round) {
        const nodes some = random_nodes(random);
        const replication plain = simple_of(static_cast<std::uint32_t>(random() % 7));
        replication placed = topology_of({});
        for (const std::string name : {"dc0", "dc1", "dc2", "elsewhere"})
            if (random() % 4 != 0)
                placed.datacenters.push_back({name, random_factor(random)});
        const replica_table plain_table = table_of(some, plain);
        const replica_table placed_table = table_of(some, placed);
        const replica_table all_table = table_of(some, {.strategy = everywhere});
        const bool is_full =
            std::ranges::all_of(placed.datacenters, [](auto& each) { return each.factor.transient == 0; });
        for (const token where : places_of_interest(some)) {
            const auto order = in_ring_order(some, where);
            ASSERT_EQ(replicas_of(plain_table, where), first_of(order, plain.factor.all)) << round << ": " << where;
            ASSERT_EQ(replicas_of(all_table, where), order) << round << ": " << where;
            const auto found = replicas_of(placed_table, where);
            ASSERT_EQ(found, walk(some, placed, where)) << round << ": " << where;
            if (is_full) {
                ASSERT_EQ(std::set(found.begin(), found.end()), defined(some, placed, where)) << round << ": " << where;
            }
        }
    }
}

TEST(replica_table_test, a_table_that_would_be_too_large_has_the_first_replicas)
{
    std::mt19937_64 random(4);
    for (int round = 0; round < 200; ++round) {
        const nodes some = random_nodes(random);
        const std::size_t positions = token_ring(some).size();
        const std::size_t most = random() % 100;
        const replication how = topology_of({{"dc0", {3, 0}}, {"dc1", {5, 0}}, {"dc2", {2, 0}}});
        const replica_table whole = table_of(some, how);
        const replica_table cut = table_of(some, how, most);
        EXPECT_LE(cut.replicas() * positions, std::max(most, positions));
        EXPECT_EQ(cut.replicas() == 0, whole.replicas() == 0);
        for (const token where : places_of_interest(some))
            ASSERT_EQ(replicas_of(cut, where), first_of(replicas_of(whole, where), cut.replicas())) << round;
    }
}

TEST(replica_table_test, keeps_its_ring_alive)
{
    auto ring = std::make_shared<const token_ring>(nodes{{"a", "r", {1}}, {"a", "r", {2}}});
    const replica_table table(ring, simple_of(2));
    ring.reset();
    EXPECT_EQ(replicas_of(table, 2), (indexes{1, 0}));
}

/// Three datacenters; what is worst for a walk, a rack and a datacenter with one node each, is in it.
nodes a_thousand_nodes()
{
    std::mt19937_64 random(5);
    nodes made(1000);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i] = {i == 999 ? "c" : i % 3 == 0 ? "a" : "b", i == 0 ? "r9" : "r" + std::to_string(i % 4), {}};
        for (int count = 0; count < 256; ++count)
            made[i].tokens.push_back(static_cast<token>(random()));
    }
    return made;
}

TEST(replica_table_test, of_a_thousand_nodes)
{
    const nodes many = a_thousand_nodes();
    const auto ring = std::make_shared<const token_ring>(many);
    const replication how = topology_of({{"a", {5, 0}}, {"b", {3, 0}}, {"c", {1, 0}}});
    const replica_table table(ring, how);
    EXPECT_EQ(table.replicas(), 9);
    const replica_table all(ring, {.strategy = everywhere});
    EXPECT_EQ(all.replicas(), replica_table::most_cells / ring->size());
    std::mt19937_64 random(6);
    for (int i = 0; i < 3; ++i) {
        const auto where = static_cast<token>(random());
        EXPECT_EQ(replicas_of(table, where), walk(many, how, where));
        const auto some = replicas_of(all, where);
        EXPECT_EQ(some, first_of(in_ring_order(many, where), some.size()));
    }
}

} // namespace
} // namespace cassium::cluster
