// A product catalogue in a real Cassandra: every step prints what it does and what came of it.
#include "product.hpp"

#include <cassium/async.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <fmt/core.h>
#include <fmt/ranges.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <future>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <unistd.h>

using cassium::col;
using namespace std::literals;

namespace {

void headline(std::string_view title)
{
    const bool terminal = ::isatty(STDOUT_FILENO) != 0;
    fmt::print("\n{}{}{}\n", terminal ? "\033[1m" : "", title, terminal ? "\033[0m" : "");
}

/// "  what was called        -> what came of it"
template <class... Values>
void show(std::string_view call, fmt::format_string<Values...> result, Values&&... values)
{
    fmt::print("  {:<52} -> {}\n", call, fmt::format(result, std::forward<Values>(values)...));
}

void print(const cassium::sync_result& synced)
{
    for (const std::string& cql : synced.statements)
        fmt::print("    {}\n", cql);
    if (synced.statements.empty())
        fmt::print("    (nothing to do)\n");
}

void make_tables(cassium::session& db)
{
    headline("1. Structs become tables");
    fmt::print("  a dry run says what would be done for Product:\n");
    print(db.sync_table<Product>({.dry_run = true}));
    db.sync_table<Product>();
    db.sync_table<Review>();
    db.sync_table<Views>();
    fmt::print("  after it was done:\n");
    print(db.sync_table<Product>({.dry_run = true}));
    fmt::print("  a member was added to Review:\n");
    print(db.sync_table<LaterReview>());
}

Product save_and_find(cassium::session& db)
{
    headline("2. Save, get, find, update");
    // clang-format off
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
    // clang-format on
    show("what was read == what was saved", "{}", same == gadget);
    same = db.get<Product>(gadget.id);
    show("after the update", "{} at {}, {}", same.name, same.price, same.tags);
    return gadget;
}

void richer_values(cassium::session& db)
{
    headline("3. Nested structs, enums, collections");
    const Product lamp{.name = "Lamp",
                       .brand = "Lumen",
                       .price = 30,
                       .condition = Condition::refurbished,
                       .shipping = Shipping{.box = {20, 45, 20}, .weight_kg = 1.4, .hazards = {"glass"}},
                       .attributes = {{"colour", "brass"}, {"socket", "E27"}}};
    db.save(lamp);
    const Product same = db.get<Product>(lamp.id);
    show("shipping, a user-defined type in another", "{} cm high, {} kg, {}", same.shipping->box.height_cm,
         same.shipping->weight_kg, same.shipping->hazards);
    show("condition, an enum stored by name", "{}", cassium::enum_name(same.condition));
    db.update<Product>(lamp.id).set(col<&Product::attributes>["socket"] = "E14").execute();
    show("attributes, a map, after one key was set", "{}", db.get<Product>(lamp.id).attributes);
}

void nulls(cassium::session& db)
{
    headline("4. Null is written, unset is not");
    Product mug{.name = "Mug", .description = "holds tea"};
    db.save(mug);
    mug.description.reset();
    db.insert(mug); // leaves what is empty alone
    show("insert() without the description", "{}", db.get<Product>(mug.id).description.value_or("(null)"));
    db.save(mug); // makes the row equal to the object
    show("save() without the description", "{}", db.get<Product>(mug.id).description.value_or("(null)"));
    db.erase(mug);
    show("find_one() after erase()", "{}", db.find_one<Product>(mug.id).has_value() ? "a product" : "nothing");
}

void conditions(cassium::session& db, const Product& gadget)
{
    headline("5. Only if");
    const auto inserted = db.insert_if_not_exists(gadget);
    show("insert_if_not_exists() of a product that is there", "applied: {}, there is {}", inserted.applied,
         inserted.existing ? inserted.existing->name : "nothing");
    const auto raise = [&](double from, double to) {
        return db.update<Product>(gadget.id)
            .set(col<&Product::price> = to)
            .only_if(col<&Product::price> == from)
            .execute();
    };
    show("price 12.5 to 15, only if it is 12.5", "applied: {}", raise(12.5, 15).applied);
    show("once more", "applied: {}", raise(12.5, 15).applied);
}

void lifetimes(cassium::session& db)
{
    headline("6. Time to live, time of writing");
    const Product offer{.name = "Offer of the second"};
    db.insert(offer, {.ttl = 1s});
    show("exists(), written with a TTL of 1 s", "{}", db.exists<Product>(offer.id));
    std::this_thread::sleep_for(2100ms);
    show("exists(), two seconds later", "{}", db.exists<Product>(offer.id));

    const auto now = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    Product clock{.name = "Clock, written now"};
    db.save(clock, {.timestamp = now});
    clock.name = "Clock, written an hour ago";
    db.save(clock, {.timestamp = now - 1h});
    show("two writes, the older one sent last", "{}", db.get<Product>(clock.id).name);
}

void partitions(cassium::session& db, const Product& product)
{
    headline("7. Partitions: sorted, counted, page by page");
    for (std::int32_t i = 1; i <= 25; ++i)
        db.save(Review{.product = product.id, .author = fmt::format("reader {}", i), .stars = 1 + i % 5});
    const auto reviews = [&] { return db.find<Review>().where(col<&Review::product> == product.id); };
    show("count()", "{}", reviews().count());
    show("the newest", "{}", reviews().limit(1).one()->author);
    show("the oldest", "{}", reviews().order_by(col<&Review::posted>.asc()).limit(1).one()->author);

    const auto before = db.stats().requests;
    std::int32_t stars = 0;
    for (const Review& review : reviews().page_size(10))
        stars += review.stars;
    show("a range-for over pages of 10", "{} stars in {} pages", stars, db.stats().requests - before);

    for (int i = 0; i < 3; ++i)
        db.update<Views>(product.id).set(col<& Views::count> += 1).execute();
    show("a counter, added to three times", "{}", db.get<Views>(product.id).count.value);
}

//! [coroutine]
boost::asio::awaitable<void> stock_up(cassium::session& db, int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        const Product widget{.name = fmt::format("Widget {}", i), .brand = "Bulk", .price = i * 0.5};
        co_await db.async_save(widget);
    }
}

boost::asio::awaitable<std::size_t> count_stock(cassium::session& db)
{
    const std::vector<Product> widgets = co_await db.find<Product>().where(col<&Product::brand> == "Bulk").async_all();
    co_return widgets.size();
}
//! [coroutine]

void coroutines(cassium::session& db)
{
    headline("8. The same in coroutines");
    const auto before = db.stats();
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::future<void>> suppliers;
    for (int i = 0; i < 20; ++i)
        suppliers.push_back(
            boost::asio::co_spawn(cassium::get_executor(db), stock_up(db, i * 50, 50), boost::asio::use_future));
    for (std::future<void>& supplier : suppliers)
        supplier.get();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    const auto after = db.stats();
    show("1000 co_await async_save(), 20 at a time", "{} ms, {} write system calls", took.count(),
         after.writes - before.writes);
    const std::size_t found =
        boost::asio::co_spawn(cassium::get_executor(db), count_stock(db), boost::asio::use_future).get();
    show("co_await async_all()", "{} widgets", found);
}

template <class Function>
void failing(std::string_view what, Function function)
{
    try {
        function();
        throw std::logic_error(fmt::format("{}: no error came", what));
    } catch (const cassium::error& e) {
        fmt::print("  {}:\n    {}\n", what, e.what());
    }
}

void errors(cassium::session& db)
{
    headline("9. Errors that say what was wrong");
    failing("a row that is not there", [&] { (void)db.get<Review>(cassium::random_uuid(), cassium::make_timeuuid()); });
    failing("a member of another type than its column", [&] { db.sync_table<WrongReview>(); });
    failing("a statement that the server refuses", [&] { db.execute("SELECT * FROM no_such_table"); });
    failing("a server that is not there", [] { (void)cassium::session::connect({.contact_points = {"127.0.0.1:1"}}); });
}

int run(const std::string& address)
{
    //! [connect]
    auto db = cassium::session::connect(
        {.contact_points = {address}, .keyspace = "catalog", .create_keyspace = cassium::keyspace_replication{}});
    //! [connect]
    fmt::print("connected to {}, protocol v{}\n", address, db.stats().protocol_version);
    for (const auto& drop : {"TABLE IF EXISTS products", "TABLE IF EXISTS reviews", "TABLE IF EXISTS views",
                             "TYPE IF EXISTS shipping", "TYPE IF EXISTS dimensions"})
        db.execute(fmt::format("DROP {}", drop));
    make_tables(db);
    const Product gadget = save_and_find(db);
    richer_values(db);
    nulls(db);
    conditions(db, gadget);
    lifetimes(db);
    partitions(db, gadget);
    coroutines(db);
    errors(db);
    const auto stats = db.stats();
    fmt::print("\n{} requests over {} connections, {} statements prepared\n", stats.requests, stats.connections,
               stats.preparations);
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
