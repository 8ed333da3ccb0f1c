// The C++ type of blob columns.
#pragma once

#include <cstddef>
#include <vector>

namespace cassium {

/// CQL blob (native_protocol_v5.spec, section 5.3): any bytes, none included.
using blob = std::vector<std::byte>;

} // namespace cassium
