"""Deletes: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="single-delete")
def test_cqlengine_single_delete(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "single-delete")


@pytest.mark.benchmark(group="single-delete")
def test_coodie_single_delete(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "single-delete")


@pytest.mark.benchmark(group="single-delete")
def test_raw_single_delete(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "single-delete")


@pytest.mark.benchmark(group="bulk-delete")
def test_cqlengine_bulk_delete(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "bulk-delete")


@pytest.mark.benchmark(group="bulk-delete")
def test_coodie_bulk_delete(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "bulk-delete")


@pytest.mark.benchmark(group="bulk-delete")
def test_raw_bulk_delete(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "bulk-delete")
