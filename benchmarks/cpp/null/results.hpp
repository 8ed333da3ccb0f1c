// What bench_null measures, as a table and as JSON.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace cassium::bench {

struct measured {
    std::string operation;
    std::string side;
    std::uint32_t in_flight = 1;
    std::uint32_t io_threads = 1;
    std::vector<double> per_second{}; ///< operations, or rows of a scan; an element a round, as below
    std::vector<double> cpu_us{};     ///< this process's CPU time for each
    std::vector<double> node_us{};    ///< the null node's
};

/// "get, 128 in flight, mapped coroutine, 2 threads".
[[nodiscard]] std::string name_of(const measured& one);
/// Of at least one value.
[[nodiscard]] double median(std::vector<double> values);

void print_table(const std::vector<measured>& results, unsigned protocol);
/// Throws std::runtime_error when the file cannot be written.
void write_json(const std::vector<measured>& results, unsigned protocol, const std::string& file);

} // namespace cassium::bench
