"""A side's process and the protocol that it speaks (benchmarks/README.md): a JSON object a line each way."""

import json
import os
import select
import signal
import subprocess
import time
from pathlib import Path

from dev.bench.sides import Side, child_environment

PROTOCOL = 1


class WorkerError(Exception):
    """A side could not do what it was asked for. `gone`: its process is no more."""

    def __init__(self, text: str, gone: bool = False):
        super().__init__(text)
        self.gone = gone


class Worker:
    """One process. What it prints on standard error goes to `log`; lines that are no JSON are noted there, too.

    A process that ends, or that does not answer in time and so is ended, raises WorkerError with what it last said.
    """

    def __init__(self, side: Side, log: Path, prefix: list[str] = (), limit: float = 60):
        self.side = side
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        self.errors = log.open("ab")
        self.buffer = b""
        try:
            self.process = subprocess.Popen(
                [*prefix, *side.command], cwd=side.folder, env=child_environment(), start_new_session=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors,
            )
        except OSError as error:
            self.errors.close()
            raise WorkerError(f"could not be started: {error.strerror}", gone=True) from error
        self.limit = limit

    def ask(self, limit: float | None = None, **request) -> dict:
        """Sends a request and returns its answer. Raises WorkerError."""
        try:
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
            self.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            raise self.ended() from None
        answer = self.read(time.monotonic() + (limit or self.limit), request.get("cmd", "request"))
        if "error" in answer:
            raise WorkerError(str(answer["error"]))
        if answer.get("ok") is not True:
            raise WorkerError(f"answered '{request.get('cmd')}' with neither ok nor error")
        return answer

    def hello(self) -> dict:
        answer = self.ask(cmd="hello")
        if answer.get("protocol") != PROTOCOL:
            raise WorkerError(f"speaks protocol {answer.get('protocol')}, not {PROTOCOL}")
        return answer

    def read(self, deadline: float, what: str) -> dict:
        while True:
            line, found, rest = self.buffer.partition(b"\n")
            if found:
                self.buffer = rest
                if line.startswith(b"{"):
                    try:
                        return json.loads(line)
                    except json.JSONDecodeError as error:
                        raise WorkerError(f"answered '{what}' with a line that is no JSON: {error}") from error
                self.errors.write(line + b"\n")  # a tool's own words, say
                self.errors.flush()
                continue
            left = deadline - time.monotonic()
            if left <= 0:
                self.kill()
                raise WorkerError(f"did not answer '{what}' in time and was ended", gone=True)
            if select.select([self.process.stdout], [], [], min(left, 1.0))[0]:
                chunk = os.read(self.process.stdout.fileno(), 1 << 20)
                if not chunk:
                    raise self.ended()
                self.buffer += chunk

    def ended(self) -> WorkerError:
        """The error that says how the process ended."""
        self.kill()
        status = self.process.returncode
        how = f"was ended by {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"
        words = self.last_words()
        return WorkerError(how + (f": {words}" if words else ""), gone=True)

    def last_words(self) -> str:
        """The last line of its log."""
        lines = self.log.read_text(errors="replace").strip().splitlines()
        return lines[-1].strip()[:300] if lines else ""

    def kill(self) -> None:
        """Ends the process if it does not end by itself at once."""
        try:
            self.process.wait(0.5)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.close_pipes()

    def exit(self, limit: float = 10) -> None:
        """Asks it to end, and waits for that."""
        try:
            if self.process.poll() is None:
                self.process.stdin.write(b'{"cmd":"exit"}\n')
                self.process.stdin.close()
                self.process.wait(limit)
        except (OSError, ValueError):
            pass  # it ended before it was asked to
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.close_pipes()

    def close_pipes(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout, self.errors):
            try:
                pipe.close()
            except OSError:
                pass  # the other end is gone, and with it what was not yet written
