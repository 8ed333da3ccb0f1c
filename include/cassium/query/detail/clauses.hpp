// The clauses of statements as members: those of a statement value, and of one that is bound to a session, are the same.
#pragma once

#include <cassium/query/column.hpp>
#include <cassium/query/detail/number_clauses.hpp>

#include <chrono>
#include <cstdint>
#include <utility>

namespace cassium::query::detail {

/// What an element, field or column is where it is erased.
template <auto Member, operand_form Form, class Key, std::uint16_t Field>
struct target_clause {
    static constexpr clause_kind kind = clause_kind::target;
    static constexpr std::size_t count = 1;

    [[no_unique_address]] Key key;

    template <class Table>
    static constexpr target_shape shape{.column = column_position<Table, Member>, .form = Form, .field = Field};
    template <class Table>
    void encode(byte_writer& out) const
    {
        if constexpr (Form == operand_form::element)
            write_in_column<Table, Member>(out, key);
    }
};
struct no_key {};

template <class Table, auto Member>
constexpr auto make_target(const column_ref<Member>&)
{
    (void)check_column<Table, Member>();
    return target_clause<Member, operand_form::column, no_key, 0>{};
}
template <class Table, auto Member, class Key>
constexpr auto make_target(const element_ref<Member, Key>& of)
{
    (void)check_column<Table, Member>();
    return target_clause<Member, operand_form::element, Key, 0>{of.key()};
}
template <class Table, auto Member, auto Field>
constexpr auto make_target(const field_ref<Member, Field>&)
{
    (void)check_column<Table, Member>();
    return target_clause<Member, operand_form::field, no_key,
                         static_cast<std::uint16_t>(find_field<Member, Field>())>{};
}

/// `Self` has table_type, and append(clauses…) for lvalues, which it leaves alone, and for rvalues.
template <class Self>
class where_clauses {
public:
    /// Conditions made with col<>, all of which must hold; may be repeated (CQL, "The WHERE clause"). Like all clauses it
    /// returns a statement with one clause more, and leaves one that has a name as it is.
    template <class... Condition>
    [[nodiscard]] constexpr auto where(Condition... conditions) const&
    {
        return Self(self()).where(std::move(conditions)...);
    }
    template <class... Condition>
    [[nodiscard]] constexpr auto where(Condition... conditions) &&
    {
        if constexpr ((check_condition<typename Self::table_type, Condition>() && ...))
            return std::move(self()).append(where_clause<Condition>{std::move(conditions)}...);
        else
            return std::move(self());
    }

protected:
    constexpr Self& self() noexcept { return static_cast<Self&>(*this); }
    constexpr const Self& self() const noexcept { return static_cast<const Self&>(*this); }
};

/// Of SELECT.
template <class Self>
class select_clauses : public where_clauses<Self> {
    using where_clauses<Self>::self;

public:
    /// The order of the rows of a partition: col<&T::ts>.desc(), … in the sequence of the clustering columns. Or the rows
    /// nearest to a vector: col<&T::embedding>.ann_of(vector), with a limit().
    template <class... Order>
    [[nodiscard]] constexpr auto order_by(Order... orders) const&
    {
        return Self(self()).order_by(std::move(orders)...);
    }
    template <class... Order>
    [[nodiscard]] constexpr auto order_by(Order... orders) &&
    {
        if constexpr ((check_order_term<typename Self::table_type, Order>() && ...))
            return std::move(self()).append(std::move(orders)...);
        else
            return std::move(self());
    }
    template <auto Member, clustering_order Order = clustering_order::asc>
    [[nodiscard]] constexpr auto order_by() const&
    {
        return order_by(order<Member, Order>{});
    }
    template <auto Member, clustering_order Order = clustering_order::asc>
    [[nodiscard]] constexpr auto order_by() &&
    {
        return std::move(*this).order_by(order<Member, Order>{});
    }
    /// One row for each partition, of the partition key and static columns: for as<>() of a struct that has these and no others.
    /// Partitions that have static columns and no row are there, too (CQL, "Selecting distinct partitions").
    [[nodiscard]] constexpr auto distinct() const& { return self().append(distinct_clause{}); }
    [[nodiscard]] constexpr auto distinct() && { return std::move(self()).append(distinct_clause{}); }
    /// At most so many rows in all: 1 to 2^31 - 1; another number is the statement's failure, encode_error
    /// (client_errc::value_out_of_range).
    [[nodiscard]] constexpr auto limit(row_number auto rows) const&
    {
        return self().append(limit_clause{limit_rows(rows)});
    }
    [[nodiscard]] constexpr auto limit(row_number auto rows) &&
    {
        return std::move(self()).append(limit_clause{limit_rows(rows)});
    }
    /// At most so many rows of each partition; as limit.
    [[nodiscard]] constexpr auto per_partition_limit(row_number auto rows) const&
    {
        return self().append(per_partition_limit_clause{limit_rows(rows)});
    }
    [[nodiscard]] constexpr auto per_partition_limit(row_number auto rows) &&
    {
        return std::move(self()).append(per_partition_limit_clause{limit_rows(rows)});
    }
    /// Lets the server read rows that it does not return. Does not compile where it does not have to.
    [[nodiscard]] constexpr auto allow_filtering() const& { return self().append(allow_filtering_clause{}); }
    [[nodiscard]] constexpr auto allow_filtering() && { return std::move(self()).append(allow_filtering_clause{}); }
    /// The same where the server asks for it, and nothing where it does not: for code that does not know its table.
    [[nodiscard]] constexpr auto allow_filtering_if_needed() const&
    {
        return self().append(filtering_if_needed_clause{});
    }
    [[nodiscard]] constexpr auto allow_filtering_if_needed() &&
    {
        return std::move(self()).append(filtering_if_needed_clause{});
    }
};

/// IF, of UPDATE and DELETE.
template <class Self>
class write_clauses : public where_clauses<Self> {
protected:
    using where_clauses<Self>::self;

public:
    /// Only where the row exists: the answer says whether it did (conditional: costs a round of Paxos).
    [[nodiscard]] constexpr auto if_exists() const& { return self().append(if_exists_clause{}); }
    [[nodiscard]] constexpr auto if_exists() && { return std::move(self()).append(if_exists_clause{}); }
    /// Only where all conditions hold of the stored row (conditional); may be repeated. std::nullopt is null here:
    /// only_if(col<&Lock::owner> == std::nullopt).
    template <class... Condition>
        requires(sizeof...(Condition) != 0)
    [[nodiscard]] constexpr auto only_if(Condition... conditions) const&
    {
        return Self(self()).only_if(std::move(conditions)...);
    }
    template <class... Condition>
        requires(sizeof...(Condition) != 0)
    [[nodiscard]] constexpr auto only_if(Condition... conditions) &&
    {
        if constexpr ((check_condition<typename Self::table_type, Condition>() && ...))
            return std::move(self()).append(only_if_clause<Condition>{std::move(conditions)}...);
        else
            return std::move(self());
    }
};

/// Of UPDATE.
template <class Self>
class update_clauses : public write_clauses<Self> {
    using where_clauses<Self>::self;

public:
    /// What changes, made with col<>: set(col<&T::price> = 12.5, col<&T::tags> += "sale"); may be repeated.
    template <class... Assignment>
    [[nodiscard]] constexpr auto set(Assignment... assignments) const&
    {
        return Self(self()).set(std::move(assignments)...);
    }
    template <class... Assignment>
    [[nodiscard]] constexpr auto set(Assignment... assignments) &&
    {
        if constexpr ((check_assignment<typename Self::table_type, Assignment>() && ...))
            return std::move(self()).append(std::move(assignments)...);
        else
            return std::move(self());
    }
    /// How long the written values live: up to 20 years, rounded up to seconds; 0: without end, even where the table has a
    /// default. Another time is the statement's failure, encode_error (client_errc::value_out_of_range).
    [[nodiscard]] constexpr auto ttl(std::chrono::milliseconds time) const&
    {
        return self().append(ttl_clause{ttl_seconds(time)});
    }
    [[nodiscard]] constexpr auto ttl(std::chrono::milliseconds time) &&
    {
        return std::move(self()).append(ttl_clause{ttl_seconds(time)});
    }
};

/// Of DELETE.
template <class Self>
class delete_clauses : public write_clauses<Self> {
    using where_clauses<Self>::self;

public:
    /// Only these columns of the row, which is to be named by its whole key; of static columns by the partition key. Elements and
    /// fields, too: columns(col<&T::places>["roof"], col<&T::price>).
    template <class... Target>
        requires(sizeof...(Target) != 0)
    [[nodiscard]] constexpr auto columns(const Target&... targets) const&
    {
        return self().append(make_target<typename Self::table_type>(targets)...);
    }
    template <class... Target>
        requires(sizeof...(Target) != 0)
    [[nodiscard]] constexpr auto columns(const Target&... targets) &&
    {
        return std::move(self()).append(make_target<typename Self::table_type>(targets)...);
    }
    template <auto... Member>
        requires(sizeof...(Member) != 0)
    [[nodiscard]] constexpr auto columns() const&
    {
        return columns(column_ref<Member>{}...);
    }
    template <auto... Member>
        requires(sizeof...(Member) != 0)
    [[nodiscard]] constexpr auto columns() &&
    {
        return std::move(*this).columns(column_ref<Member>{}...);
    }
};

} // namespace cassium::query::detail
