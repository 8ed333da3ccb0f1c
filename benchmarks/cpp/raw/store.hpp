// The operations by hand: CQL, cells and coroutines that await the client's requests themselves, on its I/O thread. It
// is the floor under the mapper: what a side costs more than this one is the mapper's (and, in the coroutine form,
// asio::awaitable's) doing.
#pragma once

#include "harness/task.hpp"
#include "raw/cells.hpp"
#include "raw/execution.hpp"
#include "raw/statements.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <span>
#include <vector>

namespace bench::raw {

/// A coroutine that nobody waits for.
struct detached {
    struct promise_type {
        detached get_return_object() const noexcept { return {}; }
        std::suspend_never initial_suspend() const noexcept { return {}; }
        std::suspend_never final_suspend() const noexcept { return {}; }
        void return_void() const noexcept {}
        void unhandled_exception() const noexcept { std::terminate(); }
    };
};

class store {
    // First, since what follows needs to know what they return.
    template <class Encode, class Decoder>
    auto execute(const statement& what, Encode encode, Decoder decoder)
    {
        return execution<Encode, Decoder>(client_, what, std::move(encode), std::move(decoder));
    }
    template <class Encode>
    auto write(const statement& what, Encode encode)
    {
        return execution<Encode, no_rows>(client_, what, std::move(encode), {});
    }
    auto direct(const statement& what)
    {
        const auto nothing = [](byte_writer&) {};
        return execution<decltype(nothing), no_rows>(client_, what, nothing, {},
                                                     cassium::protocol::request_kind::direct);
    }

    template <class Key>
    static auto of_with_limit(const Key& key, std::int32_t limit)
    {
        return [&key, limit](byte_writer& out) {
            put(out, key);
            put(out, limit);
        };
    }
    static auto one_score(const uuid& id, std::int32_t score)
    {
        return [&id, score](byte_writer& out) {
            put_all(out, std::span<const std::int32_t>(&score, 1));
            put(out, id);
        };
    }

    /// Starts so many lanes and waits for all of them; throws the first failure.
    template <class Lane>
    task<void> all_of(std::size_t count, const Lane& lane)
    {
        std::vector<task<void>> lanes;
        lanes.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            lanes.push_back(lane());
        std::exception_ptr failure;
        for (task<void>& one : lanes) {
            try {
                co_await one;
            } catch (...) {
                if (!failure)
                    failure = std::current_exception();
            }
        }
        if (failure)
            std::rethrow_exception(failure);
    }

    template <class Make, class Ended>
    static detached drive(const Make& make, Ended ended)
    {
        try {
            if constexpr (std::is_void_v<typename decltype(make())::value_type>) {
                co_await make();
                ended->set_value();
            } else {
                ended->set_value(co_await make());
            }
        } catch (...) {
            ended->set_exception(std::current_exception());
        }
    }

public:
    template <class T>
    using task = bench::task<T>;
    static constexpr bool has_vectors = true;

    explicit store(cassium::cluster::client& client) : client_(client) {}

    /// Runs a task on the I/O thread; the caller, another thread, waits for its end.
    template <class Make>
    auto run_to_end(const Make& make)
    {
        using result = typename decltype(make())::value_type;
        const auto ended = std::make_shared<std::promise<result>>();
        boost::asio::post(*static_cast<boost::asio::io_context*>(client_.io_context(0)),
                          [&make, ended] { drive(make, ended); });
        return ended->get_future().get();
    }

    template <class T>
    auto save(const T& row)
    {
        return write(insert(row), [&row](byte_writer& out) { encode(row, out); });
    }
    auto save_for(const product& row, std::chrono::seconds ttl)
    {
        return write(insert_product_with_ttl, [&row, ttl](byte_writer& out) {
            encode(row, out);
            put(out, static_cast<std::int32_t>(ttl.count()));
        });
    }
    template <class T>
    task<void> save_together(const std::vector<T>& rows)
    {
        batch_execution batch(client_, insert(rows.front()), rows.size());
        for (const T& row : rows)
            batch.add(row);
        co_await batch;
    }
    auto insert_if_not_exists(const product& row)
    {
        return execute(
            insert_product_if_not_exists, [&row](byte_writer& out) { encode(row, out); }, applied{});
    }

    template <class T>
    auto get(const uuid& id)
    {
        return execute(
            select_by_id<T>, [&id](byte_writer& out) { put(out, id); }, one_row<T>{});
    }
    auto find_product(const uuid& id)
    {
        return execute(
            select_by_id<product>, [&id](byte_writer& out) { put(out, id); }, optional_row<product>{});
    }
    auto products_of(const text& brand)
    {
        return execute(
            select_brand, [&brand](byte_writer& out) { put(out, brand); }, all_rows<product>{});
    }
    auto some_products_of(const text& brand, std::int32_t limit)
    {
        return execute(select_some_of_brand, of_with_limit(brand, limit), all_rows<product>{});
    }
    auto count_products_of(const text& brand)
    {
        return execute(
            count_brand, [&brand](byte_writer& out) { put(out, brand); }, row_count{});
    }
    template <class Visitor>
    auto scan_products(const Visitor& visit)
    {
        return execute(
            select_products, [](byte_writer&) {}, visited_rows<product, Visitor>{&visit});
    }
    auto latest_events(const uuid& stream, std::int32_t limit)
    {
        return execute(select_events, of_with_limit(stream, limit), all_rows<event>{});
    }
    auto latest_notifications(const uuid& recipient, std::int32_t limit)
    {
        return execute(select_notifications, of_with_limit(recipient, limit), all_rows<notification>{});
    }
    auto nearest_documents(const std::array<float, dimensions>& to, std::int32_t limit)
    {
        return execute(select_nearest, of_with_limit(to, limit), all_rows<document>{});
    }

    auto set_price_and_stock(const uuid& id, double price, std::int32_t stock)
    {
        return write(update_price_and_stock, [&id, price, stock](byte_writer& out) {
            put(out, price);
            put(out, stock);
            put(out, id);
        });
    }
    auto set_price_if_stock(const uuid& id, double price, std::int32_t stock)
    {
        const auto values = [&id, price, stock](byte_writer& out) {
            put(out, price);
            put(out, id);
            put(out, stock);
        };
        return execute(update_price_if_stock, values, applied{});
    }
    auto set_status(const uuid& id, const text& status, timestamp at)
    {
        return write(update_status, [&id, &status, at](byte_writer& out) {
            put(out, status);
            put(out, at);
            put(out, id);
        });
    }
    auto append_score(const uuid& id, std::int32_t score) { return write(append_scores, one_score(id, score)); }
    auto prepend_score(const uuid& id, std::int32_t score) { return write(prepend_scores, one_score(id, score)); }
    auto erase_product(const uuid& id)
    {
        return write(delete_product, [&id](byte_writer& out) { put(out, id); });
    }
    auto erase_events(const uuid& stream)
    {
        return write(delete_events, [&stream](byte_writer& out) { put(out, stream); });
    }

    auto drop_products() { return direct(drop_table); }
    task<void> sync_products()
    {
        co_await direct(create_table);
        co_await direct(create_index);
    }

    task<void> save_each(const std::vector<product>& values, std::size_t in_flight)
    {
        std::size_t next = 0;
        const auto lane = [this, &values, &next]() -> task<void> {
            while (next < values.size()) {
                const product made = values[next++];
                co_await save(made);
            }
        };
        co_await all_of(std::min(in_flight, values.size()), lane);
    }
    task<std::vector<product>> get_each(const std::vector<uuid>& keys, std::size_t in_flight)
    {
        std::vector<product> found(keys.size());
        std::size_t next = 0;
        const auto lane = [this, &keys, &found, &next]() -> task<void> {
            while (next < keys.size()) {
                const std::size_t i = next++;
                found[i] = co_await get<product>(keys[i]);
            }
        };
        co_await all_of(std::min(in_flight, keys.size()), lane);
        co_return found;
    }

private:
    cassium::cluster::client& client_;
};

} // namespace bench::raw
