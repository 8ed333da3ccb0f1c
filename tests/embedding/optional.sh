#!/usr/bin/env bash
# find_package(cassium) without REQUIRED, where something that cassium needs is missing: it is not found, the message names what
# is missing, and the configuration goes on.
. "$(dirname "$0")/common.sh" "$@"

quiet cmake --install "$build" --prefix "$work/prefix"
find_it() {
    rm -rf "$work/build"
    quiet cmake -S "$here/optional" -B "$work/build" "${common[@]}" -DCMAKE_PREFIX_PATH="$work/prefix" "$@"
    grep -o 'cassium: .*' "$work/log" || fail "no answer"
}
expect() {
    [[ $1 == "$2"* && $1 == *"$3"* ]] || fail "expected '$2…$3', got '$1'"
}

expect "$(find_it)" "cassium: found" ""
for package in Boost OpenSSL Snappy Threads; do
    expect "$(find_it -DCMAKE_DISABLE_FIND_PACKAGE_$package=ON)" "cassium: not found: " "$package"
done
expect "$(find_it -DPKG_CONFIG_EXECUTABLE=/nonexistent)" "cassium: not found: " PkgConfig
# pkg-config files are searched for here alone.
for module in liblz4 libdeflate; do
    mkdir -p "$work/without_$module"
    for other in liblz4 libdeflate; do
        [ "$other" = "$module" ] || cp "$(pkg-config --variable=pcfiledir "$other")/$other.pc" "$work/without_$module"
    done
    expect "$(PKG_CONFIG_LIBDIR=$work/without_$module find_it)" "cassium: not found: " "$module"
done
