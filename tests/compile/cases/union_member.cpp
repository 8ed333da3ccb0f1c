// expect: cassium: a member has a type without a codec
#include <cassium/cassium.hpp>

struct thing {
    int a = 0;
#ifdef CASSIUM_CORRECT
    struct both {
        int number = 0;
        float real = 0;
    } b{};
#else
    union either {
        int number;
        float real;
    } b{};
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
