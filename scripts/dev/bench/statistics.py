"""Figures of a series of times, the ones of pytest-benchmark and p99."""

import math
from bisect import bisect_left, bisect_right


def median(ordered: list[float]) -> float:
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def percentile(ordered: list[float], percent: float) -> float:
    """The smallest value that at least so many percent of all are not above."""
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def quartiles(ordered: list[float]) -> tuple[float, float]:
    """The first and the third, by the methods that pytest-benchmark uses."""
    count = len(ordered)
    if count == 1:
        return ordered[0], ordered[0]
    if count % 2 == 0:
        return median(ordered[: count // 2]), median(ordered[count // 2 :])
    n, rest = divmod(count, 4)
    if rest == 1:
        return 0.25 * ordered[n - 1] + 0.75 * ordered[n], 0.75 * ordered[3 * n] + 0.25 * ordered[3 * n + 1]
    return 0.75 * ordered[n] + 0.25 * ordered[n + 1], 0.25 * ordered[3 * n + 1] + 0.75 * ordered[3 * n + 2]


def outside(ordered: list[float], low: float, high: float) -> int:
    """How many are below `low` or above `high`."""
    return bisect_left(ordered, low) + len(ordered) - bisect_right(ordered, high)


def describe(times: list[float]) -> dict:
    """All figures of at least one time. The times are seconds, and so are the figures."""
    ordered = sorted(times)
    count, total = len(ordered), math.fsum(ordered)
    mean = total / count
    deviation = math.sqrt(math.fsum((one - mean) ** 2 for one in ordered) / (count - 1)) if count > 1 else 0.0
    q1, q3 = quartiles(ordered)
    iqr = q3 - q1
    far = outside(ordered, mean - deviation, mean + deviation)
    strays = outside(ordered, q1 - 1.5 * iqr, q3 + 1.5 * iqr)
    return {
        "min": ordered[0],
        "max": ordered[-1],
        "mean": mean,
        "stddev": deviation,
        "rounds": count,
        "median": median(ordered),
        "iqr": iqr,
        "q1": q1,
        "q3": q3,
        "iqr_outliers": strays,
        "stddev_outliers": far,
        "outliers": f"{far};{strays}",
        "ld15iqr": ordered[bisect_left(ordered, q1 - 1.5 * iqr)],
        "hd15iqr": ordered[bisect_right(ordered, q3 + 1.5 * iqr) - 1],
        "ops": count / total if total else 0,
        "total": total,
        "p99": percentile(ordered, 99),
    }
