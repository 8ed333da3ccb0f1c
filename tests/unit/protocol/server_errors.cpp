// Every code of an ERROR message with its fields, against native_protocol_v5.spec and native_protocol_v4.spec, section
// 8 and 9.
#include "protocol_support.hpp"

#include <cassium/protocol/server_errors.hpp>

#include <gtest/gtest.h>

namespace cassium::protocol {
namespace {

using namespace test;

constexpr version both[] = {version::v4, version::v5};

/// Code and message, then what the code adds.
std::vector<std::byte> body_of(std::uint32_t code, std::string_view extra)
{
    return from_hex(bytes_of([&](byte_writer& out) {
                        out.put(code);
                        out.put(std::uint16_t{2});
                        out.put_text("no");
                    }) +
                    std::string(extra));
}

/// The exception as the class that its code has.
template <class Error>
Error error_of(version speaks, std::uint32_t code, std::string_view extra)
{
    const auto body = body_of(code, extra);
    const failure decoded = decode_error_message(byte_reader(body), speaks);
    EXPECT_NE(decoded.as<Error>(), nullptr);
    try {
        decoded.raise();
    } catch (const Error& error) {
        EXPECT_EQ(typeid(error), typeid(Error)) << "not the class itself";
        EXPECT_EQ(static_cast<std::uint32_t>(error.server_code()), code);
        EXPECT_EQ(error.diagnostics().server_message, "no");
        return error;
    }
    throw std::logic_error("another class");
}

TEST(server_errors, codes_without_fields)
{
    for (const version speaks : both) {
        for (const std::uint32_t code : {0x0000u, 0x000Au, 0x1001u, 0x1002u, 0x1003u, 0x1600u, 0x2300u})
            (void)error_of<server_error>(speaks, code, "");
        (void)error_of<authentication_error>(speaks, 0x0100, "");
        (void)error_of<syntax_error>(speaks, 0x2000, "");
        (void)error_of<unauthorized>(speaks, 0x2100, "");
        (void)error_of<invalid_query>(speaks, 0x2200, "");
    }
}

TEST(server_errors, codes_that_are_not_known_keep_their_number)
{
    const server_error error = error_of<server_error>(version::v5, 0xF000, "0001");
    EXPECT_EQ(error.code().value(), 0xF000);
    EXPECT_EQ(error.code().category(), server_category());
    EXPECT_EQ(static_cast<std::int32_t>(error_of<server_error>(version::v4, 0xffffffff, "").server_code()), -1);
}

TEST(server_errors, unavailable)
{
    for (const version speaks : both) {
        const auto error = error_of<cassium::unavailable>(speaks, 0x1000, "0004 00000002 00000001");
        EXPECT_EQ(error.consistency(), consistency::quorum);
        EXPECT_EQ(error.required(), 2);
        EXPECT_EQ(error.alive(), 1);
    }
}

TEST(server_errors, write_timeout)
{
    const std::string common = "0006 00000001 00000002";
    for (const version speaks : both) {
        const auto error = error_of<write_timeout>(speaks, 0x1100, common + hex_string("BATCH_LOG"));
        EXPECT_EQ(error.consistency(), consistency::local_quorum);
        EXPECT_EQ(error.received(), 1);
        EXPECT_EQ(error.block_for(), 2);
        EXPECT_EQ(error.write_type(), "BATCH_LOG");
        EXPECT_EQ(error.contentions(), 0);
    }
    EXPECT_EQ(error_of<write_timeout>(version::v5, 0x1100, common + hex_string("CAS") + "0102").contentions(), 0x0102);
    EXPECT_EQ(error_of<write_timeout>(version::v4, 0x1100, common + hex_string("CAS") + "0102").contentions(), 0);
    EXPECT_EQ(error_of<write_timeout>(version::v5, 0x1100, common + hex_string("CAS")).contentions(), 0);
    EXPECT_EQ(error_of<write_timeout>(version::v5, 0x1100, common + hex_string("SIMPLE") + "0102").contentions(), 0);
    EXPECT_EQ(error_of<write_timeout>(version::v5, 0x1100, common + hex_string("NEWER")).write_type(), "NEWER");
}

TEST(server_errors, read_timeout)
{
    for (const version speaks : both) {
        const auto error = error_of<read_timeout>(speaks, 0x1200, "0001 00000000 00000001 00");
        EXPECT_EQ(error.consistency(), consistency::one);
        EXPECT_EQ(error.received(), 0);
        EXPECT_EQ(error.block_for(), 1);
        EXPECT_FALSE(error.data_present());
        EXPECT_TRUE(error_of<read_timeout>(speaks, 0x1200, "0001 00000000 00000001 01").data_present());
    }
}

TEST(server_errors, read_failure)
{
    const std::string common = "0005 00000001 00000003";
    const auto old = error_of<read_failure>(version::v4, 0x1300, common + "00000002 01");
    EXPECT_EQ(old.consistency(), consistency::all);
    EXPECT_EQ(old.failures(), 2);
    EXPECT_TRUE(old.reasons().empty());
    EXPECT_TRUE(old.data_present());
    const auto error = error_of<read_failure>(
        version::v5, 0x1300, common + "00000002 04 0a000001 0001 10 00000000000000000000000000000001 01f7 00");
    EXPECT_EQ(error.failures(), 2);
    ASSERT_EQ(error.reasons().size(), 2u);
    EXPECT_EQ(error.reasons()[0].address, "10.0.0.1");
    EXPECT_EQ(error.reasons()[0].reason, 1);
    EXPECT_EQ(error.reasons()[1].address, "::1");
    EXPECT_EQ(error.reasons()[1].reason, 0x1F7);
    EXPECT_FALSE(error.data_present());
}

TEST(server_errors, write_failure)
{
    const std::string common = "0005 00000001 00000003";
    const auto old = error_of<write_failure>(version::v4, 0x1500, common + "00000002" + hex_string("SIMPLE"));
    EXPECT_EQ(old.failures(), 2);
    EXPECT_EQ(old.write_type(), "SIMPLE");
    const auto error =
        error_of<write_failure>(version::v5, 0x1500, common + "00000001 04 0a000001 0002" + hex_string("VIEW"));
    EXPECT_EQ(error.received(), 1);
    EXPECT_EQ(error.block_for(), 3);
    ASSERT_EQ(error.reasons().size(), 1u);
    EXPECT_EQ(error.reasons()[0].reason, 2);
    EXPECT_EQ(error.write_type(), "VIEW");
}

TEST(server_errors, cas_write_unknown)
{
    const auto error = error_of<cas_write_unknown>(version::v5, 0x1700, "0008 00000001 00000002");
    EXPECT_EQ(error.consistency(), consistency::serial);
    EXPECT_EQ(error.received(), 1);
    EXPECT_EQ(error.block_for(), 2);
}

TEST(server_errors, function_failure)
{
    const auto error = error_of<function_failure>(
        version::v5, 0x1400, hex_string("ks") + hex_string("f") + "0002" + hex_string("int") + hex_string("text"));
    EXPECT_EQ(error.keyspace(), "ks");
    EXPECT_EQ(error.function(), "f");
    EXPECT_EQ(error.arguments(), (std::vector<std::string>{"int", "text"}));
}

TEST(server_errors, already_exists)
{
    const auto table = error_of<already_exists>(version::v5, 0x2400, hex_string("ks") + hex_string("t"));
    EXPECT_EQ(table.keyspace(), "ks");
    EXPECT_EQ(table.table(), "t");
    EXPECT_EQ(error_of<already_exists>(version::v4, 0x2400, hex_string("ks") + "0000").table(), "");
}

TEST(server_errors, unprepared)
{
    EXPECT_EQ(to_hex(error_of<unprepared>(version::v5, 0x2500, "0003a1b2c3").id()), "a1b2c3");
}

TEST(server_errors, are_copied_without_losing_fields)
{
    const auto error =
        error_of<write_timeout>(version::v5, 0x1100, "0006 00000001 00000002" + hex_string("CAS") + "0003");
    const write_timeout copy = error; // NOLINT(performance-unnecessary-copy-initialization)
    EXPECT_EQ(copy.write_type(), "CAS");
    EXPECT_EQ(copy.contentions(), 3);
    EXPECT_STREQ(copy.what(), error.what());
}

TEST(server_errors, are_refused_at_every_cut)
{
    struct sample {
        std::uint32_t code;
        std::string extra;
        version speaks;
    };
    const std::string common = "0006 00000001 00000002";
    const sample samples[] = {
        {0x0000, "", version::v5},
        {0x1000, common, version::v5},
        {0x1100, common + hex_string("SIMPLE"), version::v5},
        {0x1200, common + "01", version::v5},
        {0x1300, common + "00000001 01", version::v4},
        {0x1300, common + "00000001 04 0a000001 0001 01", version::v5},
        {0x1400, hex_string("ks") + hex_string("f") + "0001" + hex_string("int"), version::v5},
        {0x1500, common + "00000001" + hex_string("SIMPLE"), version::v4},
        {0x1500, common + "00000001 04 0a000001 0001" + hex_string("SIMPLE"), version::v5},
        {0x1700, common, version::v5},
        {0x2400, hex_string("ks") + hex_string("t"), version::v5},
        {0x2500, "0002a1a2", version::v5},
    };
    for (const sample& each : samples) {
        const auto whole = body_of(each.code, each.extra);
        EXPECT_NO_THROW((void)decode_error_message(byte_reader(whole), each.speaks)) << each.code;
        auto longer = whole;
        longer.push_back(std::byte{0xff});
        EXPECT_NO_THROW((void)decode_error_message(byte_reader(longer), each.speaks)) << each.code;
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            const std::vector<std::byte> part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(cut));
            EXPECT_THROW((void)decode_error_message(byte_reader(part), each.speaks), decode_error)
                << each.code << " cut to " << cut;
        }
    }
}

TEST(server_errors, counts_that_lie_cost_no_memory)
{
    const std::string common = "0006 00000001 00000002";
    for (const char* count : {"7fffffff", "ffffffff", "80000000", "00000002"}) {
        const auto body = body_of(0x1300, common + count + "04 0a000001 0001 01");
        const std::size_t before = bytes_allocated();
        EXPECT_THROW((void)decode_error_message(byte_reader(body), version::v5), decode_error) << count;
        EXPECT_LT(bytes_allocated() - before, 1u << 16);
    }
    const auto address = body_of(0x1300, common + "00000001 06 0a0000010000 0001 01");
    EXPECT_THROW((void)decode_error_message(byte_reader(address), version::v5), decode_error);
}

} // namespace
} // namespace cassium::protocol
