// What a table description holds: a flat list of clauses, so that descriptions of all structs share their code;
// and the members of a struct, reflected or listed.
#pragma once

#include <cassium/model/reflect.hpp>
#include <cassium/model/table_descriptor.hpp>
#include <cassium/model/table_rules.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace cassium::detail {

struct no_table {};

/// One clause about one member.
struct table_clause {
    enum kind_type : std::uint8_t {
        partition_key,
        clustering_key, ///< detail: clustering_order
        static_column,
        rename, ///< text: the column's name
        ignore,
        nulls, ///< detail: null_policy
        frozen,
        non_frozen,
        strict,
    };
    kind_type kind = partition_key;
    std::uint8_t detail = 0;
    std::uint16_t member = 0;
    std::string_view text{};
};

/// An option. The entries of a map are kept beside the options, so that they need no storage of the user's.
struct option_clause {
    table_option option{};
    std::size_t first = 0; ///< of its entries in table_data::texts
    std::size_t count = 0;
};

template <std::size_t Members>
struct table_data {
    std::string_view name{};
    std::string_view keyspace{};
    std::array<option_clause, 20> options{};
    std::array<text_entry, 32> texts{};
    std::array<table_clause, 2 * Members + 8> clauses{};
    std::array<index_descriptor, Members + 2> indexes{}; ///< column: the member's position
    std::size_t clause_count = 0;
    std::size_t index_count = 0;
    std::size_t option_count = 0;
    std::size_t text_count = 0;
    table_fault fault = table_fault::none;
    bool strict = false;

    constexpr void add(table_clause::kind_type kind, std::uint16_t member, std::uint8_t detail = 0,
                       std::string_view text = {})
    {
        if (clause_count == clauses.size())
            fault = table_fault::too_many;
        else
            clauses[clause_count++] = {kind, detail, member, text};
    }
    constexpr void add(const index_descriptor& index)
    {
        if (index_count == indexes.size())
            fault = table_fault::too_many;
        else
            indexes[index_count++] = index;
    }
    /// Sets an option, or replaces it.
    constexpr void set(std::string_view option, const option_value& value)
    {
        std::size_t at = 0;
        while (at < option_count && options[at].option.name != option)
            ++at;
        const std::size_t entries = value.what() == option_value::kind::map ? value.map().size() : 0;
        if (at == options.size() || entries > texts.size() - text_count) {
            fault = table_fault::too_many;
            return;
        }
        options[at] = {
            {option, entries == 0 ? value : option_value(std::span<const text_entry>())}, text_count, entries};
        for (std::size_t i = 0; i < entries; ++i)
            texts[text_count++] = value.map()[i];
        option_count = at == option_count ? at + 1 : option_count;
    }
    constexpr void order_last(clustering_order order)
    {
        if (clause_count == 0 || clauses[clause_count - 1].kind != table_clause::clustering_key)
            fault = table_fault::order_first;
        else
            clauses[clause_count - 1].detail = static_cast<std::uint8_t>(order);
    }
    template <std::size_t Others>
    constexpr void assign(const table_data<Others>& other)
    {
        name = other.name;
        keyspace = other.keyspace;
        options = other.options;
        texts = other.texts;
        option_count = other.option_count;
        text_count = other.text_count;
        fault = other.fault;
        strict = other.strict;
        for (std::size_t i = 0; i < other.clause_count; ++i)
            clauses[i] = other.clauses[i];
        clause_count = other.clause_count;
        for (std::size_t i = 0; i < other.index_count; ++i)
            indexes[i] = other.indexes[i];
        index_count = other.index_count;
    }

    [[nodiscard]] constexpr std::size_t count(table_clause::kind_type kind) const
    {
        std::size_t found = 0;
        for (std::size_t i = 0; i < clause_count; ++i)
            found += clauses[i].kind == kind ? 1 : 0;
        return found;
    }
};

template <class T, auto Pointer>
inline constexpr bool is_member_of = false;
template <class T, class Class, class Member, Member Class::*Pointer>
    requires(std::is_object_v<Member>)
inline constexpr bool is_member_of<T, Pointer> = std::is_base_of_v<Class, T>;

template <auto Value>
struct constant {};

/// The members that make the columns: those that were listed.
template <class T, auto... Listed>
struct member_list {
    static constexpr std::size_t count = sizeof...(Listed);
    static constexpr bool known = true;
    using types = std::tuple<std::remove_cv_t<typename pointer_traits<Listed>::member_type>...>;

    template <auto Pointer>
    static consteval int find()
    {
        int at = 0;
        int found = -1;
        ((std::is_same_v<constant<Listed>, constant<Pointer>> ? void(found = at) : void(), ++at), ...);
        return found;
    }
    static constexpr auto names() { return std::array<std::string_view, count>{member_name<Listed>...}; }
    template <class Object, class Visitor>
    static constexpr decltype(auto) visit(Object& object, Visitor&& visitor)
    {
        return visitor(object.*Listed...);
    }
};

/// The members of an aggregate.
template <class T>
struct member_list<T> {
    static constexpr std::size_t count = 0;
    static constexpr bool known = false;
    using types = std::tuple<>;

    template <auto>
    static consteval int find()
    {
        return -1;
    }
    static constexpr auto names() { return std::array<std::string_view, 0>{}; }
    template <class Object, class Visitor>
    static constexpr void visit(Object&, Visitor&&)
    {
    }
};
template <class T>
    requires reflectable<T>
struct member_list<T> {
    static constexpr std::size_t count = member_count<T>;
    static constexpr bool known = true;
    using types = aggregate_types<T>;

    template <auto Pointer>
    static consteval int find()
    {
        if constexpr (is_member_of<T, Pointer>)
            return member_index<T, Pointer>;
        else
            return -1;
    }
    static constexpr const auto& names() { return member_names<T>; }
    template <class Object, class Visitor>
    static constexpr decltype(auto) visit(Object& object, Visitor&& visitor)
    {
        return visit_members(object, static_cast<Visitor&&>(visitor));
    }
};

/// The way from a description to its parts, for the library only.
struct table_access {
    template <class Table>
    static constexpr const auto& data(const Table& table)
    {
        return table.data_;
    }
};

} // namespace cassium::detail
