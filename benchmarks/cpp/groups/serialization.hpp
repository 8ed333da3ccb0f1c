// Groups without a server: products out of cells and texts, into values and texts, and what they hold. A class template
// over how the side turns one into the other:
//
//     static void decode(cassium::byte_reader& cells, product& to);
//     a constructor without arguments, and void encode(const product& from), which makes the values of an INSERT
//     static std::string to_json(const product& from);
//     static product from_json(std::string_view text);
#pragma once

#include "data.hpp"
#include "harness/memory.hpp"
#include "harness/rows.hpp"
#include "harness/side.hpp"

#include <cassium/model/row.hpp>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace bench {

/// What the groups work on, made once.
namespace offline {

inline constexpr std::size_t count = 1'000;
[[nodiscard]] const std::vector<product>& products();
[[nodiscard]] const std::vector<std::string>& texts();
/// The cells of all products, as they come in an answer of the server.
[[nodiscard]] cassium::byte_view cells();

} // namespace offline

template <class Codec>
[[nodiscard]] std::vector<product> decode_products()
{
    cassium::byte_reader cells(offline::cells());
    std::vector<product> rows;
    rows.reserve(offline::count);
    for (std::size_t i = 0; i < offline::count; ++i)
        Codec::decode(cells, rows.emplace_back());
    return rows;
}

template <class Codec>
struct model_instantiation {
    [[nodiscard]] std::vector<product> run() const { return decode_products<Codec>(); }
};

template <class Codec>
struct model_serialization {
    Codec codec{};

    void run()
    {
        for (const product& one : offline::products())
            codec.encode(one);
    }
};

template <class Codec>
struct model_to_json {
    void run() const
    {
        std::vector<std::string> texts;
        texts.reserve(offline::count);
        for (const product& one : offline::products())
            texts.push_back(Codec::to_json(one));
    }
};

template <class Codec>
struct model_from_json {
    [[nodiscard]] std::vector<product> run() const
    {
        std::vector<product> rows;
        rows.reserve(offline::count);
        for (const std::string& text : offline::texts())
            rows.push_back(Codec::from_json(text));
        return rows;
    }
};

/// One of the groups above as a case.
template <class Group>
class offline_case final : public bench_case {
public:
    /// What all of them work on is made before the clock runs.
    offline_case()
    {
        (void)offline::products();
        (void)offline::texts();
        (void)offline::cells();
    }

    boost::json::array sample() override
    {
        if constexpr (std::is_void_v<decltype(group_.run())>) {
            group_.run();
            return {};
        } else {
            std::vector<product> decoded = group_.run();
            decoded.resize(4);
            return rows_of(decoded);
        }
    }

    round_result round(std::size_t iterations) override
    {
        round_result measured;
        measured.ns.resize(iterations);
        const std::int64_t cpu = cpu_ns();
        for (std::int64_t& one : measured.ns) {
            const std::int64_t start = wall_ns();
            (void)group_.run();
            one = wall_ns() - start;
        }
        measured.cpu_ns = cpu_ns() - cpu;
        return measured;
    }

private:
    Group group_{};
};

/// What 1,000 products out of cells hold, and the vector that they are in.
template <class Codec>
class memory_case final : public bench_case {
public:
    boost::json::array sample() override { return (void)weigh(), boost::json::array(); }
    round_result round(std::size_t iterations) override
    {
        round_result measured;
        for (std::size_t i = 0; i < iterations; ++i)
            measured.bytes.push_back(weigh());
        return measured;
    }

private:
    static std::int64_t weigh()
    {
        (void)offline::cells(); // whatever is made once is made now
        const memory_count count;
        const std::vector<product> rows = decode_products<Codec>();
        return count.held();
    }
};

} // namespace bench
