// expect: cassium: a member is named twice in partition_key, clustering_key and static_columns
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
    cassium::table<thing>("things").partition_key<&thing::a>().clustering_key<&thing::b>();
#else
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().clustering_key<&thing::a>();
#endif

const auto& used = cassium::descriptor_of<thing>;
