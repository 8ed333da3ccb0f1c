// expect: cassium: two structs of this table are user-defined types of one name and differ
#include <cassium/model/model.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

template <class First, class Second>
struct Pair {
    First first{};
    Second second{};
};
struct outer {
    std::map<int, Pair<std::string, int>> inside{};
};
struct thing {
    int a = 0;
    Pair<int, int> one{};
    outer other{};
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::udt_of<Pair<std::string, int>> = cassium::udt<Pair<std::string, int>>("named_pair");
#endif
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
