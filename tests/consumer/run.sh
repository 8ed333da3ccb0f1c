#!/usr/bin/env bash
# run.sh installed|subdirectory|hidden|pkg-config SOURCE BUILD WORK COMPILER: builds the stranger's project that way and runs it.
set -euo pipefail
way=$1 source=$2 build=$3 work=$4 compiler=$5
rm -rf "$work"
mkdir -p "$work"
# Debug information names folders: without this every folder would compile everything anew.
export CCACHE_NOHASHDIR=1
common=(-G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g1")
if command -v ccache >/dev/null; then
    common+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
case $way in
installed)
    cmake --install "$build" --prefix "$work/prefix" >/dev/null
    cmake -S "$source/tests/consumer" -B "$work/build" "${common[@]}" -DCMAKE_PREFIX_PATH="$work/prefix"
    cmake --build "$work/build"
    "$work/build/stranger"
    "$work/build/stranger_core"
    # The core library asks for neither OpenSSL nor sockets.
    if nm -uC "$work/build/stranger_core" | grep -E ' (SSL_|socket@|connect@|recv@|send@)'; then
        echo "cassium_core pulls in OpenSSL or sockets" >&2
        exit 1
    fi
    ;;
subdirectory)
    cmake -S "$source/tests/consumer" -B "$work/build" "${common[@]}" -DCASSIUM_SOURCE_DIR="$source"
    cmake --build "$work/build" --target stranger stranger_core
    "$work/build/stranger"
    "$work/build/stranger_core"
    ;;
hidden)
    # Shared libraries in a project that hides what it does not export: exceptions and models cross over all the same.
    cmake -S "$source/tests/consumer" -B "$work/build" "${common[@]}" -DCASSIUM_SOURCE_DIR="$source" \
        -DBUILD_SHARED_LIBS=ON -DCMAKE_CXX_VISIBILITY_PRESET=hidden -DCMAKE_VISIBILITY_INLINES_HIDDEN=ON
    cmake --build "$work/build" --target stranger stranger_core
    "$work/build/stranger"
    "$work/build/stranger_core"
    ;;
pkg-config)
    cmake --install "$build" --prefix "$work/prefix" >/dev/null
    PKG_CONFIG_PATH=$(dirname "$(find "$work/prefix" -name cassium.pc)")
    export PKG_CONFIG_PATH
    # shellcheck disable=SC2046
    "$compiler" $(pkg-config --cflags cassium) "$source/tests/consumer/main.cpp" -o "$work/stranger" $(pkg-config --libs cassium)
    "$work/stranger"
    ;;
*)
    echo "unknown way: $way" >&2
    exit 2
    ;;
esac
