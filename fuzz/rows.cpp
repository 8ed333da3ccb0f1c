// RESULT/Rows and RESULT/Prepared: bodies are refused or give columns and cells; decoding never reads past the end.
#include "protocol_input.hpp"

#include <cassium/protocol/responses.hpp>
#include <cassium/types/cql_writer.hpp>

using namespace cassium;
using namespace cassium::fuzz;

namespace {

void use(std::span<const column_spec> columns)
{
    for (const column_spec& column : columns) {
        require(column.type != nullptr);
        require(same_type(*column.type, *column.type));
        (void)to_string(*column.type);
    }
}

void rows(byte_reader body)
{
    const protocol::rows_header header = protocol::decode_rows_header(body);
    require(header.column_count >= 0 && header.row_count >= 0);
    // Every cell takes four bytes at least: the work is bounded by what came.
    require(static_cast<std::uint64_t>(header.row_count) * static_cast<std::uint64_t>(header.column_count) <=
            body.remaining() / 4);
    if (header.has_metadata) {
        const auto columns = header.parse_metadata();
        require(columns->columns().size() == static_cast<std::size_t>(header.column_count));
        use(columns->columns());
    }
    for (std::int32_t i = 0; i < header.row_count * header.column_count; ++i) {
        const auto length = body.read<std::int32_t>();
        body.skip(length < 0 ? 0 : static_cast<std::size_t>(length));
    }
}

void prepared(byte_reader body, protocol::version version)
{
    const auto statement = protocol::decode_prepared(body, version);
    use(statement->parameters->columns());
    use(statement->results->columns());
    for (const std::uint16_t marker : statement->partition_key)
        require(marker < statement->parameters->columns().size());
    const auto changed = statement->with_results(statement->id, statement->parameters);
    require(changed->result_metadata_id == statement->id);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    input from(data, size);
    const std::uint8_t choice = from.byte();
    try {
        switch (choice % 3) {
        case 0: rows(byte_reader(from.rest())); break;
        case 1: prepared(byte_reader(from.rest()), protocol::version::v4); break;
        default: prepared(byte_reader(from.rest()), protocol::version::v5);
        }
    } catch (const decode_error&) {
        // One of the two allowed outcomes.
    }
    return 0;
}
