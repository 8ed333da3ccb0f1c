"""./dev bench, from its arguments to its exit status."""

import math
from pathlib import Path

from dev import packages
from dev.bench import compare, groups, pytest_json, report, schedule, sides, table
from dev.bench.progress import Progress, span
from dev.bench.results import Results
from dev.bench.runner import Runner
from dev.build import build
from dev.cassandra import Instance, Options
from dev.console import STATE, Failure, colour, say

FOLDER = STATE / "bench"
ROUNDS = 10
TOUR_ROUNDS = 6
TOUR_LONGEST = 13  # seconds a group: ten groups make about two minutes, also on a slow machine
SHORT_ROUNDS = 2


def bench(arguments) -> int:
    if arguments.list:
        say(groups.listing())
        return 0
    if arguments.fail_if_slower and not arguments.compare:
        raise Failure("--fail-if-slower compares with an earlier result: name it with --compare")
    if arguments.check:
        return check(arguments)
    # Read before the run, which takes minutes, and may be kept under the same name.
    old = pytest_json.read(compare.find(arguments.compare)) if arguments.compare else None
    if arguments.source:
        run = pytest_json.read(compare.find(arguments.source))
    else:
        run = measure(chosen(arguments), arguments)
    write(run, arguments, ran=not arguments.source)
    failed = [one for one in run.get("cassium", {}).get("left_out", []) if one["failed"]]
    status = 1 if failed else 0
    if failed:
        say(colour(f"{len(failed)} times a side did not do what it should: see above, and {FOLDER}/log/", "31"))
    return compared(old, run, arguments) or status


def check(arguments) -> int:
    """Whether all sides do the same work. Status 1, and a sentence each, where one does not."""
    wanted = chosen(arguments)
    found, address = prepared(wanted, arguments)
    results = Results(wanted, 1, arguments.driver_type, address)
    runner = Runner(found, sides.checker(address, arguments.driver_type), results, FOLDER / "log",
                    Progress(0.6 * len(wanted) * len(found)))
    try:
        runner.start()
        right = runner.check_all()
    finally:
        runner.stop()
    for name, why in results.absent.items():
        say(f"{sides.label(name)}: {why}")
    for (group, name), why in results.left_out.items():
        if (group, name) not in results.failed:
            say(f"{group}: {sides.label(name)} does not do it: {why}")
    say(f"{right} times a side did a group as it should, {len(results.failed)} times not")
    return 1 if results.failed else 0


def chosen(arguments) -> list[groups.Group]:
    if arguments.tour:
        return [group for group in groups.load().values() if group.tour]
    return groups.select(arguments.group, arguments.family)


def measure(wanted: list[groups.Group], arguments) -> dict:
    """Gets everything ready, runs, and returns the result. Raises Failure."""
    found, address = prepared(wanted, arguments)
    rounds = arguments.rounds or (TOUR_ROUNDS if arguments.tour else ROUNDS)
    return execute(wanted, found, address, rounds, arguments.driver_type, TOUR_LONGEST if arguments.tour else math.inf)


def prepared(wanted: list[groups.Group], arguments) -> tuple[list[sides.Side], str]:
    """Installs and builds what is missing. Returns the sides and the server's address."""
    packages.install()
    build_sides(arguments.sides)
    return sides.find(arguments.sides, arguments.driver_type), server(wanted, arguments)


def build_sides(names: list[str]) -> None:
    """Builds the worker of the C++ sides, unless the environment names one that is built."""
    if sides.PROGRAM_GIVEN:
        return
    if any(name in sides.CPP for name in names):
        build("release", ["bench_worker"])


def server(wanted: list[groups.Group], arguments) -> str:
    """The address of the server; empty when no group needs one."""
    if not any(group.keyspace for group in wanted):
        return ""
    if arguments.address:
        return arguments.address
    instance = Instance("default")
    if not instance.healthy():
        instance.start(Options(port=arguments.port))
    return instance.address


def execute(wanted, found, address: str, rounds: int, driver_type: str, longest: float = math.inf) -> dict:
    """Runs the groups, each for `longest` seconds or a bit more; returns the result as pytest-benchmark has it."""
    there = sum(not side.absent for side in found)
    expected = sum(min(schedule.expected(group, rounds, there), longest) for group in wanted)
    say(f"{len(wanted)} group{'s' * (len(wanted) != 1)}, {there} sides, {rounds} rounds: about {span(expected)}")
    results = Results(wanted, rounds, driver_type, address)
    progress = Progress(expected)
    runner = Runner(found, sides.checker(address, driver_type), results, FOLDER / "log", progress, longest)
    try:
        runner.start()
        runner.run()
    finally:
        progress.clear()
        runner.stop()
    return pytest_json.document(results)


def write(run: dict, arguments, ran: bool) -> None:
    """The table, and the files that were asked for."""
    say(table.render(run))
    files = [Path(arguments.json)] if arguments.json else []
    if arguments.save:
        files.append(FOLDER / f"{arguments.save}.json")
    if ran:
        files.append(FOLDER / "latest.json")
    for file in files:
        pytest_json.write(file, run)
    pages = [Path(arguments.html)] if arguments.html else []
    if ran:
        pages.append(FOLDER / "latest.html")
    for page in pages:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(report.render(run))
    if files or pages:
        say("written: " + ", ".join(str(file) for file in [*files, *pages]))


def compared(old: dict | None, run: dict, arguments) -> int:
    if old is None:
        return 0
    say("\n" + compare.render(old, run))
    named = arguments.sides != list(sides.NAMES)
    looked_at = arguments.sides if named else [name for name in sides.NAMES if name.startswith("cassium")]
    found = compare.changes(old, run)
    if arguments.fail_if_slower and not any(change.new.side in looked_at for change in found):
        raise Failure("--fail-if-slower has nothing to look at: the two results share no side of " + ", ".join(looked_at))
    sentences = compare.slower(found, arguments.fail_if_slower, looked_at)
    for sentence in sentences:
        say(colour(f"slower: {sentence}", "31"))
    if arguments.fail_if_slower and not sentences:
        say(colour("nothing became slower by more than is allowed", "32"))
    return 1 if sentences else 0
