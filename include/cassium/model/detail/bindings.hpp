// An aggregate's members as references, by structured bindings of 1 to 64 names. Written by
// scripts/generate_bindings.py: change that, not this.
#pragma once

#include <cstddef>

// clang-format off
namespace cassium::detail {

/// The most members an aggregate may have to be taken apart.
inline constexpr std::size_t max_members = 64;

/// Calls visit(first, second, …) with references to the Count members of `object`.
template <std::size_t Count, class Object, class Visitor>
constexpr decltype(auto) visit_bindings(Object& object, Visitor&& visit)
{
    static_assert(Count >= 1 && Count <= max_members);
    if constexpr (Count == 1) {
        auto& [a] = object; return visit(a);
    }
    else if constexpr (Count == 2) {
        auto& [a, b] = object; return visit(a, b);
    }
    else if constexpr (Count == 3) {
        auto& [a, b, c] = object; return visit(a, b, c);
    }
    else if constexpr (Count == 4) {
        auto& [a, b, c, d] = object; return visit(a, b, c, d);
    }
    else if constexpr (Count == 5) {
        auto& [a, b, c, d, e] = object; return visit(a, b, c, d, e);
    }
    else if constexpr (Count == 6) {
        auto& [a, b, c, d, e, f] = object; return visit(a, b, c, d, e, f);
    }
    else if constexpr (Count == 7) {
        auto& [a, b, c, d, e, f, g] = object; return visit(a, b, c, d, e, f, g);
    }
    else if constexpr (Count == 8) {
        auto& [a, b, c, d, e, f, g, h] = object; return visit(a, b, c, d, e, f, g, h);
    }
    else if constexpr (Count == 9) {
        auto& [a, b, c, d, e, f, g, h, i] = object; return visit(a, b, c, d, e, f, g, h, i);
    }
    else if constexpr (Count == 10) {
        auto& [a, b, c, d, e, f, g, h, i, j] = object; return visit(a, b, c, d, e, f, g, h, i, j);
    }
    else if constexpr (Count == 11) {
        auto& [a, b, c, d, e, f, g, h, i, j, k] = object; return visit(a, b, c, d, e, f, g, h, i, j, k);
    }
    else if constexpr (Count == 12) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l);
    }
    else if constexpr (Count == 13) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m);
    }
    else if constexpr (Count == 14) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l,
        m, n);
    }
    else if constexpr (Count == 15) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = object; return visit(a, b, c, d, e, f, g, h, i, j, k,
        l, m, n, o);
    }
    else if constexpr (Count == 16) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = object; return visit(a, b, c, d, e, f, g, h, i, j,
        k, l, m, n, o, p);
    }
    else if constexpr (Count == 17) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = object; return visit(a, b, c, d, e, f, g, h, i,
        j, k, l, m, n, o, p, q);
    }
    else if constexpr (Count == 18) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = object; return visit(a, b, c, d, e, f, g, h,
        i, j, k, l, m, n, o, p, q, r);
    }
    else if constexpr (Count == 19) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = object; return visit(a, b, c, d, e, f, g,
        h, i, j, k, l, m, n, o, p, q, r, s);
    }
    else if constexpr (Count == 20) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u] = object; return visit(a, b, c, d, e, f,
        g, h, i, j, k, l, m, n, o, p, q, r, s, u);
    }
    else if constexpr (Count == 21) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v] = object; return visit(a, b, c, d, e,
        f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v);
    }
    else if constexpr (Count == 22) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w] = object; return visit(a, b, c, d,
        e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w);
    }
    else if constexpr (Count == 23) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x] = object; return visit(a, b, c,
        d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x);
    }
    else if constexpr (Count == 24) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y] = object; return visit(a, b,
        c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y);
    }
    else if constexpr (Count == 25) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z] = object; return visit(a,
        b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z);
    }
    else if constexpr (Count == 26) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa] = object; return
        visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa);
    }
    else if constexpr (Count == 27) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab] = object; return
        visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab);
    }
    else if constexpr (Count == 28) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac] = object;
        return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac);
    }
    else if constexpr (Count == 29) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad] = object;
        return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad);
    }
    else if constexpr (Count == 30) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae] =
        object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac,
        ad, ae);
    }
    else if constexpr (Count == 31) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af] =
        object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac,
        ad, ae, af);
    }
    else if constexpr (Count == 32) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa,
        ab, ac, ad, ae, af, ag);
    }
    else if constexpr (Count == 33) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z,
        aa, ab, ac, ad, ae, af, ag, ah);
    }
    else if constexpr (Count == 34) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y,
        z, aa, ab, ac, ad, ae, af, ag, ah, ai);
    }
    else if constexpr (Count == 35) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x,
        y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj);
    }
    else if constexpr (Count == 36) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w,
        x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak);
    }
    else if constexpr (Count == 37) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u,
        v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al);
    }
    else if constexpr (Count == 38) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s,
        u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am);
    }
    else if constexpr (Count == 39) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r,
        s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an);
    }
    else if constexpr (Count == 40) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p,
        q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao);
    }
    else if constexpr (Count == 41) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o,
        p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap);
    }
    else if constexpr (Count == 42) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n,
        o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq);
    }
    else if constexpr (Count == 43) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l,
        m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq,
        ar);
    }
    else if constexpr (Count == 44) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as] = object; return visit(a, b, c, d, e, f, g, h, i, j, k,
        l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap,
        aq, ar, as);
    }
    else if constexpr (Count == 45) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at] = object; return visit(a, b, c, d, e, f, g, h, i, j,
        k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap,
        aq, ar, as, at);
    }
    else if constexpr (Count == 46) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au] = object; return visit(a, b, c, d, e, f, g, h,
        i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an,
        ao, ap, aq, ar, as, at, au);
    }
    else if constexpr (Count == 47) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av] = object; return visit(a, b, c, d, e, f, g,
        h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am,
        an, ao, ap, aq, ar, as, at, au, av);
    }
    else if constexpr (Count == 48) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw] = object; return visit(a, b, c, d, e, f,
        g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am,
        an, ao, ap, aq, ar, as, at, au, av, aw);
    }
    else if constexpr (Count == 49) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax] = object; return visit(a, b, c, d,
        e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak,
        al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax);
    }
    else if constexpr (Count == 50) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay] = object; return visit(a, b, c,
        d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj,
        ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay);
    }
    else if constexpr (Count == 51) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az] = object; return visit(a, b,
        c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj,
        ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az);
    }
    else if constexpr (Count == 52) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba] = object; return
        visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag,
        ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba);
    }
    else if constexpr (Count == 53) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb] = object; return
        visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag,
        ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb);
    }
    else if constexpr (Count == 54) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc] = object; return
        visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag,
        ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc);
    }
    else if constexpr (Count == 55) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd] = object;
        return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae,
        af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd);
    }
    else if constexpr (Count == 56) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be] =
        object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac,
        ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd,
        be);
    }
    else if constexpr (Count == 57) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf] =
        object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac,
        ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd,
        be, bf);
    }
    else if constexpr (Count == 58) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf, bg]
        = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab,
        ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc,
        bd, be, bf, bg);
    }
    else if constexpr (Count == 59) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf, bg,
        bh] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa,
        ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb,
        bc, bd, be, bf, bg, bh);
    }
    else if constexpr (Count == 60) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf, bg,
        bh, bi] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z,
        aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba,
        bb, bc, bd, be, bf, bg, bh, bi);
    }
    else if constexpr (Count == 61) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf, bg,
        bh, bi, bj] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y,
        z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az,
        ba, bb, bc, bd, be, bf, bg, bh, bi, bj);
    }
    else if constexpr (Count == 62) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf, bg,
        bh, bi, bj, bk] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x,
        y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay,
        az, ba, bb, bc, bd, be, bf, bg, bh, bi, bj, bk);
    }
    else if constexpr (Count == 63) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf, bg,
        bh, bi, bj, bk, bl] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w,
        x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay,
        az, ba, bb, bc, bd, be, bf, bg, bh, bi, bj, bk, bl);
    }
    else if constexpr (Count == 64) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z, aa, ab, ac, ad, ae, af,
        ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf, bg,
        bh, bi, bj, bk, bl, bm] = object; return visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u,
        v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, as, at, au, av, aw,
        ax, ay, az, ba, bb, bc, bd, be, bf, bg, bh, bi, bj, bk, bl, bm);
    }
}

} // namespace cassium::detail
// clang-format on
