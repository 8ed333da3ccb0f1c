#include "groups/serialization.hpp"

#include <fmt/core.h>

namespace bench::offline {
namespace {

/// The text that json.dumps makes of the row, as all sides get it.
std::string text_of(const product& row)
{
    std::string tags;
    for (const std::string& tag : row.tags)
        tags += fmt::format("{}\"{}\"", tags.empty() ? "" : ", ", tag);
    return fmt::format(
        R"({{"id": "{}", "name": "{}", "brand": "{}", "price": {}, "description": {}, "stock": {}, "created_at": {}, "tags": [{}]}})",
        cassium::to_string(row.id), row.name, row.brand, row.price,
        row.description ? '"' + *row.description + '"' : std::string("null"), row.stock,
        row.created_at.time_since_epoch().count(), tags);
}

} // namespace

const std::vector<product>& products()
{
    static const std::vector<product> all = [] {
        std::vector<product> made;
        for (std::uint64_t n = 0; n < count; ++n)
            made.push_back(data::product(data::seeded, n));
        return made;
    }();
    return all;
}

const std::vector<std::string>& texts()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> made;
        for (const product& one : products())
            made.push_back(text_of(one));
        return made;
    }();
    return all;
}

cassium::byte_view cells()
{
    static const cassium::byte_buffer all = [] {
        cassium::byte_buffer made;
        cassium::byte_writer out(made);
        for (const product& one : products())
            cassium::encode_row(one, cassium::write_mode::save, out);
        return made;
    }();
    return all.view();
}

} // namespace bench::offline
