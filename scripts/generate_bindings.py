#!/usr/bin/env python3
"""Writes include/cassium/model/detail/bindings.hpp: the one place where an aggregate is taken apart.

    scripts/generate_bindings.py [LIMIT] > include/cassium/model/detail/bindings.hpp
"""
import sys
import textwrap

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 64

print(f"""// An aggregate's members as references, by structured bindings of 1 to {limit} names. Written by
// scripts/generate_bindings.py: change that, not this.
#pragma once

#include <cstddef>

// clang-format off
namespace cassium::detail {{

/// The most members an aggregate may have to be taken apart.
inline constexpr std::size_t max_members = {limit};

/// Calls visit(first, second, …) with references to the Count members of `object`.
template <std::size_t Count, class Object, class Visitor>
constexpr decltype(auto) visit_bindings(Object& object, Visitor&& visit)
{{
    static_assert(Count >= 1 && Count <= max_members);""")

alphabet = "abcdefghijklmnopqrstuvwxyz"
names = [a if not b else b + a for b in ["", *alphabet] for a in alphabet]
keywords = {"do", "if", "or"}
names = [n for n in names if n not in keywords and n not in ("t",)]

for count in range(1, limit + 1):
    members = ", ".join(names[:count])
    text = f"auto& [{members}] = object; return visit({members});"
    print(f"    {'else ' if count > 1 else ''}if constexpr (Count == {count}) {{")
    print(textwrap.indent("\n".join(textwrap.wrap(text, 108)), "        "))
    print("    }")
print("""}

} // namespace cassium::detail
// clang-format on""")
