#!/usr/bin/env bash
# Installations as distributions lay them out, some of them moved afterwards: the pkg-config file and the CMake package find
# headers and libraries in all of them.
. "$(dirname "$0")/common.sh" "$@"

# try LAYOUT WHERE: builds the program against what is installed below WHERE, in both ways.
try() {
    local layout=$1 where=$2 flags version
    PKG_CONFIG_PATH=$(dirname "$(find "$where" -name cassium.pc)")
    export PKG_CONFIG_PATH
    flags=$(pkg-config --cflags --libs cassium)
    # What pkg-config says is quoted for a shell.
    eval "quiet $cache \"\$compiler\" -c \"\$here/program/main.cpp\" -o \"\$work/main.o\" $(pkg-config --cflags cassium)"
    eval "quiet \"\$compiler\" \"\$work/main.o\" -o \"\$work/program\" $flags"
    version=$("$work/program")
    [ "$version" = "$(pkg-config --modversion cassium)" ] || fail "$layout: the headers are of $version"
    rm -rf "$work/cmake"
    quiet cmake -S "$here/program" -B "$work/cmake" "${common[@]}" \
        -Dcassium_DIR="$(dirname "$(find "$where" -name cassiumConfig.cmake)")"
    quiet cmake --build "$work/cmake"
    "$work/cmake/program" >/dev/null
    echo "$layout: found"
}

install_to "$work/build" "$work/plain"
try plain "$work/plain"

install_to "$work/build" "$work/debian" -DCMAKE_INSTALL_LIBDIR=lib/x86_64-linux-gnu
mv "$work/debian" "$work/moved"
try "a library directory of two parts, moved" "$work/moved"

install_to "$work/build" "$work/versioned" -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_INSTALL_INCLUDEDIR=include/cassium-0.1
mkdir -p "$work/with spaces"
mv "$work/versioned" "$work/with spaces/prefix"
try "versioned headers, moved to a path with spaces" "$work/with spaces"

install_to "$work/build" "$work/absolute" \
    -DCMAKE_INSTALL_LIBDIR="$work/absolute/of libraries" -DCMAKE_INSTALL_INCLUDEDIR="$work/absolute/of headers"
try "absolute directories with spaces" "$work/absolute"
