"""The arguments of ./dev bench."""

import argparse

from dev.bench import environment, sides

EPILOG = """examples:
  ./dev bench                                       everything (about 20 minutes) and a report in .dev/bench/
  ./dev bench --group get-by-pk --group single-insert --rounds 20
  ./dev bench --family concurrent --sides cassium-coroutine,cqlengine
  ./dev bench --save before                         … change the code …
  ./dev bench --compare before --fail-if-slower median:10%
  ./dev bench --from .dev/bench/before.json --html before.html     no run: a file's table and report
  ./dev bench --address 10.0.0.5:9042               a Cassandra or ScyllaDB of yours

sides:
""" + "".join(f"  {name:<18} {what}\n" for name, what in sides.WHAT.items())


def positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


def side_names(text: str) -> list[str]:
    names = text.split(",")
    for name in names:
        if name not in sides.NAMES:
            raise argparse.ArgumentTypeError(f"no side is called '{name}'; there are {', '.join(sides.NAMES)}")
    return names


def add(verbs) -> None:
    """Adds the verb; its function is set by the caller."""
    from dev.bench import command
    from dev.bench.compare import gate

    one = verbs.add_parser(
        "bench", help="compare cassium with cqlengine, coodie and raw drivers on one server",
        description="Runs the same operations through every side against one server, round by round in turn, and "
        "prints a table. What is done exactly: benchmarks/README.md. How to read it: docs/performance.md.",
        epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = one.add_argument_group("what to run")
    what.add_argument("--list", action="store_true", help="show all groups and families, and end")
    what.add_argument("--group", action="append", default=[], metavar="G", help="only this group (repeatable)")
    what.add_argument("--family", action="append", default=[], metavar="F", help="only this family (repeatable)")
    what.add_argument("--tour", action="store_true", help="the subset of ./dev tour: about two minutes")
    what.add_argument("--sides", type=side_names, default=list(sides.NAMES), metavar="A,B,…", help="only these sides")
    what.add_argument("--driver-type", choices=environment.DRIVER_TYPES, default="scylla",
                      help="the driver below the Python sides (acsylla: below coodie; the others stay on scylla's)")
    what.add_argument("--check", action="store_true",
                      help="measure nothing: have each side do each group once, and compare what it wrote and decoded")
    what.add_argument("--rounds", type=positive, metavar="N",
                      help="rounds of each side in each group (default 10); a round takes about 0.2 s")
    where = one.add_argument_group("where")
    where.add_argument("--address", metavar="HOST:PORT", help="use this Cassandra or ScyllaDB instead of a local one; "
                       "keyspaces whose names begin with bench_ are made and filled there")
    where.add_argument("--port", type=int, default=9042, help="port of the local Cassandra (default 9042)")
    out = one.add_argument_group("what becomes of it (.dev/bench/latest.json and latest.html are always written)")
    out.add_argument("--save", metavar="NAME", help="keep the result as .dev/bench/NAME.json")
    out.add_argument("--json", metavar="FILE", help="write the result, in pytest-benchmark's format")
    out.add_argument("--html", metavar="FILE", help="write a report: one file that needs no network")
    out.add_argument("--from", dest="source", metavar="NAME|FILE", help="show an earlier result instead of running")
    out.add_argument("--compare", metavar="NAME|FILE", help="show what changed since that result")
    out.add_argument("--fail-if-slower", type=gate, action="append", default=[], metavar="FIGURE:PERCENT",
                     help="with --compare: end with status 1 when a figure (min, median, mean, p99, cpu) of a compared "
                     "side grew by more than that, as in median:10%%. Looks at the cassium sides unless --sides names some")
    one.set_defaults(run=command.bench)
