// The null node gives right answers, to the library's client and to the floor's, in both versions of the protocol.
#include "cql_reader.hpp"
#include "floor_client.hpp"
#include "load.hpp"
#include "node_process.hpp"
#include "null_node.hpp"

#include <cassium/protocol/segment.hpp>

#include <gtest/gtest.h>
#include <zlib.h>

#include <arpa/inet.h>
#include <csignal>
#include <initializer_list>
#include <netinet/in.h>
#include <random>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace cassium::bench {
namespace {

std::vector<std::string> names(const std::vector<named_type>& columns)
{
    std::vector<std::string> out;
    for (const named_type& column : columns)
        out.push_back(column.name + " " + to_string(*column.type));
    return out;
}

using strings = std::vector<std::string>;
using filter = cql_reading::filter;

TEST(cql_reader, takes_columns_in_any_order_and_quoting)
{
    cql_catalogue catalogue;
    const cql_reading quoted = catalogue.read(R"(SELECT "tags", "id" FROM "products" WHERE "id" = ?)");
    const cql_reading plain = catalogue.read("select TAGS , Id\nfrom shop.products where ID=:key;");
    for (const cql_reading* one : {&quoted, &plain}) {
        EXPECT_EQ(names(one->results), (strings{"tags set<text>", "id uuid"}));
        EXPECT_EQ(names(one->markers), strings{"id uuid"});
        EXPECT_EQ(one->where, filter::key);
        EXPECT_EQ(one->key_marker, 0);
    }
    EXPECT_EQ(plain.keyspace, "shop");
    EXPECT_EQ(catalogue.read("SELECT * FROM products").results.size(), 8u);
    EXPECT_EQ(names(catalogue.read("SELECT COUNT(*) FROM products").results), strings{"count bigint"});
    EXPECT_EQ(names(catalogue.read("SELECT price AS p FROM products").results), strings{"p double"});
}

TEST(cql_reader, knows_what_each_marker_is)
{
    cql_catalogue catalogue;
    const cql_reading insert = catalogue.read(
        "INSERT INTO products (name, id, stock, tags) VALUES (?, ?, 7, {'a', ?}) USING TTL ? AND TIMESTAMP ?");
    EXPECT_EQ(names(insert.markers), (strings{"name text", "id uuid", "[ttl] int", "[timestamp] bigint"}));
    EXPECT_EQ(insert.key_marker, 1);
    EXPECT_FALSE(insert.conditional);

    const cql_reading update =
        catalogue.read(R"(UPDATE "products" SET "price" = ?, "tags" = "tags" + ? WHERE "id" = ? IF "stock" = ?)");
    EXPECT_EQ(names(update.markers), (strings{"price double", "tags set<text>", "id uuid", "stock int"}));
    EXPECT_EQ(update.key_marker, 2);
    EXPECT_TRUE(update.conditional);

    const cql_reading filtered =
        catalogue.read("SELECT id FROM products WHERE brand IN ? AND tags CONTAINS ? AND stock IN (?, ?) LIMIT ?");
    EXPECT_EQ(names(filtered.markers),
              (strings{"brand list<text>", "tags text", "stock int", "stock int", "[limit] int"}));
    EXPECT_EQ(filtered.where, filter::others);
    EXPECT_EQ(filtered.limit_marker, 4);

    const cql_reading range = catalogue.read("SELECT id FROM products WHERE token(id) > ? AND token(id) <= ? LIMIT 10");
    EXPECT_EQ(names(range.markers), (strings{"partition key token bigint", "partition key token bigint"}));
    EXPECT_EQ(range.where, filter::none);
    EXPECT_EQ(range.limit, 10);
    EXPECT_EQ(names(catalogue.read("DELETE price FROM products WHERE id = ?").markers), strings{"id uuid"});
}

TEST(cql_reader, refuses_what_is_not_there)
{
    cql_catalogue catalogue;
    EXPECT_THROW((void)catalogue.read("SELECT colour FROM products"), cql_error);
    EXPECT_THROW((void)catalogue.read("SELECT id FROM orders"), cql_error);
    EXPECT_THROW((void)catalogue.read("SELECT id products"), cql_error);
    EXPECT_THROW((void)catalogue.read("INSERT INTO products (id) VALUES (?"), cql_error);
    EXPECT_THROW((void)catalogue.read("SELECT id FROM products WHERE token(id"), cql_error);
    EXPECT_THROW((void)catalogue.read("SELECT \"id FROM products"), cql_error);
    EXPECT_EQ(catalogue.read("CREATE TABLE anything (id int PRIMARY KEY)").what, cql_reading::verb::other);
}

TEST(answer, knows_the_checksum_of_what_it_is_put_behind)
{
    std::mt19937 random(1);
    for (const std::size_t size : {9u, 13u, 300u, 5000u}) {
        byte_buffer bytes;
        for (std::size_t i = 0; i < size; ++i)
            *bytes.extend(1) = static_cast<std::byte>(i == 2 || i == 3 ? 0 : random());
        byte_buffer expected;
        expected.append(bytes.view());
        const answer ready(std::move(bytes));
        for (const auto stream : std::initializer_list<std::int16_t>{0, 1, 255, 256, 32767}) {
            const auto before = static_cast<std::uint32_t>(random());
            cassium::detail::store_big(expected.data() + 2, stream);
            EXPECT_EQ(ready.extend_crc(before, stream),
                      crc32_z(before, reinterpret_cast<const unsigned char*>(expected.data()), size));
        }
    }
}

/// A node in a thread of this process, for each version of the protocol.
class null_node_test : public ::testing::TestWithParam<int> {
protected:
    null_node_test()
        : node({.protocol_version = static_cast<std::uint8_t>(GetParam()), .products = 12'345}),
          thread([this] { node.run(); })
    {
    }
    ~null_node_test() override
    {
        node.stop();
        thread.join();
    }

    session connect(std::uint8_t version = 5) const
    {
        return session::connect(
            {.contact_points = {node.address()}, .keyspace = "bench", .protocol_version = version, .io_threads = 2});
    }

    null_node node;
    std::thread thread;
};

TEST_P(null_node_test, speaks_its_version)
{
    EXPECT_EQ(connect().stats().protocol_version, GetParam());
    EXPECT_EQ(connect(4).stats().protocol_version, 4);
}

TEST_P(null_node_test, gives_one_product_by_key)
{
    const session db = connect();
    EXPECT_EQ(db.get<product>(random_uuid()), make_product(0, 0));
    EXPECT_TRUE(db.exists<product>(random_uuid()));
}

TEST_P(null_node_test, gives_all_products_in_pages)
{
    const session db = connect();
    std::uint64_t n = 0;
    for (const product& row : db.find<product>()) // 5,000 a page: more than a segment holds
        ASSERT_EQ(row, make_product(0, n++));
    EXPECT_EQ(n, 12'345u);
    EXPECT_EQ(db.find<product>().page_size(100).limit(250).all().size(), 250u);
    EXPECT_EQ(db.count<product>(), 12'345);
}

TEST_P(null_node_test, gives_a_hundred_products_by_another_column)
{
    const session db = connect();
    EXPECT_EQ(db.find<product>().where(col<&product::brand> == "Brand-01").all().size(), 100u);
    EXPECT_EQ(db.find<product>().where(col<&product::brand> == "Brand-01").limit(7).all().size(), 7u);
}

TEST_P(null_node_test, takes_every_kind_of_write)
{
    const session db = connect();
    const product row = make_product(1, 3);
    db.save(row);
    db.insert(row, {.ttl = std::chrono::hours(1)});
    EXPECT_TRUE(db.insert_if_not_exists(row).applied);
    db.update<product>(row.id).set(col<& product::price> = 2.5, col<& product::tags> += "more").execute();
    db.erase(row);
    db.execute("TRUNCATE products");
}

TEST_P(null_node_test, refuses_what_it_does_not_know)
{
    const session db = connect();
    EXPECT_THROW(db.execute("SELECT colour FROM products"), invalid_query);
}

TEST_P(null_node_test, keeps_many_in_flight_on_many_connections)
{
    session db = connect();
    std::vector<product> rows(1024);
    for (const auto run : {run_coroutines, run_by_hand})
        for (const load_kind kind : {load_kind::get, load_kind::save}) {
            load what(kind, 5000, 1024, rows);
            run(db, what);
        }
    load blocking(load_kind::get, 200, 4, rows);
    run_threads(db, blocking);
    EXPECT_EQ(db.stats().requests, 4u * 5000 + 200);
    EXPECT_EQ(scan_by_hand_pages(db), 12'345u);
    EXPECT_EQ(scan_pages(db), 12'345u);
}

TEST_P(null_node_test, serves_the_floor)
{
    floor_client floor(node.port(), static_cast<protocol::version>(GetParam()));
    std::vector<product> rows{make_product(1, 0), make_product(1, 3)};
    floor.get(100, 1);
    floor.get(3000, 128);
    floor.save(3000, 1024, rows);
    EXPECT_EQ(floor.stock(), 3100) << "the stock of every row, which is 0, and one for each";
    EXPECT_EQ(floor.scan(), 12'345u);
}

TEST_P(null_node_test, survives_what_is_not_the_protocol)
{
    {
        const session db = connect();
        EXPECT_TRUE(db.exists<product>(random_uuid()));
    }
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(node.port());
    ASSERT_EQ(::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    ASSERT_EQ(::send(socket, "GET / HTTP/1.1\r\n\r\n", 18, MSG_NOSIGNAL), 18);
    char answer = 0;
    EXPECT_LE(::recv(socket, &answer, 1, 0), 0) << "the connection ends";
    ::close(socket);
    EXPECT_TRUE(connect().exists<product>(random_uuid()));
}

INSTANTIATE_TEST_SUITE_P(protocol, null_node_test, ::testing::Values(4, 5),
                         [](const auto& version) { return "v" + std::to_string(version.param); });

TEST(node_process, ends_with_its_parent_s_pipe)
{
    pid_t child = 0;
    {
        const node_process node({}, {"--scan-rows", "10"});
        const session db = session::connect({.contact_points = {node.address()}, .keyspace = "bench", .io_threads = 1});
        EXPECT_EQ(db.find<product>().all().size(), 10u);
        EXPECT_GT(node.cpu_seconds(), 0);
        child = node.process();
    }
    EXPECT_EQ(::kill(child, 0), -1) << "it is gone";
}

TEST(node_process, ends_on_sigterm)
{
    const node_process node;
    ASSERT_EQ(::kill(node.process(), SIGTERM), 0);
    siginfo_t how{};
    ASSERT_EQ(::waitid(P_PID, static_cast<id_t>(node.process()), &how, WEXITED | WNOWAIT), 0);
    EXPECT_EQ(how.si_code, CLD_EXITED) << "it ended by itself, not by the signal";
    EXPECT_EQ(how.si_status, 0);
}

TEST(node_process, says_what_cannot_be_started)
{
    EXPECT_THROW(node_process("/no/such/program"), std::runtime_error);
    EXPECT_THROW(node_process({}, {"--scan-rows", "none"}), std::runtime_error);
}

} // namespace
} // namespace cassium::bench
