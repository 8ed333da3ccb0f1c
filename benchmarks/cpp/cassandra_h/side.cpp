#include "cassandra_h/store.hpp"
#include "harness/connections.hpp"
#include "harness/makers.hpp"
#include "harness/sides.hpp"
#include "harness/versions.hpp"

#include <fmt/core.h>

#include <map>
#include <string>
#include <tuple>

namespace bench {
namespace {

/// Values of an INSERT that nobody has prepared.
class codec {
public:
    void encode(const product& from)
    {
        const c_api::statement values(cass_statement_new("", 8));
        c_api::bind_row(values.get(), nullptr, from);
    }
};

/// The C API of the DataStax and ScyllaDB drivers.
class cassandra_h_side final : public side {
public:
    std::string_view name() const noexcept override { return "cassandra-h"; }
    std::map<std::string, std::string> versions() const override
    {
        return {{"cassandra.h", fmt::format("{}.{}.{}{}", CASS_VERSION_MAJOR, CASS_VERSION_MINOR, CASS_VERSION_PATCH,
                                            CASS_VERSION_SUFFIX)},
                {"compiler", compiler()}};
    }
    std::map<std::string, std::string> missing() const override
    {
        const std::string no_vectors = "cassandra.h has no vectors";
        const std::string no_json = "cassandra.h has no JSON";
        return {{"vector-write", no_vectors},
                {"vector-read", no_vectors},
                {"vector-ann", no_vectors},
                {"model-to-json", no_json},
                {"model-from-json", no_json},
                {"model-instantiation", "cassandra.h hands over rows of a server's answer only"},
                {"memory-per-1000", "its rows are in the structs that cassium-raw uses"}};
    }
    std::unique_ptr<bench_case> setup(const group& what, const place& where) override
    {
        if (what.name == "model-serialization")
            return std::make_unique<offline_case<model_serialization<codec>>>();
        if (missing().contains(what.name))
            throw std::invalid_argument(missing().at(what.name));
        const auto use = what.in_flight > 1 ? c_api::purpose::many_at_a_time : c_api::purpose::one_at_a_time;
        auto& db = connections_[{where.address, where.keyspace, use}];
        if (!db)
            db = std::make_unique<c_api::connection>(where, use);
        using makers = store_makers<c_api::store, c_api::connection&>;
        return makers::make({what, where.space, &seeds_.at(where)}, *db);
    }

private:
    connections seeds_; ///< writes what is not measured
    std::map<std::tuple<std::string, std::string, c_api::purpose>, std::unique_ptr<c_api::connection>> connections_;
};

} // namespace

std::unique_ptr<side> make_cassandra_h_side()
{
    return std::make_unique<cassandra_h_side>();
}

} // namespace bench
