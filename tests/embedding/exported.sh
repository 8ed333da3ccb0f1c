#!/usr/bin/env bash
# A library takes cassium in with add_subdirectory and installs a package of its own; a customer uses that. With
# CASSIUM_INSTALL=OFF nothing of cassium is installed.
. "$(dirname "$0")/common.sh" "$@"

quiet cmake -S "$here/shop" -B "$work/shop" "${common[@]}" -DCASSIUM_SOURCE_DIR="$source" -DCMAKE_INSTALL_LIBDIR=lib \
    -DCMAKE_INSTALL_PREFIX="$work/prefix" -DCMAKE_OPTIMIZE_DEPENDENCIES=ON
# An archive needs no other archive to be built, and so cassium is not built again.
cp -a "$build"/libcassium* "$work/shop/cassium"
quiet cmake --build "$work/shop" --target shop
quiet cmake --install "$work/shop"
quiet cmake -S "$here/customer" -B "$work/customer" "${common[@]}" -DCMAKE_PREFIX_PATH="$work/prefix"
quiet cmake --build "$work/customer"
"$work/customer/customer"

quiet cmake -S "$here/shop" -B "$work/kept" "${common[@]}" -DCASSIUM_SOURCE_DIR="$source" -DCASSIUM_INSTALL=OFF \
    -DCMAKE_INSTALL_PREFIX="$work/empty"
quiet cmake --install "$work/kept"
[ -z "$(find "$work/empty" -type f 2>/dev/null)" ] || fail "CASSIUM_INSTALL=OFF installs something"
