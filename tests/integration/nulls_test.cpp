// Rows as others leave them, in a real server: nulls, values of no bytes, empty frozen collections, NaN among keys. Whatever a
// write accepts every read returns.
#include "server.hpp"

#include <cassium/protocol/codec/cql_value.hpp>

#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cassium::testing {
namespace {

struct lodging {
    std::string street = "nowhere";
    std::int32_t number = -1;
    bool operator==(const lodging&) const = default;
};

struct guest {
    std::int32_t hotel = 0;
    std::int32_t room = 0;
    std::string manager = "nobody"; // static
    std::string name = "no name";
    std::int64_t nights = 7;
    double rate = 1.5;
    bool vip = true;
    uuid card{};
    varint points{5};
    decimal due{varint(25), 1};
    inet address{127, 0, 0, 1};
    timestamp since{std::chrono::milliseconds(1)};
    date born{std::chrono::days(1)};
    time_of_day breakfast{1};
    duration stay{1, 0, 0};
    lodging home{.street = "of the guest"};
    lodging frozen_home{.number = 3};
    std::tuple<std::int32_t, std::string> pair{4, "four"};
    std::vector<std::int32_t> list{};
    std::set<std::string> frozen_set{};
    std::optional<std::set<std::string>> maybe_set{};
    std::optional<std::set<std::string>> maybe_frozen{};
    std::optional<std::int32_t> age{};
    bool operator==(const guest&) const = default;
};

struct visits {
    std::int32_t id = 0;
    counter one{};
    counter other{};
};

struct total_order {
    bool operator()(double a, double b) const { return std::strong_order(a, b) < 0; }
};
struct floats {
    std::int32_t id = 0;
    std::map<double, std::string> map{};
    std::set<double> set{};
};
struct all_floats {
    std::int32_t id = 0;
    std::map<double, std::string, total_order> map{};
    std::unordered_set<double> set{};
};

} // namespace
} // namespace cassium::testing

template <>
inline constexpr auto cassium::table_of<cassium::testing::guest> =
    cassium::table<cassium::testing::guest>("guests")
        .partition_key<&cassium::testing::guest::hotel>()
        .clustering_key<&cassium::testing::guest::room>()
        .static_columns<&cassium::testing::guest::manager>()
        .non_frozen<&cassium::testing::guest::home>()
        .frozen<&cassium::testing::guest::frozen_home, &cassium::testing::guest::frozen_set,
                &cassium::testing::guest::maybe_frozen>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::visits> =
    cassium::table<cassium::testing::visits>("visits_of_nulls").partition_key<&cassium::testing::visits::id>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::floats> =
    cassium::table<cassium::testing::floats>("floats_as_keys").partition_key<&cassium::testing::floats::id>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::all_floats> =
    cassium::table<cassium::testing::all_floats>("floats_as_keys").partition_key<&cassium::testing::all_floats::id>();

namespace cassium::testing {
namespace {

class nulls_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        for (const char* const table : {"guests", "visits_of_nulls", "floats_as_keys"})
            db->execute(std::string("DROP TABLE IF EXISTS ") + table);
        db->sync_table<guest>();
        db->sync_table<visits>();
        db->sync_table<floats>();
    }
    void expect_read_in_all_forms(const guest& expected)
    {
        EXPECT_EQ(db->get<guest>(expected.hotel, expected.room), expected);
        EXPECT_EQ(db->find_one<guest>(expected.hotel, expected.room), expected);
        const auto all = db->find<guest>().where(col<&guest::hotel> == expected.hotel).all();
        ASSERT_EQ(all.size(), 1u);
        EXPECT_EQ(all[0], expected);
        for (const guest& row : db->find<guest>().where(col<&guest::hotel> == expected.hotel))
            EXPECT_EQ(row, expected);
    }
};

/// What a row with nothing but its key reads as.
guest declared(std::int32_t hotel, std::int32_t room)
{
    guest row;
    row.hotel = hotel;
    row.room = room;
    return row;
}

TEST_F(nulls_test, a_row_of_nothing_but_its_key_is_as_declared)
{
    db->execute("INSERT INTO guests (hotel, room) VALUES (1, 1)");
    expect_read_in_all_forms(declared(1, 1));
}

TEST_F(nulls_test, columns_that_were_erased_or_never_written_are_as_declared)
{
    guest row = declared(2, 1);
    row.name = "Anna";
    row.nights = 1;
    row.home.street = "Elm";
    db->save(row);
    db->execute("DELETE nights, home FROM guests WHERE hotel = 2 AND room = 1");
    row.nights = guest{}.nights;
    row.home = guest{}.home;
    expect_read_in_all_forms(row);
    db->execute("UPDATE guests SET home = {\"street\": null, \"number\": null} WHERE hotel = 2 AND room = 1");
    expect_read_in_all_forms(row);
    db->execute("UPDATE guests SET home = {\"street\": null, \"number\": 5} WHERE hotel = 2 AND room = 1");
    row.home = {.number = 5};
    expect_read_in_all_forms(row);
}

TEST_F(nulls_test, a_partition_of_static_columns_alone_has_no_rows)
{
    db->execute("INSERT INTO guests (hotel, manager) VALUES (3, 'Bob')");
    db->save(declared(4, 1));
    db->save(declared(4, 2));
    db->save_static_columns(guest{.hotel = 4, .manager = "Cid"});
    const auto of = [&](std::int32_t hotel) { return db->find<guest>().where(col<&guest::hotel> == hotel); };
    EXPECT_TRUE(of(3).all().empty());
    EXPECT_FALSE(of(3).one().has_value());
    EXPECT_EQ(of(3).count(), 0);
    EXPECT_FALSE(of(3).exists());
    EXPECT_EQ(of(4).count(), 2);
    EXPECT_TRUE(of(4).exists());
    EXPECT_EQ(db->count<guest>(), 2);
    EXPECT_TRUE(db->find<guest>().exists()) << "behind the partition without rows, too";
    EXPECT_FALSE(db->exists<guest>(3, 1));
    std::size_t rows = 0;
    for (const guest& row : db->find<guest>().page_size(1)) {
        EXPECT_EQ(row.hotel, 4);
        EXPECT_EQ(row.manager, "Cid");
        ++rows;
    }
    EXPECT_EQ(rows, 2u);
    // In structs that have no clustering column, too.
    struct age_alone {
        std::int32_t age;
    };
    struct hotel_alone {
        std::int32_t hotel;
    };
    EXPECT_TRUE(of(3).as<age_alone>().all().empty());
    EXPECT_FALSE(of(3).as<age_alone>().one().has_value());
    EXPECT_EQ(of(4).as<age_alone>().all().size(), 2u);
    EXPECT_EQ(db->find<guest>().as<hotel_alone>().all().size(), 2u);
    std::size_t hotels = 0;
    for (const hotel_alone& each : db->find<guest>().as<hotel_alone>().page_size(1))
        hotels += each.hotel == 4 ? 1 : 0;
    EXPECT_EQ(hotels, 2u);
    EXPECT_EQ(db->run(dynamic_query<guest>()).as<age_alone>().all().size(), 2u);
    EXPECT_EQ(db->find<guest>().as<hotel_alone>().distinct().all().size(), 2u) << "of partitions";
    // By themselves.
    struct of_hotel {
        std::int32_t hotel;
        std::string manager;
    };
    std::map<std::int32_t, std::string> managers;
    for (const of_hotel& each : db->find<guest>().as<of_hotel>().distinct())
        managers[each.hotel] = each.manager;
    EXPECT_EQ(managers, (std::map<std::int32_t, std::string>{{3, "Bob"}, {4, "Cid"}}));
}

TEST_F(nulls_test, rows_are_saved_without_their_partitions_static_columns)
{
    db->save_static_columns(guest{.hotel = 5, .manager = "Dora"});
    guest row = declared(5, 1);
    row.manager = "Eve";
    db->save(row);
    db->insert(row);
    EXPECT_FALSE(db->insert_if_not_exists(row).applied);
    db->batch().save(row).insert(row).execute();
    EXPECT_EQ(db->get<guest>(5, 1).manager, "Dora");
    db->batch().save_static_columns(row).execute();
    EXPECT_EQ(db->get<guest>(5, 1).manager, "Eve");
    db->update<guest>(5).set(col<& guest::manager> = "Fay").execute();
    EXPECT_EQ(db->get<guest>(5, 1).manager, "Fay");
    db->erase_from<guest>(5).columns<&guest::manager>().execute();
    EXPECT_EQ(db->get<guest>(5, 1).manager, "nobody");
    db->erase_partition<guest>(5);
    EXPECT_FALSE(db->exists<guest>(5, 1));
}

TEST_F(nulls_test, rows_that_cannot_be_read_are_stepped_over_where_that_is_asked_for)
{
    for (int room = 1; room <= 5; ++room)
        db->save(declared(6, room));
    db->execute("UPDATE guests SET age = 1 WHERE hotel = 6 AND room = 2");
    // A time of the day that is none, as a server takes it from drivers that do not look.
    db->execute("UPDATE guests SET breakfast = blobAsTime(0x7fffffffffffffff) WHERE hotel = 6 AND room = 3");
    const auto rooms = [&] { return db->find<guest>().where(col<&guest::hotel> == 6); };
    EXPECT_THROW((void)rooms().all(), decode_error);
    std::mutex mutex;
    std::vector<std::string> told;
    const auto tell = [&](const decode_error& e) {
        const std::lock_guard lock(mutex);
        told.emplace_back(e.what());
    };
    EXPECT_EQ(rooms().on_bad_row(tell).all().size(), 4u);
    ASSERT_EQ(told.size(), 1u);
    EXPECT_THROW((void)rooms().where(col<&guest::room> == 3).one(), decode_error);
    EXPECT_FALSE(rooms().where(col<&guest::room> == 3).on_bad_row(tell).one().has_value());
    EXPECT_EQ(rooms().where(col<&guest::room>.in({3, 4})).on_bad_row(tell).one()->room, 4);
    EXPECT_EQ(told.size(), 3u);
    told.resize(1);
    EXPECT_NE(told[0].find("column breakfast of table guests (hotel = 6, room = 3)"), std::string::npos) << told[0];
    std::size_t read = 0;
    for (const guest& row : rooms().page_size(2).on_bad_row(tell))
        read += row.room != 3 ? 1 : 0;
    EXPECT_EQ(read, 4u);
    EXPECT_EQ(told.size(), 2u);
}

TEST_F(nulls_test, values_of_no_bytes_are_as_null)
{
    db->execute(
        "INSERT INTO guests (hotel, room, name, nights, rate, vip, card, points, due, address, since, "
        "age) "
        "VALUES (4, 1, '', blobAsBigint(0x), blobAsDouble(0x), blobAsBoolean(0x), blobAsUuid(0x), blobAsVarint(0x), "
        "blobAsDecimal(0x), blobAsInet(0x), blobAsTimestamp(0x), blobAsInt(0x))");
    guest expected = declared(4, 1);
    expected.name = "";
    expect_read_in_all_forms(expected);
}

TEST_F(nulls_test, an_empty_frozen_collection_is_a_value)
{
    guest row = declared(5, 1);
    row.maybe_set = std::set<std::string>{};
    row.maybe_frozen = std::set<std::string>{};
    db->save(row);
    row.maybe_set.reset(); // not frozen: the server has no empty one
    expect_read_in_all_forms(row);
    const auto stored = [&](std::string_view what) {
        return db->find<guest>()
                           .where(col<&guest::hotel> == 5, col<&guest::frozen_set> == std::set<std::string>{})
                           .allow_filtering()
                           .all()
                           .size() == 1
                   ? "stored"
                   : std::string(what);
    };
    EXPECT_EQ(stored("save"), "stored");
    row.frozen_set = {"a"};
    db->save(row);
    row.frozen_set.clear();
    row.maybe_frozen.reset();
    db->insert(row);
    EXPECT_EQ(stored("insert"), "stored");
    row.maybe_frozen = std::set<std::string>{}; // left as it was
    expect_read_in_all_forms(row);
    db->save(declared(5, 1));
    expect_read_in_all_forms(declared(5, 1));
}

TEST_F(nulls_test, counters_begin_at_0)
{
    db->update<visits>(1).set(col<& visits::one> += 2).execute();
    EXPECT_EQ(db->get<visits>(1).one, counter{2});
    EXPECT_EQ(db->get<visits>(1).other, counter{0});
}

TEST_F(nulls_test, not_a_number_is_kept_or_refused)
{
    db->execute(
        "INSERT INTO floats_as_keys (id, \"map\", \"set\") VALUES (1, {1.0: 'one', Infinity: 'inf', NaN: 'nan'}, {1.0, "
        "2.0, NaN})");
    EXPECT_THROW((void)db->get<floats>(1), decode_error);
    const auto row = db->get<all_floats>(1);
    EXPECT_EQ(row.map.at(1.0), "one");
    EXPECT_EQ(row.map.at(std::numeric_limits<double>::infinity()), "inf");
    EXPECT_EQ(row.map.at(std::numeric_limits<double>::quiet_NaN()), "nan");
    EXPECT_EQ(row.set.size(), 3u);
    all_floats again = row;
    again.id = 2;
    db->save(again);
    EXPECT_EQ(db->get<all_floats>(2).map.size(), 3u);
    EXPECT_EQ(db->get<all_floats>(2).set.size(), 3u);
}

template <class T>
cql_value dynamic(const T& value)
{
    byte_buffer content;
    byte_writer out(content);
    codec<T>::encode(value, out);
    return decode(cql_type_of<T>, content.view());
}

TEST_F(nulls_test, literals_are_what_the_server_makes_of_them)
{
    std::mt19937_64 random(5);
    for (std::int32_t room = 1; room <= 40; ++room) {
        const auto number = [&] {
            return static_cast<std::int64_t>(random() >> random() % 64) * (random() % 2 == 0 ? 1 : -1);
        };
        guest row = declared(6, room);
        row.name = "it's " + std::to_string(number());
        row.nights = number();
        row.rate = static_cast<double>(number()) / 1024;
        row.vip = number() % 2 == 0;
        row.card = random_uuid();
        row.points = varint(number());
        row.due = {varint(number()), static_cast<std::int32_t>(number() % 100)};
        row.address =
            random() % 2 == 0 ? inet(10, 0, 0, static_cast<std::uint8_t>(random())) : parse_inet("2001:db8::1");
        row.since = timestamp(std::chrono::milliseconds(number() % 4'000'000'000'000));
        row.born = date(std::chrono::days(static_cast<std::int32_t>(number())));
        row.breakfast = time_of_day(std::abs(number()) % 86'400'000'000'000);
        row.stay = {static_cast<std::int32_t>(random() % 1000), static_cast<std::int32_t>(random() % 1000),
                    static_cast<std::int64_t>(random() >> 2)};
        row.frozen_home = {.street = "\"quoted\"", .number = static_cast<std::int32_t>(number())};
        row.pair = {static_cast<std::int32_t>(number()), "'"};
        row.list = {1, static_cast<std::int32_t>(number())};
        row.frozen_set = {"a", "b'c"};
        const auto literal = [](const auto& value) {
            return to_string(dynamic(value), cql_type_of<std::remove_cvref_t<decltype(value)>>);
        };
        std::string values = "6, " + std::to_string(room);
        const auto add = [&](const auto&... one) { ((values += ", " + literal(one)), ...); };
        add(row.name, row.nights, row.rate, row.vip, row.card, row.points, row.due, row.address, row.since, row.born,
            row.breakfast, row.stay, row.frozen_home, row.pair, row.list, row.frozen_set);
        const std::string text =
            "INSERT INTO guests (hotel, room, name, nights, rate, vip, card, points, due, address, since, born, "
            "breakfast, stay, frozen_home, pair, list, frozen_set) VALUES (" +
            values + ")";
        ASSERT_NO_THROW(db->execute(text)) << text;
        ASSERT_EQ(db->get<guest>(6, room), row) << text;
    }
}

} // namespace
} // namespace cassium::testing
