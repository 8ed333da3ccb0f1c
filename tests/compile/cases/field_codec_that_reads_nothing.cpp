// expect: cassium: the codec that codec<>() chooses for a member cannot write and read its type
#include <cassium/cassium.hpp>

template <class T>
struct one_way {
    static constexpr const cassium::cql_type& type = cassium::scalar_type<cassium::type_id::text>;
    static void encode(const T&, cassium::byte_writer&) {}
#ifdef CASSIUM_CORRECT
    static void decode(cassium::byte_view, T&) {}
#endif
};
struct as_one_way_t {
    template <class T>
    using codec = one_way<T>;
};
inline constexpr as_one_way_t as_one_way{};

struct note {
    int id;
    std::string text;
};

template <>
constexpr auto cassium::table_of<note> =
    cassium::table<note>("notes").partition_key<&note::id>().codec<&note::text, as_one_way>();

void misuse(const cassium::session& db)
{
    db.save(note{1, "text"});
}
