// expect: cassium: beside its key, a table has only counters or no counter
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

struct thing {
    int a = 0;
    cassium::counter n{};
    int b = 0;
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a, &thing::b>();
#else
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();
#endif

const auto& used = cassium::descriptor_of<thing>;
