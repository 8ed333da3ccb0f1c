#!/usr/bin/env python3
"""README.md's code is an excerpt of the tour: every C++ block must be found in it, line by line.

readme.py ROOT
"""

import re
import sys
from pathlib import Path

root = Path(sys.argv[1])
tour = "\n".join((root / "examples" / "tour" / name).read_text() for name in ("product.hpp", "main.cpp"))
regions = re.findall(r"//! \[(\w+)\]\n(.*?)//! \[\1\]", tour, re.DOTALL)


def squeeze(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


excerpts = [line for _, text in regions for line in squeeze(text)]
blocks = re.findall(r"```cpp\n(.*?)```", (root / "README.md").read_text(), re.DOTALL)
missing = [line for block in blocks for line in squeeze(block) if line not in excerpts]
if not blocks or not regions:
    missing.append("(no C++ block in README.md, or no region in the tour)")
print("\n".join(f"not in the tour: {line}" for line in missing) if missing else f"{len(blocks)} blocks are excerpts of the tour")
sys.exit(1 if missing else 0)
