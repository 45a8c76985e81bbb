"""The machines of a central store at scale, each as a process on loopback for the tests.

A machine that cannot be had skips the tests that need it, by name.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import obstore
import pytest
from obstore.exceptions import BaseError
from obstore.store import S3Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

ROOT = Path(__file__).parents[2]
COMMAND = Path(sys.executable).with_name("auditor-central")
ACCESS_KEY, SECRET_KEY = "central", "a-secret-of-the-tests"
S3_ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": ACCESS_KEY,
    "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
    "AWS_REGION": "us-east-1",
}
_SECONDS_TO_START = 60.0


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on now."""
    with ExitStack() as stack:
        taken = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [place.getsockname()[1] for place in taken]


def wait_until(holds: Callable[[], bool], what: str, seconds: float = _SECONDS_TO_START) -> None:
    """Wait for a condition, and fail if it does not come about."""
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            pytest.fail(f"waited {seconds:.0f} seconds in vain until {what}")
        time.sleep(0.05)


def needs(program: str) -> str:
    """Where `program` lies; without it the test is skipped."""
    beside = Path(sys.executable).with_name(program)
    found = str(beside) if beside.exists() else shutil.which(program)
    if found is None:
        found = next(iter(map(str, Path("/usr/lib/postgresql").glob(f"*/bin/{program}"))), None)
    if found is None:
        pytest.skip(f"SKIPPED FOR WANT OF A PROGRAM: {program} is not installed on this machine")
    return found


def stop(process: subprocess.Popen[bytes], how: int = signal.SIGTERM) -> None:
    """End a process that these tests started, whatever it is at."""
    if process.poll() is None:
        process.send_signal(how)
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=20)


def as_user(name: str | None) -> dict[str, Any]:
    """For `subprocess`: be that user, with nothing of this one's rights."""
    if name is None:
        return {}
    import pwd  # noqa: PLC0415 - not there on Windows

    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


@dataclass
class Machine:
    """A service that can be stopped and started again with what it keeps."""

    command: Sequence[str]
    is_up: Callable[[], bool]
    folder: Path
    stopped_by: int = signal.SIGTERM
    environment: Mapping[str, str] = field(default_factory=dict)
    user: str | None = None
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                cwd=self.folder,
                stdout=log,
                stderr=log,
                env=os.environ | dict(self.environment),
                **as_user(self.user),
            )
        process = self.process

        def is_up() -> bool:
            if process.poll() is not None:
                said = (self.folder / "log").read_text("utf-8", "replace")[-2000:]
                pytest.fail(f"{self.command[0]} ended with {process.returncode}: {said}")
            return self.is_up()

        wait_until(is_up, f"{Path(self.command[0]).name} answers")

    def stop(self) -> None:
        """Stop it; what it keeps stays."""
        if self.process is not None:
            stop(self.process, self.stopped_by)


@contextmanager
def running(machine: Machine) -> Iterator[Machine]:
    try:
        machine.start()
        yield machine
    finally:
        machine.stop()


@contextmanager
def seaweedfs() -> Iterator[tuple[Machine, str]]:
    """SeaweedFS in one process, and its S3 endpoint. The filer speaks tus on the port before."""
    weed = needs("weed")
    with tempfile.TemporaryDirectory(prefix="auditor-weed-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "data").mkdir()
        keys = {"accessKey": ACCESS_KEY, "secretKey": SECRET_KEY}
        actions = ["Admin", "Read", "Write", "List", "Tagging"]
        identity = {"name": "central", "credentials": [keys], "actions": actions}
        (folder / "s3.json").write_text(json.dumps({"identities": [identity]}))
        ports = dict(
            zip(
                ("master", "volume", "filer", "s3"), zip(*[iter(free_ports(8))] * 2, strict=True),
                strict=True,
            )
        )  # fmt: skip
        listening = [
            f"-{part}.port{kind}={number}"
            for part, numbers in ports.items()
            for kind, number in zip(("", ".grpc"), numbers, strict=True)
        ]
        command = [
            weed,
            "-logtostderr=true",
            "server",
            "-dir=data",
            "-ip=127.0.0.1",
            "-ip.bind=127.0.0.1",
            "-filer",
            "-s3",
            "-s3.config=s3.json",
            "-s3.iam=false",
            "-s3.port.iceberg=0",
            "-s3.port.lance=0",
            "-master.telemetry=false",
            "-master.volumeSizeLimitMB=64",
            "-volume.max=30",
            *listening,
        ]
        endpoint = f"http://127.0.0.1:{ports['s3'][0]}"
        # It ends of itself only when all its connections have: that takes too long.
        machine = Machine(command, lambda: _takes_objects(endpoint), folder, signal.SIGKILL)
        with running(machine):
            yield machine, endpoint


@contextmanager
def rclone_s3() -> Iterator[tuple[Machine, str]]:
    """`rclone serve s3` over a folder, and its endpoint: a second S3, by other people."""
    rclone = needs("rclone")
    with tempfile.TemporaryDirectory(prefix="auditor-rclone-") as name:
        folder = Path(name)
        (folder / "data" / "central").mkdir(parents=True)
        (port,) = free_ports(1)
        endpoint = f"http://127.0.0.1:{port}"
        command = [
            rclone,
            "serve",
            "s3",
            str(folder / "data"),
            f"--addr=127.0.0.1:{port}",
            f"--auth-key={ACCESS_KEY},{SECRET_KEY}",
            "--vfs-cache-mode=off",
            "--config=",
        ]
        with running(Machine(command, lambda: _takes_objects(endpoint), folder)) as machine:
            yield machine, endpoint


def _takes_objects(endpoint: str) -> bool:
    """Whether the store takes an object; its bucket is made by that where it is not there."""
    store = S3Store(
        "central",
        endpoint=endpoint,
        access_key_id=ACCESS_KEY,
        secret_access_key=SECRET_KEY,
        region="us-east-1",
        client_options={"allow_http": True, "connect_timeout": "1s"},
        retry_config={"max_retries": 0},
    )
    try:
        obstore.put(store, "up", b"", use_multipart=False)
    except BaseError:
        return False
    return True


@contextmanager
def nginx(addresses: Sequence[str]) -> Iterator[str]:
    """nginx before several intakes, each request at the next one; its address."""
    program = needs("nginx")
    with tempfile.TemporaryDirectory(prefix="auditor-nginx-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        (port,) = free_ports(1)
        servers = "\n".join(f"    server {urlsplit(one).netloc};" for one in addresses)
        (folder / "nginx.conf").write_text(NGINX % {"servers": servers, "port": port})
        command = [program, "-p", str(folder), "-c", "nginx.conf", "-e", "stderr"]
        with running(Machine(command, lambda: _listens(port), folder, signal.SIGQUIT)):
            yield f"http://127.0.0.1:{port}"


# As docs/operations.md has it, without TLS.
NGINX = """
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  upstream intakes {
%(servers)s
  }
  server {
    listen 127.0.0.1:%(port)d;
    large_client_header_buffers 4 64k;
    location / {
      proxy_pass http://intakes;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_request_buffering off;
      proxy_buffering off;
      client_max_body_size 0;
      client_body_timeout 120s;
      proxy_read_timeout 120s;
      proxy_send_timeout 120s;
      proxy_next_upstream error timeout;
    }
  }
}
"""


def settings_of(folder: Path, **said: object) -> None:
    """Change central.json."""
    path = folder / "central.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | said), "utf-8")


class Intakes:
    """`auditor-central serve` in processes of their own."""

    def __init__(self) -> None:
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, folder: Path, **environment: str) -> str:
        """Start one on `folder`; its address."""
        with (folder / "log").open("ab") as log:
            process = subprocess.Popen(
                [COMMAND, "serve", folder],
                stdout=subprocess.PIPE,
                stderr=log,
                cwd=ROOT,
                env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
            )
        assert process.stdout is not None
        line = process.stdout.readline().decode()
        assert line.startswith("listening on "), (folder / "log").read_text("utf-8")
        address = line.removeprefix("listening on ").strip()
        self.processes[address] = process
        return address

    def kill(self, address: str) -> None:
        """As the power goes."""
        self.processes[address].kill()
        self.processes[address].wait(timeout=20)

    def stop(self, address: str) -> int:
        """As a service manager does; the exit status."""
        self.processes[address].send_signal(signal.SIGTERM)
        return self.processes[address].wait(timeout=60)

    def is_running(self, address: str) -> bool:
        """Whether the one at `address` was neither stopped nor killed."""
        return self.processes[address].poll() is None

    def close(self) -> None:
        """Kill those that still run."""
        for process in self.processes.values():
            stop(process, signal.SIGKILL)
            if process.stdout is not None:
                process.stdout.close()


def answers(address: str) -> bool:
    """Whether an intake says that it is ready."""
    with suppress(httpx.HTTPError):
        return httpx.get(f"{address}/ready", trust_env=False, timeout=20).status_code == 200
    return False
