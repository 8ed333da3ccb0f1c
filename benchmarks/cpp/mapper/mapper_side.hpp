// The sides over the mapper, which differ in their form alone.
#pragma once

#include "harness/connections.hpp"
#include "harness/makers.hpp"
#include "harness/side.hpp"
#include "harness/versions.hpp"
#include "mapper/codec.hpp"
#include "mapper/store.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace bench {

template <class Form>
class mapper_side final : public side {
public:
    explicit mapper_side(std::string_view name) : name_(name) {}

    std::string_view name() const noexcept override { return name_; }
    std::map<std::string, std::string> versions() const override { return cassium_versions(); }
    std::unique_ptr<bench_case> setup(const group& what, const place& where) override
    {
        if (what.keyspace.empty())
            return make_offline_case<mapper_codec>(what);
        cassium::session& db = connections_.at(where);
        using makers = store_makers<mapper_store<Form>, cassium::session&, std::size_t>;
        return makers::make({what, where.space, &db}, db, what.in_flight);
    }

private:
    std::string_view name_;
    connections connections_;
};

} // namespace bench
