// What all statement values of the compiler's have in common: their clauses, their record, and the check of both.
#pragma once

#include <cassium/model/model.hpp>
#include <cassium/query/detail/clause_pack.hpp>
#include <cassium/query/detail/statement_record.hpp>
#include <cassium/query/faults.hpp>

#include <cstdint>
#include <string_view>
#include <utility>

namespace cassium::query::detail {

/// True, or the sentence, with the table and the column in what compilers print.
template <class Table, finding Found>
consteval bool refuse_finding()
{
    if constexpr (Found.what == fault::none)
        return true;
    else
        return cassium::detail::refuse<
            Found.what, typename decltype(cassium::detail::name_column<cassium::detail::model_descriptor<Table>,
                                                                       Found.column>())::type>();
}

/// `Text` is what statement_record wants, with check(), which is true or does not compile. Statements are checked where one of
/// these members is first used.
template <class Text, class... Clause>
class typed_statement {
public:
    constexpr typed_statement() = default;
    constexpr explicit typed_statement(clause_pack<Clause...> clauses) : clauses_(std::move(clauses)) {}

    /// The text. Here everything that makes the statement wrong is a compile error.
    [[nodiscard]] static constexpr std::string_view cql() { return decltype(checked_record())::cql; }
    [[nodiscard]] static const protocol::statement& statement() noexcept { return decltype(checked_record())::record; }
    [[nodiscard]] static constexpr std::uint16_t value_count() noexcept
    {
        return static_cast<std::uint16_t>(decltype(checked_record())::marker_count);
    }

protected:
    static consteval auto checked_record()
    {
        [[maybe_unused]] constexpr bool right = Text::check();
        return statement_record<Text>{};
    }
    /// Writes the values of all clauses of one kind.
    template <clause_kind Kind>
    void encode_clauses(byte_writer& out) const
    {
        clauses_.template each<Kind>([&out](const auto& one) {
            if constexpr (requires { one.template encode<typename Text::table_type>(out); })
                one.template encode<typename Text::table_type>(out);
            else
                one.encode(out);
        });
    }

    [[no_unique_address]] clause_pack<Clause...> clauses_{};
};

} // namespace cassium::query::detail
