"""What applications do: one function a side and group; what they do is in sides/ and in benchmarks/README.md."""

import pytest

from measure import measure


@pytest.mark.benchmark(group="get-or-create")
def test_cqlengine_get_or_create(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "get-or-create")


@pytest.mark.benchmark(group="get-or-create")
def test_coodie_get_or_create(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "get-or-create")


@pytest.mark.benchmark(group="get-or-create")
def test_raw_get_or_create(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "get-or-create")


@pytest.mark.benchmark(group="latest-rows")
def test_cqlengine_latest_rows(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "latest-rows")


@pytest.mark.benchmark(group="latest-rows")
def test_coodie_latest_rows(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "latest-rows")


@pytest.mark.benchmark(group="latest-rows")
def test_raw_latest_rows(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "latest-rows")


@pytest.mark.benchmark(group="notification-feed")
def test_cqlengine_notification_feed(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "notification-feed")


@pytest.mark.benchmark(group="notification-feed")
def test_coodie_notification_feed(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "notification-feed")


@pytest.mark.benchmark(group="notification-feed")
def test_raw_notification_feed(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "notification-feed")


@pytest.mark.benchmark(group="status-update")
def test_cqlengine_status_update(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "status-update")


@pytest.mark.benchmark(group="status-update")
def test_coodie_status_update(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "status-update")


@pytest.mark.benchmark(group="status-update")
def test_raw_status_update(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "status-update")


@pytest.mark.benchmark(group="list-mutation")
def test_cqlengine_list_mutation(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "list-mutation")


@pytest.mark.benchmark(group="list-mutation")
def test_coodie_list_mutation(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "list-mutation")


@pytest.mark.benchmark(group="list-mutation")
def test_raw_list_mutation(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "list-mutation")


@pytest.mark.benchmark(group="multi-model-lookup")
def test_cqlengine_multi_model_lookup(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "multi-model-lookup")


@pytest.mark.benchmark(group="multi-model-lookup")
def test_coodie_multi_model_lookup(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "multi-model-lookup")


@pytest.mark.benchmark(group="multi-model-lookup")
def test_raw_multi_model_lookup(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "multi-model-lookup")


@pytest.mark.benchmark(group="event-batch")
def test_cqlengine_event_batch(benchmark, bench_env):
    measure(benchmark, bench_env, "cqlengine", "event-batch")


@pytest.mark.benchmark(group="event-batch")
def test_coodie_event_batch(benchmark, bench_env):
    measure(benchmark, bench_env, "coodie", "event-batch")


@pytest.mark.benchmark(group="event-batch")
def test_raw_event_batch(benchmark, bench_env):
    measure(benchmark, bench_env, "raw", "event-batch")
