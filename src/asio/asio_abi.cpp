#include <cassium/base/asio_abi.hpp>

namespace cassium::abi {

template <>
const volatile char this_asio::does_not_fit_the_library = 0;

} // namespace cassium::abi
