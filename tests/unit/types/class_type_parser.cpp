// Types that travel as Java class names, as Cassandra and ScyllaDB write them, and names that are none.
#include <cassium/base/error.hpp>
#include <cassium/types/class_type_parser.hpp>
#include <cassium/types/cql_writer.hpp>

#include <gtest/gtest.h>

#include <string>

namespace cassium {
namespace {

std::string parsed(std::string_view text)
{
    type_arena arena;
    return to_string(*parse_class_type(text, arena));
}

int failure(std::string_view text)
{
    try {
        (void)parsed(text);
    } catch (const decode_error& error) {
        return error.code().value();
    }
    return 0;
}

TEST(class_type_parser, reads_every_scalar_with_and_without_its_package)
{
    const std::pair<const char*, const char*> scalars[] = {
        {"AsciiType", "ascii"},         {"LongType", "bigint"},           {"BytesType", "blob"},
        {"BooleanType", "boolean"},     {"CounterColumnType", "counter"}, {"DecimalType", "decimal"},
        {"DoubleType", "double"},       {"FloatType", "float"},           {"Int32Type", "int"},
        {"TimestampType", "timestamp"}, {"DateType", "timestamp"},        {"UUIDType", "uuid"},
        {"UTF8Type", "text"},           {"IntegerType", "varint"},        {"TimeUUIDType", "timeuuid"},
        {"InetAddressType", "inet"},    {"SimpleDateType", "date"},       {"TimeType", "time"},
        {"ShortType", "smallint"},      {"ByteType", "tinyint"},          {"DurationType", "duration"}};
    for (const auto& [name, cql] : scalars) {
        EXPECT_EQ(parsed(name), cql);
        EXPECT_EQ(parsed(std::string("org.apache.cassandra.db.marshal.") + name), cql);
    }
}

TEST(class_type_parser, reads_vectors_whatever_their_spaces)
{
    for (const char* text :
         {"org.apache.cassandra.db.marshal.VectorType(org.apache.cassandra.db.marshal.FloatType , 3)",
          "org.apache.cassandra.db.marshal.VectorType(org.apache.cassandra.db.marshal.FloatType, 3)",
          "VectorType(FloatType,3)", "  VectorType ( FloatType  ,  3 )  "})
        EXPECT_EQ(parsed(text), "vector<float, 3>") << text;
    EXPECT_EQ(parsed("VectorType(VectorType(Int32Type,2),4294967295)"), "vector<vector<int, 2>, 4294967295>");
}

TEST(class_type_parser, reads_collections_tuples_and_frozen_types)
{
    EXPECT_EQ(parsed("ListType(Int32Type)"), "list<int>");
    EXPECT_EQ(parsed("MapType(UTF8Type,FrozenType(SetType(Int32Type)))"), "map<text, frozen<set<int>>>");
    EXPECT_EQ(parsed("FrozenType(ListType(Int32Type))"), "frozen<list<int>>");
    EXPECT_EQ(parsed("FrozenType(FrozenType(ListType(Int32Type)))"), "frozen<list<int>>");
    EXPECT_EQ(parsed("ReversedType(TimeUUIDType)"), "timeuuid");
    EXPECT_EQ(parsed("TupleType(Int32Type,UTF8Type)"), "tuple<int, text>");
}

TEST(class_type_parser, reads_user_types_with_their_names_in_hex)
{
    type_arena arena;
    const cql_type& type = *parse_class_type(
        "org.apache.cassandra.db.marshal.UserType(ks,61646472,737472656574:org.apache.cassandra.db.marshal.UTF8Type,"
        "7a6970:org.apache.cassandra.db.marshal.Int32Type)",
        arena);
    EXPECT_EQ(type.id, type_id::udt);
    EXPECT_EQ(type.keyspace, "ks");
    EXPECT_EQ(type.name, "addr");
    ASSERT_EQ(type.field_names.size(), 2u);
    EXPECT_EQ(type.field_names[0], "street");
    EXPECT_EQ(type.field_names[1], "zip");
    EXPECT_EQ(type.elements[0]->id, type_id::text);
    EXPECT_EQ(type.elements[1]->id, type_id::int_);
}

TEST(class_type_parser, keeps_classes_that_it_does_not_know)
{
    type_arena arena;
    const cql_type& type = *parse_class_type("com.example.Point(a=>b,(c))", arena);
    EXPECT_EQ(type.id, type_id::custom);
    EXPECT_EQ(type.name, "com.example.Point(a=>b,(c))");
    EXPECT_EQ(parsed("ListType(com.example.Point)"), "list<'com.example.Point'>");
}

TEST(class_type_parser, refuses_what_is_no_type)
{
    for (const char* text : {"",
                             " ",
                             "(",
                             ")",
                             ",",
                             "ListType",
                             "ListType(",
                             "ListType()",
                             "ListType(Int32Type",
                             "ListType(Int32Type))",
                             "ListType(Int32Type,Int32Type)",
                             "MapType(Int32Type)",
                             "Int32Type UTF8Type",
                             "FrozenType()",
                             "VectorType(FloatType)",
                             "VectorType(FloatType,)",
                             "VectorType(FloatType,0)",
                             "VectorType(FloatType,-1)",
                             "VectorType(FloatType,3x)",
                             "VectorType(FloatType,4294967296)",
                             "VectorType(FloatType,3",
                             "UserType(ks)",
                             "UserType(ks,6)",
                             "UserType(ks,zz)",
                             "UserType(ks,61,62)",
                             "UserType(ks,61,62:)",
                             "com.example.Point(",
                             "com.example.Point((a)"})
        EXPECT_EQ(failure(text), static_cast<int>(client_errc::malformed_frame)) << "'" << text << "'";
}

TEST(class_type_parser, refuses_every_cut)
{
    const std::string whole = "MapType(UTF8Type,UserType(ks,61,62:VectorType(FloatType,3)))";
    EXPECT_EQ(failure(whole), 0);
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        const std::string part = whole.substr(0, cut);
        if (part.find('(') == std::string::npos && !part.empty() && part != "MapType")
            EXPECT_EQ(parsed(part), "'" + part + "'") << "an unknown class";
        else
            EXPECT_NE(failure(part), 0) << part;
    }
}

TEST(class_type_parser, stops_at_its_depth_limit)
{
    const auto nested = [](int depth, std::string_view outer) {
        std::string text;
        for (int i = 0; i < depth; ++i)
            text += outer;
        text += "Int32Type";
        return text + std::string(static_cast<std::size_t>(depth), ')');
    };
    EXPECT_EQ(failure(nested(32, "ListType(")), 0);
    EXPECT_NE(failure(nested(33, "ListType(")), 0);
    for (const char* outer : {"ListType(", "FrozenType(", "ReversedType(", "TupleType(", "MapType(Int32Type,"})
        EXPECT_NE(failure(nested(100'000, outer)), 0) << outer;
    EXPECT_EQ(failure(nested(100'000, "com.example.Point(")), 0) << "skipped without recursion";
}

TEST(class_type_parser, says_where)
{
    try {
        (void)parsed("ListType(Int32Type Int32Type)");
        FAIL();
    } catch (const decode_error& error) {
        EXPECT_NE(error.diagnostics().client_message.find("position 19"), std::string::npos)
            << error.diagnostics().client_message;
    }
}

} // namespace
} // namespace cassium
