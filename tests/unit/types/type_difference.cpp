// Types that grew on one side, at every depth, and what is said about those that do not fit.
#include <cassium/types/class_type_parser.hpp>
#include <cassium/types/scalar_types.hpp>
#include <cassium/types/type_arena.hpp>
#include <cassium/types/type_difference.hpp>

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace cassium {
namespace {

using field = std::pair<std::string_view, const cql_type*>;

/// Makes types as a server's metadata does.
class types {
public:
    const cql_type& scalar(type_id id) { return *arena_.make({.id = id}); }
    const cql_type& udt(std::string_view name, const std::vector<field>& fields, std::string_view keyspace = {})
    {
        std::vector<std::string_view> names;
        std::vector<const cql_type*> elements;
        for (const auto& [field_name, type] : fields) {
            names.push_back(field_name);
            elements.push_back(type);
        }
        return *arena_.make(
            {.id = type_id::udt, .elements = elements, .keyspace = keyspace, .name = name, .field_names = names});
    }
    const cql_type& of(type_id id, const std::vector<const cql_type*>& elements, std::uint32_t dimension = 0)
    {
        return *arena_.make({.id = id, .elements = elements, .dimension = dimension});
    }

private:
    type_arena arena_;
};

class type_difference_test : public testing::Test {
protected:
    types make;
    const cql_type& number = make.scalar(type_id::int_);
    const cql_type& text = make.scalar(type_id::text);
    const cql_type& street_only = make.udt("address", {{"street", &text}});
    const cql_type& address = make.udt("address", {{"street", &text}, {"zip", &number}});
    const cql_type& with_city = make.udt("address", {{"street", &text}, {"zip", &number}, {"city", &text}});
    const cql_type& text_zip = make.udt("address", {{"street", &text}, {"zip", &text}});
    const cql_type& code = make.udt("address", {{"street", &text}, {"code", &number}});

    /// `inner` as all that can be around it.
    std::vector<std::pair<std::string, const cql_type*>> around(const cql_type& inner)
    {
        return {{"", &inner},
                {"", &make.of(type_id::list, {&inner})},
                {"", &make.of(type_id::set, {&inner})},
                {"", &make.of(type_id::map, {&inner, &number})},
                {"", &make.of(type_id::map, {&number, &inner})},
                {"", &make.of(type_id::tuple, {&number, &inner})},
                {"", &make.of(type_id::vector, {&inner}, 3)},
                {"home.", &make.udt("person", {{"name", &text}, {"home", &inner}})},
                {"home.", &make.of(type_id::list, {&make.udt("person", {{"name", &text}, {"home", &inner}})})},
                {"homes.", &make.udt("person", {{"homes", &make.of(type_id::map, {&text, &inner})}})}};
    }
    /// What is said of two types, inside of everything: `said` is behind "field " and the way to the field.
    void expect_everywhere(const cql_type& model, const cql_type& server, value_flow flow, const std::string& said)
    {
        const auto models = around(model);
        const auto servers = around(server);
        for (std::size_t i = 0; i < models.size(); ++i)
            EXPECT_EQ(type_difference(*models[i].second, *servers[i].second, flow),
                      said.empty() ? "" : "field " + models[i].first + said)
                << i;
    }
};

TEST_F(type_difference_test, types_that_are_the_same_do_not_differ)
{
    for (const value_flow flow : {value_flow::read, value_flow::write}) {
        expect_everywhere(address, address, flow, "");
        expect_everywhere(address, make.udt("address", {{"street", &text}, {"zip", &number}}, "ks"), flow, "");
    }
}

TEST_F(type_difference_test, a_server_may_have_more_fields_at_the_end)
{
    for (const value_flow flow : {value_flow::read, value_flow::write}) {
        expect_everywhere(address, with_city, flow, "");
        expect_everywhere(street_only, with_city, flow, "");
    }
}

TEST_F(type_difference_test, a_server_may_have_fewer_fields_for_reads_alone)
{
    expect_everywhere(with_city, address, value_flow::read, "");
    expect_everywhere(with_city, address, value_flow::write, "city: text in the model, missing on the server");
    expect_everywhere(with_city, street_only, value_flow::write, "zip: int in the model, missing on the server");
}

TEST_F(type_difference_test, the_fields_of_both_must_agree)
{
    for (const value_flow flow : {value_flow::read, value_flow::write}) {
        expect_everywhere(address, text_zip, flow, "zip: int in the model, text on the server");
        expect_everywhere(with_city, text_zip, flow, "zip: int in the model, text on the server");
        expect_everywhere(text_zip, with_city, flow, "zip: text in the model, int on the server");
        expect_everywhere(address, code, flow, "zip: the server has code in its place");
        expect_everywhere(address, make.udt("address", {{"zip", &number}, {"street", &text}}), flow,
                          "street: the server has zip in its place");
    }
}

TEST_F(type_difference_test, of_other_types_both_are_said)
{
    const auto differ = [](const cql_type& model, const cql_type& server) {
        const std::string said = type_difference(model, server, value_flow::read);
        EXPECT_EQ(said, type_difference(model, server, value_flow::write));
        return said;
    };
    EXPECT_EQ(differ(number, text), "int in the model, text on the server");
    EXPECT_EQ(differ(make.of(type_id::list, {&number}), make.of(type_id::list, {&text})),
              "list<int> in the model, list<text> on the server");
    EXPECT_EQ(differ(make.of(type_id::list, {&number}), make.of(type_id::set, {&number})),
              "list<int> in the model, set<int> on the server");
    EXPECT_EQ(differ(make.of(type_id::tuple, {&number}), make.of(type_id::tuple, {&number, &text})),
              "tuple<int> in the model, tuple<int, text> on the server");
    EXPECT_EQ(differ(make.of(type_id::vector, {&number}, 2), make.of(type_id::vector, {&number}, 3)),
              "vector<int, 2> in the model, vector<int, 3> on the server");
    EXPECT_EQ(differ(address, make.udt("place", {{"street", &text}, {"zip", &number}})),
              "\"address\" in the model, \"place\" on the server");
    EXPECT_EQ(differ(make.udt("address", {{"zip", &number}}, "a"), make.udt("address", {{"zip", &number}}, "b")),
              "\"a\".\"address\" in the model, \"b\".\"address\" on the server");
    EXPECT_EQ(differ(make.udt("t", {{"tags", &make.of(type_id::list, {&number})}}),
                     make.udt("t", {{"tags", &make.of(type_id::list, {&text})}})),
              "field tags: list<int> in the model, list<text> on the server");
}

TEST_F(type_difference_test, class_names_are_types_like_others)
{
    type_arena arena;
    const std::string server = "VectorType(UserType(ks,61646472657373,737472656574:UTF8Type,7a6970:Int32Type,"
                               "63697479:UTF8Type),3)";
    const cql_type& grown = *parse_class_type(server, arena);
    EXPECT_EQ(type_difference(make.of(type_id::vector, {&address}, 3), grown, value_flow::write), "");
    EXPECT_EQ(type_difference(*parse_class_type("com.example.A", arena), *parse_class_type("com.example.B", arena),
                              value_flow::read),
              "'com.example.A' in the model, 'com.example.B' on the server");
}

TEST_F(type_difference_test, types_whose_fields_have_no_names_are_told_by_their_types)
{
    const cql_type& unnamed = make.of(type_id::udt, {&text, &number});
    EXPECT_EQ(type_difference(unnamed, unnamed, value_flow::write), "");
    EXPECT_EQ(type_difference(unnamed, make.of(type_id::udt, {&text}), value_flow::write),
              "int in the model, missing on the server");
}

} // namespace
} // namespace cassium
