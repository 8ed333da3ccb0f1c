// expect: cassium: a counter cannot be part of a key
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

struct thing {
    cassium::counter n{};
    int b = 0;
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::b>();
#else
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::n>();
#endif

const auto& used = cassium::descriptor_of<thing>;
