// Reads of products: by key, by the indexed brand, all of them.
#pragma once

#include "groups/base.hpp"

#include <vector>

namespace bench {

template <class Store>
class get_by_pk : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, product> run(std::uint64_t n)
    {
        const cassium::uuid id = data::key(data::seeded, n * data::stride % data::read_products);
        co_return co_await this->store().template get<product>(id);
    }
};

template <class Store>
class filter_secondary_index : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, std::vector<product>> run(std::uint64_t n)
    {
        const std::string brand = data::brand(n);
        co_return co_await this->store().products_of(brand);
    }
};

template <class Store>
class filter_limit : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, std::vector<product>> run(std::uint64_t n)
    {
        const std::string brand = data::brand(n);
        co_return co_await this->store().some_products_of(brand, 10);
    }
};

template <class Store>
class count_rows : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, void> run(std::uint64_t n)
    {
        const std::string brand = data::brand(n);
        require(co_await this->store().count_products_of(brand) == 100, "the brand does not have 100 products");
    }
};

template <class Store>
class full_scan : public group_base<Store> {
public:
    using group_base<Store>::group_base;

    task_of<Store, product> run(std::uint64_t)
    {
        std::uint64_t count = 0;
        std::int64_t stock = 0;
        product last;
        const auto visit = [&count, &stock, &last](const product& one) {
            stock += one.stock;
            if (++count == data::scan_products)
                last = one;
        };
        co_await this->store().scan_products(visit);
        require(count == data::scan_products && stock == 24'950'000, "the scan did not see every product once");
        co_return last;
    }
};

} // namespace bench
