"""./dev tour: from nothing to C++ structs in a real Cassandra."""

from dev import packages
from dev.build import build
from dev.cassandra import Instance, Options
from dev.console import ROOT, Steps, run, say


def tour(arguments) -> int:
    steps = Steps(3 if arguments.address else 4)
    with steps.step("installing what is missing"):
        packages.install()
    with steps.step("building the tour"):
        build("release", ["tour"])
    address = arguments.address
    if not address:
        with steps.step("starting Cassandra"):
            instance = Instance("default")
            if not instance.healthy():
                instance.start(Options(port=arguments.port))
            address = instance.address
    with steps.step("running the tour"):
        run([ROOT / "build" / "release" / "examples" / "tour" / "tour", "--address", address])
    if not arguments.address:
        say("Cassandra is kept running, so that the next tour starts at once; end it with: ./dev cassandra stop")
    return 0
