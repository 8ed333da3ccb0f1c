"""How often and in which order: rounds, iterations in a round, whose turn it is."""

from dev.bench.groups import Group

ROUND = 0.2  # seconds that the timed part of a round should take
LONGEST = 1.0  # seconds that a round may take with its preparation
STEP = 10  # how much more the next trial of a calibration does at most


def order(sides: list, number: int) -> list:
    """The order of the sides in a round: each round begins with the next one, so that none always follows the same load."""
    if not sides:
        return []
    start = number % len(sides)
    return [*sides[start:], *sides[:start]]


def rounds(group: Group, wanted: int) -> int:
    """How many rounds are counted: never more than the group's iterations."""
    return max(1, min(wanted, group.most_iterations or wanted))


def most_in_round(group: Group, number_of_rounds: int) -> int:
    """How many iterations a round may have, so that all of them stay within the group's limit. 0: no limit."""
    return max(1, group.most_iterations // number_of_rounds) if group.most_iterations else 0


def next_trial(iterations: int, timed: float, elapsed: float, most: int, target: float = ROUND) -> int:
    """The iterations that would take `target` seconds, after `iterations` took `timed` (`elapsed` with preparation).

    Grows at most STEP times, since the first iterations are the slowest ones.
    """
    fits = iterations * target / max(timed, 1e-9)
    fits = min(fits, iterations * LONGEST / max(elapsed, 1e-9), iterations * STEP)
    fits = max(1, round(fits))
    return min(fits, most) if most else fits


def enough(timed: float, elapsed: float, iterations: int, most: int, target: float = ROUND) -> bool:
    """Whether a trial was long enough to tell from it how many iterations a round takes."""
    return timed >= target / 4 or elapsed >= LONGEST / 2 or bool(most) and iterations >= most


# Seconds that an iteration takes where that is far from a round's usual length; for the estimate of the time left only.
LONG = {"full-scan": 4.0, "sync-table-create": 0.6, "concurrent-insert-128": 0.4, "concurrent-get-128": 0.4,
        "concurrent-insert-1024": 0.7, "concurrent-get-1024": 0.7}


def expected(group: Group, wanted: int, sides: int) -> float:
    """About how many seconds a group takes: setup and check, calibration, and the rounds of all sides."""
    one = LONG.get(group.name, ROUND * 1.3)
    return sides * (0.6 + one * (rounds(group, wanted) + 2))
