#!/usr/bin/env python3
"""README.md's code is an excerpt of the tour: every C++ block must be found in one of its regions, line by line and in order.

readme.py ROOT
"""

import re
import sys
from pathlib import Path

root = Path(sys.argv[1])
tour = "\n".join((root / "examples" / "tour" / name).read_text() for name in ("product.hpp", "main.cpp"))
regions = [text for _, text in re.findall(r"//! \[(\w+)\]\n(.*?)//! \[\1\]", tour, re.DOTALL)]


def squeeze(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def first_missing(block: list[str], region: list[str]) -> str | None:
    """The first line of a block that does not follow the ones before it in the region."""
    lines = iter(region)
    return next((line for line in block if line not in lines), None)


blocks = [squeeze(block) for block in re.findall(r"```cpp\n(.*?)```", (root / "README.md").read_text(), re.DOTALL)]
problems = []
for block in blocks:
    missing = [first_missing(block, squeeze(region)) for region in regions]
    if None not in missing:
        # Of the region that has most of it.
        problems.append(max(missing, key=block.index))
if not blocks or not regions:
    problems.append("(no C++ block in README.md, or no region in the tour)")
print("\n".join(f"not in the tour: {line}" for line in problems) if problems else f"{len(blocks)} blocks are excerpts of the tour")
sys.exit(1 if problems else 0)
