"""Reads: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="get-by-pk")
def test_cqlengine_get_by_pk(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "get-by-pk")


@pytest.mark.benchmark(group="get-by-pk")
def test_coodie_get_by_pk(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "get-by-pk")


@pytest.mark.benchmark(group="get-by-pk")
def test_raw_get_by_pk(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "get-by-pk")


@pytest.mark.benchmark(group="filter-secondary-index")
def test_cqlengine_filter_secondary_index(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "filter-secondary-index")


@pytest.mark.benchmark(group="filter-secondary-index")
def test_coodie_filter_secondary_index(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "filter-secondary-index")


@pytest.mark.benchmark(group="filter-secondary-index")
def test_raw_filter_secondary_index(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "filter-secondary-index")


@pytest.mark.benchmark(group="filter-limit")
def test_cqlengine_filter_limit(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "filter-limit")


@pytest.mark.benchmark(group="filter-limit")
def test_coodie_filter_limit(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "filter-limit")


@pytest.mark.benchmark(group="filter-limit")
def test_raw_filter_limit(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "filter-limit")


@pytest.mark.benchmark(group="count")
def test_cqlengine_count(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "count")


@pytest.mark.benchmark(group="count")
def test_coodie_count(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "count")


@pytest.mark.benchmark(group="count")
def test_raw_count(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "count")


@pytest.mark.benchmark(group="full-scan")
def test_cqlengine_full_scan(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "full-scan")


@pytest.mark.benchmark(group="full-scan")
def test_coodie_full_scan(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "full-scan")


@pytest.mark.benchmark(group="full-scan")
def test_raw_full_scan(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "full-scan")
