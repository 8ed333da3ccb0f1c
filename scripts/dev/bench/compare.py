"""Two runs beside each other, and what became slower by more than is allowed."""

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from dev.bench import sides, units
from dev.bench.pytest_json import Row, by_group
from dev.bench.table import NAME, paint
from dev.console import STATE, Failure

FIGURES = ("min", "median", "mean", "p99", "cpu")
SAVED = STATE / "bench"


@dataclass(frozen=True)
class Gate:
    """A figure may grow by `percent`, and no more."""

    figure: str
    percent: float


def gate(text: str) -> Gate:
    """Out of "median:10%"; the percent sign may be left out."""
    match = re.fullmatch(r"([a-z0-9]+):(\d+(?:\.\d+)?)%?", text)
    if not match or match[1] not in FIGURES:
        raise argparse.ArgumentTypeError(f"'{text}' is not FIGURE:PERCENT, as median:10%; figures are {', '.join(FIGURES)}")
    return Gate(match[1], float(match[2]))


def find(name: str) -> Path:
    """The file of a result that was saved under a name, or that file itself. Raises Failure."""
    for candidate in (SAVED / f"{name}.json", Path(name)):
        if candidate.is_file():
            return candidate
    there = sorted(file.stem for file in SAVED.glob("*.json")) if SAVED.is_dir() else []
    raise Failure(f"no result is called '{name}', and there is no such file; saved are: {', '.join(there) or 'none'}")


@dataclass
class Change:
    """One side in one group, then and now."""

    old: Row
    new: Row

    def times(self, figure: str) -> float | None:
        """How many times the old figure the new one is; None where one of them is not there."""
        old, new = self.old.figure(figure), self.new.figure(figure)
        return new / old if old and new is not None else None


def changes(old: dict, new: dict) -> list[Change]:
    """What is in both runs, in the order of the new one."""
    before = by_group(old)
    return [
        Change(before[name][side], row)
        for name, rows in by_group(new).items()
        for side, row in rows.items()
        if side in before.get(name, {})
    ]


def value(row: Row, figure: str) -> str:
    figures = row.figure(figure)
    if figures is None:
        return ""
    return f"{units.digits(figures)} µs" if figure == "cpu" else units.size(figures) if row.bytes is not None else units.duration(figures)


def cell(change: Change, figure: str, colours: bool) -> str:
    times = change.times(figure)
    if times is None:
        return " " * 32
    code = "32" if times < 0.97 else "31" if times > 1.03 else "0"
    return f"{value(change.old, figure):>10} → {value(change.new, figure):>10} " + paint(f"{(times - 1) * 100:+7.1f}%", code, colours)


def render(old: dict, new: dict, colours: bool | None = None) -> str:
    """The table of changes: median and client CPU. Raises Failure when the runs have nothing in common."""
    colours = sys.stdout.isatty() if colours is None else colours
    found = changes(old, new)
    if not found:
        raise Failure("the two results have no group and side in common")
    lines = [f"{'':<{NAME + 2}} {'median: then → now':^32}  {'client CPU per operation: then → now':^32}"]
    group = ""
    for change in found:
        if change.new.group != group:
            group = change.new.group
            lines.append(paint(group, "1;36", colours))
        lines.append(f"  {sides.label(change.new.side):<{NAME}} {cell(change, 'median', colours)}  {cell(change, 'cpu', colours)}")
    then, now = old["machine_info"].get("cpu", {}), new["machine_info"].get("cpu", {})
    if (then.get("brand_raw"), then.get("count")) != (now.get("brand_raw"), now.get("count")):
        lines.append(paint("the two results are of different machines: their times say little about the code", "33", colours))
    commit = old["commit_info"]
    lines.append(f"then: commit {commit['id'][:10]}{' with changes' if commit.get('dirty') else ''}, {old['datetime'][:16]}")
    return "\n".join(lines)


def slower(found: list[Change], gates: list[Gate], looked_at: list[str]) -> list[str]:
    """A sentence for each figure that grew by more than its gate allows."""
    sentences = []
    for one in gates:
        for change in found:
            times = change.times(one.figure)
            if change.new.side in looked_at and times is not None and times > 1 + one.percent / 100:
                sentences.append(
                    f"{change.new.group}, {sides.label(change.new.side)}: {one.figure} {value(change.old, one.figure)} → "
                    f"{value(change.new, one.figure)}, {(times - 1) * 100:.1f}% more (allowed: {one.percent:g}%)"
                )
    return sentences
