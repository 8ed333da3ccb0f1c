# What the scripts of this folder share. Each is called as NAME.sh SOURCE BUILD WORK COMPILER; BUILD holds the built libraries.
set -euo pipefail
source=$1 build=$2 work=$3 compiler=$4
here=$source/tests/embedding
rm -rf "$work"
mkdir -p "$work"
# Debug information names folders: without this every folder would compile everything anew.
export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=$source
cache=$(command -v ccache || true)
common=(-G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_FLAGS_DEBUG=-O0")
if [ -n "$cache" ]; then
    common+=(-DCMAKE_CXX_COMPILER_LAUNCHER="$cache")
fi

fail() {
    echo "$*" >&2
    exit 1
}

# quiet COMMAND...: its output only where it fails.
quiet() {
    "$@" >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        fail "failed: $*"
    }
}

# install_to BUILD PREFIX OPTION...: configures cassium in BUILD and installs it, without building it again.
install_to() {
    local here_build=$1 prefix=$2
    quiet cmake -S "$source" -B "$here_build" "${common[@]}" -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_TESTING=OFF \
        -DCASSIUM_EXAMPLES=OFF -DCASSIUM_BENCHMARKS=OFF "${@:3}"
    cp -a "$build"/libcassium* "$here_build"
    quiet cmake --install "$here_build"
}
