"""What it ran on: the machine and the commit, as pytest-benchmark has them."""

import os
import platform
import subprocess
from pathlib import Path

from dev.console import ROOT


def processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass  # no Linux: what Python knows has to do
    return platform.processor() or platform.machine()


def memory_gib() -> float:
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return round(pages * size / 2**30, 1)


def system() -> str:
    """The distribution's own name, as "Debian GNU/Linux 12 (bookworm)"."""
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        return platform.system()


def info() -> dict:
    """machine_info of the JSON. The node's name stays out of it: a report is meant to be shown."""
    return {
        "node": "",
        "processor": platform.processor(),
        "machine": platform.machine(),
        "python_compiler": platform.python_compiler(),
        "python_implementation": platform.python_implementation(),
        "python_implementation_version": platform.python_version(),
        "python_version": platform.python_version(),
        "python_build": list(platform.python_build()),
        "release": platform.release(),
        "system": platform.system(),
        "distribution": system(),
        "memory_gib": memory_gib(),
        "cpu": {"brand_raw": processor(), "count": os.cpu_count(), "arch": platform.machine()},
    }


def git(*arguments: str) -> str:
    result = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return result.stdout.strip() if result.returncode == 0 else ""


def commit() -> dict:
    """commit_info of the JSON."""
    branch = git("rev-parse", "--abbrev-ref", "HEAD")
    return {
        "id": git("rev-parse", "HEAD") or "unversioned",
        "time": git("show", "-s", "--pretty=format:%cI"),
        "author_time": git("show", "-s", "--pretty=format:%aI"),
        "dirty": bool(git("status", "--porcelain", "--untracked-files=no")),
        "project": "cassium",
        "branch": "(detached head)" if branch == "HEAD" else branch,
    }
