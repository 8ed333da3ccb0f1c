// Rows into bound values and out of results, column by column.
#pragma once

#include "cassandra_h/handles.hpp"
#include "models.hpp"

#include <cstddef>
#include <string_view>

namespace bench::c_api {

// One value into a marker of a statement. (Not called bind: a std::string argument would call std::bind.)
void bind_value(CassStatement* to, std::size_t at, const cassium::uuid& value);
void bind_value(CassStatement* to, std::size_t at, std::string_view value);
void bind_value(CassStatement* to, std::size_t at, double value);
void bind_value(CassStatement* to, std::size_t at, std::int32_t value);
void bind_value(CassStatement* to, std::size_t at, std::int64_t value);
void bind_value(CassStatement* to, std::size_t at, cassium::timestamp value);
/// A list of one element.
void bind_list_of_one(CassStatement* to, std::size_t at, std::int32_t element);

/// A row into the markers 0, 1, 2…; a customer's address needs the type, which the prepared statement has.
void bind_row(CassStatement* to, const CassPrepared* insert, const product& row);
void bind_row(CassStatement* to, const CassPrepared* insert, const profile& row);
void bind_row(CassStatement* to, const CassPrepared* insert, const customer& row);
void bind_row(CassStatement* to, const CassPrepared* insert, const event& row);
void bind_row(CassStatement* to, const CassPrepared* insert, const notification& row);

void read_row(const CassRow* from, product& to);
void read_row(const CassRow* from, profile& to);
void read_row(const CassRow* from, customer& to);
void read_row(const CassRow* from, event& to);
void read_row(const CassRow* from, notification& to);
void read_row(const CassRow* from, order& to);

} // namespace bench::c_api
