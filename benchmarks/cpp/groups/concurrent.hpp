// Many saves and gets at a time; how a side keeps them in flight is its own affair.
#pragma once

#include "groups/base.hpp"

#include <vector>

namespace bench {

template <class Store>
class concurrent_insert : public prepared_group<Store, std::vector<product>> {
public:
    using prepared_group<Store, std::vector<product>>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) {
            std::vector<product> rows;
            for (std::uint64_t i = 0; i < this->what().ops; ++i)
                rows.push_back(data::product(this->space(), n * this->what().ops + i));
            return rows;
        });
    }
    task_of<Store, void> run(std::uint64_t n) { co_await this->store().save_each(this->of(n), this->what().in_flight); }
};

template <class Store>
class concurrent_get : public prepared_group<Store, std::vector<cassium::uuid>> {
public:
    using prepared_group<Store, std::vector<cassium::uuid>>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) {
            std::vector<cassium::uuid> keys;
            for (std::uint64_t i = 0; i < this->what().ops; ++i)
                keys.push_back(
                    data::key(data::seeded, (n * this->what().ops + i) * data::stride % data::read_products));
            return keys;
        });
    }
    task_of<Store, std::vector<product>> run(std::uint64_t n)
    {
        co_return co_await this->store().get_each(this->of(n), this->what().in_flight);
    }
};

} // namespace bench
