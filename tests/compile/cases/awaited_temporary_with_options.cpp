// expect: cassium: name the object first, and then co_await
// not: clang
#include "table.hpp"

auto run(const cassium::session_ref& db, const cassium::write_options& options)
{
#ifdef CASSIUM_CORRECT
    const product row{};
    return db.async_insert_if_not_exists(row, options);
#else
    return db.async_insert_if_not_exists(product{}, options);
#endif
}
