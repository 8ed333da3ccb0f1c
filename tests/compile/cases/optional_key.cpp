// expect: cassium: a key column cannot be null
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
};
#else
struct thing {
    std::optional<int> a{};
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
