// Tables that nobody would write, from a seed: every kind of column, types in types, names that want quotes, options and
// indexes. What they own stays in place as long as they do.
#pragma once

#include <cassium/model/table_descriptor.hpp>
#include <cassium/types/scalar_types.hpp>
#include <cassium/types/type_arena.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <iterator>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cassium::testing {

/// A user-defined type that grows.
struct generated_udt {
    std::string_view name{};
    std::vector<std::string_view> field_names{};
    std::vector<const cql_type*> fields{};
    cql_type* node = nullptr; ///< what columns refer to; follows the fields
    cql_type* frozen = nullptr;
};

class generated_table {
public:
    generated_table(std::string_view keyspace, std::uint32_t seed) : random_(seed)
    {
        table_.keyspace = keyspace;
        table_.name = text(table_name(seed));
        counters_ = one_of(10);
        for (std::size_t i = 0, count = counters_ ? 0 : below(4); i < count; ++i)
            add_udt();
        add_columns(column_kind::partition_key, 1 + below(3));
        add_columns(column_kind::clustering, below(4));
        add_columns(column_kind::static_column, clustering_.empty() ? 0 : below(3));
        add_columns(column_kind::regular, 1 + below(8));
        for (std::size_t i = 0, count = below(7); i < count; ++i)
            set_option();
        for (std::size_t i = 0, count = below(5); i < count; ++i)
            add_index();
    }
    generated_table(const generated_table&) = delete;
    generated_table& operator=(const generated_table&) = delete;

    [[nodiscard]] table_descriptor descriptor() const
    {
        table_descriptor made = table_;
        made.columns = columns_;
        made.partition_key = partition_;
        made.clustering = clustering_;
        made.indexes = indexes_;
        made.options = options_;
        return made;
    }

    /// As models change between two releases: columns, fields and indexes more, other options.
    void change()
    {
        add_columns(column_kind::regular, 1 + below(2));
        if (!clustering_.empty() && one_of(2))
            add_columns(column_kind::static_column, 1);
        // The server adds no field to a type that is in a partition key.
        const bool grow = std::ranges::none_of(
            partition_, [this](std::uint16_t column) { return holds(*columns_[column].type, type_id::udt); });
        for (generated_udt& udt : udts_)
            if (grow && one_of(2))
                add_field(udt);
        for (std::size_t i = 0; i < 3; ++i)
            set_option();
        add_index();
    }

private:
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_); }
    bool one_of(std::size_t count) { return below(count) == 0; }
    template <class Range>
    const auto& any(const Range& range)
    {
        return range[below(std::size(range))];
    }
    std::string_view text(std::string_view from) { return arena_.text(from); }

    /// Tables' names are words of at most 48 characters, in any case.
    static std::string table_name(std::uint32_t seed)
    {
        static constexpr std::array<std::string_view, 4> stems{"Generated", "select", "t", "_T_"};
        std::string name = std::string(stems[seed % stems.size()]) + "_" + std::to_string(seed);
        return seed % 3 == 0 ? name + std::string(48 - name.size(), 'x') : name;
    }

    /// A name that is not in use: one that CQL would not take as it is, or a plain word.
    std::string_view name(bool word = false)
    {
        static constexpr std::array<std::string_view, 14> hostile{
            "Upper", "with space", R"(with"quote)", "select", "keys(x)", "it's",  "1st", "grün",
            "a.b",   "?",          R"("")",         "%s{}",   "日本",    "a,b<c>"};
        static constexpr std::array<std::string_view, 5> words{"plain", "Token", "order", "values", "KEYS"};
        for (;;) {
            std::string made(word || one_of(3) ? any(words) : any(hostile));
            if (one_of(8))
                made += std::string(48 - std::min<std::size_t>(made.size(), 48), 'n');
            if (std::ranges::find(names_, made) != names_.end())
                made += std::to_string(names_.size());
            if (std::ranges::find(names_, made) == names_.end()) {
                names_.push_back(made);
                return text(made);
            }
        }
    }

    const cql_type* scalar(bool ordered)
    {
        static constexpr std::array<const cql_type*, 20> scalars{
            &scalar_type<type_id::ascii>,    &scalar_type<type_id::bigint>,   &scalar_type<type_id::blob>,
            &scalar_type<type_id::boolean>,  &scalar_type<type_id::decimal>,  &scalar_type<type_id::double_>,
            &scalar_type<type_id::float_>,   &scalar_type<type_id::int_>,     &scalar_type<type_id::timestamp>,
            &scalar_type<type_id::uuid>,     &scalar_type<type_id::text>,     &scalar_type<type_id::varint>,
            &scalar_type<type_id::timeuuid>, &scalar_type<type_id::inet>,     &scalar_type<type_id::date>,
            &scalar_type<type_id::time>,     &scalar_type<type_id::smallint>, &scalar_type<type_id::tinyint>,
            &scalar_type<type_id::text>,     &scalar_type<type_id::duration>};
        return scalars[below(scalars.size() - (ordered ? 1 : 0))];
    }

    /// `ordered`: no duration in it, which has no order.
    const cql_type* type(int depth, bool ordered, bool with_udts)
    {
        if (depth == 0 || one_of(2))
            return scalar(ordered);
        std::vector<const cql_type*> elements{type(depth - 1, ordered, with_udts)};
        cql_type made{.elements = elements};
        switch (below(with_udts && !udts_.empty() ? 6 : 5)) {
        case 0: made.id = type_id::list; break;
        case 1:
            made.id = type_id::set;
            elements[0] = type(depth - 1, true, with_udts && ordered);
            break;
        case 2:
            made.id = type_id::map;
            elements[0] = type(depth - 1, true, with_udts && ordered);
            elements.push_back(type(depth - 1, ordered, with_udts));
            break;
        case 3:
            made.id = type_id::tuple;
            for (std::size_t more = below(3); more != 0; --more)
                elements.push_back(type(depth - 1, ordered, with_udts));
            break;
        case 4:
            made.id = type_id::vector;
            made.dimension = static_cast<std::uint32_t>(1 + below(4));
            break;
        default: return any(udts_).node;
        }
        made.elements = elements;
        return arena_.make(made);
    }

    void add_udt()
    {
        generated_udt& udt = udts_.emplace_back();
        udt.name = name();
        udt.node = &nodes_.emplace_back(cql_type{.id = type_id::udt, .name = udt.name});
        udt.frozen = &nodes_.emplace_back(cql_type{.id = type_id::udt, .name = udt.name, .frozen = true});
        for (std::size_t count = 1 + below(4); count != 0; --count)
            add_field(udt);
    }
    void add_field(generated_udt& udt)
    {
        udt.field_names.push_back(name());
        // Fields hold no durations, so that the type can be anywhere, and only types that were there before it.
        const bool outermost = udts_.size() > 1 && &udt == &udts_.back() && one_of(2);
        udt.fields.push_back(outermost ? udts_.front().node : type(2, true, false));
        for (cql_type* const node : {udt.node, udt.frozen}) {
            node->elements = udt.fields;
            node->field_names = udt.field_names;
        }
    }

    void add_columns(column_kind kind, std::size_t count)
    {
        const bool key = kind == column_kind::partition_key || kind == column_kind::clustering;
        for (; count != 0; --count) {
            column_descriptor column{.name = name(), .kind = kind};
            if (counters_ && !key)
                column.type = &scalar_type<type_id::counter>;
            else if (!udts_.empty() && one_of(4))
                column.type = !key && one_of(2) ? any(udts_).node : any(udts_).frozen;
            else
                column.type = type(3, key, true);
            // As a model's columns are: collections of keys are frozen, and user-defined types that are not told otherwise.
            if ((key || one_of(3)) && (column.type->is_collection() || column.type->id == type_id::udt)) {
                cql_type& frozen = nodes_.emplace_back(*column.type);
                frozen.frozen = true;
                column.type = column.type->id == type_id::udt ? frozen_form(*column.type) : &frozen;
            }
            if (kind == column_kind::clustering && one_of(2))
                column.order = clustering_order::desc;
            const auto at = static_cast<std::uint16_t>(columns_.size());
            if (kind == column_kind::partition_key)
                partition_.push_back(at);
            else if (kind == column_kind::clustering)
                clustering_.push_back(at);
            columns_.push_back(column);
        }
    }
    const cql_type* frozen_form(const cql_type& udt)
    {
        return std::ranges::find(udts_, udt.name, &generated_udt::name)->frozen;
    }

    void set_option()
    {
        static constexpr std::array<text_entry, 1> all_keys{{{"keys", "all"}}};
        static constexpr std::array<text_entry, 2> some_rows{{{"keys", "None"}, {"rows_per_partition", "010"}}};
        static constexpr std::array<text_entry, 2> zstd{{{"class", "ZstdCompressor"}, {"chunk_length_in_kb", "064"}}};
        static constexpr std::array<text_entry, 2> lz4{
            {{"class", "org.apache.cassandra.io.compress.LZ4Compressor"}, {"min_compress_ratio", "0"}}};
        static constexpr std::array<text_entry, 1> off{{{"enabled", "FALSE"}}};
        static constexpr std::array<text_entry, 2> leveled{
            {{"class", "LeveledCompactionStrategy"}, {"sstable_size_in_mb", "80"}}};
        static constexpr std::array<text_entry, 3> tiered{
            {{"class", "SizeTieredCompactionStrategy"}, {"min_threshold", "06"}, {"enabled", "TRUE"}}};
        static const std::array<table_option, 26> options{{{"caching", all_keys},
                                                           {"caching", some_rows},
                                                           {"compression", zstd},
                                                           {"compression", lz4},
                                                           {"compression", off},
                                                           {"compaction", leveled},
                                                           {"compaction", tiered},
                                                           {"comment", "it's \"quoted\"; DROP TABLE x"},
                                                           {"comment", ""},
                                                           {"gc_grace_seconds", 0},
                                                           {"gc_grace_seconds", "0864"},
                                                           {"bloom_filter_fp_chance", 0.010},
                                                           {"bloom_filter_fp_chance", "0.50"},
                                                           {"crc_check_chance", 1},
                                                           {"crc_check_chance", 0.1},
                                                           {"speculative_retry", "99PERCENTILE"},
                                                           {"speculative_retry", "min(5.5MS, 90.0p)"},
                                                           {"speculative_retry", "none"},
                                                           {"additional_write_policy", "Always"},
                                                           {"additional_write_policy", "50ms"},
                                                           {"read_repair", "none"},
                                                           {"memtable_flush_period_in_ms", 3600000},
                                                           {"min_index_interval", 256},
                                                           {"memtable", "default"},
                                                           {"allow_auto_snapshot", false},
                                                           {"incremental_backups", "no"}}};
        const table_option option = any(options);
        const auto found = std::ranges::find(options_, option.name, &table_option::name);
        if (found == options_.end())
            options_.push_back(option);
        else
            *found = option;
    }

    [[nodiscard]] static bool is_word(std::string_view name)
    {
        return std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        });
    }
    [[nodiscard]] static bool holds(const cql_type& type, type_id id)
    {
        return type.id == id ||
               std::ranges::any_of(type.elements, [id](const cql_type* one) { return holds(*one, id); });
    }

    /// An index that the server takes, where the column that chance has chosen can have one.
    void add_index()
    {
        const auto at = static_cast<std::uint16_t>(below(columns_.size()));
        const column_descriptor& column = columns_[at];
        const cql_type& type = *column.type;
        index_descriptor index{.column = at};
        if (counters_ || holds(type, type_id::duration) || type.id == type_id::vector ||
            (column.kind == column_kind::partition_key && partition_.size() == 1) ||
            (type.id == type_id::udt && !type.frozen))
            return;
        if (type.is_collection())
            index.target = type.frozen ? index_target::full
                           : type.id == type_id::map
                               ? std::array{index_target::values, index_target::keys, index_target::entries}[below(3)]
                               : index_target::values;
        static constexpr std::array<text_entry, 2> words{{{"case_sensitive", "FALSE"}, {"normalize", "true"}}};
        const bool text = type.id == type_id::text || type.id == type_id::ascii;
        if (is_word(column.name) && (text || type.id == type_id::int_) && column.kind != column_kind::partition_key &&
            one_of(2)) {
            index.custom_class = one_of(2) ? "StorageAttachedIndex" : "sai";
            if (text && one_of(2))
                index.options = words;
        }
        if (one_of(3))
            index.name = this->text(std::string(table_.name).substr(0, 30) + "_i" + std::to_string(indexes_.size()));
        // One column has an index of a class and target once.
        if (std::ranges::none_of(indexes_, [&](const index_descriptor& one) {
                return one.column == index.column && one.target == index.target &&
                       one.custom_class.empty() == index.custom_class.empty();
            }))
            indexes_.push_back(index);
    }

    std::mt19937 random_;
    type_arena arena_;
    std::deque<cql_type> nodes_;
    std::deque<generated_udt> udts_;
    std::vector<std::string> names_;
    std::vector<column_descriptor> columns_;
    std::vector<std::uint16_t> partition_;
    std::vector<std::uint16_t> clustering_;
    std::vector<index_descriptor> indexes_;
    std::vector<table_option> options_;
    table_descriptor table_;
    bool counters_ = false;
};

} // namespace cassium::testing
