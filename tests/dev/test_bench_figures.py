"""The schedule, the statistics, and the file in pytest-benchmark's format."""

import json
import random
import statistics as standard
import subprocess
import tempfile
import unittest
from pathlib import Path

import bench_example

from dev.bench import environment, groups, pytest_json, schedule, statistics, units
from dev.console import Failure

GROUPS = groups.load()


class ScheduleTest(unittest.TestCase):
    def test_each_round_begins_with_the_next_side(self):
        rounds = [schedule.order(["a", "b", "c"], number) for number in range(4)]
        self.assertEqual(rounds, [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"], ["a", "b", "c"]])
        self.assertEqual(schedule.order([], 3), [])

    def test_a_group_with_a_limit_has_no_more_iterations_than_that(self):
        for name in ("full-scan", "sync-table-create", "batch-insert-100", "concurrent-get-1024"):
            group = GROUPS[name]
            for wanted in (1, 4, 10, 5000):
                rounds = schedule.rounds(group, wanted)
                self.assertLessEqual(rounds * schedule.most_in_round(group, rounds), group.most_iterations)
        self.assertEqual(schedule.rounds(GROUPS["get-by-pk"], 10), 10)
        self.assertEqual(schedule.most_in_round(GROUPS["get-by-pk"], 10), 0)

    def test_a_round_takes_as_long_as_it_should(self):
        self.assertEqual(schedule.next_trial(10, timed=0.1, elapsed=0.1, most=0), 20)
        self.assertEqual(schedule.next_trial(10, timed=0.1, elapsed=0.1, most=15), 15)
        self.assertEqual(schedule.next_trial(1, timed=7.0, elapsed=7.0, most=0), 1)

    def test_a_trial_grows_tenfold_at_most_and_preparation_counts(self):
        self.assertEqual(schedule.next_trial(1, timed=1e-6, elapsed=1e-6, most=0), 10)
        self.assertEqual(schedule.next_trial(10, timed=0.01, elapsed=2.0, most=0), 5)

    def test_the_estimate_knows_the_long_groups(self):
        self.assertGreater(schedule.expected(GROUPS["full-scan"], 10, 6), schedule.expected(GROUPS["get-by-pk"], 10, 6))


class StatisticsTest(unittest.TestCase):
    def test_they_are_those_of_the_standard_library(self):
        times = [random.Random(7).expovariate(1000) for _ in range(1001)]
        figures = statistics.describe(times)
        self.assertEqual(figures["median"], standard.median(times))
        self.assertAlmostEqual(figures["mean"], standard.mean(times))
        self.assertAlmostEqual(figures["stddev"], standard.stdev(times))
        self.assertAlmostEqual(figures["ops"], 1 / standard.mean(times))
        self.assertEqual((figures["min"], figures["max"], figures["rounds"]), (min(times), max(times), 1001))

    def test_p99_is_a_time_that_was_measured(self):
        self.assertEqual(statistics.percentile(list(range(1, 101)), 99), 99)
        self.assertEqual(statistics.percentile(list(range(1, 1001)), 99), 990)
        self.assertEqual(statistics.percentile([5.0], 99), 5.0)

    def test_quartiles_by_the_number_of_times(self):
        self.assertEqual(statistics.quartiles([1, 2, 3, 4]), (1.5, 3.5))
        self.assertEqual(statistics.quartiles([1, 2, 3, 4, 5]), (1.75, 4.25))
        self.assertEqual(statistics.quartiles([1, 2, 3]), (1.25, 2.75))

    def test_one_time_has_no_deviation(self):
        figures = statistics.describe([0.5])
        self.assertEqual((figures["stddev"], figures["iqr"], figures["ld15iqr"], figures["hd15iqr"]), (0, 0, 0.5, 0.5))

    def test_outliers_are_counted(self):
        figures = statistics.describe([10.0, 11, 12, 13, 14, 15, 16, 17, 18, 100])
        self.assertEqual((figures["iqr_outliers"], figures["hd15iqr"], figures["outliers"]), (1, 18, "1;1"))


class FileTest(unittest.TestCase):
    def test_each_side_of_each_group_is_a_test_of_that_name(self):
        run = bench_example.run(["get-by-pk", "memory-per-1000"])
        names = [one["name"] for one in run["benchmarks"]]
        self.assertIn("test_cassium_blocking_get_by_pk", names)
        self.assertIn("test_coodie_memory_per_1000", names)
        self.assertEqual({one["group"] for one in run["benchmarks"]}, {"get-by-pk", "memory-per-1000"})

    def test_times_are_seconds_of_one_unit(self):
        group = GROUPS["model-instantiation"]
        series = bench_example.series(group, "coodie", 1.0)
        made = pytest_json.entry(group, "coodie", series, {})
        self.assertAlmostEqual(made["stats"]["median"] * 1000, sorted(series.times)[100], delta=1e-4)
        self.assertAlmostEqual(made["extra_info"]["client_cpu_us_per_op"], series.cpu_ns / series.ops / 1000)

    def test_the_file_is_read_again_as_it_was_written(self):
        run = bench_example.run(["get-by-pk"])
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "deep" / "one.json"
            pytest_json.write(file, run)
            self.assertEqual(json.loads(json.dumps(run)), pytest_json.read(file))
            file.write_text('{"benchmarks": [{"name": 1}]}')
            with self.assertRaisesRegex(Failure, "not in pytest-benchmark's format"):
                pytest_json.read(file)

    def test_times_that_are_left_out_are_spread_evenly(self):
        self.assertEqual(pytest_json.thinned(list(range(10)), 5), [0, 2, 4, 6, 8])
        self.assertEqual(pytest_json.thinned([1, 2], 5), [1, 2])

    def test_a_ratio_is_of_medians_and_of_bytes(self):
        run = bench_example.run(["get-by-pk", "memory-per-1000"])
        for group, rows in pytest_json.by_group(run).items():
            expected = rows["coodie"].bytes / rows["cqlengine"].bytes if group == "memory-per-1000" else (
                rows["coodie"].stats["median"] / rows["cqlengine"].stats["median"])
            self.assertEqual(pytest_json.ratio(rows["coodie"], pytest_json.by_group(run), "cqlengine"), expected)

    def test_pytest_benchmark_compares_two_files_and_draws_them(self):
        if not environment.ready("scylla"):
            self.skipTest("the benchmarks' Python environment is not there: ./dev bench makes it")
        interpreter = environment.python("scylla")
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder) / "before.json", Path(folder) / "after.json"]
            for file, slower in zip(files, (1.0, 1.5), strict=True):
                pytest_json.write(file, bench_example.run(["get-by-pk", "single-insert"], slower=slower))
            done = subprocess.run(
                [interpreter, "-m", "pytest_benchmark", "compare", *files, f"--histogram={folder}/drawn",
                 "--group-by=group", "--columns=min,max,mean,stddev,median,iqr,outliers,ops,rounds,iterations"],
                cwd=folder, capture_output=True, text=True, check=False,
            )
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("test_cassium_blocking_get_by_pk", done.stdout)
            self.assertIn("benchmark 'get-by-pk': 12 tests", done.stdout)
            drawn = sorted(Path(folder).glob("drawn*.svg"))
            self.assertEqual(len(drawn), 2, done.stdout)
            self.assertIn("test_coodie_get_by_pk", drawn[0].read_text())


class UnitsTest(unittest.TestCase):
    def test_three_digits(self):
        shown = [units.duration(one) for one in (12.3e-9, 1.5e-6, 0.000999, 0.0123, 2.0)]
        self.assertEqual(shown, ["12.3 ns", "1.50 µs", "999 µs", "12.3 ms", "2.00 s"])
        self.assertEqual([units.size(512), units.size(2048), units.size(3 << 20)], ["512 B", "2.00 KiB", "3.00 MiB"])
        self.assertEqual([units.rate(950), units.rate(123456), units.rate(4.5e7)], ["950", "123 k", "45.0 M"])
        self.assertEqual([units.times(1.204), units.times(0.032), units.times(0.0031)], ["1.20", "0.032", "0.0031"])


class SelectionTest(unittest.TestCase):
    def test_groups_and_families_add_up_in_the_catalogues_order(self):
        chosen = groups.select(["get-by-pk"], ["insert"])
        self.assertEqual([group.name for group in chosen],
                         ["single-insert", "insert-if-not-exists", "insert-with-ttl", "get-by-pk"])
        self.assertEqual(len(groups.select([], [])), len(GROUPS))

    def test_a_name_that_is_wrong_is_answered_with_one_that_is_right(self):
        with self.assertRaisesRegex(Failure, "did you mean get-by-pk"):
            groups.select(["get-by-kp"], [])

    def test_a_short_tour_is_of_groups_that_there_are(self):
        self.assertTrue(set(groups.SHORT) <= set(GROUPS))
        self.assertTrue(all(GROUPS[name].tour for name in groups.SHORT))


if __name__ == "__main__":
    unittest.main()
