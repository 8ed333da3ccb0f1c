"""What the sides have in common: a group's rows before the clock starts, and what its last iteration decoded."""

import importlib.metadata
import platform

import data
from catalogue import GROUPS, Group


class Side:
    """One side on one server.

    A group `single-insert` is done by the method `single_insert(n)`, n being the iteration's number; what it decoded it
    returns, as a list of the side's own instances. `prepare` makes what must be there before the clock starts: values are
    made there, instances of models are not.
    """

    name = ""
    packages: tuple[str, ...] = ()
    missing: dict[str, str] = {}  # group -> why this side has no such operation

    def __init__(self, driver_type: str):
        self.driver_type = driver_type
        self.address = ""
        self.keyspace: str | None = None
        self.space = 0
        self.first = 0
        self.rows: list = []

    def versions(self) -> dict[str, str]:
        driver = "cassandra-driver" if self.driver_type == "cassandra" else "scylla-driver"
        names = [driver if name == "driver" else name for name in self.packages]
        found = {"python": platform.python_version()}
        for name in names:
            found[name] = importlib.metadata.version(name)
        return found

    def groups(self) -> list[str]:
        return [name for name in GROUPS if name not in self.missing]

    def connect(self, address: str) -> None:
        """Connects, once."""
        raise NotImplementedError

    def close(self) -> None:
        """Ends the connection."""

    def as_row(self, instance) -> dict:
        """An instance as a dictionary by column, for comparison."""
        raise NotImplementedError

    def setup(self, group: Group, keyspace: str | None, space: int) -> None:
        """Gets ready for a group: `keyspace` is where its tables are, `space` that of this side's own keys."""
        self.keyspace, self.space, self.first, self.rows = keyspace, space, 0, []
        self.open(group)
        if group.name in ("partial-update", "update-if-condition"):
            self.store("products", [data.product(space, n) for n in range(data.OTHERS)])
        elif group.name == "status-update":
            self.store("orders", [data.order(space, n) for n in range(data.OTHERS)])
        elif group.name == "notification-feed":
            self.store(
                "notifications",
                [data.notification(space, who, seq) for who in range(data.RECIPIENTS) for seq in range(data.FEED)],
            )

    def open(self, group: Group) -> None:
        """Models and statements of the group's keyspace."""
        raise NotImplementedError

    def store(self, table: str, rows: list[dict]) -> None:
        """Writes rows, not timed."""
        raise NotImplementedError

    def prepare(self, group: Group, first: int, count: int) -> None:
        """Makes the values of the iterations first to first + count - 1, and the rows that they need."""
        self.first = first
        numbers = range(first, first + count)
        space = self.space
        match group.name:
            case "single-insert" | "insert-if-not-exists" | "insert-with-ttl" | "get-or-create":
                self.rows = [data.product(space, n) for n in numbers]
            case "batch-insert-10" | "batch-insert-100":
                size = int(group.name.rpartition("-")[2])
                self.rows = [[data.product(space, n * size + i) for i in range(size)] for n in numbers]
            case "single-delete":
                self.rows = [data.product(space, n) for n in numbers]
                self.store("products", self.rows)
            case "bulk-delete":
                self.store("events", [data.event(space, n, seq) for n in numbers for seq in range(data.PARTITION)])
            case "collection-write" | "collection-roundtrip":
                self.rows = [data.profile(space, n) for n in numbers]
            case "udt-write":
                self.rows = [data.customer(space, n) for n in numbers]
            case "vector-write":
                self.rows = [data.document(space, n) for n in numbers]
            case "vector-ann":
                self.rows = [data.embedding(n * data.STRIDE % data.OTHERS) for n in numbers]
            case "list-mutation":
                self.store("profiles", [data.profile(space, n) for n in numbers])
            case "notification-feed":
                self.rows = [
                    data.notification(space, n % data.RECIPIENTS, data.FEED + n // data.RECIPIENTS) for n in numbers
                ]
            case "event-batch":
                self.rows = [[data.event(space, n // 50, n % 50 * 20 + i) for i in range(20)] for n in numbers]
            case name if name.startswith("concurrent-insert"):
                self.rows = [[data.product(space, n * group.ops + i) for i in range(group.ops)] for n in numbers]
            case name if name.startswith("concurrent-get"):
                self.rows = [
                    [data.key(data.SEEDED, (n * group.ops + i) * data.STRIDE % data.READ_PRODUCTS)
                     for i in range(group.ops)]
                    for n in numbers
                ]

    def of(self, n: int):
        """What `prepare` made for iteration n."""
        return self.rows[n - self.first]

    def operation(self, group: Group):
        """What does one iteration of a group, given its number."""
        if group.family == "concurrent":
            method = getattr(self, "concurrent_insert" if "insert" in group.name else "concurrent_get")
            return lambda n: method(self.of(n), group.in_flight)
        if group.name.startswith("batch-insert"):
            return self.batch_insert
        return getattr(self, group.name.replace("-", "_"))

    def sample(self, group: Group) -> list[dict]:
        """One iteration, number 0, and what it decoded, as rows that JSON can hold."""
        self.prepare(group, 0, 1)
        decoded = self.operation(group)(0) or []
        if group.name in ("model-instantiation", "model-from-json"):
            return [data.canonical(self.as_row(one)) for one in decoded[:4]]
        return [data.canonical(self.as_row(one)) for one in decoded] if group.rows else []
