"""bench_worker's protocol without a server: what it says of itself, of requests that are wrong, and the groups that need none.

Run as: test_worker.py path/to/bench_worker
"""

import json
import subprocess
import sys
import unittest
from pathlib import Path

WORKER = ""
GROUPS = json.loads((Path(__file__).resolve().parents[1] / "groups.json").read_text())
OFFLINE = [group for group in GROUPS if group["keyspace"] is None]


class Worker:
    """A side as a process."""

    def __init__(self, side: str):
        self.process = subprocess.Popen(
            [WORKER, "--side", side], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def send(self, line: str) -> dict:
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def ask(self, **request) -> dict:
        return self.send(json.dumps(request))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.communicate(timeout=30)


def sides() -> list[str]:
    return subprocess.run([WORKER, "--sides"], capture_output=True, text=True, check=True).stdout.split()


def product(n: int) -> dict:
    """As data.py has it, which needs a driver."""
    return {
        "id": f"00000000-0000-0000-0000-{n:012x}",
        "name": f"Product {n:08d}",
        "brand": f"Brand-{n:02d}",
        "price": n + 0.25,
        "description": None if n % 4 == 3 else "A thing of beauty is a joy for ever",
        "stock": n,
        "created_at": (1_704_067_200 + n) * 1000,
        "tags": sorted(["new", "sale", f"tag-{n}"]),
    }


class Protocol(unittest.TestCase):
    def test_every_side_names_itself_and_all_groups(self):
        self.assertGreaterEqual(set(sides()), {"cassium-blocking", "cassium-coroutine", "cassium-raw"})
        for side in sides():
            with Worker(side) as worker:
                hello = worker.ask(cmd="hello")
            self.assertEqual((hello["ok"], hello["protocol"], hello["side"]), (True, 1, side))
            self.assertTrue(hello["versions"]["compiler"])
            known = [group["name"] for group in GROUPS]
            self.assertEqual(hello["groups"], [name for name in known if name not in hello["missing"]])
            self.assertLessEqual(set(hello["missing"]), set(known))

    def test_errors_are_answered_and_the_worker_goes_on(self):
        with Worker("cassium-raw") as worker:
            for line in ('{"cmd":', "[]", "{}", '{"cmd":5}', '{"cmd":"dance"}', '{"cmd":"sample"}',
                         '{"cmd":"round","iterations":1}', '{"cmd":"setup","group":"dance","space":1}',
                         '{"cmd":"setup","group":"get-by-pk","address":null,"keyspace":null,"space":1}',
                         '{"cmd":"setup","group":"model-instantiation","space":-1}'):
                answer = worker.send(line)
                self.assertNotIn("ok", answer, line)
                self.assertTrue(answer["error"], line)
            self.assertTrue(worker.ask(cmd="hello")["ok"])

    def test_a_server_that_is_not_there_is_an_error(self):
        for side in sides():
            with Worker(side) as worker:
                answer = worker.ask(cmd="setup", group="get-by-pk", address="127.0.0.1:1", keyspace="k", space=1)
                self.assertTrue(answer["error"])
                self.assertTrue(worker.ask(cmd="hello")["ok"])

    def test_groups_without_a_server(self):
        for side in sides():
            with Worker(side) as worker:
                done = worker.ask(cmd="hello")["groups"]
                for group in OFFLINE:
                    if group["name"] in done:
                        with self.subTest(side=side, group=group["name"]):
                            self.do_group(worker, group)

    def do_group(self, worker: Worker, group: dict):
        none = {"address": None, "keyspace": None}
        self.assertEqual(worker.ask(cmd="setup", group=group["name"], space=1, **none, unknown=[1]), {"ok": True})
        decodes = group["name"] in ("model-instantiation", "model-from-json")
        self.assertEqual(worker.ask(cmd="sample"), {"ok": True, "rows": [product(n) for n in range(4)] if decodes else []})
        answer = worker.ask(cmd="round", iterations=3)
        if group["kind"] == "memory":
            self.assertEqual(set(answer), {"ok", "bytes"})
            self.assertEqual(len(answer["bytes"]), 3)
            # Each has at least its own struct, three nodes of a set and a text that is too long for its place.
            self.assertGreater(min(answer["bytes"]), 1000 * (200 + 3 * 64))
            self.assertLess(max(answer["bytes"]), 1000 * 2000)
        else:
            self.assertEqual(len(answer["ns"]), 3)
            self.assertTrue(all(ns > 0 for ns in answer["ns"]))
            self.assertGreater(answer["cpu_ns"], 0)
            self.assertEqual(answer["ops"], 3 * group["ops"])
        self.assertEqual(worker.ask(cmd="teardown"), {"ok": True})
        self.assertIn("error", worker.ask(cmd="sample"))

    def test_exit_and_the_end_of_the_input_end_it(self):
        for text in ('{"cmd":"exit"}\n{"cmd":"hello"}\n', ""):
            ended = subprocess.run([WORKER, "--side", "cassium-raw"], input=text, capture_output=True, text=True, timeout=30)
            self.assertEqual((ended.returncode, ended.stdout), (0, ""))

    def test_arguments(self):
        told = subprocess.run([WORKER, "--help"], capture_output=True, text=True, check=True).stdout
        self.assertIn('{"cmd":"hello"}', told)
        for wrong in ([], ["--side"], ["--side", "dance"], ["--dance"]):
            ended = subprocess.run([WORKER, *wrong], capture_output=True, text=True, timeout=30)
            self.assertNotEqual(ended.returncode, 0, wrong)
            self.assertTrue(ended.stderr)


if __name__ == "__main__":
    WORKER = sys.argv.pop(1)
    unittest.main()
