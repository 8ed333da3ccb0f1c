// expect: cassium: a reference cannot be a column
#include <cassium/cassium.hpp>

struct thing {
    int a;
#ifdef CASSIUM_CORRECT
    int b;
#else
    int& b;
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
