// Inserts of one new product.
#pragma once

#include "groups/base.hpp"

namespace bench {

template <class Store>
class single_insert : public product_group<Store> {
public:
    using product_group<Store>::product_group;

    task_of<Store, void> run(std::uint64_t n)
    {
        const product made = this->of(n);
        co_await this->store().save(made);
    }
};

template <class Store>
class insert_if_not_exists : public product_group<Store> {
public:
    using product_group<Store>::product_group;

    task_of<Store, void> run(std::uint64_t n)
    {
        const product made = this->of(n);
        const auto applied = co_await this->store().insert_if_not_exists(made);
        require(static_cast<bool>(applied), "the insert was not applied");
    }
};

template <class Store>
class insert_with_ttl : public product_group<Store> {
public:
    using product_group<Store>::product_group;

    task_of<Store, void> run(std::uint64_t n)
    {
        const product made = this->of(n);
        co_await this->store().save_for(made, data::ttl);
    }
};

} // namespace bench
