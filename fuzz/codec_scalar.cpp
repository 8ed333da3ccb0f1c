// Codecs of fixed-size scalars.
#include "codec_round_trip.hpp"

using namespace cassium;
using fuzz::round_trip;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr fuzz::target targets[] = {
        round_trip<bool>,         round_trip<std::int8_t>, round_trip<std::int16_t>, round_trip<std::int32_t>,
        round_trip<std::int64_t>, round_trip<float>,       round_trip<double>,       round_trip<uuid>,
        round_trip<timeuuid>,     round_trip<counter>,     round_trip<timestamp>,    round_trip<date>,
        round_trip<time_of_day>,
    };
    return fuzz::choose(targets, data, size);
}
