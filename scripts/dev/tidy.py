"""./dev tidy: clang-tidy over the compiled sources and all public headers, as .clang-tidy says; what has not changed is left out."""

import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from argparse import RawDescriptionHelpFormatter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from dev import packages
from dev.console import ROOT, Failure, colour, run, say

# Layers whose own warnings are still to be mended: shown only to those who name a file.
UNCHECKED: list[str] = []

TOOL = "clang-tidy-16"
COMPILER = "clang++-16"
DATABASE = ROOT / "build" / "dev" / "compile_commands.json"
FOLDER = ROOT / "build" / "tidy"
HEADERS = FOLDER / "public_headers.cpp"  # a translation unit of all of them
HEADERS_LIKE = "src/asio/"  # and whose flags it takes: those of the layer that reaches all others
EXTRA = "-Wno-unknown-warning-option"  # the database is GCC's
DIAGNOSTIC = re.compile(r"^(?P<file>[^\s:][^:\n]*):\d+:\d+: (warning|error): |^(warning|error): ")
SHOWN_ANYWAY = re.compile(r"\[clang-diagnostic-error")


@dataclass(frozen=True)
class Unit:
    """A translation unit and the arguments of its compiler, in the folder of the build."""

    source: Path
    arguments: tuple[str, ...]
    folder: str

    @property
    def name(self) -> str:
        return "the public headers" if self.source == HEADERS else str(self.source.relative_to(ROOT))

    @property
    def stamp(self) -> Path:
        return FOLDER / "stamps" / (self.source.name if self.source == HEADERS else self.name.replace("/", "."))


def layer_of(path: str) -> str | None:
    found = re.match(r"(?:include/cassium|src)/([a-z]+)/", path)
    return found[1] if found else None


def relative(path: str) -> str:
    """A path as clang-tidy writes it, from the root where it is below it."""
    absolute = os.path.normpath(path)
    return absolute.removeprefix(f"{ROOT}/")


def public_headers() -> list[str]:
    include = ROOT / "include"
    return sorted(str(path.relative_to(include)) for path in include.rglob("*.hpp"))


def write_if_changed(path: Path, text: str) -> None:
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def sources() -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "src").rglob("*.cpp"))


def read_database(text: str) -> dict[str, Unit]:
    """The units of src/ and the one of the public headers, by the source's path."""
    units = {}
    for entry in json.loads(text):
        name = relative(entry["file"])
        if name.startswith("src/"):
            units[name] = Unit(Path(entry["file"]), tuple(shlex.split(entry["command"])), entry["directory"])
    model = next((unit for name, unit in units.items() if name.startswith(HEADERS_LIKE)), None)
    if model:
        arguments = tuple(str(HEADERS) if one == str(model.source) else one for one in model.arguments)
        units[relative(str(HEADERS))] = Unit(HEADERS, arguments, model.folder)
    return units


def all_units() -> dict[str, Unit]:
    """Configures build/dev where its database is missing or does not know a source."""
    write_if_changed(HEADERS, "".join(f"#include <{header}>\n" for header in public_headers()))
    wanted = set(sources())
    for attempt in range(2):
        if attempt or not DATABASE.exists():
            run(["cmake", "--preset", "dev"], quiet=True)
        units = read_database(DATABASE.read_text())
        if wanted <= units.keys():
            headers = relative(str(HEADERS))
            return {name: unit for name, unit in units.items() if name in wanted or name == headers}
    raise Failure("build/dev does not compile " + ", ".join(sorted(wanted - units.keys())))


def choose(units: dict[str, Unit], files: list[str]) -> list[Unit]:
    """The units that show what `files` hold: a source itself, a public header with all others, a private one by its layer."""
    names = set()
    for file in files:
        name = relative(os.path.abspath(file))
        layer = layer_of(name)
        if name in units:
            found = {name}
        elif not Path(file).exists():
            raise Failure(f"there is no file {file}")
        elif name.startswith("include/"):
            found = {relative(str(HEADERS))}
        else:
            found = {unit for unit in units if layer and layer_of(unit) == layer}
        if not found:
            raise Failure(f"{file} is not analysed: only src/ and include/ are")
        names |= found
    return [units[name] for name in sorted(names)]


def ours(units: dict[str, Unit]) -> list[Unit]:
    return [unit for name, unit in sorted(units.items()) if layer_of(name) not in UNCHECKED]


def warnings(output: str) -> list[str]:
    """clang-tidy's output, a warning with its notes at a time; paths from the root."""
    found: list[list[str]] = []
    for line in output.splitlines():
        if DIAGNOSTIC.match(line):
            found.append([])
        if found:
            found[-1].append(line.replace(f"{ROOT}/", ""))
    return ["\n".join(lines) for lines in found]


def shown(warning: str, everything: bool) -> bool:
    """Whether a warning is of a layer that is checked, or says that the code does not compile."""
    match = DIAGNOSTIC.match(warning)
    file = match["file"] if match else None
    first = warning.split("\n", 1)[0]
    return everything or not file or layer_of(file) not in UNCHECKED or bool(SHOWN_ANYWAY.search(first))


class Stamps:
    """What was analysed without a warning: for each unit a hash of the contents of all files that it was made of."""

    def __init__(self, common: str):
        self.common = common  # version and configuration of the tool
        self.contents: dict[str, str] = {}

    def key(self, unit: Unit, dependencies: list[str]) -> str:
        parts = [self.common, *unit.arguments]
        for path in dependencies:
            if path not in self.contents:
                try:
                    self.contents[path] = hashlib.sha256((Path(unit.folder) / path).read_bytes()).hexdigest()
                except OSError:
                    self.contents[path] = "missing"
            parts.append(f"{path} {self.contents[path]}")
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def clean(self, unit: Unit) -> bool:
        try:
            stored = json.loads(unit.stamp.read_text())
            return stored["key"] == self.key(unit, stored["dependencies"])
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def write(self, unit: Unit, key: str, dependencies: list[str]) -> None:
        unit.stamp.parent.mkdir(parents=True, exist_ok=True)
        new = unit.stamp.with_suffix(f".{os.getpid()}")
        new.write_text(json.dumps({"key": key, "dependencies": dependencies}))
        new.replace(unit.stamp)


def read_dependencies(rule: str) -> list[str]:
    """The files that a rule for make names, system headers too."""
    _, _, names = rule.replace("\\\n", " ").partition(": ")
    return [name.replace("\\ ", " ") for name in re.findall(r"(?:\\ |\S)+", names)]


def dependencies_of(unit: Unit) -> list[str]:
    """As the preprocessor says; nothing where it fails, and then clang-tidy will say why."""
    arguments = list(unit.arguments[1:])
    if "-o" in arguments:
        at = arguments.index("-o")
        del arguments[at:at + 2]
    command = [COMPILER, *(one for one in arguments if one != "-c"), "-w", "-M"]
    result = subprocess.run(command, cwd=unit.folder, capture_output=True, text=True, check=False)
    return read_dependencies(result.stdout) if result.returncode == 0 else []


class Analysis:
    """One run over some units; shows each warning once, though many units may have it."""

    def __init__(self, stamps: Stamps, everything: bool, fix: bool):
        self.stamps = stamps
        self.everything = everything
        self.fix = fix
        self.seen: set[str] = set()

    def analyse(self, unit: Unit) -> list[str] | None:
        """The warnings of a unit; None when a stamp says that there are none."""
        if self.stamps.clean(unit):
            return None
        dependencies = dependencies_of(unit)
        # Before the analysis: who edits a file meanwhile makes the stamp one of another text.
        key = self.stamps.key(unit, dependencies)
        # It mends no file that has an error, and .clang-tidy makes errors of all warnings.
        fix = ["--fix", "--warnings-as-errors=-*"] if self.fix else []
        command = [TOOL, "-p", FOLDER, "--quiet", f"--config-file={ROOT / '.clang-tidy'}", f"--extra-arg={EXTRA}",
                   *fix, unit.source]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        found = [one for one in warnings(result.stdout) if shown(one, self.everything)]
        if result.returncode != 0 and not warnings(result.stdout):
            raise Failure(f"{TOOL} ended with status {result.returncode} on {unit.name}:\n{result.stderr.strip()[-2000:]}")
        if not found and dependencies:
            self.stamps.write(unit, key, dependencies)
        return found

    def run(self, units: list[Unit], jobs: int) -> int:
        """Analyses the units and prints what is new; how many warnings there were."""
        with ThreadPoolExecutor(jobs) as pool:
            try:
                for number, (unit, found) in enumerate(zip(units, pool.map(self.analyse, units)), 1):
                    progress(f"[{number}/{len(units)}] {unit.name}")
                    for warning in found or []:
                        first = warning.split("\n", 1)[0]  # notes on fixes differ
                        if first not in self.seen:
                            self.seen.add(first)
                            progress("")
                            say(warning)
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
            finally:
                progress("")
        return len(self.seen)


def progress(text: str) -> None:
    """A line that the next replaces, where a terminal is watching."""
    if sys.stdout.isatty():
        print(f"\r\033[K{text}", end="", flush=True)


def tidy(arguments) -> int:
    packages.install([TOOL])
    units = all_units()
    write_if_changed(FOLDER / "compile_commands.json", json.dumps(
        [{"file": str(unit.source), "directory": unit.folder, "arguments": unit.arguments} for unit in units.values()]))
    chosen = choose(units, arguments.files) if arguments.files else ours(units)
    version = subprocess.run([TOOL, "--version"], capture_output=True, text=True, check=True).stdout
    everything = bool(arguments.files)
    common = json.dumps([version, EXTRA, (ROOT / ".clang-tidy").read_text(), everything or UNCHECKED])
    # Two that mend the same header would spoil it.
    jobs = 1 if arguments.fix else len(os.sched_getaffinity(0))
    count = Analysis(Stamps(common), everything, arguments.fix).run(chosen, jobs)
    if count:
        what = "1 warning" if count == 1 else f"{count} warnings"
        say(colour(f"{what}; those that could be mended are, run it again" if arguments.fix else what, "31"))
    return 1 if count else 0


def add(verbs) -> None:
    one = verbs.add_parser(
        "tidy", help="find mistakes with clang-tidy 16", formatter_class=RawDescriptionHelpFormatter,
        description="Looks for mistakes and for breaches of style in src/ and in all public headers, with clang-tidy 16, which it\n"
                    "installs. .clang-tidy says which checks and why. Prints nothing when nothing is found; status 1 otherwise.\n"
                    "A file is analysed again only after a change of it, of a header that it includes or of the checks\n"
                    "(build/tidy/stamps): some minutes at first, a second when nothing has changed.",
        epilog="examples:\n"
               "  ./dev tidy                                   all, as CI does (test house.tidy)\n"
               "  ./dev tidy src/json/reader.cpp               one file, with the headers that it includes\n"
               "  ./dev tidy include/cassium/base/bytes.hpp    a public header: all of them, in one translation unit\n"
               "  ./dev tidy --fix src/json/reader.cpp         let clang-tidy mend what it can; then look at the diff\n\n"
               "A warning that is wrong gets a comment with a reason: // NOLINTNEXTLINE(check): why. A check that is mostly\n"
               "wrong leaves .clang-tidy, with a reason too.\n"
               f"Not looked at without a file's name, until they are mended: {', '.join(UNCHECKED) or 'nothing'}.\n")
    one.add_argument("--fix", action="store_true", help="mend what clang-tidy can mend, one file after another")
    one.add_argument("files", nargs="*", metavar="FILE", help="sources or headers; default: all")
    one.set_defaults(run=tidy)
