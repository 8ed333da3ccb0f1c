"""./dev profile, from its arguments to the files that it leaves."""

import argparse
import shutil
import time
from dataclasses import replace

from dev import packages
from dev.bench import command as bench
from dev.bench import environment, groups, schedule, sides
from dev.bench.groups import Group
from dev.bench.options import positive
from dev.bench.profile.tools import TOOLS, Tool
from dev.bench.progress import Progress
from dev.bench.results import Results
from dev.bench.runner import SETUP_LIMIT, Runner
from dev.bench.workers import Worker, WorkerError
from dev.console import STATE, Failure, say

FOLDER = STATE / "profile"
DESCRIPTION = """Runs one side of one group under a profiler and writes what it found below .dev/profile/.

  perf        where the time goes, as a flame graph coloured by layer (C++)
  callgrind   how many instructions an operation takes, the same figure each time (C++)
  heaptrack   who allocates (C++)
  py-spy      where the time goes, as a flame graph (Python)
  scalene     time and memory by line (Python)
  memray      who allocates (Python)

docs/performance.md says which of them shows what."""
EPILOG = """examples:
  ./dev profile get-by-pk                                        perf, cassium's coroutines
  ./dev profile concurrent-insert-128 --side cassium-raw
  ./dev profile model-instantiation --tool callgrind --side cassium-blocking
  ./dev profile get-by-pk --tool py-spy --side coodie
"""


def add(verbs) -> None:
    one = verbs.add_parser("profile", help="one benchmark of one side under a profiler", description=DESCRIPTION, epilog=EPILOG,
                           formatter_class=argparse.RawDescriptionHelpFormatter)
    one.add_argument("group", metavar="GROUP", help="see ./dev bench --list")
    one.add_argument("--tool", choices=list(TOOLS), help="default: perf for a C++ side, py-spy for a Python side")
    one.add_argument("--side", choices=sides.NAMES, help="default: cassium-coroutine, or cqlengine under a Python profiler")
    one.add_argument("--seconds", type=positive, default=10, metavar="N", help="how long it runs (default 10)")
    one.add_argument("--driver-type", choices=environment.DRIVER_TYPES, default="scylla", help="the driver below the Python sides")
    one.add_argument("--address", metavar="HOST:PORT", help="use this Cassandra or ScyllaDB instead of a local one")
    one.add_argument("--port", type=int, default=9042, help="port of the local Cassandra (default 9042)")
    one.set_defaults(run=profile)


def choose(tool: str | None, side: str | None) -> tuple[type[Tool], str]:
    """The tool and the side; one that is not given follows from the other. Raises Failure where they do not fit."""
    if not side:
        side = "cqlengine" if tool and TOOLS[tool].of == "python" else "cassium-coroutine"
    kind = "cpp" if side in sides.CPP else "python"
    chosen = TOOLS[tool or ("perf" if kind == "cpp" else "py-spy")]
    if chosen.of != kind:
        fitting = ", ".join(name for name, one in TOOLS.items() if one.of == kind)
        raise Failure(f"{chosen.name} does not fit the side {side}: try one of {fitting}")
    return chosen, side


def profile(arguments) -> int:
    (group,) = groups.select([arguments.group], [])
    if group.kind == "memory":
        raise Failure("memory-per-1000 is no matter of time: ./dev bench --group memory-per-1000")
    kind, name = choose(arguments.tool, arguments.side)
    packages.install(kind.packages)
    interpreter = environment.profilers(arguments.driver_type) if kind.of == "python" else None
    bench.build_sides([name])
    (side,) = sides.find([name], arguments.driver_type)
    if side.absent:
        raise Failure(f"{sides.label(name)}: {side.absent}")
    out = FOLDER / f"{group.name}-{name}-{kind.name}"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    tool = kind(out, interpreter)
    tool.title = f"{group.name}, {sides.label(name)}"
    side = replace(side, command=tool.command(side.command))
    address = bench.server([group], arguments)
    runner = Runner([], sides.checker(address, arguments.driver_type), Results([group], 1, arguments.driver_type, address), out,
                    Progress(1))
    try:
        runner.start_checker()
        runner.create_tables([name])
        measured(tool, side, group, address, runner.space + 1, arguments.seconds)
    except WorkerError as error:
        raise Failure(f"{sides.label(name)}: {error}") from error
    finally:
        runner.stop()
    for line in tool.finish():
        say(line)
    return 0


def measured(tool: Tool, side, group: Group, address: str, space: int, seconds: int) -> None:
    """Runs the worker under the tool: ready and warm first, then what is measured."""
    worker = Worker(side, tool.out / f"{side.name}.log", limit=SETUP_LIMIT * min(tool.slow, 5))
    try:
        worker.hello()
        keyspace = f"bench_schema_{sides.slug(side.name)}" if group.keyspace == "bench_schema" else group.keyspace
        worker.ask(cmd="setup", group=group.name, address=address or None, keyspace=keyspace, space=space)
        worker.ask(cmd="sample")
        iterations = calibrated(worker, group, tool)
        say(f"{group.name}, {sides.label(side.name)}, under {tool.name}: rounds of {iterations:,} iterations"
            + (f", {tool.rounds} of them" if tool.rounds else f" for {seconds} s"))
        tool.attach(worker.process.pid)
        end = time.monotonic() + seconds
        done = 0
        while done < tool.rounds or not tool.rounds and time.monotonic() < end:
            tool.ops += worker.ask(cmd="round", iterations=iterations)["ops"]
            done += 1
        tool.all_ops += tool.ops
        tool.detach()
        worker.ask(cmd="teardown")
    finally:
        worker.exit(limit=60)


def calibrated(worker: Worker, group: Group, tool: Tool) -> int:
    """A warm-up, and the iterations of a round of a second; few where everything is slow."""
    most = max(1, 200 // group.ops) if tool.slow > 1 else schedule.most_in_round(group, 1)
    iterations = 1
    while True:
        begin = time.monotonic()
        answer = worker.ask(cmd="round", iterations=iterations)
        tool.all_ops += answer["ops"]
        timed, elapsed = sum(answer["ns"]) / 1e9, time.monotonic() - begin
        following = schedule.next_trial(iterations, timed, elapsed, most, target=1.0)
        if schedule.enough(timed, elapsed, iterations, most, target=1.0):
            return following
        iterations = following if following > iterations else iterations + 1
