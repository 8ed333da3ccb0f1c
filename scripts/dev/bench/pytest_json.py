"""A run as one file in pytest-benchmark's own format, which its `compare` reads; and that file as rows for everything else.

Times in it are seconds of one of the group's units. For memory the figure is `extra_info.bytes`, and the time is that of the
weighing, as under pytest.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from dev.bench import machine, sides, statistics
from dev.bench.groups import Group
from dev.bench.results import Results, Series
from dev.console import Failure

FORMAT = "5.3.1"  # the version of pytest-benchmark whose format this is
KEPT = 200  # times of a series that go into the file: all of them would be a hundred megabytes


def name_of(group: str, side: str) -> str:
    return f"test_{sides.slug(side)}_{group.replace('-', '_')}"


def thinned(values: list[float], most: int = KEPT) -> list[float]:
    """At most so many of them, evenly spaced in the order in which they came."""
    if len(values) <= most:
        return values
    return [values[i * len(values) // most] for i in range(most)]


def entry(group: Group, side: str, series: Series, versions: dict) -> dict:
    times = [one / group.ops for one in series.times]
    stats = statistics.describe(times)
    kept = thinned(times)
    extra = {
        "side": side,
        "family": group.family,
        "kind": group.kind,
        "unit": group.unit,
        "what": group.what,
        "ops": group.ops,
        "rows": group.rows,
        "in_flight": group.in_flight,
        "rounds": len(series.medians) or len(series.bytes),
        "iterations_per_round": series.iterations,
        "round_medians": series.medians,
        "p99": stats["p99"],
        "times_kept": f"{len(kept)} of {len(times)}",
        "versions": versions,
    }
    if group.kind == "memory":
        extra["bytes"] = statistics.median(sorted(series.bytes))
        extra["bytes_each_round"] = series.bytes
    else:
        extra["client_cpu_us_per_op"] = series.cpu_ns / series.ops / 1000
    return {
        "group": group.name,
        "name": name_of(group.name, side),
        "fullname": f"benchmarks/bench_{group.family}::{name_of(group.name, side)}",
        "params": None,
        "param": None,
        "extra_info": extra,
        "options": {
            "disable_gc": False, "timer": "monotonic clock", "min_rounds": 1, "max_time": 0.2, "min_time": 0.000005,
            "warmup": True,
        },
        "stats": {**stats, "iterations": 1, "data": kept},
    }


def document(results: Results) -> dict:
    """The whole file."""
    entries = [
        entry(group, side, results.series[group.name, side], results.versions.get(side, {}))
        for group in results.groups
        for side in sides.NAMES
        if (group.name, side) in results.series
    ]
    return {
        "machine_info": machine.info(),
        "commit_info": machine.commit(),
        "benchmarks": entries,
        "datetime": datetime.now(timezone.utc).isoformat(),
        "version": FORMAT,
        "cassium": {
            "driver_type": results.driver_type,
            "server": results.server,
            "versions": results.versions,
            "rounds": results.rounds,
            "seconds": round(results.seconds, 1),
            "absent": results.absent,
            "groups": [{"name": group.name, "family": group.family, "what": group.what} for group in results.groups],
            "left_out": [
                {"group": group, "side": side, "why": why, "failed": (group, side) in results.failed}
                for (group, side), why in results.left_out.items()
            ],
        },
    }


def write(file: Path, run: dict) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(run, indent=1) + "\n")


def read(file: Path) -> dict:
    """A file of ours, or of pytest-benchmark's. Raises Failure."""
    try:
        run = json.loads(file.read_text())
        rows(run)
    except OSError as error:
        raise Failure(f"{file}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Failure(f"{file} is not in pytest-benchmark's format ({type(error).__name__}: {error})") from error
    return run


@dataclass
class Row:
    """One side in one group, as tables and charts show it. Times are seconds of a unit."""

    group: str
    side: str
    family: str
    unit: str
    in_flight: int
    stats: dict
    cpu_us: float | None
    bytes: float | None

    @property
    def measure(self) -> float:
        """What sides are compared by: the median time, or bytes."""
        return self.bytes if self.bytes is not None else self.stats["median"]

    def figure(self, name: str) -> float | None:
        """min, median, mean, p99, max or cpu; None where this row has no such figure."""
        if name == "cpu":
            return self.cpu_us
        if self.bytes is not None:
            return self.bytes if name == "median" else None
        return self.stats.get(name)


def rows(run: dict) -> list[Row]:
    found = []
    for one in run["benchmarks"]:
        extra = one.get("extra_info", {})
        side = extra.get("side") or one["name"].removeprefix("test_").partition("_")[0]
        found.append(Row(
            group=one["group"] or one["name"], side=side, family=extra.get("family", ""), unit=extra.get("unit", "operation"),
            in_flight=extra.get("in_flight", 0), stats=one["stats"], cpu_us=extra.get("client_cpu_us_per_op"),
            bytes=extra.get("bytes"),
        ))
    return found


def by_group(run: dict) -> dict[str, dict[str, Row]]:
    """group -> side -> row, in the order of the file."""
    groups: dict[str, dict[str, Row]] = {}
    for row in rows(run):
        groups.setdefault(row.group, {})[row.side] = row
    return groups


def ratio(row: Row, groups: dict[str, dict[str, Row]], baseline: str) -> float | None:
    """How many times the baseline's figure this one is; None where the baseline is not there."""
    other = groups[row.group].get(baseline)
    return row.measure / other.measure if other and other.measure else None
