#!/usr/bin/env bash
# headers.sh SOURCE WORK COMPILER: every public header compiles on its own, without a warning. Through ccache where there is
# one, which takes files and no standard input: so a second run takes no time.
set -uo pipefail
source=$1 work=$2 compiler=$3
export CCACHE_BASEDIR=$source CCACHE_NOHASHDIR=1
cache=$(command -v ccache || true)
check() {
    local source=$1 work=$2 compiler=$3 cache=$4 header=$5
    local unit=$work/${header//\//.}.cpp
    printf '#include <%s>\n' "$header" >"$unit"
    $cache "$compiler" -std=c++20 -Wall -Wextra -Wpedantic -Wshadow -Werror -I"$source/include" -c "$unit" -o "$unit.o" ||
        { echo "does not compile alone: $header" >&2; return 1; }
}
export -f check
rm -rf "$work"
mkdir -p "$work"
mapfile -t headers < <(cd "$source/include" && find cassium -name '*.hpp' | sort)
[ "${#headers[@]}" -gt 0 ] || exit 1
printf '%s\n' "${headers[@]}" | xargs -P 2 -I{} bash -c 'check "$@"' _ "$source" "$work" "$compiler" "$cache" {} || exit 1
echo "${#headers[@]} headers compile alone"
