"""Every side does the same: what it wrote is the same in the database, what it decoded is what was there."""

import pytest

import check
import sides
from catalogue import GROUPS


@pytest.mark.parametrize("name", sides.NAMES)
@pytest.mark.parametrize("group", GROUPS.values(), ids=lambda group: group.name)
def test_a_side_does_the_work_of_the_group(bench_env, group, name):
    side = bench_env.side(name)
    if group.name in side.missing:
        pytest.skip(side.missing[group.name])
    if group.family == "vector" and not bench_env.vectors:
        pytest.skip("the server has no vectors")
    space, keyspace = bench_env.new_space(), bench_env.keyspace_of(group, name)
    side.setup(group, keyspace, space)
    decoded = side.sample(group)
    assert check.wrong_in_sample(group, space, decoded) == ""
    count = min(3, group.most_iterations or 3)
    side.prepare(group, 1, count - 1)
    for n in range(1, count):
        side.operation(group)(n)
    assert check.wrong_in_database(bench_env.session, group, space, count, keyspace) == ""


def test_a_wrong_row_and_a_missing_row_are_noticed(bench_env):
    side, group, space = bench_env.side("raw"), GROUPS["single-insert"], bench_env.new_space()
    side.setup(group, "bench_write", space)
    side.sample(group)
    assert check.wrong_in_database(bench_env.session, group, space, 1, "bench_write") == ""
    assert "is None" in check.wrong_in_database(bench_env.session, group, space, 2, "bench_write")
    other = GROUPS["partial-update"]
    assert "price" in check.wrong_in_database(bench_env.session, other, space, 1, "bench_write")
    assert check.wrong_in_sample(GROUPS["get-by-pk"], space, []) == "0 rows were decoded, not 1"
