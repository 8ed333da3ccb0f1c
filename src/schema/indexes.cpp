#include <schema/indexes.hpp>

#include <schema/options.hpp>

#include <cassium/schema/ddl.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace cassium::schema {
namespace {

/// What an index covers, in the same words whichever side it is of.
struct cover {
    std::string column{};
    index_target target = index_target::values;
    std::string type{}; ///< its class, without package and aliases; "": the server's own secondary index
    std::map<std::string, std::string> options{};
};

constexpr std::string_view sai = "storageattachedindex";

std::string index_class(std::string_view name)
{
    std::string word(short_class(name));
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return word == "sai" ? std::string(sai) : word == "legacy_local_table" ? "" : word;
}

cover cover_of(const table_descriptor& table, const index_descriptor& index)
{
    return {.column = std::string(table.columns[index.column].name),
            .target = index.target,
            .type = index_class(index.custom_class),
            .options = {index.options.begin(), index.options.end()}};
}

/// Without the quotes that CQL puts around a name.
std::string unquoted(std::string_view name)
{
    if (name.size() < 2 || !name.starts_with('"') || !name.ends_with('"'))
        return std::string(name);
    std::string plain;
    for (std::size_t i = 1; i + 1 < name.size(); ++i) {
        plain += name[i];
        i += name[i] == '"' ? 1 : 0; // it stands there twice
    }
    return plain;
}

cover cover_of(const live_index& live)
{
    index_reading read = read_index(live);
    return {.column = std::move(read.column),
            .target = read.target,
            .type = index_class(read.custom_class),
            .options = std::move(read.options)};
}

bool operator==(const cover& a, const cover& b)
{
    return a.column == b.column && a.target == b.target && a.type == b.type &&
           std::ranges::equal(a.options, b.options, [](const auto& x, const auto& y) {
               return x.first == y.first && same_value(x.second, y.second);
           });
}

/// "keys("labels") using storageattachedindex {'case_sensitive': 'false'}".
std::string describe(const cover& what)
{
    return build_cql([&](cql_writer& out) {
        write_index_target(out, what.column, what.target);
        if (!what.type.empty())
            out << " using " << what.type;
        if (!what.options.empty()) {
            const std::vector<text_entry> entries(what.options.begin(), what.options.end());
            write_map(out << ' ', entries);
        }
    });
}

class comparison {
public:
    comparison(const table_descriptor& table, const live_table& live)
        : live_(live.indexes),
          taken_names_(live.taken_names)
    {
        for (const live_index& index : live_)
            covers_.push_back(cover_of(index));
        taken_.resize(live_.size());
        // Those that are there first, so that none of them is taken for something like another one.
        std::vector<std::pair<const index_descriptor*, cover>> left;
        for (const index_descriptor& index : table.indexes) {
            cover wanted = cover_of(table, index);
            const bool there = take([&](std::size_t at) { return covers_[at] == wanted; });
            const bool repeated = std::ranges::find(seen_, wanted) != seen_.end();
            seen_.push_back(wanted);
            if (!there && !repeated)
                left.emplace_back(&index, std::move(wanted));
        }
        for (const auto& [index, wanted] : left)
            find_near(*index, wanted);
        for (std::size_t at = 0; at < live_.size(); ++at)
            if (!taken_[at])
                made_.drift.push_back("index " + live_[at].name + " (" + describe(covers_[at]) + ")");
    }

    [[nodiscard]] index_comparison take() && { return std::move(made_); }

private:
    [[nodiscard]] bool covers(std::size_t at, const cover& wanted) const
    {
        return covers_[at].column == wanted.column && covers_[at].target == wanted.target;
    }

    /// Takes the first index of the server's that fits and nobody has taken.
    template <class Fits>
    bool take(const Fits& fits)
    {
        for (last_ = 0; last_ < live_.size(); ++last_)
            if (!taken_[last_] && fits(last_))
                return taken_[last_] = true;
        return false;
    }

    /// What stands in the way of an index that is not there as it is wanted; where nothing does, it is to be made.
    void find_near(const index_descriptor& index, const cover& wanted)
    {
        // A server may be configured to make storage-attached indexes where no class is named.
        const auto stands_for = [&](std::size_t at) {
            return covers(at, wanted) &&
                   (covers_[at].type == wanted.type || (wanted.type.empty() && covers_[at].type == sai));
        };
        const auto has_its_name = [&](std::size_t at) { return live_[at].name == index.name; };
        if (take(stands_for) || take(has_its_name))
            made_.drift.push_back("index " + live_[last_].name + ": " + describe(wanted) + " in the model, " +
                                  describe(covers_[last_]) + " on the server; drop it and it is made anew");
        else if (std::ranges::find(taken_names_, index.name) != taken_names_.end())
            made_.drift.push_back("index " + std::string(index.name) + ": " + describe(wanted) +
                                  " in the model; the name is that of another table's index");
        else
            made_.missing.push_back(&index);
    }

    const std::vector<live_index>& live_;
    const std::vector<std::string>& taken_names_;
    std::vector<cover> covers_;
    std::vector<cover> seen_; ///< of the model
    std::vector<bool> taken_;
    std::size_t last_ = 0;
    index_comparison made_;
};

} // namespace

index_reading read_index(const live_index& live)
{
    index_reading made{.options = live.options};
    if (auto type = made.options.extract("class_name"))
        made.custom_class = std::move(type.mapped());
    const auto target = made.options.extract("target");
    std::string_view column = target ? std::string_view(target.mapped()) : std::string_view();
    constexpr static std::array<std::pair<std::string_view, index_target>, 4> functions{
        {{"values(", index_target::values},
         {"keys(", index_target::keys},
         {"entries(", index_target::entries},
         {"full(", index_target::full}}};
    for (const auto& [function, what] : functions) {
        if (column.starts_with(function) && column.ends_with(')')) {
            made.target = what;
            column = column.substr(function.size(), column.size() - function.size() - 1);
            break;
        }
    }
    made.column = unquoted(column);
    return made;
}

index_comparison compare_indexes(const table_descriptor& table, const live_table& live)
{
    return comparison(table, live).take();
}

} // namespace cassium::schema
