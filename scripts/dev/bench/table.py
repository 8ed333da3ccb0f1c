"""The table of a run in the terminal, a block a group."""

import sys

from dev.bench import sides, units
from dev.bench.progress import span
from dev.bench.pytest_json import Row, by_group, ratio

COLUMNS = ("min", "median", "mean", "p99", "ops/s", "CPU µs/op", "÷ cqlengine", "÷ coodie")
WIDTHS = (9, 9, 9, 9, 9, 10, 11, 9)
NAME = 20


def paint(text: str, code: str, colours: bool) -> str:
    return f"\033[{code}m{text}\033[0m" if colours else text


def cells(row: Row, groups: dict) -> list[str]:
    """What stands in the columns."""
    if row.bytes is not None:
        figures = ["", units.size(row.bytes), "", "", "", ""]
    else:
        stats = row.stats
        shown = [stats["min"], stats["median"], stats["mean"], stats.get("p99", stats["max"])]
        figures = [units.duration(one) for one in shown] + [units.rate(stats["ops"])]
        figures.append(units.digits(row.cpu_us) if row.cpu_us is not None else "")
    for baseline in sides.BASELINES:
        times = ratio(row, groups, baseline)
        figures.append("" if times is None or row.side == baseline else units.times(times))
    return figures


def line(row: Row, groups: dict, colours: bool) -> str:
    parts = []
    for column, text, width in zip(COLUMNS, cells(row, groups), WIDTHS, strict=True):
        padded = text.rjust(width)
        if column.startswith("÷") and text:
            padded = paint(padded, "32" if float(text) < 1 else "31", colours)
        parts.append(padded)
    name = sides.label(row.side).ljust(NAME)
    return f"  {paint(name, '1', colours) if row.side.startswith('cassium') else name} {' '.join(parts)}"


def groups_of(run: dict) -> list[dict]:
    """The groups of the run, those that no side did among them."""
    there = run.get("cassium", {}).get("groups")
    return there or [{"name": name, "family": "", "what": ""} for name in by_group(run)]


def notes(run: dict, group: str) -> list[str]:
    """Which sides are not in a group, and why; one line for all with the same reason."""
    why: dict[str, list[str]] = {}
    for one in run.get("cassium", {}).get("left_out", []):
        if one["group"] == group:
            why.setdefault(one["why"], []).append(sides.label(one["side"]))
    return [f"{', '.join(names)}: {reason}" for reason, names in why.items()]


def render(run: dict, colours: bool | None = None) -> str:
    """The whole table. Ratios are of medians (of bytes, for memory): below 1 is faster than the baseline."""
    colours = sys.stdout.isatty() if colours is None else colours
    groups = by_group(run)
    lines = [" " * (NAME + 3) + " ".join(name.rjust(width) for name, width in zip(COLUMNS, WIDTHS, strict=True))]
    for group in groups_of(run):
        name = group["name"]
        unit = next((row.unit for row in groups.get(name, {}).values()), "")
        per = f"  [per {unit}]" if unit not in ("", "operation") else ""
        lines.append(paint(name, "1;36", colours) + paint(f"  {group['what']}{per}", "2", colours))
        lines += [line(row, groups, colours) for row in groups.get(name, {}).values()]
        lines += [paint(f"  {note}", "33", colours) for note in notes(run, name)]
    return "\n".join([*lines, *closing(run, colours)])


def closing(run: dict, colours: bool) -> list[str]:
    """What the table's reader has to know besides."""
    ours = run.get("cassium", {})
    lines = [""]
    lines += [paint(f"{sides.label(side)}: {why}", "33", colours) for side, why in ours.get("absent", {}).items()]
    server = ours.get("server", {}).get("release_version")
    commit = run["commit_info"]
    machine = run["machine_info"]["cpu"]
    lines.append(
        f"{machine.get('count', '?')} × {machine.get('brand_raw', 'unknown processor')}"
        + (f" · server {server}" if server else "")
        + f" · commit {commit['id'][:10]}{' with changes' if commit['dirty'] else ''}"
        + (f" · {span(ours['seconds'])}" if "seconds" in ours else "")
    )
    lines.append("÷: ratio of medians in this run; below 1 is faster. CPU: the client's, all threads.")
    return lines
