#include <schema/options.hpp>

#include <cassium/schema/ddl.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace cassium::schema {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text)
{
    std::string made(text);
    std::ranges::transform(made, made.begin(), [](char c) { return lower(c); });
    return made;
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

std::optional<double> number_of(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// As the server reads what is true or false, besides these two words.
std::string boolean_of(std::string_view text)
{
    const std::string word = lower(text);
    return word == "1" || word == "yes" ? "true" : word == "0" || word == "no" ? "false" : word;
}

/// One condition of speculative_retry as the server keeps it: "99p" of "99.0PERCENTILE", "50ms" of "50.7MS".
std::string normal_condition(std::string_view text)
{
    const std::string word = lower(trimmed(text));
    for (const std::string_view unit : {"percentile", "p", "ms"}) {
        const std::optional<double> value = word.ends_with(unit)
                                                ? number_of(std::string_view(word).substr(0, word.size() - unit.size()))
                                                : std::nullopt;
        if (!value)
            continue;
        char printed[64];
        if (unit == "ms")
            std::snprintf(printed, sizeof printed, "%.0fms", std::trunc(*value));
        else
            std::snprintf(printed, sizeof printed, "%.4fp", *value);
        return printed;
    }
    return word == "none" ? "never" : word;
}

/// The same of all of speculative_retry, which may be min(…, …) or max(…, …) in any order.
std::string normal_retry(std::string_view text)
{
    const std::string word = lower(trimmed(text));
    const std::size_t comma = word.find(',');
    const bool of_two = (word.starts_with("min(") || word.starts_with("max(")) && word.ends_with(')');
    if (!of_two || comma == std::string::npos)
        return normal_condition(word);
    std::string first = normal_condition(std::string_view(word).substr(4, comma - 4));
    std::string second = normal_condition(std::string_view(word).substr(comma + 1, word.size() - comma - 2));
    if (second < first)
        std::swap(first, second);
    return word.substr(0, 4) + first + "," + second + ")";
}

/// A map under the names that servers keep, in the values that they keep.
using text_map = std::map<std::string, std::string, std::less<>>;

/// What an entry is when a map has none: servers leave those out.
bool is_default(std::string_view option, std::string_view name, std::string_view value)
{
    return option == "compression" && name == "min_compress_ratio" && same_value(value, "0");
}

void normalise_compression(text_map& map)
{
    // Names of servers before 5.0, and of ScyllaDB.
    constexpr static std::array<text_entry, 2> names{
        {{"sstable_compression", "class"}, {"chunk_length_kb", "chunk_length_in_kb"}}};
    for (const auto& [old, now] : names)
        if (auto entry = map.extract(std::string(old))) {
            entry.key() = now;
            map.insert(std::move(entry));
        }
    const auto enabled = map.find("enabled");
    const auto type = map.find("class");
    const bool off = enabled != map.end() && boolean_of(enabled->second) != "true";
    if (off || type == map.end() || type->second.empty())
        map = {{"enabled", "false"}};
    else if (enabled != map.end())
        map.erase(enabled);
}

void normalise_caching(text_map& map)
{
    const auto rows = map.find("rows_per_partition");
    if (rows == map.end())
        return;
    if (same_value(rows->second, "0"))
        rows->second = "none";
    else if (same_value(rows->second, "2147483647"))
        rows->second = "all";
}

text_map normalised(std::string_view option, text_map map)
{
    if (option == "compression")
        normalise_compression(map);
    else if (option == "caching")
        normalise_caching(map);
    if (const auto type = map.find("class"); type != map.end())
        type->second = short_class(type->second);
    return map;
}

/// Whether the server's map holds everything of the model's; it may hold defaults besides.
bool holds(const std::map<std::string, std::string>& live, const table_option& wanted)
{
    const std::span<const text_entry> entries = wanted.value.map();
    const text_map has = normalised(wanted.name, text_map(live.begin(), live.end()));
    return std::ranges::all_of(normalised(wanted.name, text_map(entries.begin(), entries.end())),
                               [&](const auto& entry) {
                                   const auto found = has.find(entry.first);
                                   return found == has.end() ? is_default(wanted.name, entry.first, entry.second)
                                                             : same_value(found->second, entry.second);
                               });
}

std::string plain_text(const option_value& value)
{
    return value.what() == option_value::kind::text ? std::string(value.text()) : text_of(value);
}

bool same_scalar(std::string_view name, const std::string& live, const std::string& wanted)
{
    if (name == "comment")
        return live == wanted;
    if (name == "speculative_retry" || name == "additional_write_policy")
        return normal_retry(live) == normal_retry(wanted);
    return same_value(live, wanted) || ((live == "true" || live == "false") && boolean_of(wanted) == live);
}

/// What a server means that has nothing in the column of an option.
std::string_view meaning_of_null(std::string_view option)
{
    return option == "memtable"                                                 ? "default"
           : option == "cdc"                                                    ? "false"
           : option == "allow_auto_snapshot" || option == "incremental_backups" ? "true"
                                                                                : "";
}

} // namespace

std::string_view short_class(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

bool same_value(std::string_view a, std::string_view b)
{
    if (std::ranges::equal(
            a, b, {}, [](char c) { return lower(c); }, [](char c) { return lower(c); }))
        return true;
    const std::optional<double> number = number_of(a);
    return number && number == number_of(b);
}

std::string text_of(const option_value& value)
{
    return build_cql([&value](cql_writer& out) { write_option_value(out, value); });
}

option_state compare_option(const table_option& wanted, const live_table& live)
{
    const auto found = live.options.find(wanted.name);
    if (found == live.options.end())
        return option_state::untold;
    const auto state = [](bool same) { return same ? option_state::same : option_state::different; };
    const bool wants_map = wanted.value.what() == option_value::kind::map;
    if (const auto* const map = std::get_if<std::map<std::string, std::string>>(&found->second))
        return state(wants_map && holds(*map, wanted));
    if (wants_map)
        return state(false);
    if (const auto* const text = std::get_if<std::string>(&found->second))
        return state(same_scalar(wanted.name, *text, plain_text(wanted.value)));
    const std::string null(meaning_of_null(wanted.name));
    if (same_scalar(wanted.name, null, plain_text(wanted.value)))
        return option_state::same;
    // A server whose configuration turns change data capture off takes the option and keeps nothing of it.
    return wanted.name == "cdc" ? option_state::untold : option_state::different;
}

} // namespace cassium::schema
