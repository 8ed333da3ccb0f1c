// expect: cassium: a nested struct with a base class needs a codec of its own
#include <cassium/model/model.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

struct base {
    int x = 0;
};
struct derived : base {
    int y = 0;
};

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
    base b{};
};
#else
struct thing {
    int a = 0;
    derived b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
