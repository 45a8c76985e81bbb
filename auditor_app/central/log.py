"""The intake's log: one JSON object a line, of facts that name nobody.

Bundles appear by digest, devices by the digest of their key; never a subject, a title or a text
from a bundle, and nothing of a request but its route's template. What happened during a request
carries that request's number, which its answer carries too.
"""

from __future__ import annotations

import json
import logging
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOGGER: Final = logging.getLogger("auditor.central")
REQUEST: Final[ContextVar[str]] = ContextVar("request", default="")
"""The number of the request that is being answered; empty outside of one."""
_FACTS: Final = "facts"

Fact: TypeAlias = str | float | None

_hearers: list[Callable[[str, dict[str, Fact]], None]] = []


def say(event: str, *, level: int = logging.INFO, **facts: Fact) -> None:
    """Log `event` with its facts: digests, sizes, codes, seconds."""
    for hear in tuple(_hearers):
        hear(event, facts)
    if request := REQUEST.get():
        facts["request"] = request
    LOGGER.log(level, event, extra={_FACTS: facts})


@contextmanager
def heard_by(hear: Callable[[str, dict[str, Fact]], None]) -> Iterator[None]:
    """Let `hear` count what is said, whatever the log's level; from any thread."""
    _hearers.append(hear)
    try:
        yield
    finally:
        _hearers.remove(hear)


class JsonLines(logging.Formatter):
    """One JSON object a line. Of an exception only the type: its text may quote what it met."""

    def format(self, record: logging.LogRecord) -> str:
        """The line for `record`."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage() if record.name == LOGGER.name else record.name,
        }
        line |= getattr(record, _FACTS, {})
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


def log_to_standard_error() -> None:
    """Send our log, and warnings of the libraries by name only, to standard error."""
    stream = logging.StreamHandler()
    stream.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [stream]
    root.setLevel(logging.WARNING)
    LOGGER.setLevel(logging.INFO)
    # It warns of every malformed request: a stranger could fill the disk with that.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
