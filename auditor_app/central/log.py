"""The intake's log: one JSON object a line, of facts that name nobody.

Bundles appear by digest, devices by the digest of their key; never a subject, a title or a text
from a bundle.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Final

LOGGER: Final = logging.getLogger("auditor.central")
_FACTS: Final = "facts"


def say(event: str, *, level: int = logging.INFO, **facts: str | float | None) -> None:
    """Log `event` with its facts: digests, sizes, codes, seconds."""
    LOGGER.log(level, event, extra={_FACTS: facts})


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
