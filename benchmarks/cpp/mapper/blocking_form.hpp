// The session's blocking form: each operation is carried out by the thread that calls it.
#pragma once

#include "harness/task.hpp"
#include "mapper/thread_pool.hpp"

#include <cassium/cassium.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace bench {

/// Not thread-safe, but for what lanes() runs.
class blocking_form {
public:
    template <class T>
    using task = bench::task<T>;

    blocking_form(cassium::session& db, std::size_t in_flight) : db_(db), threads_(in_flight) {}

    template <class Make>
    auto run_to_end(const Make& make)
    {
        return make().await_resume();
    }

    template <class T>
    auto save(const T& row, const cassium::write_options& with) const
    {
        return done([&] { db_.save(row, with); });
    }
    auto insert_if_not_exists(const auto& row) const
    {
        return done([&] { return db_.insert_if_not_exists(row); });
    }
    template <class T, class... Key>
    auto get(const Key&... key) const
    {
        return done([&] { return db_.get<T>(key...); });
    }
    template <class T, class... Key>
    auto find_one(const Key&... key) const
    {
        return done([&] { return db_.find_one<T>(key...); });
    }
    template <class T, class... Key>
    auto erase(const Key&... key) const
    {
        return done([&] { db_.erase<T>(key...); });
    }
    template <class T, class... Key>
    auto erase_partition(const Key&... key) const
    {
        return done([&] { db_.erase_partition<T>(key...); });
    }
    auto all(const auto& query) const
    {
        return done([&] { return query.all(); });
    }
    auto count(const auto& query) const
    {
        return done([&] { return query.count(); });
    }
    auto for_each(auto query, const auto& visit) const
    {
        return done([&] {
            for (const auto& row : query)
                visit(row);
        });
    }
    auto execute(auto write) const
    {
        return done([&] { return std::move(write).execute(); });
    }
    auto execute_batch(const auto& batch) const
    {
        return done([&] { return batch.execute(); });
    }
    auto execute_text(std::string_view cql) const
    {
        return done([&] { db_.execute(cql); });
    }
    template <class T>
    auto sync_table() const
    {
        return done([&] { return db_.sync_table<T>(); });
    }

    /// Runs a lane so many times at once, in as many threads as the form was made for, and waits for all of them;
    /// throws the first failure.
    auto lanes(std::size_t width, const auto& lane)
    {
        return done([&] { threads_.run(width, [&lane](std::size_t) { lane().await_resume(); }); });
    }

private:
    cassium::session& db_;
    thread_pool threads_;
};

} // namespace bench
