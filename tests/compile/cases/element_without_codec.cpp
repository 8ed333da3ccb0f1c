// expect: cassium: a member has a type without a codec
// also: member_of<thing, short_text<6>{"owners"}
#include <cassium/cassium.hpp>

#include <array>
#include <map>
#include <string>
#include <vector>

class odd {
public:
    explicit odd(int);
};
struct thing {
    int a = 0;
#ifdef CASSIUM_CORRECT
    std::map<int, std::string> owners{};
#else
    std::map<int, odd> owners{};
#endif
};

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
