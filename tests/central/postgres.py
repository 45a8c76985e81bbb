"""A PostgreSQL of the tests' own: another user, a free port of loopback, gone with the tests."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from sqlalchemy import URL

from auditor_app.central.registry import Registry

if TYPE_CHECKING:
    import pwd
    from collections.abc import Iterator

PASSWORD = "a-password-that-nobody-prints"
_SECONDS = 60


def binary(name: str) -> str | None:
    """Debian keeps the server's commands apart."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return shutil.which(name, path=os.pathsep.join([*map(str, folders), os.environ["PATH"]]))


@dataclass
class Server:
    """A running server; `stop` and `start` as often as a test wants."""

    folder: Path
    port: int
    as_user: tuple[str, ...]
    process: subprocess.Popen[bytes] | None = field(default=None)

    def url(self, database: str, user: str = "auditor", password: str = PASSWORD) -> str:
        """The address of a database, its password in it."""
        made = URL.create("postgresql", user, password, "127.0.0.1", self.port, database)
        return made.render_as_string(hide_password=False)

    def start(self) -> None:
        postgres = binary("postgres")
        assert postgres is not None
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": str(self.folder),
            "fsync": "off",
            "max_connections": "60",
        }
        said = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(
                [*self.as_user, postgres, "-D", str(self.folder / "cluster"), *said],
                stdout=log,
                stderr=log,
                cwd=self.folder,
            )
        until = time.monotonic() + _SECONDS
        while True:
            try:
                self.administer("SELECT 1")
            except psycopg.OperationalError:
                assert self.process.poll() is None, (self.folder / "server.log").read_text()
                assert time.monotonic() < until, (self.folder / "server.log").read_text()
                time.sleep(0.05)
            else:
                return

    def stop(self) -> None:
        """At once, and whoever is connected is cut off."""
        if self.process is not None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(_SECONDS)
            self.process = None

    def administer(self, *statements: str, database: str = "postgres") -> None:
        with closing(psycopg.connect(self.url(database), autocommit=True)) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """The address of a fresh database."""
        name = f"d{secrets.token_hex(6)}"
        self.administer(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield self.url(name)
        self.administer(f"DROP DATABASE {name} WITH (FORCE)")

    def make_template(self) -> str:
        """The name of a database with the tables of a registry in it: copying it is quicker."""
        name = "with_tables"
        self.administer(f"CREATE DATABASE {name}")
        Registry(self.url(name)).close()
        return name


@contextmanager
def serving() -> Iterator[Server]:
    """A server with an empty cluster."""
    initdb = binary("initdb")
    assert initdb is not None
    folder = Path(tempfile.mkdtemp(prefix="auditor-postgres-"))
    try:
        as_user: tuple[str, ...] = ()
        secret = folder / "password"
        secret.write_text(PASSWORD)
        if os.geteuid() == 0:
            # The server refuses to run as root, and rightly.
            user = _other_user()
            for path in (folder, secret):
                os.chown(path, user.pw_uid, user.pw_gid)
            ids = (f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups")
            as_user = ("setpriv", *ids)
        command = [*as_user, initdb, "-D", str(folder / "cluster"), "-U", "auditor", "-A"]
        command += ["scram-sha-256", f"--pwfile={secret}", "--no-sync", "-E", "UTF8", "--locale=C"]
        subprocess.run(command, check=True, capture_output=True, cwd=folder, timeout=_SECONDS)
        server = Server(folder, _free_port(), as_user)
        try:
            server.start()
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _other_user() -> pwd.struct_passwd:
    import pwd  # noqa: PLC0415 - not there on Windows

    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise AssertionError


def _free_port() -> int:
    with closing(socket.socket()) as bound:
        bound.bind(("127.0.0.1", 0))
        return int(bound.getsockname()[1])
