// What can be wrong with a table: one sentence each, for the compiler and for exceptions.
#pragma once

#include <cassium/base/faults.hpp>

#include <cstdint>
#include <string_view>

namespace cassium {

#define CASSIUM_TABLE_FAULTS(FAULT)                                                                                    \
    /* of a description's clauses */                                                                                   \
    FAULT(columns_late, "cassium: the columns of a table are listed before its other clauses")                         \
    FAULT(order_first, "cassium: a clustering_order follows the clustering column that it is for")                     \
    FAULT(bad_ttl, "cassium: a default TTL has 0 to 630720000 seconds (20 years)")                                     \
    FAULT(bad_gc_grace, "cassium: gc_grace_seconds is 0 to 2147483647 seconds")                                        \
    FAULT(unfit_frozen, "cassium: frozen<>() is for collections; a scalar is written as a whole anyway")               \
    FAULT(unfit_non_frozen, "cassium: non_frozen<>() is for columns of user-defined types, outside of the key and "    \
                            "without frozen<>()")                                                                      \
    FAULT(unfit_nulls, "cassium: nulls<>() is for what can be null: a std::optional or a collection, outside of the "  \
                       "key")                                                                                          \
    FAULT(too_many, "cassium: a table has more clauses than its members can need")                                     \
    FAULT(two_roles, "cassium: a member is named twice in partition_key, clustering_key and static_columns")           \
    FAULT(ignored_used, "cassium: an ignored member has a part in another clause of the table")                        \
    /* of the table */                                                                                                 \
    FAULT(bad_name, "cassium: a table's name has 1 to 48 letters, digits and underscores")                             \
    FAULT(bad_keyspace, "cassium: a keyspace's name has 1 to 48 letters, digits and underscores")                      \
    FAULT(no_partition_key, "cassium: a table needs a partition key; add partition_key<&T::member>()")                 \
    FAULT(static_alone,                                                                                                \
          "cassium: static columns need a clustering column; without one each partition is a single row")              \
    FAULT(equal_names, "cassium: two columns have the same name")                                                      \
    FAULT(empty_name, "cassium: a column's name is empty")                                                             \
    FAULT(optional_key, "cassium: a key column cannot be null; its member must not be a std::optional")                \
    FAULT(counter_key, "cassium: a counter cannot be part of a key")                                                   \
    FAULT(duration_key, "cassium: a duration cannot be part of a key, since it has no order")                          \
    FAULT(nested_counter, "cassium: a counter is a column of its own; no other type can have one inside")              \
    FAULT(duration_element,                                                                                            \
          "cassium: a duration cannot be an element of a set or the key of a map, since it has no order")              \
    FAULT(two_types_of_one_name, "cassium: two structs of this table are user-defined types of one name and differ; "  \
                                 "give one of them another name with cassium_udt")                                     \
    FAULT(mixed_counters, "cassium: beside its key, a table has only counters or no counter")                          \
    FAULT(partition_key_index,                                                                                         \
          "cassium: an index on the only partition key column is useless, and refused by the server")                  \
    FAULT(equal_index_names, "cassium: two indexes have the same name")                                                \
    FAULT(counter_index, "cassium: a counter or duration column cannot have an index")                                 \
    FAULT(open_udt_index, "cassium: a user-defined type that is not frozen cannot have an index")                      \
    FAULT(index_target, "cassium: an index's target does not suit its column: keys and entries are for maps, full is " \
                        "for frozen collections and the only one for them")

// Compilers explain how a macro is expanded, except in a system header: there the sentence stands alone.
#pragma GCC system_header

CASSIUM_DECLARE_FAULTS(table_fault, CASSIUM_TABLE_FAULTS)
#undef CASSIUM_TABLE_FAULTS

/// A mistake in a table.
using table_finding = finding_of<table_fault>;

} // namespace cassium
