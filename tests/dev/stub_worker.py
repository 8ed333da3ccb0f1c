"""A worker that does nothing, to test what drives workers: benchmarks/README.md's protocol with made-up figures.

    stub_worker.py SIDE [BEHAVIOUR]

BEHAVIOUR is what goes wrong: crash, hang, error, once (an error in one round), always (in each), noise, wrong, missing, old, none. As SIDE `check` it answers as check.py does.
"""

import json
import os
import sys
import time

side, behaviour = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "none"
for line in sys.stdin:
    request = json.loads(line)
    answer = {"ok": True}
    match request["cmd"]:
        case "exit":
            break
        case "hello":
            groups = ["get-by-pk", "single-insert", "memory-per-1000", "count"]
            missing = {"count": "this side cannot count"} if behaviour == "missing" else {}
            answer |= {"protocol": 0 if behaviour == "old" else 1, "side": side, "versions": {side: "1.0"},
                       "groups": [name for name in groups if name not in missing], "missing": missing}
        case "start":
            answer |= {"release_version": "5.0.9", "vectors": True}
        case "check":
            answer["wrong"] = "price is 1, not 2" if request["rows"] == ["wrong"] else ""
        case "setup" if behaviour == "error":
            answer = {"error": "KeyspaceNotFound: no keyspace here"}
        case "setup":
            group = request["group"]
        case "sample":
            answer["rows"] = ["wrong"] if behaviour == "wrong" else []
        case "round" if behaviour == "crash" and group == "get-by-pk":
            print("terminate called: out of luck", file=sys.stderr, flush=True)
            os.abort()
        case "round" if behaviour == "hang" and group == "get-by-pk":
            time.sleep(60)
        case "round" if behaviour in ("once", "always"):
            answer = {"error": "WriteTimeout: the server is busy"}
            behaviour = "none" if behaviour == "once" else behaviour
        case "round" if group == "memory-per-1000":
            answer["bytes"] = [4096] * request["iterations"]
        case "round":
            if behaviour == "noise":
                print("a library says hello", flush=True)
            count = request["iterations"]
            answer |= {"ns": [1_000_000 + i for i in range(count)], "cpu_ns": 400_000 * count, "ops": count}
    print(json.dumps(answer), flush=True)
