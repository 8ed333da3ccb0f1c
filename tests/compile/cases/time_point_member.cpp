// expect: cassium: CQL has milliseconds (cassium::timestamp) and days (cassium::date) of the system clock
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
    cassium::timestamp b{};
};
#else
struct thing {
    int a = 0;
    std::chrono::system_clock::time_point b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
