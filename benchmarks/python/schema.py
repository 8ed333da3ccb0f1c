"""The keyspaces and tables of all sides, and the rows that are there before they begin."""

import itertools
import socket

from cassandra import ConsistencyLevel
from cassandra.cluster import Cluster
from cassandra.concurrent import execute_concurrent_with_args
from cassandra.query import UNSET_VALUE

import data

VERSION = "2"
KEYSPACES = ("bench_write", "bench_read", "bench_scan")

# How every side over the Python driver connects. Without TCP_NODELAY each request of more than one segment waits 40 ms
# for Nagle's algorithm and delayed acknowledgements: a gift to the other sides that nobody should have.
# Tables that other sides make are no news to a side.
CLUSTER = {
    "compression": False,
    "sockopts": [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)],
    "schema_event_refresh_window": -1,
}

PRODUCTS = """CREATE TABLE IF NOT EXISTS {keyspace}.products (id uuid PRIMARY KEY, name text, brand text, price double,
    description text, stock int, created_at timestamp, tags set<text>)"""
INDEX = "CREATE INDEX IF NOT EXISTS products_brand_idx ON {keyspace}.products (brand)"
ADDRESS = "CREATE TYPE IF NOT EXISTS {keyspace}.address (street text, city text, zip int, country text)"
TABLES = (
    PRODUCTS,
    INDEX,
    """CREATE TABLE IF NOT EXISTS {keyspace}.profiles (id uuid PRIMARY KEY, labels set<text>,
    attributes map<text, text>, scores list<int>)""",
    ADDRESS,
    """CREATE TABLE IF NOT EXISTS {keyspace}.customers (id uuid PRIMARY KEY, name text, home frozen<address>,
    others list<frozen<address>>)""",
    """CREATE TABLE IF NOT EXISTS {keyspace}.events (stream uuid, seq bigint, kind text, payload text, at timestamp,
    PRIMARY KEY (stream, seq)) WITH CLUSTERING ORDER BY (seq DESC)""",
    """CREATE TABLE IF NOT EXISTS {keyspace}.notifications (recipient uuid, seq bigint, kind text, body text,
    seen boolean, PRIMARY KEY (recipient, seq)) WITH CLUSTERING ORDER BY (seq DESC)""",
    """CREATE TABLE IF NOT EXISTS {keyspace}.orders (id uuid PRIMARY KEY, customer uuid, product uuid, quantity int,
    status text, updated_at timestamp)""",
)
VECTORS = (
    """CREATE TABLE IF NOT EXISTS {keyspace}.documents (id uuid PRIMARY KEY, title text,
    embedding vector<float, 128>)""",
    """CREATE CUSTOM INDEX IF NOT EXISTS documents_embedding_idx ON {keyspace}.documents (embedding)
    USING 'StorageAttachedIndex' WITH OPTIONS = {{'similarity_function': 'cosine'}}""",
)

# table -> (its columns, the rows that bench_read begins with)
SEEDS = {
    "products": lambda: (data.product(data.SEEDED, n) for n in range(data.READ_PRODUCTS)),
    "profiles": lambda: (data.profile(data.SEEDED, n) for n in range(data.OTHERS)),
    "customers": lambda: (data.customer(data.SEEDED, n) for n in range(data.OTHERS)),
    "documents": lambda: (data.document(data.SEEDED, n) for n in range(data.OTHERS)),
    "orders": lambda: (data.order(data.SEEDED, n) for n in range(data.OTHERS)),
    "events": lambda: (
        data.event(data.SEEDED, stream, seq) for stream in range(data.STREAMS) for seq in range(data.EVENTS)
    ),
}


def split_address(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    return (host.strip("[]"), int(port)) if host else (address, 9042)


def connect(address: str):
    """A session for everything that is not timed."""
    host, port = split_address(address)
    cluster = Cluster([host], port=port, **CLUSTER)
    session = cluster.connect()
    session.default_consistency_level = ConsistencyLevel.LOCAL_ONE
    session.default_timeout = 60
    return session


def schema_keyspace(side: str) -> str:
    """Where a side makes and drops its tables: each its own, since drivers remember what they saw."""
    return "bench_schema_" + side.replace("-", "_")


class Address:
    """The address of a customer as the driver wants a user-defined type's value."""

    def __init__(self, street, city, zip, country):
        self.street, self.city, self.zip, self.country = street, city, zip, country


def bindable(row: dict) -> list:
    def of(name, value):
        if name == "home":
            return Address(**value)
        if name == "others":
            return [Address(**one) for one in value]
        return UNSET_VALUE if value is None else value  # null would leave a tombstone for every scan to step over

    return [of(name, value) for name, value in row.items()]


def write(session, keyspace: str, table: str, rows) -> int:
    """Inserts rows, many at a time; they are dictionaries by column."""
    rows = iter(rows)
    count = 0
    # On a machine of few cores Cassandra 5.0 fails writes to a vector index that come many at a time.
    in_flight = 1 if table == "documents" else 64
    while chunk := list(itertools.islice(rows, 2000)):
        columns = ", ".join(chunk[0])
        marks = ", ".join("?" * len(chunk[0]))
        insert = session.prepare(f"INSERT INTO {keyspace}.{table} ({columns}) VALUES ({marks})")
        execute_concurrent_with_args(session, insert, [bindable(row) for row in chunk], concurrency=in_flight)
        count += len(chunk)
    return count


def create(session, sides=()) -> bool:
    """Makes keyspaces and tables. Returns whether the server has vectors."""
    for keyspace in (*KEYSPACES, *map(schema_keyspace, sides)):
        session.execute(
            f"CREATE KEYSPACE IF NOT EXISTS {keyspace}"
            " WITH replication = {'class': 'NetworkTopologyStrategy', 'replication_factor': 1}"
        )
    for keyspace in KEYSPACES:
        for statement in TABLES if keyspace != "bench_scan" else (PRODUCTS, INDEX):
            session.execute(statement.format(keyspace=keyspace))
    try:
        for keyspace in ("bench_write", "bench_read"):
            for statement in VECTORS:
                session.execute(statement.format(keyspace=keyspace))
    except Exception as error:  # an older server answers with a syntax error or an invalid request
        if "vector" in str(error).lower() or "StorageAttachedIndex" in str(error):
            return False
        raise
    return True


def seed(session, scan: bool, vectors: bool, progress=lambda done, total: None) -> None:
    """Writes the rows to read, unless an earlier run did. `scan`: the 100,000 products, too."""
    session.execute("CREATE TABLE IF NOT EXISTS bench_read.seeded (what text PRIMARY KEY, version text)")
    done = {row.what: row.version for row in session.execute("SELECT what, version FROM bench_read.seeded")}
    jobs = [("bench_read", table, SEEDS[table]) for table in SEEDS if vectors or table != "documents"]
    if scan:
        jobs.append(
            ("bench_scan", "products", lambda: (data.product(data.SEEDED, n) for n in range(data.SCAN_PRODUCTS)))
        )
    for number, (keyspace, table, rows) in enumerate(jobs):
        progress(number, len(jobs))
        what = f"{keyspace}.{table}"
        if done.get(what) == VERSION:
            continue
        if table == "customers":
            session.cluster.register_user_type(keyspace, "address", Address)
        session.execute(f"TRUNCATE {what}")
        write(session, keyspace, table, rows())
        session.execute("INSERT INTO bench_read.seeded (what, version) VALUES (%s, %s)", (what, VERSION))
    progress(len(jobs), len(jobs))


def clear_written(session) -> None:
    """Empties what the sides wrote in earlier runs, so that runs begin alike."""
    for table in ("products", "profiles", "customers", "events", "notifications", "orders"):
        session.execute(f"TRUNCATE bench_write.{table}")
