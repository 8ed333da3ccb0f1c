// expect: cassium: a member has a type without a codec
// also: member_of<inner, short_text<5>{"value"}
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

#ifdef CASSIUM_CORRECT
struct inner {
    double value = 0;
};
struct thing {
    int a = 0;
    inner b{};
};
#else
struct inner {
    long double value = 0;
};
struct thing {
    int a = 0;
    inner b{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
