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
/// The cells of a row.
struct row_layout {
    std::string_view table{}; ///< empty for a plain aggregate
    std::span<const column_spec> columns{};
    std::span<const std::uint16_t> key{}; ///< places of primary key columns among them
};
/// To be called where an exception is caught while a row is read, and throws it on: puts `cells` behind the row that began at
/// `row`, or to the end where it is cut off, and names the table, the column `at` and the row's key in a decode_error.
[[noreturn]] void leave_row(byte_reader& cells, const byte_reader& row, const row_layout& layout, std::size_t at);
/// decode_error, client_errc::unexpected_null; leave_row adds the rest.
[[noreturn]] void throw_strict_null();
/// Whether the next cell is null.
[[nodiscard]] inline bool next_is_null(byte_reader cells) noexcept
{
    return cells.remaining() >= sizeof(std::int32_t) && cells.read<std::int32_t>() < 0;
}
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

/// Whether the table's description chooses a column's codec, and not the member's type.
template <class Table, std::size_t Column>
inline constexpr bool has_own_codec =
    !std::is_same_v<column_codec<Table, Column>, codec<value_type_of<column_member<Table, Column>>>>;

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
template <class Source>
consteval auto make_row_columns()
{
    if constexpr (model<Source>) {
        std::array<column_spec, descriptor_of<Source>.columns.size()> specs{};
        for (std::size_t i = 0; i < specs.size(); ++i)
            specs[i] = {descriptor_of<Source>.columns[i].name, descriptor_of<Source>.columns[i].type};
        return specs;
    } else {
        static_assert(reflectable<Source>,
                      "cassium: a row is read into a struct that has a table, or a plain aggregate of at "
                      "most 255 members without a base class");
        if constexpr (reflectable<Source>) {
            return []<std::size_t... At>(std::index_sequence<At...>) {
                return std::array<column_spec, sizeof...(At)>{make_row_column<Source, At>()...};
            }(std::make_index_sequence<member_count<Source>>{});
        } else {
            return std::array<column_spec, 0>{};
        }
    }
}

/// The table that is meant where a row is given: the one that is named, or else the row's own.
template <class Table, class Row>
using table_for = std::conditional_t<std::is_void_v<Table>, Row, Table>;

} // namespace detail

/// The columns that decode_row reads, in order: those of a table, or the members of a plain aggregate.
template <class Source>
inline constexpr auto row_columns = detail::make_row_columns<Source>();

/// As encode_row, of the columns for which Wanted(column_descriptor) is true.
template <class Table, auto Wanted, class Row>
void encode_columns(const Row& row, write_mode mode, byte_writer& out)
{
    std::size_t column = 0;
    try {
        detail::for_columns<Table>(
            row, [&]<std::size_t Column>(std::integral_constant<std::size_t, Column>, const auto& member) {
                if constexpr (Wanted(descriptor_of<Table>.columns[Column])) {
                    column = Column;
                    detail::encode_column<Table, Column>(member, mode, out);
                }
            });
    } catch (const encode_error& e) {
        detail::throw_in_column(descriptor_of<Table>.name, descriptor_of<Table>.columns[column].name, e);
    }
}

/// Writes all columns of `row`, a [value] each, in the order of descriptor_of<Table>.columns (native_protocol_v5.spec,
/// section 3); `Table` is the row's own where it is left out. Throws encode_error, whose message names the column, for a value
/// that its type cannot hold and for an empty text or blob that is the whole partition key; what was written till then stays in
/// the buffer.
template <class Table = void, class Row>
void encode_row(const Row& row, write_mode mode, byte_writer& out)
{
    constexpr auto all = [](const column_descriptor&) { return true; };
    encode_columns<detail::table_for<Table, Row>, all>(row, mode, out);
}

namespace detail {

/// Calls visit with all members that decode_row reads, in the columns' order.
template <class Source, class Row, class Visitor>
constexpr void visit_cells(Row& row, Visitor&& visit)
{
    if constexpr (model<Source>)
        visit_columns<Source>(row, static_cast<Visitor&&>(visit));
    else
        visit_members(row, static_cast<Visitor&&>(visit));
}

template <class Source, std::size_t At, class Member>
struct find_cell_codec {
    using type = member_codec<Member>;
};
template <class Source, std::size_t At, class Member>
    requires model<Source>
struct find_cell_codec<Source, At, Member> {
    using type = column_codec<Source, At>;
};
/// The codec of the member at a position of a row.
template <class Source, std::size_t At, class Member>
using cell_codec = typename find_cell_codec<Source, At, Member>::type;

/// The position in a table of a column that is read into a Source; -1 where it is none.
template <class Table, class Source>
constexpr int place_of_cell(std::size_t cell)
{
    if constexpr (std::is_same_v<Table, Source> && model<Source>)
        return static_cast<int>(cell);
    else if constexpr (model<Table>)
        return descriptor_of<Table>.find(row_columns<Source>[cell].name);
    else
        return -1;
}

/// Whether a cell is a clustering column's: null there means that there is no row, only the partition's static columns.
template <class Table, class Source>
constexpr bool is_clustering_cell(std::size_t cell)
{
    if constexpr (model<Table>) {
        const int at = place_of_cell<Table, Source>(cell);
        return at >= 0 && descriptor_of<Table>.columns[static_cast<std::size_t>(at)].kind == column_kind::clustering;
    } else {
        return false;
    }
}

template <class Table, class Source>
constexpr bool is_key_cell(std::size_t cell)
{
    if constexpr (model<Table>) {
        const int at = place_of_cell<Table, Source>(cell);
        return at >= 0 && is_primary_key(descriptor_of<Table>.columns[static_cast<std::size_t>(at)]);
    } else {
        return false;
    }
}

/// Places of the primary key among the columns of a Source, for messages.
template <class Table, class Source>
inline constexpr auto key_cells = [] {
    constexpr std::size_t count = [] {
        std::size_t found = 0;
        for (std::size_t i = 0; i < row_columns<Source>.size(); ++i)
            found += is_key_cell<Table, Source>(i) ? 1 : 0;
        return found;
    }();
    std::array<std::uint16_t, count> cells{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < row_columns<Source>.size(); ++i)
        if (is_key_cell<Table, Source>(i))
            cells[at++] = static_cast<std::uint16_t>(i);
    return cells;
}();

template <class Table, class Source>
constexpr row_layout layout_of()
{
    row_layout layout{.columns = row_columns<Source>};
    if constexpr (model<Table>) {
        layout.table = descriptor_of<Table>.name;
        layout.key = key_cells<Table, Source>;
    }
    return layout;
}

/// Whether null in a cell is an error.
template <class Table, class Source>
constexpr bool is_strict_cell(std::size_t cell)
{
    if constexpr (model<Table>) {
        const int at = place_of_cell<Table, Source>(cell);
        return at >= 0 && descriptor_of<Table>.columns[static_cast<std::size_t>(at)].strict;
    } else {
        return false;
    }
}

template <class Source>
consteval bool find_use_of_context()
{
    bool any = false;
    if constexpr (model<Source>)
        [&]<std::size_t... Column>(std::index_sequence<Column...>) {
            ((any = any ||
                    asks_for_context<column_codec<Source, Column>, value_type_of<column_member<Source, Column>>>()),
             ...);
        }(std::make_index_sequence<column_count<Source>>{});
    else
        any = fields_ask<aggregate_types<Source>>;
    return any;
}

/// What null cells leave, out of the way of rows that have none.
template <class Table, class Source, std::size_t Count, class Row>
[[gnu::cold, gnu::noinline]] void take_nulls(Row& to, const null_marks<Count>& nulls, std::size_t& at)
{
    for (at = 0; at < Count; ++at)
        if (nulls[at] && is_strict_cell<Table, Source>(at))
            throw_strict_null();
    restore_defaults(to, nulls, [](Row& object, const auto& visitor) { visit_cells<Source>(object, visitor); });
}

/// Reads the cells of a Source that come from a Table. Returns whether they are a row, and not a partition's static columns
/// alone.
template <class Table, class Source, class Row, class... Environment>
bool decode_cells(byte_reader& cells, Row& to, const Environment&... environment)
{
    constexpr std::size_t count = row_columns<Source>.size();
    constexpr std::string_view table = layout_of<Table, Source>().table;
    const byte_reader row = cells;
    std::size_t column = 0;
    try {
        null_marks<count> nulls;
        bool is_row = true;
        const auto read = [&]<std::size_t Cell, class Member>(std::integral_constant<std::size_t, Cell>,
                                                              Member& member) {
            column = Cell;
            if constexpr (is_clustering_cell<Table, Source>(Cell))
                is_row = is_row && !next_is_null(cells);
            if (read_cell<cell_codec<Source, Cell, Member>>(
                    cells, member, codec_context{table, row_columns<Source>[Cell].name, environment}...)) [[unlikely]]
                nulls.set(Cell);
        };
        visit_cells<Source>(to, [&](auto&... members) {
            [&]<std::size_t... Cell>(std::index_sequence<Cell...>) {
                (read(std::integral_constant<std::size_t, Cell>{}, members), ...);
            }(std::make_index_sequence<count>{});
        });
        if (nulls.any()) [[unlikely]] {
            if (is_row)
                take_nulls<Table, Source>(to, nulls, column);
        }
        return is_row;
    } catch (...) {
        leave_row(cells, row, layout_of<Table, Source>(), column);
    }
}

} // namespace detail

/// Whether the codec of any of a row's columns asks for a codec_context.
template <class Source>
inline constexpr bool row_uses_context = detail::find_use_of_context<Source>();

/// Reads one row of row_columns<Source> into `to`, whose memory is reused; `Source` is the row's own table, or the row, where
/// it is left out. The columns are expected to have been compared with the server's before. Null leaves what the struct's
/// declaration gives a member that has no null, unless the table is strict there. Returns false where a clustering column is
/// null: that is no row, but the static columns of a partition that has none, and `to` is only partly written.
///
/// Throws decode_error, whose message names the column and the row's key; `to` is then partly written. However it ends, `cells`
/// is left behind the row's last cell, so that the next row can be read, or at its end where the row is cut off.
template <class Source = void, class Row>
bool decode_row(byte_reader& cells, Row& to)
{
    using source = detail::table_for<Source, Row>;
    return detail::decode_cells<source, source>(cells, to);
}
/// The same with what codecs that ask for a context get to see, which may be null.
template <class Source = void, class Row>
bool decode_row(byte_reader& cells, Row& to, const codec_environment* environment)
{
    using source = detail::table_for<Source, Row>;
    if constexpr (row_uses_context<source>)
        return detail::decode_cells<source, source>(cells, to, environment);
    else
        return detail::decode_cells<source, source>(cells, to);
}

namespace detail {

template <class Table, class Sequence>
struct key_types;
template <class Table, std::size_t... N>
struct key_types<Table, std::index_sequence<N...>> {
    using type = std::tuple<column_member<Table, descriptor_of<Table>.key_column(N)>...>;
};

} // namespace detail

/// The types of the first `Count` primary key members of a table, partition key first: a std::tuple, which stands for the key
/// wherever its values can be given.
template <model Table, std::size_t Count = descriptor_of<Table>.key_size()>
using key_of = typename detail::key_types<Table, std::make_index_sequence<Count>>::type;

/// The primary key of a row, in `Table`, or else in the row's own: `db.get<Product>(primary_key(row))`.
template <class Table = void, class Row>
[[nodiscard]] constexpr auto primary_key(const Row& row)
{
    using table = detail::table_for<Table, Row>;
    if constexpr (detail::check_table<table>())
        return [&]<std::size_t... N>(std::index_sequence<N...>) {
            return key_of<table>(detail::column_of<table, descriptor_of<table>.key_column(N)>(row)...);
        }(std::make_index_sequence<descriptor_of<table>.key_size()>{});
}

} // namespace cassium
