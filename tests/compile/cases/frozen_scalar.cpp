// expect: cassium: frozen<>() is for collections; a scalar is written as a whole anyway
#include <cassium/model/model.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

struct thing {
    int a = 0;
    std::string text{};
    std::set<int> numbers{};
};

#ifdef CASSIUM_CORRECT
constexpr auto frozen = &thing::numbers;
#else
constexpr auto frozen = &thing::text;
#endif
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().frozen<frozen>();

const auto& used = cassium::descriptor_of<thing>;
