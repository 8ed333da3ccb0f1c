"""What the groups without a server work on: rows as the driver hands them over, statements that nobody has prepared."""

from datetime import datetime
from functools import cache
from uuid import UUID

from cassandra import cqltypes
from cassandra.protocol import ProtocolVersion
from cassandra.query import PreparedStatement

import data

COUNT = 1_000
TYPES = {
    "id": cqltypes.UUIDType,
    "name": cqltypes.UTF8Type,
    "brand": cqltypes.UTF8Type,
    "price": cqltypes.DoubleType,
    "description": cqltypes.UTF8Type,
    "stock": cqltypes.Int32Type,
    "created_at": cqltypes.DateType,
    "tags": cqltypes.SetType.apply_parameters([cqltypes.UTF8Type]),
}


class Column:
    """A bound column as the driver's metadata has it."""

    def __init__(self, name: str):
        self.keyspace_name, self.table_name, self.name, self.type = "bench_write", "products", name, TYPES[name]


def prepared(columns) -> PreparedStatement:
    """A statement with those columns as its markers, that needs no server to bind values."""
    return PreparedStatement(
        column_metadata=[Column(name) for name in columns],
        query_id=bytes(16),
        routing_key_indexes=[0],
        query="",
        keyspace="bench_write",
        protocol_version=ProtocolVersion.V4,
        result_metadata=None,
        result_metadata_id=None,
    )


def product_insert() -> PreparedStatement:
    return prepared(data.PRODUCT)


class Session:
    """Enough of a session to bind a prepared INSERT of a product; what is executed goes nowhere."""

    row_factory = None

    def prepare(self, text: str) -> PreparedStatement:
        names = text[text.index("(") + 1 : text.index(")")].replace('"', "").split(", ")
        return prepared(names)

    def execute(self, statement, **_options) -> None:
        return None


@cache
def dictionaries() -> list[dict]:
    return [data.product(data.SEEDED, n) for n in range(COUNT)]


@cache
def tuples() -> list[tuple]:
    return [tuple(row.values()) for row in dictionaries()]


@cache
def texts() -> list[str]:
    return [data.text_of(row) for row in dictionaries()]


@cache
def instances(model) -> list:
    return [model(**row) for row in dictionaries()]


def plain(value):
    """For json.dumps: what JSON has no type for."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return data.canonical(value)
    if isinstance(value, (set, frozenset)):
        return list(value)
    raise TypeError(f"no JSON for {type(value).__name__}")
