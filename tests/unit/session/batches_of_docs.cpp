// The example of docs/batches.md, which tests/house/readme.py compares with this region.
#include "support/entry_node.hpp"

#include <gtest/gtest.h>

#include <coroutine>
#include <cstdint>
#include <exception>
#include <set>
#include <string>
#include <vector>

using cassium::col;
using namespace std::chrono_literals;

namespace batches_of_docs {

struct Order {
    std::int32_t id = 0;
    std::string what;
};
struct Event {
    std::int32_t id = 0;
    std::string text;
};
struct Draft {
    std::int32_t id = 0;
};
struct Customer {
    std::int32_t id = 0;
    std::set<std::int32_t> orders;
};

} // namespace batches_of_docs

using batches_of_docs::Customer;
using batches_of_docs::Draft;
using batches_of_docs::Event;
using batches_of_docs::Order;

template <>
inline constexpr auto cassium::table_of<Order> = cassium::table<Order>("orders").partition_key<&Order::id>();
template <>
inline constexpr auto cassium::table_of<Event> = cassium::table<Event>("events").partition_key<&Event::id>();
template <>
inline constexpr auto cassium::table_of<Draft> = cassium::table<Draft>("drafts").partition_key<&Draft::id>();
template <>
inline constexpr auto cassium::table_of<Customer> =
    cassium::table<Customer>("customers").partition_key<&Customer::id>();

namespace cassium {
namespace {

/// A coroutine that begins at once and is waited for.
struct task {
    struct promise_type {
        task get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { std::terminate(); }
    };
};

task write(session_ref db, completion_latch& done)
{
    const Order order{.id = 1, .what = "tea"};
    const Event event{.id = 1, .text = "ordered"};
    const std::int32_t draft_id = 1, customer_id = 1;
    const std::vector<std::vector<Event>> pages(2, {event, event});
    // clang-format off
    //! [batch]
    auto batch = db.batch();                                            // logged: all of it, or nothing
    batch.save(order)
        .insert(event, {.ttl = 24h})                                             // with a time to live
        .erase<Draft>(draft_id)
        .add(db.update<Customer>(customer_id).set(col<&Customer::orders> += order.id));
    batch.execute();                                                    // or co_await batch.async_execute()

    for (const auto& page : pages) {                                    // used again, it allocates nothing
        batch.clear();
        for (const Event& e : page)
            batch.insert(e);
        co_await batch.async_execute();
    }
    //! [batch]
    // clang-format on
    done.open();
}

TEST(batches_of_docs, the_example_does_what_it_says)
{
    testing::scripted_node node;
    const Event event{};
    const query::insert_statement<Event, query::insert_flavor::insert> insert(event);
    const Order order{};
    node.know(query::insert_statement<Order, query::insert_flavor::save>(order).statement());
    node.know(insert.statement());
    node.know(insert.ttl(24h).statement());
    node.know(query::delete_by_key<Draft>(1).statement());
    node.know(query::update_by_key<Customer>(1).set(col<& Customer::orders> += 1).statement());
    const session db = session::connect({.contact_points = {node.address()}, .io_threads = 1});
    completion_latch done;
    write(db, done);
    done.wait();
    EXPECT_EQ(node.batches(), 3U);
}

} // namespace
} // namespace cassium
