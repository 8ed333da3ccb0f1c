"""One group of one side under pytest-benchmark: the same operations as ./dev bench runs, one pytest at a time."""

import itertools

import pytest

from catalogue import GROUPS

WARM_UP = 20
ROUNDS = 200


def begin(benchmark, env, name: str, group_name: str):
    """The side, ready for the group. Skips with the reason where it cannot do it."""
    group, side = GROUPS[group_name], env.side(name)
    if group_name in side.missing:
        pytest.skip(side.missing[group_name])
    if group.family == "vector" and not env.vectors:
        pytest.skip("the server has no vectors")
    side.setup(group, env.keyspace_of(group, name), env.new_space())
    benchmark.extra_info.update(side=name, family=group.family, unit=group.unit, ops_per_iteration=group.ops,
                                versions=side.versions())
    return group, side


def measure(benchmark, env, name: str, group_name: str) -> None:
    group, side = begin(benchmark, env, name, group_name)
    operation, numbers = side.operation(group), itertools.count()

    def prepare():
        number = next(numbers)
        side.prepare(group, number, 1)
        return (number,), {}

    most = group.most_iterations or ROUNDS
    warm_up = min(WARM_UP, most)
    if env.quick:
        most, warm_up = 2, 1
    benchmark.pedantic(operation, setup=prepare, rounds=min(ROUNDS, most), iterations=1, warmup_rounds=warm_up)


def weigh(benchmark, env, name: str, group_name: str) -> None:
    """Memory: the figure is in extra_info; the time of weighing says nothing."""
    group, side = begin(benchmark, env, name, group_name)
    benchmark.extra_info["bytes"] = benchmark.pedantic(side.operation(group), args=(0,), rounds=1, iterations=1)
