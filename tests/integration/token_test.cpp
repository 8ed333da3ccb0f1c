// Our tokens against the server's: a query for the token that we compute finds the row, and no other one.
#include "server.hpp"

#include <cluster/topology/token.hpp>

#include <limits>
#include <random>
#include <string>
#include <vector>

namespace cassium::testing {
namespace {

struct token_of_text {
    std::string key{};
    bool operator==(const token_of_text&) const = default;
};
struct token_of_blob {
    blob key{};
    bool operator==(const token_of_blob&) const = default;
};
struct token_of_bigint {
    std::int64_t key = 0;
    bool operator==(const token_of_bigint&) const = default;
};
struct token_of_several {
    std::string text{};
    blob bytes{};
    std::int64_t number = 0;
    std::int32_t row = 0;
    bool operator==(const token_of_several&) const = default;
};

consteval auto cassium_table(std::type_identity<token_of_text>)
{
    return cassium::table<token_of_text>("token_of_text").partition_key<&token_of_text::key>();
}
consteval auto cassium_table(std::type_identity<token_of_blob>)
{
    return cassium::table<token_of_blob>("token_of_blob").partition_key<&token_of_blob::key>();
}
consteval auto cassium_table(std::type_identity<token_of_bigint>)
{
    return cassium::table<token_of_bigint>("token_of_bigint").partition_key<&token_of_bigint::key>();
}
consteval auto cassium_table(std::type_identity<token_of_several>)
{
    return cassium::table<token_of_several>("token_of_several")
        .partition_key<&token_of_several::text, &token_of_several::bytes, &token_of_several::number>()
        .clustering_key<&token_of_several::row>();
}

template <class... Columns>
cluster::token our_token(const Columns&... columns)
{
    cluster::key_token made(sizeof...(columns));
    const auto add = [&made](const auto& column) {
        byte_buffer encoded;
        byte_writer out(encoded);
        write_value(out, column);
        made.add(encoded.view().subspan(sizeof(std::int32_t))); // behind the length of what is bound
    };
    (add(columns), ...);
    return made.get().value();
}

class token_test : public server_test {
protected:
    template <class Row, class... Columns>
    void expect_found(const Row& row, const Columns&... columns)
    {
        db->save(row);
        const auto found = db->find<Row>().where(partition_token == our_token(columns...)).all();
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(found[0], row);
    }

    blob random_bytes(std::size_t length)
    {
        blob bytes(length);
        for (std::byte& each : bytes)
            each = static_cast<std::byte>(random_());
        return bytes;
    }
    /// Of letters that take one to four bytes.
    std::string random_text(std::size_t letters)
    {
        static constexpr const char* alphabet[] = {"a", "Z", "~", "é", "ß", "ж", "水", "€", "𝄞", "\x01"};
        std::string text;
        for (; letters != 0; --letters)
            text += alphabet[random_() % std::size(alphabet)];
        return text;
    }
    std::int64_t random_number() { return static_cast<std::int64_t>(random_() >> random_() % 64); }

    std::mt19937_64 random_{7};
};

TEST_F(token_test, of_texts)
{
    db->sync_table<token_of_text>();
    for (std::size_t letters = 1; letters <= 100; ++letters) {
        const token_of_text row{random_text(letters)};
        expect_found(row, row.key);
    }
}

TEST_F(token_test, of_blobs)
{
    db->sync_table<token_of_blob>();
    for (std::size_t length = 1; length <= 100; ++length) {
        const token_of_blob row{random_bytes(length)};
        expect_found(row, row.key);
    }
    for (const std::size_t length : {1000, 65535}) {
        const token_of_blob row{random_bytes(length)};
        expect_found(row, row.key);
    }
}

TEST_F(token_test, of_numbers)
{
    using limits = std::numeric_limits<std::int64_t>;
    db->sync_table<token_of_bigint>();
    for (const std::int64_t number : {limits::min(), limits::max(), std::int64_t{0}, std::int64_t{-1}})
        expect_found(token_of_bigint{number}, number);
    for (int i = 0; i < 100; ++i) {
        const token_of_bigint row{random_number()};
        expect_found(row, row.key);
    }
}

TEST_F(token_test, of_several_columns)
{
    db->sync_table<token_of_several>();
    for (std::size_t i = 0; i < 200; ++i) {
        const token_of_several row{random_text(random_() % 20), random_bytes(random_() % 40), random_number(), 1};
        expect_found(row, row.text, row.bytes, row.number);
    }
}

} // namespace
} // namespace cassium::testing
