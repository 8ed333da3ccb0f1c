// expect: cassium: CQL has no integer for an enum over std::uint64_t
#include <cassium/model/model.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

enum class wide : std::uint64_t { red };
enum class narrow : std::uint32_t { green };

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
    narrow b{};
};
#else
struct thing {
    int a = 0;
    wide b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
