// Responses cut at every offset, damaged in every byte, grown at their end, and with counts that lie.
#include "response_samples.hpp"

#include <cassium/protocol/responses.hpp>

#include <gtest/gtest.h>

namespace cassium::protocol {
namespace {

using namespace test;

using decoder = void (*)(byte_reader);

void rows_and_cells(byte_reader body)
{
    const rows_header header = decode_rows_header(body);
    if (header.has_metadata)
        (void)header.parse_metadata();
    for (std::int32_t i = 0; i < header.row_count * header.column_count; ++i) {
        const auto size = body.read<std::int32_t>();
        body.skip(size < 0 ? 0 : static_cast<std::size_t>(size));
    }
}

struct sample {
    const char* name;
    decoder decode;
    std::string hex;
};

std::vector<sample> samples()
{
    const decoder event = [](byte_reader body) { (void)decode_event(body); };
    const decoder change = [](byte_reader body) { (void)decode_schema_change(body); };
    return {
        {"rows", rows_and_cells, rows_with_metadata},
        {"rows without metadata", rows_and_cells, rows_without_metadata},
        {"rows with changed metadata", rows_and_cells, rows_changed},
        {"rows of tables", rows_and_cells, rows_of_tables},
        {"prepared v4", [](byte_reader body) { (void)decode_prepared(body, version::v4); }, prepared_v4},
        {"prepared v5", [](byte_reader body) { (void)decode_prepared(body, version::v5); }, prepared_v5},
        {"supported", [](byte_reader body) { (void)decode_supported(body); },
         "0001" + hex_string("COMPRESSION") + "0001" + hex_string("lz4")},
        {"authenticate", [](byte_reader body) { (void)decode_authenticate(body); }, hex_string("Password")},
        {"auth token", [](byte_reader body) { (void)decode_auth_token(body); }, "00000002c0de"},
        {"set keyspace", [](byte_reader body) { (void)decode_set_keyspace(body); }, hex_string("ks")},
        {"kind", [](byte_reader body) { (void)decode_result_kind(body); }, "00000001"},
        {"status event", event, hex_string("STATUS_CHANGE") + hex_string("UP") + "040a00000100002352"},
        {"topology event", event,
         hex_string("TOPOLOGY_CHANGE") + hex_string("NEW_NODE") + "100000000000000000000000000000000100002352"},
        {"schema event", event,
         hex_string("SCHEMA_CHANGE") + hex_string("CREATED") + hex_string("TABLE") + hex_string("k") + hex_string("t")},
        {"schema change", change,
         hex_string("CREATED") + hex_string("FUNCTION") + hex_string("k") + hex_string("f") + "0001" +
             hex_string("int")},
    };
}

TEST(hostile_responses, are_refused_at_every_cut)
{
    for (const sample& each : samples()) {
        const auto whole = from_hex(each.hex);
        EXPECT_NO_THROW(each.decode(byte_reader(whole))) << each.name;
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            // Memory of its own, so that a sanitizer sees a read past the end.
            const std::vector<std::byte> part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(cut));
            EXPECT_THROW(each.decode(byte_reader(part)), decode_error) << each.name << " cut to " << cut;
        }
    }
}

TEST(hostile_responses, may_grow_at_their_end)
{
    for (const sample& each : samples())
        EXPECT_NO_THROW(each.decode(byte_reader(from_hex(each.hex + "00ffee")))) << each.name;
}

TEST(hostile_responses, damaged_bytes_throw_or_decode_and_cost_little_memory)
{
    for (const sample& each : samples()) {
        const auto whole = from_hex(each.hex);
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (const int value : {0x00, 0x01, 0x7f, 0x80, 0xff}) {
                auto damaged = whole;
                damaged[at] = static_cast<std::byte>(value);
                const std::size_t before = bytes_allocated();
                try {
                    each.decode(byte_reader(damaged));
                } catch (const decode_error&) {
                    // One of the two allowed outcomes.
                }
                EXPECT_LT(bytes_allocated() - before, 100'000u) << each.name << " with " << value << " at " << at;
            }
    }
}

TEST(hostile_responses, counts_that_lie_cost_no_memory)
{
    const std::string huge = "7fffffff";
    struct hostile {
        const char* what;
        decoder decode;
        std::string hex;
    };
    const decoder prepared = [](byte_reader body) { (void)decode_prepared(body, version::v4); };
    const decoder supported = [](byte_reader body) { (void)decode_supported(body); };
    const decoder type = [](byte_reader body) {
        type_arena arena;
        (void)decode_type(body, arena);
    };
    const hostile inputs[] = {
        {"columns", rows_and_cells, "00000001" + huge + global},
        {"columns, no table", rows_and_cells, "00000000" + huge},
        {"rows", rows_and_cells, "00000004 00000001" + huge + "00000000"},
        {"rows of many columns", rows_and_cells, "00000004" + huge + huge + "00000000"},
        {"rows without columns", rows_and_cells, "00000004 00000000" + huge},
        {"negative columns", rows_and_cells, "00000004 ffffffff 00000000"},
        {"negative rows", rows_and_cells, "00000004 00000001 ffffffff"},
        {"paging state", rows_and_cells, "00000006 00000001" + huge + "00"},
        {"markers", prepared, "0001a1 00000001" + huge + "00000000" + global},
        {"key columns", prepared, "0001a1 00000001 00000001" + huge},
        {"negative key columns", prepared, "0001a1 00000001 00000001 ffffffff"},
        {"results", prepared, "0001a1 00000000 00000000 00000000 00000001" + huge + global},
        {"options", supported, "ffff 0000"},
        {"values of an option", supported, "0001 0000 ffff"},
        {"fields", type, "0030 0000 0000 ffff 0000"},
        {"elements", type, "0031 ffff 0009"},
    };
    for (const hostile& input : inputs) {
        const auto bytes = from_hex(input.hex);
        const std::size_t before = bytes_allocated();
        EXPECT_THROW(input.decode(byte_reader(bytes)), decode_error) << input.what;
        EXPECT_LT(bytes_allocated() - before, 1u << 16) << input.what;
    }
}

TEST(hostile_responses, nested_counts_that_lie_cost_bounded_memory)
{
    // 32 tuples in each other, each of which claims as many elements as bytes are left.
    std::string hex;
    for (int i = 0; i < 32; ++i)
        hex += "0031 0100";
    for (int i = 0; i < 256; ++i)
        hex += "0009";
    const auto bytes = from_hex(hex);
    const std::size_t before = bytes_allocated();
    EXPECT_THROW(
        {
            byte_reader in(bytes);
            type_arena arena;
            (void)decode_type(in, arena);
        },
        decode_error);
    EXPECT_LT(bytes_allocated() - before, 1u << 20);
}

} // namespace
} // namespace cassium::protocol
