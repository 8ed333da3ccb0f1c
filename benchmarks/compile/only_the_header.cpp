// What the header costs by itself.
#include <cassium/cassium.hpp>
