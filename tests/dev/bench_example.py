"""A run that never was, of plausible size, for tests of what is made of a run."""

import random

from dev.bench import groups, pytest_json
from dev.bench.results import Results, Series

# About how many times cqlengine's figure a side's is.
FACTORS = {"cassium-blocking": 0.4, "cassium-coroutine": 0.3, "cassium-raw": 0.28, "cqlengine": 1.0, "coodie": 0.7, "raw": 0.5}


def run(names: list[str] | None = None, sides: list[str] | None = None, slower: float = 1.0) -> dict:
    """A run's JSON. `slower`: how many times longer cassium's blocking side takes."""
    known = groups.load()
    wanted = [known[name] for name in names] if names else list(known.values())
    results = Results(wanted, 5, "scylla", "127.0.0.1:9042", server={"release_version": "5.0.9", "vectors": True})
    results.absent["cassandra-h"] = "not installed"
    chosen = sides or list(FACTORS)
    for side in chosen:
        results.versions[side] = {"python": "3.11.2", side: "1.2.3"}
    for group in wanted:
        for side in chosen:
            if (group.name, side) == ("vector-ann", "cqlengine"):
                results.left_out[group.name, side] = "cqlengine has no ANN"
                continue
            results.series[group.name, side] = series(group, side, slower if side == "cassium-blocking" else 1.0)
    results.seconds = 321.0
    return pytest_json.document(results)


def series(group: groups.Group, side: str, slower: float) -> Series:
    chance = random.Random(f"{group.name} {side}")  # the same each time
    factor = FACTORS[side] if group.keyspace else FACTORS[side] ** 4
    if group.in_flight:
        factor = FACTORS[side] ** (1 + group.in_flight ** 0.2)
    base = 1.2e-3 * factor * slower * (0.6 + chance.random()) * group.ops / max(1, group.in_flight**0.3)
    made = Series(iterations=40)
    for _ in range(5):
        if group.kind == "memory":
            made.add(group, {"bytes": [int(2_000_000 * factor)]})
            made.times.append(0.01)
            continue
        times = [int(1e9 * base * (1 + chance.expovariate(6))) for _ in range(40)]
        made.add(group, {"ns": times, "cpu_ns": int(sum(times) * 0.4 * factor), "ops": 40 * group.ops})
    return made
