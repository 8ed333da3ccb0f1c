// The CQL of the raw side, written by hand, with what the client compares with the server when it prepares each.
#pragma once

#include "models.hpp"

#include <cassium/protocol/statement.hpp>

namespace bench::raw {

using statement = cassium::protocol::statement;
using cassium::column_spec;

template <class T>
constexpr column_spec spec(std::string_view name)
{
    return {name, &cassium::codec<T>::type};
}

using text = std::string;
using cassium::timestamp;
using cassium::uuid;

inline constexpr column_spec id_column = spec<uuid>("id");

inline constexpr column_spec product_columns[] = {
    id_column,
    spec<text>("name"),
    spec<text>("brand"),
    spec<double>("price"),
    spec<text>("description"),
    spec<std::int32_t>("stock"),
    spec<timestamp>("created_at"),
    spec<std::set<text>>("tags"),
};
inline constexpr column_spec product_columns_and_ttl[] = {
    id_column,
    spec<text>("name"),
    spec<text>("brand"),
    spec<double>("price"),
    spec<text>("description"),
    spec<std::int32_t>("stock"),
    spec<timestamp>("created_at"),
    spec<std::set<text>>("tags"),
    spec<std::int32_t>("[ttl]"),
};
inline constexpr column_spec profile_columns[] = {
    id_column,
    spec<std::set<text>>("labels"),
    spec<std::map<text, text>>("attributes"),
    spec<std::vector<std::int32_t>>("scores"),
};
inline constexpr column_spec customer_columns[] = {
    id_column,
    spec<text>("name"),
    spec<address>("home"),
    spec<std::vector<address>>("others"),
};
inline constexpr column_spec document_columns[] = {
    id_column,
    spec<text>("title"),
    spec<std::array<float, dimensions>>("embedding"),
};
inline constexpr column_spec event_columns[] = {
    spec<uuid>("stream"), spec<std::int64_t>("seq"), spec<text>("kind"), spec<text>("payload"), spec<timestamp>("at"),
};
inline constexpr column_spec notification_columns[] = {
    spec<uuid>("recipient"), spec<std::int64_t>("seq"), spec<text>("kind"), spec<text>("body"), spec<bool>("seen"),
};
inline constexpr column_spec order_columns[] = {
    id_column,
    spec<uuid>("customer"),
    spec<uuid>("product"),
    spec<std::int32_t>("quantity"),
    spec<text>("status"),
    spec<timestamp>("updated_at"),
};

// Inserts.

inline const statement insert_product{
    .cql = "INSERT INTO products (id, name, brand, price, description, stock, created_at, tags) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    .parameters = product_columns};
inline const statement insert_product_if_not_exists{
    .cql = "INSERT INTO products (id, name, brand, price, description, stock, created_at, tags) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?) IF NOT EXISTS",
    .parameters = product_columns,
    .conditional = true};
inline const statement insert_product_with_ttl{
    .cql = "INSERT INTO products (id, name, brand, price, description, stock, created_at, tags) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?) USING TTL ?",
    .parameters = product_columns_and_ttl};
inline const statement insert_profile{
    .cql = "INSERT INTO profiles (id, labels, attributes, scores) VALUES (?, ?, ?, ?)", .parameters = profile_columns};
inline const statement insert_customer{.cql = "INSERT INTO customers (id, name, home, others) VALUES (?, ?, ?, ?)",
                                       .parameters = customer_columns};
inline const statement insert_document{.cql = "INSERT INTO documents (id, title, embedding) VALUES (?, ?, ?)",
                                       .parameters = document_columns};
inline const statement insert_event{.cql = "INSERT INTO events (stream, seq, kind, payload, at) VALUES (?, ?, ?, ?, ?)",
                                    .parameters = event_columns};
inline const statement insert_notification{
    .cql = "INSERT INTO notifications (recipient, seq, kind, body, seen) VALUES (?, ?, ?, ?, ?)",
    .parameters = notification_columns};

inline const statement& insert(const product&)
{
    return insert_product;
}
inline const statement& insert(const profile&)
{
    return insert_profile;
}
inline const statement& insert(const customer&)
{
    return insert_customer;
}
inline const statement& insert(const document&)
{
    return insert_document;
}
inline const statement& insert(const event&)
{
    return insert_event;
}
inline const statement& insert(const notification&)
{
    return insert_notification;
}

// Reads.

inline constexpr column_spec by_id[] = {id_column};
inline constexpr column_spec by_brand[] = {spec<text>("brand")};
inline constexpr column_spec by_brand_and_limit[] = {spec<text>("brand"), spec<std::int32_t>("[limit]")};
inline constexpr column_spec by_uuid_and_limit[] = {spec<uuid>("partition key"), spec<std::int32_t>("[limit]")};
inline constexpr column_spec by_embedding[] = {spec<std::array<float, dimensions>>("embedding"),
                                               spec<std::int32_t>("[limit]")};
inline constexpr column_spec count_column[] = {spec<std::int64_t>("count")};

template <class T>
inline const statement select_by_id;
template <>
inline const statement select_by_id<product>{
    .cql = "SELECT id, name, brand, price, description, stock, created_at, tags FROM products WHERE id = ?",
    .parameters = by_id,
    .results = product_columns};
template <>
inline const statement select_by_id<profile>{.cql = "SELECT id, labels, attributes, scores FROM profiles WHERE id = ?",
                                             .parameters = by_id,
                                             .results = profile_columns};
template <>
inline const statement select_by_id<customer>{.cql = "SELECT id, name, home, others FROM customers WHERE id = ?",
                                              .parameters = by_id,
                                              .results = customer_columns};
template <>
inline const statement select_by_id<document>{
    .cql = "SELECT id, title, embedding FROM documents WHERE id = ?", .parameters = by_id, .results = document_columns};
template <>
inline const statement select_by_id<order>{
    .cql = "SELECT id, customer, product, quantity, status, updated_at FROM orders WHERE id = ?",
    .parameters = by_id,
    .results = order_columns};
inline const statement select_brand{
    .cql = "SELECT id, name, brand, price, description, stock, created_at, tags FROM products WHERE brand = ?",
    .parameters = by_brand,
    .results = product_columns};
inline const statement select_some_of_brand{
    .cql = "SELECT id, name, brand, price, description, stock, created_at, tags FROM products WHERE brand = ? LIMIT ?",
    .parameters = by_brand_and_limit,
    .results = product_columns};
inline const statement count_brand{
    .cql = "SELECT COUNT(*) FROM products WHERE brand = ?", .parameters = by_brand, .results = count_column};
inline const statement select_products{
    .cql = "SELECT id, name, brand, price, description, stock, created_at, tags FROM products",
    .results = product_columns};
inline const statement select_events{
    .cql = "SELECT stream, seq, kind, payload, at FROM events WHERE stream = ? ORDER BY seq DESC LIMIT ?",
    .parameters = by_uuid_and_limit,
    .results = event_columns};
inline const statement select_notifications{
    .cql = "SELECT recipient, seq, kind, body, seen FROM notifications WHERE recipient = ? ORDER BY seq DESC LIMIT ?",
    .parameters = by_uuid_and_limit,
    .results = notification_columns};
inline const statement select_nearest{
    .cql = "SELECT id, title, embedding FROM documents ORDER BY embedding ANN OF ? LIMIT ?",
    .parameters = by_embedding,
    .results = document_columns};

// Updates and deletes.

inline constexpr column_spec price_stock_id[] = {spec<double>("price"), spec<std::int32_t>("stock"), id_column};
inline constexpr column_spec price_id_stock[] = {spec<double>("price"), id_column, spec<std::int32_t>("stock")};
inline constexpr column_spec status_at_id[] = {spec<text>("status"), spec<timestamp>("updated_at"), id_column};
inline constexpr column_spec scores_id[] = {spec<std::vector<std::int32_t>>("scores"), id_column};
inline constexpr column_spec by_stream[] = {spec<uuid>("stream")};

inline const statement update_price_and_stock{.cql = "UPDATE products SET price = ?, stock = ? WHERE id = ?",
                                              .parameters = price_stock_id};
inline const statement update_price_if_stock{.cql = "UPDATE products SET price = ? WHERE id = ? IF stock = ?",
                                             .parameters = price_id_stock,
                                             .conditional = true};
inline const statement update_status{.cql = "UPDATE orders SET status = ?, updated_at = ? WHERE id = ?",
                                     .parameters = status_at_id};
inline const statement append_scores{.cql = "UPDATE profiles SET scores = scores + ? WHERE id = ?",
                                     .parameters = scores_id};
inline const statement prepend_scores{.cql = "UPDATE profiles SET scores = ? + scores WHERE id = ?",
                                      .parameters = scores_id};
inline const statement delete_product{.cql = "DELETE FROM products WHERE id = ?", .parameters = by_id};
inline const statement delete_events{.cql = "DELETE FROM events WHERE stream = ?", .parameters = by_stream};

// What a mapper's synchronisation comes down to.

inline const statement drop_table{.cql = "DROP TABLE IF EXISTS products"};
inline const statement create_table{
    .cql = "CREATE TABLE IF NOT EXISTS products (id uuid PRIMARY KEY, name text, brand text, price double, "
           "description text, stock int, created_at timestamp, tags set<text>)"};
inline const statement create_index{.cql = "CREATE INDEX IF NOT EXISTS products_brand_idx ON products (brand)"};

} // namespace bench::raw
