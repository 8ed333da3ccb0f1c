// The C++ types of timestamp, date and time columns, which all come from <chrono>.
#pragma once

#include <chrono>

namespace cassium {

/// CQL timestamp (native_protocol_v5.spec, section 5.18): milliseconds since 1970-01-01 00:00 UTC, over the whole range
/// of int64.
using timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// CQL date (section 5.5): a day without a time zone, from 2^31 days before 1970-01-01 to 2^31 - 1 after. Other days
/// do not encode (encode_error, client_errc::value_out_of_range).
using date = std::chrono::sys_days;

/// CQL time (section 5.17): nanoseconds since midnight, from 0 to 86399999999999. Others do not encode (encode_error,
/// client_errc::value_out_of_range).
using time_of_day = std::chrono::nanoseconds;

} // namespace cassium
