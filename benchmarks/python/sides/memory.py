"""How many bytes instances hold: what the allocator handed out for them and all that they own."""

import gc
import tracemalloc

import data


def fresh(row: dict) -> dict:
    """The row with texts of its own, as one out of the network has."""

    def copy(value):
        if isinstance(value, str):
            return value.encode().decode()
        return {copy(one) for one in value} if isinstance(value, set) else value

    return {name: copy(value) for name, value in row.items()}


def held_by(make) -> int:
    """Bytes that the 1,000 instances hold that `make` makes out of 1,000 rows."""
    make([fresh(data.product(data.SEEDED, n)) for n in range(2)])  # whatever is made once is made now
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    instances = make([fresh(data.product(data.SEEDED, n)) for n in range(1000)])
    gc.collect()
    held = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert len(instances) == 1000
    return held
