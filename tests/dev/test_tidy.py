"""./dev tidy without clang-tidy: what is analysed for which file, what is shown, and what a stamp spares."""

import contextlib
import io
import json
import subprocess
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from dev import cli, tidy
from dev.console import ROOT, Failure

FLAGS = "/usr/bin/c++ -Iinclude -std=gnu++20 -o x.o -c"
OUTPUT = f"""{ROOT}/src/json/text.cpp:12:5: error: one [bugprone-one,-warnings-as-errors]
    text;
    ^
{ROOT}/include/cassium/base/error.hpp:3:1: note: see here
{ROOT}/include/cassium/net/exchange.hpp:4:1: error: two [bugprone-two,-warnings-as-errors]
"""


def database(*names: str) -> str:
    return json.dumps([{"file": f"{ROOT}/{name}", "directory": "/b", "command": f"{FLAGS} {ROOT}/{name}"} for name in names])


def units():
    return tidy.read_database(database("src/json/text.cpp", "src/net/a.cpp", "src/net/b.cpp", "src/asio/c.cpp", "tests/x.cpp"))


class UnitsTest(unittest.TestCase):
    def test_units_are_the_sources_and_the_public_headers_with_the_flags_of_the_layer_above_all(self):
        self.assertEqual(sorted(units()), ["build/tidy/public_headers.cpp", "src/asio/c.cpp", "src/json/text.cpp",
                                           "src/net/a.cpp", "src/net/b.cpp"])
        self.assertEqual(units()["build/tidy/public_headers.cpp"].arguments, (*FLAGS.split(), str(tidy.HEADERS)))

    def test_without_files_the_unchecked_layers_are_left_out(self):
        with mock.patch.object(tidy, "UNCHECKED", ["net", "asio"]):
            self.assertEqual([unit.name for unit in tidy.ours(units())], ["the public headers", "src/json/text.cpp"])
        with mock.patch.object(tidy, "UNCHECKED", []):
            self.assertEqual(len(tidy.ours(units())), 5)

    def names(self, *files):
        return [unit.name for unit in tidy.choose(units(), [str(ROOT / file) for file in files])]

    def test_a_source_is_itself_even_in_a_layer_that_is_unchecked(self):
        with mock.patch.object(tidy, "UNCHECKED", ["net"]):
            self.assertEqual(self.names("src/net/a.cpp"), ["src/net/a.cpp"])

    def test_a_public_header_is_seen_with_all_others_and_a_private_one_in_its_layer(self):
        self.assertEqual(self.names("include/cassium/base/error.hpp", "include/cassium/base/bytes.hpp"), ["the public headers"])
        self.assertEqual(self.names("src/net/connection.hpp"), ["src/net/a.cpp", "src/net/b.cpp"])

    def test_other_files_are_refused(self):
        for file, why in (("src/json/gone.cpp", "there is no file"), ("README.md", "is not analysed")):
            with self.assertRaisesRegex(Failure, why):
                self.names(file)


class OutputTest(unittest.TestCase):
    def test_a_warning_keeps_its_notes_and_names_files_from_the_root(self):
        one, two = tidy.warnings("3 warnings generated.\n" + OUTPUT)
        self.assertEqual(one.splitlines()[0], "src/json/text.cpp:12:5: error: one [bugprone-one,-warnings-as-errors]")
        self.assertEqual(one.splitlines()[-1], "include/cassium/base/error.hpp:3:1: note: see here")
        self.assertTrue(two.startswith("include/cassium/net/exchange.hpp"))

    def test_a_warning_without_a_place_counts(self):
        self.assertEqual(tidy.warnings("error: lost [some-check]\n"), ["error: lost [some-check]"])

    def test_what_belongs_to_an_unchecked_layer_is_shown_to_who_asks_for_it_or_if_it_does_not_compile(self):
        one, two = tidy.warnings(OUTPUT)
        with mock.patch.object(tidy, "UNCHECKED", ["net"]):
            self.assertTrue(tidy.shown(one, everything=False))
            self.assertFalse(tidy.shown(two, everything=False))
            self.assertTrue(tidy.shown(two, everything=True))
            self.assertTrue(tidy.shown("src/net/a.cpp:1:1: error: no [clang-diagnostic-error]", everything=False))
            self.assertTrue(tidy.shown("error: lost [some-check]", everything=False))


class DependenciesTest(unittest.TestCase):
    def test_a_rule_for_make_names_files_over_lines_and_with_spaces(self):
        rule = "x.o: /a/x.cpp \\\n  /a/with\\ space.hpp \\\n  /usr/include/c++/12/span\n"
        self.assertEqual(tidy.read_dependencies(rule), ["/a/x.cpp", "/a/with space.hpp", "/usr/include/c++/12/span"])


class AnalysisTest(unittest.TestCase):
    """With a source and a header in a folder of their own, and a clang-tidy that says what the test wants."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.source, self.header = self.folder / "src" / "json" / "a.cpp", self.folder / "a.hpp"
        self.source.parent.mkdir(parents=True)
        self.source.write_text("one")
        self.header.write_text("two")
        self.output, self.status, self.calls = "", 0, 0
        self.during = lambda: None
        for name, value in (("FOLDER", self.folder / "tidy"), ("ROOT", self.folder),
                            ("dependencies_of", lambda unit: [str(self.source), "a.hpp"])):
            patch = mock.patch.object(tidy, name, value)
            patch.start()
            self.addCleanup(patch.stop)
        patch = mock.patch.object(tidy.subprocess, "run", self.clang_tidy)
        patch.start()
        self.addCleanup(patch.stop)

    def clang_tidy(self, command, **_options):
        self.calls += 1
        self.command = command
        self.during()
        return subprocess.CompletedProcess(command, self.status, self.output, "crashed")

    def run_once(self, common="checks", count=1, fix=False):
        """How many warnings, how often clang-tidy ran, and what was printed."""
        self.calls = 0
        unit = tidy.Unit(self.source, ("c++", "-c", str(self.source)), str(self.folder))
        with contextlib.redirect_stdout(io.StringIO()) as output:
            found = tidy.Analysis(tidy.Stamps(common), everything=False, fix=fix).run([unit] * count, 1)
        return found, self.calls, output.getvalue()

    def test_what_is_clean_is_not_analysed_again_and_nothing_is_printed(self):
        self.assertEqual(self.run_once(), (0, 1, ""))
        self.assertEqual(self.run_once(), (0, 0, ""))

    def test_a_change_of_the_source_of_a_header_or_of_the_checks_is_analysed(self):
        self.run_once()
        self.source.write_text("other")
        self.assertEqual(self.run_once()[1], 1)
        self.header.write_text("other")
        self.assertEqual(self.run_once()[1], 1)
        self.assertEqual(self.run_once("other checks")[1], 1)
        self.header.unlink()
        self.assertEqual(self.run_once("other checks")[1], 1)

    def test_what_has_warnings_is_analysed_again(self):
        self.output, self.status = f"{self.source}:1:1: error: bad [check]\n", 1
        for _ in range(2):
            self.assertEqual(self.run_once(), (1, 1, "src/json/a.cpp:1:1: error: bad [check]\n"))

    def test_a_warning_of_a_header_is_shown_and_counted_once(self):
        def change_note():
            self.output = f"{self.folder}/a.hpp:1:1: error: bad [check]\nnote: {self.calls}\n"

        self.during, self.status = change_note, 1
        self.assertEqual(self.run_once(count=3), (1, 3, "a.hpp:1:1: error: bad [check]\nnote: 1\n"))

    def test_an_edit_during_the_analysis_leaves_no_valid_stamp(self):
        self.during = lambda: self.header.write_text("edited")
        self.run_once()
        self.assertEqual(self.run_once()[1], 1)

    def test_warnings_are_no_errors_where_they_are_mended_since_files_with_errors_are_not(self):
        self.run_once()
        self.assertNotIn("--fix", self.command)
        self.run_once("other checks", fix=True)
        self.assertIn("--fix", self.command)
        self.assertIn("--warnings-as-errors=-*", self.command)

    def test_a_damaged_stamp_is_no_stamp(self):
        self.run_once()
        for stamp in (self.folder / "tidy" / "stamps").iterdir():
            stamp.write_text("[]")
        self.assertEqual(self.run_once()[1], 1)

    def test_a_clang_tidy_that_fails_without_a_warning_is_no_success(self):
        self.status = 139
        with self.assertRaisesRegex(Failure, "status 139 on src/json/a.cpp:\ncrashed"):
            self.run_once()


class CommandTest(unittest.TestCase):
    def status(self, count):
        with (mock.patch.object(tidy.packages, "install"), mock.patch.object(tidy, "all_units", return_value=units()),
              mock.patch.object(tidy, "write_if_changed"), mock.patch.object(tidy.Analysis, "run", return_value=count),
              mock.patch.object(tidy.subprocess, "run", return_value=mock.Mock(stdout="16")),
              contextlib.redirect_stdout(io.StringIO()) as output):
            return cli.main(["tidy"]), output.getvalue()

    def test_status_and_the_last_line(self):
        self.assertEqual(self.status(0), (0, ""))
        self.assertEqual(self.status(1), (1, "1 warning\n"))
        self.assertEqual(self.status(2), (1, "2 warnings\n"))


if __name__ == "__main__":
    unittest.main()
