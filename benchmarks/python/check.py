"""Whether a side did the work: what it wrote is in the database as it should be, what it decoded is what was there.

Run as a program it does so for ./dev bench: requests as JSON lines on standard input, answers on standard output.
"""

import argparse
import json
import os
import sys

from cassandra.concurrent import execute_concurrent_with_args

import data
import schema
from catalogue import GROUPS, Group


def number_of(row: dict) -> int:
    """The number of a seeded row, which is in the last 8 bytes of its id."""
    return int(row["id"].replace("-", "")[16:], 16)


def written(group: Group, space: int, count: int) -> list[tuple[str, dict, dict | None]]:
    """What is in the database after the iterations 0 to count - 1: (table, key, row or None where there is none)."""

    def rows(table, made, keys=("id",)):
        return [(table, {name: row[name] for name in keys}, row) for row in made]

    def changed(table, make, change):
        last = {n % data.OTHERS: n for n in range(count)}
        return rows(table, [{**make(space, row), **change(n)} for row, n in last.items()])

    each = range(count)
    match group.name:
        case "single-insert" | "insert-if-not-exists" | "insert-with-ttl" | "get-or-create":
            return rows("products", [data.product(space, n) for n in each])
        case "batch-insert-10" | "batch-insert-100":
            size = int(group.name.rpartition("-")[2])
            return rows("products", [data.product(space, n) for n in range(count * size)])
        case name if name.startswith("concurrent-insert"):
            return rows("products", [data.product(space, n) for n in range(count * group.ops)])
        case "single-delete":
            return [("products", {"id": data.key(space, n)}, None) for n in each]
        case "bulk-delete":
            return [("events", {"stream": data.key(space, n)}, None) for n in each]
        case "partial-update":
            return changed("products", data.product, data.changed_product)
        case "update-if-condition":
            return changed("products", data.product, lambda n: {"price": data.price(n + 1)})
        case "status-update":
            return changed("orders", data.order, data.changed_status)
        case "collection-write" | "collection-roundtrip":
            return rows("profiles", [data.profile(space, n) for n in each])
        case "list-mutation":
            made = [data.profile(space, n) for n in each]
            return rows("profiles", [{**p, "scores": [n % 100, *p["scores"], n % 100]} for n, p in enumerate(made)])
        case "udt-write":
            return rows("customers", [data.customer(space, n) for n in each])
        case "vector-write":
            return rows("documents", [data.document(space, n) for n in each])
        case "notification-feed":
            made = [data.notification(space, n % data.RECIPIENTS, data.FEED + n // data.RECIPIENTS) for n in each]
            return rows("notifications", made, ("recipient", "seq"))
        case "event-batch":
            made = [data.event(space, n // 50, n % 50 * 20 + i) for n in each for i in range(20)]
            return rows("events", made, ("stream", "seq"))
    return []


def wrong_in_database(session, group: Group, space: int, count: int, keyspace: str | None) -> str:
    """What is not as it should be after `count` iterations; empty when all is well."""
    if group.name == "sync-table-create" or group.name == "sync-table-noop":
        return wrong_in_schema(session, keyspace)
    expected = written(group, space, count)
    if expected:
        table, key, _ = expected[0]
        where = " AND ".join(f"{name} = ?" for name in key)
        select = session.prepare(f"SELECT * FROM {keyspace}.{table} WHERE {where}")
        keys = [tuple(key.values()) for _, key, _ in expected]
        found = execute_concurrent_with_args(session, select, keys, concurrency=32)
        for (table, key, row), (_, answer) in zip(expected, found, strict=True):
            stored = answer.one()
            got = None if stored is None else data.canonical(stored._asdict())
            if got != (None if row is None else data.canonical(row)):
                return f"{table} {data.canonical(key)} is {got}, not {row and data.canonical(row)}"
    if group.name == "insert-with-ttl":
        ttl = session.execute(f"SELECT TTL(name) FROM {keyspace}.products WHERE id = %s", [data.key(space, 0)]).one()[0]
        if ttl is None or not data.TTL - 600 < ttl <= data.TTL:
            return f"the time to live is {ttl} s, not {data.TTL} s"
    return ""


def wrong_in_schema(session, keyspace: str) -> str:
    """Whether the table that a side made has the columns and the index of the one that is used elsewhere."""

    def shape(space):
        columns = session.execute(
            "SELECT column_name, kind, type FROM system_schema.columns WHERE keyspace_name = %s AND table_name = 'products'",
            [space],
        )
        indexes = session.execute(
            "SELECT options FROM system_schema.indexes WHERE keyspace_name = %s AND table_name = 'products'", [space]
        )
        targets = sorted(index.options["target"].strip('"') for index in indexes)
        return sorted((c.column_name, c.kind, c.type) for c in columns), targets

    made, expected = shape(keyspace), shape("bench_write")
    return "" if made == expected else f"the table is {made}, not {expected}"


def wrong_in_sample(group: Group, space: int, rows: list[dict]) -> str:
    """What is not as it should be in what iteration 0 decoded; empty when all is well."""
    some = None  # where the server chooses the rows: how each of them follows from its id
    match group.name:
        case "get-by-pk":
            expected = [data.product(0, 0)]
        case "filter-secondary-index":
            rows = sorted(rows, key=number_of)
            expected = [data.product(0, n) for n in range(0, data.READ_PRODUCTS, data.BRANDS)]
        case "filter-limit":
            some, count = data.product, 10
            if any(row["brand"] != data.brand(0) for row in rows):
                return "a row is of another brand"
        case "full-scan":
            some, count = data.product, 1
        case "vector-ann":
            some, count = data.document, 10
            if not rows or number_of(rows[0]) != 0:
                return "the nearest document to a document's own vector is another one"
        case "collection-read":
            expected = [data.profile(0, 0)]
        case "collection-roundtrip":
            expected = [data.profile(space, 0)]
        case "model-instantiation" | "model-from-json":
            expected = [data.product(0, n) for n in range(4)]
        case "udt-read":
            expected = [data.customer(0, 0)]
        case "vector-read":
            expected = [data.document(0, 0)]
        case "get-or-create":
            expected = [data.product(space, 0)]
        case "latest-rows":
            expected = [data.event(0, 0, seq) for seq in range(data.EVENTS - 1, data.EVENTS - 21, -1)]
        case "notification-feed":
            expected = [data.notification(space, 0, seq) for seq in range(data.FEED, 0, -1)]
        case "multi-model-lookup":
            expected = [data.order(0, 0), data.customer(0, 0), data.product(0, 0)]
        case name if name.startswith("concurrent-get"):
            expected = [data.product(0, n * data.STRIDE % data.READ_PRODUCTS) for n in range(group.ops)]
        case _:
            expected = []
    if some:
        if len(rows) != count:
            return f"{len(rows)} rows were decoded, not {count}"
        expected = [some(0, number_of(row)) for row in rows]
    expected = data.canonical(expected)
    if rows == expected:
        return ""
    for got, wanted in zip(rows, expected):
        if got != wanted:
            return f"decoded {got}, not {wanted}"
    return f"{len(rows)} rows were decoded, not {len(expected)}"


class Checker:
    """Answers the requests of ./dev bench: start, seed, check."""

    def __init__(self, address: str):
        self.address = address
        self.session = None  # groups without a server are checked without one
        self.vectors = False

    def start(self, request) -> dict:
        self.session = schema.connect(self.address)
        self.vectors = schema.create(self.session, request["sides"])
        row = self.session.execute("SELECT * FROM system.local").one()
        return {"vectors": self.vectors, "release_version": row.release_version}

    def seed(self, request) -> dict:
        schema.clear_written(self.session)
        schema.seed(self.session, request["scan"], self.vectors)
        return {}

    def check(self, request) -> dict:
        group, space = GROUPS[request["group"]], request["space"]
        wrong = wrong_in_sample(group, space, request["rows"])
        return {"wrong": wrong or wrong_in_database(self.session, group, space, request["iterations"], request["keyspace"])}

    def answer(self, request) -> dict:
        try:
            return {"ok": True, **getattr(self, request["cmd"])(request)}
        except Exception as error:  # told to the parent
            return {"error": f"{type(error).__name__}: {error}"}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--address", default="")
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    checker = Checker(arguments.parse_args().address)
    for line in sys.stdin:
        request = json.loads(line)
        if request["cmd"] == "exit":
            break
        answers.write(json.dumps(checker.answer(request)) + "\n")
    answers.close()
    os._exit(0)


if __name__ == "__main__":
    main()
