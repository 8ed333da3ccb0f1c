#include <cassium/types/type_difference.hpp>

#include <cassium/types/cql_writer.hpp>

#include <algorithm>

namespace cassium {
namespace {

/// A column, or a field of a user-defined type, whose types are compared; it is what differences are said of.
struct place {
    const place* outer = nullptr; ///< the one that this is a field of
    std::string_view field{};
    const cql_type& model;
    const cql_type& server;
};

/// "field home.zip: "; nothing for a column.
std::string name_of(const place& at)
{
    std::string name;
    for (const place* one = &at; one->outer != nullptr; one = one->outer)
        name.insert(0, std::string(one->field) + (name.empty() ? "" : "."));
    return name.empty() ? name : "field " + name + ": ";
}

std::string types_differ(const place& at)
{
    return name_of(at) + to_string(at.model) + " in the model, " + to_string(at.server) + " on the server";
}

/// Types that were not read from a server need not name their fields.
std::string_view field_name(const cql_type& type, std::size_t at)
{
    return at < type.field_names.size() ? type.field_names[at] : std::string_view();
}

std::string compare(const place& at, const cql_type& model, const cql_type& server, value_flow flow);

std::string compare_fields(const place& at, const cql_type& model, const cql_type& server, value_flow flow)
{
    const std::size_t both = std::min(model.elements.size(), server.elements.size());
    for (std::size_t i = 0; i < both; ++i) {
        const place field{&at, field_name(model, i), *model.elements[i], *server.elements[i]};
        if (field.field != field_name(server, i))
            return name_of(field) + "the server has " + std::string(field_name(server, i)) + " in its place";
        if (std::string difference = compare(field, field.model, field.server, flow); !difference.empty())
            return difference;
    }
    if (flow == value_flow::write && model.elements.size() > both) {
        const place missing{&at, field_name(model, both), *model.elements[both], *model.elements[both]};
        return name_of(missing) + to_string(missing.model) + " in the model, missing on the server";
    }
    return {};
}

/// `model` and `server` are the types of `at`, or are inside of them.
std::string compare(const place& at, const cql_type& model, const cql_type& server, value_flow flow)
{
    if (&model == &server)
        return {};
    if (model.id != server.id)
        return types_differ(at);
    if (model.id == type_id::udt) {
        const bool of_one_keyspace =
            model.keyspace.empty() || server.keyspace.empty() || model.keyspace == server.keyspace;
        return model.name == server.name && of_one_keyspace ? compare_fields(at, model, server, flow)
                                                            : types_differ(at);
    }
    if (model.elements.size() != server.elements.size() || model.dimension != server.dimension ||
        (model.id == type_id::custom && model.name != server.name))
        return types_differ(at);
    for (std::size_t i = 0; i < model.elements.size(); ++i)
        if (std::string difference = compare(at, *model.elements[i], *server.elements[i], flow); !difference.empty())
            return difference;
    return {};
}

} // namespace

std::string type_difference(const cql_type& model, const cql_type& server, value_flow flow)
{
    return compare({nullptr, {}, model, server}, model, server, flow);
}

} // namespace cassium
