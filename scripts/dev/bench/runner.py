"""Runs groups: all sides ready, each checked, warmed up and calibrated, then round by round in turn."""

import math
import time
from pathlib import Path

from dev.bench import schedule, sides
from dev.bench.groups import Group
from dev.bench.progress import Progress, span
from dev.bench.results import Results, Series
from dev.bench.sides import Side
from dev.bench.workers import Worker, WorkerError
from dev.console import Failure

SETUP_LIMIT = 180  # seconds
SEED_LIMIT = 1800
ROUND_LIMIT = 180


class Runner:
    """Owns the processes of a run. What goes wrong with one side is noted and costs nothing but that side's group."""

    def __init__(self, found: list[Side], checker: Side, results: Results, logs: Path, progress: Progress,
                 longest: float = math.inf):
        """`longest`: seconds after which a group begins no further round, once it has had two."""
        self.found = found
        self.results = results
        self.logs = logs
        self.progress = progress
        self.longest = longest
        self.workers: dict[str, Worker] = {}
        self.missing: dict[str, dict] = {}
        self.does: dict[str, list[str]] = {}
        self.space = int(time.time() * 1000) << 16
        for log in logs.glob("*.log"):
            log.unlink()
        self.checking = checker
        self.checker: Worker | None = None

    # Beginning and end

    def start(self) -> None:
        """Starts all processes, makes tables and seeds rows. Raises Failure where nothing can be measured."""
        for side in self.found:
            if side.absent:
                self.results.absent[side.name] = side.absent
                continue
            try:
                self.workers[side.name] = Worker(side, self.log_of(side.name))
            except WorkerError as error:
                self.results.absent[side.name] = str(error)
        self.start_checker()
        self.create_tables(list(self.workers))
        for name, worker in list(self.workers.items()):
            try:
                answer = worker.hello()
            except WorkerError as error:
                self.results.absent[name] = str(error)
                self.drop(name)
                continue
            self.results.versions[name] = answer["versions"]
            self.missing[name] = answer["missing"]
            self.does[name] = answer["groups"]
        if not self.workers:
            raise Failure("no side is there to be measured: " + "; ".join(f"{k}: {v}" for k, v in self.results.absent.items()))

    def start_checker(self) -> None:
        self.checker = Worker(self.checking, self.log_of("check"), limit=SETUP_LIMIT)

    def create_tables(self, names: list[str]) -> None:
        """Tables, and rows to read, for those sides. Raises Failure."""
        scan = any(group.keyspace == "bench_scan" for group in self.results.groups)
        if not any(group.keyspace for group in self.results.groups):
            return
        if scan:
            self.progress.say("seeding what is to be read (100,000 rows the first time: about a minute)")
        self.results.server = self.ask_checker("the tables", cmd="start", sides=names)
        self.ask_checker("the rows to read", cmd="seed", scan=scan, limit=SEED_LIMIT)

    def ask_checker(self, what: str, **request) -> dict:
        try:
            answer = self.checker.ask(**request)
        except WorkerError as error:
            raise Failure(f"{what} on {self.results.address}: {error}") from error
        return {name: value for name, value in answer.items() if name != "ok"}

    def stop(self) -> None:
        for worker in [*self.workers.values(), *([self.checker] if self.checker else [])]:
            worker.exit()
        self.workers = {}

    def log_of(self, name: str) -> Path:
        return self.logs / f"{name}.log"

    def drop(self, name: str) -> None:
        worker = self.workers.pop(name, None)
        if worker:
            worker.exit(limit=1)

    # One group

    def run(self) -> None:
        begin = time.monotonic()
        count = len(self.results.groups)
        for number, group in enumerate(self.results.groups, 1):
            start = time.monotonic()
            done = self.run_group(group, f"{number}/{count} {group.name}")
            if not self.progress.bar:
                self.progress.say(f"[{number}/{count}] {group.name}: {len(done)} sides, {span(time.monotonic() - start)}")
        self.results.seconds = time.monotonic() - begin
        self.progress.clear()

    def check_all(self) -> int:
        """Has each side do each group once and looks at what it did. Returns how many did it right."""
        right = 0
        for group in self.results.groups:
            done = []
            for name in list(self.workers):
                self.progress.show(f"{group.name}  {sides.label(name)}")
                if self.begin(group, name):
                    self.try_ask(group, name, cmd="teardown")
                    done.append(name)
                self.progress.advance(0.6)
            left_out = [name for name in self.workers if name not in done]
            self.progress.say(f"{group.name:<24} {', '.join(done)}" + (f"  (without {', '.join(left_out)})" if left_out else ""))
            right += len(done)
        return right

    def run_group(self, group: Group, title: str) -> list[str]:
        """Returns the sides that did the group."""
        start = time.monotonic()
        wanted = self.results.rounds
        share = schedule.expected(group, wanted, len(self.workers)) / max(1, len(self.workers))
        number_of_rounds = schedule.rounds(group, wanted)
        most = schedule.most_in_round(group, number_of_rounds)
        part = share / (number_of_rounds + 2)
        ready: dict[str, Series] = {}
        for name in list(self.workers):
            self.progress.show(f"{title}  {sides.label(name)}: ready?")
            if self.begin(group, name):
                ready[name] = Series()
            else:
                self.progress.advance(share - part)  # the rest of it is not to come
            self.progress.advance(part)
        for name in list(ready):
            self.progress.show(f"{title}  {sides.label(name)}: warming up")
            if not self.calibrate(group, name, ready[name], most):
                del ready[name]
                self.progress.advance(share - 2 * part)
            self.progress.advance(part)
        for number in range(number_of_rounds):
            if number >= 2 and time.monotonic() - start > self.longest:
                self.progress.advance(part * len(ready) * (number_of_rounds - number))
                break
            for name in schedule.order(list(ready), number):
                self.progress.show(f"{title}  round {number + 1}/{number_of_rounds}  {sides.label(name)}")
                if name in ready and not self.round(group, name, ready[name]):
                    del ready[name]
                    self.progress.advance(part * (number_of_rounds - number - 1))
                self.progress.advance(part)
        for name, series in ready.items():
            self.results.series[group.name, name] = series
            self.try_ask(group, name, cmd="teardown")
        return list(ready)

    def begin(self, group: Group, name: str) -> bool:
        """Setup, one sample, and a look at what it did. False, and noted, when the side is not in this group."""
        if group.name in self.missing[name]:
            return self.leave_out(group, name, self.missing[name][group.name])
        if group.name not in self.does[name]:
            return self.leave_out(group, name, "this side does not do it")
        if group.family == "vector" and not self.results.server.get("vectors"):
            return self.leave_out(group, name, "the server has no vectors")
        self.space += 1
        keyspace = f"bench_schema_{sides.slug(name)}" if group.keyspace == "bench_schema" else group.keyspace
        address = self.results.address if group.keyspace else None
        setup = {"cmd": "setup", "group": group.name, "address": address, "keyspace": keyspace, "space": self.space}
        if self.try_ask(group, name, limit=SETUP_LIMIT, **setup) is None:
            return False
        sample = self.try_ask(group, name, limit=SETUP_LIMIT, cmd="sample")
        if sample is None:
            return False
        wrong = self.check(group, keyspace, sample.get("rows", []))
        if wrong:
            self.try_ask(group, name, cmd="teardown")
            return self.leave_out(group, name, f"its work is wrong: {wrong}", failed=True)
        return True

    def check(self, group: Group, keyspace: str | None, rows: list[dict]) -> str:
        request = {"cmd": "check", "group": group.name, "space": self.space, "rows": rows, "iterations": 1, "keyspace": keyspace}
        try:
            return self.checker.ask(limit=SETUP_LIMIT, **request)["wrong"]
        except WorkerError as error:
            if error.gone:
                self.start_checker()
            return f"it could not be checked: {error}"

    def calibrate(self, group: Group, name: str, series: Series, most: int) -> bool:
        """The warm-up, not counted, from which the iterations of a round follow."""
        if group.kind == "memory":
            series.iterations = 1
            return True
        iterations = 1
        while True:
            begin = time.monotonic()
            answer = self.try_ask(group, name, limit=ROUND_LIMIT, cmd="round", iterations=iterations)
            if answer is None:
                return False
            elapsed, timed = time.monotonic() - begin, sum(answer["ns"]) / 1e9
            following = schedule.next_trial(iterations, timed, elapsed, most)
            if schedule.enough(timed, elapsed, iterations, most):
                series.iterations = following
                return True
            iterations = following if following > iterations else iterations + 1

    def round(self, group: Group, name: str, series: Series) -> bool:
        begin = time.monotonic()
        answer = self.try_ask(group, name, limit=ROUND_LIMIT, cmd="round", iterations=series.iterations)
        if answer is None:
            return False
        try:
            series.add(group, answer)
        except (KeyError, TypeError, ValueError) as error:
            return self.leave_out(group, name, f"it gave no figures: {error}", failed=True)
        if group.kind == "memory":
            series.times.append(time.monotonic() - begin)
        return True

    def try_ask(self, group: Group, name: str, /, **request) -> dict | None:
        """The answer; None when there is none, which is noted. A process that is gone is started anew for later groups."""
        if name not in self.workers:
            self.leave_out(group, name, "its process is gone", failed=True)
            return None
        try:
            try:
                return self.workers[name].ask(**request)
            except WorkerError as error:
                if error.gone or request["cmd"] != "round":
                    raise
                # A server under load may time out once, which is not this side's doing.
                self.progress.say(f"{group.name}: {sides.label(name)}: {error}; the round is tried once more")
                return self.workers[name].ask(**request)
        except WorkerError as error:
            self.leave_out(group, name, str(error), failed=True)
            if error.gone:
                self.restart(name)
            elif request["cmd"] != "teardown":
                self.try_ask(group, name, cmd="teardown")
            return None

    def restart(self, name: str) -> None:
        side = next(one for one in self.found if one.name == name)
        self.drop(name)
        try:
            self.workers[name] = Worker(side, self.log_of(name))
            self.workers[name].hello()
        except WorkerError as error:
            self.results.absent[name] = f"could not be started again: {error}"
            self.drop(name)

    def leave_out(self, group: Group, name: str, why: str, failed: bool = False) -> bool:
        key = (group.name, name)
        if key not in self.results.left_out:
            self.results.left_out[key] = why
            if failed:
                self.results.failed.add(key)
                self.progress.say(f"{group.name}: {sides.label(name)} is left out: {why}")
        return False
