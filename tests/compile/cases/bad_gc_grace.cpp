// expect: cassium: gc_grace_seconds is 0 to 2147483647 seconds
#include <cassium/model/model.hpp>

struct thing {
    int a = 0;
};

#ifdef CASSIUM_CORRECT
constexpr std::chrono::seconds kept(0);
#else
constexpr std::chrono::seconds kept(-1);
#endif
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().gc_grace_seconds(kept);

const auto& used = cassium::descriptor_of<thing>;
