"""The sides of a comparison: what they are called, how their processes are started, and why one is not there."""

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from dev.bench import environment
from dev.console import ROOT

# Tests name the worker of the build that they are in.
PROGRAM_GIVEN = os.environ.get("CASSIUM_BENCH_WORKER", "")
PROGRAM = Path(PROGRAM_GIVEN or ROOT / "build" / "release" / "benchmarks" / "cpp" / "bench_worker")
CPP = ("cassium-blocking", "cassium-coroutine", "cassium-raw", "cassandra-h")
PYTHON = ("cqlengine", "coodie", "raw")
NAMES = (*CPP, *PYTHON)
BASELINES = ("cqlengine", "coodie")
SHORT = ("cassium-blocking", "cassium-coroutine", *BASELINES)  # a later tour's

LABELS = {
    "cassium-blocking": "cassium blocking",
    "cassium-coroutine": "cassium coroutine",
    "cassium-raw": "cassium raw",
    "cassandra-h": "cassandra.h",
    "raw": "Python driver raw",
}
WHAT = {
    "cassium-blocking": "the mapper's blocking calls",
    "cassium-coroutine": "the mapper in coroutines",
    "cassium-raw": "cassium's client with CQL by hand: the mapper's floor",
    "cassandra-h": "the C API of the DataStax and ScyllaDB drivers, CQL by hand",
    "cqlengine": "the mapper that comes with the Python driver",
    "coodie": "a Python mapper on Pydantic",
    "raw": "the Python driver with prepared statements by hand",
}


def label(name: str) -> str:
    return LABELS.get(name, name)


def slug(name: str) -> str:
    return name.replace("-", "_")


@dataclass
class Side:
    """One side: the command of its process and the folder that runs in, or the reason why it is not there."""

    name: str
    command: list[str] = field(default_factory=list)
    folder: Path = ROOT
    absent: str = ""


def built() -> list[str]:
    """The C++ sides that the build has."""
    if not PROGRAM.exists():
        return []
    output = subprocess.run([PROGRAM, "--sides"], capture_output=True, text=True, check=True).stdout
    return output.split()


def find(names: list[str], driver_type: str) -> list[Side]:
    """The sides of those names, absent ones too, in the order in which tables show them."""
    there = built()
    found = []
    for name in NAMES:
        if name not in names:
            continue
        if name in CPP:
            absent = "" if name in there else "not installed" if name == "cassandra-h" and there else "not built"
            found.append(Side(name, [str(PROGRAM), "--side", name], absent=absent))
        else:
            interpreter = environment.python(driver_type)
            command = [str(interpreter), "worker.py", "--side", name, "--driver-type", driver_type]
            found.append(Side(name, command, environment.SOURCES))
    return found


def checker(address: str, driver_type: str) -> Side:
    """The process that makes the tables and looks at what the sides did."""
    command = [str(environment.python(driver_type)), "check.py", "--address", address]
    return Side("check", command, environment.SOURCES)


def child_environment() -> dict[str, str]:
    return {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": ""}
