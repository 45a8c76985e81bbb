"""A time-stamp authority on this machine: openssl behind a web server."""

from __future__ import annotations

import subprocess
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CONFIGURATION = """
[req]
distinguished_name = name
[name]
[tsa]
default_tsa = main
[main]
serial = {folder}/serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[stamps]
extendedKeyUsage = critical,timeStamping
"""


def openssl(*arguments: str | Path, given: bytes = b"") -> bytes:
    return subprocess.run(
        ["openssl", *map(str, arguments)], input=given, capture_output=True, check=True
    ).stdout


class TimeStampAuthority:
    """Answers RFC 3161 requests with a certificate of its own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.asked: list[bytes] = []
        self.certificate = folder / "tsa.pem"
        self._config = folder / "tsa.cnf"
        self._config.write_text(CONFIGURATION.format(folder=folder))
        (folder / "serial").write_text("01\n")
        openssl(
            *("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"),
            *("-keyout", folder / "tsa.key", "-out", self.certificate, "-subj", "/CN=A clock"),
            *("-config", self._config, "-extensions", "stamps", "-days", "30"),
        )

    def answer(self, request: bytes) -> bytes:
        self.asked.append(request)
        query, reply = self.folder / "query.tsq", self.folder / "reply.tsr"
        query.write_bytes(request)
        openssl(
            *("ts", "-reply", "-config", self._config, "-queryfile", query, "-out", reply),
            *("-signer", self.certificate, "-inkey", self.folder / "tsa.key"),
        )
        return reply.read_bytes()


@contextmanager
def served(answer: Callable[[bytes], bytes], status: int = 200) -> Iterator[str]:
    """The address at which `answer` is given."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            given = answer(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(status)
            self.send_header("content-type", "application/timestamp-reply")
            self.send_header("content-length", str(len(given)))
            self.end_headers()
            self.wfile.write(given)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/tsa"
        finally:
            server.shutdown()
            thread.join()
