// What keyspaces say of their replication, and what others could say.
#include <cluster/topology/replication.hpp>

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace cassium::cluster {
namespace {

using options = std::map<std::string, std::string>;
using enum replication_strategy;

replication read(const options& from)
{
    const auto parsed = parse_replication(from);
    EXPECT_EQ(parsed.fault, replication_fault::none) << to_string(parsed.fault);
    EXPECT_EQ(parsed.about, "");
    EXPECT_EQ(to_string(parsed.fault), "");
    return parsed.value;
}
void expect_fault(const options& from, replication_fault fault, const std::string& about)
{
    const auto parsed = parse_replication(from);
    EXPECT_EQ(parsed.fault, fault) << to_string(parsed.fault);
    EXPECT_EQ(parsed.about, about);
    EXPECT_EQ(parsed.value, replication()) << "nobody may be taken for a replica";
    EXPECT_NE(to_string(fault), "");
}

TEST(replication_test, simple)
{
    const replication three{.strategy = simple, .factor = {3, 0}};
    EXPECT_EQ(read({{"class", "org.apache.cassandra.locator.SimpleStrategy"}, {"replication_factor", "3"}}), three);
    EXPECT_EQ(read({{"class", "SimpleStrategy"}, {"replication_factor", "3"}}), three);
    EXPECT_EQ(read({{"class", "SimpleStrategy"}, {"replication_factor", "3/0"}}), three);
    EXPECT_EQ(read({{"class", "SimpleStrategy"}, {"replication_factor", "3"}, {"other", "x"}}), three);
    EXPECT_NE(read({{"class", "SimpleStrategy"}, {"replication_factor", "2"}}), three);
    EXPECT_NE(read({{"class", "SimpleStrategy"}, {"replication_factor", "3/1"}}), three);
    EXPECT_EQ(read({{"class", "SimpleStrategy"}, {"replication_factor", "2147483647"}}).factor.all, 2147483647);
}

TEST(replication_test, network_topology)
{
    const auto value = read({{"class", "NetworkTopologyStrategy"}, {"west", "2"}, {"east", "3/1"}});
    EXPECT_EQ(value, (replication{.strategy = network_topology, .datacenters = {{"east", {3, 1}}, {"west", {2, 0}}}}));
    EXPECT_EQ(value, read({{"class", "org.apache.cassandra.locator.NetworkTopologyStrategy"},
                           {"west", "2"},
                           {"east", "3/1"},
                           {"north", "0"}}))
        << "no replicas are said by 0 or by silence";
    EXPECT_NE(value, read({{"class", "NetworkTopologyStrategy"}, {"West", "2"}, {"east", "3/1"}}));
    EXPECT_EQ(read({{"class", "NetworkTopologyStrategy"}}).datacenters.size(), 0);
}

TEST(replication_test, without_factors)
{
    EXPECT_EQ(read({{"class", "org.apache.cassandra.locator.LocalStrategy"}}).strategy, local);
    EXPECT_EQ(read({{"class", "EverywhereStrategy"}}).strategy, everywhere);
    EXPECT_EQ(read({{"class", "org.apache.cassandra.locator.EverywhereStrategy"}}).strategy, everywhere);
}

TEST(replication_test, of_somebodys_own)
{
    for (const char* const name : {"com.example.SimpleStrategy", "org.apache.cassandra.locator.MetaStrategy",
                                   "simplestrategy", "SimpleStrategy ", "org.apache.cassandra.locator."})
        EXPECT_EQ(read({{"class", name}, {"replication_factor", "x"}}), replication()) << name;
}

TEST(replication_test, bad_input_is_named)
{
    expect_fault({}, replication_fault::no_class, "");
    expect_fault({{"class", ""}}, replication_fault::no_class, "");
    expect_fault({{"replication_factor", "3"}}, replication_fault::no_class, "");
    expect_fault({{"class", "SimpleStrategy"}, {"Replication_Factor", "3"}}, replication_fault::no_factor,
                 "replication_factor");
    for (const std::string bad : {"", "x", "-1", "+1", " 3", "3 ", "3.0", "2147483648", "99999999999999999999", "/",
                                  "3/", "/1", "3/1/1", "3//1", "3/x", "3/-1"}) {
        expect_fault({{"class", "SimpleStrategy"}, {"replication_factor", bad}}, replication_fault::bad_factor,
                     "replication_factor");
        expect_fault({{"class", "NetworkTopologyStrategy"}, {"a", "1"}, {"b", bad}, {"c", "1"}},
                     replication_fault::bad_factor, "b");
    }
    for (const char* const bad : {"3/3", "3/4", "0/1"})
        expect_fault({{"class", "NetworkTopologyStrategy"}, {"a", "1"}, {"b", bad}}, replication_fault::bad_transient,
                     "b");
}

} // namespace
} // namespace cassium::cluster
