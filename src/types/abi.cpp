#include <cassium/types/cql_type.hpp>

namespace cassium::abi {

template <>
const volatile char types::does_not_fit_the_library = 0;

} // namespace cassium::abi
