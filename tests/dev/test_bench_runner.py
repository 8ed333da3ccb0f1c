"""Workers and the runner, against processes that only speak the protocol."""

import io
import sys
import tempfile
import time
import unittest
from pathlib import Path
from unittest import mock

from dev.bench import groups, pytest_json, runner, schedule, table
from dev.bench.progress import Progress
from dev.bench.results import Results
from dev.bench.runner import Runner
from dev.bench.sides import Side
from dev.bench.workers import Worker, WorkerError
from dev.console import Failure

STUB = Path(__file__).with_name("stub_worker.py")


def stub(name: str, behaviour: str = "none") -> Side:
    return Side(name, [sys.executable, str(STUB), name, behaviour])


class InAFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


class WorkerTest(InAFolder):
    def worker(self, behaviour: str = "none", **options) -> Worker:
        made = Worker(stub("raw", behaviour), self.folder / "raw.log", **options)
        self.addCleanup(made.exit, limit=1)
        return made

    def ready(self, behaviour: str) -> Worker:
        worker = self.worker(behaviour)
        worker.ask(cmd="setup", group="get-by-pk")
        return worker

    def test_it_says_what_it_does(self):
        self.assertIn("get-by-pk", self.worker().hello()["groups"])

    def test_another_protocol_is_refused(self):
        with self.assertRaisesRegex(WorkerError, "protocol 0, not 1"):
            self.worker("old").hello()

    def test_an_error_is_a_sentence_and_the_worker_goes_on(self):
        worker = self.worker("error")
        with self.assertRaisesRegex(WorkerError, "no keyspace here") as caught:
            worker.ask(cmd="setup", group="get-by-pk")
        self.assertFalse(caught.exception.gone)
        self.assertEqual(worker.hello()["side"], "raw")

    def test_a_crash_is_told_with_the_signal_and_the_last_words(self):
        with self.assertRaisesRegex(WorkerError, "SIGABRT.*out of luck") as caught:
            self.ready("crash").ask(cmd="round", iterations=1)
        self.assertTrue(caught.exception.gone)

    def test_one_that_hangs_is_ended_in_time(self):
        worker = self.ready("hang")
        begin = time.monotonic()
        with self.assertRaisesRegex(WorkerError, "did not answer 'round' in time") as caught:
            worker.ask(limit=0.3, cmd="round", iterations=1)
        self.assertLess(time.monotonic() - begin, 10)
        self.assertTrue(caught.exception.gone)
        self.assertIsNotNone(worker.process.poll())

    def test_what_a_library_prints_goes_to_the_log(self):
        self.assertEqual(self.ready("noise").ask(cmd="round", iterations=2)["ops"], 2)
        self.assertIn("a library says hello", (self.folder / "raw.log").read_text())

    def test_a_program_that_is_not_there_is_said_so(self):
        with self.assertRaisesRegex(WorkerError, "No such file"):
            Worker(Side("raw", ["/nowhere/at-all"]), self.folder / "raw.log")


class RunnerTest(InAFolder):
    def run_with(self, names: list[str], *found: Side, **options) -> Results:
        known = groups.load()
        self.out = io.StringIO()
        results = Results([known[name] for name in names], 3, "scylla", "127.0.0.1:9042")
        made = Runner(list(found), stub("check"), results, self.folder, Progress(1, self.out), **options)
        try:
            made.start()
            made.run()
        finally:
            made.stop()
        return results

    def test_all_sides_get_the_same_rounds_and_a_warm_up_that_is_not_counted(self):
        with mock.patch.object(schedule, "LONGEST", 60):  # a machine that is busy must not make rounds shorter here
            results = self.run_with(["get-by-pk", "memory-per-1000"], stub("cqlengine"), stub("raw"))
        one, other = results.series["get-by-pk", "cqlengine"], results.series["get-by-pk", "raw"]
        self.assertEqual((len(one.medians), len(other.medians)), (3, 3))
        # 1 ms an iteration: a round of 0.2 s has 200 of them.
        self.assertAlmostEqual(one.iterations, 200, delta=10)
        self.assertEqual(one.ops, 3 * one.iterations)
        self.assertEqual(results.series["memory-per-1000", "raw"].bytes, [4096] * 3)
        self.assertEqual(results.left_out, {})

    def test_a_side_that_does_wrong_work_is_named_and_left_out(self):
        results = self.run_with(["get-by-pk"], stub("coodie", "wrong"), stub("raw"))
        self.assertEqual(list(results.series), [("get-by-pk", "raw")])
        self.assertIn("price is 1, not 2", results.left_out["get-by-pk", "coodie"])
        self.assertIn("coodie is left out", self.out.getvalue())

    def test_a_crash_costs_that_side_that_group_and_nothing_else(self):
        results = self.run_with(["get-by-pk", "single-insert"], stub("coodie", "crash"), stub("raw"))
        self.assertEqual(
            set(results.series), {("get-by-pk", "raw"), ("single-insert", "raw"), ("single-insert", "coodie")}
        )
        self.assertIn("SIGABRT", results.left_out["get-by-pk", "coodie"])
        self.assertIn(("get-by-pk", "coodie"), results.failed)

    def test_a_round_that_fails_is_tried_once_more_and_no_more(self):
        results = self.run_with(["get-by-pk"], stub("coodie", "once"), stub("raw", "always"), stub("cqlengine"))
        self.assertEqual(set(results.series), {("get-by-pk", "coodie"), ("get-by-pk", "cqlengine")})
        self.assertEqual(len(results.series["get-by-pk", "coodie"].medians), 3)
        self.assertIn("coodie: WriteTimeout: the server is busy; the round is tried once more", self.out.getvalue())
        self.assertIn("WriteTimeout", results.left_out["get-by-pk", "raw"])

    def test_a_hang_costs_no_more_than_the_limit(self):
        with mock.patch.object(runner, "ROUND_LIMIT", 0.5):
            results = self.run_with(["get-by-pk", "single-insert"], stub("coodie", "hang"), stub("raw"))
        self.assertIn("in time", results.left_out["get-by-pk", "coodie"])
        self.assertIn(("single-insert", "coodie"), results.series)

    def test_a_group_that_takes_too_long_ends_after_two_rounds_of_every_side(self):
        results = self.run_with(["get-by-pk"], stub("coodie"), stub("raw"), longest=0.0)
        self.assertEqual([len(series.medians) for series in results.series.values()], [2, 2])

    def test_what_a_side_cannot_do_is_told_with_its_reason_and_is_no_failure(self):
        results = self.run_with(["count"], stub("coodie", "missing"), stub("raw"))
        self.assertEqual(results.left_out["count", "coodie"], "this side cannot count")
        self.assertEqual(results.failed, set())
        self.assertIn("coodie: this side cannot count", table.render(pytest_json.document(results), colours=False))

    def test_sides_that_are_not_there_are_named_in_the_table(self):
        results = self.run_with(["get-by-pk"], Side("cassandra-h", absent="not installed"), stub("raw"))
        self.assertIn("cassandra.h: not installed", table.render(pytest_json.document(results), colours=False))

    def test_a_run_without_any_side_fails(self):
        with self.assertRaisesRegex(Failure, "no side is there"):
            self.run_with(["get-by-pk"], Side("cassandra-h", absent="not installed"))


class ProgressTest(unittest.TestCase):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    def test_the_time_left_follows_what_was_seen(self):
        now = [0.0]
        progress = Progress(100, self.Terminal(), clock=lambda: now[0])
        self.assertIsNone(progress.left())
        now[0] = 120.0
        progress.advance(60)  # it takes twice as long as expected
        self.assertAlmostEqual(progress.left(), 80)

    def test_a_bar_is_drawn_on_a_terminal_and_nowhere_else(self):
        for out, drawn in ((self.Terminal(), True), (io.StringIO(), False)):
            progress = Progress(10, out)
            progress.advance(5)
            progress.show("get-by-pk")
            self.assertEqual("50%" in out.getvalue() and "get-by-pk" in out.getvalue(), drawn)


if __name__ == "__main__":
    unittest.main()
