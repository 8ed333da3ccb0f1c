#include <cassium/json/reader.hpp>

namespace cassium::abi {

template <>
const volatile char json::does_not_fit_the_library = 0;

} // namespace cassium::abi
