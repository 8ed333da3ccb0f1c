// expect: cassium: elements, keys and values of a CQL collection cannot be null
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
    std::vector<int> b{};
};
#else
struct thing {
    int a = 0;
    std::vector<std::optional<int>> b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
