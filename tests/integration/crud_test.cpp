// Saving, inserting, finding, updating and erasing through a real server.
#include "server.hpp"

#include <cassium/async.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <chrono>
#include <future>
#include <thread>

namespace cassium::testing {

struct product {
    uuid id = random_uuid();
    std::string name{};
    std::string brand = "Unknown";
    double price = 0;
    std::optional<std::string> description{};
    std::set<std::string> tags{};
    std::vector<std::int32_t> ratings{};
    std::map<std::string, std::string> attributes{};

    bool operator==(const product&) const = default;
};

struct reading {
    std::string sensor{};
    std::int32_t day = 0;
    timestamp at{};
    std::optional<std::string> site{}; // static
    double value = 0;

    bool operator==(const reading&) const = default;
};

struct visits {
    std::string page{};
    counter hits{};
};

} // namespace cassium::testing

template <>
inline constexpr auto cassium::table_of<cassium::testing::product> =
    cassium::table<cassium::testing::product>("products")
        .partition_key<&cassium::testing::product::id>()
        .index<&cassium::testing::product::brand>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::reading> =
    cassium::table<cassium::testing::reading>("readings")
        .partition_key<&cassium::testing::reading::sensor, &cassium::testing::reading::day>()
        .clustering_key<&cassium::testing::reading::at, clustering_order::desc>()
        .static_columns<&cassium::testing::reading::site>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::visits> =
    cassium::table<cassium::testing::visits>("visits").partition_key<&cassium::testing::visits::page>();

namespace cassium::testing {
namespace {

using namespace std::chrono_literals;

class crud_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        db->sync_table<product>();
        db->sync_table<reading>();
        db->sync_table<visits>();
    }
};

product gadget()
{
    return {.name = "Gadget", .brand = "Acme", .price = 9.99, .description = "shiny", .tags = {"new", "red"}};
}

TEST_F(crud_test, save_writes_null_where_insert_leaves_alone)
{
    product p = gadget();
    db->save(p);
    p.description.reset();
    p.tags.clear();
    db->insert(p);
    EXPECT_EQ(db->get<product>(p.id).description, "shiny") << "insert leaves what is empty unset";
    EXPECT_EQ(db->get<product>(p.id).tags.size(), 2u);
    db->save(p);
    EXPECT_EQ(db->get<product>(p.id), p) << "save makes the row equal to the object";
}

TEST_F(crud_test, get_throws_not_found_and_find_one_gives_nothing)
{
    const uuid nobody = random_uuid();
    try {
        (void)db->get<product>(nobody);
        FAIL();
    } catch (const not_found& e) {
        EXPECT_EQ(e.code(), client_errc::not_found);
        EXPECT_NE(e.diagnostics().cql.find("SELECT"), std::string::npos);
    }
    EXPECT_FALSE(db->find_one<product>(nobody).has_value());
    EXPECT_FALSE(db->exists<product>(nobody));
}

TEST_F(crud_test, insert_if_not_exists_tells_whether_it_applied_and_what_is_there)
{
    const product first = gadget();
    EXPECT_TRUE(db->insert_if_not_exists(first).applied);
    product second = first;
    second.name = "Other";
    const auto refused = db->insert_if_not_exists(second);
    EXPECT_FALSE(refused);
    ASSERT_TRUE(refused.existing.has_value());
    EXPECT_EQ(*refused.existing, first);
}

TEST_F(crud_test, update_changes_what_it_names)
{
    product p = gadget();
    p.ratings = {1};
    p.attributes = {{"size", "M"}};
    db->save(p);
    db->update<product>(p.id)
        .set(col<& product::price> = 12, col<& product::tags> += "sale",
             col<& product::ratings> += std::vector<std::int32_t>{2, 3}, col<&product::attributes>["colour"] = "red")
        .execute();
    const product changed = db->get<product>(p.id);
    EXPECT_EQ(changed.price, 12);
    EXPECT_EQ(changed.tags, (std::set<std::string>{"new", "red", "sale"}));
    EXPECT_EQ(changed.ratings, (std::vector<std::int32_t>{1, 2, 3}));
    EXPECT_EQ(changed.attributes.at("colour"), "red");
    EXPECT_EQ(changed.name, "Gadget");
    db->update<product>(p.id).set(col<& product::description> = std::nullopt, col<& product::tags> -= "sale").execute();
    EXPECT_EQ(db->get<product>(p.id).description, std::nullopt);
    EXPECT_EQ(db->get<product>(p.id).tags, p.tags);
}

TEST_F(crud_test, conditional_updates_answer_with_the_row_in_the_way)
{
    const product p = gadget();
    db->save(p);
    const auto wrong =
        db->update<product>(p.id).set(col<& product::price> = 1.0).only_if(col<&product::name> == "Nobody").execute();
    EXPECT_FALSE(wrong.applied);
    EXPECT_TRUE(db->update<product>(p.id)
                    .set(col<& product::price> = 1.0)
                    .only_if(col<&product::name> == "Gadget")
                    .execute()
                    .applied);
    EXPECT_EQ(db->get<product>(p.id).price, 1.0);
    EXPECT_FALSE(db->update<product>(random_uuid()).set(col<& product::price> = 1.0).if_exists().execute().applied);
}

TEST_F(crud_test, a_refused_update_tells_the_columns_that_decided)
{
    struct name_only {
        std::string name;
    };
    const product p = gadget();
    db->save(p);
    const auto refused = db->update<product>(p.id)
                             .set(col<& product::price> = 1.0)
                             .only_if(col<&product::name> == "Nobody")
                             .as<name_only>()
                             .execute();
    EXPECT_FALSE(refused.applied);
    ASSERT_TRUE(refused.existing.has_value());
    EXPECT_EQ(refused.existing->name, "Gadget");
    const auto applied =
        db->erase_from<product>(p.id).only_if(col<&product::name> == "Gadget").as<name_only>().execute();
    EXPECT_TRUE(applied.applied);
    EXPECT_FALSE(applied.existing.has_value());
}

TEST_F(crud_test, counters_count)
{
    const std::string page = to_string(random_uuid());
    db->update<visits>(page).set(col<& visits::hits> += 5).execute();
    db->update<visits>(page).set(col<& visits::hits> -= 2).execute();
    EXPECT_EQ(db->get<visits>(page).hits.value, 3);
}

TEST_F(crud_test, erase_takes_a_row_a_key_or_a_prefix)
{
    const product p = gadget();
    db->save(p);
    db->erase(p);
    EXPECT_FALSE(db->exists<product>(p.id));
    db->save(p);
    db->erase<product>(p.id);
    EXPECT_FALSE(db->exists<product>(p.id));
    db->save(p);
    db->erase_from<product>(p.id).columns<&product::description>().execute();
    EXPECT_EQ(db->get<product>(p.id).description, std::nullopt);
    EXPECT_EQ(db->get<product>(p.id).name, p.name);
}

TEST_F(crud_test, ttl_and_timestamp_decide_what_is_seen)
{
    product p = gadget();
    db->save(p, {.ttl = 1s});
    EXPECT_TRUE(db->exists<product>(p.id));
    std::this_thread::sleep_for(2100ms);
    EXPECT_FALSE(db->exists<product>(p.id));

    const auto now = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    db->save(p, {.timestamp = now});
    p.name = "older";
    db->save(p, {.timestamp = now - 1h});
    EXPECT_EQ(db->get<product>(p.id).name, "Gadget") << "an older write does not win";
}

TEST_F(crud_test, find_filters_orders_limits_and_counts)
{
    const std::string sensor = to_string(random_uuid());
    const timestamp start{};
    for (int i = 0; i < 20; ++i)
        db->save(reading{
            .sensor = sensor, .day = 1, .at = start + std::chrono::minutes(i), .site = "north", .value = i * 1.0});
    const auto day = [&] {
        return db->find<reading>().where(col<&reading::sensor> == sensor, col<&reading::day> == 1);
    };
    db->save_static_columns(reading{.sensor = sensor, .day = 1, .site = "north"});
    EXPECT_EQ(day().count(), 20);
    EXPECT_TRUE(day().exists());
    const auto newest = day().limit(3).all();
    ASSERT_EQ(newest.size(), 3u);
    EXPECT_EQ(newest[0].value, 19);
    EXPECT_EQ(newest[2].value, 17);
    EXPECT_EQ(newest[0].site, "north");
    const auto oldest = day().order_by(col<&reading::at>.asc()).limit(2).all();
    EXPECT_EQ(oldest[0].value, 0);
    const auto range = day().where(col<&reading::at> >= start + 5min, col<&reading::at> < start + 8min).all();
    EXPECT_EQ(range.size(), 3u);
    EXPECT_THROW((void)day().one(), multiple_rows);
    EXPECT_EQ(db->find<reading>().where(col<&reading::sensor> == "nobody", col<&reading::day> == 1).one(),
              std::nullopt);
    EXPECT_EQ(db->find<reading>().where(col<&reading::sensor>.in({sensor, "nobody"}), col<&reading::day> == 1).count(),
              20);
}

TEST_F(crud_test, a_range_for_pages_as_it_goes)
{
    const std::string sensor = to_string(random_uuid());
    for (int i = 0; i < 95; ++i)
        db->save(reading{
            .sensor = sensor, .day = 2, .at = timestamp(std::chrono::seconds(i)), .site = {}, .value = i * 1.0});
    const auto before = db->stats().requests;
    double next = 94;
    for (const reading& r :
         db->find<reading>().where(col<&reading::sensor> == sensor, col<&reading::day> == 2).page_size(10))
        EXPECT_EQ(r.value, next--);
    EXPECT_EQ(next, -1);
    EXPECT_GE(db->stats().requests - before, 10u) << "ten pages of ten";
    for (const reading& r :
         db->find<reading>().where(col<&reading::sensor> == sensor, col<&reading::day> == 2).page_size(10)) {
        EXPECT_EQ(r.value, 94);
        break; // with the next page on its way
    }
    EXPECT_EQ(
        db->find<reading>().where(col<&reading::sensor> == sensor, col<&reading::day> == 2).page_size(7).all().size(),
        95u);
}

boost::asio::awaitable<int> read_pages(session& db, std::string sensor)
{
    int pages = 0;
    double next = 94;
    auto stream =
        db.find<reading>().where(col<&reading::sensor> == sensor, col<&reading::day> == 2).page_size(10).pages();
    while (const std::vector<reading>* page = co_await stream.async_next()) {
        ++pages;
        for (const reading& r : *page)
            EXPECT_EQ(r.value, next--);
    }
    EXPECT_EQ(next, -1);
    co_return pages;
}

TEST_F(crud_test, pages_one_after_the_other_in_a_coroutine)
{
    const std::string sensor = to_string(random_uuid());
    for (int i = 0; i < 95; ++i)
        db->save(reading{
            .sensor = sensor, .day = 2, .at = timestamp(std::chrono::seconds(i)), .site = {}, .value = i * 1.0});
    EXPECT_EQ(boost::asio::co_spawn(get_executor(*db), read_pages(*db, sensor), boost::asio::use_future).get(), 10);
    boost::asio::io_context io;
    auto elsewhere = boost::asio::co_spawn(io, read_pages(*db, sensor), boost::asio::use_future);
    io.run();
    EXPECT_EQ(elsewhere.get(), 10);
}

TEST_F(crud_test, a_projection_reads_only_its_columns)
{
    struct name_and_price {
        std::string name;
        double price = 0;
    };
    const product p = gadget();
    db->save(p);
    const auto found = db->find<product>().where(col<&product::id> == p.id).as<name_and_price>().one();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->name, "Gadget");
    EXPECT_EQ(found->price, 9.99);
}

boost::asio::awaitable<void> in_a_coroutine(session& db)
{
    const product p = gadget();
    co_await db.async_save(p);
    EXPECT_EQ(co_await db.async_get<product>(p.id), p);
    EXPECT_TRUE(co_await db.async_exists<product>(p.id));
    co_await db.update<product>(p.id).set(col<& product::price> = 1.0).async_execute();
    EXPECT_EQ((co_await db.find<product>().where(col<&product::id> == p.id).async_all()).at(0).price, 1.0);
    EXPECT_EQ(co_await db.find<product>().where(col<&product::id> == p.id).async_count(), 1);
    EXPECT_FALSE((co_await db.async_insert_if_not_exists(p)).applied);
    co_await db.async_erase(p);
    EXPECT_EQ(co_await db.async_find_one<product>(p.id), std::nullopt);
    bool thrown = false;
    try {
        (void)co_await db.async_get<product>(p.id);
    } catch (const not_found&) {
        thrown = true;
    }
    EXPECT_TRUE(thrown) << "a coroutine gets the typed error";
    EXPECT_THROW((void)db.get<product>(p.id), usage_error) << "a blocking call on an I/O thread is refused";
    const auto [failure, row] = co_await db.async_get<product>(p.id, boost::asio::as_tuple(boost::asio::use_awaitable));
    EXPECT_TRUE(failure);
}

boost::asio::awaitable<void> connect_and_sync()
{
    auto params = test_params();
    session db = co_await async_connect(params, boost::asio::use_awaitable);
    co_await db.async_create_keyspace("cassium_test", {});
    const sync_result synced = co_await db.async_sync_table<product>();
    EXPECT_TRUE(synced.statements.empty());
    const sync_options dry_run{.dry_run = true};
    const sync_result dry = co_await db.async_sync_table<reading>(dry_run, boost::asio::use_awaitable);
    EXPECT_TRUE(dry.statements.empty());
    co_await db.async_execute("SELECT release_version FROM system.local");
    params.contact_points = {"127.0.0.1:1"};
    bool refused = false;
    try {
        (void)co_await async_connect(params, boost::asio::use_awaitable);
    } catch (const connection_error&) {
        refused = true;
    }
    EXPECT_TRUE(refused);
}

TEST_F(crud_test, connecting_and_synchronising_in_a_coroutine_of_another_context)
{
    boost::asio::io_context io;
    std::future<void> done = boost::asio::co_spawn(io, connect_and_sync(), boost::asio::use_future);
    io.run();
    done.get();
}

TEST_F(crud_test, the_same_operations_in_a_coroutine)
{
    boost::asio::co_spawn(get_executor(*db), in_a_coroutine(*db), boost::asio::use_future).get();
}

TEST_F(crud_test, completion_tokens_carry_their_values_with_them)
{
    const uuid id = random_uuid();
    std::promise<result<void>> done;
    {
        const product p{.id = id, .name = "Temporary"};
        db->async_save(p, [&done](const result<void>& saved) { done.set_value(saved); });
    } // gone before the write is sent
    EXPECT_TRUE(done.get_future().get());
    std::future<product> found = db->async_get<product>(id, boost::asio::use_future);
    EXPECT_EQ(found.get().name, "Temporary");
    std::future<product> missing = db->async_get<product>(random_uuid(), boost::asio::use_future);
    EXPECT_THROW(missing.get(), not_found);
}

/// A coroutine type that knows nothing of Asio.
struct own_coroutine {
    struct promise_type {
        std::promise<void> done;
        own_coroutine get_return_object() { return {done.get_future()}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() { done.set_value(); }
        void unhandled_exception() { done.set_exception(std::current_exception()); }
    };
    std::future<void> done;
};

own_coroutine without_asio(session& db, const product& p)
{
    co_await db.async_save(p);
    EXPECT_EQ(co_await db.async_get<product>(p.id), p);
}

TEST_F(crud_test, operations_are_awaitable_in_any_coroutine)
{
    const product p = gadget();
    without_asio(*db, p).done.get();
}

TEST_F(crud_test, many_operations_at_once_from_many_threads)
{
    std::vector<std::jthread> threads;
    std::atomic<int> equal{0};
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            std::vector<std::future<void>> writes;
            std::vector<product> products;
            for (int i = 0; i < 100; ++i)
                products.push_back(gadget());
            for (const product& p : products)
                writes.push_back(db->async_save(p, boost::asio::use_future));
            for (auto& write : writes)
                write.get();
            for (const product& p : products)
                equal += db->get<product>(p.id) == p ? 1 : 0;
        });
    threads.clear();
    EXPECT_EQ(equal, 400);
}

} // namespace
} // namespace cassium::testing
