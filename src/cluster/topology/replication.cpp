#include <cluster/topology/replication.hpp>

#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <utility>

namespace cassium::cluster {
namespace {

constexpr std::string_view class_option = "class";
constexpr std::string_view factor_option = "replication_factor";

replication_strategy strategy_of(std::string_view name) noexcept
{
    using enum replication_strategy;
    constexpr std::string_view package = "org.apache.cassandra.locator.";
    constexpr std::array<std::pair<std::string_view, replication_strategy>, 4> known{{
        {"LocalStrategy", local},
        {"SimpleStrategy", simple},
        {"NetworkTopologyStrategy", network_topology},
        {"EverywhereStrategy", everywhere},
    }};
    if (name.starts_with(package))
        name.remove_prefix(package.size());
    for (const auto& [known_name, strategy] : known)
        if (name == known_name)
            return strategy;
    return unknown;
}

/// Servers keep factors in Java's int.
std::optional<std::uint32_t> parse_count(std::string_view text) noexcept
{
    std::uint32_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    constexpr std::uint32_t most = std::numeric_limits<std::int32_t>::max();
    if (failure != std::errc{} || end != text.data() + text.size() || number > most)
        return std::nullopt;
    return number;
}

replication_fault parse_factor(std::string_view text, replication_factor& into) noexcept
{
    const std::size_t slash = text.find('/');
    const auto all = parse_count(text.substr(0, slash));
    const auto transient = slash == std::string_view::npos ? 0U : parse_count(text.substr(slash + 1));
    if (!all || !transient)
        return replication_fault::bad_factor;
    if (*transient != 0 && *transient >= *all)
        return replication_fault::bad_transient;
    into = {*all, *transient};
    return replication_fault::none;
}

parsed_replication refused(replication_fault fault, std::string_view about)
{
    return {.value = {}, .fault = fault, .about = std::string(about)};
}

parsed_replication parse_simple(const std::map<std::string, std::string>& options)
{
    parsed_replication parsed{.value = {.strategy = replication_strategy::simple}};
    const auto option = options.find(std::string(factor_option));
    if (option == options.end())
        return refused(replication_fault::no_factor, factor_option);
    const auto fault = parse_factor(option->second, parsed.value.factor);
    return fault == replication_fault::none ? parsed : refused(fault, factor_option);
}

/// All options but the class are datacenters.
parsed_replication parse_network_topology(const std::map<std::string, std::string>& options)
{
    parsed_replication parsed{.value = {.strategy = replication_strategy::network_topology}};
    for (const auto& [name, text] : options) {
        if (name == class_option)
            continue;
        replication_factor factor;
        const auto fault = parse_factor(text, factor);
        if (fault != replication_fault::none)
            return refused(fault, name);
        // None at all is said by 0 or by silence, which are to be equal.
        if (factor.all != 0)
            parsed.value.datacenters.push_back({name, factor});
    }
    return parsed;
}

} // namespace

std::string_view to_string(replication_fault what) noexcept
{
    switch (what) {
    case replication_fault::none: break;
    case replication_fault::no_class: return "the replication has no class";
    case replication_fault::no_factor: return "SimpleStrategy has no replication_factor";
    case replication_fault::bad_factor:
        return "a replication factor is neither a number nor two with a slash between them";
    case replication_fault::bad_transient: return "transient replicas are to be fewer than all";
    }
    return {};
}

parsed_replication parse_replication(const std::map<std::string, std::string>& options)
{
    const auto option = options.find(std::string(class_option));
    if (option == options.end() || option->second.empty())
        return refused(replication_fault::no_class, {});
    const auto strategy = strategy_of(option->second);
    if (strategy == replication_strategy::simple)
        return parse_simple(options);
    if (strategy == replication_strategy::network_topology)
        return parse_network_topology(options);
    return {.value = {.strategy = strategy}};
}

} // namespace cassium::cluster
