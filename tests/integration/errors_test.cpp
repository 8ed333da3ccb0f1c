// Bad input and bad servers: each a typed error that names what was wrong and where.
#include "server.hpp"

#include <chrono>

namespace cassium::testing {

struct widget {
    std::int32_t id = 0;
    std::string name{};
    std::optional<std::int32_t> size{};
};

/// Another program's idea of the same table.
struct widget_with_text_size {
    std::int32_t id = 0;
    std::string name{};
    std::optional<std::string> size{};
};

struct nowhere {
    std::int32_t id = 0;
};

struct parted {
    std::int32_t id = 0;
    std::int32_t day = 0;
    std::string name{};
};
consteval auto cassium_table(std::type_identity<parted>)
{
    return table<parted>("parted").partition_key<&parted::id>();
}

} // namespace cassium::testing

template <>
inline constexpr auto cassium::table_of<cassium::testing::widget> =
    cassium::table<cassium::testing::widget>("widgets").partition_key<&cassium::testing::widget::id>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::widget_with_text_size> =
    cassium::table<cassium::testing::widget_with_text_size>("widgets")
        .partition_key<&cassium::testing::widget_with_text_size::id>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::nowhere> =
    cassium::table<cassium::testing::nowhere>("nowhere").partition_key<&cassium::testing::nowhere::id>();

namespace cassium::testing {
namespace {

using namespace std::chrono_literals;

class errors_test : public server_test {};

template <class Error, class Function>
std::string what_of(Function&& function)
{
    try {
        function();
    } catch (const Error& e) {
        return e.what();
    } catch (const std::exception& e) {
        return std::string("another exception: ") + e.what();
    }
    return "nothing was thrown";
}

TEST_F(errors_test, an_unknown_keyspace_is_named)
{
    auto params = test_params();
    params.keyspace = "no_such_keyspace";
    params.create_keyspace.reset();
    EXPECT_NE(what_of<invalid_query>([&] { (void)session::connect(params); }).find("no_such_keyspace"),
              std::string::npos);
}

TEST_F(errors_test, a_missing_table_is_named)
{
    const std::string what = what_of<invalid_query>([&] { (void)db->get<nowhere>(1); });
    EXPECT_NE(what.find("nowhere"), std::string::npos) << what;
    EXPECT_NE(what.find("SELECT"), std::string::npos) << what;
    EXPECT_NE(what.find(server_address()), std::string::npos) << what;
}

TEST_F(errors_test, a_column_type_changed_on_the_server_is_named_with_both_types)
{
    db->execute("DROP TABLE IF EXISTS widgets");
    db->sync_table<widget>();
    db->save(widget{.id = 1, .name = "one", .size = 3});
    std::string what = what_of<schema_error>([&] { (void)db->get<widget_with_text_size>(1); });
    EXPECT_NE(what.find("column size: text in the model, int on the server"), std::string::npos) << what;
    what = what_of<schema_error>([&] { db->save(widget_with_text_size{.id = 2, .name = "two", .size = "x"}); });
    EXPECT_NE(what.find("column size: text in the model, int on the server"), std::string::npos) << what;
    what = what_of<schema_error>([&] { db->sync_table<widget_with_text_size>(); });
    EXPECT_NE(what.find("column size: text in the model, int on the server"), std::string::npos) << what;
}

TEST_F(errors_test, another_partition_key_is_named)
{
    db->execute("DROP TABLE IF EXISTS parted");
    db->execute("CREATE TABLE parted (id int, day int, name text, PRIMARY KEY ((id, day)))");
    const std::string what = what_of<schema_error>([&] { db->save(parted{.id = 1, .day = 2, .name = "one"}); });
    EXPECT_NE(what.find("partition key (id) in the model, (id, day) on the server"), std::string::npos) << what;
    db->execute("DROP TABLE parted");
    db->sync_table<parted>();
    EXPECT_NO_THROW(db->save(parted{.id = 1, .day = 2, .name = "one"}));
    EXPECT_EQ(db->get<parted>(1).name, "one");
}

TEST_F(errors_test, a_column_changed_under_a_live_session_never_shifts_the_others)
{
    db->execute("DROP TABLE IF EXISTS widgets");
    db->sync_table<widget>();
    db->save(widget{.id = 1, .name = "one", .size = 3});
    EXPECT_EQ(db->get<widget>(1).name, "one");
    db->execute("ALTER TABLE widgets ADD a_first text");
    EXPECT_EQ(db->get<widget>(1).name, "one");
    EXPECT_EQ(db->get<widget>(1).size, 3);
    db->execute("ALTER TABLE widgets DROP size");
    EXPECT_NE(what_of<invalid_query>([&] { (void)db->get<widget>(1); }).find("size"), std::string::npos);
}

TEST_F(errors_test, an_unknown_column_is_named_with_the_text_and_the_node)
{
    db->execute("DROP TABLE IF EXISTS widgets");
    db->execute("CREATE TABLE widgets (id int PRIMARY KEY, name text)");
    const auto names_all = [](const std::string& what, const char* verb) {
        for (const std::string& part : {std::string("size"), std::string(verb), server_address()})
            EXPECT_NE(what.find(part), std::string::npos) << part << " is missing in: " << what;
    };
    names_all(what_of<invalid_query>([&] { (void)db->get<widget>(1); }), "[cql SELECT ");
    names_all(what_of<invalid_query>([&] { db->save(widget{.id = 1}); }), "[cql INSERT ");
    names_all(what_of<invalid_query>([&] { db->update<widget>(1).set(col<& widget::size> = 2).execute(); }),
              "[cql UPDATE ");
    names_all(what_of<invalid_query>([&] { db->execute("SELECT size FROM widgets"); }), "[cql SELECT size ");
}

TEST_F(errors_test, syntax_errors_and_use_are_refused)
{
    EXPECT_NE(what_of<syntax_error>([&] { db->execute("SELEC nothing"); }).find("SELEC"), std::string::npos);
    EXPECT_NE(what_of<usage_error>([&] { db->execute("  use system"); }).find("USE"), std::string::npos);
}

TEST_F(errors_test, a_value_over_the_frame_limit_is_refused_before_it_is_sent_and_the_session_lives_on)
{
    db->execute("DROP TABLE IF EXISTS widgets");
    db->sync_table<widget>();
    const widget huge{.id = 9, .name = std::string(300u << 20, 'x'), .size = {}};
    EXPECT_NE(what_of<encode_error>([&] { db->save(huge); }).find("max_frame_size"), std::string::npos);
    db->save(widget{.id = 9, .name = "small", .size = {}});
    EXPECT_EQ(db->get<widget>(9).name, "small");
}

TEST_F(errors_test, a_large_value_travels_in_many_segments)
{
    db->execute("DROP TABLE IF EXISTS widgets");
    db->sync_table<widget>();
    const widget large{.id = 10, .name = std::string(3u << 20, 'y'), .size = 1};
    db->save(large);
    EXPECT_EQ(db->get<widget>(10).name, large.name);
}

TEST_F(errors_test, a_statement_that_times_out_is_named)
{
    db->execute("DROP TABLE IF EXISTS widgets");
    db->sync_table<widget>();
    // Takes a server tens of milliseconds: a read may be answered before any clock has ticked.
    const std::string what = what_of<request_timeout>([&] {
        for (int i = 0; i < 50; ++i)
            db->with({.timeout = 1ms}).execute("TRUNCATE widgets");
    });
    EXPECT_NE(what.find("1 ms"), std::string::npos) << what;
}

TEST_F(errors_test, wrong_and_missing_credentials_are_authentication_errors)
{
    const std::string address = environment("CASSIUM_TEST_AUTH_ADDRESS");
    if (address.empty())
        GTEST_SKIP() << "CASSIUM_TEST_AUTH_ADDRESS names no server that asks for passwords";
    connect_params params{.contact_points = {address}, .io_threads = 1};
    EXPECT_NE(what_of<authentication_error>([&] { (void)session::connect(params); }).find("credentials"),
              std::string::npos);
    params.credentials = credentials{"cassandra", "wrong"};
    EXPECT_NE(what_of<authentication_error>([&] { (void)session::connect(params); }).find("bad credentials"),
              std::string::npos);
    params.credentials = credentials{"cassandra", "cassandra"};
    EXPECT_NO_THROW((void)session::connect(params));
}

TEST_F(errors_test, tls_verifies_the_chain_and_the_name)
{
    const std::string address = environment("CASSIUM_TEST_TLS_ADDRESS");
    if (address.empty())
        GTEST_SKIP() << "CASSIUM_TEST_TLS_ADDRESS names no server with TLS";
    connect_params params{.contact_points = {address}, .io_threads = 1, .connect_timeout = 3s};
    EXPECT_EQ(what_of<connection_error>([&] { (void)session::connect(params); }).find("another"), std::string::npos)
        << "plain text to a TLS port";
    params.tls = tls_params{};
    EXPECT_NE(what_of<connection_error>([&] { (void)session::connect(params); }).find("not trusted"),
              std::string::npos);
    params.tls->ca_file = "/no/such/file.pem";
    EXPECT_NE(what_of<connection_error>([&] { (void)session::connect(params); }).find("/no/such/file.pem"),
              std::string::npos);
    params.tls->ca_file = environment("CASSIUM_TEST_TLS_CA");
    const auto verified = session::connect(params);
    verified.create_keyspace("over_tls", {});
    EXPECT_GE(verified.stats().connections, 1u); // more where a caller who waits has dialled one of its own
    params.tls->ca_file.clear();
    params.tls->verify = false;
    EXPECT_NO_THROW((void)session::connect(params));
}

} // namespace
} // namespace cassium::testing
