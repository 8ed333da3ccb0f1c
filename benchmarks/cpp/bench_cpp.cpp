// bench_cpp: every group of every C++ side under Google Benchmark, the same code as bench_worker runs for ./dev bench.
#include "harness/connections.hpp"
#include "harness/side.hpp"

#include <benchmark/benchmark.h>
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <map>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace bench {
namespace {

constexpr std::string_view help = R"(usage: bench_cpp [--address host:port] [options of Google Benchmark]

Runs the groups of benchmarks/groups.json as GROUP/SIDE, for instance

  bench_cpp --address 127.0.0.1:9042 --benchmark_filter=get-by-pk

Times are wall times of an iteration; cpu_us/op is the CPU time of the whole client process, all threads. Without a filter it takes
many minutes. Keyspaces, tables and rows must be there: ./dev bench makes them and leaves them in the server.

)";

constexpr std::size_t most_at_once = 256; ///< iterations whose rows are prepared together

/// Keys that no other process has: spaces count up from the time at which the program started.
std::uint64_t new_space()
{
    static std::uint64_t next = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                                               std::chrono::system_clock::now().time_since_epoch())
                                                               .count())
                                << 16;
    return next++;
}

place place_of(const group& what, std::string_view side_name, const std::string& address)
{
    if (what.keyspace.empty())
        return {.address = {}, .keyspace = {}, .space = new_space()};
    std::string keyspace = what.keyspace;
    if (keyspace == "bench_schema") {
        keyspace += fmt::format("_{}", side_name);
        std::ranges::replace(keyspace, '-', '_');
    }
    return {.address = address, .keyspace = keyspace, .space = new_space()};
}

void measure(benchmark::State& state, const group& what, side& by, const std::string& address)
try {
    const std::unique_ptr<bench_case> ready = by.setup(what, place_of(what, by.name(), address));
    (void)ready->sample();
    if (what.memory) {
        for (auto _ : state) {
            state.SetIterationTime(1e-9); // a weight has no time
            state.counters["bytes"] = static_cast<double>(ready->round(1).bytes.front());
        }
        return;
    }
    const auto at_once = std::min<benchmark::IterationCount>(state.max_iterations, most_at_once);
    std::int64_t cpu = 0;
    while (state.KeepRunningBatch(at_once)) {
        const round_result measured = ready->round(static_cast<std::size_t>(at_once));
        state.SetIterationTime(
            static_cast<double>(std::accumulate(measured.ns.begin(), measured.ns.end(), std::int64_t{0})) / 1e9);
        cpu += measured.cpu_ns;
    }
    const double ops = static_cast<double>(state.iterations()) * static_cast<double>(what.ops);
    state.counters["ops/s"] = benchmark::Counter(ops, benchmark::Counter::kIsRate);
    state.counters["cpu_us/op"] = static_cast<double>(cpu) / 1000 / ops;
} catch (const std::exception& e) {
    state.SkipWithError(e.what());
}

void register_all(const std::vector<std::unique_ptr<side>>& sides, const std::string& address)
{
    for (const group& what : groups()) {
        for (const std::unique_ptr<side>& by : sides) {
            if (by->missing().contains(what.name))
                continue;
            auto* const made = benchmark::RegisterBenchmark(
                fmt::format("{}/{}", what.name, by->name()).c_str(),
                [&what, &by = *by, &address](benchmark::State& state) { measure(state, what, by, address); });
            made->UseManualTime()->Unit(benchmark::kMicrosecond);
            if (what.most_iterations != 0)
                made->Iterations(
                    static_cast<benchmark::IterationCount>(std::min<std::size_t>(what.most_iterations, 50)));
        }
    }
}

/// Takes --address out of the arguments; the rest is Google Benchmark's.
std::string take_address(std::vector<char*>& arguments)
{
    std::string address = "127.0.0.1:9042";
    const auto found = std::ranges::find(arguments, std::string_view("--address"),
                                         [](const char* one) { return std::string_view(one); });
    if (found == arguments.end())
        return address;
    if (found + 1 == arguments.end())
        throw std::invalid_argument("--address needs host:port");
    address = *(found + 1);
    arguments.erase(found, found + 2);
    return address;
}

int run(int argc, char** argv)
{
    std::vector<char*> arguments(argv, argv + argc);
    if (std::ranges::find(arguments, std::string_view("--help"),
                          [](const char* one) { return std::string_view(one); }) != arguments.end())
        fmt::print(help);
    const std::string address = take_address(arguments);
    int count = static_cast<int>(arguments.size());
    arguments.push_back(nullptr);
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return EXIT_FAILURE;
    std::vector<std::unique_ptr<side>> sides;
    for (const std::string_view name : side_names())
        sides.push_back(make_side(name));
    register_all(sides, address);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return EXIT_SUCCESS;
}

} // namespace
} // namespace bench

int main(int argc, char** argv)
{
    try {
        return bench::run(argc, argv);
    } catch (const std::exception& e) {
        fmt::print(stderr, "bench_cpp: {}\n", e.what());
        return EXIT_FAILURE;
    }
}
