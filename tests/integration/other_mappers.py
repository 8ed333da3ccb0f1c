"""Tables and rows of Python's mappers: other_mappers.py cqlengine|coodie make|write|check HOST:PORT KEYSPACE

"make" lets the mapper create its tables, "write" writes rows 1 (all columns) and 2 (nulls), "check" compares rows 11 and 12,
which cassium wrote, with the same values. Prints "ok", or what differs.
"""

import datetime
import decimal
import os
import sys
import uuid
from typing import Annotated

from cassandra.cluster import Cluster
from cassandra.util import Date, Time

OPTIONS = {
    "comment": "people of both",
    "gc_grace_seconds": 3600,
    "compaction": {"class": "LeveledCompactionStrategy", "sstable_size_in_mb": "80"},
}
ID = uuid.UUID("c0ffee00-dead-4bee-8fad-000000000001")
SCALARS = {
    "name": "Ann",
    "born": datetime.datetime(1969, 12, 31, 23, 59, 59, 999000),
    "day": datetime.date(2024, 2, 29),
    "clock": datetime.time(23, 59, 59, 999999),
    "rate": 0.1,
    "weight": 1.5,
    "amount": decimal.Decimal("-123456789.0123"),
    "big": 2**127,
    "small": -32768,
    "tiny": 127,
    "raw": b"\x00\xff",
    "active": True,
}
COLLECTIONS = {
    "flags": {"a", "b"},
    "scores": [3, 1, 3],
    "labels": {"one": 1, "two": 2},
}


class Cqlengine:
    def __init__(self, address: str, keyspace: str):
        from cassandra.cqlengine import columns, connection, models, usertype

        os.environ["CQLENG_ALLOW_SCHEMA_MANAGEMENT"] = "1"
        host, port = address.rsplit(":", 1)
        connection.setup([host], keyspace, port=int(port))

        class Street(usertype.UserType):
            name = columns.Text()
            number = columns.Integer()

        class Place(usertype.UserType):
            __type_name__ = "place"
            street = columns.UserDefinedType(Street)
            notes = columns.List(columns.Text)

        class Person(models.Model):
            __table_name__ = "people"
            __options__ = OPTIONS
            id = columns.UUID(partition_key=True)
            seq = columns.BigInt(primary_key=True, clustering_order="DESC")
            team = columns.Text(static=True)
            name = columns.Text(index=True)
            born = columns.DateTime()
            day = columns.Date()
            clock = columns.Time()
            rate = columns.Double()
            weight = columns.Float()
            amount = columns.Decimal()
            big = columns.VarInt()
            small = columns.SmallInt()
            tiny = columns.TinyInt()
            raw = columns.Blob()
            active = columns.Boolean()
            flags = columns.Set(columns.Text)
            scores = columns.List(columns.Integer)
            labels = columns.Map(columns.Text, columns.Integer)
            home = columns.UserDefinedType(Place)
            others = columns.List(columns.UserDefinedType(Place))
            pageCount = columns.Integer()

        class Visits(models.Model):
            __table_name__ = "visits"
            page = columns.Text(primary_key=True)
            count = columns.Counter()

        self.person, self.visits = Person, Visits
        self.place = lambda name, number, notes: Place(street=Street(name=name, number=number), notes=notes)

    def make(self) -> None:
        from cassandra.cqlengine import management

        management.sync_table(self.person)
        management.sync_table(self.visits)

    def write(self, values: dict) -> None:
        self.person.create(**values)

    def count(self) -> None:
        self.visits(page="front").update(count=3)

    def read(self, seq: int):
        return self.person.get(id=ID, seq=seq)

    def counted(self) -> int:
        return self.visits.get(page="front").count


class Coodie:
    def __init__(self, address: str, keyspace: str):
        from coodie import fields
        from coodie.drivers import init_coodie
        from coodie.sync import CounterDocument, Document
        from coodie.usertype import UserType

        host, port = address.rsplit(":", 1)
        init_coodie(session=Cluster([host], port=int(port)).connect(keyspace), keyspace=keyspace, driver_type="scylla")

        class Street(UserType):
            name: str | None
            number: int | None

        class Place(UserType):
            street: Street | None
            notes: list[str] | None

            class Settings:
                __type_name__ = "place"

        class Person(Document):
            id: Annotated[uuid.UUID, fields.PrimaryKey()]
            seq: Annotated[int, fields.BigInt(), fields.ClusteringKey(order="DESC")]
            team: Annotated[str | None, fields.Static()] = None
            name: Annotated[str | None, fields.Indexed()] = None
            born: datetime.datetime | None = None
            day: datetime.date | None = None
            clock: datetime.time | None = None
            rate: Annotated[float | None, fields.Double()] = None
            weight: float | None = None
            amount: decimal.Decimal | None = None
            big: Annotated[int | None, fields.VarInt()] = None
            small: Annotated[int | None, fields.SmallInt()] = None
            tiny: Annotated[int | None, fields.TinyInt()] = None
            raw: bytes | None = None
            active: bool | None = None
            flags: set[str] = set()
            scores: list[int] = []
            labels: dict[str, int] = {}
            home: Place | None = None
            others: list[Place] = []
            pageCount: int | None = None

            class Settings:
                name = "people"
                __options__ = OPTIONS

        class Visits(CounterDocument):
            page: Annotated[str, fields.PrimaryKey()]
            count: Annotated[int | None, fields.Counter()] = None

            class Settings:
                name = "visits"

        self.person, self.visits = Person, Visits
        self.place = lambda name, number, notes: Place(street=Street(name=name, number=number), notes=notes)

    def make(self) -> None:
        self.person.sync_table()
        self.visits.sync_table()

    def write(self, values: dict) -> None:
        self.person(**values).save()

    def count(self) -> None:
        self.visits(page="front").increment(count=3)

    def read(self, seq: int):
        return self.person.get(id=ID, seq=seq)

    def counted(self) -> int:
        return self.visits.get(page="front").count


def rows(mapper, first: int) -> list[dict]:
    home = mapper.place("Main", 3, ["x", ""])
    full = {**SCALARS, **COLLECTIONS, "team": "red", "home": home,
            "others": [home, mapper.place("", None, [])], "pageCount": 7}
    return [{"id": ID, "seq": first, **full}, {"id": ID, "seq": first + 1, "team": "red"}]


def plain(value):
    """Values of either mapper and its driver as Python's own."""
    if isinstance(value, Date):
        return value.date()
    if isinstance(value, Time):
        return value.time()
    if hasattr(value, "street"):
        return plain(value.street), plain(value.notes) or []
    if hasattr(value, "number"):
        return value.name, value.number
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if type(value).__name__ == "SortedSet" or isinstance(value, set):
        return set(value)
    if hasattr(value, "items"):
        return dict(value.items())
    return value


def check(mapper) -> list[str]:
    found = []
    for wanted in rows(mapper, 11):
        row = mapper.read(wanted["seq"])
        for name in ["team", *SCALARS, *COLLECTIONS, "home", "others", "pageCount"]:
            have, want = plain(getattr(row, name)), plain(wanted.get(name))
            if have != want and (have or want):
                found.append(f"{wanted['seq']}.{name}: {have!r} instead of {want!r}")
    if mapper.counted() != 5:
        found.append(f"visits: {mapper.counted()} instead of 5")
    return found


kind, mode, address, keyspace = sys.argv[1:]
mapper = {"cqlengine": Cqlengine, "coodie": Coodie}[kind](address, keyspace)
mapper.make()
problems = []
if mode == "write":
    for values in rows(mapper, 1):
        mapper.write(values)
    mapper.count()
elif mode == "check":
    problems = check(mapper)
print("\n".join(problems) if problems else "ok")
sys.stdout.flush()
os._exit(0)  # the drivers' threads would hold it up
