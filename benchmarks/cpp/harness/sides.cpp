#include "harness/sides.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace bench {
namespace {

struct entry {
    std::string_view name;
    std::unique_ptr<side> (*make)();
};

constexpr entry entries[] = {
    {"cassium-blocking", &make_blocking_side},
    {"cassium-coroutine", &make_coroutine_side},
    {"cassium-raw", &make_raw_side},
#ifdef CASSIUM_BENCH_CASSANDRA_H
    {"cassandra-h", &make_cassandra_h_side},
#endif
};

} // namespace

const std::vector<std::string_view>& side_names()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> made;
        for (const entry& one : entries)
            made.push_back(one.name);
        return made;
    }();
    return names;
}

std::unique_ptr<side> make_side(std::string_view name)
{
    const auto* const found = std::ranges::find(entries, name, &entry::name);
    if (found == std::end(entries))
        throw std::invalid_argument("no side is called '" + std::string(name) + "' here");
    return found->make();
}

std::vector<const group*> groups_of(const side& one)
{
    const std::map<std::string, std::string> missing = one.missing();
    std::vector<const group*> done;
    for (const group& what : groups())
        if (!missing.contains(what.name))
            done.push_back(&what);
    return done;
}

} // namespace bench
