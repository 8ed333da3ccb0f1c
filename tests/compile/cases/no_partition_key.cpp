// expect: cassium: a table needs a partition key
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
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();
#else
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things");
#endif

const auto& used = cassium::descriptor_of<thing>;
