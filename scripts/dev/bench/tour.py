"""What ./dev tour ends with: the comparison in about two minutes the first time, in about 20 s after that."""

from dev.bench import command, groups, pytest_json, report, sides, table
from dev.console import say


def first_time() -> bool:
    return not (command.FOLDER / "tour.json").exists()


def what() -> str:
    return "comparing with Python's mappers (" + ("about two minutes, the first time" if first_time() else "about 20 s") + ")"


def compare(address: str) -> None:
    """Runs the tour's groups against the server there and prints the table. Raises Failure."""
    whole = first_time()
    known = groups.load()
    wanted = [group for group in known.values() if (group.tour if whole else group.name in groups.SHORT)]
    found = sides.find([name for name in sides.NAMES if whole or name in sides.SHORT], "scylla")
    rounds = command.TOUR_ROUNDS if whole else command.SHORT_ROUNDS
    run = command.execute(wanted, found, address, rounds, "scylla", command.TOUR_LONGEST)
    name = "tour" if whole else "tour-short"
    pytest_json.write(command.FOLDER / f"{name}.json", run)
    (command.FOLDER / f"{name}.html").write_text(report.render(run))
    say(table.render(run))
    say(f"report: {command.FOLDER / f'{name}.html'}")
    if not whole:
        say("This was a glance at four groups, so that a tour that is taken again ends soon. "
            f"The first tour's comparison: ./dev bench --from tour; again: ./dev bench --tour; all of it: ./dev bench")
