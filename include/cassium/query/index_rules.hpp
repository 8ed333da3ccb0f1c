// Which conditions an index answers.
#pragma once

#include <cassium/model/table_rules.hpp>
#include <cassium/query/faults.hpp>

#include <cstdint>
#include <string_view>

namespace cassium::query {

[[nodiscard]] constexpr bool is_range(relation op) noexcept
{
    return op == relation::lt || op == relation::le || op == relation::gt || op == relation::ge;
}

/// The kinds of index that differ in what they serve.
enum class index_kind : std::uint8_t { standard, sai, sasi, other };

[[nodiscard]] constexpr index_kind kind_of(const index_descriptor& index) noexcept
{
    const std::string_view name = index.custom_class;
    if (name.empty() || name == "legacy_local_table")
        return index_kind::standard;
    if (name == "sai" || name == "SAI" || name.ends_with("StorageAttachedIndex"))
        return index_kind::sai;
    return name.ends_with("SASIIndex") ? index_kind::sasi : index_kind::other;
}

/// Whether an index finds neighbours.
[[nodiscard]] constexpr bool finds_neighbours(const index_descriptor& index) noexcept
{
    return kind_of(index) == index_kind::sai || index.custom_class.ends_with("vector_index");
}

/// Whether a column has the part that an operand or a relation is about.
[[nodiscard]] constexpr fault find_part_fault(const cql_type& type, operand_form form,
                                              relation op = relation::eq) noexcept
{
    if (form == operand_form::element && type.id != type_id::map && type.id != type_id::list)
        return fault::element_of_other;
    if (form == operand_form::field && type.id != type_id::udt)
        return fault::field_of_other;
    if (form == operand_form::column && op == relation::contains && !type.is_collection())
        return fault::contains_scalar;
    if (form == operand_form::column && op == relation::contains_key && type.id != type_id::map)
        return fault::contains_key_other;
    return fault::none;
}

/// Whether an index answers a condition.
[[nodiscard]] constexpr bool serves(const table_descriptor& table, const index_descriptor& index,
                                    const condition_shape& condition) noexcept
{
    const bool element = condition.form == operand_form::element;
    const bool alone =
        condition.form == operand_form::tuple && condition.columns.size() == 1 && condition.op == relation::eq;
    const std::uint16_t column = alone ? condition.columns[0] : condition.column;
    if ((condition.form != operand_form::column && !element && !alone) || index.column != column)
        return false;
    const cql_type& type = *table.columns[column].type;
    if (type.id == type_id::vector)
        return false; // neighbours are all that they find
    const index_kind kind = kind_of(index);
    if (kind == index_kind::other)
        return true;
    if (element)
        return index.target == index_target::entries && condition.op == relation::eq;
    switch (condition.op) {
    case relation::eq: return !type.is_collection() || index.target == index_target::full;
    case relation::contains: return type.is_collection() && index.target == index_target::values;
    case relation::contains_key: return index.target == index_target::keys;
    case relation::like: return kind == index_kind::sasi;
    case relation::lt:
    case relation::le:
    case relation::gt:
    case relation::ge:
        if (type.id == type_id::text || type.id == type_id::ascii)
            return false;
        return kind == index_kind::sasi || (kind == index_kind::sai && !scalar_name(type.id).empty() &&
                                            type.id != type_id::boolean && type.id != type_id::uuid);
    default: return false;
    }
}

/// Whether any index of the table, or any of one kind, answers a condition.
[[nodiscard]] constexpr bool is_served(const table_descriptor& table, const condition_shape& condition,
                                       bool by_sai_only = false) noexcept
{
    for (const index_descriptor& index : table.indexes)
        if ((!by_sai_only || kind_of(index) == index_kind::sai) && serves(table, index, condition))
            return true;
    return false;
}

} // namespace cassium::query
