// Every request against bytes put together by hand from native_protocol_v5.spec and native_protocol_v4.spec,
// section 4.1.
#include "protocol_support.hpp"

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/requests.hpp>

#include <gtest/gtest.h>

#include <array>

namespace cassium::protocol {
namespace {

using namespace test;

constexpr version both[] = {version::v4, version::v5};

/// A QUERY or EXECUTE's parameters with one value, an int 5.
std::string params_of(version speaks, const query_params& params)
{
    return bytes_of([&](byte_writer& out) {
        write_params_head(out, speaks, params);
        if (params.value_count != 0)
            out.put(std::int32_t{4}, std::int32_t{5});
        write_params_tail(out, speaks, params);
    });
}

TEST(requests, startup)
{
    const std::array<std::pair<std::string_view, std::string_view>, 2> options{std::pair{"CQL_VERSION", "3.0.0"},
                                                                               {"COMPRESSION", "lz4"}};
    EXPECT_EQ(bytes_of([&](byte_writer& out) { write_startup(out, options); }), "0002"
                                                                                "000b43514c5f56455253494f4e"
                                                                                "0005332e302e30"
                                                                                "000b434f4d5052455353494f4e"
                                                                                "00036c7a34");
}

TEST(requests, auth_response)
{
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_plain_credentials(out, "user", "pass"); }), "0000000a"
                                                                                                "0075736572"
                                                                                                "0070617373");
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_plain_credentials(out, "", ""); }), "000000020000");
    EXPECT_EQ(bytes_of([](byte_writer& out) {
                  EXPECT_THROW(write_plain_credentials(out, std::string_view("a\0b", 3), ""), encode_error);
                  EXPECT_THROW(write_plain_credentials(out, "", std::string_view("\0", 1)), encode_error);
              }),
              "")
        << "nothing is written";
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_auth_response(out, from_hex("c0ffee")); }), "00000003c0ffee");
}

TEST(requests, register_)
{
    const std::array<std::string_view, 2> events{"STATUS_CHANGE", "SCHEMA_CHANGE"};
    EXPECT_EQ(bytes_of([&](byte_writer& out) { write_register(out, events); }), "0002"
                                                                                "000d5354415455535f4348414e4745"
                                                                                "000d534348454d415f4348414e4745");
}

TEST(requests, prepare)
{
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_prepare(out, version::v4, "SELECT"); }), "0000000653454c454354");
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_prepare(out, version::v5, "SELECT"); }), "0000000653454c454354"
                                                                                             "00000000");
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_prepare(out, version::v5, "SELECT", "ks"); }),
              "0000000653454c454354"
              "00000001"
              "00026b73");
}

TEST(requests, query)
{
    for (const version speaks : both)
        EXPECT_EQ(bytes_of([&](byte_writer& out) {
                      write_query_head(out, "USE k");
                      write_params_head(out, speaks, {.consistency = consistency::one});
                      write_params_tail(out, speaks, {.consistency = consistency::one});
                  }),
                  std::string("00000005555345206b"
                              "0001") +
                      (speaks == version::v4 ? "00" : "00000000"));
}

TEST(requests, execute)
{
    EXPECT_EQ(
        bytes_of([](byte_writer& out) { write_execute_head(out, version::v4, from_hex("a1a2"), from_hex("b1")); }),
        "0002a1a2");
    EXPECT_EQ(
        bytes_of([](byte_writer& out) { write_execute_head(out, version::v5, from_hex("a1a2"), from_hex("b1")); }),
        "0002a1a2"
        "0001b1");
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_execute_head(out, version::v5, from_hex("a1a2"), {}); }), "0002a1a2"
                                                                                                              "0000");
}

TEST(requests, each_parameter_alone)
{
    struct expected {
        query_params params;
        const char* flags_v4;
        const char* flags_v5;
        const char* rest;
    };
    const auto state = from_hex("0badcafe");
    const expected table[] = {
        {{}, "00", "00000000", ""},
        {{.value_count = 1}, "01", "00000001", "00010000000400000005"},
        {{.skip_metadata = true}, "02", "00000002", ""},
        {{.page_size = 5000}, "04", "00000004", "00001388"},
        {{.paging_state = state}, "08", "00000008", "000000040badcafe"},
        {{.serial_consistency = consistency::serial}, "10", "00000010", "0008"},
        {{.timestamp = 0x0102030405060708}, "20", "00000020", "0102030405060708"},
        {{.timestamp = 0}, "20", "00000020", "0000000000000000"},
    };
    for (const expected& each : table) {
        EXPECT_EQ(params_of(version::v4, each.params), std::string("000a") + each.flags_v4 + each.rest);
        EXPECT_EQ(params_of(version::v5, each.params), std::string("000a") + each.flags_v5 + each.rest);
    }
    EXPECT_EQ(params_of(version::v5, {.keyspace = "ks"}), "000a00000080"
                                                          "00026b73");
    EXPECT_EQ(params_of(version::v5, {.now_in_seconds = -2}), "000a00000100"
                                                              "fffffffe");
}

TEST(requests, all_parameters_in_order)
{
    const auto state = from_hex("0badcafe");
    query_params params{.consistency = consistency::each_quorum,
                        .serial_consistency = consistency::local_serial,
                        .page_size = 100,
                        .paging_state = state,
                        .timestamp = 1,
                        .skip_metadata = true,
                        .value_count = 1};
    const std::string values = "0001"
                               "0000000400000005"
                               "00000064"
                               "000000040badcafe"
                               "0009"
                               "0000000000000001";
    EXPECT_EQ(params_of(version::v4, params), "00073f" + values);
    params.keyspace = "ks";
    params.now_in_seconds = 7;
    EXPECT_EQ(params_of(version::v5, params), "0007000001bf" + values +
                                                  "00026b73"
                                                  "00000007");
}

TEST(requests, batch)
{
    for (const version speaks : both) {
        const query_params params{.consistency = consistency::local_quorum,
                                  .serial_consistency = consistency::local_serial,
                                  .page_size = 10,
                                  .timestamp = 2,
                                  .skip_metadata = true};
        EXPECT_EQ(bytes_of([&](byte_writer& out) {
                      write_batch_head(out, batch_kind::unlogged, 2);
                      write_batch_statement(out, from_hex("a1a2"), 1);
                      write_null(out);
                      write_batch_query(out, "X", 1);
                      write_unset(out);
                      write_batch_tail(out, speaks, params);
                  }),
                  std::string("010002"
                              "010002a1a20001ffffffff"
                              "0000000001580001fffffffe"
                              "0006") +
                      (speaks == version::v4 ? "30" : "00000030") +
                      "0009"
                      "0000000000000002");
    }
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_batch_head(out, batch_kind::logged, 0); }), "000000");
    EXPECT_EQ(bytes_of([](byte_writer& out) { write_batch_head(out, batch_kind::counter, 65535); }), "02ffff");
    EXPECT_EQ(bytes_of([](byte_writer& out) {
                  write_batch_tail(out, version::v5,
                                   {.consistency = consistency::one, .keyspace = "k", .now_in_seconds = 1});
              }),
              "000100000180"
              "00016b"
              "00000001");
}

TEST(requests, lengths_of_sixteen_bits_are_never_cut)
{
    const int too_large = of(client_errc::value_too_large);
    const std::string most(65535, 'x');
    const std::string over(65536, 'x');
    const auto bytes_over = noise(65536);
    const auto failure = [](const auto& write) { return failure_of<encode_error>([&] { (void)bytes_of(write); }); };
    EXPECT_EQ(failure([&](byte_writer& out) { write_string(out, most); }), 0);
    EXPECT_EQ(failure([&](byte_writer& out) { write_string(out, over); }), too_large);
    EXPECT_EQ(failure([&](byte_writer& out) { write_short_bytes(out, bytes_over); }), too_large);
    EXPECT_EQ(failure([&](byte_writer& out) { write_execute_head(out, version::v4, bytes_over, {}); }), too_large);
    EXPECT_EQ(failure([&](byte_writer& out) { write_execute_head(out, version::v5, {}, bytes_over); }), too_large);
    EXPECT_EQ(failure([&](byte_writer& out) { write_batch_head(out, batch_kind::logged, 65536); }), too_large);
    EXPECT_EQ(failure([&](byte_writer& out) { write_batch_statement(out, bytes_over, 0); }), too_large);
    EXPECT_EQ(failure([&](byte_writer& out) { write_prepare(out, version::v5, "", over); }), too_large);
    EXPECT_EQ(failure([&](byte_writer& out) { write_params_tail(out, version::v5, {.keyspace = over}); }), too_large);
    const std::vector<std::string_view> events(65536);
    EXPECT_EQ(failure([&](byte_writer& out) { write_register(out, events); }), too_large);
    const std::vector<std::pair<std::string_view, std::string_view>> options(65536);
    EXPECT_EQ(failure([&](byte_writer& out) { write_startup(out, options); }), too_large);
    EXPECT_EQ(failure([&](byte_writer& out) { write_long_string(out, over); }), 0);
}

TEST(requests, what_the_protocol_forbids_is_refused_before_it_is_sent)
{
    const int invalid = of(client_errc::invalid_argument);
    const auto failure = [](version speaks, const query_params& params) {
        return failure_of<encode_error>([&] { (void)params_of(speaks, params); });
    };
    for (const version speaks : both) {
        EXPECT_EQ(failure(speaks, {.page_size = 0}), invalid);
        EXPECT_EQ(failure(speaks, {.page_size = -1}), invalid);
        EXPECT_EQ(failure(speaks, {.timestamp = -1}), invalid);
    }
    EXPECT_EQ(failure(version::v4, {.keyspace = "ks"}), invalid);
    EXPECT_EQ(failure(version::v4, {.now_in_seconds = 0}), invalid);
    EXPECT_EQ(failure_of<encode_error>(
                  [] { (void)bytes_of([](byte_writer& out) { write_prepare(out, version::v4, "", "ks"); }); }),
              invalid);
    EXPECT_EQ(failure_of<encode_error>([] {
                  (void)bytes_of([](byte_writer& out) { write_batch_tail(out, version::v4, {.keyspace = "ks"}); });
              }),
              invalid);
}

} // namespace
} // namespace cassium::protocol
