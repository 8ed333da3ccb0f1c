// CQL text as it is: what execute() sends.
#pragma once

#include <cassium/base/failure.hpp>
#include <cassium/cluster/connect_params.hpp>
#include <cassium/protocol/request.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace cassium::detail {

/// Executes raw CQL text. Keeps a copy of it.
class text_action {
public:
    using result_type = void;
    static constexpr auto kind = protocol::request_kind::direct;

    explicit text_action(std::string_view cql);
    /// CREATE KEYSPACE IF NOT EXISTS.
    [[nodiscard]] static text_action creating_keyspace(std::string_view name, const keyspace_replication& replication);

    /// usage_error for what must not be sent: USE, a keyspace without a name.
    [[nodiscard]] const failure& refused() const noexcept { return refused_; }
    [[nodiscard]] const protocol::statement& statement() const noexcept;
    [[nodiscard]] static std::uint16_t value_count() noexcept { return 0; }
    static void encode_values(byte_writer&) noexcept {}
    static void on_rows(protocol::rows&) noexcept {}
    static void take() noexcept {}

private:
    struct text;
    std::shared_ptr<const text> text_;
    failure refused_;
};

/// The text that creates the keyspace of a session where that is asked for, else empty. Throws usage_error (no_keyspace)
/// where there is none to create.
[[nodiscard]] std::string keyspace_to_create(const connect_params& params);
[[nodiscard]] std::string create_keyspace_cql(std::string_view name, const keyspace_replication& replication);

} // namespace cassium::detail
