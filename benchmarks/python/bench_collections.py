"""Collections: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="collection-write")
def test_cqlengine_collection_write(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "collection-write")


@pytest.mark.benchmark(group="collection-write")
def test_coodie_collection_write(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "collection-write")


@pytest.mark.benchmark(group="collection-write")
def test_raw_collection_write(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "collection-write")


@pytest.mark.benchmark(group="collection-read")
def test_cqlengine_collection_read(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "collection-read")


@pytest.mark.benchmark(group="collection-read")
def test_coodie_collection_read(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "collection-read")


@pytest.mark.benchmark(group="collection-read")
def test_raw_collection_read(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "collection-read")


@pytest.mark.benchmark(group="collection-roundtrip")
def test_cqlengine_collection_roundtrip(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "collection-roundtrip")


@pytest.mark.benchmark(group="collection-roundtrip")
def test_coodie_collection_roundtrip(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "collection-roundtrip")


@pytest.mark.benchmark(group="collection-roundtrip")
def test_raw_collection_roundtrip(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "collection-roundtrip")
