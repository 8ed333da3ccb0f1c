#!/usr/bin/env bash
# headers.sh SOURCE COMPILER: every public header compiles on its own, without a warning.
set -uo pipefail
source=$1 compiler=$2
check() {
    printf '#include <%s>\n' "$3" |
        "$2" -std=c++20 -Wall -Wextra -Wpedantic -Wshadow -Werror -I"$1/include" -fsyntax-only -x c++ - ||
        { echo "does not compile alone: $3" >&2; return 1; }
}
export -f check
mapfile -t headers < <(cd "$source/include" && find cassium -name '*.hpp' | sort)
[ "${#headers[@]}" -gt 0 ] || exit 1
printf '%s\n' "${headers[@]}" | xargs -P 2 -I{} bash -c 'check "$@"' _ "$source" "$compiler" {} || exit 1
echo "${#headers[@]} headers compile alone"
