// Headers and a library that do not fit each other do not link, and the symbol that is missing says what is wrong. Objects of
// users' programs are read and called by compiled code here, which was made with what the headers said then.
#pragma once

#include <cstddef>

/// Raised when programs compiled with the headers before would go wrong with the library now and layout<> below can't see it:
/// virtual functions in another order, a member with another meaning.
#define CASSIUM_ABI 1

namespace cassium::abi {

/// The number that the headers have. The library defines the member for the one that it was made with.
///
/// A volatile object that is read when the program starts: compilers keep the reading, linkers keep what runs at the start
/// whatever they collect, and a plug-in whose symbol is missing is refused by dlopen(). A function would be looked for later.
template <int Number>
struct headers {
    static const volatile char do_not_fit_the_library;
};
template <>
const volatile char headers<CASSIUM_ABI>::do_not_fit_the_library;

[[maybe_unused]] const char headers_fit = headers<CASSIUM_ABI>::do_not_fit_the_library;

template <class Class, std::size_t Size = sizeof(Class)>
struct size_of;

/// The sizes of the classes of one header, in the same way: the header declares the member's specialisation and reads it, and
/// src/<layer>/abi.cpp defines it.
template <class... Sizes>
struct layout {
    static const volatile char does_not_fit_the_library;
};

} // namespace cassium::abi
