#include <cassium/base/error.hpp>

#include <atomic>
#include <new>

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
    case client_errc::unexpected_null: return "null where there must be none";
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
    case client_errc::other_cluster: return "node of another cluster";
    case client_errc::timeout: return "request timed out";
    case client_errc::closed: return "session is closed";
    case client_errc::overloaded_locally: return "too many requests waiting";
    case client_errc::not_found: return "no such row";
    case client_errc::multiple_rows: return "more than one row";
    case client_errc::blocking_on_io_thread: return "blocking call on one of the session's I/O threads";
    case client_errc::invalid_argument: return "invalid argument";
    case client_errc::schema_mismatch: return "table and model differ";
    case client_errc::no_keyspace: return "no keyspace";
    case client_errc::forked: return "the session belongs to the parent process";
    case client_errc::out_of_memory: return "out of memory";
    case client_errc::foreign_exception: return "an exception of the program's own code";
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

/// What the standard has a word for; 0: nothing.
std::errc condition_of(client_errc code) noexcept
{
    switch (code) {
    case client_errc::value_too_large: return std::errc::value_too_large;
    case client_errc::value_out_of_range: return std::errc::result_out_of_range;
    case client_errc::host_not_found: return std::errc::host_unreachable;
    case client_errc::connection_refused: return std::errc::connection_refused;
    case client_errc::connection_lost: return std::errc::connection_reset;
    case client_errc::timeout: return std::errc::timed_out;
    case client_errc::closed: return std::errc::not_connected;
    case client_errc::overloaded_locally: return std::errc::resource_unavailable_try_again;
    case client_errc::invalid_argument: return std::errc::invalid_argument;
    case client_errc::out_of_memory: return std::errc::not_enough_memory;
    case client_errc::canceled: return std::errc::operation_canceled;
    default: return {};
    }
}

std::errc condition_of(server_errc code) noexcept
{
    switch (code) {
    case server_errc::protocol_error: return std::errc::protocol_error;
    case server_errc::bad_credentials:
    case server_errc::unauthorized: return std::errc::permission_denied;
    case server_errc::unavailable:
    case server_errc::overloaded:
    case server_errc::is_bootstrapping: return std::errc::resource_unavailable_try_again;
    case server_errc::write_timeout:
    case server_errc::read_timeout: return std::errc::timed_out;
    case server_errc::syntax_error:
    case server_errc::invalid: return std::errc::invalid_argument;
    default: return {};
    }
}

template <class Code>
std::error_condition condition_or_own(Code code, int value, const std::error_category& category) noexcept
{
    const std::errc known = condition_of(code);
    return known == std::errc{} ? std::error_condition(value, category) : std::make_error_condition(known);
}

class client_category_t final : public std::error_category {
public:
    const char* name() const noexcept override { return "cassium.client"; }
    std::string message(int code) const override { return text_of(static_cast<client_errc>(code)); }
    std::error_condition default_error_condition(int code) const noexcept override
    {
        return condition_or_own(static_cast<client_errc>(code), code, *this);
    }
};

class server_category_t final : public std::error_category {
public:
    const char* name() const noexcept override { return "cassium.server"; }
    std::string message(int code) const override { return text_of(static_cast<server_errc>(code == -1 ? 0 : code)); }
    std::error_condition default_error_condition(int code) const noexcept override
    {
        return condition_or_own(static_cast<server_errc>(code), code, *this);
    }
};

/// Failures that pass, with what a server's answer says of the request.
enum class nature : std::uint8_t { lasting, passing, passing_unexecuted };

nature nature_of(client_errc code) noexcept
{
    switch (code) {
    case client_errc::host_not_found:
    case client_errc::connection_refused:
    case client_errc::connect_failed:
    case client_errc::connection_lost:
    case client_errc::timeout:
    case client_errc::overloaded_locally: return nature::passing;
    default: return nature::lasting;
    }
}

nature nature_of(server_errc code) noexcept
{
    switch (code) {
    // A coordinator says these before it begins (native_protocol_v5.spec, section 8).
    case server_errc::unavailable:
    case server_errc::is_bootstrapping: return nature::passing_unexecuted;
    case server_errc::server_error:
    case server_errc::overloaded:
    case server_errc::write_timeout:
    case server_errc::read_timeout:
    case server_errc::write_failure:
    case server_errc::read_failure:
    case server_errc::cas_write_unknown: return nature::passing;
    default: return nature::lasting;
    }
}

nature nature_of(const std::error_code& code) noexcept
{
    if (code.category() == client_category())
        return nature_of(static_cast<client_errc>(code.value()));
    if (code.category() == server_category())
        return nature_of(static_cast<server_errc>(code.value() == -1 ? 0 : code.value()));
    return nature::lasting;
}

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

namespace {

/// Not destroyed when the program ends: an I/O thread may still be telling what went wrong.
template <class T>
union immortal {
    immortal() noexcept : value() {}
    immortal(const immortal&) = delete;
    immortal& operator=(const immortal&) = delete;
    ~immortal() {} // NOLINT(modernize-use-equals-default): it would be deleted
    T value;
};

} // namespace

const std::error_category& client_category() noexcept
{
    static const immortal<client_category_t> category;
    return category.value;
}

const std::error_category& server_category() noexcept
{
    static const immortal<server_category_t> category;
    return category.value;
}

std::error_code make_error_code(server_errc code) noexcept
{
    const int value = static_cast<int>(code);
    return {value == 0 ? -1 : value, server_category()};
}

/// The whole text is put together when someone asks for it: most failures are only looked at.
struct error::state {
    explicit state(cassium::diagnostics with) noexcept : details(std::move(with)) {}
    state(const state&) = delete;
    state& operator=(const state&) = delete;
    ~state() { delete text.load(std::memory_order_acquire); }

    cassium::diagnostics details;
    mutable std::atomic<const std::string*> text{nullptr};
};

error::error(std::error_code code, cassium::diagnostics details)
    : std::system_error(code),
      state_(std::make_shared<const state>(std::move(details)))
{
}

const cassium::diagnostics& error::diagnostics() const noexcept
{
    return state_->details;
}

const char* error::what() const noexcept
{
    const std::string* made = state_->text.load(std::memory_order_acquire);
    if (made != nullptr)
        return made->c_str();
    try {
        auto fresh = std::make_unique<const std::string>(describe(code(), state_->details));
        if (state_->text.compare_exchange_strong(made, fresh.get(), std::memory_order_acq_rel))
            made = fresh.release();
        return made->c_str();
    } catch (const std::bad_alloc&) {
        return std::system_error::what();
    }
}

bool error::transient() const noexcept
{
    return nature_of(code()) != nature::lasting;
}

bool error::retryable() const noexcept
{
    const nature found = nature_of(code());
    return found == nature::passing_unexecuted ||
           (found == nature::passing && (written() == cassium::written::no || state_->details.idempotent));
}

void error::add_context(std::string_view cql, std::string_view node)
{
    add_context(cql, node, state_->details.written, state_->details.idempotent);
}

void error::add_context(std::string_view cql, std::string_view node, cassium::written written, bool idempotent)
{
    cassium::diagnostics details = state_->details;
    if (details.cql.empty())
        details.cql = cql;
    if (details.node.empty())
        details.node = node;
    details.written = written;
    details.idempotent = idempotent;
    state_ = std::make_shared<const state>(std::move(details));
}

client_error::client_error(client_errc code, std::string message)
    : client_error(
          code, cassium::diagnostics{.client_message = std::move(message), .server_message = {}, .cql = {}, .node = {}})
{
}

} // namespace cassium
