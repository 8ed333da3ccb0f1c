// expect: cassium: a view can be bound and not read
// also: member_of<thing, short_text<1>{"b"}
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
    std::string b{};
};
#else
struct thing {
    int a = 0;
    std::string_view b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
