"""The Python driver's half of the cross-check: cross_check.py check|write HOST:PORT KEYSPACE

"check" compares, byte by byte, what cassium saved as rows 10 (all columns), 11 (nulls) and 12 (empty values) with what the
same values are in this driver; "write" writes the same values as rows 20, 21 and 22. Prints "ok", or what differs.
"""

import datetime
import decimal
import sys
import uuid

from cassandra.cluster import Cluster
from cassandra.protocol import ProtocolHandler, ResultMessage, read_int
from cassandra.query import dict_factory
from cassandra.util import Date, Duration, OrderedMapSerializedKey, Time

mode, address, keyspace = sys.argv[1:]
host, port = address.rsplit(":", 1)
cluster = Cluster([host], port=int(port))
session = cluster.connect(keyspace)


class Inner:
    def __init__(self, number, text, list):
        self.number, self.text, self.list = number, text, list

    def __eq__(self, other):
        return (self.number, self.text, self.list) == (other.number, other.text, other.list)

    def __repr__(self):
        return f"Inner({self.number!r}, {self.text!r}, {self.list!r})"


cluster.register_user_type(keyspace, "inner_udt", Inner)

FULL = {
    "c_ascii": "plain",
    "c_bigint": -(2**63),
    "c_blob": b"\x00\xff\x10",
    "c_boolean": True,
    "c_date": Date("1969-12-31"),
    "c_decimal": decimal.Decimal("-123456789012345678901234567890.123"),
    "c_double": 0.1,
    "c_duration": Duration(-14, -3, -1_000_000_001),
    "c_float": 1.5,
    "c_inet": "2001:db8::1",
    "c_int": 2**31 - 1,
    "c_smallint": -32768,
    "c_text": "grüße, 世界",
    "c_time": Time("23:59:59.999999999"),
    "c_timestamp": datetime.datetime(1969, 12, 31, 23, 59, 59, 999000),
    "c_timeuuid": uuid.UUID("50554d6e-29bb-11e5-b345-feff819cdc9f"),
    "c_tinyint": -128,
    "c_uuid": uuid.UUID("c0ffee00-dead-4bee-8fad-000000000001"),
    "c_varint": 2**127,
    "c_list": ["b", "a", "b"],
    "c_set": {-1, 0, 1},
    "c_map": {"one": 1, "two": 2},
    "c_nested": {"k": [{1, 2}, {3}]},
    "c_tuple": (7, "seven", None),
    "c_udt": Inner(5, None, ["x", ""]),
    "c_vector": [1.0, -2.5, 3.25],
}

EMPTY = {
    "c_ascii": "",
    "c_bigint": 0,
    "c_blob": b"",
    "c_boolean": False,
    "c_date": Date("1970-01-01"),
    "c_decimal": decimal.Decimal("0.00"),
    "c_double": -0.0,
    "c_duration": Duration(0, 0, 0),
    "c_float": 0.0,
    "c_inet": "0.0.0.0",
    "c_int": 0,
    "c_smallint": 0,
    "c_text": "",
    "c_time": Time(0),
    "c_timestamp": datetime.datetime(1970, 1, 1),
    "c_timeuuid": None,
    "c_tinyint": 0,
    "c_uuid": uuid.UUID(int=0),
    "c_varint": 0,
    "c_list": [""],
    "c_set": {0},
    "c_map": {"": 0},
    "c_nested": {"": [set(), set()], "k": []},
    "c_tuple": (0, "", None),
    "c_udt": Inner(0, "", []),
    "c_vector": [0.0, 0.0, 0.0],
}
NULLS = {name: None for name in FULL}


def plain(value):
    """The driver's containers as Python's own, so that == means the same."""
    if isinstance(value, OrderedMapSerializedKey):
        return {plain(k): plain(v) for k, v in value.items()}
    if hasattr(value, "_fields"):
        return tuple(plain(v) for v in value)
    if type(value).__name__ == "SortedSet":
        return {plain(v) for v in value}
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value


def write(row_id, values):
    names = ["id", *values]
    statement = session.prepare(
        f"INSERT INTO all_types ({', '.join(names)}) VALUES ({', '.join('?' for _ in names)})"
    )
    session.execute(statement, [row_id, *values.values()])


class RawResult(ResultMessage):
    """A result whose cells stay the bytes that the server sent."""

    def recv_results_rows(self, f, protocol_version, user_type_map, result_metadata, column_encryption_policy):
        self.recv_results_metadata(f, user_type_map)
        self.column_metadata = self.column_metadata or result_metadata
        self.column_names = [column[2] for column in self.column_metadata]
        self.column_types = [column[3] for column in self.column_metadata]
        self.parsed_rows = [self.recv_row(f, len(self.column_metadata)) for _ in range(read_int(f))]


class RawHandler(ProtocolHandler):
    message_types_by_opcode = {**ProtocolHandler.message_types_by_opcode, RawResult.opcode: RawResult}


def row(row_id):
    found = session.execute("SELECT * FROM all_types WHERE id = %s" % row_id).one()
    assert found is not None, f"row {row_id} is missing"
    return found


def differences(row_id, wanted):
    """By value; and by bytes, against a row that this driver writes."""
    session.row_factory = dict_factory
    values = row(row_id)
    found = [
        f"{name}: {plain(values[name])!r} instead of {value!r}"
        for name, value in wanted.items()
        if plain(values[name]) != value
    ]
    write(row_id + 100, wanted)
    session.client_protocol_handler = RawHandler
    theirs, ours = row(row_id), row(row_id + 100)
    session.client_protocol_handler = ProtocolHandler
    assert all(isinstance(value, (bytes, type(None))) for value in theirs.values())
    found += [
        f"{name}: bytes {theirs[name]!r}, {ours[name]!r} when this driver writes it"
        for name in wanted
        if theirs[name] != ours[name]
    ]
    return found


rows = {0: FULL, 1: NULLS, 2: EMPTY}
if mode == "check":
    found = [difference for at, wanted in rows.items() for difference in differences(10 + at, wanted)]
    print("\n".join(found) if found else "ok")
else:
    for at, values in rows.items():
        write(20 + at, values)
    print("ok")
cluster.shutdown()
