"""What a Cassandra node is started with: its yaml, its logging, its JVM's arguments."""

from dataclasses import dataclass, field
from pathlib import Path

VERSION = "5.0.9"

POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cassium</groupId><artifactId>cassandra</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.cassandra</groupId><artifactId>cassandra-all</artifactId><version>{VERSION}</version>
    </dependency>
  </dependencies>
</project>
"""

LOGBACK = """<configuration>
  <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%-5level %date{HH:mm:ss.SSS} %logger{20} - %msg%n</pattern></encoder>
  </appender>
  <root level="INFO"><appender-ref ref="OUT"/></root>
</configuration>
"""

# Cassandra's own jvm17-server.options, as far as it concerns modules.
BASE_PACKAGES = (
    "jdk.internal.misc jdk.internal.ref sun.nio.ch java.lang.module jdk.internal.loader jdk.internal.reflect "
    "jdk.internal.math jdk.internal.module jdk.internal.util.jar java.io java.lang java.util java.nio java.lang.ref "
    "java.util.concurrent java.util.concurrent.atomic java.net"
).split()
OTHER_EXPORTS = [
    "java.rmi/sun.rmi.registry",
    "java.rmi/sun.rmi.server",
    "java.management.rmi/com.sun.jmx.remote.internal.rmi",
    "java.sql/java.sql",
    "jdk.unsupported/sun.misc",
]
OTHER_OPENS = ["jdk.management/com.sun.management.internal"]


@dataclass
class Options:
    """What the user can choose; the same for all nodes of an instance."""

    name: str = "default"
    port: int = 9042
    heap: str = ""
    nodes: int = 1
    auth: bool = False
    tls: bool = False

    @property
    def storage_port(self) -> int:
        # Beside the native port, so that instances never meet.
        return self.port + 10000 if self.port + 10000 < 65536 else self.port - 10000

    @property
    def heap_size(self) -> str:
        return self.heap or ("1g" if self.nodes == 1 else "512m")


@dataclass
class Node:
    """One JVM of an instance."""

    options: Options
    number: int  # 1 to 3: its address is 127.0.0.<number>
    folder: Path
    certificates: Path | None = None
    extra: dict = field(default_factory=dict)

    @property
    def address(self) -> str:
        return f"127.0.0.{self.number}"


def yaml(node: Node) -> str:
    """The node's cassandra.yaml."""
    options = node.options
    authenticator = "PasswordAuthenticator" if options.auth else "AllowAllAuthenticator"
    authorizer = "CassandraAuthorizer" if options.auth else "AllowAllAuthorizer"
    lines = [
        f"cluster_name: cassium-{options.name}",
        "num_tokens: 16",
        "storage_compatibility_mode: NONE",
        "partitioner: org.apache.cassandra.dht.Murmur3Partitioner",
        "endpoint_snitch: SimpleSnitch",
        f"listen_address: {node.address}",
        f"rpc_address: {node.address}",
        f"storage_port: {options.storage_port}",
        f"native_transport_port: {options.port}",
        "start_native_transport: true",
        f"authenticator: {authenticator}",
        f"authorizer: {authorizer}",
        "role_manager: CassandraRoleManager",
        "commitlog_sync: periodic",
        "commitlog_sync_period: 10000ms",
        "materialized_views_enabled: true",
        "sasi_indexes_enabled: true",
        "user_defined_functions_enabled: true",
        "auto_snapshot: false",
        # Tests send messages of any size up to the protocol's limit.
        "native_transport_max_frame_size: 256MiB",
        "batch_size_warn_threshold: 64KiB",
        "batch_size_fail_threshold: 1MiB",
        f"data_file_directories: [{node.folder}/data]",
        f"commitlog_directory: {node.folder}/commitlog",
        f"hints_directory: {node.folder}/hints",
        f"saved_caches_directory: {node.folder}/saved_caches",
        f"cdc_raw_directory: {node.folder}/cdc_raw",
        "seed_provider:",
        "  - class_name: org.apache.cassandra.locator.SimpleSeedProvider",
        f"    parameters: [{{seeds: \"127.0.0.1:{options.storage_port}\"}}]",
    ]
    if options.tls and node.certificates:
        lines += [
            "client_encryption_options:",
            "  enabled: true",
            "  optional: false",
            f"  keystore: {node.certificates}/server.p12",
            "  keystore_password: cassium",
            "  store_type: PKCS12",
        ]
    return "\n".join(lines) + "\n"


def java_arguments(node: Node, jars: Path) -> list[str]:
    """What the node's JVM is started with, after the name of the program."""
    heap = node.options.heap_size
    arguments = [f"-Xms{heap}", f"-Xmx{heap}", "-XX:+UseSerialGC" if heap.endswith("m") else "-XX:+UseG1GC"]
    for package in BASE_PACKAGES:
        arguments += [f"--add-exports=java.base/{package}=ALL-UNNAMED", f"--add-opens=java.base/{package}=ALL-UNNAMED"]
    arguments += [f"--add-exports={one}=ALL-UNNAMED" for one in OTHER_EXPORTS]
    arguments += [f"--add-opens={one}=ALL-UNNAMED" for one in OTHER_OPENS]
    arguments += [
        "-XX:+ExitOnOutOfMemoryError",
        "-Djdk.attach.allowAttachSelf=true",
        f"-Dcassandra.config=file://{node.folder}/conf/cassandra.yaml",
        f"-Dcassandra.storagedir={node.folder}",
        f"-Dlogback.configurationFile={node.folder}/conf/logback.xml",
        f"-Djava.io.tmpdir={node.folder}/tmp",
        "-Dcassandra-foreground=yes",
        "-Dcassandra.skip_wait_for_gossip_to_settle=0",
        f"-Dcassandra.ring_delay_ms={0 if node.options.nodes == 1 else 3000}",
        "-Dcassandra.superuser_setup_delay_ms=0",
        f"-Dcassium.instance={node.options.name}",
        "-cp",
        f"{node.folder}/conf:{jars}/*",
        "org.apache.cassandra.service.CassandraDaemon",
    ]
    return arguments
