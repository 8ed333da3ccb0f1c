"""What the commands print: steps with their time, failures in one line, and child processes."""

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STATE = ROOT / ".dev"
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "cassium"


class Failure(Exception):
    """Something the user has to know, in a sentence; ends the command with status 1."""


def colour(text: str, code: str) -> str:
    return f"\033[{code}m{text}\033[0m" if sys.stdout.isatty() else text


def say(text: str) -> None:
    print(text, flush=True)


class Steps:
    """Numbers the steps of a command and times them: [2/5] building (dev) ... 12.3 s"""

    def __init__(self, total: int):
        self.total = total
        self.number = 0

    @contextmanager
    def step(self, what: str):
        self.number += 1
        label = f"[{self.number}/{self.total}] {what}"
        say(colour(label, "1"))
        start = time.monotonic()
        yield
        say(f"{label}: {time.monotonic() - start:.1f} s")


def run(command: list, *, env: dict | None = None, cwd: Path = ROOT, quiet: bool = False) -> None:
    """Runs a command; with `quiet` its output is shown only when it fails. Raises Failure."""
    command = [str(part) for part in command]
    try:
        result = subprocess.run(
            command,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if quiet else None,
            stderr=subprocess.STDOUT if quiet else None,
            text=True,
        )
    except FileNotFoundError as error:
        raise Failure(f"{command[0]} is not installed; './dev setup' installs what the project needs") from error
    if result.returncode != 0:
        if quiet and result.stdout:
            say("\n".join(result.stdout.splitlines()[-40:]))
        raise Failure(f"'{' '.join(command)[:200]}' ended with status {result.returncode}")
