// Options as a model spells them, against what servers keep of the same.
#include <schema/options.hpp>

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cassium::schema {
namespace {

using text_map = std::map<std::string, std::string>;

option_state compare(std::string_view name, const option_value& wanted, const live_option& live)
{
    live_table table;
    table.options.emplace(name, live);
    return compare_option({name, wanted}, table);
}

option_state compare_map(std::string_view name, const std::vector<text_entry>& wanted, const text_map& live)
{
    return compare(name, wanted, live);
}

TEST(options, scalars_are_compared_as_the_server_reads_them)
{
    struct spelling {
        std::string_view name;
        option_value wanted;
        std::string same;
        std::string other;
    };
    const std::vector<spelling> spellings{
        {"comment", "It's", "It's", "it's"},
        {"comment", 5, "5", "5.0"},
        {"default_time_to_live", 60, "60", "61"},
        {"max_index_interval", "0256", "256", "2560"},
        {"bloom_filter_fp_chance", 0.01, "0.01", "0.1"},
        {"bloom_filter_fp_chance", "0.010", "0.01", "0.001"},
        {"crc_check_chance", 1, "1.0", "0.9"},
        {"cdc", true, "true", "false"},
        {"cdc", "yes", "true", "false"},
        {"cdc", 0, "false", "true"},
        {"read_repair", "none", "NONE", "BLOCKING"},
        {"speculative_retry", "99PERCENTILE", "99p", "98p"},
        {"speculative_retry", "99.0percentile", "99p", "99.1p"},
        {"speculative_retry", "50.00MS", "50ms", "51ms"},
        {"speculative_retry", "0.5ms", "0ms", "1ms"},
        {"speculative_retry", "none", "NEVER", "ALWAYS"},
        {"speculative_retry", "min(50ms, 99PERCENTILE)", "MIN(99p,50ms)", "MAX(99p,50ms)"},
        {"additional_write_policy", "75P", "75p", "NEVER"},
        {"invented_by_a_later_server", "Some", "some", "other"},
    };
    for (const spelling& one : spellings) {
        EXPECT_EQ(compare(one.name, one.wanted, one.same), option_state::same) << one.name << " = " << one.same;
        EXPECT_EQ(compare(one.name, one.wanted, one.other), option_state::different) << one.name << " = " << one.other;
    }
}

TEST(options, maps_hold_what_the_model_has_and_may_hold_more)
{
    struct spelling {
        std::string_view name;
        std::vector<text_entry> wanted;
        text_map same;
        text_map other;
    };
    const text_map lz4{{"class", "org.apache.cassandra.io.compress.LZ4Compressor"}, {"chunk_length_in_kb", "16"}};
    const text_map off{{"enabled", "false"}};
    const std::string tiered = "org.apache.cassandra.db.compaction.SizeTieredCompactionStrategy";
    const std::vector<spelling> spellings{
        {"caching", {{"keys", "all"}}, {{"keys", "ALL"}, {"rows_per_partition", "NONE"}}, {{"keys", "NONE"}}},
        {"caching", {{"rows_per_partition", "0"}}, {{"rows_per_partition", "NONE"}}, {{"rows_per_partition", "1"}}},
        {"caching", {{"rows_per_partition", "007"}}, {{"rows_per_partition", "7"}}, {{"rows_per_partition", "ALL"}}},
        {"compression", {{"class", "LZ4Compressor"}}, lz4, off},
        {"compression", {{"enabled", "true"}, {"class", "LZ4Compressor"}}, lz4, off},
        {"compression", {{"sstable_compression", "LZ4Compressor"}, {"chunk_length_kb", "016"}}, lz4, off},
        {"compression", {{"class", "LZ4Compressor"}, {"min_compress_ratio", "0"}}, lz4, off},
        {"compression", {{"enabled", "FALSE"}}, off, lz4},
        {"compression", {{"sstable_compression", ""}}, off, lz4},
        {"compression", {}, {}, lz4},
        {"compaction",
         {{"class", "SizeTieredCompactionStrategy"}, {"min_threshold", "04"}},
         {{"class", tiered}, {"min_threshold", "4"}, {"max_threshold", "32"}},
         {{"class", tiered}, {"min_threshold", "5"}, {"max_threshold", "32"}}},
        {"compaction",
         {{"class", tiered}, {"tombstone_threshold", "0.20"}},
         {{"class", tiered}, {"tombstone_threshold", "0.2"}},
         {{"class", tiered}}},
    };
    for (const spelling& one : spellings) {
        const std::string first = one.wanted.empty() ? "{}" : std::string(one.wanted.back().first);
        EXPECT_EQ(compare_map(one.name, one.wanted, one.same), option_state::same) << one.name << " " << first;
        EXPECT_EQ(compare_map(one.name, one.wanted, one.other), option_state::different) << one.name << " " << first;
    }
}

TEST(options, null_is_the_default_of_its_option)
{
    EXPECT_EQ(compare("memtable", "default", std::monostate()), option_state::same);
    EXPECT_EQ(compare("memtable", "trie", std::monostate()), option_state::different);
    EXPECT_EQ(compare("allow_auto_snapshot", true, std::monostate()), option_state::same);
    EXPECT_EQ(compare("incremental_backups", false, std::monostate()), option_state::different);
    EXPECT_EQ(compare("cdc", false, std::monostate()), option_state::same);
    EXPECT_EQ(compare("cdc", true, std::monostate()), option_state::untold) << "a server that has it turned off";
    EXPECT_EQ(compare_option({"unknown", 1}, {}), option_state::untold);
}

TEST(options, another_kind_of_value_is_another_value)
{
    EXPECT_EQ(compare("caching", "ALL", text_map{{"keys", "ALL"}}), option_state::different);
    EXPECT_EQ(compare("comment", std::vector<text_entry>{{"a", "b"}}, "a"), option_state::different);
}

} // namespace
} // namespace cassium::schema
