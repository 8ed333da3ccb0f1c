#!/usr/bin/env python3
"""Writes the seeds of the protocol's fuzz targets, corpus/<target>/<name>, from the messages of native_protocol_v5.spec."""

import pathlib
import struct
import zlib

CORPUS = pathlib.Path(__file__).parent / "corpus"


def u8(n): return struct.pack(">B", n)
def u16(n): return struct.pack(">H", n)
def i32(n): return struct.pack(">i", n)
def i64(n): return struct.pack(">q", n)
def string(text): return u16(len(text)) + text.encode()
def strings(*texts): return u16(len(texts)) + b"".join(map(string, texts))
def blob(content): return i32(-1) if content is None else i32(len(content)) + content
def short_blob(content): return u16(len(content)) + content


def envelope(opcode, body=b"", version=0x85, flags=0, stream=0, length=None):
    return u8(version) + u8(flags) + u16(stream) + u8(opcode) + i32(len(body) if length is None else length) + body


def crc24(head):
    crc = 0x875060
    for byte in head:
        crc ^= byte << 16
        for _ in range(8):
            crc <<= 1
            if crc & 0x1000000:
                crc ^= 0x1974F0B
    return crc.to_bytes(3, "little")


def segment(payload, self_contained=True, plain_size=None):
    """plain_size: None without LZ4, 0 for what is sent raw on a connection with it."""
    if plain_size is None:
        head = (len(payload) | self_contained << 17).to_bytes(3, "little")
    else:
        head = (len(payload) | plain_size << 17 | self_contained << 34).to_bytes(5, "little")
    return head + crc24(head) + payload + zlib.crc32(payload, zlib.crc32(b"\xfa\x2d\x55\xca")).to_bytes(4, "little")


def lz4_literals(content):
    """An LZ4 block that is one run of literals."""
    assert len(content) < 270
    return (u8(len(content) << 4) if len(content) < 15 else u8(0xF0) + u8(len(content) - 15)) + content


def snappy_literals(content):
    assert 0 < len(content) <= 60
    return u8(len(content)) + u8((len(content) - 1) << 2) + content


MARSHAL = "org.apache.cassandra.db.marshal."
INT, TEXT = u16(9), u16(13)
VOID = i32(1)
TABLE = string("ks") + string("t")
COLUMNS = string("id") + INT + string("name") + TEXT
CELLS = blob(i32(1)) + blob(b"a") + blob(i32(2)) + blob(None)
SUPPORTED = u16(2) + string("COMPRESSION") + strings("snappy", "lz4") + string("PROTOCOL_VERSIONS") + strings("4/v4", "5/v5")
READY, AUTHENTICATE, AUTH_SUCCESS = envelope(2), envelope(3, string(MARSHAL)), envelope(0x10, blob(None))
REFUSED = i32(0x0A) + string("Invalid or unsupported protocol version (5)")
REPLICAS = u16(6) + i32(1) + i32(2)


def inbound():
    # choice: speech (v4, v4 lz4, v4 snappy, v5, v5 lz4), 0x80 make segments; then the sizes of pieces
    def case(speech, content, first=3, step=2):
        return u8(speech) + u8(first) + u8(step) + content

    # 0x80 + n with n % 5 the speech: (0x80 | n) % 5 counts
    v5, v5_lz4 = 0x80 + 5, 0x80 + 1
    assert v5 % 5 == 3 and v5_lz4 % 5 == 4
    one, two = envelope(8, VOID), envelope(8, i32(2), stream=1)

    def made(payload, flags=1, plain_size=None):
        return u8(flags | (2 if plain_size is not None else 0)) + u16(len(payload)) + \
            (b"" if plain_size is None else plain_size.to_bytes(3, "big")) + payload

    return {
        "v4_plain": case(0, envelope(8, VOID, 0x84) + envelope(8, VOID, 0x84, stream=7)),
        "v4_event": case(0, envelope(12, string("STATUS_CHANGE"), 0x84, stream=0xFFFF)),
        "v4_lz4": case(1, envelope(8, i32(4) + lz4_literals(VOID), 0x84, 1)),
        "v4_lz4_run": case(1, envelope(8, i32(30) + bytes.fromhex("1f41010005504242424242"), 0x84, 1)),
        "v4_snappy": case(2, envelope(8, snappy_literals(VOID), 0x84, 1)),
        "v4_too_large": case(0, envelope(8, b"", 0x84, length=1 << 28)),
        "v4_negative": case(0, envelope(8, b"", 0x84, length=-1)),
        "v5_segment": case(3, segment(one + two)),
        "v5_slices": case(3, segment(one[:5], False) + segment(one[5:], False) + segment(two)),
        "v5_empty": case(3, segment(b"") + segment(one)),
        "v5_bad_crc": case(3, segment(one)[:-1] + b"\0"),
        "v5_lz4_raw": case(4, segment(one, plain_size=0)),
        "v5_lz4": case(4, segment(lz4_literals(one), plain_size=len(one))),
        "v5_lz4_published": case(4, bytes.fromhex("120020000491c94ff001000000010000000100000001000000012bd67f90")),
        "made_v5": case(v5, made(one + two) + made(two)),
        "made_v5_slices": case(v5, made(one[:3], 0) + made(one[3:], 0) + made(two)),
        "made_v5_amid_slices": case(v5, made(one[:3], 0) + made(two)),
        "made_v5_cut": case(v5, made(one[:-1])),
        "made_v5_lz4": case(v5_lz4, made(lz4_literals(one), 1, len(one)) + made(two)),
        "made_v5_lz4_slices": case(v5_lz4, made(lz4_literals(one[:4]), 0, 4) + made(one[4:], 0)),
    }


def connection():
    def case(speech, piece, *steps):
        return u8(speech) + u16(piece) + b"".join(steps)

    def step(length, pattern=b"", abort=False, send=False):
        return u8(len(pattern) | abort << 7 | send << 6) + length.to_bytes(3, "big") + pattern

    cases = {}
    for speech, name in enumerate(["v4", "v4_lz4", "v4_snappy", "v5", "v5_lz4"]):
        cases[f"{name}_small"] = case(speech, 7, step(0), step(10, b"ab"), step(100, b"xyz", send=True), step(3))
        cases[f"{name}_aborted"] = case(speech, 900, step(5, b"a"), step(9, b"b", abort=True), step(200_000, b"c", abort=True))
        cases[f"{name}_large"] = case(speech, 65535, step(5, b"a"), step(300_000, b"0123456789"), step(131_071), step(131_053))
        cases[f"{name}_over_limit"] = case(speech, 65535, step(400_001, b"a"), step(400_000, b"bc", send=True))
    return cases


def rows():
    def prepared(version, keys, columns, results):
        ids = short_blob(b"\xa1\xa2") + (short_blob(b"\xb1") if version == 5 else b"")
        return u8(version - 3) + ids + i32(1) + i32(2) + i32(len(keys)) + b"".join(map(u16, keys)) + TABLE + columns + results

    udt = u16(0x30) + string("ks") + string("addr") + u16(2) + string("street") + TEXT + string("zip") + INT
    nested = u16(0x21) + TEXT + u16(0x20) + u16(0x31) + u16(2) + INT + u16(0x22) + u16(12)
    vector = u16(0) + string(f"{MARSHAL}VectorType({MARSHAL}FloatType , 3)")
    user_class = u16(0) + string(f"{MARSHAL}UserType(ks,61,62:{MARSHAL}Int32Type)")
    one_row = i32(1) + blob(b"\0\0\0\1") + blob(None)
    return {
        "rows": u8(0) + i32(1) + i32(2) + TABLE + COLUMNS + i32(2) + CELLS,
        "rows_paged": u8(0) + i32(3) + i32(2) + blob(b"\xaa\xbb") + TABLE + COLUMNS + i32(2) + CELLS,
        "rows_no_metadata": u8(0) + i32(4) + i32(2) + i32(2) + CELLS,
        "rows_changed": u8(0) + i32(9) + i32(2) + short_blob(b"\xd1") + TABLE + COLUMNS + i32(2) + CELLS,
        "rows_of_tables": u8(0) + i32(0) + i32(2) + TABLE + string("id") + INT + TABLE + string("n") + TEXT + i32(2) + CELLS,
        "rows_udt": u8(0) + i32(1) + i32(2) + TABLE + string("a") + udt + string("b") + nested + one_row,
        "rows_custom": u8(0) + i32(1) + i32(2) + TABLE + string("a") + vector + string("b") + user_class + one_row,
        "rows_hostile_count": u8(0) + i32(4) + i32(1) + i32(0x7FFFFFFF),
        "rows_no_columns": u8(0) + i32(4) + i32(0) + i32(0x7FFFFFFF),
        "rows_deep": u8(0) + i32(1) + i32(1) + TABLE + string("a") + u16(0x20) * 33 + INT + i32(0),
        "prepared_v4": prepared(4, [0], COLUMNS, i32(4) + i32(0)),
        "prepared_v5": prepared(5, [1, 0], COLUMNS, i32(1) + i32(2) + TABLE + COLUMNS),
    }


def response():
    def case(kind, body, flags=0):
        return u8(kind) + u8(flags) + body

    def error(version, code, extra=b""):
        return case(version - 4, i32(code) + string("no") + extra)

    reasons = i32(2) + u8(4) + bytes([10, 0, 0, 1]) + u16(1) + u8(16) + bytes(15) + b"\1" + u16(0x1F7)
    change = string("UPDATED") + string("FUNCTION") + string("ks") + string("f") + strings("int", "text")
    cases = {f"error_{code:04x}": error(5, code) for code in (0, 0x0A, 0x100, 0x1001, 0x2000, 0x2100, 0x2200, 0x2300, 0xF000)}
    cases |= {
        "error_unavailable": error(5, 0x1000, REPLICAS),
        "error_write_timeout": error(4, 0x1100, REPLICAS + string("SIMPLE")),
        "error_write_timeout_cas": error(5, 0x1100, REPLICAS + string("CAS") + u16(3)),
        "error_read_timeout": error(5, 0x1200, REPLICAS + u8(1)),
        "error_read_failure_v4": error(4, 0x1300, REPLICAS + i32(1) + u8(0)),
        "error_read_failure_v5": error(5, 0x1300, REPLICAS + reasons + u8(0)),
        "error_function_failure": error(5, 0x1400, string("ks") + string("f") + strings("int")),
        "error_write_failure_v4": error(4, 0x1500, REPLICAS + i32(1) + string("SIMPLE")),
        "error_write_failure_v5": error(5, 0x1500, REPLICAS + reasons + string("VIEW")),
        "error_cas_unknown": error(5, 0x1700, REPLICAS),
        "error_already_exists": error(5, 0x2400, string("ks") + string("t")),
        "error_unprepared": error(5, 0x2500, short_blob(b"\xa1\xa2")),
        "supported": case(2, SUPPORTED),
        "authenticate": case(3, string("org.apache.cassandra.auth.PasswordAuthenticator")),
        "auth_token": case(4, blob(b"token")),
        "event_status": case(5, string("STATUS_CHANGE") + string("UP") + u8(4) + bytes([10, 0, 0, 1]) + i32(9042)),
        "event_topology": case(5, string("TOPOLOGY_CHANGE") + string("NEW_NODE") + u8(16) + bytes(16) + i32(9042)),
        "event_table": case(5, string("SCHEMA_CHANGE") + string("CREATED") + string("TABLE") + string("ks") + string("t")),
        "event_keyspace": case(5, string("SCHEMA_CHANGE") + string("DROPPED") + string("KEYSPACE") + string("ks")),
        "event_function": case(5, string("SCHEMA_CHANGE") + change),
        "event_unknown": case(5, string("CLIENT_ROUTES_CHANGE") + string("UPDATE_NODES")),
        "result_void": case(6, VOID),
        "result_set_keyspace": case(6, i32(3) + string("ks")),
        "result_schema_change": case(6, i32(5) + change),
        "prefix": case(6, bytes(range(16)) + strings("careful") + u16(1) + string("key") + blob(b"value") + VOID, 0x0E),
    }
    return cases


def handshake():
    # choice: 1 v5, 2 lz4, 4 snappy, 8 credentials
    supported = envelope(6, SUPPORTED)
    return {
        "v5": u8(1) + supported + READY,
        "v5_lz4": u8(3) + supported + READY,
        "v5_password": u8(9) + supported + AUTHENTICATE + segment(AUTH_SUCCESS),
        "v5_password_lz4": u8(11) + supported + AUTHENTICATE + segment(AUTH_SUCCESS, plain_size=0),
        "v5_refused": u8(1) + envelope(0, REFUSED, 0x84),
        "v5_startup_refused": u8(1) + supported + envelope(0, REFUSED),
        "v4": u8(0) + envelope(6, SUPPORTED, 0x84) + envelope(2, b"", 0x84),
        "v4_lz4": u8(2) + envelope(6, SUPPORTED, 0x84) + envelope(2, i32(0) + b"\0", 0x84, 1),
        "v4_snappy_password": u8(12) + envelope(6, SUPPORTED, 0x84) + envelope(3, string("A"), 0x84)
        + envelope(0x10, snappy_literals(blob(b"ok")), 0x84, 1),
        "v4_refused": u8(0) + envelope(0, REFUSED, 0x83),
        "challenged": u8(9) + supported + AUTHENTICATE + segment(envelope(14, blob(b"?"))),
        "bad_credentials": u8(9) + supported + AUTHENTICATE + segment(envelope(0, i32(0x100) + string("no"))),
        "no_credentials": u8(1) + supported + AUTHENTICATE,
        "overloaded": u8(1) + envelope(0, i32(0x1001) + string("busy")),
        "out_of_turn": u8(1) + READY,
    }


def class_type_name():
    texts = {
        "scalar": f"{MARSHAL}DurationType",
        "vector": f"{MARSHAL}VectorType({MARSHAL}FloatType , 3)",
        "map": "MapType(UTF8Type,FrozenType(ListType(Int32Type)))",
        "udt": f"{MARSHAL}UserType(ks,61646472,737472656574:{MARSHAL}UTF8Type,7a6970:{MARSHAL}Int32Type)",
        "tuple": "TupleType(Int32Type,ReversedType(TimeUUIDType),SetType(BytesType))",
        "unknown": "com.example.Point(a=>b,(c))",
        "deep": "ListType(" * 33 + "Int32Type" + ")" * 33,
    }
    return {name: text.encode() for name, text in texts.items()}


def main():
    for target in (inbound, connection, rows, response, handshake, class_type_name):
        folder = CORPUS / target.__name__
        folder.mkdir(parents=True, exist_ok=True)
        seeds = target()
        for name, content in seeds.items():
            (folder / name).write_bytes(content)
        print(f"{target.__name__}: {len(seeds)} seeds")


if __name__ == "__main__":
    main()
