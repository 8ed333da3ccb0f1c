"""Two runs beside each other, the gate, and the command's arguments."""

import argparse
import contextlib
import io
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import bench_example

from dev import cli
from dev.bench import command, compare, pytest_json
from dev.console import Failure


class GateTest(unittest.TestCase):
    def test_it_is_a_figure_and_a_percentage(self):
        self.assertEqual(compare.gate("median:10%"), compare.Gate("median", 10))
        self.assertEqual(compare.gate("p99:2.5"), compare.Gate("p99", 2.5))

    def test_anything_else_is_refused_with_an_example(self):
        for text in ("median", "median:", "speed:10%", "median:-5%", "median:10%%", "10%"):
            with self.assertRaisesRegex(argparse.ArgumentTypeError, "median:10%"):
                compare.gate(text)

    def test_what_grew_by_more_is_named_and_nothing_else(self):
        old, new = bench_example.run(["get-by-pk"]), bench_example.run(["get-by-pk"], slower=1.2)
        found = compare.changes(old, new)
        (sentence,) = compare.slower(found, [compare.Gate("median", 10)], ["cassium-blocking", "cassium-coroutine"])
        self.assertIn("get-by-pk, cassium blocking: median", sentence)
        self.assertIn("20.0% more", sentence)
        self.assertEqual(compare.slower(found, [compare.Gate("median", 25)], ["cassium-blocking"]), [])
        self.assertEqual(compare.slower(found, [compare.Gate("median", 10)], ["coodie"]), [])

    def test_memory_has_a_median_and_no_p99(self):
        run = bench_example.run(["memory-per-1000"])
        (change, *_) = compare.changes(run, run)
        self.assertEqual((change.times("median"), change.times("p99"), change.times("cpu")), (1.0, None, None))


class TableTest(unittest.TestCase):
    def test_it_shows_then_and_now(self):
        old, new = bench_example.run(["get-by-pk"]), bench_example.run(["get-by-pk"], slower=1.5)
        text = compare.render(old, new, colours=False)
        self.assertRegex(text, r"cassium blocking .*→ .* \+50\.0%")
        self.assertRegex(text, r"coodie .*→ .* \+0\.0%")
        self.assertNotIn("different machines", text)

    def test_another_machine_is_said(self):
        old, new = bench_example.run(["get-by-pk"]), bench_example.run(["get-by-pk"])
        old["machine_info"]["cpu"]["brand_raw"] = "another"
        self.assertIn("different machines", compare.render(old, new, colours=False))

    def test_runs_without_anything_in_common_are_refused(self):
        with self.assertRaisesRegex(Failure, "nothing|no group"):
            compare.render(bench_example.run(["count"]), bench_example.run(["get-by-pk"]))


class CommandTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for owner, name in ((compare, "SAVED"), (command, "FOLDER")):
            patch = mock.patch.object(owner, name, self.folder)
            patch.start()
            self.addCleanup(patch.stop)

    def dev(self, *arguments: str) -> tuple[int, str]:
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
            try:
                status = cli.main(["bench", *arguments])
            except SystemExit as end:
                status = end.code
        return status, out.getvalue() + err.getvalue()

    def save(self, name: str, **options) -> None:
        pytest_json.write(self.folder / f"{name}.json", bench_example.run(["get-by-pk"], **options))

    def test_a_result_that_was_saved_is_shown_with_its_report(self):
        self.save("one")
        status, text = self.dev("--from", "one", "--html", str(self.folder / "one.html"))
        self.assertEqual(status, 0)
        self.assertIn("Read one product by its id.", text)
        self.assertIn("<svg", (self.folder / "one.html").read_text())

    def test_slower_than_allowed_is_status_one(self):
        self.save("before")
        self.save("after", slower=1.3)
        gate = ("--compare", "before", "--fail-if-slower", "median:10%")
        status, text = self.dev("--from", "after", *gate)
        self.assertEqual(status, 1)
        self.assertIn("slower: get-by-pk, cassium blocking", text)
        status, text = self.dev("--from", "before", *gate)
        self.assertEqual(status, 0)
        self.assertIn("nothing became slower", text)

    def test_a_gate_that_looks_at_nothing_is_an_error(self):
        self.save("before", sides=["coodie"])
        status, text = self.dev("--from", "before", "--compare", "before", "--fail-if-slower", "median:10%")
        self.assertEqual(status, 1)
        self.assertIn("nothing to look at", text)

    def test_a_side_that_failed_is_status_one(self):
        run = bench_example.run(["get-by-pk"])
        run["cassium"]["left_out"] = [{"group": "get-by-pk", "side": "raw", "why": "its work is wrong", "failed": True}]
        pytest_json.write(self.folder / "one.json", run)
        self.assertEqual(self.dev("--from", "one")[0], 1)

    def test_mistakes_are_told_before_anything_runs(self):
        for arguments, words in (
            (["--fail-if-slower", "median:10%"], "--compare"),
            (["--compare", "never"], "no result is called 'never'"),
            (["--sides", "cassium"], "no side is called 'cassium'"),
            (["--rounds", "0"], "1 or more"),
            (["--driver-type", "mysql"], "invalid choice"),
        ):
            status, text = self.dev(*arguments)
            self.assertNotEqual(status, 0)
            self.assertIn(words, text)

    def test_the_list_has_all_families(self):
        status, text = self.dev("--list")
        self.assertEqual(status, 0)
        for word in ("insert", "concurrent", "get-by-pk", "(tour)"):
            self.assertIn(word, text)


if __name__ == "__main__":
    unittest.main()
