"""No socket is opened for anything before somebody asks to deliver."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from auditor_app.sync import accept_receipt_file, copy_to_stick
from auditor_app.sync.tus import CentralStore

if TYPE_CHECKING:
    from pathlib import Path

    from fieldwork import Field


class SocketWatch:
    """Counts sockets through Python's audit events. A hook cannot be taken out: it is switched."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.on = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, _: tuple[object, ...]) -> None:
        if self.on and event.startswith(("socket.__new__", "socket.connect", "socket.getaddrinfo")):
            self.seen.append(event)


@pytest.fixture(scope="module")
def watch() -> SocketWatch:
    return SocketWatch()


def test_only_delivering_opens_a_socket(laptop: Field, watch: SocketWatch, tmp_path: Path) -> None:
    entry = laptop.seal()
    watch.on = True
    try:
        second = laptop.seal()
        copy_to_stick(laptop.vault, second.bundle_id, tmp_path)
        with pytest.raises(Exception, match="receipt"):
            accept_receipt_file(laptop.vault, laptop.vault.outbox.path(entry.bundle_id))
        with CentralStore(laptop.vault.identity.programme.upload_url):
            pass
        assert watch.seen == []
        laptop.deliver(entry)
        assert "socket.connect" in watch.seen
    finally:
        watch.on = False
