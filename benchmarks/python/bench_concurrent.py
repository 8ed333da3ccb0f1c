"""Many operations at a time: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="concurrent-insert-1")
def test_cqlengine_concurrent_insert_1(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "concurrent-insert-1")


@pytest.mark.benchmark(group="concurrent-insert-1")
def test_coodie_concurrent_insert_1(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "concurrent-insert-1")


@pytest.mark.benchmark(group="concurrent-insert-1")
def test_raw_concurrent_insert_1(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "concurrent-insert-1")


@pytest.mark.benchmark(group="concurrent-insert-16")
def test_cqlengine_concurrent_insert_16(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "concurrent-insert-16")


@pytest.mark.benchmark(group="concurrent-insert-16")
def test_coodie_concurrent_insert_16(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "concurrent-insert-16")


@pytest.mark.benchmark(group="concurrent-insert-16")
def test_raw_concurrent_insert_16(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "concurrent-insert-16")


@pytest.mark.benchmark(group="concurrent-insert-128")
def test_cqlengine_concurrent_insert_128(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "concurrent-insert-128")


@pytest.mark.benchmark(group="concurrent-insert-128")
def test_coodie_concurrent_insert_128(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "concurrent-insert-128")


@pytest.mark.benchmark(group="concurrent-insert-128")
def test_raw_concurrent_insert_128(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "concurrent-insert-128")


@pytest.mark.benchmark(group="concurrent-insert-1024")
def test_cqlengine_concurrent_insert_1024(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "concurrent-insert-1024")


@pytest.mark.benchmark(group="concurrent-insert-1024")
def test_coodie_concurrent_insert_1024(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "concurrent-insert-1024")


@pytest.mark.benchmark(group="concurrent-insert-1024")
def test_raw_concurrent_insert_1024(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "concurrent-insert-1024")


@pytest.mark.benchmark(group="concurrent-get-1")
def test_cqlengine_concurrent_get_1(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "concurrent-get-1")


@pytest.mark.benchmark(group="concurrent-get-1")
def test_coodie_concurrent_get_1(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "concurrent-get-1")


@pytest.mark.benchmark(group="concurrent-get-1")
def test_raw_concurrent_get_1(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "concurrent-get-1")


@pytest.mark.benchmark(group="concurrent-get-16")
def test_cqlengine_concurrent_get_16(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "concurrent-get-16")


@pytest.mark.benchmark(group="concurrent-get-16")
def test_coodie_concurrent_get_16(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "concurrent-get-16")


@pytest.mark.benchmark(group="concurrent-get-16")
def test_raw_concurrent_get_16(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "concurrent-get-16")


@pytest.mark.benchmark(group="concurrent-get-128")
def test_cqlengine_concurrent_get_128(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "concurrent-get-128")


@pytest.mark.benchmark(group="concurrent-get-128")
def test_coodie_concurrent_get_128(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "concurrent-get-128")


@pytest.mark.benchmark(group="concurrent-get-128")
def test_raw_concurrent_get_128(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "concurrent-get-128")


@pytest.mark.benchmark(group="concurrent-get-1024")
def test_cqlengine_concurrent_get_1024(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "concurrent-get-1024")


@pytest.mark.benchmark(group="concurrent-get-1024")
def test_coodie_concurrent_get_1024(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "concurrent-get-1024")


@pytest.mark.benchmark(group="concurrent-get-1024")
def test_raw_concurrent_get_1024(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "concurrent-get-1024")
