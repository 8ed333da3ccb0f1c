// expect: cassium: what is read needs an object to be read into
// also: percent
#include <cassium/cassium.hpp>

#include <array>
#include <map>
#include <string>
#include <vector>

class percent {
public:
    explicit percent(std::int32_t value) : value_(value) {}
    std::int32_t value() const { return value_; }

private:
    std::int32_t value_;
};

template <>
struct cassium::codec<percent> : cassium::codec_via<percent, std::int32_t> {
    static std::int32_t to_wire(const percent& from) { return from.value(); }
    static percent from_wire(std::int32_t value) { return percent(value); }
};

struct thing {
    int a = 0;
#ifdef CASSIUM_CORRECT
    std::vector<std::int32_t> shares{};
#else
    std::vector<percent> shares{};
#endif
};

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

auto run(const cassium::session_ref& db)
{
    return db.get<thing>(1);
}
