#include "codec.hpp"

#include <boost/json.hpp>

namespace bench::raw {

namespace json = boost::json;

std::string codec::to_json(const product& from)
{
    json::array tags(from.tags.begin(), from.tags.end());
    json::object object{{"id", cassium::to_string(from.id)},
                        {"name", from.name},
                        {"brand", from.brand},
                        {"price", from.price},
                        {"description", from.description ? json::value(*from.description) : json::value(nullptr)},
                        {"stock", from.stock},
                        {"created_at", from.created_at.time_since_epoch().count()},
                        {"tags", std::move(tags)}};
    return json::serialize(object);
}

product codec::from_json(std::string_view text)
{
    const json::value value = json::parse(text);
    const json::object& object = value.as_object();
    const auto string = [&object](std::string_view name) {
        return std::string(std::string_view(object.at(name).as_string()));
    };
    product made{.id = cassium::parse_uuid(object.at("id").as_string()),
                 .name = string("name"),
                 .brand = string("brand"),
                 .price = object.at("price").to_number<double>(),
                 .description = {},
                 .stock = object.at("stock").to_number<std::int32_t>(),
                 .created_at = cassium::timestamp(std::chrono::milliseconds(object.at("created_at").as_int64())),
                 .tags = {}};
    if (!object.at("description").is_null())
        made.description = string("description");
    for (const json::value& tag : object.at("tags").as_array())
        made.tags.emplace(std::string_view(tag.as_string()));
    return made;
}

} // namespace bench::raw
