"""Updates: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="partial-update")
def test_cqlengine_partial_update(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "partial-update")


@pytest.mark.benchmark(group="partial-update")
def test_coodie_partial_update(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "partial-update")


@pytest.mark.benchmark(group="partial-update")
def test_raw_partial_update(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "partial-update")


@pytest.mark.benchmark(group="update-if-condition")
def test_cqlengine_update_if_condition(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "update-if-condition")


@pytest.mark.benchmark(group="update-if-condition")
def test_coodie_update_if_condition(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "update-if-condition")


@pytest.mark.benchmark(group="update-if-condition")
def test_raw_update_if_condition(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "update-if-condition")
