"""Every side that is built does every group once against the test server; what it wrote and decoded is compared.

Its worker is named by CASSIUM_BENCH_WORKER. The scan of 100,000 rows is left to ./dev bench: seeding it takes minutes.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 77

address = os.environ.get("CASSIUM_TEST_ADDRESS")
if not address:
    print("CASSIUM_TEST_ADDRESS names no server: ./dev test starts one")
    sys.exit(SKIPPED)
groups = [group["name"] for group in json.loads((ROOT / "benchmarks" / "groups.json").read_text())]
chosen = [argument for name in groups if name != "full-scan" for argument in ("--group", name)]
done = subprocess.run([ROOT / "dev", "bench", "--check", "--address", address, *chosen], stdout=subprocess.PIPE, text=True, check=False)
print(done.stdout)
# A side that is not there would do nothing wrong: those that this build has must have done something.
built = subprocess.run([os.environ["CASSIUM_BENCH_WORKER"], "--sides"], capture_output=True, text=True, check=True).stdout.split()
lines = [line for line in done.stdout.splitlines() if line.startswith("single-insert ")]
absent = [side for side in (*built, "cqlengine", "coodie", "raw") if not lines or side not in lines[0].split("(without")[0]]
if absent:
    print("these sides did no work: " + ", ".join(absent))
sys.exit(1 if absent or done.returncode != 0 else 0)
