#include "shop.hpp"

std::string name_of(const order& which)
{
    return cassium::to_string(which.id);
}
