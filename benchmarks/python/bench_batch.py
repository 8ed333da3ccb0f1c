"""Batches: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="batch-insert-10")
def test_cqlengine_batch_insert_10(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "batch-insert-10")


@pytest.mark.benchmark(group="batch-insert-10")
def test_coodie_batch_insert_10(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "batch-insert-10")


@pytest.mark.benchmark(group="batch-insert-10")
def test_raw_batch_insert_10(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "batch-insert-10")


@pytest.mark.benchmark(group="batch-insert-100")
def test_cqlengine_batch_insert_100(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "batch-insert-100")


@pytest.mark.benchmark(group="batch-insert-100")
def test_coodie_batch_insert_100(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "batch-insert-100")


@pytest.mark.benchmark(group="batch-insert-100")
def test_raw_batch_insert_100(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "batch-insert-100")
