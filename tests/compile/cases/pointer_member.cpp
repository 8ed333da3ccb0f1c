// expect: cassium: a pointer cannot be a column
// also: member_of<thing, short_text<1>{"b"}
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

struct thing {
    int a = 0;
    int* b = nullptr;
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().ignore<&thing::b>();
#else
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();
#endif

const auto& used = cassium::descriptor_of<thing>;
