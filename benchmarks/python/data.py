"""The rows of every side: all values follow from a row's number, and its keys from the number and the side's space."""

import json
from datetime import datetime, timedelta
from uuid import UUID

EPOCH = datetime(1970, 1, 1)
CREATED = datetime(2024, 1, 1)
SEEDED = 0  # the space of the rows that are there before any side begins

READ_PRODUCTS = 10_000
SCAN_PRODUCTS = 100_000
BRANDS = 100
OTHERS = 1_000  # profiles, customers, documents and orders to read, and rows that a side updates
STREAMS = 10
EVENTS = 1_000  # in each stream that is read
PARTITION = 100  # events in each stream that is deleted
RECIPIENTS = 10
FEED = 20
DIMENSIONS = 128
PAGE = 5_000
TTL = 86_400
STRIDE = 7_919  # a prime: keys are visited in no order that a cache would like

PRODUCT = ("id", "name", "brand", "price", "description", "stock", "created_at", "tags")


def key(space: int, number: int) -> UUID:
    """The uuid whose first 8 bytes are the space and whose last 8 bytes are the number, big-endian."""
    return UUID(int=space << 64 | number)


def price(number: int) -> float:
    return number % 1000 + 0.25


def moment(number: int) -> datetime:
    return CREATED + timedelta(seconds=number % 31_536_000)


def brand(number: int) -> str:
    return f"Brand-{number % BRANDS:02d}"


def product(space: int, number: int) -> dict:
    return {
        "id": key(space, number),
        "name": f"Product {number:08d}",
        "brand": brand(number),
        "price": price(number),
        "description": None if number % 4 == 3 else "A thing of beauty is a joy for ever",
        "stock": number % 500,
        "created_at": moment(number),
        "tags": {"new", "sale", f"tag-{number % 10}"},
    }


def profile(space: int, number: int) -> dict:
    return {
        "id": key(space, number),
        "labels": {f"label-{number % 7}-{i}" for i in range(10)},
        "attributes": {f"key-{i}": f"value-{number % 7}-{i}" for i in range(10)},
        "scores": [number % 100 + i for i in range(20)],
    }


def address(number: int) -> dict:
    return {
        "street": f"{number % 200 + 1} Long Acre",
        "city": f"City {number % 50}",
        "zip": 10_000 + number % 90_000,
        "country": "Utopia",
    }


def customer(space: int, number: int) -> dict:
    return {
        "id": key(space, number),
        "name": f"Customer {number:08d}",
        "home": address(number),
        "others": [address(number + i) for i in (1, 2, 3)],
    }


def embedding(number: int) -> list[float]:
    """Multiples of 1/64 between -1 and 1, which a 32-bit float holds exactly."""
    return [((number + 1) * (i + 3) * 40503 % 65536 * 129 // 65536 - 64) / 64 for i in range(DIMENSIONS)]


def document(space: int, number: int) -> dict:
    return {"id": key(space, number), "title": f"Document {number:08d}", "embedding": embedding(number)}


def event(space: int, stream: int, seq: int) -> dict:
    return {
        "stream": key(space, stream),
        "seq": seq,
        "kind": ("created", "changed", "removed")[seq % 3],
        "payload": f"payload of event {seq:08d}",
        "at": moment(seq),
    }


def notification(space: int, recipient: int, seq: int) -> dict:
    return {
        "recipient": key(space, recipient),
        "seq": seq,
        "kind": ("like", "reply")[seq % 2],
        "body": f"Something happened, number {seq:08d}",
        "seen": False,
    }


def order(space: int, number: int) -> dict:
    return {
        "id": key(space, number),
        "customer": key(SEEDED, number * 31 % OTHERS),
        "product": key(SEEDED, number * 17 % READ_PRODUCTS),
        "quantity": number % 9 + 1,
        "status": "new",
        "updated_at": moment(number),
    }


STATUSES = ("paid", "packed", "sent", "delivered")


def changed_status(number: int) -> dict:
    return {"status": STATUSES[number % 4], "updated_at": moment(number + 60)}


def changed_product(number: int) -> dict:
    return {"price": price(number + 1), "stock": (number + 1) % 500}


def canonical(value):
    """A value as JSON: uuids as text, timestamps as milliseconds since 1970, sets sorted, structs as objects."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return round((value.replace(tzinfo=None) - EPOCH) / timedelta(milliseconds=1))
    if hasattr(value, "_asdict"):
        return canonical(value._asdict())
    if hasattr(value, "items"):
        return {str(name): canonical(value[name]) for name in sorted(value)}
    if isinstance(value, (set, frozenset)) or type(value).__name__ == "SortedSet":
        return sorted(canonical(one) for one in value)
    return [canonical(one) for one in value]


def text_of(row: dict) -> str:
    """The JSON text that stands for a row in the JSON groups."""
    return json.dumps(canonical(row))


def check_scan(count: int, stock: int) -> None:
    """Raises unless a full scan saw every product."""
    expected = SCAN_PRODUCTS // 500 * sum(range(500))
    if (count, stock) != (SCAN_PRODUCTS, expected):
        raise AssertionError(f"the scan saw {count} products with a stock of {stock}, not {SCAN_PRODUCTS} and {expected}")
