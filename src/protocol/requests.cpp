#include <cassium/protocol/requests.hpp>

#include <limits>

namespace cassium::protocol {
namespace {

std::uint16_t checked_short(std::size_t size)
{
    if (size > std::numeric_limits<std::uint16_t>::max())
        detail::throw_too_large(size);
    return static_cast<std::uint16_t>(size);
}

std::int32_t checked_int(std::size_t size)
{
    if (size > std::numeric_limits<std::int32_t>::max())
        detail::throw_too_large(size);
    return static_cast<std::int32_t>(size);
}

/// Bits of the parameters' [flags].
namespace flag {
constexpr std::uint32_t values = 0x01;
constexpr std::uint32_t skip_metadata = 0x02;
constexpr std::uint32_t page_size = 0x04;
constexpr std::uint32_t paging_state = 0x08;
constexpr std::uint32_t serial_consistency = 0x10;
constexpr std::uint32_t timestamp = 0x20;
constexpr std::uint32_t keyspace = 0x80;
constexpr std::uint32_t now = 0x100;
} // namespace flag

/// One byte in v4, four in v5.
void put_flags(byte_writer& out, version version, std::uint32_t flags)
{
    if (version >= version::v5)
        out.put(flags);
    else
        out.put(static_cast<std::uint8_t>(flags));
}

/// The flags of what comes behind everything else, in QUERY, EXECUTE and BATCH alike.
std::uint32_t common_flags(version version, const query_params& params)
{
    std::uint32_t flags = 0;
    if (params.serial_consistency)
        flags |= flag::serial_consistency;
    if (params.timestamp) {
        if (*params.timestamp < 0)
            throw encode_error(client_errc::invalid_argument,
                               "a write time of " + std::to_string(*params.timestamp) + " us is before 1970");
        flags |= flag::timestamp;
    }
    if (!params.keyspace.empty() || params.now_in_seconds) [[unlikely]] {
        if (version < version::v5)
            throw encode_error(client_errc::invalid_argument,
                               "a request's own keyspace and time need protocol v5; this connection speaks v4");
        flags |= params.keyspace.empty() ? 0 : flag::keyspace;
        flags |= params.now_in_seconds ? flag::now : 0;
    }
    return flags;
}

void put_common(byte_writer& out, const query_params& params)
{
    if (params.serial_consistency)
        out.put(static_cast<std::uint16_t>(*params.serial_consistency));
    if (params.timestamp)
        out.put(*params.timestamp);
    if (!params.keyspace.empty()) [[unlikely]]
        write_string(out, params.keyspace);
    if (params.now_in_seconds) [[unlikely]]
        out.put(*params.now_in_seconds);
}

} // namespace

void write_string(byte_writer& out, std::string_view text)
{
    out.put(checked_short(text.size()));
    out.put_text(text);
}

void write_long_string(byte_writer& out, std::string_view text)
{
    out.put(checked_int(text.size()));
    out.put_text(text);
}

void write_short_bytes(byte_writer& out, byte_view bytes)
{
    out.put(checked_short(bytes.size()));
    out.put_bytes(bytes);
}

void write_bytes(byte_writer& out, byte_view bytes)
{
    out.put(checked_int(bytes.size()));
    out.put_bytes(bytes);
}

void write_startup(byte_writer& out, std::span<const std::pair<std::string_view, std::string_view>> options)
{
    out.put(checked_short(options.size()));
    for (const auto& [key, value] : options) {
        write_string(out, key);
        write_string(out, value);
    }
}

void write_auth_response(byte_writer& out, byte_view token)
{
    write_bytes(out, token);
}

void write_plain_credentials(byte_writer& out, std::string_view username, std::string_view password)
{
    // NUL ends both: one inside would be read as another name and password.
    if (username.find('\0') != std::string_view::npos || password.find('\0') != std::string_view::npos)
        throw encode_error(client_errc::invalid_argument,
                           "a user name or password with a NUL character cannot be sent (SASL PLAIN)");
    out.put(checked_int(username.size() + password.size() + 2));
    out.put(std::uint8_t{0});
    out.put_text(username);
    out.put(std::uint8_t{0});
    out.put_text(password);
}

void write_register(byte_writer& out, std::span<const std::string_view> events)
{
    out.put(checked_short(events.size()));
    for (const std::string_view event : events)
        write_string(out, event);
}

void write_prepare(byte_writer& out, version version, std::string_view cql, std::string_view keyspace)
{
    write_long_string(out, cql);
    if (version >= version::v5) {
        out.put(std::uint32_t{keyspace.empty() ? 0u : 1u});
        if (!keyspace.empty())
            write_string(out, keyspace);
    } else if (!keyspace.empty()) {
        throw encode_error(client_errc::invalid_argument,
                           "a statement's own keyspace needs protocol v5; this connection speaks v4");
    }
}

void write_execute_head(byte_writer& out, version version, byte_view id, byte_view result_metadata_id)
{
    write_short_bytes(out, id);
    if (version >= version::v5)
        write_short_bytes(out, result_metadata_id);
}

void write_params_head(byte_writer& out, version version, const query_params& params)
{
    std::uint32_t flags = common_flags(version, params);
    if (params.value_count != 0)
        flags |= flag::values;
    if (params.skip_metadata)
        flags |= flag::skip_metadata;
    if (params.page_size) {
        if (*params.page_size <= 0)
            throw encode_error(client_errc::invalid_argument,
                               "a page size of " + std::to_string(*params.page_size) + " rows");
        flags |= flag::page_size;
    }
    if (!params.paging_state.empty())
        flags |= flag::paging_state;
    out.put(static_cast<std::uint16_t>(params.consistency));
    put_flags(out, version, flags);
    if (params.value_count != 0)
        out.put(params.value_count);
}

void write_params_tail(byte_writer& out, version, const query_params& params)
{
    if (params.page_size)
        out.put(*params.page_size);
    if (!params.paging_state.empty())
        write_bytes(out, params.paging_state);
    put_common(out, params);
}

void write_batch_head(byte_writer& out, batch_kind kind, std::size_t statements)
{
    out.put(static_cast<std::uint8_t>(kind));
    out.put(checked_short(statements));
}

void write_batch_statement(byte_writer& out, byte_view id, std::uint16_t value_count)
{
    out.put(std::uint8_t{1});
    write_short_bytes(out, id);
    out.put(value_count);
}

void write_batch_query(byte_writer& out, std::string_view cql, std::uint16_t value_count)
{
    out.put(std::uint8_t{0});
    write_long_string(out, cql);
    out.put(value_count);
}

void write_batch_tail(byte_writer& out, version version, const query_params& params)
{
    const std::uint32_t flags = common_flags(version, params);
    out.put(static_cast<std::uint16_t>(params.consistency));
    put_flags(out, version, flags);
    put_common(out, params);
}

} // namespace cassium::protocol
