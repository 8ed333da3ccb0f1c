"""The server, the sides and what they share, once a session. Benchmarks are off unless --benchmark-enable is given."""

import itertools
import time

import pytest

import schema
import sides


def pytest_addoption(parser):
    group = parser.getgroup("cassium")
    group.addoption("--address", default="127.0.0.1:9042", help="host:port of the server (default 127.0.0.1:9042)")
    group.addoption("--driver-type", default="scylla", choices=("scylla", "cassandra", "acsylla"),
                    help="what coodie runs over; cqlengine and raw stay on cassandra-driver or scylla-driver")
    group.addoption("--bench-worker", default="", metavar="PATH", help="the C++ sides, for test_cpp_sides.py")
    group.addoption("--quick", action="store_true", help="two rounds each: does it run, not how fast")


def pytest_collection_modifyitems(config, items):
    if config.getoption("benchmark_enable"):
        return
    off = pytest.mark.skip(reason="benchmarks are off: give --benchmark-enable")
    for item in items:
        if "benchmark" in item.fixturenames:
            item.add_marker(off)


class Environment:
    """What a benchmark needs: the sides, keyspaces, and keys that nobody else has."""

    def __init__(self, session, address: str, made: dict, vectors: bool, quick: bool):
        self.address = address
        self.session = session
        self.made = made
        self.vectors = vectors
        self.quick = quick
        self.spaces = itertools.count(time.time_ns() // 1_000_000 << 16)

    def side(self, name: str):
        return self.made[name]

    def new_space(self) -> int:
        return next(self.spaces)

    def keyspace_of(self, group, side: str) -> str | None:
        return schema.schema_keyspace(side) if group.keyspace == "bench_schema" else group.keyspace


@pytest.fixture(scope="session")
def driver_type(request):
    return request.config.getoption("--driver-type")


@pytest.fixture(scope="session")
def server_address(request):
    return request.config.getoption("--address")


@pytest.fixture(scope="session")
def driver_session(server_address):
    """A session of the driver, for what is not measured."""
    session = schema.connect(server_address)
    yield session
    session.cluster.shutdown()


@pytest.fixture(scope="session")
def tables(driver_session, request):
    """Keyspaces, tables and seeded rows. Returns whether the server has vectors."""
    vectors = schema.create(driver_session, sides.NAMES)
    scan = any("full_scan" in item.name or "full-scan" in item.name for item in request.session.items)
    schema.seed(driver_session, scan, vectors)
    return vectors


def connected(name, driver_type, server_address):
    side = sides.make(name, driver_type)
    side.connect(server_address)
    return side


@pytest.fixture(scope="session")
def cqlengine_connection(tables, driver_type, server_address):
    side = connected("cqlengine", driver_type, server_address)
    yield side
    side.close()


@pytest.fixture(scope="session")
def coodie_connection(tables, driver_type, server_address):
    side = connected("coodie", driver_type, server_address)
    yield side
    side.close()


@pytest.fixture(scope="session")
def raw_connection(tables, driver_type, server_address):
    side = connected("raw", driver_type, server_address)
    yield side
    side.close()


@pytest.fixture(scope="session")
def bench_env(request, driver_session, server_address, tables, cqlengine_connection, coodie_connection, raw_connection):
    """All of it together."""
    made = {"cqlengine": cqlengine_connection, "coodie": coodie_connection, "raw": raw_connection}
    return Environment(driver_session, server_address, made, tables, request.config.getoption("--quick"))


