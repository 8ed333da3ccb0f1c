// Every response against bytes put together by hand from native_protocol_v5.spec, section 4.2.
#include "response_samples.hpp"

#include <cassium/protocol/responses.hpp>
#include <cassium/types/cql_writer.hpp>

#include <gtest/gtest.h>

namespace cassium::protocol {
namespace {

using namespace test;

/// "name type, name type".
std::string describe(std::span<const column_spec> columns)
{
    std::string text;
    for (const column_spec& column : columns)
        text += (text.empty() ? "" : ", ") + std::string(column.name) + " " + to_string(*column.type);
    return text;
}

std::string type_of(std::string_view hex)
{
    const auto bytes = from_hex(hex);
    byte_reader in(bytes);
    type_arena arena;
    const cql_type* const type = decode_type(in, arena);
    EXPECT_TRUE(in.empty());
    return to_string(*type);
}

TEST(responses, kinds_of_results)
{
    for (std::int32_t kind = 1; kind <= 5; ++kind) {
        byte_buffer bytes;
        byte_writer(bytes).put(kind);
        byte_reader in(bytes.view());
        EXPECT_EQ(static_cast<std::int32_t>(decode_result_kind(in)), kind);
    }
    for (const std::int32_t kind : {0, 6, -1, 0x7fffffff}) {
        byte_buffer bytes;
        byte_writer(bytes).put(kind);
        EXPECT_EQ(failure_of<decode_error>([&] {
                      byte_reader in(bytes.view());
                      (void)decode_result_kind(in);
                  }),
                  of(client_errc::malformed_frame));
    }
}

TEST(responses, rows_with_metadata)
{
    const auto bytes = from_hex(rows_with_metadata);
    byte_reader in(bytes);
    const rows_header header = decode_rows_header(in);
    EXPECT_EQ(header.column_count, 2);
    EXPECT_EQ(header.row_count, 2);
    EXPECT_EQ(to_hex(header.paging_state), "aabbcc");
    EXPECT_TRUE(header.new_metadata_id.empty());
    ASSERT_TRUE(header.has_metadata);
    EXPECT_EQ(describe(header.parse_metadata()->columns()), "id int, name text");
    EXPECT_EQ(to_hex(header.metadata), to_hex(from_hex(global + two_columns)));
    EXPECT_EQ(to_hex(in.rest()), to_hex(from_hex(two_rows)).substr(8)) << "the reader is left at the first cell";
}

TEST(responses, rows_without_metadata_cost_no_memory)
{
    const auto bytes = from_hex(rows_without_metadata);
    const std::size_t before = allocations();
    byte_reader in(bytes);
    const rows_header header = decode_rows_header(in);
    EXPECT_EQ(allocations(), before);
    EXPECT_EQ(header.column_count, 2);
    EXPECT_EQ(header.row_count, 2);
    EXPECT_FALSE(header.has_metadata);
    EXPECT_TRUE(header.paging_state.empty());
    EXPECT_EQ(in.remaining(), 25u);
}

TEST(responses, rows_whose_columns_have_changed)
{
    const auto bytes = from_hex(rows_changed);
    byte_reader in(bytes);
    const rows_header header = decode_rows_header(in);
    EXPECT_EQ(to_hex(header.new_metadata_id), "d1d2");
    ASSERT_TRUE(header.has_metadata);
    EXPECT_EQ(describe(header.parse_metadata()->columns()), "id int, name text");
}

TEST(responses, rows_of_more_than_one_table)
{
    const auto bytes = from_hex(rows_of_tables);
    byte_reader in(bytes);
    EXPECT_EQ(describe(decode_rows_header(in).parse_metadata()->columns()), "id int, name text");
    EXPECT_EQ(in.remaining(), 25u);
}

TEST(responses, metadata_outlives_the_message)
{
    std::shared_ptr<const column_list> columns;
    {
        const auto bytes = from_hex(rows_with_metadata);
        byte_reader in(bytes);
        columns = decode_rows_header(in).parse_metadata();
    }
    EXPECT_EQ(describe(columns->columns()), "id int, name text");
}

TEST(responses, rows_have_columns)
{
    const auto decode = [](std::string_view hex) {
        const auto bytes = from_hex(hex);
        byte_reader in(bytes);
        return decode_rows_header(in).row_count;
    };
    EXPECT_EQ(decode("00000004 00000000 00000000"), 0);
    EXPECT_EQ(failure_of<decode_error>([&] { (void)decode("00000004 00000000 00000001 0000000000000000"); }),
              of(client_errc::malformed_frame));
}

// Section 4.2.5.2: the flag alone says whether the table is named, not the number of columns.
TEST(responses, a_global_table_is_read_where_there_are_no_columns)
{
    const auto rows = from_hex("00000001 00000000" + global + "00000000");
    byte_reader in(rows);
    const rows_header header = decode_rows_header(in);
    EXPECT_EQ(header.row_count, 0);
    EXPECT_TRUE(in.empty());
    EXPECT_EQ(to_hex(header.metadata), to_hex(from_hex(global)));
    EXPECT_TRUE(header.parse_metadata()->columns().empty());

    const auto bytes = from_hex("0001a1 00000001 00000000 00000000" + global + test::result_metadata);
    const auto prepared = decode_prepared(byte_reader(bytes), version::v4);
    EXPECT_TRUE(prepared->parameters->columns().empty());
    EXPECT_EQ(describe(prepared->results->columns()), "id int, name text");

    const auto without_metadata = from_hex("00000005 00000000 00000000");
    byte_reader rest(without_metadata);
    EXPECT_FALSE(decode_rows_header(rest).has_metadata) << "nothing at all follows No_metadata";
    EXPECT_TRUE(rest.empty());
}

// The result metadata of PREPARED has the form of section 4.2.5.2, a new id included.
TEST(responses, prepared_results_may_have_a_new_id)
{
    const auto bytes =
        from_hex("0001a1 0001b1 00000000 00000000 00000000 00000009 00000002 0002d1d2" + global + two_columns);
    const auto prepared = decode_prepared(byte_reader(bytes), version::v5);
    EXPECT_EQ(describe(prepared->results->columns()), "id int, name text");
}

TEST(responses, prepared)
{
    for (const version speaks : {version::v4, version::v5}) {
        std::shared_ptr<const prepared_metadata> prepared;
        {
            const auto bytes = from_hex(speaks == version::v4 ? prepared_v4 : prepared_v5);
            prepared = decode_prepared(byte_reader(bytes), speaks);
        }
        EXPECT_EQ(to_hex(prepared->id), "a1a2");
        EXPECT_EQ(to_hex(prepared->result_metadata_id), speaks == version::v4 ? "" : "b1");
        EXPECT_EQ(describe(prepared->parameters->columns()), "n text, id int");
        EXPECT_EQ(describe(prepared->results->columns()), "id int, name text");
        EXPECT_EQ(prepared->partition_key, (std::vector<std::uint16_t>{1, 0}));
    }
}

TEST(responses, prepared_without_results_and_key)
{
    const auto bytes = from_hex("0001a1 00000000 00000000 00000000 00000004 00000000");
    const auto prepared = decode_prepared(byte_reader(bytes), version::v4);
    EXPECT_TRUE(prepared->parameters->columns().empty());
    EXPECT_TRUE(prepared->results->columns().empty());
    EXPECT_TRUE(prepared->partition_key.empty());
}

TEST(responses, prepared_refuses_a_key_that_is_no_marker)
{
    const auto bytes = from_hex("0001a1 00000001 00000001 00000001 0001" + global + "00026964 0009 00000004 00000000");
    EXPECT_EQ(failure_of<decode_error>([&] { (void)decode_prepared(byte_reader(bytes), version::v4); }),
              of(client_errc::malformed_frame));
}

TEST(responses, prepared_takes_over_changed_results)
{
    const auto bytes = from_hex(prepared_v5);
    const auto prepared = decode_prepared(byte_reader(bytes), version::v5);
    const auto changed = prepared->with_results(from_hex("c1c2"), prepared->parameters);
    EXPECT_EQ(to_hex(changed->id), "a1a2");
    EXPECT_EQ(to_hex(changed->result_metadata_id), "c1c2");
    EXPECT_EQ(describe(changed->results->columns()), "n text, id int");
    EXPECT_EQ(to_hex(prepared->result_metadata_id), "b1") << "the old one is not touched";
}

TEST(responses, types_of_every_option)
{
    const std::pair<const char*, const char*> scalars[] = {
        {"0001", "ascii"},     {"0002", "bigint"}, {"0003", "blob"},  {"0004", "boolean"},  {"0005", "counter"},
        {"0006", "decimal"},   {"0007", "double"}, {"0008", "float"}, {"0009", "int"},      {"000a", "text"},
        {"000b", "timestamp"}, {"000c", "uuid"},   {"000d", "text"},  {"000e", "varint"},   {"000f", "timeuuid"},
        {"0010", "inet"},      {"0011", "date"},   {"0012", "time"},  {"0013", "smallint"}, {"0014", "tinyint"},
        {"0015", "duration"}};
    for (const auto& [hex, name] : scalars)
        EXPECT_EQ(type_of(hex), name);
    EXPECT_EQ(type_of("0020 0009"), "list<int>");
    EXPECT_EQ(type_of("0022 000d"), "set<text>");
    EXPECT_EQ(type_of("0021 000d 0020 0009"), "map<text, frozen<list<int>>>");
    EXPECT_EQ(type_of("0031 0002 0009 000d"), "tuple<int, text>");
    EXPECT_EQ(type_of("0031 0000"), "tuple<>");
    EXPECT_EQ(type_of("0030 00026b73 00016e 0001 000166 0009"), "\"ks\".\"n\"");
    EXPECT_EQ(type_of("0000" + hex_string("org.apache.cassandra.db.marshal.DurationType")), "duration");
    EXPECT_EQ(type_of("0000" + hex_string("org.apache.cassandra.db.marshal.VectorType("
                                          "org.apache.cassandra.db.marshal.FloatType , 3)")),
              "vector<float, 3>");
    EXPECT_EQ(type_of("0020 0000" + hex_string("com.example.MyType")), "list<'com.example.MyType'>");
}

TEST(responses, fields_of_a_user_type)
{
    const auto bytes = from_hex("0030 00026b73 000461646472 0002 00067374726565 74 000d 00037a6970 0009");
    byte_reader in(bytes);
    type_arena arena;
    const cql_type& type = *decode_type(in, arena);
    EXPECT_EQ(type.keyspace, "ks");
    EXPECT_EQ(type.name, "addr");
    ASSERT_EQ(type.field_names.size(), 2u);
    EXPECT_EQ(type.field_names[0], "street");
    EXPECT_EQ(type.field_names[1], "zip");
    EXPECT_EQ(type.elements[1]->id, type_id::int_);
}

TEST(responses, types_that_are_not_known_are_refused)
{
    for (const char* hex : {"0016", "0023", "0032", "8000", "ffff"})
        EXPECT_EQ(failure_of<decode_error>([&] { (void)type_of(hex); }), of(client_errc::malformed_frame)) << hex;
}

/// `depth` lists around an int.
std::string nested_lists(int depth)
{
    std::string hex;
    for (int i = 0; i < depth; ++i)
        hex += "0020";
    return hex + "0009";
}

TEST(responses, types_are_nested_32_deep_at_most)
{
    const int malformed = of(client_errc::malformed_frame);
    EXPECT_NE(type_of(nested_lists(32)), "");
    EXPECT_EQ(failure_of<decode_error>([] { (void)type_of(nested_lists(33)); }), malformed);
    EXPECT_EQ(failure_of<decode_error>([] { (void)type_of(nested_lists(1'000'000)); }), malformed);
    const auto in_rows = [](const std::string& type) {
        return failure_of<decode_error>([&] {
            const auto bytes = from_hex("00000001 00000001" + global + "000163" + type + "00000000");
            byte_reader in(bytes);
            (void)decode_rows_header(in);
        });
    };
    EXPECT_EQ(in_rows(nested_lists(32)), 0);
    EXPECT_EQ(in_rows(nested_lists(1'000'000)), malformed);
    std::string tuples;
    std::string udts;
    for (int i = 0; i < 100'000; ++i) {
        tuples += "00310001";
        udts += "0030 0000 0000 0001 0000";
    }
    EXPECT_EQ(in_rows(tuples), malformed);
    EXPECT_EQ(in_rows(udts), malformed);
    EXPECT_EQ(failure_of<decode_error>([&] { (void)type_of(tuples); }), malformed);
    EXPECT_EQ(failure_of<decode_error>([&] { (void)type_of(udts); }), malformed);
}

TEST(responses, supported)
{
    const auto bytes = from_hex("0002" + hex_string("COMPRESSION") + "0002" + hex_string("lz4") + hex_string("snappy") +
                                hex_string("CQL_VERSION") + "0001" + hex_string("3.4.7"));
    const auto options = decode_supported(byte_reader(bytes));
    ASSERT_EQ(options.size(), 2u);
    EXPECT_EQ(options[0].first, "COMPRESSION");
    EXPECT_EQ(options[0].second, (std::vector<std::string>{"lz4", "snappy"}));
    EXPECT_EQ(options[1].first, "CQL_VERSION");
    EXPECT_EQ(options[1].second, std::vector<std::string>{"3.4.7"});
}

TEST(responses, authentication_and_keyspace)
{
    EXPECT_EQ(decode_authenticate(byte_reader(from_hex("000141"))), "A");
    const auto token = from_hex("00000002c0de");
    EXPECT_EQ(to_hex(decode_auth_token(byte_reader(token))), "c0de");
    EXPECT_TRUE(decode_auth_token(byte_reader(from_hex("ffffffff"))).empty());
    EXPECT_EQ(decode_set_keyspace(byte_reader(from_hex("00026b73"))), "ks");
}

TEST(responses, events_of_nodes)
{
    const event up =
        decode_event(byte_reader(from_hex(hex_string("STATUS_CHANGE") + hex_string("UP") + "04 0a000001 00002352")));
    EXPECT_EQ(up.kind, event::type::status_change);
    EXPECT_EQ(up.change, "UP");
    EXPECT_EQ(up.address, "10.0.0.1");
    EXPECT_EQ(up.port, 9042);
    const event gone = decode_event(byte_reader(from_hex(hex_string("TOPOLOGY_CHANGE") + hex_string("REMOVED_NODE") +
                                                         "10 00000000000000000000000000000001 00002352")));
    EXPECT_EQ(gone.kind, event::type::topology_change);
    EXPECT_EQ(gone.change, "REMOVED_NODE");
    EXPECT_EQ(gone.address, "::1");
    EXPECT_EQ(failure_of<decode_error>([] {
                  (void)decode_event(
                      byte_reader(from_hex(hex_string("STATUS_CHANGE") + hex_string("UP") + "05 0a00000100 00002352")));
              }),
              of(client_errc::malformed_frame));
}

TEST(responses, events_of_the_schema)
{
    const std::string created = hex_string("CREATED");
    const std::string body = created + hex_string("KEYSPACE") + hex_string("ks");
    for (const event& keyspace : {decode_event(byte_reader(from_hex(hex_string("SCHEMA_CHANGE") + body))),
                                  decode_schema_change(byte_reader(from_hex(body)))}) {
        EXPECT_EQ(keyspace.kind, event::type::schema_change);
        EXPECT_EQ(keyspace.change, "CREATED");
        EXPECT_EQ(keyspace.target, "KEYSPACE");
        EXPECT_EQ(keyspace.keyspace, "ks");
        EXPECT_EQ(keyspace.name, "");
    }
    for (const std::string target : {"TABLE", "TYPE"}) {
        const event table = decode_schema_change(
            byte_reader(from_hex(hex_string("DROPPED") + hex_string(target) + hex_string("ks") + hex_string("t"))));
        EXPECT_EQ(table.target, target);
        EXPECT_EQ(table.name, "t");
        EXPECT_TRUE(table.arguments.empty());
    }
    for (const std::string target : {"FUNCTION", "AGGREGATE"}) {
        const event function = decode_schema_change(
            byte_reader(from_hex(hex_string("UPDATED") + hex_string(target) + hex_string("ks") + hex_string("f") +
                                 "0002" + hex_string("int") + hex_string("text"))));
        EXPECT_EQ(function.target, target);
        EXPECT_EQ(function.name, "f");
        EXPECT_EQ(function.arguments, (std::vector<std::string>{"int", "text"}));
    }
}

TEST(responses, events_that_are_not_known_are_no_error)
{
    const event other = decode_event(byte_reader(from_hex(hex_string("CLIENT_ROUTES_CHANGE") + "ff")));
    EXPECT_EQ(other.kind, event::type::unknown);
}

TEST(responses, what_comes_before_the_body)
{
    const std::string tracing = "000102030405060708090a0b0c0d0e0f";
    const std::string warnings = "0002" + hex_string("one") + hex_string("two");
    const std::string payload = "0002" + hex_string("key") + "00000002c0de" + hex_string("null") + "ffffffff";
    const auto bytes = from_hex(tracing + warnings + payload + "00000001");
    envelope_header header;
    header.flags = frame_flag::tracing | frame_flag::warning | frame_flag::custom_payload;
    byte_reader body(bytes);
    const response_prefix prefix = read_prefix(header, body);
    EXPECT_EQ(to_hex(prefix.tracing_id), tracing);
    EXPECT_EQ(prefix.warnings, (std::vector<std::string>{"one", "two"}));
    ASSERT_EQ(prefix.payload.size(), 2u);
    EXPECT_EQ(prefix.payload[0].first, "key");
    EXPECT_EQ(to_hex(prefix.payload[0].second), "c0de");
    EXPECT_TRUE(prefix.payload[1].second.empty());
    EXPECT_EQ(decode_result_kind(body), result_kind::void_);

    header.flags = 0;
    const std::size_t before = allocations();
    byte_reader whole(bytes);
    (void)read_prefix(header, whole);
    EXPECT_EQ(allocations(), before);
    EXPECT_EQ(whole.remaining(), bytes.size());
    for (std::size_t cut = 0; cut < bytes.size() - 4; ++cut) {
        const std::vector<std::byte> part(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(cut));
        header.flags = frame_flag::tracing | frame_flag::warning | frame_flag::custom_payload;
        byte_reader in(part);
        EXPECT_THROW((void)read_prefix(header, in), decode_error) << cut;
    }
}

} // namespace
} // namespace cassium::protocol
