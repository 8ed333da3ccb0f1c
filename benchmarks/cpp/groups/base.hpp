// What the groups have in common. Each is a class template over a store, the operations of one side in its own form;
// the same lines are a coroutine on the I/O thread, calls that block, or CQL by hand. A group has
//
//     void prepare(first, count);   // what must be there before the clock starts, for count iterations from first on
//     task<Result> run(n);          // one iteration; returns what it decoded
//
// Values that are prepared are a row each. The instance that is written is made out of them while the clock runs, as a
// copy with texts and sets of its own: Python's sides refer to the same texts instead, and so have less to do.
#pragma once

#include "data.hpp"
#include "harness/connections.hpp"
#include "harness/side.hpp"

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace bench {

/// What a group is set up with.
struct setting {
    const group& what;
    std::uint64_t space;
    cassium::session* seeds; ///< writes what is not measured; null for groups without a server
};

template <class Store, class T>
using task_of = typename Store::template task<T>;

template <class Store>
class group_base {
public:
    group_base(Store& store, const setting& with) : store_(store), setting_(with) {}

    void prepare(std::uint64_t, std::size_t) {}

protected:
    [[nodiscard]] Store& store() const noexcept { return store_; }
    [[nodiscard]] std::uint64_t space() const noexcept { return setting_.space; }
    [[nodiscard]] const group& what() const noexcept { return setting_.what; }

    /// Writes count rows that `make` makes out of their numbers.
    template <class Make>
    void seed(std::uint64_t first, std::size_t count, Make make) const
    {
        std::vector<decltype(make(first))> rows;
        for (std::uint64_t n = first; n < first + count; ++n)
            rows.push_back(make(n));
        write_rows(*setting_.seeds, rows);
    }

private:
    Store& store_;
    setting setting_;
};

/// With a value for each iteration.
template <class Store, class Value>
class prepared_group : public group_base<Store> {
public:
    using group_base<Store>::group_base;

protected:
    template <class Make>
    void make(std::uint64_t first, std::size_t count, Make make)
    {
        first_ = first;
        values_.clear();
        for (std::uint64_t n = first; n < first + count; ++n)
            values_.push_back(make(n));
    }
    [[nodiscard]] const Value& of(std::uint64_t n) const { return values_[n - first_]; }

private:
    std::uint64_t first_ = 0;
    std::vector<Value> values_;
};

/// With a new product for each iteration.
template <class Store>
class product_group : public prepared_group<Store, product> {
public:
    using prepared_group<Store, product>::prepared_group;

    void prepare(std::uint64_t first, std::size_t count)
    {
        this->make(first, count, [this](std::uint64_t n) { return data::product(this->space(), n); });
    }
};

/// Throws unless what a group must see was so.
inline void require(bool so, const char* what)
{
    if (!so)
        throw std::runtime_error(what);
}

} // namespace bench
