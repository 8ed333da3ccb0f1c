#include <cassium/protocol/statement.hpp>

namespace cassium::abi {

template <>
const volatile char statements::does_not_fit_the_library = 0;

} // namespace cassium::abi
