// What a user's file costs its compiler: one model, five queries. "./dev compile-time" measures it.
#include <cassium/cassium.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

using cassium::col;

struct article {
    cassium::uuid id = cassium::random_uuid();
    std::string name;
    std::string brand;
    double price = 0;
    std::optional<std::string> description;
    std::set<std::string> tags;
    cassium::timestamp created_at;
};

consteval auto cassium_table(std::type_identity<article>)
{
    return cassium::table<article>("articles").partition_key<&article::id>().index<&article::brand>();
}

void keep(const cassium::session& db, const article& one)
{
    db.save(one);
}

article by_key(const cassium::session& db, const cassium::uuid& id)
{
    return db.get<article>(id);
}

std::vector<article> of_brand(const cassium::session& db, const std::string& brand)
{
    return db.find<article>().where(col<&article::brand> == brand).limit(10).all();
}

void reduce(const cassium::session& db, const cassium::uuid& id, double price)
{
    db.update<article>(id).set(col<& article::price> = price, col<& article::tags> += "sale").execute();
}

void forget(const cassium::session& db, const cassium::uuid& id)
{
    db.erase<article>(id);
}
