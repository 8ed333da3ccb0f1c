"""./dev instructions: how many instructions each operation takes, compared with benchmarks/instructions.json.

Instruction counts do not drift with the machine's load, so that a growth of five percent is a change of the code. They
hold for one compiler and processor: elsewhere nothing is compared.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from dev import packages
from dev.build import build
from dev.console import ROOT, Failure, Steps, say

BASELINE = ROOT / "benchmarks" / "instructions.json"
PROGRAM = ROOT / "build" / "release" / "benchmarks" / "cpp" / "null" / "bench_instructions"
TARGETS = ["null_node", "bench_instructions"]
TOLERANCE = 0.05
SKIPPED = 77

# The C library chooses its functions by the processor: these are the ones that every x86-64 has.
FUNCTIONS = "glibc.cpu.hwcaps=-AVX,-AVX2,-AVX512F,-AVX512VL,-AVX_Fast_Unaligned_Load,-ERMS,-FSRM,-BMI2,-SSSE3,-SSE4_1,-SSE4_2"


def made_for(program: Path) -> str:
    """Compiler, processor and build type of the program, in words."""
    return subprocess.run([program, "--made-for"], capture_output=True, text=True, check=True).stdout.strip()


def read_dump(text: str) -> tuple[str, float] | None:
    """The operation that one of Callgrind's files is about and the instructions that it took each time."""
    label = re.search(r"^desc: Trigger: Client Request: (\S+) (\d+)$", text, re.MULTILINE)
    total = re.search(r"^totals: (\d+)", text, re.MULTILINE)
    return (label[1], int(total[1]) / int(label[2])) if label and total else None


def measure(program: Path) -> dict[str, int]:
    """Instructions by operation: the least of the repetitions, since timers and early wake-ups only add."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "-q", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder}/out", program]
        # Nothing of the caller's environment: its size moves the stack.
        env = {"PATH": os.environ["PATH"], "LD_BIND_NOW": "1", "GLIBC_TUNABLES": FUNCTIONS}
        result = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise Failure(f"bench_instructions ended with status {result.returncode} under Valgrind:\n{result.stderr.strip()}")
        counts: dict[str, float] = {}
        for file in Path(folder).iterdir():
            found = read_dump(file.read_text(errors="replace"))
            if found:
                counts[found[0]] = min(found[1], counts.get(found[0], found[1]))
    if not counts:
        raise Failure("Valgrind counted nothing")
    return {name: round(counts[name]) for name in sorted(counts)}


def compare(baseline: dict[str, int], counts: dict[str, int]) -> tuple[list[str], list[str]]:
    """What is wrong, and what is better than the baseline says; a sentence each."""
    wrong, better = [], []
    for name, now in counts.items():
        if name not in baseline:
            wrong.append(f"{name} takes {now} instructions and is not in the baseline")
            continue
        before = baseline[name]
        change = f"{name} takes {now} instructions, {before} before ({(now - before) / before:+.1%})"
        if now > before * (1 + TOLERANCE):
            wrong.append(change)
        elif now < before * (1 - TOLERANCE):
            better.append(change)
    wrong += [f"{name} is in the baseline and was not measured" for name in baseline if name not in counts]
    return wrong, better


def table(baseline: dict[str, int], counts: dict[str, int]) -> str:
    lines = [f"{'instructions for one':<26} {'now':>8} {'baseline':>9} {'change':>8}"]
    for name, now in counts.items():
        before = baseline.get(name)
        change = f"{(now - before) / before:+.1%}" if before else ""
        lines.append(f"{name:<26} {now:>8} {before or '-':>9} {change:>8}")
    for name, other in (("get", "raw-get"), ("save", "raw-save"), ("encode-product", "encode-product-by-hand"),
                        ("decode-product", "decode-product-by-hand")):
        if name in counts and other in counts:
            lines.append(f"{name} / {other}: {counts[name] / counts[other]:.2f}")
    return "\n".join(lines)


def check(program: Path, update: bool) -> int:
    """Measures and compares; 0, 1 for what is wrong, 77 where the baseline is for other programs."""
    built = made_for(program)
    stored = json.loads(BASELINE.read_text()) if BASELINE.exists() else {"made_for": built, "instructions": {}}
    if built != stored["made_for"] and not update:
        say(f"not compared: the baseline is for {stored['made_for']}, this program is made for {built}")
        return SKIPPED
    counts = measure(program)
    say(table(stored["instructions"], counts))
    if update:
        BASELINE.write_text(json.dumps({"made_for": built, "instructions": counts}, indent=2) + "\n")
        say(f"written: {BASELINE.relative_to(ROOT)}")
        return 0
    wrong, better = compare(stored["instructions"], counts)
    for line in wrong:
        say(f"WRONG: {line}")
    for line in better:
        say(f"better: {line}")
    if wrong:
        say("where that is meant to be: ./dev instructions --update, and say why in the commit")
    elif better:
        say("keep what was won: ./dev instructions --update")
    return 1 if wrong else 0


def instructions(arguments) -> int:
    steps = Steps(3)
    with steps.step("installing what is missing"):
        packages.install()
    with steps.step("building"):
        build("release", TARGETS)
    with steps.step("counting"):
        return check(PROGRAM, arguments.update)


def main() -> int:
    """As a test: the program is there already."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    try:
        return check(parser.parse_args().program, update=False)
    except Failure as failure:
        say(str(failure))
        return 1


if __name__ == "__main__":
    sys.exit(main())
