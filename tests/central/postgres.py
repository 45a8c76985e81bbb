"""A PostgreSQL of the tests' own: another user, a free port of loopback, gone with the tests."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import tempfile
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from machines import Machine, as_user, free_ports, needs, running
from sqlalchemy import URL

from auditor_app.central.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "a-password-that-nobody-prints"
_SECONDS = 60


@dataclass(frozen=True)
class Server:
    """A running server; stop and start its `machine` as often as a test wants."""

    machine: Machine
    port: int

    def url(self, database: str, user: str = "auditor", password: str = PASSWORD) -> str:
        """The address of a database, its password in it."""
        return _url(self.port, database, user, password)

    def administer(self, *statements: str, database: str = "postgres") -> None:
        """Run statements as the owner of everything."""
        with closing(psycopg.connect(self.url(database), autocommit=True)) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """The address of a fresh database; empty, unless a template is named."""
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
    """A server with an empty cluster; without PostgreSQL the test is skipped."""
    initdb, postgres = needs("initdb"), needs("postgres")
    # The server refuses to run as root, and rightly.
    user = "nobody" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="auditor-pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        secret = folder / "password"
        secret.write_text(PASSWORD)
        if user is not None:
            for path in (folder, secret):
                shutil.chown(path, user)
        command = [initdb, "-D", "cluster", "-U", "auditor", "-A", "scram-sha-256"]
        command += [f"--pwfile={secret}", "--no-sync", "-E", "UTF8", "--locale=C"]
        subprocess.run(
            command, check=True, capture_output=True, cwd=folder, timeout=_SECONDS, **as_user(user)
        )
        (port,) = free_ports(1)
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": port,
            "unix_socket_directories": "",
            "fsync": "off",
        }
        said = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        machine = Machine(
            [postgres, "-D", "cluster", *said],
            lambda: _answers(port),
            folder,
            signal.SIGINT,  # at once, and whoever is connected is cut off
            user=user,
        )
        with running(machine):
            yield Server(machine, port)


def _answers(port: int) -> bool:
    try:
        psycopg.connect(_url(port, "postgres", "auditor", PASSWORD), connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


def _url(port: int, database: str, user: str, password: str) -> str:
    made = URL.create("postgresql", user, password, "127.0.0.1", port, database)
    return made.render_as_string(hide_password=False)
