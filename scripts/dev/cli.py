"""The verbs of ./dev and their arguments."""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from dev import build as builds
from dev import cql, packages, tests, tidy
from dev import instructions as counts
from dev import tour as tours
from dev.bench import options as bench_options
from dev.bench.profile import command as profile
from dev.cassandra import Instance, Options, instances
from dev.compile_time import compile_time
from dev.console import ROOT, Failure, colour, run, say

FORMATTED = ("include", "src", "tests", "fuzz", "examples", "benchmarks")


def cassandra(arguments) -> int:
    instance = Instance(arguments.name)
    if arguments.action == "start":
        packages.install()
        instance.start(Options(arguments.name, arguments.port, arguments.heap, arguments.nodes, arguments.auth, arguments.tls))
    elif arguments.action == "stop":
        instance.clear() if arguments.clear else instance.stop()
    elif arguments.action == "status":
        found = [one.status() for one in instances()]
        if arguments.json:
            say(json.dumps(found, indent=2))
        else:
            for one in found:
                say(f"{one['name']:<14} {one['state']:<14} {one.get('address', '')}"
                    f"{' auth' if one.get('auth') else ''}{' tls' if one.get('tls') else ''}")
            if not found:
                say("no instance has been started yet: ./dev cassandra start")
    elif arguments.action == "logs":
        log = instance.node_folder(arguments.node) / "cassandra.log"
        if not log.exists():
            raise Failure(f"instance '{arguments.name}' has no log: it was never started")
        follow = ["-f"] if arguments.follow else []
        return subprocess.call(["tail", *follow, "-n", str(arguments.lines), log])
    else:
        cql.execute(instance, arguments.statement or sys.stdin.read())
    return 0


def setup(arguments) -> int:
    if arguments.check:
        return packages.check()
    packages.install()
    say("everything that the project needs is installed")
    return 0


def build(arguments) -> int:
    builds.build(arguments.preset, arguments.target)
    return 0


def format_sources(arguments) -> int:
    files = [path for folder in FORMATTED for path in sorted((ROOT / folder).rglob("*")) if path.suffix in (".hpp", ".cpp")]
    packages.install(["clang-format-16"])
    if not arguments.check:
        run(["clang-format-16", "-i", *files])
        say(f"{len(files)} files formatted")
        return 0
    found = subprocess.run(["clang-format-16", "--dry-run", *files], stderr=subprocess.PIPE, text=True, check=True)
    wrong = sorted(set(re.findall(r"^(.+?):\d+:\d+: warning: ", found.stderr, re.MULTILINE)))
    if wrong:
        names = "".join(f"\n  {Path(name).relative_to(ROOT)}" for name in wrong)
        raise Failure(f"{len(wrong)} of {len(files)} files are not formatted ('./dev format' does it):{names}")
    say(f"{len(files)} files are formatted")
    return 0


def clean(_arguments) -> int:
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    say("removed build/")
    return 0


def port(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"'{text}' is no port: 1 to 65535")
    return int(text)


def heap(text: str) -> str:
    if text and not re.fullmatch(r"[1-9][0-9]*[mMgG]", text):
        raise argparse.ArgumentTypeError(f"'{text}' is no size: 512m, 2g")
    return text.lower()


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="./dev",
        description="Everything that is done with this repository, by one command.",
        epilog="examples:\n  ./dev tour                                   see it work, from nothing\n"
               "  ./dev test                                   everything that CI checks\n"
               "  ./dev test --quick --only unit.protocol      one layer's unit tests\n"
               "  ./dev bench --family read                    compare with Python's mappers\n"
               "  ./dev cassandra start --name auth --port 9043 --auth\n"
               "  ./dev cassandra cql 'SELECT * FROM system.local'\n",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = top.add_subparsers(dest="verb", required=True, metavar="verb")

    one = verbs.add_parser("tour", help="build, start Cassandra, run the tour and a short comparison")
    one.add_argument("--address", metavar="HOST:PORT", help="use this Cassandra or ScyllaDB instead of a local one")
    one.add_argument("--port", type=port, default=9042, help="port of the local Cassandra (default 9042)")
    one.add_argument("--no-bench", action="store_true", help="without the comparison at the end")
    one.set_defaults(run=tours.tour)

    one = verbs.add_parser("test", help="build everything and run all tests")
    one.add_argument("--quick", action="store_true", help="without the sanitizer and fuzz builds")
    one.add_argument("--only", metavar="REGEX", help="only tests whose name matches")
    one.add_argument("--address", metavar="HOST:PORT", help="run the integration tests against this server")
    one.set_defaults(run=tests.test)

    bench_options.add(verbs)
    profile.add(verbs)

    one = verbs.add_parser("cassandra", help="start, stop and ask local Cassandra instances")
    actions = one.add_subparsers(dest="action", required=True, metavar="action")
    start = actions.add_parser("start", help="start an instance and wait until it answers")
    start.add_argument("--port", type=port, default=9042, help="CQL port (default 9042); storage takes port + 10000")
    start.add_argument("--heap", type=heap, default="", metavar="SIZE", help="JVM heap of a node: 512m, 1g (default 1g; 512m with several nodes)")
    start.add_argument("--nodes", type=int, choices=(1, 2, 3), default=1, help="nodes, on 127.0.0.1 to 127.0.0.3")
    start.add_argument("--auth", action="store_true", help="ask for passwords (user cassandra, password cassandra)")
    start.add_argument("--tls", action="store_true", help="TLS on the CQL port, with certificates made here")
    stop = actions.add_parser("stop", help="end an instance; its data stays")
    stop.add_argument("--clear", action="store_true", help="remove its data, too")
    status = actions.add_parser("status", help="what runs where")
    status.add_argument("--json", action="store_true", help="for programs")
    logs = actions.add_parser("logs", help="show a node's log")
    logs.add_argument("-f", "--follow", action="store_true", help="go on as it grows")
    logs.add_argument("-n", "--lines", type=int, default=40)
    logs.add_argument("--node", type=int, choices=(1, 2, 3), default=1)
    ask = actions.add_parser("cql", help="execute CQL statements and print their rows")
    ask.add_argument("statement", nargs="?", help="default: read from standard input")
    for action in (start, stop, status, logs, ask):
        action.add_argument("--name", default="default", help="which instance; several may live side by side")
    one.set_defaults(run=cassandra)

    one = verbs.add_parser("setup", help="install the Debian packages that are missing")
    one.add_argument("--check", action="store_true", help="only show what is there and what is missing")
    one.set_defaults(run=setup)

    one = verbs.add_parser("build", help="configure and build a preset")
    one.add_argument("--preset", choices=builds.PRESETS, default="dev")
    one.add_argument("--target", nargs="*", help="default: all")
    one.set_defaults(run=build)

    one = verbs.add_parser("instructions", help="count the instructions of each operation and compare with the baseline")
    one.add_argument("--update", action="store_true", help="write them into the baseline, benchmarks/instructions.json")
    one.set_defaults(run=counts.instructions)

    one = verbs.add_parser("format", help="format the C++ sources with clang-format 16")
    one.add_argument("--check", action="store_true", help="only say what is not formatted")
    one.set_defaults(run=format_sources)

    tidy.add(verbs)

    one = verbs.add_parser("compile-time", help="measure what a user's file costs its compiler")
    one.add_argument("--compiler", nargs="*", help="default: g++ and clang++-16, as far as they are installed")
    one.add_argument("--runs", type=int, default=5, help="the fastest of so many counts (default 5)")
    one.add_argument("--json", action="store_true", help="for programs")
    one.set_defaults(run=compile_time)

    one = verbs.add_parser("clean", help="remove build/")
    one.set_defaults(run=clean)
    return top


def main(argv: list[str]) -> int:
    arguments = parser().parse_args(argv)
    try:
        return arguments.run(arguments)
    except Failure as failure:
        print(colour(f"dev: {failure}", "31"), file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read what is printed has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
