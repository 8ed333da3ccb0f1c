"""The figures that come first: how cassium's mapper compares with cqlengine and coodie over all groups."""

import math
from dataclasses import dataclass

from dev.bench import units
from dev.bench.pytest_json import Row

MAPPER = ("cassium-blocking", "cassium-coroutine")


@dataclass
class Headline:
    """A figure, what it says, and the small print below it."""

    figure: str
    what: str
    detail: str


def ours(rows: dict[str, Row]) -> Row | None:
    """The side that stands for cassium in a group: blocking, as the others are; coroutines where many are in flight."""
    order = reversed(MAPPER) if any(row.family == "concurrent" for row in rows.values()) else MAPPER
    return next((rows[side] for side in order if side in rows), None)


def geometric_mean(values: list[float]) -> float:
    return math.exp(math.fsum(math.log(one) for one in values) / len(values))


def pairs(groups: dict[str, dict[str, Row]], baseline: str) -> list[tuple[Row, Row]]:
    """(cassium, baseline) of every group that both are in."""
    found = [(ours(rows), rows.get(baseline)) for rows in groups.values()]
    return [(mine, other) for mine, other in found if mine and other]


def speed(groups: dict, baseline: str) -> Headline | None:
    timed = [(mine, other) for mine, other in pairs(groups, baseline) if mine.bytes is None]
    if not timed:
        return None
    times = [other.measure / mine.measure for mine, other in timed]
    mean = geometric_mean(times)
    ahead = sum(one > 1 for one in times)
    how = f"{units.digits(mean)}×" if mean >= 1 else f"{units.digits(1 / mean)}×"
    return Headline(how, f"{'faster' if mean >= 1 else 'slower'} than {baseline}",
                    f"Geometric mean of {len(times)} group{'s' * (len(times) != 1)}; ahead in {ahead} of them")


def processor(groups: dict, baseline: str) -> Headline | None:
    timed = [(mine, other) for mine, other in pairs(groups, baseline) if mine.cpu_us and other.cpu_us]
    if not timed:
        return None
    mean = geometric_mean([other.cpu_us / mine.cpu_us for mine, other in timed])
    return Headline(f"{units.digits(mean if mean >= 1 else 1 / mean)}×",
                    f"{'less' if mean >= 1 else 'more'} client CPU than {baseline}", "Per operation, geometric mean of all groups")


def memory(groups: dict, baseline: str) -> Headline | None:
    weighed = [(mine, other) for mine, other in pairs(groups, baseline) if mine.bytes is not None]
    if not weighed:
        return None
    mine, other = weighed[0]
    times = other.bytes / mine.bytes
    return Headline(f"{units.digits(times if times >= 1 else 1 / times)}×",
                    f"{'less' if times >= 1 else 'more'} memory than {baseline}",
                    f"{units.size(mine.bytes)} for 1,000 products, {units.size(other.bytes)} there")


def headlines(groups: dict[str, dict[str, Row]]) -> list[Headline]:
    found = [speed(groups, "cqlengine"), speed(groups, "coodie"), processor(groups, "cqlengine"), memory(groups, "cqlengine")]
    return [one for one in found if one]
