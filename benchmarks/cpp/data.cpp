#include "data.hpp"

#include <fmt/core.h>

namespace bench::data {
namespace {

template <std::size_t N>
const std::string& one_of(const std::string (&texts)[N], std::uint64_t number)
{
    return texts[number % N];
}

} // namespace

cassium::uuid key(std::uint64_t space, std::uint64_t number)
{
    cassium::uuid id{};
    for (std::size_t i = 0; i < 8; ++i) {
        id.data[7 - i] = static_cast<std::uint8_t>(space >> 8 * i);
        id.data[15 - i] = static_cast<std::uint8_t>(number >> 8 * i);
    }
    return id;
}

double price(std::uint64_t number)
{
    return static_cast<double>(number % 1000) + 0.25;
}

std::int32_t stock(std::uint64_t number)
{
    return static_cast<std::int32_t>(number % 500);
}

cassium::timestamp moment(std::uint64_t number)
{
    using namespace std::chrono;
    return sys_days{year{2024} / January / 1} + seconds{number % 31'536'000};
}

std::string brand(std::uint64_t number)
{
    return fmt::format("Brand-{:02}", number % brands);
}

const std::string& status(std::uint64_t number)
{
    static const std::string statuses[] = {"paid", "packed", "sent", "delivered"};
    return one_of(statuses, number);
}

bench::product product(std::uint64_t space, std::uint64_t number)
{
    return {.id = key(space, number),
            .name = fmt::format("Product {:08}", number),
            .brand = brand(number),
            .price = price(number),
            .description = number % 4 == 3 ? std::optional<std::string>() : "A thing of beauty is a joy for ever",
            .stock = stock(number),
            .created_at = moment(number),
            .tags = {"new", "sale", fmt::format("tag-{}", number % 10)}};
}

bench::profile profile(std::uint64_t space, std::uint64_t number)
{
    bench::profile made{.id = key(space, number), .labels = {}, .attributes = {}, .scores = {}};
    for (int i = 0; i < 10; ++i) {
        made.labels.insert(fmt::format("label-{}-{}", number % 7, i));
        made.attributes.emplace(fmt::format("key-{}", i), fmt::format("value-{}-{}", number % 7, i));
    }
    for (int i = 0; i < 20; ++i)
        made.scores.push_back(static_cast<std::int32_t>(number % 100) + i);
    return made;
}

bench::address address(std::uint64_t number)
{
    return {.street = fmt::format("{} Long Acre", number % 200 + 1),
            .city = fmt::format("City {}", number % 50),
            .zip = static_cast<std::int32_t>(10'000 + number % 90'000),
            .country = "Utopia"};
}

bench::customer customer(std::uint64_t space, std::uint64_t number)
{
    return {.id = key(space, number),
            .name = fmt::format("Customer {:08}", number),
            .home = address(number),
            .others = {address(number + 1), address(number + 2), address(number + 3)}};
}

std::array<float, dimensions> embedding(std::uint64_t number)
{
    std::array<float, dimensions> made{};
    for (std::size_t i = 0; i < dimensions; ++i) {
        // Multiples of 1/64 between -1 and 1, which a float holds exactly.
        const std::uint64_t step = (number + 1) * (i + 3) * 40503 % 65536 * 129 / 65536;
        made[i] = (static_cast<float>(step) - 64) / 64;
    }
    return made;
}

bench::document document(std::uint64_t space, std::uint64_t number)
{
    return {.id = key(space, number), .title = fmt::format("Document {:08}", number), .embedding = embedding(number)};
}

bench::event event(std::uint64_t space, std::uint64_t stream, std::uint64_t seq)
{
    static const std::string kinds[] = {"created", "changed", "removed"};
    return {.stream = key(space, stream),
            .seq = static_cast<std::int64_t>(seq),
            .kind = one_of(kinds, seq),
            .payload = fmt::format("payload of event {:08}", seq),
            .at = moment(seq)};
}

bench::notification notification(std::uint64_t space, std::uint64_t recipient, std::uint64_t seq)
{
    static const std::string kinds[] = {"like", "reply"};
    return {.recipient = key(space, recipient),
            .seq = static_cast<std::int64_t>(seq),
            .kind = one_of(kinds, seq),
            .body = fmt::format("Something happened, number {:08}", seq),
            .seen = false};
}

bench::order order(std::uint64_t space, std::uint64_t number)
{
    return {.id = key(space, number),
            .customer = key(seeded, number * 31 % others),
            .product = key(seeded, number * 17 % read_products),
            .quantity = static_cast<std::int32_t>(number % 9 + 1),
            .status = "new",
            .updated_at = moment(number)};
}

} // namespace bench::data
