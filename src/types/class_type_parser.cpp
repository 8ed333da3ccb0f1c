#include <cassium/types/class_type_parser.hpp>

#include <cassium/base/error.hpp>

#include <array>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace cassium {
namespace {

constexpr std::string_view package = "org.apache.cassandra.db.marshal.";

constexpr std::array scalars{
    std::pair{std::string_view("AsciiType"), type_id::ascii},
    std::pair{std::string_view("LongType"), type_id::bigint},
    std::pair{std::string_view("BytesType"), type_id::blob},
    std::pair{std::string_view("BooleanType"), type_id::boolean},
    std::pair{std::string_view("CounterColumnType"), type_id::counter},
    std::pair{std::string_view("DecimalType"), type_id::decimal},
    std::pair{std::string_view("DoubleType"), type_id::double_},
    std::pair{std::string_view("FloatType"), type_id::float_},
    std::pair{std::string_view("Int32Type"), type_id::int_},
    std::pair{std::string_view("TimestampType"), type_id::timestamp},
    std::pair{std::string_view("DateType"), type_id::timestamp},
    std::pair{std::string_view("UUIDType"), type_id::uuid},
    std::pair{std::string_view("UTF8Type"), type_id::text},
    std::pair{std::string_view("IntegerType"), type_id::varint},
    std::pair{std::string_view("TimeUUIDType"), type_id::timeuuid},
    std::pair{std::string_view("InetAddressType"), type_id::inet},
    std::pair{std::string_view("SimpleDateType"), type_id::date},
    std::pair{std::string_view("TimeType"), type_id::time},
    std::pair{std::string_view("ShortType"), type_id::smallint},
    std::pair{std::string_view("ByteType"), type_id::tinyint},
    std::pair{std::string_view("DurationType"), type_id::duration},
};

class class_type_parser {
public:
    class_type_parser(std::string_view text, type_arena& arena) : text_(text), arena_(arena) {}

    const cql_type* whole()
    {
        const cql_type* const type = one(0);
        skip_spaces();
        if (at_ != text_.size())
            fail("something follows the type");
        return type;
    }

private:
    [[noreturn]] void fail(const char* why) const
    {
        throw decode_error(client_errc::malformed_frame, std::string(why) + " at position " + std::to_string(at_) +
                                                             " of class name '" + std::string(text_.substr(0, 200)) +
                                                             "'");
    }

    void skip_spaces()
    {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }

    [[nodiscard]] bool accept(char c)
    {
        skip_spaces();
        if (at_ == text_.size() || text_[at_] != c)
            return false;
        ++at_;
        return true;
    }

    void expect(char c)
    {
        if (!accept(c))
            fail(c == '(' ? "'(' expected" : c == ')' ? "')' expected" : c == ':' ? "':' expected" : "',' expected");
    }

    std::string_view word()
    {
        skip_spaces();
        const std::size_t from = at_;
        while (at_ < text_.size() && std::string_view("(),: ").find(text_[at_]) == std::string_view::npos)
            ++at_;
        if (at_ == from)
            fail("a name expected");
        return text_.substr(from, at_ - from);
    }

    std::string unhex()
    {
        const std::string_view digits = word();
        if (digits.size() % 2 != 0)
            fail("an odd number of hex digits");
        std::string plain;
        for (std::size_t i = 0; i < digits.size(); i += 2) {
            unsigned char byte = 0;
            const char* const from = digits.data() + i;
            if (std::from_chars(from, from + 2, byte, 16).ptr != from + 2)
                fail("a hex number expected before this");
            plain += static_cast<char>(byte);
        }
        return plain;
    }

    const cql_type* one(int depth)
    {
        if (depth > 32)
            fail("types nested deeper than 32");
        skip_spaces();
        const std::size_t from = at_;
        std::string_view name = word();
        if (name.starts_with(package))
            name.remove_prefix(package.size());
        for (const auto& [known, id] : scalars)
            if (name == known)
                return arena_.make({.id = id});
        if (name == "FrozenType" || name == "ReversedType") {
            expect('(');
            const cql_type* const inner = one(depth + 1);
            expect(')');
            if (name == "ReversedType" || inner->frozen)
                return inner;
            cql_type frozen = *inner;
            frozen.frozen = true;
            return arena_.make(frozen);
        }
        if (name == "ListType" || name == "SetType" || name == "MapType" || name == "TupleType")
            return parametrised(name, depth);
        if (name == "VectorType")
            return vector(depth);
        if (name == "UserType")
            return udt(depth);
        return unknown(from);
    }

    const cql_type* parametrised(std::string_view name, int depth)
    {
        const type_id id = name == "ListType"  ? type_id::list
                           : name == "SetType" ? type_id::set
                           : name == "MapType" ? type_id::map
                                               : type_id::tuple;
        expect('(');
        std::vector<const cql_type*> elements{one(depth + 1)};
        while (accept(','))
            elements.push_back(one(depth + 1));
        expect(')');
        const std::size_t wanted = id == type_id::map ? 2 : id == type_id::tuple ? elements.size() : 1;
        if (elements.size() != wanted)
            fail("the wrong number of type arguments before this");
        return arena_.make({.id = id, .elements = elements});
    }

    const cql_type* vector(int depth)
    {
        expect('(');
        const std::array element{one(depth + 1)};
        expect(',');
        const std::string_view digits = word();
        std::uint32_t dimension = 0;
        const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), dimension);
        if (failure != std::errc{} || end != digits.data() + digits.size() || dimension == 0)
            fail("a vector's dimension expected before this");
        expect(')');
        return arena_.make({.id = type_id::vector, .elements = element, .dimension = dimension});
    }

    const cql_type* udt(int depth)
    {
        expect('(');
        const std::string_view keyspace = word();
        expect(',');
        const std::string name = unhex();
        std::vector<std::string> fields;
        std::vector<const cql_type*> types;
        while (accept(',')) {
            fields.push_back(unhex());
            expect(':');
            types.push_back(one(depth + 1));
        }
        expect(')');
        const std::vector<std::string_view> names(fields.begin(), fields.end());
        return arena_.make(
            {.id = type_id::udt, .elements = types, .keyspace = keyspace, .name = name, .field_names = names});
    }

    /// Some other class: kept by name, with its arguments skipped.
    const cql_type* unknown(std::size_t from)
    {
        if (accept('(')) {
            for (int open = 1; open != 0; ++at_) {
                if (at_ == text_.size())
                    fail("')' expected");
                open += text_[at_] == '(' ? 1 : text_[at_] == ')' ? -1 : 0;
            }
        }
        return arena_.make({.id = type_id::custom, .name = text_.substr(from, at_ - from)});
    }

    std::string_view text_;
    type_arena& arena_;
    std::size_t at_ = 0;
};

} // namespace

const cql_type* parse_class_type(std::string_view text, type_arena& arena)
{
    return class_type_parser(text, arena).whole();
}

} // namespace cassium
