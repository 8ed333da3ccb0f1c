// Deletes of rows that were written before the clock started.
#pragma once

#include "groups/base.hpp"

namespace bench {

template <class Store>
class single_delete : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->seed(first, count, [this](std::uint64_t n) { return data::product(this->space(), n); });
    }
    task_of<Store, void> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(this->space(), n);
        co_await this->store().erase_product(id);
    }
};

template <class Store>
class bulk_delete : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->seed(first * data::partition, count * data::partition, [this](std::uint64_t n) {
            return data::event(this->space(), n / data::partition, n % data::partition);
        });
    }
    task_of<Store, void> run(std::uint64_t n)
    {
        const cassium::uuid stream = data::key(this->space(), n);
        co_await this->store().erase_events(stream);
    }
};

} // namespace bench
