// expect: cassium: += and -= are for counters and collections
#include <cassium/cassium.hpp>

template <class T>
struct as_bytes_codec {
    static constexpr const cassium::cql_type& type = cassium::scalar_type<cassium::type_id::blob>;
    static void encode(const T&, cassium::byte_writer&) {}
    static void decode(cassium::byte_view, T&) {}
};
struct as_bytes_t {
    template <class T>
    using codec = as_bytes_codec<T>;
};
inline constexpr as_bytes_t as_bytes{};

struct note {
    int id;
    std::vector<int> lines;
};

template <>
constexpr auto cassium::table_of<note> = cassium::table<note>("notes")
                                             .partition_key<&note::id>()
#ifndef CASSIUM_CORRECT
                                             .codec<&note::lines, as_bytes>()
#endif
    ;

void misuse(const cassium::session& db)
{
    using cassium::col;
    db.update<note>(1).set(col<& note::lines> += 5).execute();
}
