// The models of docs/models.md and docs/queries.md, which tests/house/readme.py compares with these regions.
#pragma once

#include <cassium/cassium.hpp>
#include <cassium/json/codec.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

// clang-format off
//! [reading]
struct Reading {
    std::string              sensor;
    cassium::date            day;
    cassium::timestamp       at;
    std::string              place;                 // one for the sensor's day, not one a row
    double                   value = 0;
    std::optional<std::string> note;
    std::set<std::string>    flags;
    std::map<std::string, std::string> labels;
    int                      attempts = 0;          // of this program, not of the table
};

consteval auto cassium_table(std::type_identity<Reading>)
{
    return cassium::table<Reading>("readings")
        .keyspace("metering")
        .partition_key<&Reading::sensor, &Reading::day>()
        .clustering_key<&Reading::at, cassium::clustering_order::desc>()
        .static_columns<&Reading::place>()
        .index<&Reading::flags>()
        .index<&Reading::labels>({.name = "readings_by_label", .target = cassium::index_target::entries})
        .rename<&Reading::value>("celsius")
        .ignore<&Reading::attempts>()
        .compaction({{"class", "TimeWindowCompactionStrategy"}, {"compaction_window_size", "7"}})
        .option("bloom_filter_fp_chance", 0.02)
        .default_ttl(24h * 90);
}
//! [reading]

//! [udt]
struct Street {
    std::string name;
    std::optional<std::int32_t> number;
};

struct Address {
    Street street;
    std::string zip;
};

consteval auto cassium_udt(std::type_identity<Address>)   // optional: without it the type is "address", its fields the members
{
    return cassium::udt<Address>("postal_address").rename<&Address::zip>("postcode");
}

struct Person {
    std::string name;
    std::optional<Address> home;                    // frozen<"postal_address">
    std::map<std::string, Address> others;          // map<text, frozen<"postal_address">>
};

consteval auto cassium_table(std::type_identity<Person>)
{
    return cassium::table<Person>("people").partition_key<&Person::name>();
}
//! [udt]

//! [counter]
struct Visits {
    std::string page;
    cassium::date day;
    std::optional<cassium::counter> people, robots; // each is null until it is first added to
};

consteval auto cassium_table(std::type_identity<Visits>)
{
    return cassium::table<Visits>("visits").partition_key<&Visits::page>().clustering_key<&Visits::day>();
}
//! [counter]

//! [listed]
class Account {
public:
    cassium::uuid id() const { return id_; }

private:
    cassium::uuid id_;
    std::string   owner_;

    friend consteval auto cassium_table(std::type_identity<Account>)            // sees what is private
    {
        return cassium::table<Account>("accounts")
            .column<&Account::id_>("id")
            .column<&Account::owner_>("owner")
            .partition_key<&Account::id_>();
    }
};
//! [listed]

//! [again]
struct readings_by_place;                                                       // a name, and nothing else

consteval auto cassium_table(std::type_identity<readings_by_place>)
{
    return cassium::table<Reading>("readings_by_place")
        .partition_key<&Reading::place>()
        .clustering_key<&Reading::day, &Reading::sensor, &Reading::at>()
        .ignore<&Reading::attempts>();
}
//! [again]

//! [base]
struct Stamped {
    cassium::timeuuid id;
    cassium::timestamp changed;
};

struct Note : Stamped {
    std::string text;
};

consteval auto cassium_table(std::type_identity<Note>)
{
    return cassium::table<Note>("notes")
        .column<&Note::id>()
        .column<&Note::changed>()
        .column<&Note::text>()
        .partition_key<&Note::id>()
        .index<&Note::changed>();
}
//! [base]

struct Event {
    std::string source;
    cassium::date day;
    std::int32_t part = 0;
};

consteval auto cassium_table(std::type_identity<Event>)
{
    return cassium::table<Event>("events").partition_key<&Event::source>().clustering_key<&Event::day, &Event::part>();
}

//! [codec]
struct Money {
    std::int64_t cents = 0;
};

template <>
struct cassium::codec<Money> : cassium::codec_via<Money, std::int64_t> {        // a bigint
    static std::int64_t to_wire(const Money& money) { return money.cents; }
    static Money from_wire(std::int64_t cents) { return {cents}; }
};
//! [codec]

//! [family]
template <class T>
concept strong_id = requires { typename T::is_strong_id; };

template <strong_id T>
struct cassium::codec<T> : cassium::codec_via<T, std::int64_t> {
    static std::int64_t to_wire(const T& id) { return id.value; }
    static T from_wire(std::int64_t value) { return T{value}; }
};
//! [family]

//! [context]
struct Keys : cassium::codec_environment {
    std::vector<std::byte> key;
};

struct Sealed {
    std::string text;
};

template <>
struct cassium::codec<Sealed> {
    static constexpr const cassium::cql_type& type = cassium::scalar_type<cassium::type_id::blob>;

    static void encode(const Sealed& value, cassium::byte_writer& out, const cassium::codec_context& context);
    static void decode(cassium::byte_view content, Sealed& to, const cassium::codec_context& context);
};
//! [context]

//! [order]
struct total_order {
    bool operator()(double a, double b) const { return std::strong_order(a, b) < 0; }
};
//! [order]

//! [enums]
enum class Colour { red, green };                                               // int
enum class Loudness : std::uint8_t { low, high };                               // smallint: CQL has nothing unsigned
enum class State { open, closed };

consteval auto cassium_enum(std::type_identity<State>) { return cassium::as_text; }          // text: "open", "closed"
//! [enums]

struct Product {
    cassium::uuid              id;
    std::string                name;
    std::string                brand;
    double                     price = 0;
    std::int32_t               stock = 0;
    std::set<std::string>      tags;
    std::vector<std::string>   photos;
    std::map<std::string, std::string> attributes;
};

consteval auto cassium_table(std::type_identity<Product>)
{
    return cassium::table<Product>("products").partition_key<&Product::id>().index<&Product::brand>();
}

//! [vectors]
inline constexpr std::pair<std::string_view, std::string_view> cosine[] = {{"similarity_function", "cosine"}};

struct Document {
    cassium::uuid id;
    std::string kind;
    std::array<float, 128> embedding;                                // vector<float, 128>
};

consteval auto cassium_table(std::type_identity<Document>)
{
    return cassium::table<Document>("documents")
        .partition_key<&Document::id>()
        .index<&Document::kind>({.custom_class = "StorageAttachedIndex"})
        .index<&Document::embedding>({.custom_class = "StorageAttachedIndex", .options = cosine});
}
//! [vectors]

struct Song {
    std::string title;
    std::string artist;
};

consteval auto cassium_table(std::type_identity<Song>)
{
    return cassium::table<Song>("songs")
        .partition_key<&Song::artist>()
        .index<&Song::title>({.custom_class = "org.apache.cassandra.index.sasi.SASIIndex"});
}

template <class T>
struct hex_codec {
    static constexpr const cassium::cql_type& type = cassium::scalar_type<cassium::type_id::ascii>;

    static void encode(const T& value, cassium::byte_writer& out);
    static void decode(cassium::byte_view content, T& to);
};

//! [tag]
struct as_hex_t {
    template <class T>
    using codec = hex_codec<T>;         // with type, encode and decode, as below
};
inline constexpr as_hex_t as_hex{};
//! [tag]

struct Order {
    std::int32_t id;
    State state;
    std::vector<Street> lines;
    std::int32_t colour;
};

consteval auto cassium_table(std::type_identity<Order>)
{
    return cassium::table<Order>("orders")
        .partition_key<&Order::id>()
        .codec<&Order::lines, cassium::as_json>()
        .codec<&Order::state, cassium::as_integer>()
        .codec<&Order::colour, as_hex>();
}
// clang-format on
