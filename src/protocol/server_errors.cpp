#include <cassium/protocol/server_errors.hpp>

#include <cassium/protocol/notations.hpp>

namespace cassium::protocol {
namespace {

replica_error read_replica_error(byte_reader& in, server_errc code, diagnostics details)
{
    const auto level = static_cast<consistency>(in.read<std::uint16_t>());
    const auto received = in.read<std::int32_t>();
    const auto block_for = in.read<std::int32_t>();
    return {code, std::move(details), level, received, block_for};
}

/// v4 sends how many replicas failed, v5 a map from replica to reason (its count first in both).
std::int32_t read_failures(byte_reader& in, version version, std::vector<replica_failure>& reasons)
{
    const auto count = in.read<std::int32_t>();
    if (version < version::v5)
        return count;
    constexpr std::size_t least = 1 + 4 + 2; // an IPv4 [inetaddr] and a [short]
    check_count(count, least, in);
    for (std::int32_t i = 0; i < count; ++i) {
        replica_failure one;
        one.address = read_inet_address(in);
        one.reason = in.read<std::uint16_t>();
        reasons.push_back(std::move(one));
    }
    return count;
}

} // namespace

failure decode_error_message(byte_reader in, version version, diagnostics about)
{
    const auto code = static_cast<server_errc>(in.read<std::int32_t>());
    diagnostics& details = about;
    details.server_message = read_string(in);
    switch (code) {
    case server_errc::bad_credentials: return authentication_error(code, std::move(details));
    case server_errc::syntax_error: return syntax_error(code, std::move(details));
    case server_errc::unauthorized: return unauthorized(code, std::move(details));
    case server_errc::invalid: return invalid_query(code, std::move(details));
    case server_errc::unavailable: {
        const auto level = static_cast<consistency>(in.read<std::uint16_t>());
        const auto required = in.read<std::int32_t>();
        return unavailable(std::move(details), level, required, in.read<std::int32_t>());
    }
    case server_errc::write_timeout: {
        replica_error common = read_replica_error(in, code, std::move(details));
        std::string type(read_string(in));
        const bool counts = version >= version::v5 && type == "CAS" && in.remaining() >= sizeof(std::uint16_t);
        const std::uint16_t contentions = counts ? in.read<std::uint16_t>() : std::uint16_t{0};
        return write_timeout(std::move(common), std::move(type), contentions);
    }
    case server_errc::read_timeout: {
        replica_error common = read_replica_error(in, code, std::move(details));
        return read_timeout(std::move(common), in.read<std::uint8_t>() != 0);
    }
    case server_errc::read_failure: {
        replica_error common = read_replica_error(in, code, std::move(details));
        std::vector<replica_failure> reasons;
        const std::int32_t failures = read_failures(in, version, reasons);
        return read_failure(std::move(common), failures, std::move(reasons), in.read<std::uint8_t>() != 0);
    }
    case server_errc::write_failure: {
        replica_error common = read_replica_error(in, code, std::move(details));
        std::vector<replica_failure> reasons;
        const std::int32_t failures = read_failures(in, version, reasons);
        return write_failure(std::move(common), failures, std::move(reasons), std::string(read_string(in)));
    }
    case server_errc::cas_write_unknown: return cas_write_unknown(read_replica_error(in, code, std::move(details)));
    case server_errc::function_failure: {
        std::string keyspace(read_string(in));
        std::string function(read_string(in));
        return function_failure(std::move(details), std::move(keyspace), std::move(function), read_string_list(in));
    }
    case server_errc::already_exists: {
        std::string keyspace(read_string(in));
        return already_exists(std::move(details), std::move(keyspace), std::string(read_string(in)));
    }
    case server_errc::unprepared: {
        const byte_view id = read_short_bytes(in);
        return unprepared(std::move(details), {id.begin(), id.end()});
    }
    default: return server_error(code, std::move(details));
    }
}

} // namespace cassium::protocol
