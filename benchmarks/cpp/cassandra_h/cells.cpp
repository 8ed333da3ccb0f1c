#include "cells.hpp"

#include <cassium/base/bytes.hpp>

#include <string>

namespace bench::c_api {
namespace {

/// The driver keeps a uuid as two numbers, the first with its fields in another order than on the wire.
CassUuid to_c(const cassium::uuid& id)
{
    const auto* const bytes = reinterpret_cast<const std::byte*>(id.data);
    const std::uint64_t low = cassium::detail::load_big<std::uint32_t>(bytes);
    const std::uint64_t middle = cassium::detail::load_big<std::uint16_t>(bytes + 4);
    const std::uint64_t high = cassium::detail::load_big<std::uint16_t>(bytes + 6);
    return {.time_and_version = high << 48 | middle << 32 | low,
            .clock_seq_and_node = cassium::detail::load_big<std::uint64_t>(bytes + 8)};
}

cassium::uuid from_c(const CassUuid& id)
{
    cassium::uuid made{};
    auto* const bytes = reinterpret_cast<std::byte*>(made.data);
    cassium::detail::store_big(bytes, static_cast<std::uint32_t>(id.time_and_version));
    cassium::detail::store_big(bytes + 4, static_cast<std::uint16_t>(id.time_and_version >> 32));
    cassium::detail::store_big(bytes + 6, static_cast<std::uint16_t>(id.time_and_version >> 48));
    cassium::detail::store_big(bytes + 8, id.clock_seq_and_node);
    return made;
}

void append(CassCollection* to, const std::string& element)
{
    check(cass_collection_append_string_n(to, element.data(), element.size()));
}

void append(CassCollection* to, std::int32_t element)
{
    check(cass_collection_append_int32(to, element));
}

template <class Range>
void bind_all(CassStatement* to, std::size_t at, CassCollectionType type, const Range& elements)
{
    const collection made(cass_collection_new(type, elements.size()));
    for (const auto& element : elements)
        append(made.get(), element);
    check(cass_statement_bind_collection(to, at, made.get()));
}

user_type to_c(const address& from, const CassDataType* type)
{
    user_type made(cass_user_type_new_from_data_type(type));
    check(cass_user_type_set_string_n(made.get(), 0, from.street.data(), from.street.size()));
    check(cass_user_type_set_string_n(made.get(), 1, from.city.data(), from.city.size()));
    check(cass_user_type_set_int32(made.get(), 2, from.zip));
    check(cass_user_type_set_string_n(made.get(), 3, from.country.data(), from.country.size()));
    return made;
}

void read(const CassValue* from, cassium::uuid& to)
{
    CassUuid value{};
    check(cass_value_get_uuid(from, &value));
    to = from_c(value);
}

void read(const CassValue* from, std::string& to)
{
    const char* text = nullptr;
    std::size_t length = 0;
    check(cass_value_get_string(from, &text, &length));
    to.assign(text, length);
}

void read(const CassValue* from, double& to)
{
    check(cass_value_get_double(from, &to));
}

void read(const CassValue* from, std::int32_t& to)
{
    check(cass_value_get_int32(from, &to));
}

void read(const CassValue* from, std::int64_t& to)
{
    cass_int64_t value = 0;
    check(cass_value_get_int64(from, &value));
    to = value;
}

void read(const CassValue* from, bool& to)
{
    cass_bool_t value = cass_false;
    check(cass_value_get_bool(from, &value));
    to = value == cass_true;
}

void read(const CassValue* from, cassium::timestamp& to)
{
    std::int64_t milliseconds = 0;
    read(from, milliseconds);
    to = cassium::timestamp(std::chrono::milliseconds(milliseconds));
}

template <class T>
void read(const CassValue* from, std::optional<T>& to)
{
    if (cass_value_is_null(from))
        to.reset();
    else
        read(from, to.emplace());
}

void read(const CassValue* from, address& to)
{
    const iterator fields(cass_iterator_fields_from_user_type(from));
    const auto next = [&fields] {
        if (!cass_iterator_next(fields.get()))
            throw std::runtime_error("an address has too few fields");
        return cass_iterator_get_user_type_field_value(fields.get());
    };
    read(next(), to.street);
    read(next(), to.city);
    read(next(), to.zip);
    read(next(), to.country);
}

/// A set comes in order, so that each element goes to the end.
void read(const CassValue* from, std::set<std::string>& to)
{
    to.clear();
    if (cass_value_is_null(from))
        return;
    const iterator elements(cass_iterator_from_collection(from));
    while (cass_iterator_next(elements.get())) {
        std::string element;
        read(cass_iterator_get_value(elements.get()), element);
        to.insert(to.end(), std::move(element));
    }
}

void read(const CassValue* from, std::map<std::string, std::string>& to)
{
    to.clear();
    const iterator entries(cass_iterator_from_map(from));
    while (cass_iterator_next(entries.get())) {
        std::string key;
        read(cass_iterator_get_map_key(entries.get()), key);
        read(cass_iterator_get_map_value(entries.get()),
             to.emplace_hint(to.end(), std::move(key), std::string())->second);
    }
}

template <class T>
void read(const CassValue* from, std::vector<T>& to)
{
    to.clear();
    to.reserve(cass_value_item_count(from));
    const iterator elements(cass_iterator_from_collection(from));
    while (cass_iterator_next(elements.get()))
        read(cass_iterator_get_value(elements.get()), to.emplace_back());
}

template <class... Member>
void read_columns(const CassRow* from, Member&... to)
{
    std::size_t at = 0;
    (read(cass_row_get_column(from, at++), to), ...);
}

} // namespace

void bind_value(CassStatement* to, std::size_t at, const cassium::uuid& value)
{
    check(cass_statement_bind_uuid(to, at, to_c(value)));
}

void bind_value(CassStatement* to, std::size_t at, std::string_view value)
{
    check(cass_statement_bind_string_n(to, at, value.data(), value.size()));
}

void bind_value(CassStatement* to, std::size_t at, double value)
{
    check(cass_statement_bind_double(to, at, value));
}

void bind_value(CassStatement* to, std::size_t at, std::int32_t value)
{
    check(cass_statement_bind_int32(to, at, value));
}

void bind_value(CassStatement* to, std::size_t at, std::int64_t value)
{
    check(cass_statement_bind_int64(to, at, value));
}

void bind_value(CassStatement* to, std::size_t at, cassium::timestamp value)
{
    check(cass_statement_bind_int64(to, at, value.time_since_epoch().count()));
}

void bind_list_of_one(CassStatement* to, std::size_t at, std::int32_t element)
{
    bind_all(to, at, CASS_COLLECTION_TYPE_LIST, std::array{element});
}

void bind_row(CassStatement* to, const CassPrepared*, const product& row)
{
    bind_value(to, 0, row.id);
    bind_value(to, 1, row.name);
    bind_value(to, 2, row.brand);
    bind_value(to, 3, row.price);
    if (row.description)
        bind_value(to, 4, *row.description);
    else
        check(cass_statement_bind_null(to, 4));
    bind_value(to, 5, row.stock);
    bind_value(to, 6, row.created_at);
    bind_all(to, 7, CASS_COLLECTION_TYPE_SET, row.tags);
}

void bind_row(CassStatement* to, const CassPrepared*, const profile& row)
{
    bind_value(to, 0, row.id);
    bind_all(to, 1, CASS_COLLECTION_TYPE_SET, row.labels);
    const collection attributes(cass_collection_new(CASS_COLLECTION_TYPE_MAP, row.attributes.size()));
    for (const auto& [key, value] : row.attributes) {
        append(attributes.get(), key);
        append(attributes.get(), value);
    }
    check(cass_statement_bind_collection(to, 2, attributes.get()));
    bind_all(to, 3, CASS_COLLECTION_TYPE_LIST, row.scores);
}

void bind_row(CassStatement* to, const CassPrepared* insert, const customer& row)
{
    const CassDataType* const type = cass_prepared_parameter_data_type(insert, 2);
    bind_value(to, 0, row.id);
    bind_value(to, 1, row.name);
    check(cass_statement_bind_user_type(to, 2, to_c(row.home, type).get()));
    const collection others(cass_collection_new(CASS_COLLECTION_TYPE_LIST, row.others.size()));
    for (const address& other : row.others)
        check(cass_collection_append_user_type(others.get(), to_c(other, type).get()));
    check(cass_statement_bind_collection(to, 3, others.get()));
}

void bind_row(CassStatement* to, const CassPrepared*, const event& row)
{
    bind_value(to, 0, row.stream);
    bind_value(to, 1, row.seq);
    bind_value(to, 2, row.kind);
    bind_value(to, 3, row.payload);
    bind_value(to, 4, row.at);
}

void bind_row(CassStatement* to, const CassPrepared*, const notification& row)
{
    bind_value(to, 0, row.recipient);
    bind_value(to, 1, row.seq);
    bind_value(to, 2, row.kind);
    bind_value(to, 3, row.body);
    check(cass_statement_bind_bool(to, 4, row.seen ? cass_true : cass_false));
}

void read_row(const CassRow* from, product& to)
{
    read_columns(from, to.id, to.name, to.brand, to.price, to.description, to.stock, to.created_at, to.tags);
}

void read_row(const CassRow* from, profile& to)
{
    read_columns(from, to.id, to.labels, to.attributes, to.scores);
}

void read_row(const CassRow* from, customer& to)
{
    read_columns(from, to.id, to.name, to.home, to.others);
}

void read_row(const CassRow* from, event& to)
{
    read_columns(from, to.stream, to.seq, to.kind, to.payload, to.at);
}

void read_row(const CassRow* from, notification& to)
{
    read_columns(from, to.recipient, to.seq, to.kind, to.body, to.seen);
}

void read_row(const CassRow* from, order& to)
{
    read_columns(from, to.id, to.customer, to.product, to.quantity, to.status, to.updated_at);
}

} // namespace bench::c_api
