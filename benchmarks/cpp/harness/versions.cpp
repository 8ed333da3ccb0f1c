#include "versions.hpp"

#include <cassium/base/version.hpp>

#include <boost/version.hpp>
#include <fmt/core.h>

namespace bench {

std::string compiler()
{
#ifdef __clang__
    return fmt::format("Clang {}.{}.{}", __clang_major__, __clang_minor__, __clang_patchlevel__);
#else
    return fmt::format("GCC {}.{}.{}", __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#endif
}

std::map<std::string, std::string> cassium_versions()
{
    return {{"cassium", CASSIUM_VERSION},
            {"boost", fmt::format("{}.{}.{}", BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100)},
            {"compiler", compiler()}};
}

} // namespace bench
