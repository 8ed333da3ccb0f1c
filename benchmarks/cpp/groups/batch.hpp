// Logged batches of inserts: many partitions, or one.
#pragma once

#include "groups/base.hpp"

#include <vector>

namespace bench {

template <class Store, std::size_t Size>
class batch_insert : public prepared_group<Store, std::vector<product>> {
public:
    using prepared_group<Store, std::vector<product>>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) {
            std::vector<product> rows;
            for (std::uint64_t i = 0; i < Size; ++i)
                rows.push_back(data::product(this->space(), n * Size + i));
            return rows;
        });
    }
    task_of<Store, void> run(std::uint64_t n)
    {
        const std::vector<product> made = this->of(n);
        co_await this->store().save_together(made);
    }
};

template <class Store>
using batch_insert_10 = batch_insert<Store, 10>;
template <class Store>
using batch_insert_100 = batch_insert<Store, 100>;

template <class Store>
class event_batch : public prepared_group<Store, std::vector<event>> {
    static constexpr std::uint64_t size = 20;

public:
    using prepared_group<Store, std::vector<event>>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) {
            std::vector<event> rows;
            for (std::uint64_t i = 0; i < size; ++i)
                rows.push_back(data::event(this->space(), n / 50, n % 50 * size + i));
            return rows;
        });
    }
    task_of<Store, void> run(std::uint64_t n)
    {
        const std::vector<event> made = this->of(n);
        co_await this->store().save_together(made);
    }
};

} // namespace bench
