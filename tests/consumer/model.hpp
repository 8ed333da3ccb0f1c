#pragma once

#include <cassium/model/model.hpp>
#include <cassium/protocol/codec/all.hpp>
#include <cassium/types/uuid.hpp>

#include <string>

struct thing {
    cassium::uuid id = cassium::random_uuid();
    std::string name;
};

consteval auto cassium_table(std::type_identity<thing>)
{
    return cassium::table<thing>("things").partition_key<&thing::id>();
}
