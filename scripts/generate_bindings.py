#!/usr/bin/env python3
"""Writes include/cassium/model/detail/bindings.hpp: the one place where an aggregate is taken apart.

    scripts/generate_bindings.py [LIMIT] > include/cassium/model/detail/bindings.hpp
"""
import sys
import textwrap

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 255

print(f"""// An aggregate's members as references, by structured bindings of 1 to {limit} names. Written by
// scripts/generate_bindings.py: change that, not this. (A specialisation each: as branches of one function they cost a
// compiler ten times as much.)
#pragma once

#include <cstddef>

// clang-format off
namespace cassium::detail {{

/// The most members an aggregate may have to be taken apart.
inline constexpr std::size_t max_members = {limit};

template <std::size_t Count>
struct bindings;

/// Calls visit(first, second, …) with references to the Count members of `object`.
template <std::size_t Count, class Object, class Visitor>
constexpr decltype(auto) visit_bindings(Object& object, Visitor&& visit)
{{
    return bindings<Count>::visit(object, visit);
}}
""")

alphabet = "abcdefghijklmnopqrstuvwxyz"
keywords = {"do", "if", "or", "t", "v"}
names = [n for n in (a if not b else b + a for b in ["", *alphabet] for a in alphabet) if n not in keywords]

for count in range(1, limit + 1):
    members = ",".join(names[:count])
    text = f"auto& [{members}] = t; return v({members});"
    print(f"template <> struct bindings<{count}> {{ template <class T, class V> static constexpr decltype(auto) visit(T& t, V& v) {{")
    print("\n".join(textwrap.wrap(text.replace(",", ", "), 118)).replace(", ", ","))
    print("} };")
print("""
} // namespace cassium::detail
// clang-format on""")
