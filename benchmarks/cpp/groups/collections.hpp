// Rows with a set, a map and a list.
#pragma once

#include "groups/base.hpp"

namespace bench {

template <class Store>
class profile_group : public prepared_group<Store, profile> {
public:
    using prepared_group<Store, profile>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) { return data::profile(this->space(), n); });
    }
};

template <class Store>
class collection_write : public profile_group<Store> {
public:
    using profile_group<Store>::profile_group;

    task_of<Store, void> run(std::uint64_t n)
    {
        const profile made = this->of(n);
        co_await this->store().save(made);
    }
};

template <class Store>
class collection_read : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, profile> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(data::seeded, n * data::stride % data::others);
        co_return co_await this->store().template get<profile>(id);
    }
};

template <class Store>
class collection_roundtrip : public profile_group<Store> {
public:
    using profile_group<Store>::profile_group;

    task_of<Store, profile> run(std::uint64_t n)
    {
        const profile made = this->of(n);
        co_await this->store().save(made);
        co_return co_await this->store().template get<profile>(made.id);
    }
};

} // namespace bench
