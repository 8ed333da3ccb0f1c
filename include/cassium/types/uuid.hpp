// uuid and timeuuid: making, reading, writing and ordering them.
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/types/temporal.hpp>

#include <boost/uuid/uuid.hpp>

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <ratio>
#include <string>
#include <string_view>

namespace cassium {

/// CQL uuid (native_protocol_v5.spec, section 5.22). Include <boost/uuid/uuid_hash.hpp> to use it as the key of an
/// unordered container.
using uuid = boost::uuids::uuid;

/// A random (version 4) uuid out of the kernel's random numbers, bought in blocks by each thread. Unique across threads
/// and forks. Throws std::system_error when the system has no random numbers. Safe from any thread.
[[nodiscard]] uuid random_uuid();

/// "123e4567-e89b-12d3-a456-426614174000", in lower case.
[[nodiscard]] std::string to_string(const uuid& id);

/// Reads the 36 characters that to_string writes, in either case. Throws client_error (client_errc::invalid_argument)
/// on anything else.
[[nodiscard]] uuid parse_uuid(std::string_view text);

/// A point in time in the 100 ns ticks of a version 1 uuid.
using timeuuid_clock_time = std::chrono::sys_time<std::chrono::duration<std::int64_t, std::ratio<1, 10'000'000>>>;

/// CQL timeuuid (section 5.19): a version 1 uuid. A type of its own, because it orders by time: as the server does, by
/// timestamp first and then by the remaining bytes, each taken as signed.
struct timeuuid {
    uuid value{};

    /// When it was made. Any value is accepted; one that is not of version 1 gives a meaningless time.
    [[nodiscard]] timeuuid_clock_time time() const noexcept;

    friend bool operator==(const timeuuid&, const timeuuid&) noexcept = default;
    friend std::strong_ordering operator<=>(const timeuuid& a, const timeuuid& b) noexcept;
};

/// A new timeuuid of the present time: greater than all that this process made before, unique across threads and forks.
/// Throws as random_uuid does. Safe from any thread.
[[nodiscard]] timeuuid make_timeuuid();

/// The smallest and the greatest timeuuid of a millisecond: the bounds of a range, as CQL's minTimeuuid and maxTimeuuid
/// give them; not unique, never to be stored. Throws client_error (client_errc::invalid_argument) before 1582-10-15 and
/// after 5236-03-31, where version 1 uuids end.
[[nodiscard]] timeuuid min_timeuuid(timestamp at);
[[nodiscard]] timeuuid max_timeuuid(timestamp at);

[[nodiscard]] inline std::string to_string(const timeuuid& id)
{
    return to_string(id.value);
}

} // namespace cassium

template <>
struct std::hash<cassium::timeuuid> {
    std::size_t operator()(const cassium::timeuuid& id) const noexcept { return hash_value(id.value); }
};
