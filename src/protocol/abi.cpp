#include <cassium/protocol/owned_statement.hpp>
#include <cassium/protocol/request.hpp>

namespace cassium::abi {

template <>
const volatile char statements::does_not_fit_the_library = 0;
template <>
const volatile char requests::does_not_fit_the_library = 0;
template <>
const volatile char owned_statements::does_not_fit_the_library = 0;

} // namespace cassium::abi
