// A row of a table straight into a send buffer and straight out of a receive buffer, column by column.
#pragma once

#include <cassium/base/bytes.hpp>
#include <cassium/base/error.hpp>
#include <cassium/model/model.hpp>
#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cassium {

/// Which write a row is encoded for: it decides what empty optionals and collections become, unless the table's
/// description says so for a member.
enum class write_mode : std::uint8_t {
    save,   ///< null: the stored row will equal the object
    insert, ///< unset: no tombstone, what is stored stays
};

namespace detail {

/// Throws an error like `cause` whose message names the table and the column as well.
[[noreturn]] void throw_in_column(std::string_view table, std::string_view column, const encode_error& cause);
/// To be called where an exception is caught while a row is read, and throws it on: puts `cells` behind the row of `columns`
/// that began at `row`, or to the end where it is cut off, and names the table and the column `at` in a decode_error.
[[noreturn]] void leave_row(byte_reader& cells, const byte_reader& row, std::span<const column_spec> columns,
                            std::size_t at, std::string_view table);
/// encode_error, client_errc::invalid_argument; the callers of encode_key_value add the column.
[[noreturn]] void throw_empty_key();

/// What an absent value of a column becomes: detail::null_length or detail::unset_length.
constexpr std::int32_t absent_length(null_policy policy, write_mode mode) noexcept
{
    const bool null =
        policy == null_policy::write_null || (policy == null_policy::by_operation && mode == write_mode::save);
    return null ? null_length : unset_length;
}

/// A partition key of one text or blob column: the server refuses it when it is empty.
template <class T, std::size_t Column>
constexpr bool must_not_be_empty() noexcept
{
    constexpr const table_descriptor& table = descriptor_of<T>;
    constexpr type_id id = table.columns[Column].type->id;
    return table.partition_key.size() == 1 && table.partition_key[0] == Column &&
           (id == type_id::text || id == type_id::ascii || id == type_id::blob);
}

template <class T, std::size_t Column>
constexpr bool is_key_column() noexcept
{
    constexpr column_kind kind = descriptor_of<T>.columns[Column].kind;
    return kind == column_kind::partition_key || kind == column_kind::clustering;
}

/// Writes a value as a codec has it, in the context of a column.
template <class T, std::size_t Column, class Codec, class Value>
void write_in_column(const Value& value, byte_writer& out)
{
    if constexpr (asks_for_context<Codec, value_type_of<Value>>())
        write_value_as<Codec>(
            out, value, codec_context{descriptor_of<T>.name, descriptor_of<T>.columns[Column].name, out.environment()});
    else
        write_value_as<Codec>(out, value);
}

/// Writes a value that is bound for a column: one of the column's, a list of such, or what it is changed by.
template <class T, std::size_t Column, class Value>
void write_column(const Value& value, byte_writer& out)
{
    using own = column_codec<T, Column>;
    using declared = value_type_of<column_member<T, Column>>;
    using given = value_type_of<Value>;
    if constexpr (std::is_same_v<own, codec<declared>>) {
        write_in_column<T, Column, codec<given>>(value, out);
    } else if constexpr (std::is_same_v<given, declared>) {
        write_in_column<T, Column, own>(value, out);
    } else if constexpr (std::is_same_v<given, std::vector<declared>>) { // of IN
        const std::size_t at = out.begin_length();
        out.put(checked_count(own::type, value.size()));
        for (const declared& one : value)
            write_in_column<T, Column, own>(one, out);
        out.end_length(at);
    } else {
        write_in_column<T, Column, own>(declared(value), out);
    }
}

/// Writes one value of the primary key; `Value` need not be the member's type, but has its encoding.
template <class T, std::size_t Column, class Value>
void encode_key_value(const Value& value, byte_writer& out)
{
    const std::size_t at = out.position();
    write_column<T, Column>(value, out);
    if constexpr (must_not_be_empty<T, Column>()) {
        if (out.position() - at == length_size) [[unlikely]]
            throw_empty_key();
    }
}

/// Whether the null rules of writes are for a member as it is now. An empty collection is a value where the column is
/// frozen: the server tells it from null.
template <class T, std::size_t Column, class Member>
bool is_absent_column(const Member& member)
{
    constexpr const cql_type& type = *descriptor_of<T>.columns[Column].type;
    if constexpr (type.frozen && type.is_collection())
        return is_null_as<column_codec<T, Column>>(member);
    else
        return is_absent_as<column_codec<T, Column>>(member);
}

template <class T, std::size_t Column, class Member>
void encode_column(const Member& member, write_mode mode, byte_writer& out)
{
    if constexpr (is_key_column<T, Column>()) {
        encode_key_value<T, Column>(member, out);
    } else {
        if (is_absent_column<T, Column>(member))
            out.put(absent_length(descriptor_of<T>.columns[Column].nulls, mode));
        else
            write_column<T, Column>(member, out);
    }
}

template <class Row, std::size_t At>
consteval bool check_member_made_first()
{
    using type = std::tuple_element_t<At, aggregate_types<Row>>;
    if constexpr (std::is_default_constructible_v<type>) {
        return true;
    } else {
        constexpr std::string_view name = member_names<Row>[At];
        return check_made_first<type, member_of<Row, short_text<name.size()>(name), type>>();
    }
}

template <class Row, std::size_t At>
consteval column_spec make_row_column()
{
    if constexpr (check_member_type<Row, member_list<Row>, At>())
        return {member_names<Row>[At], &cql_type_of<std::tuple_element_t<At, aggregate_types<Row>>>};
    else
        return {};
}

/// Whether there can be a row to read into, or the sentence with the member because of which there is none.
template <class Row>
consteval bool check_row_made_first()
{
    constexpr bool can_be_made = std::is_default_constructible_v<Row>;
    if constexpr (can_be_made || !reflectable<Row>)
        return check_made_first<Row>();
    else
        return []<std::size_t... At>(std::index_sequence<At...>) {
            bool all = can_be_made;
            ((all = check_member_made_first<Row, At>() && all), ...);
            return all;
        }(std::make_index_sequence<member_count<Row>>{});
}

/// Columns of one kind of row whose values are next to each other: name, type, and how they are reached.
template <class Row>
consteval auto make_row_columns()
{
    if constexpr (model<Row>) {
        std::array<column_spec, descriptor_of<Row>.columns.size()> specs{};
        for (std::size_t i = 0; i < specs.size(); ++i)
            specs[i] = {descriptor_of<Row>.columns[i].name, descriptor_of<Row>.columns[i].type};
        return specs;
    } else {
        static_assert(reflectable<Row>,
                      "cassium: a row is read into a struct that has a table, or a plain aggregate of at "
                      "most 64 members without a base class");
        return []<std::size_t... At>(std::index_sequence<At...>) {
            return std::array<column_spec, sizeof...(At)>{make_row_column<Row, At>()...};
        }(std::make_index_sequence<member_count<Row>>{});
    }
}

} // namespace detail

/// The columns that decode_row reads, in order: those of a table's struct, or the members of a plain aggregate.
template <class Row>
inline constexpr auto row_columns = detail::make_row_columns<Row>();

/// Writes all columns of `row`, a [value] each, in the order of descriptor_of<T>.columns (native_protocol_v5.spec,
/// section 3). Throws encode_error, whose message names the column, for a value that its type cannot hold and for an
/// empty text or blob that is the whole partition key; what was written till then stays in the buffer.
template <model T>
void encode_row(const T& row, write_mode mode, byte_writer& out)
{
    std::size_t column = 0;
    try {
        detail::for_columns<T>(
            row, [&]<std::size_t Column>(std::integral_constant<std::size_t, Column>, const auto& member) {
                column = Column;
                detail::encode_column<T, Column>(member, mode, out);
            });
    } catch (const encode_error& e) {
        detail::throw_in_column(descriptor_of<T>.name, descriptor_of<T>.columns[column].name, e);
    }
}

namespace detail {

/// Calls visit with all members that decode_row reads, in the columns' order.
template <class Row, class Visitor>
constexpr void visit_cells(Row& row, Visitor&& visit)
{
    if constexpr (model<Row>)
        visit_columns<Row>(row, static_cast<Visitor&&>(visit));
    else
        visit_members(row, static_cast<Visitor&&>(visit));
}

template <class Row, std::size_t At, class Member>
struct find_cell_codec {
    using type = member_codec<Member>;
};
template <class Row, std::size_t At, class Member>
    requires model<Row>
struct find_cell_codec<Row, At, Member> {
    using type = column_codec<Row, At>;
};
/// The codec of the member at a position of a row.
template <class Row, std::size_t At, class Member>
using cell_codec = typename find_cell_codec<Row, At, Member>::type;

template <class Row, class Read, std::size_t... At, class... Member>
void read_cells(const Read& read, std::index_sequence<At...>, Member&... members)
{
    (read(std::type_identity<cell_codec<Row, At, Member>>(), members), ...);
}

/// For messages; empty for a plain aggregate.
template <class Row>
constexpr std::string_view table_name()
{
    if constexpr (model<Row>)
        return descriptor_of<Row>.name;
    else
        return {};
}

} // namespace detail

namespace detail {

template <class Row>
consteval bool find_use_of_context()
{
    bool any = false;
    if constexpr (model<Row>)
        [&]<std::size_t... Column>(std::index_sequence<Column...>) {
            ((any = any || asks_for_context<column_codec<Row, Column>, value_type_of<column_member<Row, Column>>>()),
             ...);
        }(std::make_index_sequence<column_count<Row>>{});
    else
        any = fields_ask<aggregate_types<Row>>;
    return any;
}

} // namespace detail

/// Whether the codec of any of a row's columns asks for a codec_context.
template <class Row>
inline constexpr bool row_uses_context = detail::find_use_of_context<Row>();

namespace detail {

template <class Row, class... Environment>
void decode_cells(byte_reader& cells, Row& to, const Environment&... environment)
{
    const byte_reader row = cells;
    std::size_t column = 0;
    try {
        null_marks<row_columns<Row>.size()> nulls;
        const auto read = [&]<class Codec>(std::type_identity<Codec>, auto& member) {
            if (read_cell<Codec>(cells, member,
                                 codec_context{table_name<Row>(), row_columns<Row>[column].name, environment}...))
                [[unlikely]]
                nulls[column] = true;
            ++column;
        };
        visit_cells(to, [&read](auto&... members) {
            read_cells<Row>(read, std::index_sequence_for<decltype(members)...>(), members...);
        });
        if (nulls.any()) [[unlikely]]
            restore_defaults(to, nulls, [](Row& object, const auto& visitor) { visit_cells(object, visitor); });
    } catch (...) {
        leave_row(cells, row, row_columns<Row>, column, table_name<Row>());
    }
}

} // namespace detail

/// Reads one row of row_columns<Row> into `to`, whose memory is reused. The columns are expected to have been compared
/// with the server's before. Null leaves what Row's declaration gives a member that has no null, in key columns, too.
///
/// Throws decode_error, whose message names the column; `to` is then partly written. However it ends, `cells` is left behind
/// the row's last cell, so that the next row can be read, or at its end where the row is cut off.
template <class Row>
void decode_row(byte_reader& cells, Row& to)
{
    detail::decode_cells(cells, to);
}
/// The same with what codecs that ask for a context get to see, which may be null.
template <class Row>
void decode_row(byte_reader& cells, Row& to, const codec_environment* environment)
{
    if constexpr (row_uses_context<Row>)
        detail::decode_cells(cells, to, environment);
    else
        detail::decode_cells(cells, to);
}

namespace detail {

template <class T, class Sequence>
struct key_types;
template <class T, std::size_t... N>
struct key_types<T, std::index_sequence<N...>> {
    using type = std::tuple<column_member<T, descriptor_of<T>.key_column(N)>...>;
};

} // namespace detail

/// The types of the first `Count` primary key members, partition key first.
template <model T, std::size_t Count = descriptor_of<T>.key_size()>
using key_of = typename detail::key_types<T, std::make_index_sequence<Count>>::type;

} // namespace cassium
