// What programs do: get or create, the latest rows, feeds, changes of status, lists that grow, lookups over three
// tables.
#pragma once

#include "groups/base.hpp"

#include <optional>
#include <tuple>
#include <vector>

namespace bench {

template <class Store>
class get_or_create : public product_group<Store> {
public:
    using product_group<Store>::product_group;

    task_of<Store, product> run(std::uint64_t n)
    {
        (void)co_await one(this->of(n));
        co_return co_await one(this->of(n));
    }

private:
    task_of<Store, product> one(const product& values)
    {
        std::optional<product> found = co_await this->store().find_product(values.id);
        if (found)
            co_return std::move(*found);
        const product made = values;
        const auto applied = co_await this->store().insert_if_not_exists(made);
        require(static_cast<bool>(applied), "the insert was not applied");
        co_return made;
    }
};

template <class Store>
class latest_rows : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, std::vector<event>> run(std::uint64_t n)
    {
        const cassium::uuid stream = data::key(data::seeded, n % data::streams);
        co_return co_await this->store().latest_events(stream, 20);
    }
};

template <class Store>
class notification_feed : public prepared_group<Store, notification> {
public:
    notification_feed(Store& store, const setting& with) : prepared_group<Store, notification>(store, with)
    {
        this->seed(0, data::recipients * data::feed, [this](std::uint64_t n) {
            return data::notification(this->space(), n / data::feed, n % data::feed);
        });
    }
    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) {
            return data::notification(this->space(), n % data::recipients, data::feed + n / data::recipients);
        });
    }
    task_of<Store, std::vector<notification>> run(std::uint64_t n)
    {
        const notification made = this->of(n);
        co_await this->store().save(made);
        co_return co_await this->store().latest_notifications(made.recipient, data::feed);
    }
};

template <class Store>
class status_update : public group_base<Store> {
public:
    status_update(Store& store, const setting& with) : group_base<Store>(store, with)
    {
        this->seed(0, data::others, [this](std::uint64_t n) { return data::order(this->space(), n); });
    }
    task_of<Store, void> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(this->space(), n % data::others);
        co_await this->store().set_status(id, data::status(n), data::moment(n + 60));
    }
};

template <class Store>
class list_mutation : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->seed(first, count, [this](std::uint64_t n) { return data::profile(this->space(), n); });
    }
    task_of<Store, void> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(this->space(), n);
        const auto score = static_cast<std::int32_t>(n % 100);
        co_await this->store().append_score(id, score);
        co_await this->store().prepend_score(id, score);
    }
};

template <class Store>
class multi_model_lookup : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, std::tuple<order, customer, product>> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(data::seeded, n * data::stride % data::others);
        order placed = co_await this->store().template get<order>(id);
        customer by = co_await this->store().template get<customer>(placed.customer);
        product of = co_await this->store().template get<product>(placed.product);
        co_return std::tuple<order, customer, product>(std::move(placed), std::move(by), std::move(of));
    }
};

} // namespace bench
