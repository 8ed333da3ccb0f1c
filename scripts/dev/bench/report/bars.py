"""A group's bars: the median of each side, with a line from the fastest to the 99th percentile."""

from dev.bench import sides, units
from dev.bench.pytest_json import Row, ratio
from dev.bench.report.svg import Axis, element, picture, text, title

WIDTH = 520
NAME_END = 132
PLOT_START, PLOT_END = 140, 376
ROW = 26
TOP = 8


def value(row: Row) -> str:
    return units.size(row.bytes) if row.bytes is not None else units.duration(row.stats["median"])


def shown(row: Row) -> float:
    """What the bar's length is: seconds, or KiB."""
    return row.measure if row.bytes is None else row.bytes / 1024


def spread(row: Row) -> tuple[float, float]:
    if row.bytes is not None:
        return shown(row), shown(row)
    return row.stats["min"], row.stats.get("p99", row.stats["max"])


def axis_for(rows: list[Row]) -> Axis:
    """Linear from zero, unless the sides are too far apart for that."""
    medians = [shown(row) for row in rows]
    low, high = min(spread(row)[0] for row in rows), max(spread(row)[1] for row in rows)
    if max(medians) > 12 * min(medians):
        return Axis(low / 1.6, max(medians) * 2.5, PLOT_START, PLOT_END, log=True)
    return Axis(0, min(high, max(medians) * 1.8) * 1.02, PLOT_START, PLOT_END)


def words(row: Row, times: float | None) -> str:
    """The bar's title."""
    if row.bytes is not None:
        said = f"{sides.label(row.side)}: {units.size(row.bytes)}"
    else:
        low, high = spread(row)
        said = (f"{sides.label(row.side)}: median {units.duration(row.stats['median'])}, fastest {units.duration(low)}, "
                f"99th percentile {units.duration(high)}, {units.rate(row.stats['ops'])} {row.unit}s/s")
        if row.cpu_us is not None:
            said += f", client CPU {units.digits(row.cpu_us)} µs"
    return said + (f"; {units.times(times)} times cqlengine's" if times is not None and row.side != "cqlengine" else "")


def bar(row: Row, groups: dict, axis: Axis, top: float) -> str:
    middle = top + ROW / 2
    times = ratio(row, groups, "cqlengine")
    low, high = spread(row)
    end = axis.at(shown(row))
    parts = [
        title(words(row, times)),
        element("rect", x=0, y=float(top), width=WIDTH, height=ROW, class_="hover"),
        text(NAME_END, middle + 4, sides.label(row.side), class_="name ours" if row.side.startswith("cassium") else "name"),
        element("rect", x=float(PLOT_START), y=middle - 7, width=max(1.5, end - PLOT_START), height=14, rx=2,
                class_=f"fill {row.side}"),
    ]
    if high > low:
        parts.append(element("path", class_="whisker", d=f"M{axis.at(low):.1f} {middle:.1f}H{axis.at(high):.1f}"
                             + "".join(f"M{axis.at(one):.1f} {middle - 4:.1f}v8" for one in (low, high)
                                       if axis.low <= one <= axis.high)))
    parts.append(text(PLOT_END + 72, middle + 4, value(row), class_="value"))
    if times is not None:
        parts.append(text(WIDTH - 4, middle + 4, "1" if row.side == "cqlengine" else f"× {units.times(times)}", class_="ratio"))
    return element("g", *parts, class_="bar")


def chart(name: str, groups: dict[str, dict[str, Row]]) -> str:
    """The bars of one group."""
    rows = list(groups[name].values())
    axis = axis_for(rows)
    bottom = TOP + ROW * len(rows)
    grid = []
    for tick in axis.ticks(5):
        x = axis.at(tick)
        label = "0" if not tick else short(tick) if rows[0].bytes is None else f"{tick:,g} KiB"
        grid.append(element("path", d=f"M{x:.1f} {TOP}V{bottom}", class_="grid"))
        grid.append(text(x, bottom + 14, label, class_="tick"))
    if axis.log:
        grid.append(text(WIDTH - 4, bottom + 14, "logarithmic", class_="scale"))
    marks = [bar(row, groups, axis, TOP + i * ROW) for i, row in enumerate(rows)]
    told = "; ".join(f"{sides.label(row.side)} {value(row)}" for row in rows)
    return picture(WIDTH, bottom + 20, f"{name}: {told}", *grid, *marks)


def short(seconds: float) -> str:
    factor, unit = units.scale(seconds * 1.0001)
    return f"{round(seconds * factor, 3):g} {unit}"
