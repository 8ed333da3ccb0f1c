// Table descriptions and what becomes of them: descriptors in static storage.
#include <cassium/model/model.hpp>
#include <cassium/types/cql_writer.hpp>

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace {

struct product {
    cassium::uuid id;
    std::string name;
    std::optional<double> price;
    std::set<std::string> tags;
};

enum class level : std::int16_t { low, high };

struct reading {
    std::string sensor;
    std::chrono::sys_days day;
    cassium::timestamp at;
    std::int32_t part = 0;
    std::string unit;
    std::vector<std::string> notes;
    std::map<std::string, double> values;
    std::set<int> flags;
    level kind = level::low;
    long double scratch = 0;
};

struct visits {
    std::string page;
    cassium::counter count;
};

class account {
public:
    account() = default;
    std::string owner() const { return owner_; }

    std::int64_t number = 0;
    std::string owner_;
    int hidden = 0;
};

struct tuned {
    int id = 0;
};

struct spot {
    int x = 0;
    int y = 0;
};
struct traveller {
    int id = 0;
    spot at;
    spot from;
    std::optional<spot> to;
    std::map<std::string, spot> known;
};

struct frozen_key {
    std::set<int> id;
    std::vector<int> list;
};

} // namespace

template <>
inline constexpr auto cassium::table_of<product> = cassium::table<product>("products").partition_key<&product::id>();

template <>
inline constexpr auto cassium::table_of<reading> =
    cassium::table<reading>("readings")
        .keyspace("plant")
        .partition_key<&reading::sensor, &reading::day>()
        .clustering_key<&reading::at, cassium::clustering_order::desc, &reading::part>()
        .static_columns<&reading::unit>()
        .ignore<&reading::scratch>()
        .rename<&reading::notes>("Remarks")
        .nulls<&reading::flags>(cassium::null_policy::leave_unset)
        .frozen<&reading::flags>()
        .index<&reading::values>({.name = "by_key", .target = cassium::index_target::keys})
        .index<&reading::values>({.target = cassium::index_target::entries})
        .index<&reading::flags>({.target = cassium::index_target::full})
        .index<&reading::kind>({.custom_class = "StorageAttachedIndex"})
        .comment("what the sensors said")
        .default_ttl(std::chrono::hours(24));

template <>
inline constexpr auto cassium::table_of<visits> = cassium::table<visits>("visits").partition_key<&visits::page>();

template <>
inline constexpr auto cassium::table_of<account> = cassium::table<account>("accounts")
                                                       .column<&account::number>()
                                                       .column<&account::owner_>("owner")
                                                       .partition_key<&account::number>();

template <>
inline constexpr auto cassium::table_of<tuned> =
    cassium::table<tuned>("tuned")
        .partition_key<&tuned::id>()
        .comment("first")
        .compaction({{"class", "SizeTieredCompactionStrategy"}})
        .option("bloom_filter_fp_chance", 0.25)
        .gc_grace_seconds(std::chrono::hours(2))
        .compression({})
        .option("cdc", true)
        .compaction({{"class", "LeveledCompactionStrategy"}, {"sstable_size_in_mb", "80"}})
        .comment("second");

template <>
inline constexpr auto cassium::table_of<traveller> =
    cassium::table<traveller>("travellers").partition_key<&traveller::id>().non_frozen<&traveller::from>();

template <>
inline constexpr auto cassium::table_of<frozen_key> =
    cassium::table<frozen_key>("frozen_keys").partition_key<&frozen_key::id>().clustering_key<&frozen_key::list>();

namespace cassium {
namespace {

constexpr const table_descriptor& readings = descriptor_of<reading>;

static_assert(descriptor_of<product>.name == "products");
static_assert(descriptor_of<product>.keyspace.empty());
static_assert(descriptor_of<product>.columns.size() == 4);
static_assert(model<product> && !model<int>);

TEST(table, columns_are_the_members_in_order_with_their_types)
{
    const table_descriptor& table = descriptor_of<product>;
    struct expectation {
        std::string_view name;
        std::string_view type;
        bool nullable;
        column_kind kind;
    };
    constexpr std::array expected{
        expectation{"id", "uuid", false, column_kind::partition_key},
        expectation{"name", "text", false, column_kind::regular},
        expectation{"price", "double", true, column_kind::regular},
        expectation{"tags", "set<text>", false, column_kind::regular},
    };
    ASSERT_EQ(table.columns.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(table.columns[i].name, expected[i].name);
        EXPECT_EQ(to_string(*table.columns[i].type), expected[i].type);
        EXPECT_EQ(table.columns[i].nullable, expected[i].nullable);
        EXPECT_EQ(table.columns[i].kind, expected[i].kind);
    }
}

TEST(table, keys_keep_their_order_and_directions)
{
    ASSERT_EQ(readings.partition_key.size(), 2u);
    EXPECT_EQ(readings.columns[readings.partition_key[0]].name, "sensor");
    EXPECT_EQ(readings.columns[readings.partition_key[1]].name, "day");
    ASSERT_EQ(readings.clustering.size(), 2u);
    EXPECT_EQ(readings.columns[readings.clustering[0]].name, "at");
    EXPECT_EQ(readings.columns[readings.clustering[0]].order, clustering_order::desc);
    EXPECT_EQ(readings.columns[readings.clustering[1]].name, "part");
    EXPECT_EQ(readings.columns[readings.clustering[1]].order, clustering_order::asc);
    EXPECT_EQ(readings.keyspace, "plant");
}

TEST(table, an_ignored_member_is_no_column_and_may_have_any_type)
{
    EXPECT_EQ(readings.columns.size(), 9u);
    EXPECT_EQ(readings.find("scratch"), -1);
    EXPECT_EQ((column_index<reading, &reading::scratch>), -1);
}

TEST(table, a_renamed_column_is_found_by_member_and_by_its_new_name)
{
    EXPECT_EQ(readings.find("Remarks"), 5);
    EXPECT_EQ(readings.find("notes"), -1);
    EXPECT_EQ((column_index<reading, &reading::notes>), 5);
}

TEST(table, static_columns_and_null_policies_reach_the_descriptor)
{
    EXPECT_EQ(readings.columns[4].kind, column_kind::static_column);
    EXPECT_EQ(readings.columns[7].nulls, null_policy::leave_unset);
    EXPECT_EQ(readings.columns[6].nulls, null_policy::by_operation);
}

TEST(table, frozen_is_said_for_a_column_and_implied_for_keys)
{
    EXPECT_EQ(to_string(*readings.columns[7].type), "frozen<set<int>>");
    EXPECT_EQ(to_string(*readings.columns[6].type), "map<text, double>");
    EXPECT_EQ(to_string(*descriptor_of<frozen_key>.columns[0].type), "frozen<set<int>>");
    EXPECT_EQ(to_string(*descriptor_of<frozen_key>.columns[1].type), "frozen<list<int>>");
}

TEST(table, indexes_keep_their_options)
{
    ASSERT_EQ(readings.indexes.size(), 4u);
    EXPECT_EQ(readings.indexes[0].name, "by_key");
    EXPECT_EQ(readings.indexes[0].column, 6);
    EXPECT_EQ(readings.indexes[0].target, index_target::keys);
    EXPECT_EQ(readings.indexes[1].target, index_target::entries);
    EXPECT_EQ(readings.indexes[2].target, index_target::full);
    EXPECT_EQ(readings.indexes[3].custom_class, "StorageAttachedIndex");
    EXPECT_EQ(readings.columns[readings.indexes[3].column].name, "kind");
}

TEST(table, options_add_up)
{
    ASSERT_EQ(readings.options.size(), 2u);
    EXPECT_EQ(readings.option("comment")->text(), "what the sensors said");
    EXPECT_EQ(readings.option("default_time_to_live")->integer(), 86400);
    EXPECT_EQ(readings.option("gc_grace_seconds"), nullptr);
}

TEST(table, options_are_of_any_name_and_the_last_of_a_name_counts)
{
    const table_descriptor& table = descriptor_of<tuned>;
    ASSERT_EQ(table.options.size(), 6u);
    EXPECT_EQ(table.option("bloom_filter_fp_chance")->real(), 0.25);
    EXPECT_EQ(table.option("gc_grace_seconds")->integer(), 7200);
    EXPECT_TRUE(table.option("cdc")->boolean());
    EXPECT_EQ(table.option("comment")->text(), "second");
    const std::span<const text_entry> compaction = table.option("compaction")->map();
    ASSERT_EQ(compaction.size(), 2u) << "its entries need no storage of the user's";
    EXPECT_EQ(compaction[0], text_entry("class", "LeveledCompactionStrategy"));
    EXPECT_EQ(compaction[1], text_entry("sstable_size_in_mb", "80"));
    EXPECT_EQ(table.option("compression")->what(), option_value::kind::map);
    EXPECT_TRUE(table.option("compression")->map().empty());
}

TEST(table, user_defined_types_are_frozen_unless_they_are_said_not_to_be)
{
    const table_descriptor& table = descriptor_of<traveller>;
    EXPECT_EQ(to_string(*table.columns[1].type), R"(frozen<"spot">)");
    EXPECT_EQ(to_string(*table.columns[2].type), R"("spot")");
    EXPECT_EQ(to_string(*table.columns[3].type), R"(frozen<"spot">)");
    EXPECT_EQ(to_string(*table.columns[4].type), R"(map<text, frozen<"spot">>)");
}

TEST(table, a_class_that_is_no_aggregate_lists_its_columns)
{
    const table_descriptor& table = descriptor_of<account>;
    ASSERT_EQ(table.columns.size(), 2u);
    EXPECT_EQ(table.columns[0].name, "number");
    EXPECT_EQ(table.columns[1].name, "owner");
    EXPECT_EQ((column_index<account, &account::owner_>), 1);
    EXPECT_EQ((column_index<account, &account::hidden>), -1);
    ASSERT_EQ(table.partition_key.size(), 1u);
    EXPECT_EQ(table.partition_key[0], 0);
}

TEST(table, counters_are_allowed_beside_keys)
{
    EXPECT_EQ(descriptor_of<visits>.columns[1].type->id, type_id::counter);
}

} // namespace
} // namespace cassium
