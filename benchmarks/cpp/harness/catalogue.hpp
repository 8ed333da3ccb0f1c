// The groups of benchmarks/groups.json, whose text is part of the program: what is measured, the same for every side.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// One operation that is measured.
struct group {
    std::string name;
    std::string family;
    std::string keyspace;            ///< empty: the group needs no server
    std::size_t ops = 1;             ///< how many of its unit one iteration does
    std::size_t rows = 0;            ///< how many rows an iteration decodes
    std::size_t in_flight = 0;       ///< of the concurrent groups
    std::size_t most_iterations = 0; ///< 0: as many as there is time for
    bool memory = false;             ///< measured in bytes, not in time
};

/// All groups, in the order of the file.
[[nodiscard]] const std::vector<group>& groups();
/// Throws std::invalid_argument where there is none of that name.
[[nodiscard]] const group& find_group(std::string_view name);

} // namespace bench
