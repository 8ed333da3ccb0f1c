// What docs/queries.md and docs/writing.md say of queries, which tests/house/readme.py compares with the pages.
#include "models_of_docs.hpp"

#include "support/entry_node.hpp"

#include <gtest/gtest.h>

#include <coroutine>
#include <exception>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using cassium::col;

// clang-format off
//! [projections]
struct Heat { cassium::timestamp at; double celsius; };              // members are called as columns are
struct Placed { std::string sensor; cassium::date day; std::string place; };
//! [projections]
struct NameAndPrice { std::string name; double price; };
// clang-format on

namespace cassium {
namespace {

constexpr bool ends(std::string_view cql, std::string_view text)
{
    return cql == text || (cql.ends_with(text) && cql[cql.size() - text.size() - 1] == ' ');
}
template <class Write>
constexpr std::string_view cql_of()
{
    return std::remove_reference_t<Write>::cql();
}

/// The statements of the session's members.
struct inserting {
    template <query::insert_flavor Flavor>
    using statement = query::insert_statement<Song, Flavor>;
    static statement<query::insert_flavor::save> save(const Song&);
    static statement<query::insert_flavor::insert> insert(const Song&);
    static statement<query::insert_flavor::insert_if_not_exists> insert_if_not_exists(const Song&);
};

// A row of a page each: a text, and what becomes it.
#define CALLED(text, ...) static_assert(cql_of<decltype(db.__VA_ARGS__)>() == text)
#define CALLED_TO_END(text, ...) static_assert(ends(cql_of<decltype(db.__VA_ARGS__)>(), text))
#define BY_KEY(text, ...)                                                                                              \
    static_assert(std::is_same_v<decltype(db.__VA_ARGS__), Reading> && ends(query::select_by_key<Reading>::cql(), text))
#define CLAUSE(text, ...) static_assert(ends(cql_of<decltype(of_day().__VA_ARGS__)>(), text))
#define CLAUSE_OF_ALL(text, ...) static_assert(ends(cql_of<decltype(readings().__VA_ARGS__)>(), text))
#define CONDITION(text, ...) static_assert(ends(cql_of<decltype(readings().where(__VA_ARGS__))>(), text))
#define CONDITION_OF_DAY(text, ...) static_assert(ends(cql_of<decltype(of_day().where(__VA_ARGS__))>(), text))
#define CONDITION_OF_SONG(text, ...) static_assert(ends(cql_of<decltype(db.find<Song>().where(__VA_ARGS__))>(), text))
#define CONDITION_OF_EVENT(text, ...) static_assert(ends(cql_of<decltype(events().where(__VA_ARGS__))>(), text))
#define CONDITION_OF_EVENTS(text, ...)                                                                                 \
    static_assert(ends(cql_of<decltype(db.find<Event>().where(__VA_ARGS__))>(), text))
#define STATEMENT(text, ...) static_assert(decltype(query::select_statement<Reading>().__VA_ARGS__)::cql() == text)
#define NEAREST(text, ...)                                                                                             \
    static_assert(ends(cql_of<decltype(db.find<Document>().__VA_ARGS__.limit(10))>(), text " LIMIT ?"))
#define SET(text, ...)                                                                                                 \
    static_assert(cql_of<decltype(db.update<Product>(id).set(__VA_ARGS__))>() == "UPDATE \"products\" SET " text       \
                                                                                 " WHERE \"id\" = ?")
#define CHANGE(text, ...)                                                                                              \
    static_assert(ends(cql_of<decltype(db.update<Product>(id).set(col<& Product::price> = 1).__VA_ARGS__)>(), text))
#define INSERT(text, ...) static_assert(requires { db.__VA_ARGS__; } && decltype(inserting::__VA_ARGS__)::cql() == text)

TEST(queries_of_docs, every_clause_becomes_what_the_page_says)
{
    // Only looked at by decltype: the text of a query is a constant of its type.
    [[maybe_unused]] const session_ref db(nullptr);
    [[maybe_unused]] const std::string sensor;
    [[maybe_unused]] const date monday{}, tuesday{}, day{};
    [[maybe_unused]] const timestamp at{}, from{}, to{};
    [[maybe_unused]] const uuid id{};
    [[maybe_unused]] const Song song{};
    [[maybe_unused]] const std::array<float, 128> vector{};
    [[maybe_unused]] const std::int64_t from_token = 0, to_token = 0;
    [[maybe_unused]] const auto events = [&] { return db.find<Event>().where(col<&Event::source> == sensor); };
    [[maybe_unused]] const auto readings = [&] { return db.find<Reading>(); };
    [[maybe_unused]] const auto of_day = [&] {
        return db.find<Reading>().where(col<&Reading::sensor> == sensor, col<&Reading::day> == day);
    };
    // clang-format off
    CALLED(R"(SELECT "sensor", "day", "at", "place", "celsius", "note", "flags", "labels" FROM "metering"."readings")", find<Reading>());
    CALLED(R"(SELECT "at", "celsius" FROM "metering"."readings")", find<Reading>().as<Heat>());
    BY_KEY(R"(WHERE "sensor" = ? AND "day" = ? AND "at" = ?)", get<Reading>(sensor, day, at));

    CONDITION(R"("sensor" = ? AND "day" = ?)", col<&Reading::sensor> == sensor, col<&Reading::day> == day);
    CONDITION_OF_DAY(R"("at" < ?)", col<&Reading::at> < to);
    CONDITION_OF_DAY(R"("at" <= ?)", col<&Reading::at> <= to);
    CONDITION_OF_DAY(R"("at" > ?)", col<&Reading::at> > from);
    CONDITION_OF_DAY(R"("at" >= ? AND "at" < ?)", col<&Reading::at> >= from, col<&Reading::at> < to);
    CONDITION(R"("sensor" = ? AND "day" IN ?)", col<&Reading::sensor> == sensor, col<&Reading::day>.in({monday, tuesday}));
    CONDITION(R"("flags" CONTAINS ?)", col<&Reading::flags>.contains("frost"));
    CONDITION(R"("labels"[?] = ?)", col<&Reading::labels>["site"] == "roof");
    CONDITION_OF_SONG(R"("title" LIKE ?)", col<&Song::title>.like("Love%"));
    CONDITION_OF_EVENT(R"(("day", "part") > (?, ?))", cols<&Event::day, &Event::part> > std::tuple(day, 3));
    CONDITION_OF_EVENTS(R"(token("source") > ? AND token("source") <= ?)", partition_token > from_token, partition_token <= to_token);
    CLAUSE(R"("labels" CONTAINS KEY ? ALLOW FILTERING)", where(col<&Reading::labels>.contains_key("site")).allow_filtering());

    CLAUSE(R"(ORDER BY "at" ASC)", order_by(col<&Reading::at>.asc()));
    CLAUSE(R"(ORDER BY "at" DESC)", order_by(col<&Reading::at>.desc()));
    CLAUSE(R"(ORDER BY "at" ASC)", order_by<&Reading::at>());
    NEAREST(R"(ORDER BY "embedding" ANN OF ?)", order_by(col<&Document::embedding>.ann_of(vector)));
    CLAUSE(R"(LIMIT ?)", limit(10));
    CLAUSE_OF_ALL(R"(PER PARTITION LIMIT ?)", per_partition_limit(1));
    CLAUSE_OF_ALL(R"(WHERE "celsius" > ? ALLOW FILTERING)", where(col<&Reading::value> > 40).allow_filtering());
    STATEMENT(R"(SELECT DISTINCT "sensor", "day", "place" FROM "metering"."readings")", as<Placed>().distinct());
    STATEMENT(R"(SELECT COUNT("at") AS "count" FROM "metering"."readings")", count());
    STATEMENT(R"(SELECT "at" FROM "metering"."readings")", exists());

    SET(R"("price" = ?)", col<&Product::price> = 12.5);
    SET(R"("stock" = ?, "price" = ?)", col<&Product::stock> = 3, col<&Product::price> = 12.5);
    SET(R"("tags" = "tags" + ?)", col<&Product::tags> += "sale");
    SET(R"("tags" = "tags" - ?)", col<&Product::tags> -= "sale");
    SET(R"("photos" = ? + "photos")", col<&Product::photos>.prepend("a.jpg"));
    SET(R"("photos"[?] = ?)", col<&Product::photos>[0] = "a.jpg");
    SET(R"("attributes"[?] = ?)", col<&Product::attributes>["colour"] = "red");
    SET(R"("attributes" = "attributes" + ?)", col<&Product::attributes> += std::pair("colour", "red"));
    SET(R"("attributes" = "attributes" - ?)", col<&Product::attributes> -= "colour");
    CHANGE(R"(IF "stock" >= ? AND "brand" != ?)", only_if(col<&Product::stock> >= 1, col<&Product::brand> != "Acme"));
    CHANGE(R"(IF "stock" IN ?)", only_if(col<&Product::stock>.in({1, 2})));
    CHANGE(R"(IF "attributes"[?] = ?)", only_if(col<&Product::attributes>["colour"] == "red"));
    CHANGE(R"(IF "brand" = ?)", only_if(col<&Product::brand> == std::nullopt));
    CHANGE(R"(IF EXISTS)", if_exists());
    INSERT(R"(INSERT INTO "songs" ("title", "artist") VALUES (?, ?))", save(song));
    INSERT(R"(INSERT INTO "songs" ("title", "artist") VALUES (?, ?))", insert(song));
    INSERT(R"(INSERT INTO "songs" ("title", "artist") VALUES (?, ?) IF NOT EXISTS)", insert_if_not_exists(song));
    CALLED(R"(DELETE FROM "products" WHERE "id" = ?)", erase_from<Product>(id));
    CALLED(R"(DELETE FROM "metering"."readings" WHERE "sensor" = ? AND "day" = ? AND "at" < ?)", erase_from<Reading>().where(col<&Reading::sensor> == sensor, col<&Reading::day> == day, col<&Reading::at> < from));
    CALLED(R"(DELETE "attributes"[?] FROM "products" WHERE "id" = ?)", erase_from<Product>(id).columns(col<&Product::attributes>["colour"]));
    CALLED(R"(DELETE "price", "tags" FROM "products" WHERE "id" = ?)", erase_from<Product>(id).columns<&Product::price, &Product::tags>());
    CALLED_TO_END(R"(IF "stock" = ?)", erase_from<Product>(id).only_if(col<&Product::stock> == 0));
    static_assert(ends(decltype(db.update<Product>(id).set(col<&Product::price> = 1).ttl(24h))::cql(), R"(USING TTL ? SET "price" = ? WHERE "id" = ?)"));
    static_assert(ends(decltype(db.update<Visits>("/", day).set(col<&Visits::people> -= 1))::cql(), R"(SET "people" = "people" - ? WHERE "page" = ? AND "day" = ?)"));
    static_assert(ends(decltype(db.update<Reading>(sensor, day).set(col<&Reading::place> = "roof"))::cql(), R"(SET "place" = ? WHERE "sensor" = ? AND "day" = ?)"));
    // clang-format on
}

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

task read_pages(session_ref db, std::size_t& count, completion_latch& done)
{
    const auto use = [&count](const Product&) { ++count; };
    // clang-format off
    //! [pages]
    auto pages = db.find<Product>().page_size(1000).pages();             // in a coroutine: pages
    while (const std::vector<Product>* page = co_await pages.async_next())
        for (const Product& p : *page)
            use(p);
    //! [pages]
    // clang-format on
    done.open();
}

class products : public testing::scripted_node {
public:
    products()
    {
        byte_buffer row;
        byte_writer out(row);
        encode_row(some, write_mode::save, out);
        const auto all = query::select_statement<Product>();
        know(all.statement(), 1, row.view());
        know(all.where(col<&Product::brand> == "Acme").limit(10).statement(), 1, row.view());
        know(all.where(col<&Product::id> == some.id).statement(), 1, row.view());
        know(all.where(col<&Product::brand> == "Acme", col<&Product::price> < 10)
                 .limit(50)
                 .allow_filtering()
                 .statement(),
             1, row.view());
        know(all.as<NameAndPrice>().statement());
        know(query::select_statement<Document>()
                 .where(col<&Document::kind> == "article")
                 .order_by(col<&Document::embedding>.ann_of(std::array<float, 128>()))
                 .limit(10)
                 .statement());
        know(query::update_by_key<Product>(some.id)
                 .set(col<& Product::stock> = 1)
                 .only_if(col<&Product::stock> == 1)
                 .statement());
    }
    const Product some{.id = random_uuid(), .name = "Gadget", .brand = "Acme", .price = 9.99};
};

TEST(queries_of_docs, the_examples_do_what_they_say)
{
    products node;
    const session db = session::connect({.contact_points = {node.address()}, .io_threads = 1});
    const uuid id = node.some.id;
    std::size_t count = 0;
    const auto use = [&count](const Product&) { ++count; };
    // clang-format off
    //! [kinds]
    auto cheap = db.find<Product>().where(col<&Product::brand> == "Acme").limit(10).all();      // a std::vector
    auto one   = db.find<Product>().where(col<&Product::id> == id).one();                       // a std::optional
    auto names = db.find<Product>().as<NameAndPrice>().all();                                   // only those columns
    //! [kinds]

    //! [rows]
    for (const Product& p : db.find<Product>().page_size(1000))          // blocking: rows
        use(p);
    //! [rows]
    // clang-format on
    EXPECT_EQ(cheap.size(), 1U);
    EXPECT_TRUE(one && one->name == "Gadget");
    EXPECT_TRUE(names.empty());
    const std::array<float, 128> vector{};
    std::int32_t stock = 7;
    const std::optional<std::string> brand = "Acme";
    const std::optional<double> below = 10;
    // clang-format off
    //! [dynamic]
    cassium::dynamic_query<Product> q;
    if (brand)
        q.where(col<&Product::brand> == *brand);
    if (below)
        q.where(col<&Product::price> < *below).allow_filtering_if_needed();
    auto found = db.run(q.limit(50)).all();
    //! [dynamic]

    //! [values]
    const auto of_brand = cassium::find<Product>().where(col<&Product::brand> == "Acme");      // needs no session
    auto acme = db.run(of_brand.limit(10)).all();
    //! [values]
    //! [nearest]
    auto nearest = db.find<Document>()
                       .where(col<&Document::kind> == "article")
                       .order_by(col<&Document::embedding>.ann_of(vector))
                       .limit(10)
                       .all();
    //! [nearest]

    //! [answer]
    struct StockOnly { std::int32_t stock; };
    const auto sold = db.update<Product>(id)
                          .set(col<&Product::stock> = stock - 1)
                          .only_if(col<&Product::stock> == stock)
                          .as<StockOnly>()
                          .execute();
    if (!sold)
        stock = sold.existing ? sold.existing->stock : 0;                // no row: nothing
    //! [answer]
    // clang-format on
    EXPECT_EQ(found.size(), 1U);
    EXPECT_EQ(acme.size(), 1U);
    EXPECT_TRUE(nearest.empty());
    EXPECT_TRUE(sold.applied);
    completion_latch done;
    read_pages(db, count, done);
    done.wait();
    EXPECT_EQ(count, 2U);
}

} // namespace
} // namespace cassium
