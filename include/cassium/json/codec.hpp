// as_json: members that are stored as JSON text.
#pragma once

#include <cassium/json.hpp>
#include <cassium/protocol/codec/text.hpp>

#include <string>
#include <string_view>

namespace cassium {
namespace detail {

/// A text column of to_json(value).
template <class T>
struct json_text_codec {
    static constexpr const cql_type& type = scalar_type<type_id::text>;

    static void encode(const T& value, byte_writer& out)
    {
        std::string text;
        append_json(text, value);
        out.put_text(text);
    }
    static void decode(byte_view content, T& to)
    {
        json_reader in(std::string_view(reinterpret_cast<const char*>(content.data()), content.size()));
        read_json_anew(in, to);
        in.finish();
    }
};

} // namespace detail

/// For table::codec(): the member is a text column of its JSON (cassium/json.hpp), whatever its type; an empty std::optional is
/// null. Errors of reading are decode_error.
///
///     cassium::table<Order>("orders").partition_key<&Order::id>().codec<&Order::lines, cassium::as_json>();
struct as_json_t {
    template <class T>
    using codec = detail::json_text_codec<T>;
};
inline constexpr as_json_t as_json{};

} // namespace cassium
