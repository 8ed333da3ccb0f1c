#!/usr/bin/env python3
"""The layers' arrows (docs/design.md, "The house"), checked on every #include.

layers.py ROOT            fails when a file includes what its layer does not reach
layers.py ROOT --self-test   also that a forbidden include would be found
"""

import re
import sys
from pathlib import Path

# What each layer may use, itself apart.
REACHES = {
    "base": set(),
    "types": {"base"},
    "protocol": {"types", "base"},
    "net": {"protocol", "types", "base"},
    "cluster": {"net", "protocol", "types", "base"},
    "model": {"types", "base", "protocol/codec"},
    "query": {"model", "types", "base", "protocol/codec", "protocol/statement.hpp", "protocol/owned_statement.hpp"},
    "schema": {"model", "types", "base"},
    "json": {"model", "types", "base", "protocol/codec"},
    "session": {"cluster", "net", "query", "schema", "model", "protocol", "types", "base"},
    "asio": {"session", "cluster", "model", "protocol", "types", "base"},
}
# Headers of sockets and TLS, and who may include them: net and cluster; opt-in headers that name types of Asio.
SOCKET_HEADERS = re.compile(r"boost/asio|openssl/|sys/socket|netinet/|arpa/inet|netdb\.h")
MAY_USE_SOCKETS = {"net", "cluster", "asio"}
ALLOWED_SOCKETS = {
    "include/cassium/base/asio_abi.hpp",
    "include/cassium/async.hpp",
    "include/cassium/protocol/codec/asio_address.hpp",
    "src/types/inet.cpp",  # inet_pton and inet_ntop: text and bytes, no socket
}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def layer_of(path: str) -> str | None:
    match = re.match(r"(?:include/cassium|src)/([a-z]+)/", path)
    return match.group(1) if match else None


def included_layer(include: str) -> tuple[str, str] | None:
    """The layer of an include, and its path within cassium."""
    inner = include.removeprefix("cassium/")
    layer = inner.split("/")[0]
    return (layer, inner) if layer in REACHES and "/" in inner else None


def problems(path: str, text: str) -> list[str]:
    layer = layer_of(path)
    found = []
    for include in INCLUDE.findall(text):
        if SOCKET_HEADERS.search(include) and path not in ALLOWED_SOCKETS and layer not in MAY_USE_SOCKETS:
            found.append(f"{path}: includes {include}; sockets and TLS belong to net and cluster")
        target = included_layer(include)
        if layer is None or target is None or target[0] == layer:
            continue
        reachable = any(target[0] == one or target[1].startswith(one) for one in REACHES[layer])
        if not reachable:
            found.append(f"{path}: layer {layer} includes {include}, which its arrows do not reach")
    # What users include must not cost them Asio.
    if path.startswith("include/") and layer != "asio" and path not in ALLOWED_SOCKETS and "boost/asio" in text:
        found += [f"{path}: a public header includes Asio" for one in INCLUDE.findall(text) if one.startswith("boost/asio")]
    return found


def self_test() -> list[str]:
    bad = {
        "include/cassium/query/x.hpp": "#include <cassium/session/session.hpp>",
        "src/schema/x.cpp": "#include <cassium/protocol/frame.hpp>",
        "src/model/x.cpp": "#include <sys/socket.h>",
        "src/cluster/x.cpp": "#include <cassium/model/row.hpp>",
        "include/cassium/session/x.hpp": "#include <boost/asio/io_context.hpp>",
    }
    return [f"self-test: nothing found in {path}" for path, text in bad.items() if not problems(path, text)]


def main() -> int:
    root = Path(sys.argv[1])
    found = self_test() if "--self-test" in sys.argv else []
    files = 0
    for folder in ("include", "src"):
        for file in sorted((root / folder).rglob("*.[hc]pp")):
            files += 1
            found += problems(str(file.relative_to(root)), file.read_text())
    print("\n".join(found) if found else f"{files} files keep the arrows")
    return 1 if found or files == 0 else 0


sys.exit(main())
