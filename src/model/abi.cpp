#include <cassium/model/runtime_table.hpp>
#include <cassium/model/table_descriptor.hpp>

namespace cassium::abi {

template <>
const volatile char descriptors::does_not_fit_the_library = 0;
template <>
const volatile char runtime_tables::does_not_fit_the_library = 0;

} // namespace cassium::abi
