"""How each group compares with cqlengine: a point a side on a logarithmic scale."""

from dev.bench import sides, units
from dev.bench.pytest_json import Row, ratio
from dev.bench.report.svg import Axis, around, element, picture, text, tick_label, title

WIDTH = 1080
NAME_END = 190
PLOT_START, PLOT_END = 206, 1060
ROW = 22
TOP = 30
SHOWN = tuple(name for name in sides.NAMES if name != "cqlengine")


def chart(groups: dict[str, dict[str, Row]]) -> str:
    """Empty when cqlengine is not in the run."""
    lines = []
    breaks = []  # where another family begins
    family = ""
    for name, rows in groups.items():
        if (first := next(iter(rows.values())).family) != family:
            family = first
            breaks.append(len(lines))
        times = {side: ratio(rows[side], groups, "cqlengine") for side in SHOWN if side in rows}
        times = {side: one for side, one in times.items() if one}
        if times:
            lines.append((name, times))
    if not lines:
        return ""
    low, high = around([1.0] + [one for _, times in lines for one in times.values()])
    axis = Axis(low, high, PLOT_START, PLOT_END, log=True)
    bottom = TOP + ROW * len(lines)
    parts = [element("rect", x=float(PLOT_START), y=TOP, width=axis.at(1) - PLOT_START, height=bottom - TOP, class_="better")]
    for tick in axis.ticks(9):
        x = axis.at(tick)
        parts.append(element("path", d=f"M{x:.1f} {TOP}V{bottom}", class_="grid one" if tick == 1 else "grid"))
        parts.append(text(x, TOP - 8, f"{tick_label(tick)}×", class_="tick"))
        parts.append(text(x, bottom + 16, f"{tick_label(tick)}×", class_="tick"))
    parts += [element("path", d=f"M0 {TOP + i * ROW}H{WIDTH}", class_="grid") for i in breaks if i]
    parts += [line(name, times, axis, TOP + i * ROW) for i, (name, times) in enumerate(lines)]
    label = f"Median time divided by cqlengine's in {len(lines)} groups, logarithmic: left of 1 is faster than cqlengine"
    return picture(WIDTH, bottom + 24, label, *parts)


def line(name: str, times: dict[str, float], axis: Axis, top: float) -> str:
    middle = top + ROW / 2
    positions = [axis.at(one) for one in times.values()]
    parts = [
        element("rect", x=0, y=float(top), width=WIDTH, height=ROW, class_="hover"),
        text(NAME_END, middle + 4, name, class_="name"),
        element("path", d=f"M{min(positions):.1f} {middle:.1f}H{axis.at(1):.1f}" if min(positions) < axis.at(1)
                else f"M{axis.at(1):.1f} {middle:.1f}H{max(positions):.1f}", class_="stem"),
    ]
    for side, one in reversed(times.items()):  # what matters most is drawn last, on top
        ours = side in ("cassium-blocking", "cassium-coroutine")
        said = f"{name}, {sides.label(side)}: {units.times(one)} times cqlengine's"
        parts.append(element("circle", title(said), cx=axis.at(one), cy=middle, r=5.5 if ours else 4.5, class_=f"dot {side}"))
    return element("g", *parts, class_="bar")
