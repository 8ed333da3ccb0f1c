#include "catalogue.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace bench {
namespace {

constexpr std::string_view text =
#include "groups_json.hpp"
    ;

std::size_t number(const boost::json::object& entry, std::string_view name, std::size_t otherwise)
{
    const boost::json::value* const found = entry.if_contains(name);
    return found != nullptr ? found->to_number<std::size_t>() : otherwise;
}

std::string string(const boost::json::value& value)
{
    return std::string(std::string_view(value.as_string()));
}

group read(const boost::json::object& entry)
{
    const boost::json::value& keyspace = entry.at("keyspace");
    return {.name = string(entry.at("name")),
            .family = string(entry.at("family")),
            .keyspace = keyspace.is_null() ? std::string() : string(keyspace),
            .ops = number(entry, "ops", 1),
            .rows = number(entry, "rows", 0),
            .in_flight = number(entry, "in_flight", 0),
            .most_iterations = number(entry, "most_iterations", 0),
            .memory = entry.at("kind").as_string() == "memory"};
}

} // namespace

const std::vector<group>& groups()
{
    static const std::vector<group> all = [] {
        std::vector<group> made;
        const boost::json::value file = boost::json::parse(text);
        for (const boost::json::value& entry : file.as_array())
            made.push_back(read(entry.as_object()));
        return made;
    }();
    return all;
}

const group& find_group(std::string_view name)
{
    const auto found = std::ranges::find(groups(), name, &group::name);
    if (found == groups().end())
        throw std::invalid_argument("no group is called '" + std::string(name) + "'");
    return *found;
}

} // namespace bench
