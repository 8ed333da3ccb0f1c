#include <cassium/base/abi.hpp>
#include <cassium/base/bytes.hpp>
#include <cassium/base/failure.hpp>

namespace cassium::abi {

template <>
const volatile char headers<CASSIUM_ABI>::do_not_fit_the_library = 0;
template <>
const volatile char bytes::does_not_fit_the_library = 0;
template <>
const volatile char errors::does_not_fit_the_library = 0;
template <>
const volatile char failures::does_not_fit_the_library = 0;

} // namespace cassium::abi
