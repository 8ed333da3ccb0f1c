// The one place where CQL identifiers are quoted and where CQL text is put together, at compile time and
// at run time alike.
#pragma once

#include <cassium/types/cql_type.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace cassium {

/// Appends text to a range of characters, or only counts when it has none. A builder is a constexpr function
/// that takes a cql_writer&; it runs once to learn the length and once to write. Distinct objects: safe.
class cql_writer {
public:
    /// Counts only.
    constexpr cql_writer() noexcept = default;
    /// Writes to `out`, which must have room for as many characters as a counting run gave.
    constexpr explicit cql_writer(char* out) noexcept : out_(out) {}

    /// Characters written or counted so far.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

    constexpr cql_writer& operator<<(std::string_view text) noexcept
    {
        for (const char c : text)
            put(c);
        return *this;
    }
    constexpr cql_writer& operator<<(char c) noexcept
    {
        put(c);
        return *this;
    }
    /// A non-negative number in decimal.
    constexpr cql_writer& number(std::uint64_t value) noexcept
    {
        char digits[20] = {};
        std::size_t n = 0;
        do {
            digits[n++] = static_cast<char>('0' + value % 10);
            value /= 10;
        } while (value != 0);
        while (n != 0)
            put(digits[--n]);
        return *this;
    }
    /// An identifier in double quotes, with quotes inside it doubled: every name of a keyspace, table, column,
    /// index, type and field goes through here, so that case and reserved words never matter.
    constexpr cql_writer& identifier(std::string_view name) noexcept
    {
        put('"');
        for (const char c : name) {
            if (c == '"')
                put('"');
            put(c);
        }
        put('"');
        return *this;
    }
    /// A string literal in single quotes, for DDL options (values of DML are always bound).
    constexpr cql_writer& literal(std::string_view text) noexcept
    {
        put('\'');
        for (const char c : text) {
            if (c == '\'')
                put('\'');
            put(c);
        }
        put('\'');
        return *this;
    }
    /// keyspace.table, or table alone where `keyspace` is empty.
    constexpr cql_writer& qualified(std::string_view keyspace, std::string_view name) noexcept
    {
        if (!keyspace.empty())
            identifier(keyspace) << '.';
        return identifier(name);
    }
    /// A type as DDL writes it. Collections, tuples of collections and UDTs inside another type are frozen as CQL
    /// demands; at the top a collection is frozen only if `type.frozen` says so.
    constexpr cql_writer& type(const cql_type& type, bool nested = false) noexcept;

private:
    constexpr void put(char c) noexcept
    {
        if (out_ != nullptr)
            out_[size_] = c;
        ++size_;
    }

    char* out_ = nullptr;
    std::size_t size_ = 0;
};

constexpr cql_writer& cql_writer::type(const cql_type& type, bool nested) noexcept
{
    const bool freezable = type.is_collection() || type.id == type_id::udt;
    const bool freeze = freezable && (nested || type.frozen);
    if (freeze)
        *this << "frozen<";
    switch (type.id) {
    case type_id::list:
    case type_id::set:
    case type_id::map:
    case type_id::tuple:
        *this << (type.id == type_id::list  ? "list<"
                  : type.id == type_id::set ? "set<"
                  : type.id == type_id::map ? "map<"
                                            : "tuple<");
        for (std::size_t i = 0; i < type.elements.size(); ++i) {
            if (i != 0)
                *this << ", ";
            this->type(*type.elements[i], true);
        }
        *this << '>';
        break;
    case type_id::vector:
        *this << "vector<";
        this->type(*type.elements[0], true) << ", ";
        number(type.dimension) << '>';
        break;
    case type_id::udt: qualified(type.keyspace, type.name); break;
    case type_id::custom: literal(type.name); break;
    default: *this << scalar_name(type.id);
    }
    if (freeze)
        *this << '>';
    return *this;
}

/// Runs a builder twice and returns its text.
template <class Builder>
[[nodiscard]] std::string build_cql(const Builder& build)
{
    cql_writer counter;
    build(counter);
    std::string text(counter.size(), '\0');
    cql_writer writer(text.data());
    build(writer);
    return text;
}

/// A type's CQL name, as DDL would write it: "map<text, frozen<list<int>>>".
[[nodiscard]] std::string to_string(const cql_type& type);

} // namespace cassium
