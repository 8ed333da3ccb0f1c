"""./dev instructions without Valgrind: reading its files, and what counts as a change."""

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from dev import instructions

DUMP = """# callgrind format
version: 1
desc: Trigger: Client Request: raw-get 1600

events: Ir
summary: 18446744073679165949
fn=(1) some
totals: 7336000
"""


class ReadTest(unittest.TestCase):
    def test_a_dump_gives_its_operation_and_what_each_took(self):
        self.assertEqual(instructions.read_dump(DUMP), ("raw-get", 4585.0))

    def test_a_dump_at_the_end_of_the_program_gives_nothing(self):
        self.assertIsNone(instructions.read_dump(DUMP.replace("Client Request: raw-get 1600", "Program termination")))


class CompareTest(unittest.TestCase):
    def test_growth_within_the_tolerance_is_no_news(self):
        self.assertEqual(instructions.compare({"get": 1000}, {"get": 1050}), ([], []))
        self.assertEqual(instructions.compare({"get": 1000}, {"get": 950}), ([], []))

    def test_more_growth_is_wrong_and_names_operation_old_and_new(self):
        wrong, better = instructions.compare({"get": 1000, "save": 10}, {"get": 1051, "save": 10})
        self.assertEqual(wrong, ["get takes 1051 instructions, 1000 before (+5.1%)"])
        self.assertEqual(better, [])

    def test_more_shrinking_is_told(self):
        self.assertEqual(instructions.compare({"get": 1000}, {"get": 900}),
                         ([], ["get takes 900 instructions, 1000 before (-10.0%)"]))

    def test_operations_must_be_the_same(self):
        wrong, _ = instructions.compare({"gone": 1}, {"new": 2})
        self.assertEqual(wrong, ["new takes 2 instructions and is not in the baseline",
                                 "gone is in the baseline and was not measured"])


class CheckTest(unittest.TestCase):
    def check(self, counts, update=False, made_for="GNU 12"):
        with (tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as output,
              mock.patch.object(instructions, "ROOT", Path(folder)),
              mock.patch.object(instructions, "BASELINE", Path(folder) / "baseline.json"),
              mock.patch.object(instructions, "made_for", return_value=made_for),
              mock.patch.object(instructions, "measure", return_value=counts)):
            instructions.BASELINE.write_text(json.dumps({"made_for": "GNU 12", "instructions": {"get": 1000}}))
            status = instructions.check(Path("program"), update)
            return status, output.getvalue(), json.loads(instructions.BASELINE.read_text())

    def test_status(self):
        self.assertEqual(self.check({"get": 1049})[0], 0)
        self.assertEqual(self.check({"get": 1051})[0], 1)
        status, text, _ = self.check({"get": 900})
        self.assertEqual(status, 0)
        self.assertIn("--update", text)

    def test_a_program_of_another_compiler_is_skipped(self):
        status, text, _ = self.check({"get": 5000}, made_for="Clang 16")
        self.assertEqual(status, instructions.SKIPPED)
        self.assertIn("Clang 16", text)

    def test_the_baseline_is_replaced_when_asked_for(self):
        status, _, stored = self.check({"save": 7}, update=True, made_for="Clang 16")
        self.assertEqual(status, 0)
        self.assertEqual(stored, {"made_for": "Clang 16", "instructions": {"save": 7}})


if __name__ == "__main__":
    unittest.main()
