"""The C++ sides do the work of each group: driven over the protocol as ./dev bench drives them, checked as the others are."""

import json
import subprocess

import pytest

import check
import schema
from catalogue import GROUPS


class Worker:
    """A side as a process."""

    def __init__(self, path: str, side: str):
        self.side = side
        self.process = subprocess.Popen([path, "--side", side], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.hello = self.ask(cmd="hello")

    def ask(self, **request) -> dict:
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "error" not in answer, f"{self.side}: {answer['error']}"
        return answer

    def end(self) -> None:
        self.process.communicate(timeout=60)
        assert self.process.returncode == 0


def built(path) -> list[str]:
    return subprocess.run([path, "--sides"], capture_output=True, text=True, check=True).stdout.split()


def pytest_generate_tests(metafunc):
    path = metafunc.config.getoption("bench_worker")
    sides = built(path) if path else [pytest.param("", marks=pytest.mark.skip(reason="give --bench-worker PATH"))]
    metafunc.parametrize("worker", sides, indirect=True, scope="module")
    metafunc.parametrize("group", GROUPS.values(), ids=lambda group: group.name)


@pytest.fixture(scope="module")
def worker(request, tables, driver_session):
    schema.create(driver_session, [request.param])
    one = Worker(request.config.getoption("bench_worker"), request.param)
    yield one
    one.end()


def test_a_cpp_side_does_the_work_of_the_group(bench_env, worker, group):
    if group.name in worker.hello["missing"]:
        pytest.skip(worker.hello["missing"][group.name])
    if group.family == "vector" and not bench_env.vectors:
        pytest.skip("the server has no vectors")
    address = bench_env.address if group.keyspace else None
    space, keyspace = bench_env.new_space(), bench_env.keyspace_of(group, worker.side)
    worker.ask(cmd="setup", group=group.name, address=address, keyspace=keyspace, space=space)
    decoded = worker.ask(cmd="sample")["rows"]
    assert check.wrong_in_sample(group, space, decoded) == ""
    measured = worker.ask(cmd="round", iterations=2)
    if group.kind == "memory":
        assert len(measured["bytes"]) == 2
    else:
        assert len(measured["ns"]) == 2
        assert measured["ops"] == 2 * group.ops
    assert check.wrong_in_database(bench_env.session, group, space, 3, keyspace) == ""
    worker.ask(cmd="teardown")
