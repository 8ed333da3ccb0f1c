// What the C++ sides are made of.
#pragma once

#include <map>
#include <string>

namespace bench {

/// The compiler, with its version.
[[nodiscard]] std::string compiler();
/// cassium, what it is built on and the compiler.
[[nodiscard]] std::map<std::string, std::string> cassium_versions();

} // namespace bench
