// All groups over one kind of store, by name.
#pragma once

#include "groups/batch.hpp"
#include "groups/collections.hpp"
#include "groups/concurrent.hpp"
#include "groups/delete.hpp"
#include "groups/insert.hpp"
#include "groups/patterns.hpp"
#include "groups/read.hpp"
#include "groups/schema.hpp"
#include "groups/serialization.hpp"
#include "groups/udt.hpp"
#include "groups/update.hpp"
#include "groups/vector.hpp"
#include "harness/store_case.hpp"

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace bench {

template <class Store, class... Arguments>
class store_makers {
public:
    /// A case of a group with a server; the arguments make the store.
    [[nodiscard]] static std::unique_ptr<bench_case> make(const setting& with, Arguments... arguments)
    {
        // concurrent-insert-16 and its like are one group each of several sizes.
        std::string_view name = with.what.name;
        if (with.what.family == "concurrent")
            name.remove_suffix(name.size() - name.rfind('-'));
        const auto found = all().find(name);
        if (found == all().end())
            throw std::invalid_argument("this side does not do the group '" + with.what.name + "'");
        return found->second(with, arguments...);
    }

private:
    using maker = std::unique_ptr<bench_case> (*)(const setting&, Arguments...);

    template <template <class> class Group>
    static std::unique_ptr<bench_case> one(const setting& with, Arguments... arguments)
    {
        return std::make_unique<store_case<Store, Group<Store>>>(with, arguments...);
    }

    static const std::map<std::string_view, maker>& all()
    {
        static const std::map<std::string_view, maker> makers = [] {
            std::map<std::string_view, maker> made{
                {"single-insert", &one<single_insert>},
                {"insert-if-not-exists", &one<insert_if_not_exists>},
                {"insert-with-ttl", &one<insert_with_ttl>},
                {"get-by-pk", &one<get_by_pk>},
                {"filter-secondary-index", &one<filter_secondary_index>},
                {"filter-limit", &one<filter_limit>},
                {"count", &one<count_rows>},
                {"full-scan", &one<full_scan>},
                {"partial-update", &one<partial_update>},
                {"update-if-condition", &one<update_if_condition>},
                {"single-delete", &one<single_delete>},
                {"bulk-delete", &one<bulk_delete>},
                {"batch-insert-10", &one<batch_insert_10>},
                {"batch-insert-100", &one<batch_insert_100>},
                {"sync-table-create", &one<sync_table_create>},
                {"sync-table-noop", &one<sync_table_noop>},
                {"collection-write", &one<collection_write>},
                {"collection-read", &one<collection_read>},
                {"collection-roundtrip", &one<collection_roundtrip>},
                {"udt-write", &one<udt_write>},
                {"udt-read", &one<udt_read>},
                {"get-or-create", &one<get_or_create>},
                {"latest-rows", &one<latest_rows>},
                {"notification-feed", &one<notification_feed>},
                {"status-update", &one<status_update>},
                {"list-mutation", &one<list_mutation>},
                {"multi-model-lookup", &one<multi_model_lookup>},
                {"event-batch", &one<event_batch>},
                {"concurrent-insert", &one<concurrent_insert>},
                {"concurrent-get", &one<concurrent_get>},
            };
            if constexpr (Store::has_vectors)
                made.insert({
                    {"vector-write", &one<vector_write>},
                    {"vector-read", &one<vector_read>},
                    {"vector-ann", &one<vector_ann>},
                });
            return made;
        }();
        return makers;
    }
};

/// A case of a group without a server.
template <class Codec>
[[nodiscard]] std::unique_ptr<bench_case> make_offline_case(const group& what)
{
    if (what.name == "model-instantiation")
        return std::make_unique<offline_case<model_instantiation<Codec>>>();
    if (what.name == "model-serialization")
        return std::make_unique<offline_case<model_serialization<Codec>>>();
    if (what.name == "model-to-json")
        return std::make_unique<offline_case<model_to_json<Codec>>>();
    if (what.name == "model-from-json")
        return std::make_unique<offline_case<model_from_json<Codec>>>();
    if (what.name == "memory-per-1000")
        return std::make_unique<memory_case<Codec>>();
    throw std::invalid_argument("this side does not do the group '" + what.name + "'");
}

} // namespace bench
