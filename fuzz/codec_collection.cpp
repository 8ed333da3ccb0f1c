// Codecs of collections, tuples and vectors, nested.
#include "codec_round_trip.hpp"

#include <array>
#include <deque>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using namespace cassium;
using fuzz::round_trip;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using text = std::string;
    using row = std::tuple<std::optional<std::int32_t>, std::optional<text>, std::vector<std::int8_t>>;
    static constexpr fuzz::target targets[] = {
        round_trip<std::vector<std::int32_t>>,
        round_trip<std::vector<text>>,
        round_trip<std::vector<bool>>,
        round_trip<std::deque<double>>,
        round_trip<std::list<std::vector<text>>>,
        round_trip<std::set<text>>,
        round_trip<std::set<std::int32_t>>,
        round_trip<std::unordered_set<text>, false>,
        round_trip<std::map<text, std::int32_t>>,
        round_trip<std::map<std::int32_t, std::set<text>>>,
        round_trip<std::unordered_map<std::int32_t, text>, false>,
        round_trip<row>,
        round_trip<std::vector<row>>,
        round_trip<std::pair<duration, decimal>>,
        round_trip<std::array<float, 3>>,
        round_trip<std::array<std::int16_t, 3>>,
        round_trip<std::array<text, 2>>,
        round_trip<std::array<std::array<std::vector<text>, 1>, 2>>,
    };
    return fuzz::choose(targets, data, size);
}
