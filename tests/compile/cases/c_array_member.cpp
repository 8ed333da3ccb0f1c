// expect: cassium: a C array cannot be a column; use std::array or std::vector
#include <cassium/cassium.hpp>

#include <array>
#include <map>
#include <string>
#include <vector>

struct thing {
    int a = 0;
#ifdef CASSIUM_CORRECT
    std::array<int, 3> b{};
#else
    int b[3]{};
#endif
};

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
