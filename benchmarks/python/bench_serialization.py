"""Models out of rows and back, without a server: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure, weigh


@pytest.mark.benchmark(group="model-instantiation")
def test_cqlengine_model_instantiation(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "model-instantiation")


@pytest.mark.benchmark(group="model-instantiation")
def test_coodie_model_instantiation(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "model-instantiation")


@pytest.mark.benchmark(group="model-instantiation")
def test_raw_model_instantiation(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "model-instantiation")


@pytest.mark.benchmark(group="model-serialization")
def test_cqlengine_model_serialization(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "model-serialization")


@pytest.mark.benchmark(group="model-serialization")
def test_coodie_model_serialization(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "model-serialization")


@pytest.mark.benchmark(group="model-serialization")
def test_raw_model_serialization(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "model-serialization")


@pytest.mark.benchmark(group="model-to-json")
def test_cqlengine_model_to_json(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "model-to-json")


@pytest.mark.benchmark(group="model-to-json")
def test_coodie_model_to_json(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "model-to-json")


@pytest.mark.benchmark(group="model-to-json")
def test_raw_model_to_json(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "model-to-json")


@pytest.mark.benchmark(group="model-from-json")
def test_cqlengine_model_from_json(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "model-from-json")


@pytest.mark.benchmark(group="model-from-json")
def test_coodie_model_from_json(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "model-from-json")


@pytest.mark.benchmark(group="model-from-json")
def test_raw_model_from_json(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "model-from-json")


@pytest.mark.benchmark(group="memory-per-1000")
def test_cqlengine_memory_per_1000(benchmark, bench_env):
    weigh(benchmark, bench_env, "cqlengine", "memory-per-1000")


@pytest.mark.benchmark(group="memory-per-1000")
def test_coodie_memory_per_1000(benchmark, bench_env):
    weigh(benchmark, bench_env, "coodie", "memory-per-1000")


@pytest.mark.benchmark(group="memory-per-1000")
def test_raw_memory_per_1000(benchmark, bench_env):
    weigh(benchmark, bench_env, "raw", "memory-per-1000")
