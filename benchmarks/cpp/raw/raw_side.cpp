#include "harness/connections.hpp"
#include "harness/makers.hpp"
#include "harness/sides.hpp"
#include "harness/versions.hpp"
#include "raw/codec.hpp"
#include "raw/store.hpp"

namespace bench {
namespace {

/// cassium's client without the mapper.
class raw_side final : public side {
public:
    std::string_view name() const noexcept override { return "cassium-raw"; }
    std::map<std::string, std::string> versions() const override { return cassium_versions(); }
    std::unique_ptr<bench_case> setup(const group& what, const place& where) override
    {
        if (what.keyspace.empty())
            return make_offline_case<raw::codec>(what);
        cassium::session& db = connections_.at(where);
        return store_makers<raw::store, cassium::cluster::client&>::make({what, where.space, &db}, db.client());
    }

private:
    connections connections_;
};

} // namespace

std::unique_ptr<side> make_raw_side()
{
    return std::make_unique<raw_side>();
}

} // namespace bench
