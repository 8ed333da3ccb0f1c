// expect: cassium: a user-defined type cannot contain itself, at any depth
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

struct branch;
struct node {
    int value = 0;
    std::vector<branch> branches;
};
struct branch {
    std::optional<node> inner{};
    int weight = 0;
};
struct thing {
    int a = 0;
    node root{};
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().ignore<&thing::root>();
#else
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();
#endif

const auto& used = cassium::descriptor_of<thing>;
