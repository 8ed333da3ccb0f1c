// The mapper's operations, for either form: blocking_form carries them out, coroutine_form returns what is to be
// awaited.
#pragma once

#include "models.hpp"

#include <cassium/cassium.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace bench {

template <class Form>
class mapper_store {
public:
    template <class T>
    using task = typename Form::template task<T>;
    static constexpr bool has_vectors = true;

    mapper_store(cassium::session& db, std::size_t in_flight) : db_(db), form_(db, in_flight) {}

    template <class Make>
    auto run_to_end(const Make& make)
    {
        return form_.run_to_end(make);
    }

    template <class T>
    auto save(const T& row)
    {
        return form_.save(row, {});
    }
    template <class T>
    auto save_for(const T& row, std::chrono::seconds ttl)
    {
        return form_.save(row, {.ttl = ttl});
    }
    /// In one logged batch.
    template <class T>
    task<void> save_together(const std::vector<T>& rows)
    {
        auto batch = db_.batch();
        for (const T& row : rows)
            batch.save(row);
        (void)co_await form_.execute_batch(batch);
    }
    auto insert_if_not_exists(const product& row) { return form_.insert_if_not_exists(row); }

    template <class T>
    auto get(const cassium::uuid& id)
    {
        return form_.template get<T>(id);
    }
    auto find_product(const cassium::uuid& id) { return form_.template find_one<product>(id); }
    auto products_of(const std::string& brand)
    {
        return form_.all(db_.find<product>().where(cassium::col<&product::brand> == brand));
    }
    auto some_products_of(const std::string& brand, std::int64_t limit)
    {
        return form_.all(db_.find<product>().where(cassium::col<&product::brand> == brand).limit(limit));
    }
    auto count_products_of(const std::string& brand)
    {
        return form_.count(db_.find<product>().where(cassium::col<&product::brand> == brand));
    }
    template <class Visitor>
    auto scan_products(const Visitor& visit)
    {
        return form_.for_each(db_.find<product>(), visit);
    }

    auto set_price_and_stock(const cassium::uuid& id, double price, std::int32_t stock)
    {
        return form_.execute(
            db_.update<product>(id).set(cassium::col<&product::price> = price, cassium::col<&product::stock> = stock));
    }
    auto set_price_if_stock(const cassium::uuid& id, double price, std::int32_t stock)
    {
        return form_.execute(db_.update<product>(id)
                                 .set(cassium::col<&product::price> = price)
                                 .only_if(cassium::col<&product::stock> == stock));
    }
    auto set_status(const cassium::uuid& id, const std::string& status, cassium::timestamp at)
    {
        return form_.execute(
            db_.update<order>(id).set(cassium::col<&order::status> = status, cassium::col<&order::updated_at> = at));
    }
    auto append_score(const cassium::uuid& id, std::int32_t score)
    {
        return form_.execute(db_.update<profile>(id).set(cassium::col<&profile::scores> += score));
    }
    auto prepend_score(const cassium::uuid& id, std::int32_t score)
    {
        return form_.execute(db_.update<profile>(id).set(cassium::col<&profile::scores>.prepend(score)));
    }

    auto erase_product(const cassium::uuid& id) { return form_.template erase<product>(id); }
    auto erase_events(const cassium::uuid& stream) { return form_.template erase_partition<event>(stream); }

    auto latest_events(const cassium::uuid& stream, std::int64_t limit)
    {
        return form_.all(db_.find<event>()
                             .where(cassium::col<&event::stream> == stream)
                             .order_by(cassium::col<&event::seq>.desc())
                             .limit(limit));
    }
    auto latest_notifications(const cassium::uuid& recipient, std::int64_t limit)
    {
        return form_.all(db_.find<notification>()
                             .where(cassium::col<&notification::recipient> == recipient)
                             .order_by(cassium::col<&notification::seq>.desc())
                             .limit(limit));
    }

    auto nearest_documents(const std::array<float, dimensions>& to, std::int64_t limit)
    {
        return form_.all(db_.find<document>().order_by(cassium::col<&document::embedding>.ann_of(to)).limit(limit));
    }

    auto drop_products() { return form_.execute_text("DROP TABLE IF EXISTS products"); }
    auto sync_products() { return form_.template sync_table<product>(); }

    // Each lane takes the next item that no other has taken.

    task<void> save_each(const std::vector<product>& values, std::size_t in_flight)
    {
        std::atomic<std::size_t> next{0};
        const auto lane = [this, &values, &next]() -> task<void> {
            for (std::size_t i = next++; i < values.size(); i = next++) {
                const product made = values[i];
                co_await save(made);
            }
        };
        co_await form_.lanes(std::min(in_flight, values.size()), lane);
    }
    task<std::vector<product>> get_each(const std::vector<cassium::uuid>& keys, std::size_t in_flight)
    {
        std::vector<product> found(keys.size());
        std::atomic<std::size_t> next{0};
        const auto lane = [this, &keys, &found, &next]() -> task<void> {
            for (std::size_t i = next++; i < keys.size(); i = next++)
                found[i] = co_await get<product>(keys[i]);
        };
        co_await form_.lanes(std::min(in_flight, keys.size()), lane);
        co_return found;
    }

private:
    cassium::session& db_;
    Form form_;
};

} // namespace bench
