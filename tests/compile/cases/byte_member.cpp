// expect: cassium: a single std::byte is no CQL type
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
    std::vector<std::byte> b{};
};
#else
struct thing {
    int a = 0;
    std::byte b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
