// What keeps requests in flight through the library's client: coroutines, blocking threads, or requests by hand. The
// same for bench_null and bench_instructions.
#pragma once

#include "by_hand.hpp"
#include "product.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <algorithm>
#include <cstdint>
#include <exception>
#include <latch>
#include <mutex>
#include <span>
#include <utility>

namespace cassium::bench {

enum class load_kind : std::uint8_t { get, save };

/// How much of what, and what came of it.
class load {
public:
    /// `count` operations, shared out evenly among `in_flight` loops. The rows are saved one after the other, each with
    /// a new key; each loop changes its own ones: in_flight <= rows.size().
    load(load_kind kind, std::uint64_t count, std::uint32_t in_flight, std::span<product> rows)
        : kind_(kind),
          count_(count),
          loops_(static_cast<std::uint32_t>(std::min<std::uint64_t>(in_flight, count))),
          rows_(rows),
          done_(loops_)
    {
    }

    [[nodiscard]] load_kind kind() const noexcept { return kind_; }
    [[nodiscard]] std::uint32_t loops() const noexcept { return loops_; }
    /// How many operations the n-th loop does.
    [[nodiscard]] std::uint64_t share(std::uint32_t loop) const noexcept
    {
        return count_ / loops_ + (loop < count_ % loops_ ? 1 : 0);
    }
    /// The row that the n-th loop saves next.
    [[nodiscard]] product& row(std::uint32_t loop, std::uint64_t operation) const noexcept
    {
        const std::uint64_t own = rows_.size() / loops_;
        product& one = rows_[loop + operation % own * loops_];
        one.id = key_of(loop, operation);
        return one;
    }
    [[nodiscard]] static uuid key_of(std::uint32_t loop, std::uint64_t operation) noexcept
    {
        return key(loop, operation);
    }

    /// A loop has ended.
    void end(std::exception_ptr failure) noexcept
    {
        if (failure) {
            const std::lock_guard lock(mutex_);
            failure_ = std::move(failure);
        }
        done_.count_down();
    }
    /// Until all loops have ended; throws what went wrong in one of them.
    void wait()
    {
        done_.wait();
        if (failure_)
            std::rethrow_exception(failure_);
    }

private:
    load_kind kind_;
    std::uint64_t count_;
    std::uint32_t loops_;
    std::span<product> rows_;
    std::latch done_;
    std::mutex mutex_;
    std::exception_ptr failure_;
};

/// Coroutines on the session's I/O threads, mapped operations.
void run_coroutines(session& db, load& what);
/// Functions that start the next operation when one has ended, mapped operations.
void run_callbacks(session& db, load& what);
/// Threads that call the blocking form, mapped operations.
void run_threads(session& db, load& what);
/// cluster::execution by hand, sent again on the I/O thread that completed it: the client without the mapper.
void run_by_hand(session& db, load& what);

/// Read the whole table, in a range-for, in a coroutine on an I/O thread, and with a request by hand; return the number
/// of rows.
std::uint64_t scan_stream(session& db, std::int32_t page_size = 5000);
std::uint64_t scan_pages(session& db);
std::uint64_t scan_by_hand_pages(session& db);

} // namespace cassium::bench
