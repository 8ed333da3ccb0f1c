"""Starts and stops local Cassandra instances; each has a folder of its own below .dev/cassandra/."""

import json
import os
import re
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from dev import certificates, packages
from dev.cassandra_config import LOGBACK, POM, VERSION, Node, Options, java_arguments, yaml
from dev.console import CACHE, STATE, Failure, run, say

INSTANCES = STATE / "cassandra"
START_LIMIT = 180  # seconds a node may take


def jars() -> Path:
    """The folder of Cassandra's jars, resolved through Maven the first time."""
    folder = CACHE / f"cassandra-{VERSION}"
    if folder.is_dir():
        return folder
    say(f"resolving Apache Cassandra {VERSION} through Maven (66 MB, once)")
    work = CACHE / f"resolving-{os.getpid()}"
    work.mkdir(parents=True, exist_ok=True)
    (work / "pom.xml").write_text(POM)
    try:
        run(["mvn", "-q", "-B", "-f", work / "pom.xml", "dependency:copy-dependencies",
             "-DincludeScope=runtime", f"-DoutputDirectory={work}/lib"], quiet=True)
        if not folder.is_dir():  # another start may have been faster
            (work / "lib").rename(folder)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return folder


class Instance:
    """One local cluster of one to three nodes."""

    def __init__(self, name: str):
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]*", name):
            raise Failure(f"'{name}' cannot be the name of an instance: letters, digits, '_', '-' and '.'")
        self.name = name
        self.folder = INSTANCES / name

    # What is written down of a started instance.
    @property
    def record(self) -> dict:
        file = self.folder / "instance.json"
        return json.loads(file.read_text()) if file.exists() else {}

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.record['port']}"

    @property
    def ca_file(self) -> Path:
        return self.folder / "certificates" / "ca.pem"

    def node_folder(self, number: int) -> Path:
        return self.folder / f"node{number}"

    def pid(self, number: int) -> int | None:
        """The running JVM of a node of ours; None when there is none, or the id belongs to someone else by now."""
        file = self.node_folder(number) / "pid"
        if not file.exists():
            return None
        pid = int(file.read_text())
        try:
            command = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")
        except OSError:
            return None
        return pid if str(self.node_folder(number)) in command else None

    def running(self) -> bool:
        return bool(self.record) and all(self.pid(n) for n in range(1, self.record["nodes"] + 1))

    def healthy(self) -> bool:
        record = self.record
        return self.running() and all(
            answers(f"127.0.0.{n}", record["port"], record["tls"]) for n in range(1, record["nodes"] + 1)
        )

    def start(self, options: Options) -> None:
        """Starts all nodes and returns when each answers CQL. Raises Failure with the reason."""
        wanted = {"port": options.port, "nodes": options.nodes, "auth": options.auth, "tls": options.tls}
        if self.running() and self.healthy():
            if self.record != wanted:
                raise Failure(f"instance '{self.name}' runs already, with other options ({self.record}); stop it first")
            say(f"Cassandra '{self.name}' runs already on {self.address}")
            return
        java = packages.java()
        if not java:
            raise Failure(f"Cassandra {VERSION} needs Java 11 or 17 "
                          f"(on the PATH: {packages.java_version() or 'none'}); './dev setup' installs it")
        self.stop(quiet=True)
        check_ports(options)
        library = jars()
        made = certificates.make(self.folder / "certificates") if options.tls else None
        try:
            for number in range(1, options.nodes + 1):
                node = Node(options, number, self.node_folder(number), made)
                self._start_node(node, [java, *java_arguments(node, library)])
            if options.auth:
                wait_for_superuser(self, options)
        except BaseException:  # also when the user interrupts it: no JVM stays behind
            self.stop(quiet=True)
            raise
        (self.folder / "instance.json").write_text(json.dumps(wanted))
        say(f"Cassandra {VERSION} '{self.name}' is up on {self.address}"
            + (f" (TLS, CA: {self.ca_file})" if options.tls else "")
            + (" (user cassandra, password cassandra)" if options.auth else ""))

    def _start_node(self, node: Node, command: list[str]) -> None:
        for part in ("conf", "tmp"):
            (node.folder / part).mkdir(parents=True, exist_ok=True)
        (node.folder / "conf" / "cassandra.yaml").write_text(yaml(node))
        (node.folder / "conf" / "logback.xml").write_text(LOGBACK)
        log = node.folder / "cassandra.log"
        with log.open("w") as out:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
                cwd=node.folder, start_new_session=True,
            )
        (node.folder / "pid").write_text(str(process.pid))
        begin = time.monotonic()
        while not answers(node.address, node.options.port, node.options.tls):
            if process.poll() is not None:
                raise Failure(f"Cassandra ended at start with status {process.returncode}; its log says:\n{last_words(log)}")
            if time.monotonic() - begin > START_LIMIT:
                raise Failure(f"Cassandra did not answer within {START_LIMIT} s; its log ({log}) ends with:\n{last_words(log)}")
            time.sleep(0.25)
        say(f"  node {node.address} up after {time.monotonic() - begin:.1f} s")

    def stop(self, quiet: bool = False) -> None:
        """Ends the nodes that this command started, and no other process."""
        pids = [pid for number in (3, 2, 1) if (pid := self.pid(number))]
        for pid in pids:
            os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + 20
        for pid in pids:
            while Path(f"/proc/{pid}").exists() and not is_zombie(pid) and time.monotonic() < deadline:
                time.sleep(0.1)
            if Path(f"/proc/{pid}").exists() and not is_zombie(pid):
                os.kill(pid, signal.SIGKILL)
        for number in (1, 2, 3):
            (self.node_folder(number) / "pid").unlink(missing_ok=True)
        (self.folder / "instance.json").unlink(missing_ok=True)
        if not quiet:
            say(f"Cassandra '{self.name}': " + ("stopped" if pids else "was not running"))

    def clear(self) -> None:
        """Stops it and removes its data."""
        self.stop(quiet=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def status(self) -> dict:
        record = self.record
        state = "stopped"
        if self.running():
            state = "up" if self.healthy() else "not answering"
        status = {"name": self.name, "state": state, **record}
        if record:
            status["address"] = self.address
            status["pids"] = [self.pid(n) for n in range(1, record["nodes"] + 1)]
            if record["tls"]:
                status["ca_file"] = str(self.ca_file)
        return status


def instances() -> list[Instance]:
    return [Instance(folder.name) for folder in sorted(INSTANCES.iterdir()) if folder.is_dir()] if INSTANCES.is_dir() else []


def is_zombie(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except OSError:
        return True


def last_words(log: Path, count: int = 15) -> str:
    lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
    telling = [line for line in lines if line.startswith(("ERROR", "Exception", "Caused by", "Fatal", "Error:"))]
    # A short log is the JVM's own words: none of them is too many.
    return "\n".join("    " + line[:300] for line in (telling if telling and len(lines) > count else lines)[-count:])


def check_ports(options: Options) -> None:
    """Raises Failure that names the port, and who holds it where that can be seen."""
    for number in range(1, options.nodes + 1):
        for port, use in ((options.port, "CQL"), (options.storage_port, "storage")):
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((f"127.0.0.{number}", port))
                except OSError as error:
                    raise Failure(f"the {use} port 127.0.0.{number}:{port} is taken{holder(port)}; "
                                  f"choose another with --port ({error.strerror})") from error


def holder(port: int) -> str:
    """" by process 17 (java)", as far as the process may be seen."""
    sockets = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            lines = Path(table).read_text().splitlines()[1:]
        except OSError:
            continue
        for fields in (line.split() for line in lines):
            if fields[3] == "0A" and int(fields[1].rsplit(":", 1)[1], 16) == port:
                sockets.add(f"socket:[{fields[9]}]")
    for process in Path("/proc").iterdir():
        if not process.name.isdigit():
            continue
        try:
            for handle in (process / "fd").iterdir():
                if os.readlink(handle) in sockets:
                    return f" by process {process.name} ({(process / 'comm').read_text().strip()})"
        except OSError:
            continue
    return ""


@contextmanager
def connected(host: str, port: int, tls: bool):
    """A stream to a CQL server, within TLS where asked for; whose server it is does not matter here."""
    with socket.create_connection((host, port), timeout=2) as plain:
        plain.settimeout(5)
        if not tls:
            yield plain
            return
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        with context.wrap_socket(plain) as stream:
            yield stream


def ask(stream: socket.socket, opcode: int, body: bytes = b"") -> int:
    """Sends a message of protocol v4 and returns the opcode of the answer. Raises OSError where none comes."""
    stream.sendall(struct.pack(">BBhBI", 4, 0, 1, opcode, len(body)) + body)
    head = receive(stream, 9)
    receive(stream, int.from_bytes(head[5:], "big"))
    if head[0] != 0x84:
        raise OSError("not an answer in protocol v4")
    return head[4]


def receive(stream: socket.socket, length: int) -> bytes:
    data = b""
    while len(data) < length:
        part = stream.recv(length - len(data))
        if not part:
            raise OSError("the connection was closed")
        data += part
    return data


def answers(host: str, port: int, tls: bool) -> bool:
    """Whether a CQL server answers OPTIONS with SUPPORTED there."""
    try:
        with connected(host, port, tls) as stream:
            return ask(stream, 0x05) == 0x06
    except OSError:
        return False


def logs_in(host: str, port: int, tls: bool) -> bool:
    """Whether the default superuser may enter."""
    version = b"\x00\x01\x00\x0bCQL_VERSION\x00\x053.0.0"
    token = b"\0cassandra\0cassandra"
    try:
        with connected(host, port, tls) as stream:
            return ask(stream, 0x01, version) == 0x03 and ask(stream, 0x0F, struct.pack(">i", len(token)) + token) == 0x10
    except OSError:
        return False


def wait_for_superuser(instance: Instance, options: Options) -> None:
    """The default role is made a moment after the port opens. Once it was, its password is the user's affair."""
    made = instance.folder / "superuser"
    deadline = time.monotonic() + 60
    while not made.exists():
        if logs_in("127.0.0.1", options.port, options.tls):
            made.write_text("made\n")
        elif time.monotonic() > deadline:
            log = instance.node_folder(1) / "cassandra.log"
            raise Failure(f"Cassandra did not make its default superuser; its log ({log}) ends with:\n{last_words(log)}")
        else:
            time.sleep(0.25)
