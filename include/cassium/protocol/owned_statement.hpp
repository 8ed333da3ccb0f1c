// Statements that are made at run time, and end.
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/protocol/statement.hpp>
#include <cassium/types/type_arena.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace cassium::protocol {

class owned_statement;

/// Who keeps something for a statement, and lets it go when the statement has ended.
class statement_user {
public:
    /// Nobody executes it any more. Called once, on the thread that let it go; there may not be much time.
    virtual void on_end(const owned_statement& what) noexcept = 0;

protected:
    statement_user() = default;
    statement_user(const statement_user&) = default;
    statement_user& operator=(const statement_user&) = default;
    ~statement_user() = default;
};

/// A statement with all that it refers to, for texts that are known at run time only. Immutable; shared objects: safe.
///
/// It is held by the pointers that make() gives and their copies, and ends with the last of them: clients then forget what they
/// have prepared, and its slot is used again. Whoever executes it, alone or in a batch, holds one until complete() was called.
class owned_statement final : public statement {
    struct hidden {};

public:
    /// A copy of `like` (its slot and its doubts apart) with the text, the columns and their types. Throws std::bad_alloc.
    [[nodiscard]] static std::shared_ptr<const owned_statement> make(const statement& like);

    /// Gives the slot back.
    ~owned_statement();
    owned_statement(const owned_statement&) = delete;
    owned_statement& operator=(const owned_statement&) = delete;
    owned_statement(const statement& like, hidden); ///< make() calls it

    /// For users: keeps the object, and not the statement from ending.
    [[nodiscard]] std::shared_ptr<const owned_statement> keep_in_memory() const { return self_.lock(); }
    /// Has `user` told of the end. While the statement is held. Throws std::bad_alloc.
    void tell(std::weak_ptr<statement_user> user) const;

private:
    struct holder;
    struct users;

    void end() const noexcept;

    std::string text_;
    type_arena arena_;
    std::vector<column_spec> parameters_;
    std::vector<column_spec> results_;
    std::vector<std::uint16_t> routing_key_;
    std::weak_ptr<const owned_statement> self_;
    std::unique_ptr<users> users_;
};

} // namespace cassium::protocol

namespace cassium::abi {

using owned_statements = layout<size_of<protocol::owned_statement>>;
template <>
const volatile char owned_statements::does_not_fit_the_library;
[[maybe_unused]] const char owned_statements_fit = owned_statements::does_not_fit_the_library;

} // namespace cassium::abi
