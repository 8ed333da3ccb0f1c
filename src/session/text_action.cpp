#include <cassium/session/text_action.hpp>

#include <cassium/base/error.hpp>
#include <cassium/schema/ddl.hpp>
#include <cassium/types/cql_writer.hpp>

#include <algorithm>
#include <vector>

namespace cassium::detail {

/// The statement refers to the text beside it.
struct text_action::text {
    explicit text(std::string_view from) : cql(from) { statement.cql = cql; }
    std::string cql;
    protocol::statement statement;
};

namespace {

bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_in_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Drops text up to behind `end`; all of it where `end` does not come.
void skip_past(std::string_view& cql, std::string_view end)
{
    const std::size_t at = cql.find(end);
    cql.remove_prefix(at == std::string_view::npos ? cql.size() : at + end.size());
}

/// The first word of a statement, behind white space, comments and empty statements.
std::string_view first_word(std::string_view cql)
{
    while (!cql.empty()) {
        if (is_space(cql.front()) || cql.front() == ';')
            cql.remove_prefix(1);
        else if (cql.starts_with("--") || cql.starts_with("//"))
            skip_past(cql, "\n");
        else if (cql.starts_with("/*"))
            skip_past(cql, "*/");
        else
            break;
    }
    return cql.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(cql, is_in_word) - cql.begin()));
}

/// USE would change the keyspace of one connection behind the back of all statements prepared for the other.
bool changes_keyspace(std::string_view cql)
{
    return std::ranges::equal(first_word(cql), std::string_view("use"),
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; });
}

} // namespace

text_action::text_action(std::string_view cql) : text_(std::make_shared<const text>(cql))
{
    if (changes_keyspace(cql))
        refused_ = usage_error(client_errc::invalid_argument,
                               "USE: a session's keyspace is chosen when it connects, with connect_params::keyspace");
}

text_action text_action::creating_keyspace(std::string_view name, const keyspace_replication& replication)
{
    if (!name.empty())
        return text_action(create_keyspace_cql(name, replication));
    text_action refused("CREATE KEYSPACE");
    refused.refused_ = usage_error(client_errc::invalid_argument, "a keyspace without a name");
    return refused;
}

const protocol::statement& text_action::statement() const noexcept
{
    return text_->statement;
}

std::string keyspace_to_create(const connect_params& params)
{
    if (!params.create_keyspace)
        return {};
    if (params.keyspace.empty())
        throw usage_error(client_errc::no_keyspace, "connect_params::create_keyspace without a keyspace");
    return create_keyspace_cql(params.keyspace, *params.create_keyspace);
}

std::string create_keyspace_cql(std::string_view name, const keyspace_replication& replication)
{
    const std::vector<schema::datacenter_factor> datacenters(replication.datacenters.begin(),
                                                             replication.datacenters.end());
    return build_cql([&](cql_writer& out) {
        schema::write_create_keyspace(out, name, replication.replication_factor, datacenters);
    });
}

} // namespace cassium::detail
