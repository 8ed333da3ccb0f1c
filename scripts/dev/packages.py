"""Debian packages that the project needs, in one place, and how they get installed."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from dev.console import Failure, run, say

# Each with what it is for; shown by `./dev setup --check`.
PACKAGES = {
    "g++": "the compiler",
    "cmake": "the build",
    "ninja-build": "the build",
    "ccache": "fast rebuilds",
    "git": "the version of what was built",
    "pkg-config": "finding liblz4, and a test of our own pkg-config file",
    "libboost1.81-dev": "Asio, Uuid, JSON, and Multiprecision for those who ask for it",
    "libssl-dev": "TLS",
    "libdeflate-dev": "CRC32",
    "zlib1g-dev": "another CRC32, to compare with in a test",
    "liblz4-dev": "compression",
    "libsnappy-dev": "compression",
    "libfmt-dev": "the examples",
    "libgtest-dev": "the tests",
    "libbenchmark-dev": "the benchmarks",
    "clang-16": "the second compiler, libFuzzer",
    "libclang-rt-16-dev": "libFuzzer and its sanitizers",
    "openjdk-17-jre-headless": "Cassandra",
    "maven": "Cassandra's jars",
    "openssl": "certificates for TLS tests",
    "python3-venv": "the Python driver for cross-checks",
    "valgrind": "counting instructions in a test",
}

SUITABLE_JAVA = (17, 11)
JVMS = Path("/usr/lib/jvm")

# Only where a test or a command asks for them.
TEST_PACKAGES = {
    "chromium": "the benchmark report in a browser",
    "clang-format-16": "./dev format",
    "clang-tidy-16": "./dev tidy",
}
TOOL_PACKAGES = {
    "linux-perf": "./dev profile --tool perf",
    "heaptrack": "./dev profile --tool heaptrack",
}


def installed(package: str) -> bool:
    result = subprocess.run(
        ["dpkg-query", "-W", "-f=${db:Status-Status}", package], capture_output=True, text=True, check=False
    )
    return result.stdout == "installed"


def satisfied(package: str) -> bool:
    """Whether the package, or something that does its work, is there."""
    if package == "openjdk-17-jre-headless" and java():
        return True
    if package == "maven" and shutil.which("mvn"):
        return True
    if package in ("cmake", "clang-format-16", "clang-tidy-16") and shutil.which(package):
        return True
    return installed(package)


def java() -> str:
    """A java that Cassandra runs on: the one on the path, or one that Debian installed beside a newer; "" for none."""
    if java_version() in SUITABLE_JAVA:
        return "java"
    for version in SUITABLE_JAVA:
        for program in sorted(JVMS.glob(f"java-{version}-openjdk-*/bin/java")):
            return str(program)
    return ""


def java_version() -> int:
    """The major version of the java on the path; 0 when there is none."""
    if not shutil.which("java"):
        return 0
    result = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False)
    for line in result.stderr.splitlines():
        if '"' in line:
            version = line.split('"')[1]
            first = version.split(".")[1] if version.startswith("1.") else version.split(".")[0]
            return int(first) if first.isdigit() else 0
    return 0


def missing(also: Iterable[str] = ()) -> list[str]:
    return [package for package in (*PACKAGES, *also) if not satisfied(package)]


def install(also: Iterable[str] = ()) -> None:
    """Installs what is missing, of `also` too; does nothing, and asks for no rights, when nothing is."""
    wanted = missing(also)
    if not wanted:
        return
    if not shutil.which("apt-get"):
        raise Failure("these packages are missing, and there is no apt-get to install them: " + " ".join(wanted))
    prefix = [] if os.geteuid() == 0 else ["sudo"]
    if prefix and not shutil.which("sudo"):
        raise Failure("these packages are missing; install them as root: apt-get install " + " ".join(wanted))
    say(f"installing with {'apt-get' if not prefix else 'sudo apt-get'}: {' '.join(wanted)}")
    env = ["env", "DEBIAN_FRONTEND=noninteractive"]
    run([*prefix, *env, "apt-get", "update", "-qq"], quiet=True)
    run([*prefix, *env, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *wanted], quiet=True)


def check() -> int:
    """Prints a line a package; 0 when all are there."""
    lacking = set(missing())
    for package, purpose in PACKAGES.items():
        say(f"{'missing  ' if package in lacking else 'installed'}  {package:<26} {purpose}")
    for package, purpose in {**TEST_PACKAGES, **TOOL_PACKAGES}.items():
        say(f"{'installed' if satisfied(package) else 'on demand'}  {package:<26} {purpose}")
    return 1 if lacking else 0
