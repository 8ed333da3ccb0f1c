// expect: cassium: a clustering_order follows the clustering column that it is for
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
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things")
                                                     .partition_key<&thing::a>()
                                                     .clustering_key<&thing::b, cassium::clustering_order::desc>();
#else
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things")
                                                     .partition_key<&thing::a>()
                                                     .clustering_key<cassium::clustering_order::desc, &thing::b>();
#endif

const auto& used = cassium::descriptor_of<thing>;
