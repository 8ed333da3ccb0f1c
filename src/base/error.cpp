#include <cassium/base/error.hpp>

namespace cassium {
namespace {

const char* text_of(client_errc code) noexcept
{
    switch (code) {
    case client_errc::truncated: return "fewer bytes than the value needs";
    case client_errc::malformed_frame: return "malformed frame";
    case client_errc::bad_checksum: return "checksum mismatch";
    case client_errc::frame_too_large: return "frame over the maximum size";
    case client_errc::bad_compression: return "compressed body does not decompress to its declared length";
    case client_errc::bad_value: return "value not allowed by its CQL type";
    case client_errc::unexpected_null: return "null in a column whose member is not optional";
    case client_errc::type_mismatch: return "column type differs from the member's";
    case client_errc::unknown_stream: return "answer to a request that was never sent";
    case client_errc::unexpected_message: return "message not expected here";
    case client_errc::value_too_large: return "value over its length limit";
    case client_errc::value_out_of_range: return "value out of the column type's range";
    case client_errc::host_not_found: return "host not found";
    case client_errc::connection_refused: return "connection refused";
    case client_errc::connect_failed: return "no contact point could be used";
    case client_errc::connection_lost: return "connection lost";
    case client_errc::handshake_failed: return "handshake failed";
    case client_errc::tls_failed: return "TLS failed";
    case client_errc::timeout: return "request timed out";
    case client_errc::closed: return "session is closed";
    case client_errc::overloaded_locally: return "too many requests waiting";
    case client_errc::not_found: return "no such row";
    case client_errc::multiple_rows: return "more than one row";
    case client_errc::blocking_on_io_thread: return "blocking call on one of the session's I/O threads";
    case client_errc::invalid_argument: return "invalid argument";
    case client_errc::schema_mismatch: return "table and model differ";
    case client_errc::no_keyspace: return "no keyspace";
    case client_errc::canceled: return "cancelled";
    }
    return "unknown client error";
}

const char* text_of(server_errc code) noexcept
{
    switch (code) {
    case server_errc::server_error: return "server error";
    case server_errc::protocol_error: return "protocol error";
    case server_errc::bad_credentials: return "bad credentials";
    case server_errc::unavailable: return "not enough replicas alive";
    case server_errc::overloaded: return "server overloaded";
    case server_errc::is_bootstrapping: return "node is bootstrapping";
    case server_errc::truncate_error: return "truncate failed";
    case server_errc::write_timeout: return "write timed out on the replicas";
    case server_errc::read_timeout: return "read timed out on the replicas";
    case server_errc::read_failure: return "read failed on a replica";
    case server_errc::function_failure: return "function failed";
    case server_errc::write_failure: return "write failed on a replica";
    case server_errc::cdc_write_failure: return "CDC space exhausted";
    case server_errc::cas_write_unknown: return "outcome of the conditional write is unknown";
    case server_errc::syntax_error: return "CQL syntax error";
    case server_errc::unauthorized: return "unauthorized";
    case server_errc::invalid: return "invalid query";
    case server_errc::config_error: return "configuration error";
    case server_errc::already_exists: return "already exists";
    case server_errc::unprepared: return "statement not prepared on this node";
    }
    return "unknown server error";
}

class client_category_t final : public std::error_category {
public:
    const char* name() const noexcept override { return "cassium.client"; }
    std::string message(int code) const override { return text_of(static_cast<client_errc>(code)); }
};

class server_category_t final : public std::error_category {
public:
    const char* name() const noexcept override { return "cassium.server"; }
    std::string message(int code) const override { return text_of(static_cast<server_errc>(code == -1 ? 0 : code)); }
};

std::string describe(const std::error_code& code, const diagnostics& details)
{
    std::string text = code.message();
    const auto add = [&text](std::string_view label, const std::string& value) {
        if (!value.empty())
            text.append(label).append(value);
    };
    add(": ", details.client_message);
    add(": ", details.server_message);
    add(" [node ", details.node);
    if (!details.node.empty())
        text += ']';
    add(" [cql ", details.cql);
    if (!details.cql.empty())
        text += ']';
    return text;
}

} // namespace

const std::error_category& client_category() noexcept
{
    static const client_category_t category;
    return category;
}

const std::error_category& server_category() noexcept
{
    static const server_category_t category;
    return category;
}

std::error_code make_error_code(server_errc code) noexcept
{
    const int value = static_cast<int>(code);
    return {value == 0 ? -1 : value, server_category()};
}

struct error::state {
    cassium::diagnostics details;
    std::string what;
};

error::error(std::error_code code, cassium::diagnostics details) : std::system_error(code)
{
    std::string what = describe(code, details);
    state_ = std::make_shared<const state>(state{std::move(details), std::move(what)});
}

const cassium::diagnostics& error::diagnostics() const noexcept
{
    return state_->details;
}

const char* error::what() const noexcept
{
    return state_->what.c_str();
}

void error::add_context(std::string_view cql, std::string_view node)
{
    cassium::diagnostics details = state_->details;
    if (details.cql.empty())
        details.cql = cql;
    if (details.node.empty())
        details.node = node;
    std::string what = describe(code(), details);
    state_ = std::make_shared<const state>(state{std::move(details), std::move(what)});
}

client_error::client_error(client_errc code, std::string message)
    : client_error(
          code, cassium::diagnostics{.client_message = std::move(message), .server_message = {}, .cql = {}, .node = {}})
{
}

} // namespace cassium
