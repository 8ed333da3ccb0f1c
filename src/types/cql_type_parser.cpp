#include <cassium/base/error.hpp>
#include <cassium/types/cql_type_parser.hpp>
#include <cassium/types/scalar_types.hpp>

#include <string>
#include <vector>

namespace cassium {
namespace {

constexpr bool is_name_character(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

const cql_type* find_keyword(std::string_view name) noexcept
{
    if (name == "varchar")
        return &scalar_type<type_id::text>;
    for (std::uint16_t id = 1; id < static_cast<std::uint16_t>(type_id::list); ++id)
        if (const cql_type* type = find_scalar_type(static_cast<type_id>(id));
            type != nullptr && scalar_name(type->id) == name)
            return type;
    return nullptr;
}

class cql_type_parser {
public:
    cql_type_parser(std::string_view text, type_arena& arena, udt_lookup find) noexcept
        : text_(text),
          arena_(arena),
          find_(find)
    {
    }

    const cql_type* run()
    {
        const cql_type* type = read_type(1);
        if (skip_spaces(); at_ != text_.size())
            fail("nothing more was expected");
        return type;
    }

private:
    struct identifier {
        std::string name;
        bool quoted = false;
    };

    const cql_type* read_type(int depth)
    {
        if (depth > max_type_depth)
            fail("types nest deeper than " + std::to_string(max_type_depth));
        if (skip_spaces(); at_ != text_.size() && text_[at_] == '\'') {
            const std::string name = read_quoted('\'');
            return arena_.make({.id = type_id::custom, .name = name});
        }
        const std::size_t start = at_;
        const identifier first = read_identifier();
        if (take('.')) {
            const identifier second = read_identifier();
            return user_type(start, first.name, second.name);
        }
        if (!first.quoted) {
            if (const cql_type* scalar = find_keyword(first.name))
                return scalar;
            if (peek('<'))
                return read_parameters(start, first.name, depth);
        }
        return user_type(start, {}, first.name);
    }

    const cql_type* read_parameters(std::size_t start, std::string_view keyword, int depth)
    {
        cql_type node;
        std::size_t least = 1;
        std::size_t most = 1;
        if (keyword == "frozen") {
            expect('<');
            node = *read_type(depth + 1);
            expect('>');
            if (find_scalar_type(node.id) != nullptr)
                fail_at(start, "a scalar type cannot be frozen");
            node.frozen = true;
            return arena_.make(node);
        }
        if (keyword == "list") {
            node.id = type_id::list;
        } else if (keyword == "set") {
            node.id = type_id::set;
        } else if (keyword == "map") {
            node.id = type_id::map;
            least = most = 2;
        } else if (keyword == "tuple") {
            node.id = type_id::tuple;
            most = 0xffff;
        } else if (keyword == "vector") {
            node.id = type_id::vector;
        } else {
            fail_at(start, "'" + std::string(keyword) + "' takes no parameters");
        }
        std::vector<const cql_type*> elements;
        expect('<');
        do
            elements.push_back(read_type(depth + 1));
        while (elements.size() < most && take(','));
        if (elements.size() < least)
            fail("a parameter is missing");
        if (node.id == type_id::vector) {
            expect(',');
            node.dimension = read_dimension();
        }
        expect('>');
        node.elements = elements;
        return arena_.make(node);
    }

    const cql_type* user_type(std::size_t start, std::string_view keyspace, std::string_view name)
    {
        if (!find_)
            return arena_.make({.id = type_id::udt, .keyspace = keyspace, .name = name});
        const cql_type* type = find_(keyspace, name);
        if (type == nullptr)
            fail_at(start, "type '" + std::string(name) + "' is unknown");
        return type;
    }

    identifier read_identifier()
    {
        if (skip_spaces(); at_ != text_.size() && text_[at_] == '"')
            return {.name = read_quoted('"'), .quoted = true};
        std::string name;
        for (; at_ != text_.size() && is_name_character(text_[at_]); ++at_)
            name += text_[at_] >= 'A' && text_[at_] <= 'Z' ? static_cast<char>(text_[at_] - 'A' + 'a') : text_[at_];
        if (name.empty())
            fail("a type was expected");
        return {.name = std::move(name)};
    }

    // Text between quotes, where two quotes stand for one.
    std::string read_quoted(char quote)
    {
        const std::size_t start = at_++;
        std::string text;
        for (;; ++at_) {
            if (at_ == text_.size())
                fail_at(start, "the quote is not closed");
            if (text_[at_] == quote && (++at_ == text_.size() || text_[at_] != quote))
                break;
            text += text_[at_];
        }
        if (text.empty())
            fail_at(start, "the name is empty");
        return text;
    }

    std::uint32_t read_dimension()
    {
        skip_spaces();
        const std::size_t start = at_;
        std::uint64_t number = 0;
        for (; at_ != text_.size() && text_[at_] >= '0' && text_[at_] <= '9' && number <= 0x7fffffff; ++at_)
            number = number * 10 + static_cast<std::uint64_t>(text_[at_] - '0');
        if (number == 0 || number > 0x7fffffff)
            fail_at(start, "a number of elements was expected");
        return static_cast<std::uint32_t>(number);
    }

    void skip_spaces() noexcept
    {
        while (at_ != text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
            ++at_;
    }

    bool peek(char c) noexcept
    {
        skip_spaces();
        return at_ != text_.size() && text_[at_] == c;
    }

    bool take(char c) noexcept
    {
        if (!peek(c))
            return false;
        ++at_;
        return true;
    }

    void expect(char c)
    {
        if (!take(c))
            fail(std::string("'") + c + "' was expected");
    }

    [[noreturn]] void fail(const std::string& why) const { fail_at(at_, why); }

    [[noreturn]] void fail_at(std::size_t position, const std::string& why) const
    {
        throw decode_error(client_errc::bad_value, "CQL type '" + std::string(text_.substr(0, 256)) + "', position " +
                                                       std::to_string(position) + ": " + why);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    type_arena& arena_;
    udt_lookup find_;
};

} // namespace

const cql_type* parse_cql_type(std::string_view text, type_arena& arena, udt_lookup find)
{
    return cql_type_parser(text, arena, find).run();
}

} // namespace cassium
