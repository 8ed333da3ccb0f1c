#!/usr/bin/env python3
"""README.md's code is an excerpt of the tour: every C++ or CQL block must be found in one of its regions, line by line and in
order. So is the code of some pages under docs/, of programs that are compiled and run. Three more things are compared:

- A row of a table whose first two cells are nothing but code says that the first becomes the second: a test must say the
  same, SAYS("the second", the first), whatever the macro's name.
- A sentence in code that begins with "cassium:" is one of the library's.
- docs/errors.md has a row for each code of errors, which says of retries what the library does.

readme.py ROOT
"""

import re
import sys
from pathlib import Path

root = Path(sys.argv[1])
SOURCES = {
    "README.md": ["examples/tour/product.hpp", "examples/tour/main.cpp"],
    "docs/connecting.md": ["tests/unit/asio/pages_of_docs.cpp", "examples/own_context/main.cpp"],
    "docs/async.md": ["tests/unit/asio/pages_of_docs.cpp", "examples/own_context/main.cpp"],
    "docs/errors.md": ["tests/unit/asio/pages_of_docs.cpp"],
    "docs/batches.md": ["tests/unit/session/batches_of_docs.cpp"],
    "docs/json.md": ["tests/unit/session/models_of_docs.cpp"],
    "docs/models.md": ["tests/unit/session/models_of_docs.hpp", "tests/unit/session/models_of_docs.cpp"],
    "docs/queries.md": ["tests/unit/session/models_of_docs.hpp", "tests/unit/session/queries_of_docs.cpp"],
    "docs/writing.md": ["tests/unit/session/models_of_docs.hpp", "tests/unit/session/queries_of_docs.cpp"],
}
CODE = re.compile(r"`([^`]+)`")


def squeeze(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def first_missing(block: list[str], region: list[str]) -> str | None:
    """The first line of a block that does not follow the ones before it in the region."""
    lines = iter(region)
    return next((line for line in block if line not in lines), None)


def check(page: str, sources: list[str]) -> tuple[int, list[str]]:
    """How many blocks a page has, and what is wrong with them."""
    text = "\n".join((root / name).read_text() for name in sources)
    regions = [region for _, region in re.findall(r"//! \[(\w+)\]\n(.*?)//! \[\1\]", text, re.DOTALL)]
    blocks = [squeeze(block) for block in re.findall(r"```(?:cpp|cql)\n(.*?)```", (root / page).read_text(), re.DOTALL)]
    found = []
    for block in blocks:
        missing = [first_missing(block, squeeze(region)) for region in regions]
        if None not in missing:
            # Of the region that has most of it.
            found.append(f"{page}: not in {' or '.join(sources)}: {max(missing, key=block.index)}")
    if not blocks or not regions:
        found.append(f"{page}: no C++ block, or no region in {' or '.join(sources)}")
    return len(blocks), found


def without_space(text: str) -> str:
    return re.sub(r"\s", "", text)


def code_of(cell: str) -> list[str]:
    """The pieces of code in a cell that has nothing else."""
    return CODE.findall(cell) if not CODE.sub("", cell).strip(" ,") else []


def check_rows(page: str, sources: list[str]) -> tuple[int, list[str]]:
    """How many rows of a page's tables say what becomes of code, and those of which no test says the same."""
    said = without_space("".join((root / name).read_text() for name in sources))
    count, found = 0, []
    for row in re.findall(r"^\|(.+)\|$", (root / page).read_text(), re.MULTILINE):
        first, second = ([code_of(cell) for cell in row.split("|")] + [[], []])[:2]
        if not first or len(second) != 1 or second[0].startswith("cassium: "):
            continue
        count += 1
        wanted = without_space(f'(R"({second[0]})",{",".join(first)})')
        if wanted not in said and wanted.replace('R"(', '"', 1).replace(')"', '"', 1) not in said:
            found.append(f"{page}: no test says that {', '.join(first)} becomes {second[0]}")
    return count, found


def check_sentences(page: str, library: str) -> list[str]:
    sentences = re.findall(r"`(cassium: [^`]+)`", (root / page).read_text())
    return [f"{page}: the library does not say: {each}" for each in sentences if each not in library]


def check_codes() -> list[str]:
    """Each code's row, and whether its second cell is what nature_of() makes of the code."""
    page = (root / "docs/errors.md").read_text()
    source = (root / "src/base/error.cpp").read_text()
    found = []
    for enum, body in re.findall(
        r"enum class (\w+_errc).*?\{(.*?)\};", (root / "include/cassium/base/error.hpp").read_text(), re.DOTALL
    ):
        switch = re.search(rf"nature nature_of\({enum} code\).*?\n\}}", source, re.DOTALL).group()
        natures = dict.fromkeys(re.findall(r"^\s*(\w+)\b(?=[ =,])", re.sub(r"//.*", "", body), re.MULTILINE), "no")
        for cases, nature in re.findall(r"((?:case \w+::\w+:\s*)+)return nature::(\w+);", re.sub(r"//.*", "", switch)):
            for name in re.findall(r"::(\w+):", cases):
                natures[name] = {"passing": "if", "passing_unexecuted": "always"}[nature]
        for name, again in natures.items():
            said = re.search(rf"\| `{enum}` \|(?:.+\n)*?\|[^|]*`{name}`[^|]*\| (\w+) \|", page)
            if said is None or said.group(1) != again:
                found.append(f"docs/errors.md: no row that says of {enum}::{name}: {again}")
    return found


headers = "".join(path.read_text() for path in sorted((root / "include").rglob("*.hpp")))
library = re.sub(r'"\s*(?:\\\n)?\s*"', "", headers)  # literals that stand next to each other are one
count = 0
rows = 0
problems = check_codes()
for page, sources in SOURCES.items():
    blocks, found = check(page, sources)
    said, unsaid = check_rows(page, sources)
    count += blocks
    rows += said
    problems += found + unsaid + check_sentences(page, library)
print("\n".join(problems) if problems else f"{count} blocks and {rows} rows are excerpts of what is compiled")
sys.exit(1 if problems else 0)
