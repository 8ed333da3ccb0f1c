// bench_instructions: does each operation many times, several times over, and has Callgrind write down what each time
// took. Run by scripts/dev/instructions.py, which makes instructions for an operation of it.
#include "load.hpp"
#include "node_process.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <valgrind/callgrind.h>
#include <vector>

namespace cassium::bench {

/// `profiles` of benchmarks/README.md.
struct profile {
    uuid id{};
    std::set<std::string> labels{};
    std::map<std::string, std::string> attributes{};
    std::vector<std::int32_t> scores{};
};

} // namespace cassium::bench

template <>
inline constexpr auto cassium::table_of<cassium::bench::profile> =
    cassium::table<cassium::bench::profile>("profiles").partition_key<&cassium::bench::profile::id>();

namespace cassium::bench {
namespace {

constexpr std::uint32_t in_flight = 16;
constexpr std::uint32_t callbacks_in_flight = 128;
constexpr std::uint32_t scan_rows = 10'000;
constexpr std::int32_t page_size =
    1'000; // ten pages: more than one segment each, and most of them over the rows of another

profile make_profile(std::uint64_t n)
{
    profile made{.id = key(0, n)};
    const std::string own = std::to_string(n % 7) + "-";
    for (int i = 0; i < 10; ++i) {
        made.labels.insert("label-" + own + std::to_string(i));
        made.attributes.emplace("key-" + std::to_string(i), "value-" + own + std::to_string(i));
    }
    for (std::int32_t i = 0; i < 20; ++i)
        made.scores.push_back(static_cast<std::int32_t>(n % 100) + i);
    return made;
}

template <class Row>
byte_buffer encoded(const Row& row)
{
    byte_buffer out;
    byte_writer writer(out);
    encode_row(row, write_mode::save, writer);
    return out;
}

/// The compiler must take it that `value` is looked at.
template <class T>
void keep(const T& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

struct operation {
    std::string name;
    std::uint64_t count; ///< how often run() does it at once
    std::function<void(std::uint64_t)> run;
};

template <class Row>
operation encoding(std::string name, const Row& row)
{
    return {std::move(name), 500, [row](std::uint64_t count) {
                byte_buffer out;
                for (std::uint64_t i = 0; i < count; ++i) {
                    out.clear();
                    byte_writer writer(out);
                    encode_row(row, write_mode::save, writer);
                    keep(*out.data());
                }
            }};
}

/// A fresh row each time, as get() makes it.
template <class Row>
operation decoding(std::string name, const Row& row)
{
    return {std::move(name), 500, [row](std::uint64_t count) {
                const byte_buffer cells = encoded(row);
                for (std::uint64_t i = 0; i < count; ++i) {
                    byte_reader in(cells.view());
                    Row fresh;
                    decode_row(in, fresh);
                    keep(fresh);
                }
            }};
}

/// Into a row that holds an older one, as a scan does it.
template <class Row>
operation redecoding(std::string name, const Row& row)
{
    return {std::move(name), 500, [row](std::uint64_t count) {
                const byte_buffer cells = encoded(row);
                Row reused = row;
                for (std::uint64_t i = 0; i < count; ++i) {
                    byte_reader in(cells.view());
                    decode_row(in, reused);
                    keep(reused);
                }
            }};
}

std::vector<operation> without_server()
{
    const product some = make_product(0, 0);
    return {
        encoding("encode-product", some),
        {"encode-product-by-hand", 500,
         [some](std::uint64_t count) {
             byte_buffer out;
             for (std::uint64_t i = 0; i < count; ++i) {
                 out.clear();
                 encode_by_hand(some, out);
                 keep(*out.data());
             }
         }},
        decoding("decode-product", some),
        redecoding("decode-product-again", some),
        {"decode-product-by-hand", 500,
         [some](std::uint64_t count) {
             const byte_buffer cells = encoded(some);
             for (std::uint64_t i = 0; i < count; ++i) {
                 byte_reader in(cells.view());
                 product fresh;
                 decode_by_hand(in, fresh);
                 keep(fresh);
             }
         }},
        encoding("encode-profile", make_profile(0)),
        decoding("decode-profile", make_profile(0)),
    };
}

std::vector<operation> with_server(session& db, std::vector<product>& rows)
{
    std::vector<operation> all;
    const auto add = [&](std::string name, load_kind kind, void (*run)(session&, load&)) {
        all.push_back({std::move(name), 100 * in_flight, [&db, &rows, kind, run](std::uint64_t count) {
                           load what(kind, count, in_flight, rows);
                           run(db, what);
                       }});
    };
    add("get", load_kind::get, run_coroutines);
    add("save", load_kind::save, run_coroutines);
    all.push_back({"get-callback", 20 * callbacks_in_flight, [&db, &rows](std::uint64_t count) {
                       load what(load_kind::get, count, callbacks_in_flight, rows);
                       run_callbacks(db, what);
                   }});
    add("raw-get", load_kind::get, run_by_hand);
    add("raw-save", load_kind::save, run_by_hand);
    all.push_back({"scan-row", scan_rows, [&db](std::uint64_t) { scan_stream(db, page_size); }});
    return all;
}

/// The least of some runs is what counts: timers and early wake-ups of the I/O thread only ever add.
constexpr int repetitions = 6;

void count(const operation& what)
{
    const std::string label = what.name + " " + std::to_string(what.count);
    what.run(what.count); // prepares, and grows the buffers
    for (int i = 0; i < repetitions; ++i) {
        CALLGRIND_START_INSTRUMENTATION;
        CALLGRIND_ZERO_STATS;
        what.run(what.count);
        CALLGRIND_DUMP_STATS_AT(label.c_str());
        CALLGRIND_STOP_INSTRUMENTATION;
    }
}

int run()
{
    if (RUNNING_ON_VALGRIND == 0) {
        std::fputs("bench_instructions counts nothing by itself: see ./dev instructions\n", stderr);
        return EXIT_FAILURE;
    }
    for (const operation& what : without_server())
        count(what);
    const node_process node({}, {"--scan-rows", std::to_string(scan_rows)});
    session db = session::connect({.contact_points = {node.address()}, .keyspace = "bench", .io_threads = 1});
    std::vector<product> rows;
    for (std::uint64_t n = 0; n < in_flight; ++n)
        rows.push_back(make_product(1, 4 * n)); // all with a description: of one size
    for (const operation& what : with_server(db, rows))
        count(what);
    return EXIT_SUCCESS;
}

} // namespace
} // namespace cassium::bench

int main(int count, char** arguments)
{
    if (count == 2 && std::string_view(arguments[1]) == "--made-for") {
        std::puts(CASSIUM_MADE_FOR);
        return EXIT_SUCCESS;
    }
    try {
        return cassium::bench::run();
    } catch (const std::exception& e) {
        std::fprintf(stderr, "bench_instructions: %s\n", e.what());
        return EXIT_FAILURE;
    }
}
