#include <cassium/session/operations.hpp>

#include <cassium/base/error.hpp>

#include <cctype>

namespace cassium {
namespace detail {

/// The statement refers to the text beside it.
struct text_action::text {
    explicit text(std::string_view from) : cql(from) { statement.cql = cql; }
    std::string cql;
    protocol::statement statement;
};

namespace {

/// USE would change the keyspace of one connection behind the back of all statements prepared for the other.
bool changes_keyspace(std::string_view cql)
{
    constexpr std::string_view use = "use";
    const std::size_t at = cql.find_first_not_of(" \t\r\n");
    if (at == std::string_view::npos || cql.size() < at + use.size() + 1)
        return false;
    for (std::size_t i = 0; i < use.size(); ++i)
        if (std::tolower(static_cast<unsigned char>(cql[at + i])) != use[i])
            return false;
    return std::isspace(static_cast<unsigned char>(cql[at + use.size()])) != 0;
}

} // namespace

text_action::text_action(std::string_view cql) : text_(std::make_shared<const text>(cql))
{
    if (changes_keyspace(cql))
        throw usage_error(client_errc::invalid_argument,
                          "USE: a session's keyspace is chosen when it connects, with connect_params::keyspace");
}

const protocol::statement& text_action::statement() const noexcept
{
    return text_->statement;
}

} // namespace detail

void operations::execute(std::string_view cql) const
{
    detail::run_blocking(*client_, detail::text_action(cql), options_);
}

operation<detail::text_action> operations::async_execute(std::string_view cql) const
{
    return start(detail::text_action(cql));
}

} // namespace cassium
