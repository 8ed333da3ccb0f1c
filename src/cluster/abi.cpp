#include <cassium/cluster/client.hpp>

namespace cassium::abi {

template <>
const volatile char executions::does_not_fit_the_library = 0;
template <>
const volatile char clients::does_not_fit_the_library = 0;

} // namespace cassium::abi
