// The row of system_schema.tables that describes a table, whatever columns the server has in it.
#pragma once

#include <cassium/schema/live.hpp>
#include <cassium/session/text_action.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace cassium::detail {

/// Reads all columns of the row, by the types that come with the answer; nothing where there is no such table. All and not a
/// list of them, which would be another one for each version of each server. The text is not prepared: what it gives may
/// change with each upgrade.
class live_options_action {
public:
    using options = std::map<std::string, schema::live_option, std::less<>>;
    using result_type = std::optional<options>;
    static constexpr auto kind = protocol::request_kind::direct;

    live_options_action(std::string_view keyspace, std::string_view table);

    [[nodiscard]] const protocol::statement& statement() const noexcept { return text_.statement(); }
    [[nodiscard]] static std::uint16_t value_count() noexcept { return 0; }
    static void encode_values(byte_writer&) noexcept {}
    void on_rows(protocol::rows& page);
    [[nodiscard]] result_type take() { return std::move(row_); }

private:
    text_action text_;
    result_type row_;
};

} // namespace cassium::detail
