// Requests that tests wait for, and what they are made of.
#pragma once

#include "support/semaphore.hpp"

#include <cassium/cluster/client.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>

namespace cassium::testing {

/// What a test waits at most for something that takes milliseconds, on a machine that has other things to do.
inline constexpr std::chrono::seconds patience{30};

/// Waits until `holds()`, at most `limit`. Returns whether it came to hold.
template <class Predicate>
[[nodiscard]] bool eventually(const Predicate& holds, std::chrono::milliseconds limit = patience)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

/// An execution without values that keeps what came of it.
class waited_request : public cluster::execution {
public:
    using execution::execution;

    void on_rows(protocol::rows& page) override
    {
        rows += page.row_count;
        for (std::int32_t i = 0; i < page.row_count * page.column_count; ++i) {
            const auto length = page.cells.read<std::int32_t>();
            if (length >= 0)
                text.append(page.cells.read_text(static_cast<std::size_t>(length)));
        }
    }
    void complete(failure why) noexcept override
    {
        ended_with = std::move(why);
        ++completions;
        done.release();
    }

    /// Ends the program when it takes too long: the client still refers to this.
    void wait()
    {
        if (done.try_acquire_for(2 * patience))
            return;
        std::fprintf(stderr, "never completed: %.*s\n", static_cast<int>(statement().cql.size()),
                     statement().cql.data());
        std::abort();
    }
    /// Waits; the error code, or none.
    std::error_code result()
    {
        wait();
        what = ended_with.what();
        return ended_with.code();
    }

    std::int32_t rows = 0;
    std::string text;
    std::string what;
    int completions = 0;
    failure ended_with;
    semaphore done;
};

/// One for client::carry_out(), or for submit().
class blocking_request : public waited_request {
public:
    using waited_request::waited_request;

    void complete(failure why) noexcept override
    {
        completion_latch* const open = open_; // whoever waits for the completion may destroy this
        waited_request::complete(std::move(why));
        if (open != nullptr)
            open->open();
    }
    /// Carries it out on this thread.
    void carry_out(cluster::client& client)
    {
        completion_latch open;
        open_ = &open;
        client.carry_out(*this, open);
    }

private:
    completion_latch* open_ = nullptr;
};

/// What came of many requests.
struct tally {
    std::atomic<int> ended{0}, succeeded{0}, refused{0}, timed_out{0}, closed{0}, canceled{0}, lost{0}, others{0};
    std::atomic<int> retryable{0}; ///< of those that failed
    std::atomic<int> unsent{0};    ///< failed with written::no

    void count(const failure& why) noexcept
    {
        const std::error_code code = why.code();
        auto& of_its_kind = !why                                      ? succeeded
                            : code == client_errc::overloaded_locally ? refused
                            : code == client_errc::timeout            ? timed_out
                            : code == client_errc::closed             ? closed
                            : code == client_errc::canceled           ? canceled
                            : code == client_errc::connection_lost    ? lost
                                                                      : others;
        ++of_its_kind;
        if (why) {
            retryable += why.retryable() ? 1 : 0;
            unsent += why.written() == written::no ? 1 : 0;
        }
        ++ended;
    }
    /// Waits until `count` have ended. Ends the program when that takes too long: the client still refers to them.
    void wait_for(int count)
    {
        if (eventually([&] { return ended >= count; }, 2 * patience))
            return;
        std::fprintf(stderr, "%d of %d requests never completed\n", count - ended.load(), count);
        std::abort();
    }
};

/// An execution that is only counted. Completed twice it is counted twice.
class tallied_request : public cluster::execution {
public:
    tallied_request(const protocol::statement& statement, protocol::request_kind kind, tally& in) noexcept
        : execution(statement, kind),
          in_(in)
    {
    }
    void complete(failure why) noexcept override { in_.count(why); }

protected:
    tally& in_;
};

/// Calls a function at its end, on the I/O thread.
template <class Function>
class calling_request final : public waited_request {
public:
    calling_request(const protocol::statement& statement, protocol::request_kind kind, Function function)
        : waited_request(statement, kind),
          function_(std::move(function))
    {
    }
    void complete(failure why) noexcept override
    {
        function_();
        waited_request::complete(std::move(why));
    }

private:
    Function function_;
};

/// Returns when every I/O thread has taken what was submitted before; false when one does not in time.
[[nodiscard]] inline bool settle(cluster::client& client)
{
    for (std::size_t worker = 0; worker < client.workers(); ++worker) {
        const auto told = std::make_unique<semaphore>(0);
        const auto tell = [](void* to) { static_cast<semaphore*>(to)->release(); };
        if (!client.post(worker, tell, told.get()))
            return false;
        if (!told->try_acquire_for(2 * patience))
            std::abort(); // it may still be told
    }
    return true;
}

inline constexpr cql_type text_type{.id = type_id::text};
/// The one column of the tests' only table.
inline constexpr std::array text_column{column_spec{"answer", &text_type}};

/// One row with one text.
inline byte_buffer cell(std::string_view text)
{
    byte_buffer cells;
    byte_writer out(cells);
    out.put(static_cast<std::int32_t>(text.size()));
    out.put_text(text);
    return cells;
}

} // namespace cassium::testing
