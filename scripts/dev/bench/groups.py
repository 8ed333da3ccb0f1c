"""The groups of benchmarks/groups.json, and which of them a run is about."""

import difflib
import json
from dataclasses import dataclass

from dev.console import ROOT, Failure

FILE = ROOT / "benchmarks" / "groups.json"
# What a later tour shows: one write, one read, one batch, one that needs no server.
SHORT = ("single-insert", "get-by-pk", "concurrent-get-128", "model-instantiation")


@dataclass(frozen=True)
class Group:
    """One operation. `ops` is how many of its unit an iteration does; `most_iterations` how many are timed at most."""

    name: str
    family: str
    keyspace: str | None
    ops: int
    unit: str
    kind: str  # "time" or "memory"
    what: str
    rows: int = 0
    in_flight: int = 0
    most_iterations: int = 0
    tour: bool = False


def load() -> dict[str, Group]:
    return {entry["name"]: Group(**entry) for entry in json.loads(FILE.read_text())}


def select(names: list[str], families: list[str], known: dict[str, Group] | None = None) -> list[Group]:
    """The groups of those names and families, in the catalogue's order; all when both are empty. Raises Failure."""
    known = known or load()
    every_family = list(dict.fromkeys(group.family for group in known.values()))
    for given, there, kind in ((names, list(known), "group"), (families, every_family, "family")):
        for one in given:
            if one not in there:
                near = difflib.get_close_matches(one, there, 3)
                hint = f"; did you mean {' or '.join(near)}?" if near else "; see ./dev bench --list"
                raise Failure(f"no {kind} is called '{one}'{hint}")
    if not names and not families:
        return list(known.values())
    return [group for group in known.values() if group.name in names or group.family in families]


def listing() -> str:
    """All groups by family, for --list."""
    lines = []
    family = ""
    for group in load().values():
        if group.family != family:
            family = group.family
            lines.append(f"\n{family}")
        lines.append(f"  {group.name:<24} {group.what}{'  (tour)' if group.tour else ''}")
    return "\n".join(lines).strip()
