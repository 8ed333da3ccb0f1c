// A group over a store as a case: the loop with the clocks, in the store's own form.
#pragma once

#include "groups/base.hpp"
#include "harness/rows.hpp"
#include "harness/side.hpp"

#include <type_traits>
#include <utility>

namespace bench {

template <class Store, class Group>
class store_case final : public bench_case {
public:
    template <class... Arguments>
    explicit store_case(const setting& with, Arguments&&... arguments)
        : store_(std::forward<Arguments>(arguments)...),
          group_(store_, with)
    {
    }

    boost::json::array sample() override
    {
        group_.prepare(0, 1);
        next_ = 1;
        return store_.run_to_end([this] { return sampled(); });
    }

    round_result round(std::size_t iterations) override
    {
        const std::uint64_t first = std::exchange(next_, next_ + iterations);
        group_.prepare(first, iterations);
        return store_.run_to_end([this, first, iterations] { return timed(first, iterations); });
    }

private:
    using result = typename decltype(std::declval<Group&>().run(0))::value_type;

    task_of<Store, boost::json::array> sampled()
    {
        if constexpr (std::is_void_v<result>) {
            co_await group_.run(0);
            co_return boost::json::array();
        } else {
            const result decoded = co_await group_.run(0);
            co_return rows_of(decoded);
        }
    }

    task_of<Store, round_result> timed(std::uint64_t first, std::size_t iterations)
    {
        round_result measured;
        measured.ns.resize(iterations);
        const std::int64_t cpu = cpu_ns();
        for (std::size_t i = 0; i < iterations; ++i) {
            const std::int64_t start = wall_ns();
            // What it decoded is let go of while the clock runs.
            (void)co_await group_.run(first + i);
            measured.ns[i] = wall_ns() - start;
        }
        measured.cpu_ns = cpu_ns() - cpu;
        co_return measured;
    }

    Store store_;
    Group group_;
    std::uint64_t next_ = 0;
};

} // namespace bench
