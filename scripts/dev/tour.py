"""./dev tour: from nothing to C++ structs in a real Cassandra, and how fast that is beside Python's mappers."""

from dev import packages
from dev.bench import command as bench
from dev.bench import environment, sides
from dev.bench import tour as comparison
from dev.build import build
from dev.cassandra import Instance, Options
from dev.console import ROOT, Steps, run, say


def tour(arguments) -> int:
    steps = Steps(3 + (not arguments.address) + (not arguments.no_bench))
    with steps.step("installing what is missing"):
        packages.install()
        if not arguments.no_bench:
            environment.python("scylla")
    with steps.step("building the tour"):
        build("release", ["tour"])
        if not arguments.no_bench:
            bench.build_sides(list(sides.NAMES))
    address = arguments.address
    if not address:
        with steps.step("starting Cassandra"):
            instance = Instance("default")
            if not instance.healthy():
                instance.start(Options(port=arguments.port))
            address = instance.address
    with steps.step("running the tour"):
        run([ROOT / "build" / "release" / "examples" / "tour" / "tour", "--address", address])
    if not arguments.no_bench:
        with steps.step(comparison.what()):
            comparison.compare(address)
    if not arguments.address:
        say("Cassandra is kept running, so that the next tour starts at once; end it with: ./dev cassandra stop")
    return 0
