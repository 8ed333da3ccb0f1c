// How much memory a connection's buffers keep.
#pragma once

#include <cstddef>

namespace cassium::protocol {

/// A buffer that a rare, huge message has grown over this is not kept.
inline constexpr std::size_t kept_capacity = 4u << 20;

} // namespace cassium::protocol
