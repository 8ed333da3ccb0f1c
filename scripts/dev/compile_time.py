"""./dev compile-time: what cassium costs the compiler of those who use it. Reported, not judged: noise must fail no test."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from dev.console import ROOT, Failure, say

SOURCES = ROOT / "benchmarks" / "compile"
COMPILERS = ("g++", "clang++-16")


def seconds(command: list[str]) -> float:
    """CPU time of one run, which other work on the machine disturbs less than the time on the wall."""
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failure(f"'{' '.join(command)}' ended with status {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def measure(compiler: str, runs: int) -> dict[str, float]:
    """The fastest of `runs` compilations at -O2 of each file, by its name."""
    fastest = {}
    with tempfile.TemporaryDirectory() as work:
        for source in sorted(SOURCES.glob("*.cpp")):
            command = [compiler, "-std=c++20", "-O2", f"-I{ROOT / 'include'}", "-c", str(source), "-o", str(Path(work) / "out.o")]
            fastest[source.stem] = round(min(seconds(command) for _ in range(runs)), 2)
    return fastest


def compile_time(arguments) -> int:
    figures = {name: measure(name, arguments.runs) for name in arguments.compiler or COMPILERS if shutil.which(name)}
    if not figures:
        raise Failure("none of these compilers is installed: " + " ".join(arguments.compiler or COMPILERS))
    if arguments.json:
        say(json.dumps(figures, indent=2))
        return 0
    for compiler, files in figures.items():
        for name, figure in files.items():
            say(f"{compiler:<12} {name:<26} {figure:6.2f} s of CPU time at -O2, the fastest of {arguments.runs}")
    return 0
