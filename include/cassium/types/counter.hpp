// The C++ type of counter columns.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace cassium {

/// CQL counter (native_protocol_v5.spec, section 4.2.5.2): a bigint that can be incremented and decremented only.
struct counter {
    std::int64_t value = 0;

    friend bool operator==(const counter&, const counter&) = default;
    friend auto operator<=>(const counter&, const counter&) = default;
};

} // namespace cassium

template <>
struct std::hash<cassium::counter> {
    std::size_t operator()(const cassium::counter& count) const noexcept
    {
        return std::hash<std::int64_t>{}(count.value);
    }
};
