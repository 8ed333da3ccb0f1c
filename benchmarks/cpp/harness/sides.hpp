// Where each side is made; harness/sides.cpp gives them their names.
#pragma once

#include "harness/side.hpp"

#include <memory>

namespace bench {

[[nodiscard]] std::unique_ptr<side> make_blocking_side();
[[nodiscard]] std::unique_ptr<side> make_coroutine_side();
[[nodiscard]] std::unique_ptr<side> make_raw_side();
[[nodiscard]] std::unique_ptr<side> make_cassandra_h_side(); ///< only where CMake found such a library

} // namespace bench
