#pragma once

#include <cassium/types/uuid.hpp>

struct order {
    cassium::uuid id = cassium::random_uuid();
};
std::string name_of(const order& which);
