// Our verdict on statements against the server's, both ways: WHERE, ORDER BY, SET, DELETE, IF and projections of a few tables with
// every kind of column, in all small combinations and in random larger ones. What the rules take the server must take, and what
// they refuse it must refuse; but for what is refused on purpose.
#include "server.hpp"

#include <cassium/protocol/codec/cql_value.hpp>
#include <cassium/query/build.hpp>
#include <cassium/query/select_rules.hpp>
#include <cassium/query/write_rules.hpp>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace cassium::testing {
namespace {

struct ruled_point {
    std::int32_t x = 0;
    std::int32_t y = 0;
};

/// Columns of every kind.
struct ruled {
    std::int32_t p = 0;
    std::int32_t q = 0;
    std::int32_t a = 0;
    std::int32_t b = 0;
    std::int32_t s = 0;
    std::int32_t v = 0;
    std::string t{};
    duration d{};
    std::map<std::string, std::int32_t> m{};
    std::map<std::string, std::int32_t> fm{};
    std::vector<std::int32_t> l{};
    std::set<std::string> e{};
    ruled_point u{};
    ruled_point fu{};
};
struct ruled_by_index;
struct ruled_by_sai;
struct ruled_simple {
    std::int32_t p = 0;
    std::int32_t v = 0;
    std::map<std::string, std::int32_t> m{};
};
struct ruled_counts {
    std::int32_t p = 0;
    std::int32_t a = 0;
    counter c{};
};

consteval auto described(std::string_view name)
{
    return cassium::table<ruled>(name)
        .partition_key<&ruled::p, &ruled::q>()
        .clustering_key<&ruled::a, clustering_order::desc, &ruled::b>()
        .static_columns<&ruled::s>()
        .frozen<&ruled::fm>()
        .non_frozen<&ruled::u>();
}
consteval auto cassium_table(std::type_identity<ruled>)
{
    return described("ruled");
}
consteval auto cassium_table(std::type_identity<ruled_by_index>)
{
    return described("ruled_by_index")
        .index<&ruled::b>()
        .index<&ruled::v>()
        .index<&ruled::m>({.target = index_target::entries})
        .index<&ruled::e>();
}
consteval auto cassium_table(std::type_identity<ruled_by_sai>)
{
    return described("ruled_by_sai")
        .index<&ruled::v>({.custom_class = "StorageAttachedIndex"})
        .index<&ruled::t>({.custom_class = "StorageAttachedIndex"});
}
consteval auto cassium_table(std::type_identity<ruled_simple>)
{
    return cassium::table<ruled_simple>("ruled_simple").partition_key<&ruled_simple::p>();
}
consteval auto cassium_table(std::type_identity<ruled_counts>)
{
    return cassium::table<ruled_counts>("ruled_counts")
        .partition_key<&ruled_counts::p>()
        .clustering_key<&ruled_counts::a>();
}

/// Some value of a type.
cql_value sample(const cql_type& type)
{
    switch (type.id) {
    case type_id::int_:
    case type_id::bigint:
    case type_id::counter: return std::int64_t{1};
    case type_id::text: return std::string("a");
    case type_id::duration: return duration{1, 0, 0};
    case type_id::list:
    case type_id::set: return cql_value::elements{sample(*type.elements[0])};
    case type_id::map: return cql_value::entries{{sample(*type.elements[0]), sample(*type.elements[1])}};
    case type_id::udt: return cql_value::elements{sample(*type.elements[0]), sample(*type.elements[1])};
    default: throw std::logic_error("no sample of " + to_string(type));
    }
}

/// Executes a statement that was made at run time, with some values.
class sampled_action {
public:
    using result_type = void;
    static constexpr auto kind = protocol::request_kind::prepared;

    explicit sampled_action(std::shared_ptr<const protocol::owned_statement> statement)
        : statement_(std::move(statement))
    {
    }
    [[nodiscard]] const protocol::statement& statement() const noexcept { return *statement_; }
    [[nodiscard]] std::uint16_t value_count() const noexcept
    {
        return static_cast<std::uint16_t>(statement_->parameters.size());
    }
    void encode_values(byte_writer& out) const
    {
        for (const column_spec& each : statement_->parameters)
            write_value(out, *each.type, sample(*each.type));
    }
    static void on_rows(protocol::rows&) noexcept {}
    static void take() noexcept {}

private:
    std::shared_ptr<const protocol::owned_statement> statement_;
};

using enum query::relation;
using query::fault;
using query::operand_form;

/// What we refuse and servers do not, each for a reason: filtering that is not needed would hide that a later change makes it
/// needed; and a server looks at the types of an addition only when the condition before it holds.
bool is_on_purpose(fault what, bool conditional)
{
    return what == fault::filtering_not_needed || (what == fault::change_scalar && conditional);
}

class rules_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        for (const char* const table : {"ruled", "ruled_by_index", "ruled_by_sai", "ruled_simple", "ruled_counts"})
            db->execute(std::string("DROP TABLE IF EXISTS ") + table);
        db->sync_table<ruled>();
        db->sync_table<ruled_by_index>();
        db->sync_table<ruled_by_sai>();
        db->sync_table<ruled_simple>();
        db->sync_table<ruled_counts>();
    }
    void TearDown() override
    {
        std::string text;
        for (const auto& [what, examples] : differences_) {
            text += "\n" + what + ": " + std::to_string(examples.size());
            for (std::size_t i = 0; i < examples.size() && i < 6; ++i)
                text += "\n    " + examples[i];
        }
        EXPECT_TRUE(differences_.empty()) << text;
        if (tried_ != 0)
            RecordProperty("statements", static_cast<int>(tried_));
    }

    template <class Shape>
    void compare(const table_descriptor& table, const Shape& shape, const query::finding& ours)
    {
        const auto statement = query::build_statement(table, shape);
        if (is_on_purpose(ours.what, statement->conditional))
            return;
        ++tried_;
        std::string servers;
        try {
            detail::run_blocking(db->client(), sampled_action(statement), {{.page_size = 100}});
        } catch (const server_error& e) {
            if (e.code() != server_errc::invalid && e.code() != server_errc::syntax_error)
                throw;
            servers = e.diagnostics().server_message;
        }
        if (servers.empty() && ours)
            differences_["refused by us alone: " + std::string(to_string(ours.what))].push_back(
                std::string(statement->cql));
        if (!servers.empty() && !ours)
            differences_["refused by the server alone: " + servers].push_back(std::string(statement->cql));
    }

    std::map<std::string, std::vector<std::string>> differences_;
    std::size_t tried_ = 0;
};

/// Conditions on every column with every relation that its type has a value for.
std::vector<query::condition_shape> all_conditions(const table_descriptor& table)
{
    static constexpr std::array<std::uint16_t, 2> both{2, 3};
    static constexpr std::array<std::uint16_t, 1> second{3};
    std::vector<query::condition_shape> all;
    for (std::uint16_t i = 0; i < table.columns.size(); ++i) {
        const cql_type& type = *table.columns[i].type;
        for (const query::relation op : {eq, in, lt, ge, ne})
            all.push_back({.column = i, .op = op});
        if (type.is_collection())
            all.push_back({.column = i, .op = contains});
        if (type.id == type_id::map) {
            all.push_back({.column = i, .op = contains_key});
            all.push_back({.column = i, .op = eq, .form = operand_form::element});
            all.push_back({.column = i, .op = gt, .form = operand_form::element});
        }
        if (type.id == type_id::list)
            all.push_back({.column = i, .op = eq, .form = operand_form::element});
    }
    for (const query::relation op : {eq, gt, le})
        all.push_back({.op = op, .form = operand_form::token});
    if (table.clustering.size() == 2)
        for (const query::relation op : {eq, gt, le}) {
            all.push_back({.op = op, .form = operand_form::tuple, .columns = both});
            all.push_back({.op = op, .form = operand_form::tuple, .columns = second});
        }
    return all;
}

/// All of one and two, and random ones of more; those that name partition and clustering columns are the more likely ones.
std::vector<std::vector<query::condition_shape>> combinations(const std::vector<query::condition_shape>& all,
                                                              std::size_t random_ones, unsigned seed)
{
    std::vector<std::vector<query::condition_shape>> made{{}};
    for (const query::condition_shape& one : all)
        made.push_back({one});
    std::mt19937 random(seed);
    for (std::size_t i = 0; i < random_ones; ++i) {
        std::vector<query::condition_shape> some;
        if (random() % 4 != 0)
            some = {{.column = 0}, {.column = 1, .op = random() % 5 == 0 ? in : eq}};
        for (std::size_t n = 1 + random() % 3; n != 0; --n)
            some.push_back(all[random() % all.size()]);
        made.push_back(std::move(some));
    }
    return made;
}

TEST_F(rules_test, where_of_select)
{
    const auto compare_all = [this](const table_descriptor& table, unsigned seed) {
        for (const auto& where : combinations(all_conditions(table), 700, seed))
            for (const bool filtering : {false, true}) {
                const query::select_shape shape{.where = where, .allow_filtering = filtering};
                compare(table, shape, check_select(table, shape));
            }
    };
    compare_all(descriptor_of<ruled>, 1);
    compare_all(descriptor_of<ruled_by_index>, 2);
    compare_all(descriptor_of<ruled_by_sai>, 3);
    compare_all(descriptor_of<ruled_simple>, 4);
}

TEST_F(rules_test, order_and_projection_of_select)
{
    using query::selector;
    using query::selector_form;
    const std::vector<std::vector<query::order_shape>> orders{
        {},
        {{2, clustering_order::asc}},
        {{2, clustering_order::desc}},
        {{2, clustering_order::desc}, {3, clustering_order::asc}},
        {{2, clustering_order::asc}, {3, clustering_order::asc}},
        {{3, clustering_order::asc}},
        {{5, clustering_order::asc}},
        {{0, clustering_order::asc}},
    };
    const selector of_a[] = {{.column = 2}};
    const std::vector<std::vector<selector>> selections{
        {},
        {{.column = 4}},
        {{.column = 0}, {.column = 1}, {.column = 4}},
        {{.column = 0}, {.column = 1}},
        {{.column = 0}},
        {{.column = 5}},
        {{.column = 2}, {.column = 4}},
        {{.form = selector_form::count_rows}},
        {{.form = selector_form::writetime, .column = 5}},
        {{.form = selector_form::ttl, .column = 4}},
        {{.form = selector_form::token}},
        {{.form = selector_form::field, .column = 12}},
        {{.form = selector_form::function, .name = "max", .arguments = of_a, .alias = "most"}},
        {{.form = selector_form::cast, .name = "text", .arguments = of_a}},
    };
    const std::vector<std::vector<std::uint16_t>> groups{{}, {0}, {0, 1}, {0, 1, 2}, {1}, {2}, {5}, {0, 1, 3}};
    for (const table_descriptor* const table : {&descriptor_of<ruled>, &descriptor_of<ruled_by_index>}) {
        for (const auto& where : combinations(all_conditions(*table), 60, 5)) {
            for (const auto& order : orders) {
                const query::select_shape shape{.where = where, .order = order};
                if (!check_filter(*table, shape))
                    compare(*table, shape, check_select(*table, shape));
            }
            for (const auto& selection : selections)
                for (const bool distinct : {false, true}) {
                    const query::select_shape shape{.select = selection, .distinct = distinct, .where = where};
                    if (!selection.empty() && !check_filter(*table, shape))
                        compare(*table, shape, check_select(*table, shape));
                }
            for (const auto& group : groups) {
                const query::select_shape shape{.select = selections[7], .where = where, .group_by = group};
                if (!check_filter(*table, shape))
                    compare(*table, shape, check_select(*table, shape));
            }
        }
    }
}

/// Conditions that IF takes, and some that it does not.
std::vector<std::vector<query::condition_shape>> all_ifs()
{
    std::vector<std::vector<query::condition_shape>> all{{}};
    for (const std::uint16_t column : {0, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
        for (const query::relation op : {eq, ne, lt, in, contains})
            if (op != contains || (column >= 8 && column <= 11))
                all.push_back({{.column = column, .op = op}});
    for (const std::uint16_t column : {8, 9, 10})
        for (const query::relation op : {eq, ge})
            all.push_back({{.column = column, .op = op, .form = operand_form::element}});
    for (const std::uint16_t column : {12, 13})
        all.push_back({{.column = column, .op = eq, .form = operand_form::field, .field = 1}});
    all.push_back({{.column = 4}, {.column = 5}});
    return all;
}

/// Keys as updates and deletions name them, and as they should not.
std::vector<std::vector<query::condition_shape>> all_keys()
{
    static constexpr std::array<std::uint16_t, 2> both{2, 3};
    const query::condition_shape p{.column = 0}, q{.column = 1}, a{.column = 2}, b{.column = 3};
    const auto with = [](query::condition_shape shape, query::relation op) {
        shape.op = op;
        return shape;
    };
    return {{},
            {p},
            {p, q},
            {p, q, a},
            {p, q, b},
            {p, q, a, b},
            {p, with(q, in)},
            {p, with(q, in), a, b},
            {with(p, in), with(q, in), with(a, in), with(b, in)},
            {p, with(q, gt), a, b},
            {p, q, with(a, gt)},
            {p, q, with(a, ge), with(a, le)},
            {p, q, with(a, in)},
            {p, q, with(a, in), b},
            {p, q, a, with(b, gt)},
            {p, q, with(a, gt), b},
            {p, q, with(a, in), with(b, le)},
            {p, q, {.op = eq, .form = operand_form::tuple, .columns = both}},
            {p, q, {.op = gt, .form = operand_form::tuple, .columns = both}},
            {{.op = eq, .form = operand_form::token}, a, b},
            {p, q, a, b, {.column = 5}},
            {p, q, a, b, {.column = 8, .op = contains}},
            {p, q, a, b, {.column = 4}}};
}

TEST_F(rules_test, updates)
{
    using op = query::assignment_op;
    const table_descriptor& table = descriptor_of<ruled>;
    std::vector<std::vector<query::assignment_shape>> sets{{{4}}, {{4}, {5}}, {{5}, {5}}};
    for (const std::uint16_t column : {0, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13})
        sets.push_back({{column}});
    for (const std::uint16_t column : {5, 8, 9, 10, 11})
        for (const op change : {op::add, op::subtract, op::prepend})
            if (change != op::subtract || column != 8)
                sets.push_back({{column, change}});
    sets.push_back({{8, op::remove_keys}});
    sets.push_back({{8, op::add}, {8, op::remove_keys}});
    sets.push_back({{8}, {8, op::add}});
    for (const std::uint16_t column : {8, 9})
        sets.push_back({{column, op::set, operand_form::element}});
    for (const std::uint16_t column : {12, 13})
        sets.push_back({{column, op::set, operand_form::field, 1}});
    const auto compare_one = [&](const query::update_shape& shape) {
        compare(table, shape, check_update(table, shape));
    };
    for (const auto& set : sets)
        for (const auto& where : all_keys()) {
            compare_one({.set = set, .where = where});
            compare_one({.set = set, .where = where, .if_exists = true});
        }
    for (const auto& only_if : all_ifs())
        for (const auto& where : all_keys())
            for (const auto& set : {sets[0], sets[1], sets[5]})
                compare_one({.set = set, .where = where, .only_if = only_if});
    for (const bool ttl : {false, true})
        for (const bool timestamp : {false, true})
            for (const bool exists : {false, true})
                compare_one(
                    {.set = sets[5], .where = all_keys()[5], .ttl = ttl, .timestamp = timestamp, .if_exists = exists});
    const table_descriptor& counts = descriptor_of<ruled_counts>;
    const std::vector<query::condition_shape> key{{.column = 0}, {.column = 1}};
    for (const op change : {op::set, op::add, op::subtract})
        for (const bool ttl : {false, true})
            for (const bool exists : {false, true}) {
                const query::assignment_shape set[] = {{2, change}};
                const query::update_shape shape{.set = set, .where = key, .ttl = ttl, .if_exists = exists};
                compare(counts, shape, check_update(counts, shape));
            }
}

TEST_F(rules_test, deletions)
{
    const table_descriptor& table = descriptor_of<ruled>;
    std::vector<std::vector<query::target_shape>> targets{{}, {{4}}, {{4}, {5}}, {{5}}, {{0}}, {{2}}};
    for (const std::uint16_t column : {8, 9, 10})
        targets.push_back({{column, operand_form::element}});
    for (const std::uint16_t column : {12, 13})
        targets.push_back({{column, operand_form::field, 0}});
    const auto compare_one = [&](const query::delete_shape& shape) {
        if (!shape.targets.empty() && shape.targets[0].column == 10)
            db->save(
                ruled{.p = 1, .q = 1, .a = 1, .b = 1, .l = {1, 1, 1}}); // an element that is not there is an error, too
        compare(table, shape, check_delete(table, shape));
    };
    for (const auto& target : targets)
        for (const auto& where : all_keys()) {
            compare_one({.targets = target, .where = where});
            compare_one({.targets = target, .where = where, .if_exists = true});
        }
    for (const auto& only_if : all_ifs())
        for (const auto& where : all_keys())
            for (const auto& target : {targets[0], targets[1], targets[3]})
                compare_one({.targets = target, .where = where, .only_if = only_if});
}

} // namespace
} // namespace cassium::testing
