"""What becomes of throughput and client CPU as more requests are in flight."""

from dev.bench import sides, units
from dev.bench.pytest_json import Row
from dev.bench.report.svg import Axis, around, element, picture, text, tick_label, title

WIDTH, HEIGHT = 520, 310
LEFT, RIGHT, TOP, BOTTOM = 52, 368, 18, 270
LABEL_GAP = 15


def series(rows: list[Row], operation: str) -> dict[str, list[Row]]:
    """side -> its rows of concurrent-<operation>-K, by K."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        if row.group.startswith(f"concurrent-{operation}-") and row.in_flight:
            found.setdefault(row.side, []).append(row)
    return {side: sorted(found[side], key=lambda row: row.in_flight) for side in sides.NAMES if side in found}


def figure(row: Row, what: str) -> float:
    return row.stats["ops"] if what == "rate" else row.cpu_us


def chart(rows: list[Row], operation: str, what: str) -> str:
    """`what`: "rate" (operations per second) or "cpu" (µs of client CPU per operation). Empty when there is nothing."""
    lines = series(rows, operation)
    points = [(row.in_flight, figure(row, what)) for one in lines.values() for row in one if figure(row, what)]
    counts = sorted({count for count, _ in points})
    if len(counts) < 2:
        return ""
    x = Axis(counts[0], counts[-1], LEFT + 10, RIGHT, log=True)
    y = Axis(*around([value for _, value in points]), BOTTOM, TOP, log=True)
    parts = []
    for tick in y.ticks(7):
        parts.append(element("path", d=f"M{LEFT} {y.at(tick):.1f}H{RIGHT + 6}", class_="grid"))
        parts.append(text(LEFT - 8, y.at(tick) + 4, tick_label(tick), class_="tick left"))
    for count in counts:
        parts.append(element("path", d=f"M{x.at(count):.1f} {TOP}V{BOTTOM}", class_="grid"))
        parts.append(text(x.at(count), BOTTOM + 17, f"{count:,}", class_="tick"))
    parts.append(text((LEFT + RIGHT) / 2, BOTTOM + 36, f"{operation}s in flight", class_="tick"))
    for side, one in reversed(lines.items()):
        parts.append(line(side, [row for row in one if figure(row, what)], x, y, what))
    parts += labels({side: y.at(figure(one[-1], what)) for side, one in lines.items() if figure(one[-1], what)})
    unit = "operations per second" if what == "rate" else "µs of client CPU per operation"
    return picture(WIDTH, HEIGHT, f"{operation}: {unit} by {operation}s in flight, both logarithmic", *parts)


def line(side: str, rows: list[Row], x: Axis, y: Axis, what: str) -> str:
    at = [(x.at(row.in_flight), y.at(figure(row, what))) for row in rows]
    parts = [element("polyline", points=" ".join(f"{a:.1f},{b:.1f}" for a, b in at), class_=f"line {side}")]
    for (a, b), row in zip(at, rows, strict=True):
        said = f"{units.rate(row.stats['ops'])} operations/s" if what == "rate" else f"{units.digits(row.cpu_us)} µs"
        parts.append(element("circle", title(f"{sides.label(side)}, {row.in_flight:,} in flight: {said}"), cx=a, cy=b, r=4.0,
                             class_=f"dot {side}"))
    return element("g", *parts)


def labels(ends: dict[str, float]) -> list[str]:
    """The sides' names beside the ends of their lines, moved apart where they would touch."""
    placed = sorted(ends.items(), key=lambda one: one[1])
    heights: list[float] = []
    for _, wanted in placed:
        heights.append(max(wanted, heights[-1] + LABEL_GAP) if heights else max(wanted, TOP + 4))
    overflow = heights[-1] - BOTTOM if heights else 0
    if overflow > 0:
        heights[-1] -= overflow
        for i in range(len(heights) - 2, -1, -1):
            heights[i] = min(heights[i], heights[i + 1] - LABEL_GAP)
    found = []
    for (side, wanted), height in zip(placed, heights, strict=True):
        found.append(element("path", d=f"M{RIGHT + 8} {wanted:.1f}L{RIGHT + 18} {height:.1f}", class_=f"line thin {side}"))
        found.append(text(RIGHT + 22, height + 4, sides.label(side), class_=f"end {side}"))
    return found
