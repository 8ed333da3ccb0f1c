// A product catalogue in a real Cassandra: every step prints what it does and what came of it.
#include "product.hpp"

#include <cassium/async.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <fmt/core.h>
#include <fmt/ranges.h>

#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>

using cassium::col;
using namespace std::literals;

namespace {

void headline(std::string_view title)
{
    fmt::print("\n\033[1m{}\033[0m\n", title);
}

void print(const Product& p)
{
    fmt::print("  {}  {:<18} {:<8} {:>8.2f}  {}\n", cassium::to_string(p.id).substr(0, 8), p.name, p.brand, p.price, p.tags);
}

void make_tables(cassium::session& db)
{
    headline("1. Tables from structs");
    for (const std::string& cql : db.sync_table<Product>().statements)
        fmt::print("  {}\n", cql);
    for (const std::string& cql : db.sync_table<Review>().statements)
        fmt::print("  {}\n", cql);
    fmt::print("  again: {} statements\n", db.sync_table<Product>().statements.size());
}

Product save_and_find(cassium::session& db)
{
    headline("2. Save and find");
    //! [crud]
    Product gadget{.name = "Gadget", .brand = "Acme", .price = 9.99, .tags = {"new"}};
    db.save(gadget);

    Product same = db.get<Product>(gadget.id);                       // throws cassium::not_found
    for (const Product& p : db.find<Product>()
                              .where(col<&Product::brand> == "Acme")
                              .limit(10))                            // pages as it goes, prefetching
        fmt::print("  found {} at {}\n", p.name, p.price);

    db.update<Product>(gadget.id)
        .set(col<&Product::price> = 12.5, col<&Product::tags> += "sale")
        .ttl(24h)
        .execute();
    //! [crud]
    fmt::print("  what was read equals what was saved: {}\n", same == gadget);
    print(db.get<Product>(gadget.id));
    return gadget;
}

void nulls(cassium::session& db)
{
    headline("3. Null, unset and empty");
    Product lamp{.name = "Lamp", .brand = "Lumen", .price = 30, .description = "warm white", .dimensions = Dimensions{20, 45, 20}};
    db.insert(lamp);
    lamp.description.reset();
    db.save(lamp);
    fmt::print("  after saving it without description: {}\n",
               db.get<Product>(lamp.id).description.value_or("(null)"));
    fmt::print("  inserting it a second time if it does not exist: applied = {}\n",
               db.insert_if_not_exists(lamp).applied);
    db.erase(lamp);
    fmt::print("  erased; find_one gives a value: {}\n", db.find_one<Product>(lamp.id).has_value());
}

void partitions(cassium::session& db, const Product& product)
{
    headline("4. Partitions, newest first");
    for (int i = 1; i <= 5; ++i)
        db.save(Review{.product = product.id, .author = fmt::format("reader {}", i), .stars = i, .text = {}});
    for (const Review& review : db.find<Review>().where(col<&Review::product> == product.id).limit(3))
        fmt::print("  {} gives {} stars\n", review.author, review.stars);
    fmt::print("  {} reviews in all\n", db.find<Review>().where(col<&Review::product> == product.id).count());
}

//! [coroutine]
boost::asio::awaitable<std::size_t> stock_up(cassium::session& db)
{
    for (int i = 0; i < 100; ++i) {
        const Product widget{.name = fmt::format("Widget {}", i), .brand = "Bulk", .price = i * 0.5};
        co_await db.async_save(widget);
    }
    const std::vector<Product> widgets =
        co_await db.find<Product>().where(col<&Product::brand> == "Bulk").async_all();
    co_return widgets.size();
}
//! [coroutine]

void coroutine(cassium::session& db)
{
    headline("5. The same in a coroutine");
    const std::size_t found =
        boost::asio::co_spawn(cassium::get_executor(db), stock_up(db), boost::asio::use_future).get();
    fmt::print("  saved and found {} widgets\n", found);
}

void errors(cassium::session& db)
{
    headline("6. Errors that say what was wrong");
    try {
        print(db.get<Product>(cassium::random_uuid()));
    } catch (const cassium::not_found& e) {
        fmt::print("  {}\n", e.what());
    }
    try {
        db.execute("SELECT * FROM no_such_table");
    } catch (const cassium::invalid_query& e) {
        fmt::print("  {}\n", e.what());
    }
}

int run(const std::string& address)
{
    //! [connect]
    auto db = cassium::session::connect({.contact_points = {address},
                                         .keyspace = "catalog",
                                         .create_keyspace = cassium::keyspace_replication{}});
    //! [connect]
    fmt::print("connected to {}, protocol v{}\n", address, db.stats().protocol_version);
    db.execute("DROP TABLE IF EXISTS products");
    db.execute("DROP TABLE IF EXISTS reviews");
    make_tables(db);
    const Product gadget = save_and_find(db);
    nulls(db);
    partitions(db, gadget);
    coroutine(db);
    errors(db);
    const auto stats = db.stats();
    fmt::print("\n{} requests over {} connections: {} writes, {} reads, {} statements prepared\n", stats.requests,
               stats.connections, stats.writes, stats.reads, stats.preparations);
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view option = argc > 1 ? argv[1] : "";
    if (option == "--help" || (argc > 1 && (option != "--address" || argc != 3))) {
        fmt::print("usage: tour [--address host:port]\n\n"
                   "Saves C++ structs to a Cassandra or ScyllaDB (default 127.0.0.1:9042) and finds them again.\n"
                   "Uses keyspace 'catalog', which it creates; its tables are dropped first.\n");
        return option == "--help" ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    try {
        return run(argc == 3 ? argv[2] : "127.0.0.1:9042");
    } catch (const std::exception& e) {
        fmt::print(stderr, "tour: {}\n", e.what());
        return EXIT_FAILURE;
    }
}
