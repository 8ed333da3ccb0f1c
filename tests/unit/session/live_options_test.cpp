// A row of system_schema.tables, with the columns that some server has.
#include <session/live_options.hpp>

#include <cassium/base/error.hpp>
#include <cassium/protocol/codec/all.hpp>
#include <cassium/types/scalar_types.hpp>

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace cassium::detail {
namespace {

using text_map = std::map<std::string, std::string>;

class live_options : public ::testing::Test {
protected:
    template <class T>
    void add(std::string_view name, const T& value)
    {
        columns.push_back({name, &cql_type_of<T>});
        byte_writer out(cells);
        write_value(out, value);
    }
    live_options_action::result_type read(std::int32_t row_count = 1)
    {
        const protocol::result_metadata metadata{columns};
        protocol::rows page{.column_count = static_cast<std::int32_t>(columns.size()),
                            .row_count = row_count,
                            .cells = byte_reader(cells.view()),
                            .metadata = &metadata};
        live_options_action action("ks", "t");
        action.on_rows(page);
        return action.take();
    }

    std::vector<column_spec> columns;
    byte_buffer cells;
};

TEST_F(live_options, are_read_by_the_types_that_came_with_them)
{
    add("comment", std::string("it's"));
    add("extensions", std::map<std::string, blob>{{"a", {}}});
    add("gc_grace_seconds", std::int32_t{-5});
    add("crc_check_chance", 0.1);
    add("flags", std::set<std::string>{"compound"});
    add("cdc", std::optional<bool>());
    add("incremental_backups", true);
    add("caching", text_map{{"keys", "ALL"}});
    add("id", parse_uuid("c0ffee00-dead-4bee-8fad-000000000001"));
    add("of_a_later_server", std::int64_t{1} << 40);
    const live_options_action::options expected{{"comment", "it's"},
                                                {"gc_grace_seconds", "-5"},
                                                {"crc_check_chance", "0.1"},
                                                {"cdc", std::monostate()},
                                                {"incremental_backups", "true"},
                                                {"caching", text_map{{"keys", "ALL"}}},
                                                {"id", "c0ffee00-dead-4bee-8fad-000000000001"},
                                                {"of_a_later_server", "1099511627776"}};
    EXPECT_EQ(read(), expected) << "what no option is, is left out";
}

TEST_F(live_options, of_no_table_are_none)
{
    add("comment", std::string());
    EXPECT_EQ(read(0), std::nullopt);
}

TEST_F(live_options, whose_bytes_are_not_there_are_an_error)
{
    add("comment", std::string("abc"));
    columns.push_back({"gc_grace_seconds", &scalar_type<type_id::int_>});
    EXPECT_THROW((void)read(), decode_error) << "no cell";
    byte_writer(cells).put(std::int32_t{4});
    EXPECT_THROW((void)read(), decode_error) << "no content";
}

TEST_F(live_options, are_asked_for_with_names_that_cannot_end_the_text)
{
    EXPECT_EQ(live_options_action("k'", "t").statement().cql,
              "SELECT * FROM system_schema.tables WHERE keyspace_name = 'k''' AND table_name = 't'");
}

} // namespace
} // namespace cassium::detail
