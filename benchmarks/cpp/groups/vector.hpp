// Rows with a vector of 128 floats, by key and by nearness.
#pragma once

#include "groups/base.hpp"

#include <array>
#include <vector>

namespace bench {

template <class Store>
class vector_write : public prepared_group<Store, document> {
public:
    using prepared_group<Store, document>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) { return data::document(this->space(), n); });
    }
    task_of<Store, void> run(std::uint64_t n)
    {
        const document made = this->of(n);
        co_await this->store().save(made);
    }
};

template <class Store>
class vector_read : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, document> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(data::seeded, n * data::stride % data::others);
        co_return co_await this->store().template get<document>(id);
    }
};

template <class Store>
class vector_ann : public prepared_group<Store, std::array<float, dimensions>> {
public:
    using prepared_group<Store, std::array<float, dimensions>>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [](std::uint64_t n) { return data::embedding(n * data::stride % data::others); });
    }
    task_of<Store, std::vector<document>> run(std::uint64_t n)
    {
        co_return co_await this->store().nearest_documents(this->of(n), 10);
    }
};

} // namespace bench
