// Statements that are made at run time, of a table and a shape: what tools, other languages and dynamic queries send.
#pragma once

#include <cassium/protocol/owned_statement.hpp>
#include <cassium/query/faults.hpp>
#include <cassium/query/shape.hpp>

#include <memory>
#include <string>

namespace cassium::query {

/// The statement of a shape: its text, its markers with the types that they are to have, its routing key, its columns, and whether
/// it may be repeated. The shape is taken as it is: whether a server would take it is said by check_select() and its likes.
/// Positions in the shape must be the table's. Copies what it needs of both. Throws std::bad_alloc.
///
/// Where a SELECT returns something whose type only the server knows (a function's result), nothing of the statement is
/// described: see protocol::statement::described.
/// \{
[[nodiscard]] std::shared_ptr<const protocol::owned_statement> build_statement(const table_descriptor& table,
                                                                               const select_shape& shape);
[[nodiscard]] std::shared_ptr<const protocol::owned_statement> build_statement(const table_descriptor& table,
                                                                               const insert_shape& shape);
[[nodiscard]] std::shared_ptr<const protocol::owned_statement> build_statement(const table_descriptor& table,
                                                                               const update_shape& shape);
[[nodiscard]] std::shared_ptr<const protocol::owned_statement> build_statement(const table_descriptor& table,
                                                                               const delete_shape& shape);
/// \}

/// A mistake as a sentence that names the table and the column: "cassium: where() … (column brand of table products)".
[[nodiscard]] std::string to_string(const table_descriptor& table, const finding& found);

} // namespace cassium::query
