// Statements made at run time, found again by what they are: the same text has the same prepared form.
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/protocol/statement.hpp>

#include <cstddef>
#include <memory>
#include <string_view>

namespace cassium::protocol {

/// Keeps the statements that were used last. Those that have to make room end when nobody executes them any more. Safe to use
/// from many threads.
class statement_registry {
public:
    static constexpr std::size_t default_limit = 1024;

    /// `limit`: how many it keeps, > 0.
    explicit statement_registry(std::size_t limit = default_limit);
    statement_registry(const statement_registry&) = delete;
    statement_registry& operator=(const statement_registry&) = delete;
    ~statement_registry();

    /// The statement with the text of `like` and with all that it expects, made where there is none. Throws std::bad_alloc.
    [[nodiscard]] std::shared_ptr<const owned_statement> find(const statement& like);
    /// The statement that `like` is for a table in `keyspace`, which is any name and is quoted: with `"keyspace".` at
    /// statement::keyspace_at. Throws usage_error where the text has no such place, and for an empty name; std::bad_alloc.
    [[nodiscard]] std::shared_ptr<const owned_statement> find_in(const statement& like, std::string_view keyspace);
    /// How many there are, at most the limit.
    [[nodiscard]] std::size_t size() const;

private:
    struct content;
    std::unique_ptr<content> content_;
};

} // namespace cassium::protocol

namespace cassium::abi {

using statement_registries = layout<size_of<protocol::statement_registry>>;
template <>
const volatile char statement_registries::does_not_fit_the_library;
[[maybe_unused]] const char statement_registries_fit = statement_registries::does_not_fit_the_library;

} // namespace cassium::abi
