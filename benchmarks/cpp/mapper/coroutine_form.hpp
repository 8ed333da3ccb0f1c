// The session's async_ form, in coroutines on its one I/O thread: no operation changes threads.
#pragma once

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <cstddef>
#include <exception>
#include <memory>
#include <string_view>
#include <utility>

namespace bench {

class coroutine_form {
public:
    template <class T>
    using task = boost::asio::awaitable<T>;

    coroutine_form(cassium::session& db, std::size_t) : db_(db) {}

    /// From another thread, which waits.
    template <class Make>
    auto run_to_end(const Make& make)
    {
        return boost::asio::co_spawn(cassium::get_executor(db_, 0), make, boost::asio::use_future).get();
    }

    template <class T>
    auto save(const T& row, const cassium::write_options& with) const
    {
        return db_.async_save(row, with);
    }
    auto insert_if_not_exists(const auto& row) const { return db_.async_insert_if_not_exists(row); }
    template <class T, class... Key>
    auto get(const Key&... key) const
    {
        return db_.async_get<T>(key...);
    }
    template <class T, class... Key>
    auto find_one(const Key&... key) const
    {
        return db_.async_find_one<T>(key...);
    }
    template <class T, class... Key>
    auto erase(const Key&... key) const
    {
        return db_.async_erase<T>(key...);
    }
    template <class T, class... Key>
    auto erase_partition(const Key&... key) const
    {
        return db_.async_erase_partition<T>(key...);
    }
    auto all(const auto& query) const { return query.async_all(); }
    auto count(const auto& query) const { return query.async_count(); }
    template <class Query, class Visitor>
    task<void> for_each(Query query, const Visitor& visit) const
    {
        auto pages = query.pages();
        while (const auto* const page = co_await pages.async_next())
            for (const auto& row : *page)
                visit(row);
    }
    auto execute(auto write) const { return std::move(write).async_execute(); }
    auto execute_batch(const auto& batch) const { return batch.async_execute(); }
    auto execute_text(std::string_view cql) const { return db_.async_execute(cql); }
    template <class T>
    auto sync_table() const
    {
        return db_.async_sync_table<T>();
    }

    /// Runs a coroutine so many times at once and waits for all of them; throws the first failure.
    template <class Lane>
    task<void> lanes(std::size_t width, const Lane& lane)
    {
        const auto spawn_all = [this, width, &lane](auto handler) {
            struct under_way {
                decltype(handler) ended;
                std::size_t running;
                std::exception_ptr failure;
            };
            const auto shared = std::make_shared<under_way>(under_way{std::move(handler), width, nullptr});
            for (std::size_t i = 0; i < width; ++i)
                boost::asio::co_spawn(cassium::get_executor(db_, 0), lane, [shared](std::exception_ptr failure) {
                    if (failure && !shared->failure)
                        shared->failure = failure;
                    if (--shared->running == 0)
                        std::move(shared->ended)(shared->failure);
                });
        };
        co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(std::exception_ptr)>(
            spawn_all, boost::asio::use_awaitable);
    }

private:
    cassium::session& db_;
};

} // namespace bench
