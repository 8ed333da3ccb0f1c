// What can be wrong with a statement: one sentence each, for the compiler and for exceptions.
#pragma once

#include <cassium/base/faults.hpp>
#include <cassium/query/shape.hpp>

#include <cstdint>

namespace cassium::query {

#define CASSIUM_QUERY_FAULTS(FAULT)                                                                                    \
    /* any WHERE */                                                                                                    \
    FAULT(null_in_where, "cassium: nothing equals null in CQL; where() compares with a value, not with nullopt or a "  \
                         "std::optional (the conditions of writes may)")                                               \
    FAULT(not_equal, "cassium: != is for the conditions of writes; where() has no such relation")                      \
    FAULT(whole_collection, "cassium: a collection or user-defined type that is not frozen is not compared as a "      \
                            "whole; use contains()")                                                                   \
    FAULT(contains_scalar, "cassium: contains() is for lists, sets and maps")                                          \
    FAULT(contains_key_other, "cassium: contains_key() is for maps")                                                   \
    FAULT(element_of_other, "cassium: [] is for the elements of maps and lists")                                       \
    FAULT(field_of_other, "cassium: field<>() is for columns of user-defined types")                                   \
    FAULT(list_element, "cassium: where() does not look at single elements of a list")                                 \
    FAULT(frozen_element, "cassium: where() does not look at single entries of a frozen map")                          \
    FAULT(element_relation, "cassium: where() compares an entry of a map with == only")                                \
    FAULT(field_in_where, "cassium: where() does not look at single fields of a user-defined type")                    \
    FAULT(ordered_duration, "cassium: durations have no order; compare them with == only")                             \
    FAULT(twice, "cassium: where() restricts one column in two ways that exclude each other")                          \
    FAULT(tuple_columns, "cassium: columns that are compared together are clustering columns, in the table's "         \
                         "sequence and without a gap")                                                                 \
    FAULT(tuple_relation, "cassium: columns are compared together with ==, <, <=, > and >= only")                      \
    FAULT(tuple_filter,                                                                                                \
          "cassium: a range of columns that are compared together begins behind the whole partition key "              \
          "and clustering columns that are compared with ==")                                                          \
    FAULT(token_relation, "cassium: a token is compared with ==, <, <=, > and >= only")                                \
    FAULT(like_without_index, "cassium: like() needs an index that can do it, such as SASI")                           \
    FAULT(index_with_in, "cassium: a filter that uses an index does not go with in() on the partition key")            \
    /* WHERE of SELECT, right with ALLOW FILTERING */                                                                  \
    FAULT(partition_incomplete, "cassium: where() has only a part of the partition key; give all of its columns, or "  \
                                "say allow_filtering()")                                                               \
    FAULT(partition_range, "cassium: the partition key is compared with == or in(); any other relation needs "         \
                           "allow_filtering()")                                                                        \
    FAULT(clustering_without_partition, "cassium: where() restricts a clustering column without the partition key; "   \
                                        "add that, or say allow_filtering()")                                          \
    FAULT(clustering_gap, "cassium: where() leaves out a clustering column before one that it restricts, or has a "    \
                          "range before it; compare those before with ==, or say allow_filtering()")                   \
    FAULT(not_indexed, "cassium: where() restricts a column that is neither in the key nor served by an index; add "   \
                       "index<>() to the table, or say allow_filtering()")                                             \
    FAULT(several_filters, "cassium: one index serves one condition; more conditions beside it need "                  \
                           "allow_filtering()")                                                                        \
    FAULT(filtering_not_needed, "cassium: allow_filtering() is not needed here; leave it out")                         \
    /* WHERE of UPDATE and DELETE */                                                                                   \
    FAULT(write_of_others, "cassium: the where() of a write is about key columns; a condition on others is for "       \
                           "only_if()")                                                                                \
    FAULT(write_relation, "cassium: the where() of a write compares the partition key with == or in()")                \
    FAULT(write_partition, "cassium: what is written is named by the whole partition key")                             \
    FAULT(half_key, "cassium: an update needs the whole key of its row; the partition key alone is for static "        \
                    "columns")                                                                                         \
    FAULT(update_range, "cassium: an update names its rows by == and in(); ranges are for erase_from()")               \
    FAULT(static_with_clustering, "cassium: static columns belong to the partition: name them by the partition key "   \
                                  "alone")                                                                             \
    FAULT(erase_gap, "cassium: what is erased is named by the whole partition key, and by clustering columns from "    \
                     "the first on")                                                                                   \
    FAULT(erase_part_of_key, "cassium: a row is erased by its whole key; for all rows of a partition say "             \
                             "erase_partition(), and for a range of them erase_from<T>().where(...)")                  \
    FAULT(erase_contains, "cassium: the where() of a write compares whole values: no contains() and no like()")        \
    /* ORDER BY */                                                                                                     \
    FAULT(order_not_clustering, "cassium: order_by() is for clustering columns: a partition is stored in their order " \
                                "and in no other")                                                                     \
    FAULT(order_partition_open, "cassium: order_by() needs the whole partition key in where(): only rows of one "      \
                                "partition have an order")                                                             \
    FAULT(order_sequence, "cassium: order_by() names the clustering columns from the first on, in the table's "        \
                          "sequence")                                                                                  \
    FAULT(order_mixed, "cassium: order_by() follows the table's clustering order, or its exact reverse")               \
    FAULT(order_uses_index, "cassium: order_by() does not go with a filter that uses an index")                        \
    FAULT(order_partition_in, "cassium: order_by() does not go with in() on the partition key, since such a result "   \
                              "cannot be paged")                                                                       \
    FAULT(order_distinct, "cassium: distinct() has no order: it reads one row of each partition")                      \
    /* ANN OF */                                                                                                       \
    FAULT(ann_no_index, "cassium: ann_of() needs an index on its column that can do it, such as one of class "         \
                        "StorageAttachedIndex")                                                                        \
    FAULT(ann_twice, "cassium: ann_of() is the only order that a query has")                                           \
    FAULT(ann_no_limit, "cassium: ann_of() needs a limit(): how many neighbours are wanted")                           \
    FAULT(ann_partition_limit, "cassium: ann_of() does not go with per_partition_limit()")                             \
    FAULT(ann_filter, "cassium: beside ann_of(), where() takes the whole partition key, the first clustering columns " \
                      "after it, and columns that have an index of class StorageAttachedIndex")                        \
    /* SELECT */                                                                                                       \
    FAULT(limits, "cassium: limit() and per_partition_limit() are given once")                                         \
    FAULT(count_of_some, "cassium: count() counts all rows of a filter; it has no limit and no order")                 \
    FAULT(static_rows, "cassium: static columns alone are read by the partition key; leave out the conditions on "     \
                       "clustering columns")                                                                           \
    FAULT(distinct_columns, "cassium: distinct() is about partitions: it reads the whole partition key, static "       \
                            "columns and nothing else")                                                                \
    FAULT(distinct_where, "cassium: distinct() is about partitions: where() has partition key and static columns")     \
    FAULT(group_columns, "cassium: group_by() names key columns from the first on, in the table's sequence")           \
    FAULT(no_columns, "cassium: rows are read into a struct that has a table, or a plain aggregate of at most 255 "    \
                      "members without a base class; a single value is the one member of such a struct")               \
    FAULT(no_such_column, "cassium: a projection has a member that is no column of the table")                         \
    FAULT(other_type, "cassium: a projection has a member whose type is not the column's")                             \
    /* assignments */                                                                                                  \
    FAULT(set_nothing, "cassium: an update sets at least one column")                                                  \
    FAULT(set_twice, "cassium: an update sets a column twice")                                                         \
    FAULT(set_key, "cassium: a key column cannot be updated; erase the row and save another one (to compare, write "   \
                   "==)")                                                                                              \
    FAULT(set_counter, "cassium: a counter cannot be set; it grows with += and falls with -=")                         \
    FAULT(change_scalar, "cassium: += and -= are for counters and collections")                                        \
    FAULT(change_frozen, "cassium: a frozen collection is replaced as a whole, with =")                                \
    FAULT(field_frozen, "cassium: a frozen user-defined type is replaced as a whole, with =")                          \
    FAULT(prepend_other, "cassium: prepend() is for lists")                                                            \
    FAULT(counter_ttl, "cassium: counters have no TTL")                                                                \
    FAULT(ttl_twice, "cassium: ttl() is given once")                                                                   \
    FAULT(saved_counter, "cassium: rows of a counter table are not saved or inserted; use update() with += and -=")    \
    FAULT(no_static_columns, "cassium: the table has no static columns to save")                                       \
    /* DELETE of columns */                                                                                            \
    FAULT(erase_key, "cassium: key columns cannot be erased on their own; erase the row")                              \
    FAULT(erase_columns, "cassium: columns are erased from one row, which needs its whole key; static columns from a " \
                         "partition")                                                                                  \
    FAULT(erase_part, "cassium: of a frozen column nothing is erased but all of it")                                   \
    /* IF */                                                                                                           \
    FAULT(both_conditions, "cassium: if_exists() and only_if() exclude each other; a condition on a column implies "   \
                           "that the row exists")                                                                      \
    FAULT(condition_on_key, "cassium: a condition of a write cannot be about a key column, which is given by the key") \
    FAULT(condition_relation, "cassium: a condition of a write has no like()")                                         \
    FAULT(condition_null, "cassium: null is compared with == and != only")                                             \
    FAULT(condition_rows, "cassium: a conditional write is about one row, which needs its whole key; or about static " \
                          "columns, which need the partition key")                                                     \
    FAULT(condition_counter, "cassium: writes to counters cannot be conditional")                                      \
    FAULT(condition_timestamp, "cassium: a conditional write takes no write time: the server gives it one")            \
    FAULT(counter_timestamp, "cassium: a change of counters takes no write time: the server gives it one")

// Compilers explain how a macro is expanded, except in a system header: there the sentence stands alone.
#pragma GCC system_header

CASSIUM_DECLARE_FAULTS(fault, CASSIUM_QUERY_FAULTS)
#undef CASSIUM_QUERY_FAULTS

/// A mistake in a statement.
using finding = finding_of<fault>;

} // namespace cassium::query
