"""Figures as people read them."""


def digits(value: float) -> str:
    """Three significant digits, no exponent."""
    if value == 0:
        return "0"
    magnitude = abs(value)
    if magnitude >= 99.95:
        return f"{value:,.0f}"
    if magnitude >= 9.995:
        return f"{value:.1f}"
    if magnitude >= 0.9995:
        return f"{value:.2f}"
    return f"{value:.3f}" if magnitude >= 0.0095 else f"{value:.4f}"


def scale(seconds: float) -> tuple[float, str]:
    """The factor and the unit in which times around this one are best shown."""
    if seconds >= 1:
        return 1, "s"
    if seconds >= 1e-3:
        return 1e3, "ms"
    if seconds >= 1e-6:
        return 1e6, "µs"
    return 1e9, "ns"


def duration(seconds: float) -> str:
    factor, unit = scale(seconds)
    return f"{digits(seconds * factor)} {unit}"


def size(count: float) -> str:
    for factor, unit in ((2**20, "MiB"), (2**10, "KiB")):
        if count >= factor:
            return f"{digits(count / factor)} {unit}"
    return f"{digits(count)} B"


def rate(per_second: float) -> str:
    for factor, unit in ((1e6, " M"), (1e3, " k")):
        if per_second >= factor * 10:
            return f"{digits(per_second / factor)}{unit}"
    return digits(per_second)


def times(ratio: float) -> str:
    """A ratio: 0.42, 0.0031, 1.20."""
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.3f}" if ratio >= 0.01 else f"{ratio:.4f}"
