// expect: cassium: elements of a CQL vector cannot be null
#include <cassium/model/model.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
    std::array<float, 2> b{};
};
#else
struct thing {
    int a = 0;
    std::array<std::optional<float>, 2> b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
