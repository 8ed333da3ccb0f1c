"""Inserts: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="single-insert")
def test_cqlengine_single_insert(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "single-insert")


@pytest.mark.benchmark(group="single-insert")
def test_coodie_single_insert(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "single-insert")


@pytest.mark.benchmark(group="single-insert")
def test_raw_single_insert(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "single-insert")


@pytest.mark.benchmark(group="insert-if-not-exists")
def test_cqlengine_insert_if_not_exists(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "insert-if-not-exists")


@pytest.mark.benchmark(group="insert-if-not-exists")
def test_coodie_insert_if_not_exists(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "insert-if-not-exists")


@pytest.mark.benchmark(group="insert-if-not-exists")
def test_raw_insert_if_not_exists(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "insert-if-not-exists")


@pytest.mark.benchmark(group="insert-with-ttl")
def test_cqlengine_insert_with_ttl(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "insert-with-ttl")


@pytest.mark.benchmark(group="insert-with-ttl")
def test_coodie_insert_with_ttl(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "insert-with-ttl")


@pytest.mark.benchmark(group="insert-with-ttl")
def test_raw_insert_with_ttl(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "insert-with-ttl")
