"""Configures and builds a CMake preset."""

import os

from dev.console import ROOT, run

PRESETS = ["dev", "release", "asan-ubsan", "tsan", "clang", "fuzz"]


def build(preset: str, targets: list[str] | None = None, definitions: list[str] | None = None) -> None:
    folder = ROOT / "build" / preset
    if definitions or not (folder / "build.ninja").exists():
        run(["cmake", "--preset", preset, *[f"-D{one}" for one in definitions or []]], quiet=True)
    command = ["cmake", "--build", folder]
    if targets:
        command += ["--target", *targets]
    # Where a terminal is watching, ninja shows its own progress.
    run(command, env={"NINJA_STATUS": "  [%f/%t, %es] "}, quiet=not os.isatty(1))
