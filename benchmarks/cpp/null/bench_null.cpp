// bench_null: what the client costs when nothing is behind it. See --help.
#include "command_line.hpp"
#include "floor_client.hpp"
#include "load.hpp"
#include "node_process.hpp"
#include "results.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace cassium::bench {
namespace {

constexpr const char* help = R"(usage: bench_null [options]

Starts null_node and measures the client against it: operations a second, and the CPU time of this process alone.
Sides take turns round by round; medians are shown. "× floor" compares with a hand-written blocking socket.

  --rounds N       rounds that count, after one that does not (default 7)
  --effort N       operations of a round, in percent of the usual number (default 100)
  --only TEXT      only measurements whose name contains this: "get", "coroutine", "128", "2 threads"
  --protocol N     protocol version: 5 (the default) or 4
  --scan-rows N    rows of the scan (default 100000)
  --node PROGRAM   the null node (default: null_node beside this program)
  --json FILE      write the results there, too
  --check          end with status 1 unless the limits hold: get and save at 128 in flight, scan
  --help           this text
)";

struct options {
    std::uint32_t rounds = 7;
    std::uint32_t effort = 100;
    std::uint32_t scan_rows = 100'000;
    std::uint8_t protocol = 5;
    std::string only;
    std::string node;
    std::string json;
    bool check = false;
};

options read_options(char** argv)
{
    options read;
    const auto text = [](std::string_view option, const char* given) {
        return given != nullptr ? given : throw std::invalid_argument(std::string(option) + " takes a value");
    };
    for (char** at = argv + 1; *at != nullptr; ++at) {
        const std::string_view option = *at;
        if (option == "--check")
            read.check = true;
        else if (option == "--rounds")
            read.rounds = number(option, *++at, 1, 1000);
        else if (option == "--effort")
            read.effort = number(option, *++at, 1, 10000);
        else if (option == "--scan-rows")
            read.scan_rows = number(option, *++at, 1, 10'000'000);
        else if (option == "--protocol")
            read.protocol = static_cast<std::uint8_t>(number(option, *++at, 4, 5));
        else if (option == "--only")
            read.only = text(option, *++at);
        else if (option == "--node")
            read.node = text(option, *++at);
        else if (option == "--json")
            read.json = text(option, *++at);
        else
            throw std::invalid_argument("unknown option " + std::string(option) + "; see bench_null --help");
    }
    return read;
}

/// One thing to be measured: runs and returns how many operations (or rows) that were.
struct candidate {
    measured what;
    std::function<std::uint64_t()> run;
};

class suite {
public:
    explicit suite(const options& with)
        : with_(with),
          node_(with.node, {"--scan-rows", std::to_string(with.scan_rows)}),
          floor_(node_.port(), static_cast<protocol::version>(with.protocol)),
          one_(connect(1)),
          two_(connect(2))
    {
        for (std::uint64_t n = 0; n < 2048; ++n)
            rows_.push_back(make_product(1, n));
        make_candidates();
    }

    std::vector<measured> run()
    {
        // Neighbours share what they are compared in: a machine's drift hits all sides of an operation alike.
        std::map<std::string, std::vector<candidate*>> groups;
        for (candidate& one : candidates_)
            groups[one.what.operation + std::to_string(one.what.in_flight)].push_back(&one);
        std::size_t done = 0;
        for (auto& [name, group] : groups) {
            for (std::uint32_t round = 0; round <= with_.rounds; ++round)
                for (candidate* one : group)
                    measure(*one, round != 0);
            ++done;
            if (::isatty(STDERR_FILENO) != 0)
                std::fprintf(stderr, "\r%zu of %zu groups measured%s", done, groups.size(),
                             done == groups.size() ? "\n" : "");
        }
        std::vector<measured> results;
        for (const candidate& one : candidates_)
            results.push_back(one.what);
        return results;
    }

private:
    session connect(unsigned io_threads) const
    {
        return session::connect({.contact_points = {node_.address()},
                                 .keyspace = "bench",
                                 .protocol_version = with_.protocol,
                                 .io_threads = io_threads,
                                 .consistency = consistency::local_one});
    }

    void add(measured what, std::function<std::uint64_t()> run)
    {
        if (with_.only.empty() || name_of(what).find(with_.only) != std::string::npos)
            candidates_.push_back({std::move(what), std::move(run)});
    }

    void make_candidates()
    {
        using runner = void (*)(session&, load&);
        const std::pair<const char*, runner> sides[] = {
            {"raw", run_by_hand}, {"mapped coroutine", run_coroutines}, {"mapped blocking", run_threads}};
        for (const load_kind kind : {load_kind::get, load_kind::save})
            for (const std::uint32_t in_flight : {1u, 16u, 128u, 1024u}) {
                const std::string operation = kind == load_kind::get ? "get" : "save";
                const std::uint64_t count =
                    std::max<std::uint64_t>(in_flight, (in_flight == 1 ? 4'000ull : 100'000ull) * with_.effort / 100);
                add({operation, "floor", in_flight, 1}, [this, kind, in_flight, count] {
                    if (kind == load_kind::get)
                        floor_.get(count, in_flight);
                    else
                        floor_.save(count, in_flight, rows_);
                    return count;
                });
                for (session* const db : {&one_, &two_})
                    for (const auto& [name, run] : sides) {
                        const bool blocking = run == run_threads;
                        if ((blocking && in_flight > 128) || (db == &two_ && in_flight == 1))
                            continue;
                        const std::uint64_t own = blocking && in_flight > 1 ? count / 5 + in_flight : count;
                        add({operation, name, in_flight, static_cast<std::uint32_t>(db->io_threads())},
                            [this, kind, in_flight, own, db, run = run] {
                                load what(kind, own, in_flight, rows_);
                                run(*db, what);
                                return own;
                            });
                    }
            }
        add({"scan", "floor", 1, 1}, [this] { return floor_.scan(); });
        add({"scan", "raw", 1, 1}, [this] { return scan_by_hand_pages(one_); });
        add({"scan", "mapped range-for", 1, 1}, [this] { return scan_stream(one_); });
        add({"scan", "mapped pages", 1, 1}, [this] { return scan_pages(one_); });
    }

    static double cpu_seconds()
    {
        timespec time{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    }

    void measure(candidate& one, bool counts)
    {
        using clock = std::chrono::steady_clock;
        const double node_before = node_.cpu_seconds();
        const double cpu_before = cpu_seconds();
        const auto before = clock::now();
        const auto operations = static_cast<double>(one.run());
        const double wall = std::chrono::duration<double>(clock::now() - before).count();
        const double cpu = cpu_seconds() - cpu_before;
        const double node = node_.cpu_seconds() - node_before;
        if (one.what.operation == "scan" && operations != with_.scan_rows)
            throw std::runtime_error(name_of(one.what) + ": " + std::to_string(operations) + " rows came");
        if (!counts)
            return;
        one.what.per_second.push_back(operations / wall);
        one.what.cpu_us.push_back(cpu / operations * 1e6);
        one.what.node_us.push_back(node / operations * 1e6);
    }

    options with_;
    node_process node_;
    floor_client floor_;
    session one_;
    session two_;
    std::vector<product> rows_;
    std::vector<candidate> candidates_;
};

/// What bench_null --check holds the client to, in µs of CPU.
bool within_limits(const std::vector<measured>& results)
{
    bool good = true;
    for (const measured& one : results) {
        const bool scan = one.operation == "scan" && one.side.starts_with("mapped");
        const bool many = one.side == "mapped coroutine" && one.in_flight == 128 && one.io_threads == 1;
        const double limit = scan ? 0.4 : 2.5;
        if ((scan || many) && median(one.cpu_us) > limit) {
            std::printf("over its limit of %.1f us: %s\n", limit, name_of(one).c_str());
            good = false;
        }
    }
    return good;
}

int run(char** argv)
{
    if (argv[1] != nullptr && std::string_view(argv[1]) == "--help") {
        std::fputs(help, stdout);
        return EXIT_SUCCESS;
    }
    const options with = read_options(argv);
    const std::vector<measured> results = suite(with).run();
    print_table(results, with.protocol);
    if (!with.json.empty())
        write_json(results, with.protocol, with.json);
    return !with.check || within_limits(results) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace
} // namespace cassium::bench

int main(int, char** argv)
{
    try {
        return cassium::bench::run(argv);
    } catch (const std::exception& e) {
        std::fprintf(stderr, "bench_null: %s\n", e.what());
        return EXIT_FAILURE;
    }
}
