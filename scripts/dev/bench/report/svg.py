"""What the charts are made of: SVG elements as text, and axes."""

import math
from html import escape


def element(name: str, *children: str, **attributes) -> str:
    """An element. An attribute's underscores stand for hyphens, `class_` for class; None leaves it out."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(number(value) if isinstance(value, float) else str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = "".join(children)
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def text(x: float, y: float, what: str, **attributes) -> str:
    return element("text", escape(what), x=float(x), y=float(y), **attributes)


def title(what: str) -> str:
    """What is shown where the pointer rests, and read aloud."""
    return element("title", escape(what))


def picture(width: float, height: float, label: str, *children: str) -> str:
    """A drawing that fills the width it is given."""
    return element("svg", title(label), *children, viewBox=f"0 0 {number(width)} {number(height)}", role="img",
                   aria_label=label, class_="chart")


class Axis:
    """Maps values to positions between `start` and `end`; logarithmic where asked for."""

    def __init__(self, low: float, high: float, start: float, end: float, log: bool = False):
        self.low, self.high, self.start, self.end, self.log = low, high, start, end, log

    def at(self, value: float) -> float:
        """The position of a value; of one that is outside, the nearer end."""
        value = min(max(value, self.low), self.high)
        if self.log:
            share = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self, most: int = 6) -> list[float]:
        """Round values from low to high."""
        return decades(self.low, self.high, most) if self.log else steps(self.low, self.high, most)


def decades(low: float, high: float, most: int) -> list[float]:
    """1, 10, 100 …; with 2 and 5 between them where there is room."""
    first, last = math.floor(math.log10(low) + 1e-9), math.ceil(math.log10(high) - 1e-9)
    for factors in ((1, 2, 5), (1, 3), (1,)):
        found = [factor * 10.0**power for power in range(first, last + 1) for factor in factors]
        found = [one for one in found if low * 0.999 <= one <= high * 1.001]
        if len(found) <= most:
            return found
    return found[:: math.ceil(len(found) / most)]


def steps(low: float, high: float, most: int) -> list[float]:
    """Multiples of 1, 2 or 5 times a power of ten."""
    rough = (high - low) / max(1, most - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [i * step for i in range(first, math.floor(high / step + 1e-9) + 1)]


def around(values: list[float]) -> tuple[float, float]:
    """Limits of a logarithmic axis: a bit beyond the smallest and the largest value."""
    return min(values) / 1.25, max(values) * 1.25


def tick_label(value: float) -> str:
    """1, 20 k, 3 M, 0.05."""
    for factor, unit in ((1e6, " M"), (1e3, " k")):
        if value >= factor:
            return f"{value / factor:g}{unit}"
    return f"{value:g}"
