"""./dev cassandra without a server: configuration, ports, and who is whose process."""

import contextlib
import io
import os
import socket
import struct
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from dev import cassandra, cli, packages
from dev.cassandra_config import Node, Options, java_arguments, yaml
from dev.console import Failure, run


def node(**options) -> Node:
    return Node(Options(**options), 2, Path("/state/node2"), Path("/state/certificates"))


class ConfigurationTest(unittest.TestCase):
    def test_a_node_listens_on_its_own_loopback_address_and_knows_the_seed(self):
        text = yaml(node(port=9555, nodes=3))
        self.assertIn("rpc_address: 127.0.0.2", text)
        self.assertIn("native_transport_port: 9555", text)
        self.assertIn('seeds: "127.0.0.1:19555"', text)

    def test_authentication_and_tls_are_off_unless_asked_for(self):
        self.assertIn("AllowAllAuthenticator", yaml(node()))
        self.assertNotIn("client_encryption_options", yaml(node()))
        self.assertIn("PasswordAuthenticator", yaml(node(auth=True)))
        self.assertIn("keystore: /state/certificates/server.p12", yaml(node(tls=True)))

    def test_the_storage_port_stays_in_range_and_apart_from_the_native_one(self):
        for port in (1024, 9042, 19142, 55535, 60000, 65535):
            other = Options(port=port).storage_port
            self.assertTrue(0 < other < 65536 and other != port, port)

    def test_the_heap_is_smaller_where_several_nodes_share_a_machine(self):
        self.assertIn("-Xmx1g", java_arguments(node(), Path("/jars")))
        self.assertIn("-Xmx512m", java_arguments(node(nodes=3), Path("/jars")))
        self.assertIn("-Xmx2g", java_arguments(node(nodes=3, heap="2g"), Path("/jars")))


class PortTest(unittest.TestCase):
    def test_a_taken_port_is_named_with_who_holds_it(self):
        with socket.socket() as holder:
            holder.bind(("127.0.0.1", 0))
            holder.listen()
            port = holder.getsockname()[1]
            with self.assertRaises(Failure) as caught:
                cassandra.check_ports(Options(port=port))
        self.assertIn(f"127.0.0.1:{port}", str(caught.exception))
        self.assertIn(f"process {os.getpid()}", str(caught.exception))
        self.assertIn("--port", str(caught.exception))

    def test_nobody_answers_on_a_closed_port(self):
        self.assertFalse(cassandra.answers("127.0.0.1", 1, tls=False))


class InstanceTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        patch = mock.patch.object(cassandra, "INSTANCES", Path(folder.name))
        patch.start()
        self.addCleanup(patch.stop)

    def test_a_process_id_that_belongs_to_someone_else_is_not_ours(self):
        instance = cassandra.Instance("one")
        instance.node_folder(1).mkdir(parents=True)
        (instance.node_folder(1) / "pid").write_text(str(os.getpid()))
        self.assertIsNone(instance.pid(1))
        instance.stop()  # and so it is not ended: this process lives on
        self.assertEqual(cassandra.Instance("one").status()["state"], "stopped")

    def test_java_that_is_missing_is_said_so(self):
        with mock.patch("dev.packages.java_version", return_value=0), \
                mock.patch("dev.packages.JVMS", Path("/nowhere")), self.assertRaises(Failure) as caught:
            cassandra.Instance("one").start(Options(name="one", port=1))
        self.assertIn("Java 11 or 17", str(caught.exception))

    def test_a_java_beside_the_one_on_the_path_will_do(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch("dev.packages.java_version", return_value=21), \
                mock.patch("dev.packages.JVMS", Path(folder)):
            self.assertEqual(packages.java(), "")
            program = Path(folder) / "java-17-openjdk-amd64" / "bin" / "java"
            program.parent.mkdir(parents=True)
            program.touch()
            self.assertEqual(packages.java(), str(program))

    def test_names_stay_in_the_state_folder(self):
        for name in ("../one", "", ".", "a b", "/one"):
            with self.assertRaises(Failure):
                cassandra.Instance(name)

    def start(self, script: str, first_answers: bool, **options):
        """Starts an instance whose java is a shell script, and whose first node is said to answer, or not."""
        program = cassandra.INSTANCES / "java"
        program.write_text("#!/bin/sh\n" + script)
        program.chmod(0o755)
        with mock.patch("dev.packages.java", return_value=str(program)), \
                mock.patch("dev.cassandra.jars", return_value=Path("/jars")), \
                mock.patch("dev.cassandra.check_ports"), \
                mock.patch("dev.cassandra.answers", side_effect=lambda host, *_: first_answers and host == "127.0.0.1"), \
                contextlib.redirect_stdout(io.StringIO()):
            cassandra.Instance("one").start(Options(name="one", port=1, **options))

    def test_a_jvm_that_dies_at_start_is_quoted(self):
        with self.assertRaises(Failure) as caught:
            self.start("echo 'Invalid initial heap size'; echo 'Error: Could not create it.'; exit 3\n", first_answers=False)
        self.assertIn("status 3", str(caught.exception))
        self.assertIn("Invalid initial heap size", str(caught.exception))

    def test_no_node_stays_behind_when_another_does_not_start(self):
        with self.assertRaises(Failure):
            self.start('case "$*" in *node2*) exit 1;; esac; while :; do sleep 0.1; done\n', first_answers=True, nodes=2)
        left = [path for path in Path("/proc").glob("[0-9]*/cmdline") if str(cassandra.INSTANCES) in text_of(path)]
        self.assertEqual(left, [])
        self.assertFalse((cassandra.INSTANCES / "one" / "node1" / "pid").exists())

    def test_the_last_words_of_a_log_are_its_errors(self):
        with tempfile.NamedTemporaryFile("w", suffix=".log") as log:
            log.write("INFO  fine\n" * 20 + "ERROR 12:00 broken\nINFO  after\n")
            log.flush()
            self.assertEqual(cassandra.last_words(Path(log.name)), "    ERROR 12:00 broken")


class ServerTest(unittest.TestCase):
    """The few messages of CQL that the script speaks, against a server of a few lines."""

    def serve(self, *opcodes: int) -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listener.close)

        def answer():
            with listener.accept()[0] as stream:
                for opcode in opcodes:
                    head = stream.recv(9, socket.MSG_WAITALL)
                    stream.recv(int.from_bytes(head[5:], "big"), socket.MSG_WAITALL)
                    stream.sendall(struct.pack(">BBhBI", 0x84, 0, 1, opcode, 3) + b"abc")

        thread = threading.Thread(target=answer)
        thread.start()
        self.addCleanup(thread.join)
        return listener.getsockname()[1]

    def test_supported_is_the_answer_to_options(self):
        self.assertTrue(cassandra.answers("127.0.0.1", self.serve(0x06), tls=False))
        self.assertFalse(cassandra.answers("127.0.0.1", self.serve(0x00), tls=False))

    def test_the_superuser_enters_or_does_not(self):
        self.assertTrue(cassandra.logs_in("127.0.0.1", self.serve(0x03, 0x10), tls=False))
        self.assertFalse(cassandra.logs_in("127.0.0.1", self.serve(0x03, 0x00), tls=False))
        self.assertFalse(cassandra.logs_in("127.0.0.1", self.serve(0x03), tls=False), "the server hangs up")


def text_of(path: Path) -> str:
    try:
        return path.read_bytes().decode(errors="replace")
    except OSError:
        return ""


class CommandLineTest(unittest.TestCase):
    def test_help_lists_all_verbs(self):
        text = cli.parser().format_help()
        for verb in ("tour", "test", "cassandra", "setup", "build", "format", "compile-time", "clean"):
            self.assertIn(verb, text)

    def test_more_than_three_nodes_are_refused(self):
        with contextlib.redirect_stderr(io.StringIO()) as err, self.assertRaises(SystemExit):
            cli.main(["cassandra", "start", "--nodes", "4"])
        self.assertIn("--nodes", err.getvalue())

    def test_ports_and_sizes_out_of_range_are_refused(self):
        for wrong in (["--port", "0"], ["--port", "99999"], ["--port", "x"], ["--heap", "much"], ["--heap", "0m"]):
            with contextlib.redirect_stderr(io.StringIO()) as err, self.assertRaises(SystemExit):
                cli.main(["cassandra", "start", *wrong])
            self.assertIn(wrong[1], err.getvalue())

    def test_a_program_that_is_missing_is_named(self):
        with self.assertRaises(Failure) as caught:
            run(["no-such-program"])
        self.assertIn("no-such-program", str(caught.exception))

    def test_a_failure_is_one_line_and_status_one(self):
        with contextlib.redirect_stderr(io.StringIO()) as err:
            self.assertEqual(cli.main(["cassandra", "logs", "--name", "never-started"]), 1)
        self.assertIn("never started", err.getvalue())


if __name__ == "__main__":
    unittest.main()
