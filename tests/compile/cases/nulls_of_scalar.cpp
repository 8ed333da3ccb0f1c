// expect: cassium: nulls<>() is for what can be null: a std::optional or a collection, outside of the key
#include <cassium/model/model.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

struct thing {
    int a = 0;
    int never_null = 0;
    std::optional<int> maybe{};
};

#ifdef CASSIUM_CORRECT
constexpr auto named = &thing::maybe;
#else
constexpr auto named = &thing::never_null;
#endif
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().nulls<named>(cassium::null_policy::leave_unset);

const auto& used = cassium::descriptor_of<thing>;
