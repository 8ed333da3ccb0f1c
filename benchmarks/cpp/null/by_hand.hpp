// What a user without a mapper writes: CQL text, and the cells of a product put in and taken out by hand.
#pragma once

#include "product.hpp"

#include <cassium/base/bytes.hpp>
#include <cassium/protocol/statement.hpp>

#include <string_view>

namespace cassium::bench {

inline constexpr std::string_view insert_by_hand = "INSERT INTO products (id, name, brand, price, description, stock, "
                                                   "created_at, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr std::string_view select_by_hand =
    "SELECT id, name, brand, price, description, stock, created_at, tags FROM products WHERE id = ?";
inline constexpr std::string_view scan_by_hand =
    "SELECT id, name, brand, price, description, stock, created_at, tags FROM products";

/// The same texts as the client's records.
[[nodiscard]] const protocol::statement& insert_statement_by_hand() noexcept;
[[nodiscard]] const protocol::statement& select_statement_by_hand() noexcept;
[[nodiscard]] const protocol::statement& scan_statement_by_hand() noexcept;

/// Eight [value]s.
void encode_by_hand(const product& row, byte_buffer& out);
/// One [value].
void encode_key_by_hand(const uuid& id, byte_buffer& out);
/// Eight cells; `to` may hold an older row.
void decode_by_hand(byte_reader& cells, product& to);

} // namespace cassium::bench
