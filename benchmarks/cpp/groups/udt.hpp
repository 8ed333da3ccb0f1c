// Rows with a user-defined type and a list of it.
#pragma once

#include "groups/base.hpp"

namespace bench {

template <class Store>
class udt_write : public prepared_group<Store, customer> {
public:
    using prepared_group<Store, customer>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) { return data::customer(this->space(), n); });
    }
    task_of<Store, void> run(std::uint64_t n)
    {
        const customer made = this->of(n);
        co_await this->store().save(made);
    }
};

template <class Store>
class udt_read : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, customer> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(data::seeded, n * data::stride % data::others);
        co_return co_await this->store().template get<customer>(id);
    }
};

} // namespace bench
