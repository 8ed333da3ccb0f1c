// expect: cassium: a column knows one kind of null
// also: member_of<thing, short_text<1>{"b"}
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
    std::optional<int> b{};
};
#else
struct thing {
    int a = 0;
    std::optional<std::optional<int>> b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
