"""A progress bar with the time left on a terminal, and a plain line a group elsewhere."""

import shutil
import sys
import time

WIDTH = 28


def span(seconds: float) -> str:
    """A length of time in words: 40 s, 2 min 05 s, 1 h 04 min."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


class Progress:
    """Follows work of which the expected seconds are known about; how far off they are is learnt on the way."""

    def __init__(self, expected: float, out=None, clock=time.monotonic):
        self.expected = max(expected, 1e-9)
        self.out = out or sys.stdout
        self.clock = clock
        self.start = clock()
        self.done = 0.0
        self.bar = self.out.isatty()
        self.drawn = 0.0

    def advance(self, seconds: float) -> None:
        """So many of the expected seconds are done with."""
        self.done = min(self.expected, self.done + seconds)

    def left(self) -> float | None:
        """The seconds left; None while too little is done to tell."""
        share = self.done / self.expected
        elapsed = self.clock() - self.start
        if share < 0.02:
            return None
        # The prediction weighs less the more has been seen.
        predicted, seen = self.expected * (1 - share), elapsed * (1 - share) / share
        return predicted * (1 - share) + seen * share if share < 0.5 else seen

    def show(self, what: str) -> None:
        """Draws the bar, ten times a second at most; nothing where no terminal is watching."""
        if not self.bar or self.clock() - self.drawn < 0.1:
            return
        self.drawn = self.clock()
        share = self.done / self.expected
        full = round(share * WIDTH)
        left = self.left()
        text = f"{'━' * full}{'╌' * (WIDTH - full)} {share:4.0%}  {span(left) + ' left' if left is not None else 'begins':<16} {what}"
        columns = shutil.get_terminal_size().columns
        self.out.write("\r\033[K" + text[: columns - 1])
        self.out.flush()

    def say(self, text: str) -> None:
        """A line that stays."""
        self.clear()
        self.out.write(text + "\n")
        self.out.flush()

    def clear(self) -> None:
        if self.bar:
            self.out.write("\r\033[K")
            self.out.flush()
            self.drawn = 0.0
