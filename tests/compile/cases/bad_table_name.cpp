// expect: cassium: a table's name has 1 to 48 letters, digits and underscores
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
constexpr const char* name = "my_things";
#else
constexpr const char* name = "my things";
#endif
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>(name).partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
