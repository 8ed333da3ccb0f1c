#include "results.hpp"

#include <cassium/base/version.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <thread>

namespace cassium::bench {
namespace {

/// The floor of the same operation, if it was measured.
std::optional<double> times_floor(const std::vector<measured>& results, const measured& one)
{
    for (const measured& other : results)
        if (other.side == "floor" && other.operation == one.operation && other.in_flight == one.in_flight)
            return median(one.cpu_us) / median(other.cpu_us);
    return {};
}

/// "model name" of /proc/cpuinfo.
std::string processor()
{
    std::ifstream cpus("/proc/cpuinfo");
    for (std::string line; std::getline(cpus, line);)
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    return "unknown";
}

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text)
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) >= ' ')
            out += c;
    return out + '"';
}

std::string list(const std::vector<double>& values)
{
    std::string out = "[";
    for (const double value : values) {
        char text[32];
        std::snprintf(text, sizeof text, "%s%.6g", out.size() > 1 ? ", " : "", value);
        out += text;
    }
    return out + "]";
}

} // namespace

std::string name_of(const measured& one)
{
    return one.operation + ", " + std::to_string(one.in_flight) + " in flight, " + one.side + ", " +
           std::to_string(one.io_threads) + (one.io_threads == 1 ? " thread" : " threads");
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

void print_table(const std::vector<measured>& results, unsigned protocol)
{
    std::printf("null node, protocol v%u, %s, %u cores; us: CPU time for an operation, or a row of a scan; medians\n",
                protocol, processor().c_str(), std::thread::hardware_concurrency());
    std::printf("%-5s %9s %8s  %-17s %11s %9s %17s %8s %8s\n", "", "in flight", "threads", "side", "per second",
                "client us", "(min - max)", "x floor", "node us");
    std::string group;
    for (const measured& one : results) {
        const std::string own = one.operation + std::to_string(one.in_flight);
        if (!group.empty() && group != own)
            std::printf("\n");
        group = own;
        const auto [least, most] = std::minmax_element(one.cpu_us.begin(), one.cpu_us.end());
        const auto ratio = times_floor(results, one);
        std::printf("%-5s %9u %8u  %-17s %11.0f %9.3f %8.3f -%7.3f ", one.operation.c_str(), one.in_flight,
                    one.io_threads, one.side.c_str(), median(one.per_second), median(one.cpu_us), *least, *most);
        if (ratio)
            std::printf("%8.2f", *ratio);
        else
            std::printf("%8s", "-");
        std::printf(" %8.3f\n", median(one.node_us));
    }
}

void write_json(const std::vector<measured>& results, unsigned protocol, const std::string& file)
{
    std::ofstream out(file);
    out << "{\n  \"cassium\": " << quoted(CASSIUM_VERSION) << ",\n  \"processor\": " << quoted(processor())
        << ",\n  \"cores\": " << std::thread::hardware_concurrency() << ",\n  \"protocol\": " << protocol
        << ",\n  \"results\": [";
    const char* separator = "\n";
    for (const measured& one : results) {
        out << separator << "    {\"operation\": " << quoted(one.operation) << ", \"side\": " << quoted(one.side)
            << ", \"in_flight\": " << one.in_flight << ", \"io_threads\": " << one.io_threads
            << ", \"per_second\": " << list(one.per_second) << ", \"cpu_us\": " << list(one.cpu_us)
            << ", \"node_us\": " << list(one.node_us);
        if (const auto ratio = times_floor(results, one))
            out << ", \"times_floor\": " << *ratio;
        out << "}";
        separator = ",\n";
    }
    out << "\n  ]\n}\n";
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + file);
}

} // namespace cassium::bench
