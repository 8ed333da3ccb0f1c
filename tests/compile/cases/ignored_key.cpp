// expect: cassium: an ignored member has a part in another clause of the table
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

struct thing {
    int a = 0;
    int b = 0;
    std::string c{};
    std::set<int> d{};
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().ignore<&thing::b>();
#else
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().ignore<&thing::a>();
#endif

const auto& used = cassium::descriptor_of<thing>;
