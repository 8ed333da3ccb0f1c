// Tokens against what servers say: their answers to SELECT token(...) are written down here.
#include "support/hex.hpp"

#include <cluster/topology/token.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace cassium::cluster {
namespace {

constexpr token lowest = std::numeric_limits<token>::min();
constexpr token highest = std::numeric_limits<token>::max();

byte_view bytes_of(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

std::optional<token> token_of(const std::vector<byte_view>& columns)
{
    key_token made(columns.size());
    for (const byte_view each : columns)
        made.add(each);
    return made.get();
}
std::optional<token> token_of(byte_view column)
{
    return token_of(std::vector{column});
}
std::optional<token> token_of_hex(std::string_view hex)
{
    return token_of(test::from_hex(hex));
}

/// The keys that the servers were asked for: every second byte or so is above 0x7f.
std::vector<std::byte> key_of_length(std::size_t length)
{
    std::vector<std::byte> key(length);
    for (std::size_t i = 0; i < length; ++i)
        key[i] = static_cast<std::byte>(0x80 + 37 * i + length);
    return key;
}
/// Cassandra 5.0.9's tokens of the keys of 1 to 64 bytes.
constexpr std::array<token, 64> tokens_by_length{
    -1907894690725236177, -2114156943346479766, -3400792363150641457, -8989243509097366593, -7655822347148223545,
    7877503793020175654,  3924375531301625155,  2525937749658551348,  -4977977480001724289, -5092225963830926090,
    -5645409950425107400, -3681819275056441899, 8182678987659706062,  501108668455040425,   -267219239581091787,
    -991374977817760364,  308724836914801798,   1569464536389410239,  5366823898940350948,  -6261166557613062330,
    2478106915917128042,  -8046818380249443988, 3044232239796215883,  2422868385711348734,  -7893905352101535806,
    5606300932621293448,  7862864234561485037,  3805236934149804013,  7582375541043267262,  5790783284853532702,
    -7357910450145676291, 3450429658632406037,  -1728546640138515544, -235346650934558476,  -7336606647033265336,
    6246264370712617850,  -495079594783521733,  -5054888450329153971, 4151134405051436444,  -357261422493979801,
    -7824183385536070808, 5135935038222279597,  5420200557907209232,  -3788322060472915459, -8003044513630279012,
    5949605939211619397,  8467404542745053304,  245777410125743349,   8735963632269887014,  -8025771442821934212,
    2854621956988091742,  1410176340539787052,  6234699349966291852,  -5820456066907214925, -3150586666375255281,
    4997892567054245608,  6790623437378528993,  -3992696800600360102, 7973095970861405552,  6290657404382613171,
    2973589032096047821,  4658380779337726594,  -3675116233375645740, -9187033057658849884};

TEST(token_test, of_keys_of_every_length)
{
    for (std::size_t length = 1; length <= tokens_by_length.size(); ++length)
        EXPECT_EQ(token_of(key_of_length(length)), tokens_by_length[length - 1]) << length << " bytes";
}

TEST(token_test, of_text)
{
    EXPECT_EQ(token_of(bytes_of("test")), -6017608668500074083);
    EXPECT_EQ(token_of(bytes_of("xd")), 4507812186440344727);
    EXPECT_EQ(token_of(bytes_of("primary_key")), -1632642444691073360);
    EXPECT_EQ(token_of(bytes_of("kremówki")), 4354931215268080151) << "5170069825885792609 is the other MurmurHash3";
}

TEST(token_test, of_numbers)
{
    EXPECT_EQ(token_of_hex("00000001"), -4069959284402364209);
    EXPECT_EQ(token_of_hex("ffffffff"), 7297452126230313552);
    EXPECT_EQ(token_of_hex("000000000000002a"), 8623491988607824794);
}

TEST(token_test, of_several_columns)
{
    const auto one = test::from_hex("00000001");
    EXPECT_EQ(token_of({one, bytes_of("a")}), 6516349416904725244);
    EXPECT_EQ(token_of({byte_view(), byte_view(), test::from_hex("00000000")}), -6329132349930007199);
    EXPECT_EQ(token_of({test::from_hex("ff"), bytes_of("x"), test::from_hex("ffffffff")}), 7218638873124314708);
    std::vector<std::byte> longer(40);
    for (std::size_t i = 0; i < longer.size(); ++i)
        longer[i] = static_cast<std::byte>(0x80 + 37 * i);
    EXPECT_EQ(token_of({longer, bytes_of("kremówki"), test::from_hex("00000007")}), 7243220505143551716);
}

TEST(token_test, the_lowest_is_no_keys_but_the_empty_ones)
{
    EXPECT_EQ(token_of_hex("653cbefb85ec3111b4e38fa9bc7cbcae"), highest) << "its hash is the lowest number";
    EXPECT_EQ(token_of_hex("0580ac3a93bc2d3800238bdf71626cd2"), highest);
    EXPECT_EQ(token_of_hex("5ed0b893f10c088ccf0e007bf6edbf61"), 0);
    EXPECT_EQ(token_of_hex("c99d0f39bb88870fb488941a5343d508"), lowest + 1);
    EXPECT_EQ(token_of(byte_view()), lowest);
}

TEST(token_test, pieces_make_the_same_hash)
{
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        std::vector<std::byte> key(random() % 100);
        for (std::byte& each : key)
            each = static_cast<std::byte>(random());
        murmur3 whole;
        whole.add(key);
        murmur3 pieces;
        std::size_t added = 0;
        while (added < key.size()) {
            const std::size_t length = random() % (key.size() - added + 1);
            pieces.add(byte_view(key).subspan(added, length));
            added += length;
            murmur3 until_here;
            until_here.add(byte_view(key).first(added));
            ASSERT_EQ(pieces.hash(), until_here.hash()) << added << " of " << test::to_hex(key);
        }
        ASSERT_EQ(pieces.hash(), whole.hash()) << test::to_hex(key);
    }
}

TEST(token_test, there_is_none_of_what_is_no_key)
{
    const std::vector<std::byte> longest(65535);
    const std::vector<std::byte> too_long(65536);
    const auto one = test::from_hex("00000001");
    EXPECT_TRUE(token_of(longest));
    EXPECT_TRUE(token_of({one, longest}));
    EXPECT_FALSE(token_of(too_long));
    EXPECT_FALSE(token_of({one, too_long}));
    EXPECT_FALSE(token_of({too_long, one})) << "what is right comes too late";
    EXPECT_FALSE(token_of(std::vector<byte_view>()));
    key_token null_in_it(2);
    null_in_it.add(one);
    EXPECT_FALSE(null_in_it.get());
    null_in_it.add(one);
    EXPECT_TRUE(null_in_it.get());
    null_in_it.add(one);
    EXPECT_FALSE(null_in_it.get());
}

TEST(token_test, from_text)
{
    EXPECT_EQ(parse_token("-9223372036854775808"), lowest);
    EXPECT_EQ(parse_token("9223372036854775807"), highest);
    EXPECT_EQ(parse_token("0"), 0);
    for (const std::string_view bad : {"", "-", "x", "1x", " 1", "1 ", "+1", "1.0", "0x1", "9223372036854775808",
                                       "-9223372036854775809", "127605887595351923798765477786913079296", "c3ab"})
        EXPECT_FALSE(parse_token(bad)) << bad;
    EXPECT_FALSE(parse_token(std::string_view("1\0", 2)));
}

TEST(shard_test, of_a_node_of_scylladb)
{
    EXPECT_EQ(shard_of(-9219783007514621794, 4, 12), 3);
    EXPECT_EQ(shard_of(9222582454147032830, 4, 12), 3);
    EXPECT_EQ(shard_of(lowest, 4, 0), 0);
    EXPECT_EQ(shard_of(-1, 4, 0), 1);
    EXPECT_EQ(shard_of(0, 4, 0), 2);
    EXPECT_EQ(shard_of(highest, 4, 0), 3);
    EXPECT_EQ(shard_of(highest, 1, 12), 0);
}

TEST(shard_test, is_the_wide_product)
{
    __extension__ using wide = unsigned __int128;
    std::mt19937_64 random(2);
    for (int i = 0; i < 20000; ++i) {
        const auto where = static_cast<token>(random());
        const auto shards = static_cast<std::uint32_t>(random() >> (32 + random() % 32));
        const auto ignored = static_cast<std::uint32_t>(random() % 64);
        const auto biased = (static_cast<std::uint64_t>(where) + (std::uint64_t{1} << 63)) << ignored;
        ASSERT_EQ(shard_of(where, shards, ignored), static_cast<std::uint64_t>(wide{biased} * shards >> 64))
            << where << " " << shards << " " << ignored;
    }
}

TEST(shard_test, of_a_node_that_talks_nonsense)
{
    EXPECT_EQ(shard_of(highest, 0, 12), 0);
    EXPECT_EQ(shard_of(highest, 8, 64), 0);
    EXPECT_EQ(shard_of(highest, 8, 0xffffffff), 0);
    EXPECT_LT(shard_of(highest, 0xffffffff, 0), 0xffffffff);
}

} // namespace
} // namespace cassium::cluster
