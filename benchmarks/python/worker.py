"""One side as a process that ./dev bench drives: JSON lines on standard input and output (benchmarks/README.md)."""

import argparse
import gc
import json
import os
import sys
import time
import traceback

import sides
from catalogue import GROUPS

PROTOCOL = 1


class Worker:
    def __init__(self, side):
        self.side = side
        self.group = None
        self.next = 0

    def hello(self, _request) -> dict:
        return {
            "protocol": PROTOCOL,
            "side": self.side.name,
            "versions": self.side.versions(),
            "groups": self.side.groups(),
            "missing": self.side.missing,
        }

    def setup(self, request) -> dict:
        self.group = GROUPS[request["group"]]
        self.next = 0
        if request.get("address"):
            self.side.connect(request["address"])
        self.side.setup(self.group, request.get("keyspace"), request["space"])
        return {}

    def sample(self, _request) -> dict:
        rows = self.side.sample(self.group)
        self.next = 1
        return {"rows": rows}

    def round(self, request) -> dict:
        count, first = request["iterations"], self.next
        self.next += count
        side, group = self.side, self.group
        side.prepare(group, first, count)
        operation = side.operation(group)
        if group.kind == "memory":
            return {"bytes": [operation(n) for n in range(first, first + count)]}
        times = [0] * count
        clock = time.perf_counter_ns
        gc.collect()
        cpu = time.process_time_ns()
        for n in range(count):
            start = clock()
            operation(first + n)
            times[n] = clock() - start
        cpu = time.process_time_ns() - cpu
        return {"ns": times, "cpu_ns": cpu, "ops": count * group.ops}

    def teardown(self, _request) -> dict:
        self.side.rows = []
        self.group = None
        gc.collect()
        return {}

    def answer(self, request) -> dict:
        commands = {"hello": self.hello, "setup": self.setup, "sample": self.sample, "round": self.round,
                    "teardown": self.teardown}
        if request.get("cmd") not in commands:
            return {"error": f"no command is called {request.get('cmd')!r}"}
        try:
            return {"ok": True, **commands[request["cmd"]](request)}
        except Exception as error:  # told to the parent, which says it and goes on with the other sides
            traceback.print_exc()
            return {"error": f"{type(error).__name__}: {error}"}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--side", choices=sides.NAMES, required=True)
    arguments.add_argument("--driver-type", choices=("scylla", "cassandra", "acsylla"), default="scylla")
    arguments.add_argument("--tidy", action="store_true", help="end as Python does, for profilers that write at the end")
    options = arguments.parse_args()
    # Only answers may reach the parent: whatever a library prints goes to standard error.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    worker = Worker(sides.make(options.side, options.driver_type))
    for line in sys.stdin:
        request = json.loads(line)
        if request.get("cmd") == "exit":
            break
        answers.write(json.dumps(worker.answer(request)) + "\n")
    worker.side.close()
    answers.close()
    if not options.tidy:
        os._exit(0)  # drivers' threads must not hold up the end


if __name__ == "__main__":
    main()
