#include <cassium/protocol/statement.hpp>

#include <cassium/types/type_difference.hpp>

#include <algorithm>

namespace cassium {

std::string_view to_string(consistency level) noexcept
{
    switch (level) {
    case consistency::any: return "ANY";
    case consistency::one: return "ONE";
    case consistency::two: return "TWO";
    case consistency::three: return "THREE";
    case consistency::quorum: return "QUORUM";
    case consistency::all: return "ALL";
    case consistency::local_quorum: return "LOCAL_QUORUM";
    case consistency::each_quorum: return "EACH_QUORUM";
    case consistency::serial: return "SERIAL";
    case consistency::local_serial: return "LOCAL_SERIAL";
    case consistency::local_one: return "LOCAL_ONE";
    }
    return "UNKNOWN";
}

execution_options execution_options::over(const execution_options& base) const noexcept
{
    execution_options merged = *this;
    const auto fill = [](auto& member, const auto& from) {
        if (!member)
            member = from;
    };
    fill(merged.consistency, base.consistency);
    fill(merged.serial_consistency, base.serial_consistency);
    fill(merged.timeout, base.timeout);
    fill(merged.deadline, base.deadline);
    fill(merged.page_size, base.page_size);
    return merged;
}

namespace protocol {
namespace {

std::string compare(std::span<const column_spec> expected, std::span<const column_spec> actual, value_flow flow)
{
    std::string text;
    const auto add = [&text](const std::string& line) {
        if (!text.empty())
            text += "; ";
        text += line;
    };
    if (expected.size() != actual.size())
        add(std::to_string(expected.size()) + " columns in the model's statement, " + std::to_string(actual.size()) +
            " on the server");
    for (std::size_t i = 0; i < expected.size() && i < actual.size(); ++i) {
        const std::string column = "column " + std::string(expected[i].name) + ": ";
        if (flow == value_flow::read && expected[i].name != actual[i].name)
            add(column + "the server has " + std::string(actual[i].name) + " in its place");
        else if (const std::string differs = type_difference(*expected[i].type, *actual[i].type, flow);
                 !differs.empty())
            add(column + differs);
    }
    return text;
}

} // namespace

const statement& batch_statement(batch_kind kind, bool conditional, bool idempotent) noexcept
{
    static constexpr std::string_view texts[] = {"BEGIN BATCH ... APPLY BATCH", "BEGIN UNLOGGED BATCH ... APPLY BATCH",
                                                 "BEGIN COUNTER BATCH ... APPLY BATCH"};
    struct variants {
        explicit variants(std::string_view cql, bool counters = false)
            : all{{.cql = cql, .idempotent = false, .conditional = false, .counters = counters},
                  {.cql = cql, .idempotent = true, .conditional = false, .counters = counters},
                  {.cql = cql, .idempotent = false, .conditional = true, .counters = counters}}
        {
        }
        statement all[3];
    };
    static const variants kinds[] = {variants(texts[0]), variants(texts[1]), variants(texts[2], true)};
    return kinds[static_cast<std::size_t>(kind)].all[conditional ? 2 : idempotent ? 1 : 0];
}

std::string compare_columns(std::span<const column_spec> expected, std::span<const column_spec> actual)
{
    return compare(expected, actual, value_flow::read);
}

std::string compare_parameters(std::span<const column_spec> expected, std::span<const column_spec> actual)
{
    return compare(expected, actual, value_flow::write);
}

std::string compare_partition_key(const statement& expected, std::span<const std::uint16_t> actual)
{
    const std::span<const std::uint16_t> wanted = expected.routing_key;
    if (wanted.empty() || actual.empty() || std::ranges::equal(wanted, actual))
        return {};
    const auto list = [&](std::span<const std::uint16_t> markers) {
        std::string text = "(";
        for (const std::uint16_t marker : markers)
            text.append(text.size() == 1 ? "" : ", ")
                .append(marker < expected.parameters.size() ? expected.parameters[marker].name : "?");
        return text + ")";
    };
    return "partition key " + list(wanted) + " in the model, " + list(actual) + " on the server";
}

} // namespace protocol
} // namespace cassium
