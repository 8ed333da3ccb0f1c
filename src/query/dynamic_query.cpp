#include <cassium/query/dynamic_query.hpp>

#include <cassium/base/error.hpp>
#include <cassium/query/build.hpp>

#include <utility>

namespace cassium::query {
namespace {

/// COUNT(*), and one column of the key; of tables with static columns a clustering column, which is null where a partition has
/// no row.
struct key_selectors {
    explicit key_selectors(const table_descriptor& table)
        : rowless(detail::has_rowless_partitions(table)),
          witness{.column = rowless ? table.clustering[0] : table.key_column(0)}
    {
        if (rowless)
            count = {.form = selector_form::function, .name = "COUNT", .arguments = {&witness, 1}, .alias = "count"};
    }
    key_selectors(const key_selectors&) = delete;
    key_selectors& operator=(const key_selectors&) = delete;
    ~key_selectors() = default;

    bool rowless;
    selector witness;
    selector count{.form = selector_form::count_rows};
};

} // namespace

void dynamic_select::add_condition(const condition_shape& shape, encoder encode)
{
    where_.push_back(shape);
    where_values_.push_back(std::move(encode));
    const std::size_t values = shape.form == operand_form::element ? 2
                               : shape.form == operand_form::tuple ? shape.columns.size()
                                                                   : 1;
    values_ = static_cast<std::uint16_t>(values_ + values);
}

void dynamic_select::add_ann(const ann_shape& shape, encoder encode)
{
    ann_.push_back(shape);
    values_ = static_cast<std::uint16_t>(values_ + (ann_value_ ? 0 : 1));
    ann_value_ = std::move(encode);
}

select_shape dynamic_select::shape() const
{
    select_shape made{.select = select_,
                      .distinct = distinct_,
                      .where = where_,
                      .order = order_,
                      .ann = ann_,
                      .per_partition_limit = partition_limit_.has_value(),
                      .limit = limit_.has_value(),
                      .allow_filtering = filtering_};
    if (filtering_if_needed_ && ann_.empty() && !check_relations(*table_, where_))
        made.allow_filtering = filtering_ || cost_of(*table_, where_).needs_filtering;
    return made;
}

failure dynamic_select::refused() const
{
    const select_shape made = shape();
    finding found = check_select(*table_, made);
    if (!found && form_ == select_form::count &&
        (made.limit || made.per_partition_limit || !order_.empty() || !ann_.empty()))
        found = {fault::count_of_some};
    if (!found)
        return {};
    return usage_error(client_errc::invalid_argument, to_string(*table_, found));
}

std::shared_ptr<const protocol::owned_statement> dynamic_select::build() const
{
    select_shape made = shape();
    if (!witnessed_.empty() && !distinct_)
        made.select = witnessed_;
    const key_selectors key(*table_);
    if (form_ == select_form::count)
        made.select = {&key.count, 1};
    if (form_ == select_form::exists) {
        made.select = {&key.witness, 1};
        made.limit_one = !key.rowless;
    }
    return build_statement(*table_, made);
}

std::string dynamic_select::cql() const
{
    return std::string(build()->cql);
}

void dynamic_select::encode_values(byte_writer& out) const
{
    for (const encoder& encode : where_values_)
        encode(out);
    if (ann_value_)
        ann_value_(out);
    if (partition_limit_)
        detail::write_limit(out, *partition_limit_);
    if (limit_)
        detail::write_limit(out, *limit_);
}

} // namespace cassium::query
