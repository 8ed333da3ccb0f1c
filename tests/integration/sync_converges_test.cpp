// That synchronising ends: a second time there is nothing to do and nothing to tell, whatever the model is.
#include "generated_tables.hpp"
#include "server.hpp"

#include <cassium/session/session.hpp>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace cassium::testing {
namespace {

class sync_converges : public server_test {
protected:
    static constexpr std::string_view keyspace = "cassium_test_generated";

    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        db->execute("DROP KEYSPACE IF EXISTS cassium_test_generated");
        db->create_keyspace(keyspace, {});
        client = cluster::connect(test_params());
    }
    void TearDown() override
    {
        if (db)
            db->execute("DROP KEYSPACE IF EXISTS cassium_test_generated");
    }

    [[nodiscard]] result<sync_result> sync(const table_descriptor& table) const
    {
        return detail::run_sync({.client = client, .table = table});
    }

    /// Synchronises, and again; returns what the first did.
    std::vector<std::string> converge(const table_descriptor& table) const
    {
        const result<sync_result> first = sync(table);
        if (!first) {
            ADD_FAILURE() << first.error().what();
            return {};
        }
        EXPECT_EQ(first->drift, std::vector<std::string>());
        const result<sync_result> second = sync(table);
        if (!second) {
            ADD_FAILURE() << second.error().what();
            return {};
        }
        EXPECT_EQ(second->statements, std::vector<std::string>());
        EXPECT_EQ(second->drift, std::vector<std::string>());
        return first->statements;
    }

    std::shared_ptr<cluster::client> client;
};

TEST_F(sync_converges, on_generated_tables)
{
    constexpr std::uint32_t tables = 28;
    for (std::uint32_t seed = 1; seed <= tables; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        generated_table generated(keyspace, seed);
        EXPECT_FALSE(converge(generated.descriptor()).empty());
        generated.change();
        EXPECT_FALSE(converge(generated.descriptor()).empty());
        if (HasFailure())
            return;
        // Types of other tables' seeds may have the same names.
        db->execute("DROP KEYSPACE cassium_test_generated");
        db->create_keyspace(keyspace, {});
    }
}

constexpr column_descriptor key{.name = "id", .type = &scalar_type<type_id::int_>, .kind = column_kind::partition_key};
constexpr std::array<std::uint16_t, 1> first_column{0};

TEST_F(sync_converges, on_options_in_every_spelling)
{
    const std::vector<text_entry> maps[] = {
        {{"keys", "all"}},
        {{"rows_per_partition", "0"}},
        {{"rows_per_partition", "007"}},
        {{"rows_per_partition", "2147483647"}, {"keys", "None"}},
        {},
        {{"class", "LZ4Compressor"}},
        {{"class", "ZstdCompressor"}, {"compression_level", "03"}},
        {{"class", "org.apache.cassandra.io.compress.SnappyCompressor"}, {"chunk_length_in_kb", "+64"}},
        {{"class", "LZ4Compressor"}, {"min_compress_ratio", "1.50"}},
        {{"class", "LZ4Compressor"}, {"min_compress_ratio", "0.0"}},
        {{"class", "LZ4Compressor"}, {"enabled", "true"}},
        {{"class", "LZ4Compressor"}, {"lz4_compressor_type", "high"}, {"lz4_high_compressor_level", "9"}},
        {{"enabled", "no"}},
        {{"class", "SizeTieredCompactionStrategy"}, {"enabled", "TRUE"}, {"min_threshold", "04"}},
        {{"class", "SizeTieredCompactionStrategy"}, {"tombstone_threshold", "0.20"}, {"max_threshold", "33"}},
        {{"class", "TimeWindowCompactionStrategy"}, {"compaction_window_unit", "DAYS"}},
        {{"class", "org.apache.cassandra.db.compaction.LeveledCompactionStrategy"}},
        {{"class", "UnifiedCompactionStrategy"}, {"scaling_parameters", "T4"}, {"target_sstable_size", "1024MiB"}},
    };
    std::vector<table_option> options{
        {"speculative_retry", "99p"},
        {"speculative_retry", "99.90Percentile"},
        {"speculative_retry", "50.7MS"},
        {"speculative_retry", "0.0001ms"},
        {"speculative_retry", "None"},
        {"speculative_retry", "never"},
        {"speculative_retry", "always"},
        {"speculative_retry", "max(50ms, 99PERCENTILE)"},
        {"speculative_retry", "MIN(99p,50ms)"},
        {"additional_write_policy", "75P"},
        {"crc_check_chance", "0.250"},
        {"crc_check_chance", 1},
        {"bloom_filter_fp_chance", 0.0123456789012345678},
        {"read_repair", "Blocking"},
        {"cdc", false},
        {"memtable", "default"},
        {"memtable_flush_period_in_ms", "01000"},
        {"min_index_interval", 64},
        {"max_index_interval", "04096"},
        {"default_time_to_live", 630'720'000},
        {"gc_grace_seconds", 0},
        {"allow_auto_snapshot", "No"},
        {"incremental_backups", true},
        {"comment", 5},
        {"comment", "Grüße, 'x' \"y\""},
        {"id", "5b1f1c80-0000-1000-8000-000000000001"},
    };
    for (const std::vector<text_entry>& map : maps)
        for (const std::string_view name : {"caching", "compression", "compaction"}) {
            const bool caching = map.empty() || map[0].first == "keys" || map[0].first == "rows_per_partition";
            const bool compacting = !map.empty() && map[0].second.ends_with("Strategy");
            if (map.empty() ? name != "compaction"
                            : (name == "caching") == caching && (name == "compaction") == compacting)
                options.push_back({name, map});
        }
    ASSERT_GT(options.size(), 40u);

    const result<sync_result> plain =
        sync({.keyspace = keyspace, .name = "altered", .columns = {&key, 1}, .partition_key = first_column});
    ASSERT_TRUE(plain) << plain.error().what();
    for (std::size_t i = 0; i < options.size(); ++i) {
        SCOPED_TRACE("option " + std::string(options[i].name) + ", number " + std::to_string(i));
        const std::string name = "with_option_" + std::to_string(i);
        table_descriptor table{.keyspace = keyspace,
                               .name = name,
                               .columns = {&key, 1},
                               .partition_key = first_column,
                               .options = {&options[i], 1}};
        EXPECT_EQ(converge(table).size(), 1u);
        if (options[i].name == "id") // given for good
            continue;
        table.name = "altered";
        converge(table);
    }
}

TEST_F(sync_converges, says_so_where_an_option_cannot_be_compared)
{
    constexpr std::array<table_option, 1> cdc{{{"cdc", true}}};
    const table_descriptor table{
        .keyspace = keyspace, .name = "captured", .columns = {&key, 1}, .partition_key = first_column, .options = cdc};
    ASSERT_TRUE(sync(table));
    const result<sync_result> again = sync(table);
    ASSERT_TRUE(again) << again.error().what();
    EXPECT_TRUE(again->statements.empty()) << "servers where it is turned off keep nothing of it";
    EXPECT_EQ(again->drift.size(), 1u);

    constexpr std::array<table_option, 1> unknown{{{"no_such_option", 1}}};
    table_descriptor refused = table;
    refused.options = unknown;
    refused.name = "refused";
    const result<sync_result> why = sync(refused);
    ASSERT_FALSE(why);
    EXPECT_EQ(why.error().code(), server_errc::syntax_error) << why.error().what();
}

} // namespace
} // namespace cassium::testing
