// Statements as values, which need no session: to be kept, named, put into batches, and executed with session::run().
#pragma once

#include <cassium/query/erase.hpp>
#include <cassium/query/insert.hpp>
#include <cassium/query/select.hpp>
#include <cassium/query/update.hpp>

namespace cassium {

/// SELECT of a table's rows, to be narrowed: `db.run(find<Product>().where(…)).all()` is `db.find<Product>().where(…).all()`.
template <class Table>
[[nodiscard]] constexpr auto find()
{
    if constexpr (detail::check_table<Table>())
        return query::select_statement<Table>();
}

/// UPDATE, as operations::update() makes it: `batch.add(update<Product>(id).set(…))`.
template <class Table, class... Key>
[[nodiscard]] constexpr auto update(const Key&... key)
{
    if constexpr (detail::check_table<Table>())
        return query::update_by_key<Table>(key...);
}

/// DELETE, as operations::erase_from() makes it.
template <class Table, class... Key>
[[nodiscard]] constexpr auto erase_from(const Key&... key)
{
    if constexpr (detail::check_table<Table>())
        return query::delete_by_key<Table>(key...);
}

} // namespace cassium
