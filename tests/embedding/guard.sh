#!/usr/bin/env bash
# A program that does not fit the library does not link, and the linker names the reason. All with the flags that leave out what
# nothing refers to.
. "$(dirname "$0")/common.sh" "$@"

quiet cmake --install "$build" --prefix "$work/prefix"
PKG_CONFIG_PATH=$(dirname "$(find "$work/prefix" -name cassium.pc)")
export PKG_CONFIG_PATH
read -ra library <<<"$(pkg-config --libs cassium)"
read -ra headers <<<"$(pkg-config --cflags cassium)"

# link INCLUDES FLAG...: a program that includes these headers, in this order.
link() {
    # shellcheck disable=SC2086
    printf '#include <%s>\n' $1 >"$work/program.cpp"
    echo 'int main() {}' >>"$work/program.cpp"
    # Asio's headers do not fit a macro of another version, so warnings say nothing here.
    quiet $cache "$compiler" -w -O2 -ffunction-sections -fdata-sections "${@:2}" "${headers[@]}" -c "$work/program.cpp" \
        -o "$work/program.o"
    "$compiler" "$work/program.o" -o "$work/program" -Wl,--gc-sections "${library[@]}" >"$work/log" 2>&1
}
fits() {
    link "$@" || fail "does not link: $*: $(cat "$work/log")"
    "$work/program"
}
# differs SYMBOL INCLUDES FLAG...
differs() {
    ! link "${@:2}" || fail "links: ${*:2}"
    grep -qF "undefined reference to \`cassium::abi::$1" "$work/log" || grep -qF "undefined symbol: cassium::abi::$1" "$work/log" ||
        fail "${*:2}: the linker does not name $1: $(cat "$work/log")"
}
# changed NAME HEADER FROM TO: a folder of headers to be found first, with one of them changed.
changed() {
    local folder=$work/$1 from
    from=$("$compiler" "${headers[@]}" -E -x c++ - <<<"#include <$2>" | grep -o "[^\"]*/$2" | head -1)
    mkdir -p "$(dirname "$folder/$2")"
    sed "s/$3/$4/" "$from" >"$folder/$2"
    ! cmp -s "$from" "$folder/$2" || fail "$2 has no '$3' to be changed"
    echo "-I$folder"
}

fits cassium/protocol/statement.hpp
fits cassium/base/asio_abi.hpp
# Without Asio its macros do not matter.
fits cassium/protocol/statement.hpp -fno-rtti -DBOOST_ASIO_DISABLE_EPOLL

differs "headers<999>" cassium/types/uuid.hpp "$(changed number cassium/base/abi.hpp '^#define CASSIUM_ABI .*' '#define CASSIUM_ABI 999')"
differs "layout<" cassium/cluster/execution.hpp \
    "$(changed member cassium/cluster/execution.hpp 'net::exchange exchange;' '& void* one_more = nullptr;')"

differs "asio<cassium::abi::version<" cassium/base/asio_abi.hpp -fno-rtti
for macro in ENABLE_HANDLER_TRACKING DISABLE_EPOLL DISABLE_THREADS DISABLE_EVENTFD DISABLE_SMALL_BLOCK_RECYCLING \
    ENABLE_BUFFER_DEBUGGING HAS_IO_URING HAS_IO_URING_AS_DEFAULT; do
    differs "asio<cassium::abi::version<" cassium/base/asio_abi.hpp -DBOOST_ASIO_$macro
done
differs "asio<cassium::abi::version<109900>" cassium/base/asio_abi.hpp \
    "$(changed version boost/asio/version.hpp 'BOOST_ASIO_VERSION [0-9].*' 'BOOST_ASIO_VERSION 109900')"

# What users include has it.
differs "asio<" cassium/async.hpp -fno-rtti
differs "asio<" "boost/asio/io_context.hpp cassium/cassium.hpp" -fno-rtti
fits cassium/cassium.hpp -fno-rtti
