// The rows of every side, as python/data.py makes them: all values follow from a row's number, and its keys from the
// number and the side's space.
#pragma once

#include "models.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace bench::data {

inline constexpr std::uint64_t seeded = 0; ///< the space of the rows that are there before any side begins

inline constexpr std::uint64_t read_products = 10'000;
inline constexpr std::uint64_t scan_products = 100'000;
inline constexpr std::uint64_t brands = 100;
inline constexpr std::uint64_t others = 1'000; ///< of all tables but products and events; and rows that are updated
inline constexpr std::uint64_t streams = 10;
inline constexpr std::uint64_t events = 1'000;  ///< in each stream that is read
inline constexpr std::uint64_t partition = 100; ///< events in each stream that is deleted
inline constexpr std::uint64_t recipients = 10;
inline constexpr std::uint64_t feed = 20;
inline constexpr std::uint64_t stride = 7'919;
inline constexpr std::int32_t page = 5'000;
inline constexpr std::chrono::seconds ttl{86'400};

/// The uuid whose first 8 bytes are the space and whose last 8 bytes are the number, big-endian.
[[nodiscard]] cassium::uuid key(std::uint64_t space, std::uint64_t number);
[[nodiscard]] double price(std::uint64_t number);
[[nodiscard]] std::int32_t stock(std::uint64_t number);
[[nodiscard]] cassium::timestamp moment(std::uint64_t number);
[[nodiscard]] std::string brand(std::uint64_t number);
[[nodiscard]] const std::string& status(std::uint64_t number); ///< what an order becomes

[[nodiscard]] bench::product product(std::uint64_t space, std::uint64_t number);
[[nodiscard]] bench::profile profile(std::uint64_t space, std::uint64_t number);
[[nodiscard]] bench::address address(std::uint64_t number);
[[nodiscard]] bench::customer customer(std::uint64_t space, std::uint64_t number);
[[nodiscard]] std::array<float, dimensions> embedding(std::uint64_t number);
[[nodiscard]] bench::document document(std::uint64_t space, std::uint64_t number);
[[nodiscard]] bench::event event(std::uint64_t space, std::uint64_t stream, std::uint64_t seq);
[[nodiscard]] bench::notification notification(std::uint64_t space, std::uint64_t recipient, std::uint64_t seq);
[[nodiscard]] bench::order order(std::uint64_t space, std::uint64_t number);

} // namespace bench::data
