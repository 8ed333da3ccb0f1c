"""What is made of a profiler's output, and which tool fits which side."""

import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree
from collections import Counter
from pathlib import Path

from dev.bench.profile import command, flamegraph, stacks
from dev.bench.profile.tools import busiest
from dev.console import Failure

PERF = """bench_worker 4711
\t    55d0c1e2a0f0 cassium::codec<std::string, void>::encode(std::string const&)+0x10 (/build/bench_worker)
\t    55d0c1e2b000 cassium::bound_write<Product>::async_execute<boost::asio::use_awaitable_t<> >(int)+0x2f (/build/bench_worker)
\t    7f0000000000 __libc_start_call_main+0x79 (/usr/lib/x86_64-linux-gnu/libc.so.6)

bench_worker 4711
\tffffffff81000000 tcp_sendmsg+0x1 ([kernel.kallsyms])
\tffffffff81000001 do_syscall_64+0x3 ([kernel.kallsyms])
\t    7f0000000001 [unknown] (/usr/lib/x86_64-linux-gnu/libc.so.6)
\t    55d0c1e2c000 boost::asio::detail::socket_ops::send(int, iovec const*)+0x5 (/build/bench_worker)

"""


class StacksTest(unittest.TestCase):
    def test_perfs_stacks_are_turned_and_the_kernel_is_one_frame(self):
        found = stacks.from_perf(PERF)
        self.assertEqual(sum(found.values()), 2)
        self.assertIn(
            ("bench_worker", "boost::asio::detail::socket_ops::send(int, iovec const*)", "[libc.so.6]", "[kernel]"), found
        )
        self.assertTrue(any(stack[1] == "__libc_start_call_main" for stack in found))

    def test_a_functions_name_is_without_what_makes_it_long(self):
        for symbol, name in (
            ("cassium::codec<std::vector<int>, void>::encode(std::vector<int> const&)", "cassium::codec::encode"),
            ("void boost::asio::detail::f<cassium::net::connection>(int)", "boost::asio::detail::f"),
            ("cassium::(anonymous namespace)::parse(char const*) const", "cassium::parse"),
            ("bool operator< <int>(int, int)", "operator_lt"),
            ("operator new(unsigned long)", "operator new"),
            ("std::ostream& std::operator<< <char>(std::ostream&, char)", "std::operator_shl"),
            ("main", "main"),
        ):
            self.assertEqual(stacks.without_arguments(symbol), name, symbol)

    def test_a_layer_is_that_of_the_function_and_not_of_its_arguments(self):
        for symbol, layer in (
            ("boost::asio::detail::f<cassium::net::connection>(int)", "asio"),
            ("cassium::net::connection::read()", "client"),
            ("cassium::protocol::frame_reader::next()", "client"),
            ("cassium::codec<int>::decode(int)", "codec"),
            ("cassium::query::detail::bind<Product>()", "mapper"),
            ("operator new(unsigned long)", "allocator"),
            ("malloc", "allocator"),
            ("std::vector<cassium::uuid>::push_back()", ""),
            ("bench::worker::round()", "benchmark"),
            ("[kernel]", "system calls"),
            ("main", "other"),
        ):
            self.assertEqual(stacks.layer_of(symbol), layer, symbol)

    def test_helpers_work_for_their_callers(self):
        found = Counter({("t", "cassium::net::connection::read()", "std::copy()", "__memmove_avx()"): 3, ("t", "std::f()"): 1})
        self.assertEqual(stacks.by_layer(found), {"client": 3, "other": 1})

    def test_folded_stacks_come_back(self):
        found = Counter({("main", "f(int, int)"): 2, ("main",): 1})
        self.assertEqual(stacks.from_folded(stacks.folded(found)), found)


class FlameGraphTest(unittest.TestCase):
    STACKS = Counter({("t", "main", "cassium::codec<int>::encode()"): 3, ("t", "main", "[kernel]"): 1})

    def test_widths_are_shares(self):
        drawn = flamegraph.render(self.STACKS, "get <by> pk", "4 samples")
        xml.etree.ElementTree.fromstring(drawn)
        widths = {name: float(width) for name, width in re.findall(r'data-n="([^"]*)".*?width="([\d.]+)"', drawn)}
        self.assertAlmostEqual(widths["cassium::codec::encode"] / widths["main"], 0.75, places=2)
        self.assertIn("3 samples, 75.0%", drawn)
        self.assertIn("get &lt;by&gt; pk", drawn)

    def test_nothing_is_no_drawing(self):
        with self.assertRaises(ValueError):
            flamegraph.render(Counter(), "", "")

    @unittest.skipUnless(shutil.which("chromium"), "chromium is not installed: ./dev test installs it")
    def test_a_click_zooms(self):
        click = "<script><![CDATA[root.querySelector('[data-n=\"[kernel]\"]').dispatchEvent(new Event('click'))]]></script></svg>"
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "one.svg"
            file.write_text(flamegraph.render(self.STACKS, "", "").replace("</svg>", click))
            dom = subprocess.run(
                ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--disable-sync",
                 f"--user-data-dir={folder}/profile", "--dump-dom", f"file://{file}"],
                capture_output=True, text=True, check=True, timeout=120,
            ).stdout
        frames = re.findall(r'data-n="([^"]*)"( style="display: none;")?.*?width="([\d.]+)"', dom)
        self.assertEqual({name for name, hidden, _ in frames if hidden}, {"cassium::codec::encode"})
        self.assertTrue(all(float(width) > flamegraph.WIDTH - 1 for _, hidden, width in frames if not hidden), frames)


class ChoiceTest(unittest.TestCase):
    def test_what_is_not_given_follows_from_the_other(self):
        chosen = [(kind.name, side) for kind, side in (
            command.choose(None, None), command.choose("memray", None), command.choose(None, "coodie"), command.choose("perf", None))]
        self.assertEqual(chosen, [("perf", "cassium-coroutine"), ("memray", "cqlengine"), ("py-spy", "coodie"),
                                  ("perf", "cassium-coroutine")])

    def test_a_tool_of_the_other_language_is_refused_with_those_that_fit(self):
        with self.assertRaisesRegex(Failure, "py-spy does not fit.*perf, callgrind, heaptrack"):
            command.choose("py-spy", "cassium-raw")

    def test_scalenes_busiest_lines_come_first(self):
        line = {"n_cpu_percent_python": 1.0, "n_cpu_percent_c": 2.0, "n_sys_percent": 0.0, "lineno": 7, "line": "x = 1\n"}
        told = busiest({"/venv/site-packages/coodie/query.py": {"lines": [line, {**line, "lineno": 8, "n_cpu_percent_c": 9.0}]}})
        self.assertEqual(len(told), 2)
        self.assertRegex(told[0], r"10\.0%.*coodie/query\.py:8  x = 1")


if __name__ == "__main__":
    unittest.main()
