// A side as both programs see it: bench_worker, which speaks the workers' protocol, and bench_cpp, which is Google
// Benchmark.
#pragma once

#include "harness/catalogue.hpp"
#include "harness/clock.hpp"

#include <boost/json.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// One group of one side, ready: between the protocol's setup and teardown.
class bench_case {
public:
    virtual ~bench_case() = default;

    /// Iteration 0, not timed, and the rows that it decoded.
    [[nodiscard]] virtual boost::json::array sample() = 0;
    /// The next iterations.
    [[nodiscard]] virtual round_result round(std::size_t iterations) = 0;
};

/// Where a group is done.
struct place {
    std::string address;  ///< host:port; empty for groups without a server
    std::string keyspace; ///< empty for groups without a server
    std::uint64_t space = 0;
};

/// Does the groups in its own way. Connects when the first group needs it and keeps the connection.
class side {
public:
    virtual ~side() = default;

    [[nodiscard]] virtual std::string_view name() const noexcept = 0;
    /// Name and version of all that it is made of.
    [[nodiscard]] virtual std::map<std::string, std::string> versions() const = 0;
    /// Groups that it cannot do, each with the reason.
    [[nodiscard]] virtual std::map<std::string, std::string> missing() const { return {}; }
    /// Gets ready for a group. Throws what went wrong.
    [[nodiscard]] virtual std::unique_ptr<bench_case> setup(const group& what, const place& where) = 0;
};

/// The names of the sides that were built.
[[nodiscard]] const std::vector<std::string_view>& side_names();
/// Throws std::invalid_argument where there is none of that name.
[[nodiscard]] std::unique_ptr<side> make_side(std::string_view name);
/// The groups that a side does, in the order of the file.
[[nodiscard]] std::vector<const group*> groups_of(const side& one);

} // namespace bench
