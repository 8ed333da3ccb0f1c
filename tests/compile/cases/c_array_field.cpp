// expect: cassium: a C array cannot be a field
#include <cassium/cassium.hpp>

#include <array>
#include <map>
#include <string>
#include <vector>

struct inner {
    int value[2]{};
};
struct good {
    std::array<int, 2> value{};
};
struct thing {
    int a = 0;
#ifdef CASSIUM_CORRECT
    std::map<int, good> b{};
#else
    std::map<int, inner> b{};
#endif
};

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
