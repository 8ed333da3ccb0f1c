"""The report: what is in it, and that a browser shows it without asking anyone for anything."""

import html
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import bench_example

from dev.bench import report, units
from dev.bench.pytest_json import by_group
from dev.bench.report import summary
from dev.bench.report.scaling import labels
from dev.bench.report.svg import Axis

CHROMIUM = [
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--enable-logging=stderr", "--v=0",
]


class AxisTest(unittest.TestCase):
    def test_positions_and_ticks(self):
        linear = Axis(0, 10, 100, 200)
        self.assertEqual([linear.at(one) for one in (0, 5, 10, 99)], [100, 150, 200, 200])
        self.assertEqual(linear.ticks(6), [0, 2, 4, 6, 8, 10])
        log = Axis(0.01, 100, 0, 400, log=True)
        self.assertAlmostEqual(log.at(1), 200)
        self.assertEqual(log.ticks(5), [0.01, 0.1, 1, 10, 100])

    def test_labels_do_not_touch(self):
        drawn = labels({"raw": 100.0, "coodie": 101.0, "cqlengine": 102.0, "cassium-raw": 269.0, "cassium-blocking": 270.0})
        heights = sorted(float(one) for one in re.findall(r'<text x="[\d.]+" y="([\d.]+)"', "".join(drawn)))
        self.assertEqual(len(heights), 5)
        self.assertTrue(all(b - a >= 14 for a, b in zip(heights, heights[1:], strict=False)), heights)


class SummaryTest(unittest.TestCase):
    def test_it_counts_the_groups_that_are_ahead(self):
        groups = by_group(bench_example.run(["get-by-pk", "single-insert", "memory-per-1000"]))
        speed, _, _, memory = summary.headlines(groups)
        self.assertEqual(speed.what, "faster than cqlengine")
        self.assertIn("ahead in 2 of them", speed.detail)
        self.assertEqual(memory.what, "less memory than cqlengine")

    def test_what_is_slower_is_called_so(self):
        groups = by_group(bench_example.run(["get-by-pk"], slower=50))
        self.assertEqual(summary.headlines(groups)[0].what, "slower than cqlengine")

    def test_many_in_flight_are_the_coroutines(self):
        groups = by_group(bench_example.run(["concurrent-get-16", "get-by-pk"]))
        self.assertEqual(summary.ours(groups["concurrent-get-16"]).side, "cassium-coroutine")
        self.assertEqual(summary.ours(groups["get-by-pk"]).side, "cassium-blocking")


class PageTest(unittest.TestCase):
    def test_nothing_in_it_comes_from_elsewhere(self):
        page = report.render(bench_example.run())
        self.assertEqual(re.findall(r"https?://[^\s\"'<]+|@import|url\(|<script", page), [])

    def test_a_run_of_one_side_has_no_comparison_and_is_a_page_all_the_same(self):
        page = report.render(bench_example.run(["get-by-pk"], sides=["raw"]))
        self.assertNotIn("Beside cqlengine", page)
        self.assertIn("get-by-pk", page)

    def test_what_is_left_out_is_told(self):
        page = report.render(bench_example.run(["vector-ann"]))
        self.assertIn("cqlengine: cqlengine has no ANN", page)
        self.assertIn("<dt>cassandra.h</dt><dd>not installed</dd>", page)

    def test_names_from_a_file_are_text_and_not_markup(self):
        run = bench_example.run(["get-by-pk"])
        run["cassium"]["server"]["release_version"] = "<script>alert(1)</script>"
        self.assertNotIn("<script", report.render(run))


@unittest.skipUnless(shutil.which("chromium"), "chromium is not installed: ./dev test installs it")
class BrowserTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.measured = bench_example.run()
        cls.page = Path(cls.folder.name) / "report.html"
        cls.page.write_text(report.render(cls.measured))
        done = cls.browse("--dump-dom")
        cls.dom, cls.log = done.stdout, done.stderr

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def browse(cls, *arguments: str, page: Path | None = None) -> subprocess.CompletedProcess:
        profile = Path(cls.folder.name) / "profile"
        return subprocess.run(
            [*CHROMIUM, f"--user-data-dir={profile}", *arguments, f"file://{page or cls.page}"],
            capture_output=True, text=True, check=True, timeout=120,
        )

    def test_each_group_has_its_bars_with_the_figures(self):
        for name, rows in by_group(self.measured).items():
            found = re.search(rf'<svg [^>]*aria-label="{re.escape(name)}: [^>]*>(.*?)</svg>', self.dom, re.S)
            self.assertIsNotNone(found, name)
            self.assertEqual(found[1].count('<g class="bar">'), len(rows))
            for row in rows.values():
                figure = units.size(row.bytes) if row.bytes is not None else units.duration(row.stats["median"])
                self.assertIn(f'class="value">{figure}</text>', found[1])

    def test_the_comparison_has_a_point_a_side_and_group(self):
        chart = re.search(r'<section id="ratios">.*?<svg(.*?)</svg>', self.dom, re.S)[1]
        expected = sum("cqlengine" in rows and side != "cqlengine" for rows in by_group(self.measured).values() for side in rows)
        self.assertEqual(chart.count("<circle"), expected)

    def test_scaling_has_four_charts_with_a_line_a_side(self):
        section = re.search(r'<section id="scaling">(.*?)</section>', self.dom, re.S)[1]
        self.assertEqual(section.count("<svg"), 4)
        self.assertEqual(section.count("<polyline"), 4 * 6)

    def test_the_first_figures_are_those_of_the_run(self):
        for one in summary.headlines(by_group(self.measured)):
            self.assertIn(f"<b>{one.figure}</b><span>{one.what}</span>", self.dom)

    def test_the_machine_and_the_versions_are_there(self):
        for text in (self.measured["machine_info"]["cpu"]["brand_raw"], "5.0.9", self.measured["commit_info"]["id"][:12], "coodie 1.2.3"):
            self.assertIn(html.escape(text, quote=False), self.dom)

    def test_every_picture_and_mark_has_words(self):
        pictures = re.findall(r"<svg [^>]*>", self.dom)
        self.assertTrue(pictures and all('role="img"' in one and 'aria-label="' in one for one in pictures))
        self.assertEqual(self.dom.count('<g class="bar"><title>') + len(re.findall(r"<circle [^>]*><title>", self.dom)),
                         self.dom.count('class="fill ') + self.dom.count("<circle"))

    def test_the_console_has_no_error(self):
        self.assertNotIn("CONSOLE", self.log)

    def test_a_page_that_asks_someone_would_have_one(self):
        page = Path(self.folder.name) / "asking.html"
        page.write_text(self.page.read_text().replace("</main>", '<img src="http://127.0.0.1:1/x.png"></main>'))
        self.assertIn("Content Security Policy", self.browse("--dump-dom", page=page).stderr)

    def test_it_asks_nobody(self):
        # The browser refuses all that the page would ask for, and tells the console, which has no error.
        self.assertIn("default-src 'none'", self.dom)
        for scheme in ("http:", "https:", "ws:"):
            self.assertNotRegex(self.dom, rf'(src|href|action)="{scheme}')

    def test_it_is_drawn(self):
        picture = Path(self.folder.name) / "report.png"
        self.browse("--window-size=1200,2400", f"--screenshot={picture}")
        self.assertGreater(picture.stat().st_size, 50_000)  # an empty page has a few thousand bytes


if __name__ == "__main__":
    unittest.main()
