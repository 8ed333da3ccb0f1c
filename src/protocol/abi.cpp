#include <cassium/protocol/codec/context.hpp>
#include <cassium/protocol/owned_statement.hpp>
#include <cassium/protocol/request.hpp>
#include <cassium/protocol/statement_registry.hpp>

namespace cassium::abi {

template <>
const volatile char codec_contexts::does_not_fit_the_library = 0;
template <>
const volatile char statements::does_not_fit_the_library = 0;
template <>
const volatile char requests::does_not_fit_the_library = 0;
template <>
const volatile char owned_statements::does_not_fit_the_library = 0;
template <>
const volatile char statement_registries::does_not_fit_the_library = 0;

} // namespace cassium::abi
