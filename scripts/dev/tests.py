"""./dev test: builds everything and runs all tests under one ctest, whose summary closes the run."""

import os
from dataclasses import replace

from dev import cql, instructions, packages
from dev.bench import environment as benchmarks
from dev.build import build
from dev.cassandra import Instance, Options, check_ports
from dev.console import ROOT, Failure, Steps, run, say

TEST_PORT = 19142
RELEASE_TARGETS = [*instructions.TARGETS, "bench_worker", "bench_cpp", "bench_null", "null_node_test"]
INSTANCES = {
    "test": Options(name="test", port=TEST_PORT),
    "test-auth": Options(name="test-auth", port=TEST_PORT + 1, auth=True, heap="512m"),
    "test-tls": Options(name="test-tls", port=TEST_PORT + 2, tls=True, heap="512m"),
}


def environment(address: str | None) -> dict:
    """What integration tests read; those that need a server that is not there say so and are skipped."""
    env = {"CASSIUM_TEST_PYTHON": str(cql.python()), "CASSIUM_TEST_MAPPERS_PYTHON": str(benchmarks.python("scylla"))}
    if address:
        env["CASSIUM_TEST_ADDRESS"] = address
        return env
    for name, variable in (("test", "ADDRESS"), ("test-auth", "AUTH_ADDRESS"), ("test-tls", "TLS_ADDRESS")):
        env[f"CASSIUM_TEST_{variable}"] = Instance(name).address
    env["CASSIUM_TEST_TLS_CA"] = str(Instance("test-tls").ca_file)
    env["CASSIUM_TEST_INSTANCE"] = "test"
    return env


def choose_port(options: Options) -> Options:
    """The options with a port that nobody holds: other checkouts may be testing, too."""
    for port in range(options.port, options.port + 100, 10):
        candidate = replace(options, port=port)
        try:
            check_ports(candidate)
        except Failure:
            continue
        return candidate
    raise Failure(f"no free port for Cassandra from {options.port} on")


def write_overall_ctest(presets: list[str]) -> None:
    """One ctest for several builds: a test file that includes theirs."""
    folder = ROOT / "build" / "all"
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f'subdirs("{ROOT}/build/{preset}")' for preset in presets]
    (folder / "CTestTestfile.cmake").write_text("\n".join(lines) + "\n")


def test(arguments) -> int:
    presets = ["dev"] if arguments.quick else ["dev", "asan-ubsan", "tsan", "fuzz", "release"]
    ci = os.environ.get("CI") == "true"
    steps = Steps(3 + len(presets))
    with steps.step("installing what is missing"):
        packages.install(packages.TEST_PACKAGES)
        benchmarks.python("scylla")
    started = []
    try:
        with steps.step("starting Cassandra"):
            if not arguments.address:
                for name, options in INSTANCES.items():
                    instance = Instance(name)
                    if instance.healthy():
                        continue
                    # One that was killed may have left data that it cannot start with.
                    instance.clear()
                    started.append(instance)
                    instance.start(choose_port(options))
            env = environment(arguments.address)
        for preset in presets:
            with steps.step(f"building {preset}"):
                # The release build is there for the benchmarks and their tests.
                build(preset, RELEASE_TARGETS if preset == "release" else None)
        write_overall_ctest(presets)
        command = ["ctest", "--test-dir", ROOT / "build" / "all", "--output-on-failure", "--no-tests=error",
                   "-j2", "--timeout", "600"]
        if arguments.only:
            command += ["-R", arguments.only]
        with steps.step("running the tests"):
            run(command, env=env)
    except Failure:
        say("FAILED: see above")
        raise
    finally:
        if ci:
            for instance in started:
                instance.stop()
    say("all tests passed")
    return 0
