"""A virtual environment with the Python driver, and CQL typed by hand through it."""

import subprocess
import sys
from pathlib import Path

from dev.console import CACHE, Failure, run, say

ENVIRONMENT = CACHE / "python-driver"
DRIVER = "cassandra-driver==3.29.2"

RUNNER = r"""
import sys
from cassandra.cluster import Cluster
from cassandra.auth import PlainTextAuthProvider
host, port, auth, ca = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
options = {}
if auth == "1":
    options["auth_provider"] = PlainTextAuthProvider("cassandra", "cassandra")
if ca:
    import ssl
    context = ssl.create_default_context(cafile=ca)
    options["ssl_context"] = context
    context.check_hostname = False
session = Cluster([host], port=port, **options).connect()
for statement in [s for s in sys.stdin.read().split(";\n") if s.strip()]:
    rows = session.execute(statement.strip().rstrip(";"))
    if rows.column_names:
        table = [list(map(str, row)) for row in rows]
        widths = [max([len(n)] + [len(r[i]) for r in table]) for i, n in enumerate(rows.column_names)]
        print(" | ".join(n.ljust(w) for n, w in zip(rows.column_names, widths)))
        print("-+-".join("-" * w for w in widths))
        for row in table:
            print(" | ".join(c.ljust(w) for c, w in zip(row, widths)))
        print(f"({len(table)} rows)")
"""


def python() -> Path:
    """The interpreter of an environment with the Python driver; made the first time."""
    interpreter = ENVIRONMENT / "bin" / "python"
    if not (ENVIRONMENT / "ready").exists():
        say(f"making a Python environment with {DRIVER} (once)")
        run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], quiet=True)
        run([interpreter, "-m", "pip", "install", "-q", DRIVER], quiet=True)
        (ENVIRONMENT / "ready").write_text(DRIVER + "\n")
    return interpreter


def execute(instance, text: str) -> None:
    """Runs CQL statements (separated by ";" at line ends) and prints their rows."""
    record = instance.record
    if not record:
        raise Failure(f"instance '{instance.name}' is not running: ./dev cassandra start --name {instance.name}")
    ca_file = str(instance.ca_file) if record["tls"] else ""
    result = subprocess.run(
        [python(), "-c", RUNNER, "127.0.0.1", str(record["port"]), str(int(record["auth"])), ca_file],
        input=text, text=True, stderr=subprocess.PIPE, check=False,
    )
    if result.returncode != 0:
        raise Failure(result.stderr.strip().splitlines()[-1])
