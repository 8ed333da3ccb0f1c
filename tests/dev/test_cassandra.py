"""./dev cassandra without a server: configuration, ports, and who is whose process."""

import contextlib
import io
import os
import socket
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from dev import cassandra, cli
from dev.cassandra_config import Node, Options, java_arguments, yaml
from dev.console import Failure


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
        with mock.patch("dev.packages.java_version", return_value=0), self.assertRaises(Failure) as caught:
            cassandra.Instance("one").start(Options(name="one", port=1))
        self.assertIn("Java 11 or 17", str(caught.exception))

    def test_the_last_words_of_a_log_are_its_errors(self):
        with tempfile.NamedTemporaryFile("w", suffix=".log") as log:
            log.write("INFO  fine\nERROR 12:00 broken\nINFO  after\n")
            log.flush()
            self.assertEqual(cassandra.last_words(Path(log.name)), "    ERROR 12:00 broken")


class CommandLineTest(unittest.TestCase):
    def test_help_lists_all_verbs(self):
        text = cli.parser().format_help()
        for verb in ("tour", "test", "cassandra", "setup", "build", "format", "clean"):
            self.assertIn(verb, text)

    def test_more_than_three_nodes_are_refused(self):
        with contextlib.redirect_stderr(io.StringIO()) as err, self.assertRaises(SystemExit):
            cli.main(["cassandra", "start", "--nodes", "4"])
        self.assertIn("--nodes", err.getvalue())

    def test_a_failure_is_one_line_and_status_one(self):
        with contextlib.redirect_stderr(io.StringIO()) as err:
            self.assertEqual(cli.main(["cassandra", "logs", "--name", "never-started"]), 1)
        self.assertIn("never started", err.getvalue())


if __name__ == "__main__":
    unittest.main()
