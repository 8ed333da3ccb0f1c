// expect: cassium: as_text and as_integer are for enums
#include <cassium/cassium.hpp>

struct note {
    int id;
    std::string text;
};

template <>
constexpr auto cassium::table_of<note> = cassium::table<note>("notes")
                                             .partition_key<&note::id>()
#ifndef CASSIUM_CORRECT
                                             .codec<&note::text, cassium::as_text>()
#endif
    ;

void misuse(const cassium::session& db)
{
    db.save(note{1, "text"});
}
