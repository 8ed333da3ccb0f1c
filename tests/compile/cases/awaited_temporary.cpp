// expect: cassium: name the object first, and then co_await
// not: clang
#include "table.hpp"

auto run(const cassium::session_ref& db)
{
#ifdef CASSIUM_CORRECT
    const product row{};
    return db.async_save(row);
#else
    return db.async_save(product{});
#endif
}
