#!/usr/bin/env python3
"""Every public header refers to the library's guards (base/abi.hpp), by itself or through what it includes.

abi.py ROOT
"""

import re
import sys
from pathlib import Path

GUARD = "cassium/base/abi.hpp"
ASIO_GUARD = "cassium/base/asio_abi.hpp"
# The guards; what may be included where the library is not linked; and headers of which nothing is compiled.
EXEMPT = {
    GUARD,
    ASIO_GUARD,
    "cassium/base/version.hpp",
    "cassium/model/detail/bindings.hpp",
    "cassium/model/reflect.hpp",
    "cassium/net/tls_params.hpp",
    "cassium/protocol/codec/detail/enum_names.hpp",
    "cassium/protocol/stream_table.hpp",
    "cassium/session/detail/asio_awaitable_fix.hpp",
    "cassium/types/ascii.hpp",
    "cassium/types/blob.hpp",
    "cassium/types/counter.hpp",
    "cassium/types/temporal.hpp",
}
INCLUDE = re.compile(r"^\s*#\s*include\s*<(cassium/[^>]+)>", re.MULTILINE)

root = Path(sys.argv[1]) / "include"
includes = {str(file.relative_to(root)): INCLUDE.findall(file.read_text()) for file in root.rglob("*.hpp")}


def reaches(header: str, guard: str) -> bool:
    seen, left = set(), [header]
    while left:
        one = left.pop()
        if one not in seen:
            seen.add(one)
            left += includes[one]
    return guard in seen


missing = [one for one in sorted(includes) if one not in EXEMPT and not reaches(one, GUARD)]
if not reaches("cassium/async.hpp", ASIO_GUARD):
    missing.append("cassium/async.hpp (Asio's)")
print("\n".join(f"does not include the guard: {one}" for one in missing) if missing else f"{len(includes)} headers are guarded")
sys.exit(1 if missing or GUARD not in includes else 0)
