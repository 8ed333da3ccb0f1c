#pragma once

#include <cassium/model/model.hpp>
#include <cassium/protocol/codec/all.hpp>
#include <cassium/types/uuid.hpp>

#include <string>

struct thing {
    cassium::uuid id = cassium::random_uuid();
    std::string name;
};

template <>
constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::id>();
