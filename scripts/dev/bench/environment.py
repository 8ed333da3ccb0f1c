"""The Python environment of the benchmarks: one for each driver, made the first time it is needed."""

import fcntl
import hashlib
import sys
from pathlib import Path

from dev.console import CACHE, ROOT, run, say

SOURCES = ROOT / "benchmarks" / "python"
DRIVER_TYPES = ("scylla", "cassandra", "acsylla")


def requirements(driver_type: str) -> Path:
    return SOURCES / f"requirements-{driver_type}.txt"


def fingerprint(driver_type: str) -> str:
    """Changes when what has to be installed changes."""
    texts = [requirements(driver_type).read_text(), (SOURCES / "requirements.txt").read_text(), sys.version]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def folder(driver_type: str) -> Path:
    # scylla-driver and cassandra-driver are both the package `cassandra`: they cannot share an environment.
    return CACHE / f"bench-{driver_type}"


def ready(driver_type: str) -> bool:
    mark = folder(driver_type) / "ready"
    return mark.exists() and mark.read_text().strip() == fingerprint(driver_type)


def python(driver_type: str) -> Path:
    """The interpreter of the environment; makes it where it is missing or out of date. Raises Failure."""
    place = folder(driver_type)
    interpreter = place / "bin" / "python"
    if ready(driver_type):
        return interpreter
    place.mkdir(parents=True, exist_ok=True)
    with (CACHE / f"bench-{driver_type}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two checkouts may want it at a time
        if not ready(driver_type):
            say(f"making the Python environment of the benchmarks with {driver_type}'s driver (once)")
            run([sys.executable, "-m", "venv", "--clear", place], quiet=True)
            install(interpreter, requirements(driver_type))
            (place / "ready").write_text(fingerprint(driver_type) + "\n")
    return interpreter


def install(interpreter: Path, file: Path) -> None:
    run([interpreter, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", file], quiet=True)


def profilers(driver_type: str) -> Path:
    """The same interpreter, with the Python profilers in its environment."""
    interpreter = python(driver_type)
    wanted = SOURCES / "requirements-profilers.txt"
    mark = folder(driver_type) / "profilers"
    if not mark.exists() or mark.read_text() != wanted.read_text():
        say("installing py-spy, scalene and memray into it (once)")
        install(interpreter, wanted)
        mark.write_text(wanted.read_text())
    return interpreter
