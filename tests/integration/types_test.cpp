// Every CQL type through a real server, and what the Python driver makes of it in both directions.
#include "all_types.hpp"
#include "python.hpp"
#include "server.hpp"

#include <array>
#include <fstream>

namespace cassium::testing {
namespace {

class types_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        static bool made = false;
        if (!made) {
            db->execute("DROP TABLE IF EXISTS all_types");
            db->execute("DROP TYPE IF EXISTS inner_udt");
        }
        made = true;
        db->sync_table<all_types>();
    }

    /// Runs the Python half of the cross-check and returns what it printed.
    static std::string python(const std::string& mode)
    {
        return run_python(environment("CASSIUM_TEST_PYTHON"), "cross_check.py",
                          mode + " " + server_address() + " cassium_test");
    }
};

TEST_F(types_test, a_full_row_comes_back_equal)
{
    const all_types row = full_row(1);
    db->save(row);
    EXPECT_EQ(db->get<all_types>(1), row);
    db->save(empty_row(1));
    EXPECT_EQ(db->get<all_types>(1), empty_row(1));
}

TEST_F(types_test, a_row_of_nulls_comes_back_equal)
{
    all_types row;
    row.id = 2;
    db->save(row);
    EXPECT_EQ(db->get<all_types>(2), row);
}

TEST_F(types_test, empty_text_blob_and_collections_differ_from_null_where_the_server_can_tell)
{
    all_types row;
    row.id = 3;
    row.c_text = "";
    row.c_blob = blob{};
    row.c_ascii = ascii{""};
    row.c_udt = inner_udt{};
    db->save(row);
    const all_types stored = db->get<all_types>(3);
    EXPECT_EQ(stored.c_text, "");
    EXPECT_EQ(stored.c_blob, blob{});
    EXPECT_EQ(stored.c_ascii, ascii{""});
    EXPECT_EQ(stored.c_udt, inner_udt{});
    EXPECT_TRUE(stored.c_list.empty());
    EXPECT_EQ(stored.c_int, std::nullopt);
}

TEST_F(types_test, v4_and_compression_carry_the_same_row)
{
    const all_types row = full_row(4);
    db->save(row);
    for (const std::uint8_t version : {std::uint8_t{4}, std::uint8_t{5}}) {
        for (const compression kind : {compression::none, compression::lz4, compression::snappy}) {
            auto params = test_params();
            params.protocol_version = version;
            params.compression = kind;
            params.create_keyspace.reset();
            const auto other = session::connect(std::move(params));
            EXPECT_EQ(other.stats().protocol_version, version);
            EXPECT_EQ(other.get<all_types>(4), row);
            all_types copy = row;
            copy.id = 5;
            other.save(copy);
            EXPECT_EQ(other.get<all_types>(5), copy);
        }
    }
}

TEST_F(types_test, the_python_driver_reads_what_was_saved)
{
    if (environment("CASSIUM_TEST_PYTHON").empty())
        GTEST_SKIP() << "CASSIUM_TEST_PYTHON names no interpreter with the Python driver";
    db->save(full_row(10));
    all_types nulls;
    nulls.id = 11;
    db->save(nulls);
    db->save(empty_row(12));
    EXPECT_EQ(python("check"), "ok\n");
}

TEST_F(types_test, what_the_python_driver_wrote_is_read)
{
    if (environment("CASSIUM_TEST_PYTHON").empty())
        GTEST_SKIP() << "CASSIUM_TEST_PYTHON names no interpreter with the Python driver";
    ASSERT_EQ(python("write"), "ok\n");
    EXPECT_EQ(db->get<all_types>(20), full_row(20));
    all_types nulls;
    nulls.id = 21;
    EXPECT_EQ(db->get<all_types>(21), nulls);
    EXPECT_EQ(db->get<all_types>(22), empty_row(22));
}

} // namespace
} // namespace cassium::testing
