"""User-defined types: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="udt-write")
def test_cqlengine_udt_write(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "udt-write")


@pytest.mark.benchmark(group="udt-write")
def test_coodie_udt_write(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "udt-write")


@pytest.mark.benchmark(group="udt-write")
def test_raw_udt_write(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "udt-write")


@pytest.mark.benchmark(group="udt-read")
def test_cqlengine_udt_read(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "udt-read")


@pytest.mark.benchmark(group="udt-read")
def test_coodie_udt_read(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "udt-read")


@pytest.mark.benchmark(group="udt-read")
def test_raw_udt_read(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "udt-read")
