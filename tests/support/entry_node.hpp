// What the tests of sessions have in common: a model, a node that knows it, and a node that does not answer.
#pragma once

#include "support/scripted_node.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

namespace cassium::testing {

struct entry {
    std::int32_t id = 0;
    std::int64_t at = 0;
};

} // namespace cassium::testing

template <>
inline constexpr auto cassium::table_of<cassium::testing::entry> =
    cassium::table<cassium::testing::entry>("entries").partition_key<&cassium::testing::entry::id>();

namespace cassium::testing {

/// One that knows `entry`: whichever is asked for is there, as `some`.
class entry_node : public scripted_node {
public:
    entry_node()
    {
        byte_buffer row;
        byte_writer out(row);
        encode_row(some, write_mode::save, out);
        know(query::select_by_key<entry>::statement(), 1, row.view());
        know(query::select_statement<entry>::statement(), 1, row.view());
        know(query::insert_statement<entry, query::insert_flavor::save>(some).statement());
        know(query::delete_by_key<entry>(some).statement());
    }

    [[nodiscard]] session connect(unsigned threads = 1) const { return session::connect(params(threads)); }
    [[nodiscard]] connect_params params(unsigned threads = 1) const
    {
        return {.contact_points = {address()}, .io_threads = threads, .request_timeout = std::chrono::seconds(20)};
    }

    /// From now on EXECUTE is not answered.
    void fall_silent()
    {
        set_hook([this](request& what) {
            const bool executes = what.envelope.header.opcode == protocol::opcode::execute;
            heard += executes ? 1 : 0;
            return executes;
        });
    }
    void speak() { set_hook({}); }
    void wait_until_heard(int count) const
    {
        for (int i = 0; i < 5000 && heard < count; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        ASSERT_GE(heard, count);
    }

    const entry some{.id = 1, .at = 2};
    std::atomic<int> heard{0};
};

/// Calls a function and returns the code of what it throws, or none.
template <class Function>
std::error_code code_of(Function&& function)
{
    try {
        std::forward<Function>(function)();
    } catch (const std::system_error& e) {
        return e.code();
    }
    return {};
}

} // namespace cassium::testing
