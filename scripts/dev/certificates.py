"""Certificates for a TLS instance: a CA, a server certificate for the loopback addresses, a client certificate."""

from pathlib import Path

from dev.console import run

SUBJECT_NAMES = "DNS:localhost,IP:127.0.0.1,IP:127.0.0.2,IP:127.0.0.3"


def make(folder: Path) -> Path:
    """Makes what is missing in `folder` and returns it: ca.pem, server.p12 (password "cassium"), client.pem, client.key."""
    if (folder / "server.p12").exists() and (folder / "client.pem").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    key = ["-newkey", "rsa:2048", "-nodes"]
    run(["openssl", "req", "-x509", *key, "-days", "3650", "-subj", "/CN=cassium test CA",
         "-keyout", folder / "ca.key", "-out", folder / "ca.pem"], quiet=True)
    for name, extension in (("server", f"subjectAltName={SUBJECT_NAMES}"), ("client", "extendedKeyUsage=clientAuth")):
        (folder / f"{name}.ext").write_text(extension + "\n")
        run(["openssl", "req", *key, "-subj", f"/CN=cassium {name}",
             "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.csr"], quiet=True)
        run(["openssl", "x509", "-req", "-in", folder / f"{name}.csr", "-CA", folder / "ca.pem",
             "-CAkey", folder / "ca.key", "-CAcreateserial", "-days", "3650",
             "-extfile", folder / f"{name}.ext", "-out", folder / f"{name}.pem"], quiet=True)
    run(["openssl", "pkcs12", "-export", "-in", folder / "server.pem", "-inkey", folder / "server.key",
         "-certfile", folder / "ca.pem", "-name", "server", "-passout", "pass:cassium",
         "-out", folder / "server.p12"], quiet=True)
    return folder
