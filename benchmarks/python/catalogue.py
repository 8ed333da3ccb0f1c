"""The groups of benchmarks/groups.json: what is measured, the same for every side."""

import json
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).resolve().parents[1] / "groups.json"


@dataclass(frozen=True)
class Group:
    """One operation. `ops` is how many of its unit one iteration does; `rows` is how many rows an iteration decodes."""

    name: str
    family: str
    keyspace: str | None
    ops: int
    unit: str
    kind: str
    what: str
    rows: int = 0
    in_flight: int = 0
    most_iterations: int = 0
    tour: bool = False


GROUPS: dict[str, Group] = {entry["name"]: Group(**entry) for entry in json.loads(FILE.read_text())}
