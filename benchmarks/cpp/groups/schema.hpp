// Synchronising the products' table and its index with the model.
#pragma once

#include "groups/base.hpp"

namespace bench {

template <class Store>
class sync_table_create : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, void> run(std::uint64_t)
    {
        co_await this->store().drop_products();
        co_await this->store().sync_products();
    }
};

template <class Store>
class sync_table_noop : public group_base<Store> {
public:
    sync_table_noop(Store& store, const setting& with) : group_base<Store>(store, with)
    {
        with.seeds->sync_table<product>();
    }

    task_of<Store, void> run(std::uint64_t) { co_await this->store().sync_products(); }
};

} // namespace bench
