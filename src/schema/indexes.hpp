// Indexes known by what they cover: which of a model's are on the server, under whatever name.
#pragma once

#include <cassium/model/table_descriptor.hpp>
#include <cassium/schema/live.hpp>

#include <map>
#include <string>
#include <vector>

namespace cassium::schema {

/// A server's index with its options taken apart.
struct index_reading {
    std::string column{}; ///< without quotes; no column's name where the server means something else
    index_target target = index_target::values;
    std::string custom_class{};                   ///< as the server spells it; empty: its own secondary index
    std::map<std::string, std::string> options{}; ///< the others
};

[[nodiscard]] index_reading read_index(const live_index& live);

struct index_comparison {
    std::vector<const index_descriptor*> missing{}; ///< to be created
    std::vector<std::string> drift{};               ///< what the server has otherwise, or besides
};

[[nodiscard]] index_comparison compare_indexes(const table_descriptor& table, const live_table& live);

} // namespace cassium::schema
