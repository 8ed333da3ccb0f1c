// Containers that are nobody's in particular: known by what they can do.
#include "codec_support.hpp"

#include <cassium/protocol/codec/all.hpp>

#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>
#include <boost/container/small_vector.hpp>
#include <boost/container/stable_vector.hpp>
#include <boost/container/static_vector.hpp>

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cassium {
namespace {

using namespace test;

/// A program's own, which is what it inherits.
struct numbers : std::vector<std::int32_t> {
    using vector::vector;
};

template <class T>
concept has_type = requires { codec<T>::type; };

const char* const one_and_two = "00000002 00000004 00000001 00000004 00000002";

TEST(codec_containers, lists)
{
    expect_golden(boost::container::small_vector<std::int32_t, 4>{1, 2}, one_and_two);
    expect_golden(boost::container::stable_vector<std::int32_t>{1, 2}, one_and_two);
    expect_golden(numbers{1, 2}, one_and_two);
    EXPECT_EQ(to_string(cql_type_of<numbers>), "list<int>");
    EXPECT_TRUE((read<boost::container::small_vector<std::string, 2>>("ffffffff", {"old"}).empty()));
}

TEST(codec_containers, more_than_there_is_room_for_is_an_error_of_the_value)
{
    using narrow = boost::container::static_vector<std::int32_t, 2>;
    expect_golden(narrow{1, 2}, one_and_two);
    EXPECT_EQ(decode_message<narrow>("00000003 00000004 00000001 00000004 00000002 00000004 00000003"),
              "list<int>: more elements than the container has room for");
}

TEST(codec_containers, sets_and_maps)
{
    using flat_set = boost::container::flat_set<std::int32_t>;
    using flat_map = boost::container::flat_map<std::int32_t, std::string>;
    expect_golden(flat_set{1, 2}, one_and_two);
    EXPECT_EQ(read<flat_set>("00000014 00000002 00000004 00000002 00000004 00000001", {7, 8, 9}), (flat_set{1, 2}));
    EXPECT_EQ(decode_failure<flat_set>("00000002 00000004 00000001 00000004 00000001"),
              static_cast<int>(client_errc::bad_value))
        << "one of them would be lost";
    EXPECT_EQ(to_string(cql_type_of<flat_set>), "set<int>");
    expect_golden(flat_map{{1, "a"}, {2, ""}}, "00000002 00000004 00000001 00000001 61 00000004 00000002 00000000");
    EXPECT_EQ(read<flat_map>("00000011 00000001 00000004 00000001 00000001 61", {{5, "old"}, {6, "older"}}),
              (flat_map{{1, "a"}}));
    EXPECT_EQ(to_string(cql_type_of<flat_map>), "map<int, text>");
}

TEST(codec_containers, what_is_none_has_no_codec)
{
    static_assert(!has_type<std::multiset<int>> && !has_type<std::unordered_multiset<int>>);
    static_assert(!has_type<std::multimap<int, int>> && !has_type<std::unordered_multimap<int, int>>);
    static_assert(!has_type<std::wstring> && !has_type<std::filesystem::path> && !has_type<std::vector<int>::iterator>);
    EXPECT_EQ(to_string(cql_type_of<std::vector<std::byte>>), "blob");
    EXPECT_EQ(to_string(cql_type_of<std::string>), "text");
}

} // namespace
} // namespace cassium
