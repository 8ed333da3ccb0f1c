// Updates of one of 1,000 products, without reading it.
#pragma once

#include "groups/base.hpp"

namespace bench {

template <class Store>
class product_update : public group_base<Store> {
public:
    product_update(Store& store, const setting& with) : group_base<Store>(store, with)
    {
        this->seed(0, data::others, [this](std::uint64_t n) { return data::product(this->space(), n); });
    }
};

template <class Store>
class partial_update : public product_update<Store> {
public:
    using product_update<Store>::product_update;

    task_of<Store, void> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(this->space(), n % data::others);
        co_await this->store().set_price_and_stock(id, data::price(n + 1), data::stock(n + 1));
    }
};

template <class Store>
class update_if_condition : public product_update<Store> {
public:
    using product_update<Store>::product_update;

    task_of<Store, void> run(std::uint64_t n)
    {
        const std::uint64_t row = n % data::others;
        const cassium::uuid id = data::key(this->space(), row);
        const auto applied = co_await this->store().set_price_if_stock(id, data::price(n + 1), data::stock(row));
        require(static_cast<bool>(applied), "the update was not applied");
    }
};

} // namespace bench
