// JSON text into a struct: refused with a decode_error, or a value that is written and read again as the same.
#include "protocol_input.hpp"

#include <cassium/json.hpp>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace cassium;
using namespace cassium::fuzz;

namespace {

enum class shade : std::int8_t { dark, light };

struct inner {
    std::string text{};
    std::optional<std::int8_t> small{};
    bool operator==(const inner&) const = default;
};

struct outer {
    std::int64_t number = 0;
    double real = 0;
    std::optional<bool> flag{};
    std::string text{};
    ascii plain{};
    uuid id{};
    timestamp at{};
    date day{};
    time_of_day clock{};
    duration took{};
    inet from{};
    varint huge{};
    decimal exact{};
    blob bytes{};
    shade tone = shade::dark;
    std::vector<inner> list{};
    std::set<std::string> set{};
    std::map<std::int32_t, inner> map{};
    std::map<std::string, std::vector<bool>> names{};
    std::tuple<std::int32_t, std::optional<float>> pair{};
    std::array<float, 2> vector{};
    bool operator==(const outer&) const = default;
};

} // namespace

template <>
inline constexpr auto cassium::enum_storage<shade> = cassium::as_text;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const bool ignore : {false, true}) {
        outer value;
        try {
            from_json(text, value, {.ignore_unknown_members = ignore});
        } catch (const decode_error& error) {
            require(error.code() == client_errc::bad_value || error.code() == client_errc::type_mismatch ||
                    error.code() == client_errc::value_out_of_range || error.code() == client_errc::unexpected_null);
            continue;
        }
        const std::string written = to_json(value);
        outer again;
        from_json(written, again);
        require(again == value);
        require(to_json(again) == written);
    }
    return 0;
}
