// Indexes known by what they cover: which of a model's are on the server, under whatever name.
#pragma once

#include <cassium/model/table_descriptor.hpp>
#include <cassium/schema/live.hpp>

#include <string>
#include <vector>

namespace cassium::schema {

struct index_comparison {
    std::vector<const index_descriptor*> missing{}; ///< to be created
    std::vector<std::string> drift{};               ///< what the server has otherwise, or besides
};

[[nodiscard]] index_comparison compare_indexes(const table_descriptor& table, const live_table& live);

} // namespace cassium::schema
