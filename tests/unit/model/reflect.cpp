// Taking structs apart: counts, names, references and positions of members, as constants.
#include <cassium/model/reflect.hpp>

#include <boost/asio/ip/address.hpp>
#include <boost/uuid/uuid.hpp>
#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

namespace outer::inner {
struct Point {
    int x = 0;
    int y = 0;
};
template <class T>
struct Boxed {
    T value;
};
} // namespace outer::inner

namespace cassium {
namespace {

using outer::inner::Point;

template <class T>
struct Around {
    struct Inside {
        T value;
    };
};

struct with_nameless {
    struct {
        int x;
    } where;
};

struct everything {
    boost::uuids::uuid id;
    std::string name = "default";
    double price = 1.5;
    std::optional<std::string> note;
    std::set<std::string> tags;
    Point where;
    std::map<std::string, std::vector<int>> lists;
    std::array<float, 3> vector;
    std::variant<int, Point> either;
    std::chrono::sys_days day;
    boost::asio::ip::address address;
    std::tuple<int, std::string> pair;
    std::optional<Point> maybe;
    bool flag;
    std::vector<bool> flags;
    std::unique_ptr<int> owner;
    std::optional<std::vector<std::byte>> bytes;
};

struct only_optional {
    std::optional<int> value;
};
struct only_struct {
    Point point;
};
struct base {
    int a = 0;
};
struct derived : base {
    int b = 0;
};
struct with_constructor {
    with_constructor() {}
    int a = 0;
};
struct empty {};

#define CASSIUM_TEN(p) int p##0, p##1, p##2, p##3, p##4, p##5, p##6, p##7, p##8, p##9
#define CASSIUM_FIFTY(p)                                                                                               \
    CASSIUM_TEN(p##a);                                                                                                 \
    CASSIUM_TEN(p##b);                                                                                                 \
    CASSIUM_TEN(p##c);                                                                                                 \
    CASSIUM_TEN(p##d);                                                                                                 \
    CASSIUM_TEN(p##e)
struct most {
    CASSIUM_FIFTY(a);
    CASSIUM_FIFTY(b);
    CASSIUM_FIFTY(c);
    CASSIUM_FIFTY(d);
    CASSIUM_FIFTY(e);
    std::string g0;
    std::optional<int> g1;
    int g2, g3, g4;
};
struct too_many {
    most inner;
    CASSIUM_FIFTY(a);
    CASSIUM_FIFTY(b);
    CASSIUM_FIFTY(c);
    CASSIUM_FIFTY(d);
    CASSIUM_FIFTY(e);
    int g0, g1, g2, g3, g4;
};
#undef CASSIUM_FIFTY
#undef CASSIUM_TEN

static_assert(member_count<everything> == 17);
static_assert(member_count<only_optional> == 1);
static_assert(member_count<only_struct> == 1, "a struct of one struct is not its copy");
static_assert(member_count<most> == 255);

static_assert(!reflectable<too_many>);
static_assert(!reflectable<derived>);
static_assert(!reflectable<with_constructor>);
static_assert(!reflectable<empty>);
static_assert(!reflectable<int>);

static_assert(member_names<everything> == std::array<std::string_view, 17>{"id", "name", "price", "note", "tags",
                                                                           "where", "lists", "vector", "either", "day",
                                                                           "address", "pair", "maybe", "flag", "flags",
                                                                           "owner", "bytes"});
static_assert(member_names<most>[0] == "aa0" && member_names<most>[250] == "g0" && member_names<most>[253] == "g3");
static_assert(member_name<&everything::tags> == "tags");
static_assert(member_name<&Point::y> == "y");

static_assert(member_index<everything, &everything::id> == 0);
static_assert(member_index<everything, &everything::bytes> == 16);
static_assert(member_index<most, &most::g3> == 253);

static_assert(type_name<Point> == "Point");
static_assert(type_name<outer::inner::Boxed<int>> == "Boxed");
static_assert(type_name<outer::inner::Boxed<std::map<int, Point>>> == "Boxed");
static_assert(type_name<Around<int>::Inside> == "Inside");
static_assert(type_name<Around<Around<int>::Inside>::Inside> == "Inside");
static_assert(type_name<decltype(with_nameless::where)> == "");
static_assert(type_name<int> == "int");

TEST(reflect, gives_references_to_the_members_themselves)
{
    everything object{};
    visit_members(object, [](auto& id, auto& name, auto&... rest) {
        static_assert(sizeof...(rest) == 15);
        id.data[0] = 7;
        name = "changed";
    });
    EXPECT_EQ(object.id.data[0], 7);
    EXPECT_EQ(object.name, "changed");
    EXPECT_EQ(object.price, 1.5);
}

TEST(reflect, gives_const_references_to_the_members_of_a_const_object)
{
    const Point point{3, 4};
    const int sum = visit_members(point, [](auto&... members) {
        static_assert((std::is_const_v<std::remove_reference_t<decltype(members)>> && ...));
        return (members + ...);
    });
    EXPECT_EQ(sum, 7);
}

TEST(reflect, reaches_each_of_255_members)
{
    most object{};
    int next = 0;
    visit_members(object, [&](auto&... members) {
        const auto set = [&]<class Member>(Member& member) {
            if constexpr (std::is_same_v<Member, int>)
                member = next;
            ++next;
        };
        (set(members), ...);
    });
    EXPECT_EQ(object.aa0, 0);
    EXPECT_EQ(object.bb5, 65);
    EXPECT_EQ(object.g3, 253);
}

TEST(reflect, takes_structs_that_are_local_to_a_function)
{
    struct local {
        int first;
        std::map<int, int> second;
    };
    static_assert(member_count<local> == 2);
    static_assert(member_names<local> == std::array<std::string_view, 2>{"first", "second"});
    static_assert(member_index<local, &local::second> == 1);
    static_assert(type_name<local> == "local");
    local object{1, {}};
    visit_members(object, [](int& first, std::map<int, int>& second) { second[first] = 5; });
    EXPECT_EQ(object.second.at(1), 5);
}

} // namespace
} // namespace cassium
