// expect: cassium: give the enum a fixed underlying type
#include <cassium/model/model.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

enum open { red };
enum closed : std::int8_t { green };

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
    closed b{};
};
#else
struct thing {
    int a = 0;
    open b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
