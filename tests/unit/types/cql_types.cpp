// Type trees: their names, reading names, and the arena that owns them.
#include <cassium/base/error.hpp>
#include <cassium/types/cql_type_parser.hpp>
#include <cassium/types/cql_writer.hpp>
#include <cassium/types/scalar_types.hpp>
#include <cassium/types/type_arena.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace cassium {
namespace {

std::string parsed(std::string_view text)
{
    type_arena arena;
    return to_string(*parse_cql_type(text, arena));
}

TEST(cql_type_parser, reads_every_scalar_to_its_static_node)
{
    type_arena arena;
    for (const char* name :
         {"ascii", "bigint", "blob",   "boolean",  "counter", "decimal", "double", "float",    "int",     "timestamp",
          "uuid",  "text",   "varint", "timeuuid", "inet",    "date",    "time",   "smallint", "tinyint", "duration"}) {
        const cql_type* type = parse_cql_type(name, arena);
        EXPECT_EQ(scalar_name(type->id), name);
        EXPECT_EQ(type, find_scalar_type(type->id));
    }
    EXPECT_EQ(parse_cql_type("varchar", arena)->id, type_id::text);
    EXPECT_EQ(parse_cql_type("  BigInt ", arena)->id, type_id::bigint);
    EXPECT_EQ(arena.allocated(), 0u);
}

TEST(cql_type_parser, reads_what_the_schema_tables_show)
{
    for (const char* text : {"list<int>", "set<text>", "map<text, frozen<list<int>>>", "frozen<map<int, text>>",
                             "tuple<int, text, double>", "vector<float, 3>", "vector<vector<float, 2>, 3>"})
        EXPECT_EQ(parsed(text), text);
    EXPECT_EQ(parsed("map<int, frozen<tuple<int, text>>>"), "map<int, tuple<int, text>>") << "tuples are always frozen";
    EXPECT_EQ(parsed(" MAP < text,frozen<list<int> > > "), "map<text, frozen<list<int>>>");
}

TEST(cql_type_parser, keeps_names_of_user_types_and_custom_classes)
{
    type_arena arena;
    const cql_type* type = parse_cql_type("frozen<shop.Address>", arena);
    EXPECT_EQ(type->id, type_id::udt);
    EXPECT_TRUE(type->frozen);
    EXPECT_EQ(type->keyspace, "shop");
    EXPECT_EQ(type->name, "address");
    EXPECT_EQ(parse_cql_type(R"("My ""Type""")", arena)->name, R"(My "Type")");
    EXPECT_EQ(parse_cql_type(R"("int")", arena)->id, type_id::udt) << "quoted keywords are names";
    const cql_type* custom = parse_cql_type("'org.example.It''s'", arena);
    EXPECT_EQ(custom->id, type_id::custom);
    EXPECT_EQ(custom->name, "org.example.It's");
}

TEST(cql_type_parser, asks_for_user_types)
{
    static constexpr const cql_type* fields[] = {&scalar_type<type_id::int_>};
    static constexpr std::string_view names[] = {"number"};
    static constexpr cql_type address{
        .id = type_id::udt, .elements = fields, .keyspace = "shop", .name = "address", .field_names = names};
    std::string asked;
    const auto find = [&asked](std::string_view keyspace, std::string_view name) -> const cql_type* {
        asked.append(keyspace).append("/").append(name).append(" ");
        return name == "address" ? &address : nullptr;
    };
    type_arena arena;
    EXPECT_EQ(parse_cql_type("address", arena, find), &address);
    const cql_type* list = parse_cql_type("list<frozen<shop.address>>", arena, find);
    EXPECT_TRUE(list->elements[0]->frozen);
    EXPECT_EQ(list->elements[0]->field_names[0], "number");
    EXPECT_THROW((void)parse_cql_type("list<frozen<order>>", arena, find), decode_error);
    EXPECT_EQ(asked, "/address shop/address /order ");
}

TEST(cql_type_parser, names_the_position_of_an_error)
{
    const struct {
        const char* text;
        const char* says;
    } table[] = {
        {"", "position 0: a type was expected"},
        {"list<", "position 5: a type was expected"},
        {"list<int", "position 8: '>' was expected"},
        {"list<int>>", "position 9: nothing more"},
        {"list<int, text>", "position 8: '>' was expected"},
        {"map<int>", "position 7: a parameter is missing"},
        {"map<int, text, text>", "position 13: '>' was expected"},
        {"bag<int>", "position 0: 'bag' takes no parameters"},
        {"int<int>", "position 3: nothing more"},
        {"frozen<int>", "position 0: a scalar type cannot be frozen"},
        {"vector<float>", "position 12: ',' was expected"},
        {"vector<float, 0>", "position 14: a number of elements"},
        {"vector<float, -1>", "position 14: a number of elements"},
        {"vector<float, 99999999999999999999>", "position 14: a number of elements"},
        {"tuple<>", "position 6: a type was expected"},
        {"\"open", "position 0: the quote is not closed"},
        {"\"\"", "position 0: the name is empty"},
        {"a.", "position 2: a type was expected"},
        {"list<in;t>", "position 7: '>' was expected"},
    };
    for (const auto& [text, says] : table) {
        type_arena arena;
        try {
            (void)parse_cql_type(text, arena);
            ADD_FAILURE() << text;
        } catch (const decode_error& failure) {
            EXPECT_EQ(failure.code(), client_errc::bad_value);
            EXPECT_NE(std::string(failure.what()).find(says), std::string::npos) << text << " -> " << failure.what();
        }
    }
}

TEST(cql_type_parser, stops_at_its_depth_limit)
{
    const auto nested = [](int levels) {
        std::string text = "int";
        for (int i = 1; i < levels; ++i)
            text = "list<" + text + ">";
        return text;
    };
    type_arena arena;
    EXPECT_NO_THROW((void)parse_cql_type(nested(max_type_depth), arena));
    EXPECT_THROW((void)parse_cql_type(nested(max_type_depth + 1), arena), decode_error);
    std::string endless;
    for (int i = 0; i < 100'000; ++i)
        endless += "list<";
    EXPECT_THROW((void)parse_cql_type(endless, arena), decode_error);
}

TEST(type_arena, copies_what_a_node_points_to)
{
    type_arena arena;
    const cql_type* made = nullptr;
    {
        std::string name = "address";
        std::string keyspace = "shop";
        std::string field = "street";
        const std::string_view fields[] = {field};
        const cql_type* elements[] = {&scalar_type<type_id::text>};
        made = arena.make(
            {.id = type_id::udt, .elements = elements, .keyspace = keyspace, .name = name, .field_names = fields});
        name = keyspace = field = "overwritten";
        elements[0] = nullptr;
    }
    EXPECT_EQ(made->name, "address");
    EXPECT_EQ(made->keyspace, "shop");
    EXPECT_EQ(made->field_names[0], "street");
    EXPECT_EQ(made->elements[0]->id, type_id::text);
}

TEST(type_arena, keeps_addresses_when_it_moves_and_grows)
{
    type_arena arena;
    const cql_type* first = parse_cql_type("map<text, frozen<list<int>>>", arena);
    const cql_type* element = first->elements[1];
    type_arena moved(std::move(arena));
    for (int i = 0; i < 1000; ++i)
        (void)moved.text("filling the arena with text, block after block");
    type_arena target;
    (void)target.text("freed by the assignment");
    target = std::move(moved);
    EXPECT_EQ(first->elements[1], element);
    EXPECT_EQ(to_string(*first), "map<text, frozen<list<int>>>");
    EXPECT_GT(target.allocated(), 40'000u);
    EXPECT_EQ(moved.allocated(), 0u); // NOLINT(bugprone-use-after-move)
    EXPECT_EQ(parse_cql_type("set<int>", moved)->id, type_id::set);
}

TEST(type_arena, holds_texts_larger_than_its_blocks)
{
    type_arena arena;
    const std::string large(100'000, 'x');
    EXPECT_EQ(arena.text(large), large);
    EXPECT_EQ(arena.text("next"), "next");
    EXPECT_EQ(arena.text(""), "");
}

TEST(type_arena, copies_whole_trees)
{
    type_arena target;
    const cql_type* copy = nullptr;
    {
        type_arena source;
        copy = target.copy(*parse_cql_type("map<text, frozen<tuple<int, frozen<set<ks.address>>>>>", source));
    }
    EXPECT_EQ(to_string(*copy), "map<text, tuple<int, frozen<set<frozen<\"ks\".\"address\">>>>>");
}

TEST(cql_type, has_the_vector_element_sizes_of_cassandra)
{
    type_arena arena;
    const struct {
        const char* type;
        std::size_t size;
    } table[] = {{"boolean", 1},
                 {"int", 4},
                 {"float", 4},
                 {"bigint", 8},
                 {"double", 8},
                 {"timestamp", 8},
                 {"uuid", 16},
                 {"timeuuid", 16},
                 {"tinyint", 0},
                 {"smallint", 0},
                 {"date", 0},
                 {"time", 0},
                 {"counter", 0},
                 {"text", 0},
                 {"duration", 0},
                 {"list<int>", 0},
                 {"vector<float, 3>", 12},
                 {"vector<text, 3>", 0}};
    for (const auto& [type, size] : table)
        EXPECT_EQ(vector_element_size(*parse_cql_type(type, arena)), size) << type;
}

} // namespace
} // namespace cassium
