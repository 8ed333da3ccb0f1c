"""What a run found out, before it is written down."""

from dataclasses import dataclass, field

from dev.bench import statistics
from dev.bench.groups import Group


@dataclass
class Series:
    """What one side did in one group. Times are seconds of an iteration."""

    times: list[float] = field(default_factory=list)
    medians: list[float] = field(default_factory=list)  # one a round, seconds of one of the group's units
    cpu_ns: int = 0
    ops: int = 0
    iterations: int = 0  # in each round
    bytes: list[int] = field(default_factory=list)

    def add(self, group: Group, answer: dict) -> None:
        """A round's answer. Raises ValueError where its figures cannot be."""
        if group.kind == "memory":
            self.bytes += answer["bytes"]
            return
        times = [ns / 1e9 for ns in answer["ns"]]
        if not times or min(times) < 0 or answer["ops"] <= 0 or answer["cpu_ns"] < 0:
            raise ValueError("a round's figures cannot be")
        self.times += times
        self.medians.append(statistics.median(sorted(times)) / group.ops)
        self.cpu_ns += answer["cpu_ns"]
        self.ops += answer["ops"]


@dataclass
class Results:
    groups: list[Group]
    rounds: int
    driver_type: str
    address: str
    server: dict = field(default_factory=dict)  # release_version, vectors
    versions: dict[str, dict] = field(default_factory=dict)  # side -> name -> version
    absent: dict[str, str] = field(default_factory=dict)  # side -> why it is not there at all
    left_out: dict[tuple[str, str], str] = field(default_factory=dict)  # (group, side) -> why it did not do this group
    failed: set[tuple[str, str]] = field(default_factory=set)  # those of them that should have worked
    series: dict[tuple[str, str], Series] = field(default_factory=dict)
    seconds: float = 0.0
