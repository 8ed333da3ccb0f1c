"""The profilers: how each is put around a worker, and what it leaves behind."""

import json
import os
import re
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

from dev.bench.profile import flamegraph, stacks
from dev.console import Failure


class Tool:
    """One profiler. `prefix` stands before the worker's command; `attach` and `detach` stand around what is measured;
    `finish` makes files of it once the worker has ended, and returns what there is to say."""

    name = ""
    of = "cpp"  # or "python"
    packages: tuple[str, ...] = ()
    rounds = 0  # 0: as many as fit into the seconds
    slow = 1  # how many times longer everything takes

    def __init__(self, out: Path, interpreter: Path | None):
        self.out = out
        self.interpreter = interpreter
        self.title = ""
        self.ops = 0  # in what is measured
        self.all_ops = 0  # with the warm-up

    def prefix(self) -> list[str]:
        return []

    def command(self, command: list[str]) -> list[str]:
        """The worker's command under this tool."""
        return [*self.prefix(), *command]

    def attach(self, pid: int) -> None:
        pass

    def detach(self) -> None:
        pass

    def finish(self) -> list[str]:
        raise NotImplementedError

    def output(self, *command, check: bool = True) -> str:
        """What a command prints. Raises Failure."""
        command = [str(one) for one in command]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, cwd=self.out)
        if check and done.returncode != 0:
            raise Failure(f"'{command[0]}' ended with status {done.returncode}: {(done.stderr or done.stdout).strip()[-300:]}")
        return done.stdout

    def draw(self, found: Counter, below: str, unit: str) -> Path:
        file = self.out / "flamegraph.svg"
        file.write_text(flamegraph.render(found, self.title, below, unit))
        (self.out / "stacks.folded").write_text(stacks.folded(found))
        return file


class Perf(Tool):
    """Where the time goes: samples of the processor's clock with their stacks."""

    name = "perf"
    packages = ("linux-perf",)

    def attach(self, pid: int) -> None:
        self.log = (self.out / "perf.log").open("w")
        # cpu-clock needs no hardware counters, which virtual machines often lack.
        self.process = subprocess.Popen(
            ["perf", "record", "-e", "cpu-clock", "-F", "1999", "--call-graph", "dwarf,16384", "-p", str(pid), "-o", self.out / "perf.data"],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
        )
        time.sleep(0.5)
        if self.process.poll() is not None:
            words = (self.out / "perf.log").read_text().strip()
            raise Failure("perf may not record here; as root, or after 'sudo sysctl kernel.perf_event_paranoid=1', it may. It said: "
                          + " ".join(words.split())[:300])

    def detach(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)
        self.log.close()

    def finish(self) -> list[str]:
        text = self.output("perf", "script", "-i", "perf.data", "--no-inline", "-F", "comm,tid,ip,sym,dso", "--max-stack", "256")
        found = stacks.from_perf(text)
        if not found:
            raise Failure(f"perf took no samples; see {self.out / 'perf.log'}")
        total = sum(found.values())
        (self.out / "perf.data").unlink()
        file = self.draw(found, f"{total:,} samples of cpu-clock, all threads", "samples")
        share = [f"  {layer:<13} {count / total:6.1%}" for layer, count in stacks.by_layer(found).items()]
        return ["time by layer (innermost frame that is no helper of the standard library):", *share, f"flame graph: {file}"]


class Callgrind(Tool):
    """How many instructions, exactly: the same figure each time, whatever else the machine does."""

    name = "callgrind"
    packages = ("valgrind",)
    rounds = 1
    slow = 50

    def prefix(self) -> list[str]:
        return ["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={self.out}/callgrind.out",
                f"--log-file={self.out}/valgrind.log"]

    def attach(self, pid: int) -> None:
        self.pid = str(pid)
        self.output("callgrind_control", "-i", "on", self.pid)

    def detach(self) -> None:
        self.output("callgrind_control", "-i", "off", self.pid)

    def finish(self) -> list[str]:
        text = self.output("callgrind_annotate", "--auto=no", "--threshold=99", "callgrind.out")
        (self.out / "callgrind.txt").write_text(text)
        total = re.search(r"^\s*([\d,]+) \(100\.0%\)\s+PROGRAM TOTALS", text, re.M)
        if not total:
            raise Failure(f"callgrind counted nothing; see {self.out / 'valgrind.log'}")
        count = int(total[1].replace(",", ""))
        return [f"{count:,} instructions, {count / max(1, self.ops):,.0f} per operation", "most of them in:", *self.top(text),
                f"by function: {self.out / 'callgrind.txt'}; by line: kcachegrind {self.out / 'callgrind.out'}"]


    def top(self, text: str, count: int = 12) -> list[str]:
        """The functions with the most instructions of their own, per operation."""
        lines = []
        for amount, share, symbol in re.findall(r"^ *([\d,]+) \( *([\d.]+)%\) +[^:\n]*:(.+?)(?: \[[^]\n]*\])?$", text, re.M):
            each = int(amount.replace(",", "")) / max(1, self.ops)
            lines.append(f"  {each:12,.1f}  {float(share):5.1f}%  {stacks.without_arguments(symbol)[:110]}")
        return lines[:count]


class Heaptrack(Tool):
    """Who allocates: calls of the allocator with their stacks, from the worker's start to its end."""

    name = "heaptrack"
    packages = ("heaptrack",)
    rounds = 3

    def prefix(self) -> list[str]:
        return ["heaptrack", "-o", str(self.out / "heaptrack")]

    def finish(self) -> list[str]:
        data = next(iter(sorted(self.out.glob("heaptrack.*"))), None)
        if not data:
            raise Failure("heaptrack wrote nothing")
        text = self.output("heaptrack_print", "-f", data, "-F", "allocations.folded", "--flamegraph-cost-type", "allocations")
        (self.out / "heaptrack.txt").write_text(text)
        found = stacks.from_folded((self.out / "allocations.folded").read_text())
        (self.out / "allocations.folded").unlink()
        total = sum(found.values())
        file = self.draw(found, f"{total:,} allocations, from the worker's start to its end", "allocations")
        closing = [line for line in text.splitlines() if line.startswith(("total runtime", "calls to allocation", "temporary memory",
                                                                         "peak heap", "total memory leaked"))]
        return [*[f"  {line}" for line in closing],
                f"  {total / max(1, self.all_ops):,.2f} allocations per operation, those of the setup among them",
                f"flame graph of allocations: {file}", f"all of it: {self.out / 'heaptrack.txt'}, or heaptrack_gui {data}"]


class PySpy(Tool):
    """Where a Python side's time goes, sampled from outside."""

    name = "py-spy"
    of = "python"

    def record(self) -> list[str]:
        return [str(self.interpreter.parent / "py-spy"), "record", "--rate", "200", "--threads", "--native",
                "-o", str(self.out / "py-spy.svg")]

    def prefix(self) -> list[str]:
        # Who may not look into another process may still look into a child, from its start on.
        return [] if may_attach() else [*self.record(), "--"]

    def attach(self, pid: int) -> None:
        if not may_attach():
            return
        self.log = (self.out / "py-spy.log").open("w")
        self.process = subprocess.Popen([*self.record(), "--pid", str(pid)], stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        time.sleep(1.0)
        if self.process.poll() is not None:
            raise Failure("py-spy may not look: " + (self.out / "py-spy.log").read_text().strip()[-300:])

    def detach(self) -> None:
        if may_attach():
            self.process.send_signal(signal.SIGINT)
            self.process.wait(60)
            self.log.close()

    def finish(self) -> list[str]:
        return [f"flame graph: {made(self.out / 'py-spy.svg')}"]


class Scalene(Tool):
    """A Python side's time by line: Python, native and system, and memory."""

    name = "scalene"
    of = "python"

    def command(self, command: list[str]) -> list[str]:
        interpreter, *rest = command
        return [interpreter, "-m", "scalene", "run", "--profile-all",
                # Where threads wait: scalene counts that as time, too.
                "--profile-exclude", "threading.py,queue.py,thread.py", "-o", str(self.out / "scalene.json"), *rest, "--tidy"]

    def finish(self) -> list[str]:
        data = made(self.out / "scalene.json")
        files = json.loads(data.read_text())["files"]
        self.output(self.interpreter, "-m", "scalene", "view", "--standalone", data)
        data.unlink()
        return ["most of the time is spent in (Python / native code / system):", *busiest(files),
                f"by line: {made(self.out / 'scalene-profile.html')}"]


def busiest(files: dict, count: int = 12) -> list[str]:
    """The lines that scalene saw most."""
    lines = []
    for name, file in files.items():
        for one in file["lines"]:
            parts = [one["n_cpu_percent_python"], one["n_cpu_percent_c"], one["n_sys_percent"]]
            if sum(parts) >= 0.1:
                where = f"{name.rpartition('site-packages/')[2]}:{one['lineno']}"
                lines.append((sum(parts), f"  {sum(parts):5.1f}%  {' / '.join(f'{part:.1f}' for part in parts):<20} {where}  {one['line'].strip()[:70]}"))
    return [text for _, text in sorted(lines, reverse=True)[:count]]


class Memray(Tool):
    """Who allocates on a Python side, and what is still held at the peak."""

    name = "memray"
    of = "python"
    rounds = 3

    def command(self, command: list[str]) -> list[str]:
        interpreter, *rest = command
        return [interpreter, "-m", "memray", "run", "-q", "-f", "--trace-python-allocators", "-o", str(self.out / "memray.bin"), *rest, "--tidy"]

    def finish(self) -> list[str]:
        data = made(self.out / "memray.bin")
        page = self.out / "memray.html"
        self.output(self.interpreter, "-m", "memray", "flamegraph", "-f", "-o", page, data)
        text = self.output(self.interpreter, "-m", "memray", "stats", data)
        (self.out / "memray.txt").write_text(text)
        return [*[f"  {line}" for line in text.splitlines()[:9] if line.strip()], f"flame graph: {page}",
                f"all of it: {self.out / 'memray.txt'}"]


def made(file: Path) -> Path:
    if not file.exists() or not file.stat().st_size:
        raise Failure(f"the profiler wrote no {file.name}; see the logs in {file.parent}")
    return file


def may_attach() -> bool:
    scope = Path("/proc/sys/kernel/yama/ptrace_scope")
    return os.geteuid() == 0 or not scope.exists() or scope.read_text().strip() == "0"


TOOLS = {tool.name: tool for tool in (Perf, Callgrind, Heaptrack, PySpy, Scalene, Memray)}
