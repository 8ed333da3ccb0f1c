// How a user describes a table: a function cassium_table beside the struct, whose value is put together by table's members.
#pragma once

#include <cassium/model/detail/field_codec.hpp>
#include <cassium/model/detail/table_data.hpp>
#include <cassium/model/reflect.hpp>
#include <cassium/model/table_descriptor.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium {

/// What an index is made of beside its column (CQL, CREATE INDEX).
struct index_options {
    std::string_view name{};                    ///< unique in the keyspace; empty: the server gives it one
    index_target target = index_target::values; ///< of a collection; keys and entries need a map, full a frozen one
    std::string_view
        custom_class{}; ///< USING 'class', such as "StorageAttachedIndex"; empty: the server's default index
    std::span<const text_entry> options{}; ///< WITH OPTIONS; static storage
};

namespace detail {

template <class Table>
consteval auto find_description()
{
    if constexpr (requires { cassium_table(std::type_identity<Table>{}); })
        return cassium_table(std::type_identity<Table>{});
    else
        return no_table{};
}

} // namespace detail

/// The description of a table: what a function `cassium_table` says that stands beside the struct, in its namespace, or in it
/// as a friend, where it sees private members, too:
///
///     consteval auto cassium_table(std::type_identity<Product>)
///     {
///         return cassium::table<Product>("products").partition_key<&Product::id>().index<&Product::brand>();
///     }
///
/// A struct of somebody else's is described by a specialisation, outside of all namespaces:
///
///     template <>
///     inline constexpr auto cassium::table_of<their::product> = cassium::table<their::product>("products")…;
///
/// A table is a type of its own, and the struct is the one that has no other name. The same struct in another table has an
/// empty struct as its name: `struct by_brand;` with `cassium_table(std::type_identity<by_brand>)`, and then
/// `db.find<by_brand>()`, whose rows are Products.
template <class Table>
inline constexpr auto table_of = detail::find_description<Table>();

/// The description of a table, made of a name and of clauses: each returns a description with one clause more.
///
/// The columns are the members of `T`, an aggregate of at most 255 members without a base class, under their own names
/// and in their order. Any other class lists its columns with column<>(), before all other clauses. All views and spans
/// given must be in static storage, as literals are. Contradictions are compile errors where the table is first used.
template <class T, auto... Listed>
class table {
public:
    /// `name`: 1 to 48 letters, digits and underscores, kept as written (CQL, "Identifiers and keywords").
    constexpr explicit table(std::string_view name) { data_.name = name; }

    /// The keyspace; without it the session's is meant.
    [[nodiscard]] constexpr table keyspace(std::string_view name) const
    {
        table next = *this;
        next.data_.keyspace = name;
        return next;
    }

    /// The partition key: one member, or several in order. Every table has one (CQL, "The partition key").
    template <auto... Members>
    [[nodiscard]] constexpr table partition_key() const
    {
        table next = *this;
        (next.data_.add(detail::table_clause::partition_key, position<Members>), ...);
        return next;
    }

    /// Clustering columns in order, each a member that may be followed by its clustering_order; ascending without:
    /// clustering_key<&T::day, clustering_order::desc, &T::id>(). May be repeated (CQL, "The clustering columns").
    template <auto... MembersAndOrders>
    [[nodiscard]] constexpr table clustering_key() const
    {
        table next = *this;
        (next.template add_clustering<MembersAndOrders>(), ...);
        return next;
    }

    /// Columns of which a partition has one value. The table needs a clustering column (CQL, "Static columns").
    template <auto... Members>
    [[nodiscard]] constexpr table static_columns() const
    {
        table next = *this;
        (next.data_.add(detail::table_clause::static_column, position<Members>), ...);
        return next;
    }

    /// A secondary index. May be repeated, for one member with different targets, too.
    template <auto Member>
    [[nodiscard]] constexpr table index(const index_options& options = {}) const
    {
        table next = *this;
        next.data_.add(index_descriptor{.name = options.name,
                                        .column = position<Member>,
                                        .target = options.target,
                                        .custom_class = options.custom_class,
                                        .options = options.options});
        return next;
    }

    /// The column's name, where it is not the member's; kept as written.
    template <auto Member>
    [[nodiscard]] constexpr table rename(std::string_view name) const
    {
        table next = *this;
        next.data_.add(detail::table_clause::rename, position<Member>, 0, name);
        return next;
    }

    /// A member that is no column. Rows that are read keep its default.
    template <auto... Members>
    [[nodiscard]] constexpr table ignore() const
    {
        table next = *this;
        (next.data_.add(detail::table_clause::ignore, position<Members>), ...);
        return next;
    }

    /// What writes do with an empty optional or collection in this member, whatever the kind of write.
    template <auto Member>
    [[nodiscard]] constexpr table nulls(null_policy policy) const
    {
        table next = *this;
        next.data_.add(detail::table_clause::nulls, position<Member>, static_cast<std::uint8_t>(policy));
        return next;
    }

    /// A collection that is written and replaced as a whole. Key columns are frozen anyway, and user-defined types are
    /// unless non_frozen says otherwise.
    template <auto... Members>
    [[nodiscard]] constexpr table frozen() const
    {
        table next = *this;
        (next.data_.add(detail::table_clause::frozen, position<Members>), ...);
        return next;
    }

    /// A user-defined type that is not frozen: the server keeps each of its fields by itself (CQL, "User-defined types").
    template <auto... Members>
    [[nodiscard]] constexpr table non_frozen() const
    {
        table next = *this;
        (next.data_.add(detail::table_clause::non_frozen, position<Members>), ...);
        return next;
    }

    /// Null in these members, which have no room for it, is an error when it is read (decode_error,
    /// client_errc::unexpected_null, naming the column and the row's key) and not the default that the member is declared
    /// with. Without members, in all.
    template <auto... Members>
    [[nodiscard]] constexpr table strict() const
    {
        table next = *this;
        next.data_.strict = next.data_.strict || sizeof...(Members) == 0;
        (next.data_.add(detail::table_clause::strict, position<Members>), ...);
        return next;
    }

    /// How the values of a member are stored, where that is not said by its type: `Tag` is an object whose type has a
    /// template `codec`, such as as_text and as_integer for enums, and as_json (cassium/json/codec.hpp). The column has the CQL
    /// type of that codec, and is only written and compared as a whole.
    template <auto Member, auto Tag>
    [[nodiscard]] constexpr auto codec() const
    {
        static_cast<void>(position<Member>); // that it is a member
        table<T, Listed..., detail::field_codec<Member, Tag>{}> next(data_.name);
        next.data_.assign(data_);
        return next;
    }

    /// Lists one column of a class that is not an aggregate; `name` is the member's where it is left out.
    template <auto Member>
    [[nodiscard]] constexpr table<T, Listed..., Member> column(std::string_view name = member_name<Member>) const
    {
        static_assert(std::is_member_object_pointer_v<decltype(Member)>,
                      "cassium: a column is named by a pointer to a data member of its struct, such as &Product::name");
        table<T, Listed..., Member> next(data_.name);
        if (lists_nothing && data_.clause_count + data_.index_count != 0)
            next.data_.fault = table_fault::columns_late;
        else
            next.data_.assign(data_);
        next.data_.add(detail::table_clause::rename, lists_nothing ? 0 : members::count, 0, name);
        return next;
    }

    /// A table option under the server's name, in lower case (CQL, "Table options"): a text, a number, true or false, or
    /// texts by name. Replaces an earlier value. An option that the server does not know is refused when the table is made.
    [[nodiscard]] constexpr table option(std::string_view name, const option_value& value) const
    {
        table next = *this;
        next.data_.set(name, value);
        return next;
    }
    [[nodiscard]] constexpr table option(std::string_view name, std::initializer_list<text_entry> value) const
    {
        return option(name, std::span(value.begin(), value.size()));
    }
    [[nodiscard]] constexpr table comment(std::string_view text) const { return option("comment", text); }
    /// How long what is written lives when the write does not say; 0: for ever; at most 20 years.
    [[nodiscard]] constexpr table default_ttl(std::chrono::seconds time) const
    {
        table next = option("default_time_to_live", time.count());
        if (time.count() < 0 || time.count() > 630'720'000)
            next.data_.fault = table_fault::bad_ttl;
        return next;
    }
    /// How long tombstones are kept; 0 to 2^31 - 1 seconds.
    [[nodiscard]] constexpr table gc_grace_seconds(std::chrono::seconds time) const
    {
        table next = option("gc_grace_seconds", time.count());
        if (time.count() < 0 || time.count() > 2'147'483'647)
            next.data_.fault = table_fault::bad_gc_grace;
        return next;
    }
    /// With its class: compaction({{"class", "LeveledCompactionStrategy"}, {"sstable_size_in_mb", "80"}}).
    [[nodiscard]] constexpr table compaction(std::initializer_list<text_entry> value) const
    {
        return option("compaction", value);
    }
    /// With its class, or {{"enabled", "false"}}.
    [[nodiscard]] constexpr table compression(std::initializer_list<text_entry> value) const
    {
        return option("compression", value);
    }
    [[nodiscard]] constexpr table caching(std::initializer_list<text_entry> value) const
    {
        return option("caching", value);
    }

private:
    template <class, auto...>
    friend class table;
    friend struct detail::table_access;

    using members = typename detail::listed_members<T, detail::constants<>, Listed...>::type;
    static constexpr bool lists_nothing = (detail::is_field_codec<const decltype(Listed)> && ...);

    template <auto Member>
    static consteval std::uint16_t find()
    {
        static_assert(std::is_member_object_pointer_v<decltype(Member)>,
                      "cassium: a column is named by a pointer to a data member of its struct, such as &Product::name");
        if constexpr (std::is_member_object_pointer_v<decltype(Member)>) {
            constexpr int at = members::template find<Member>();
            static_assert(at >= 0 || !members::known,
                          "cassium: a clause of the table names a member that is no column of its struct");
            return at >= 0 ? static_cast<std::uint16_t>(at) : 0;
        } else {
            return 0;
        }
    }
    template <auto Member>
    static constexpr std::uint16_t position = find<Member>();

    template <auto MemberOrOrder>
    constexpr void add_clustering()
    {
        if constexpr (std::is_same_v<decltype(MemberOrOrder), clustering_order>)
            data_.order_last(MemberOrOrder);
        else
            data_.add(detail::table_clause::clustering_key, position<MemberOrOrder>);
    }

    detail::table_data<members::count> data_{};
};

namespace detail {

template <class Table, class Description>
struct described_row {
    using type = Table;
};
template <class Table, class T, auto... Listed>
struct described_row<Table, const table<T, Listed...>> {
    using type = T;
};

// A class of its own: GCC 12 does not deduce the type of a variable while it substitutes a member's return type.
template <class Table>
struct row_type : described_row<Table, decltype(table_of<Table>)> {};

} // namespace detail

/// The struct that a table's rows are: `Table` itself, unless that is a further name for a table of another struct.
template <class Table>
using row_of = typename detail::row_type<Table>::type;

} // namespace cassium
