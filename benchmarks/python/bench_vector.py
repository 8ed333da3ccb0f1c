"""Vectors: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="vector-write")
def test_cqlengine_vector_write(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "vector-write")


@pytest.mark.benchmark(group="vector-write")
def test_coodie_vector_write(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "vector-write")


@pytest.mark.benchmark(group="vector-write")
def test_raw_vector_write(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "vector-write")


@pytest.mark.benchmark(group="vector-read")
def test_cqlengine_vector_read(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "vector-read")


@pytest.mark.benchmark(group="vector-read")
def test_coodie_vector_read(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "vector-read")


@pytest.mark.benchmark(group="vector-read")
def test_raw_vector_read(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "vector-read")


@pytest.mark.benchmark(group="vector-ann")
def test_cqlengine_vector_ann(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "vector-ann")


@pytest.mark.benchmark(group="vector-ann")
def test_coodie_vector_ann(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "vector-ann")


@pytest.mark.benchmark(group="vector-ann")
def test_raw_vector_ann(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "vector-ann")
