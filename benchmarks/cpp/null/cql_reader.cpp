#include "cql_reader.hpp"

#include <cassium/protocol/codec/all.hpp>
#include <cassium/types/cql_writer.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <iterator>
#include <set>

namespace cassium::bench {
namespace {

struct token {
    enum class kind : std::uint8_t { word, quoted, literal, marker, symbol, end };
    kind what = kind::end;
    std::string text; ///< words in lower case
};

bool in_word(char c) noexcept
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '-' || c == '+';
}

/// Reads up to the closing quote; two in a row are one.
std::string read_quoted(std::string_view cql, std::size_t& at)
{
    const char quote = cql[at++];
    std::string text;
    for (; at < cql.size(); ++at) {
        if (cql[at] != quote) {
            text += cql[at];
        } else if (at + 1 < cql.size() && cql[at + 1] == quote) {
            text += cql[at++];
        } else {
            ++at;
            return text;
        }
    }
    throw cql_error("a quote that does not end");
}

std::vector<token> split(std::string_view cql)
{
    std::vector<token> tokens;
    for (std::size_t at = 0; at < cql.size();) {
        const char c = cql[at];
        if (std::isspace(static_cast<unsigned char>(c)) != 0 || c == ';') {
            ++at;
        } else if (c == '"') {
            tokens.push_back({token::kind::quoted, read_quoted(cql, at)});
        } else if (c == '\'') {
            tokens.push_back({token::kind::literal, read_quoted(cql, at)});
        } else if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            const std::size_t from = at;
            while (at < cql.size() && in_word(cql[at]))
                ++at;
            tokens.push_back({token::kind::literal, std::string(cql.substr(from, at - from))});
        } else if (std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_') {
            std::string word;
            for (; at < cql.size() && (std::isalnum(static_cast<unsigned char>(cql[at])) != 0 || cql[at] == '_'); ++at)
                word += static_cast<char>(std::tolower(static_cast<unsigned char>(cql[at])));
            // A named marker, `:name`, is a marker.
            if (!tokens.empty() && tokens.back().what == token::kind::symbol && tokens.back().text == ":")
                tokens.back().what = token::kind::marker;
            else
                tokens.push_back({token::kind::word, std::move(word)});
        } else if (c == '?') {
            tokens.push_back({token::kind::marker, "?"});
            ++at;
        } else {
            tokens.push_back({token::kind::symbol, std::string(1, c)});
            ++at;
        }
    }
    tokens.emplace_back();
    return tokens;
}

/// Words between the table's name and the end that are no columns.
constexpr std::string_view keywords[] = {"and",   "or",    "not",       "exists",  "allow", "filtering", "by",   "asc",
                                         "desc",  "group", "partition", "per",     "ann",   "of",        "null", "true",
                                         "false", "using", "json",      "default", "unset", "like",      "is"};

} // namespace

class statement_reader {
public:
    statement_reader(cql_catalogue& catalogue, std::string_view cql) : catalogue_(catalogue), tokens_(split(cql)) {}

    cql_reading read()
    {
        if (take("select"))
            read_select();
        else if (take("insert"))
            read_insert();
        else if (take("update"))
            read_update();
        else if (take("delete"))
            read_delete();
        else if (take("use")) {
            out_.what = cql_reading::verb::use;
            out_.keyspace = name();
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] const token& now() const noexcept { return tokens_[at_]; }
    [[nodiscard]] bool is(std::string_view word) const noexcept
    {
        return (now().what == token::kind::word || now().what == token::kind::symbol) && now().text == word;
    }
    bool take(std::string_view word) noexcept
    {
        const bool found = is(word);
        at_ += found ? 1 : 0;
        return found;
    }
    void expect(std::string_view word)
    {
        if (!take(word))
            throw cql_error("'" + std::string(word) + "' expected, not '" + now().text + "'");
    }
    std::string name()
    {
        if (now().what != token::kind::word && now().what != token::kind::quoted)
            throw cql_error("a name expected, not '" + now().text + "'");
        return tokens_[at_++].text;
    }
    void read_table()
    {
        std::string first = name();
        if (take(".")) {
            out_.keyspace = std::move(first);
            first = name();
        }
        out_.table = &catalogue_.find(out_.keyspace, first);
    }

    /// The position of a column; npos where a lenient table makes one up.
    [[nodiscard]] std::size_t column(const std::string& wanted) const
    {
        const auto& columns = out_.table->columns;
        const auto found = std::ranges::find(columns, wanted, &named_type::name);
        if (found != columns.end())
            return static_cast<std::size_t>(found - columns.begin());
        if (!out_.table->lenient)
            throw cql_error("Undefined column name " + wanted + " in table " + out_.table->name);
        return cql_reading::npos;
    }
    [[nodiscard]] const cql_type* type_of(std::size_t column) const noexcept
    {
        return column == cql_reading::npos ? &scalar_type<type_id::text> : out_.table->columns[column].type;
    }

    void read_select()
    {
        out_.what = cql_reading::verb::select;
        (void)take("distinct");
        bool all = false;
        std::vector<std::pair<std::string, std::string>> selected; // column, name in the result
        do {
            if (take("*")) {
                all = true;
                continue;
            }
            const std::string one = name();
            if (one == "count" && take("(")) {
                out_.counts = true;
                ++at_;
                expect(")");
                continue;
            }
            selected.emplace_back(one, take("as") ? name() : one);
        } while (take(","));
        expect("from");
        read_table();
        if (out_.counts) {
            out_.results.push_back({"count", &scalar_type<type_id::bigint>});
        } else if (all) {
            for (std::size_t i = 0; i < out_.table->columns.size(); ++i)
                add_result(i, out_.table->columns[i].name);
        } else {
            for (const auto& [wanted, as] : selected)
                add_result(column(wanted), as);
        }
        read_clauses();
    }
    void add_result(std::size_t from, const std::string& as)
    {
        out_.results.push_back({as, type_of(from)});
        out_.columns.push_back(from);
    }

    void read_insert()
    {
        out_.what = cql_reading::verb::write;
        expect("into");
        read_table();
        std::vector<std::size_t> columns;
        expect("(");
        do
            columns.push_back(column(name()));
        while (take(","));
        expect(")");
        expect("values");
        expect("(");
        for (std::size_t i = 0, depth = 1; depth != 0; ++at_) {
            if (now().what == token::kind::end)
                throw cql_error("values that do not end");
            if (is("(") || is("{") || is("["))
                ++depth;
            else if (is(")") || is("}") || is("]"))
                --depth;
            else if (is(",") && depth == 1)
                ++i;
            else if (now().what == token::kind::marker && depth == 1 && i < columns.size())
                add_marker(columns[i]);
        }
        read_clauses();
    }

    void read_update()
    {
        out_.what = cql_reading::verb::write;
        read_table();
        read_clauses();
    }

    void read_delete()
    {
        out_.what = cql_reading::verb::write;
        while (!is("from") && now().what != token::kind::end)
            ++at_;
        expect("from");
        read_table();
        read_clauses();
    }

    void add_marker(std::size_t of)
    {
        if (of != cql_reading::npos && of == out_.table->partition_key)
            out_.key_marker = static_cast<std::uint16_t>(out_.markers.size());
        out_.markers.push_back({of == cql_reading::npos ? "value" : out_.table->columns[of].name, type_of(of)});
    }

    /// Everything behind the table's name, or behind VALUES (…): the last column that was named is what a marker is
    /// for.
    void read_clauses()
    {
        enum class marks : std::uint8_t { column, in, element, token, limit, ttl, timestamp };
        marks next = marks::column;
        std::size_t last = cql_reading::npos;
        bool where = false;
        for (; now().what != token::kind::end; ++at_) {
            const token& one = now();
            if (one.what == token::kind::marker) {
                take_marker(next == marks::in        ? list_of(last)
                            : next == marks::element ? element_of(last)
                                                     : nullptr,
                            last,
                            next == marks::token       ? "partition key token"
                            : next == marks::limit     ? "[limit]"
                            : next == marks::ttl       ? "[ttl]"
                            : next == marks::timestamp ? "[timestamp]"
                                                       : "");
                continue;
            }
            if (one.what == token::kind::literal && next == marks::limit) {
                std::int32_t rows = 0;
                std::from_chars(one.text.data(), one.text.data() + one.text.size(), rows);
                out_.limit = rows;
            }
            if (one.what == token::kind::symbol && one.text == "(" && next == marks::in)
                next = marks::column; // IN (?, ?): a value each
            if (one.what != token::kind::word && one.what != token::kind::quoted)
                continue;
            const bool word = one.what == token::kind::word;
            if (word && one.text == "in") {
                next = marks::in;
            } else if (word && one.text == "contains") {
                next = marks::element;
            } else if (word && one.text == "limit") {
                next = marks::limit;
            } else if (word && (one.text == "ttl" || one.text == "timestamp")) {
                next = one.text == "ttl" ? marks::ttl : marks::timestamp;
            } else if (word && one.text == "token" && tokens_[at_ + 1].text == "(") {
                next = marks::token;
                while (now().what != token::kind::end && !is(")"))
                    ++at_;
                if (now().what == token::kind::end)
                    throw cql_error("a parenthesis that does not end");
            } else if (word && (one.text == "where" || one.text == "set" || one.text == "if" || one.text == "order")) {
                where = one.text == "where";
                out_.conditional = out_.conditional || one.text == "if";
            } else if (!word || std::ranges::find(keywords, one.text) == std::end(keywords)) {
                last = column(one.text);
                next = marks::column;
                if (where && out_.where != cql_reading::filter::key)
                    out_.where = last != cql_reading::npos && last == out_.table->partition_key
                                     ? cql_reading::filter::key
                                     : cql_reading::filter::others;
            }
        }
    }
    void take_marker(const cql_type* composed, std::size_t of, std::string_view special)
    {
        const auto position = static_cast<std::uint16_t>(out_.markers.size());
        if (special.empty() && composed == nullptr) {
            add_marker(of);
        } else if (special.empty()) {
            add_marker(of);
            out_.markers.back().type = composed;
            out_.key_marker.reset(); // a list of keys routes nowhere
        } else {
            if (special == "[limit]")
                out_.limit_marker = position;
            const bool wide = special == "[timestamp]" || special == "partition key token";
            out_.markers.push_back(
                {std::string(special), wide ? &scalar_type<type_id::bigint> : &scalar_type<type_id::int_>});
        }
    }
    const cql_type* list_of(std::size_t of)
    {
        const std::array element{type_of(of)};
        return catalogue_.arena_.make({.id = type_id::list, .elements = element});
    }
    const cql_type* element_of(std::size_t of) const noexcept
    {
        const cql_type* const type = type_of(of);
        return type->elements.empty() ? type : type->elements.back();
    }

    cql_catalogue& catalogue_;
    std::vector<token> tokens_;
    std::size_t at_ = 0;
    cql_reading out_;
};

cql_catalogue::cql_catalogue()
{
    const cql_type* const text = &scalar_type<type_id::text>;
    const cql_type* const uuid = &scalar_type<type_id::uuid>;
    const cql_type* const inet = &scalar_type<type_id::inet>;
    const cql_type* const integer = &scalar_type<type_id::int_>;
    const cql_type* const texts = &codec<std::set<std::string>>::type;
    tables_.push_back({.keyspace = {},
                       .name = "products",
                       .columns = {{"id", uuid},
                                   {"name", text},
                                   {"brand", text},
                                   {"price", &scalar_type<type_id::double_>},
                                   {"description", text},
                                   {"stock", integer},
                                   {"created_at", &scalar_type<type_id::timestamp>},
                                   {"tags", texts}}});
    // What drivers look at when they connect.
    tables_.push_back({.keyspace = "system",
                       .name = "local",
                       .columns = {{"key", text},
                                   {"bootstrapped", text},
                                   {"broadcast_address", inet},
                                   {"cluster_name", text},
                                   {"cql_version", text},
                                   {"data_center", text},
                                   {"host_id", uuid},
                                   {"listen_address", inet},
                                   {"native_protocol_version", text},
                                   {"partitioner", text},
                                   {"rack", text},
                                   {"release_version", text},
                                   {"rpc_address", inet},
                                   {"rpc_port", integer},
                                   {"schema_version", uuid},
                                   {"tokens", texts}},
                       .lenient = true});
    empty_ = {.keyspace = "system", .name = "empty", .columns = {{"key", text}}, .lenient = true};
}

const known_table& cql_catalogue::find(const std::string& keyspace, const std::string& name) const
{
    for (const known_table& table : tables_)
        if (table.name == name && (table.keyspace.empty() || table.keyspace == keyspace))
            return table;
    if (keyspace.starts_with("system"))
        return empty_;
    throw cql_error("table " + name + " does not exist");
}

cql_reading cql_catalogue::read(std::string_view cql)
{
    return statement_reader(*this, cql).read();
}

} // namespace cassium::bench
