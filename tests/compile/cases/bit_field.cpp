// expect: cassium: a bit-field cannot be a column
#include <cassium/cassium.hpp>

struct thing {
    int a = 0;
#ifdef CASSIUM_CORRECT
    std::int8_t b = 0;
#else
    int b : 3 = 0;
#endif
};

consteval auto cassium_table(std::type_identity<thing>)
{
    return cassium::table<thing>("things").partition_key<&thing::a>();
}

void save(const cassium::session_ref& db, const thing& row)
{
    db.save(row);
}
