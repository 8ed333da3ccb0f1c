"""Schema synchronisation: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="sync-table-create")
def test_cqlengine_sync_table_create(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "sync-table-create")


@pytest.mark.benchmark(group="sync-table-create")
def test_coodie_sync_table_create(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "sync-table-create")


@pytest.mark.benchmark(group="sync-table-create")
def test_raw_sync_table_create(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "sync-table-create")


@pytest.mark.benchmark(group="sync-table-noop")
def test_cqlengine_sync_table_noop(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "sync-table-noop")


@pytest.mark.benchmark(group="sync-table-noop")
def test_coodie_sync_table_noop(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "sync-table-noop")


@pytest.mark.benchmark(group="sync-table-noop")
def test_raw_sync_table_noop(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "sync-table-noop")
