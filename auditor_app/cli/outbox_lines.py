"""How the outbox commands say sizes, rates, progress and settings."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final, Self

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.sync import Progress, QueueProgress
    from auditor_app.vault import DeliverySettings, OutboxEntry

_RATE: Final = re.compile(r"(\d{1,10}(?:\.\d{1,3})?)\s*([kKmM]?)", re.ASCII)
_UNITS: Final = {"": 1, "k": 1000, "m": 1_000_000}


def rate_of(text: str) -> int:
    """Bytes a second of `200k` or `1.5M`.

    Raises:
        click.BadParameter: it is none.
    """
    found = _RATE.fullmatch(text.strip())
    if found is None:
        raise click.BadParameter("Write a rate like 200k or 1.5M.", param_hint="--limit")
    return round(float(found[1]) * _UNITS[found[2].lower()])


def size(count: float) -> str:
    """Bytes, for people."""
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "bytes" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"


def entry_lines(entry: OutboxEntry, title: str) -> Iterator[str]:
    """A bundle of the outbox: what it is, how far it is, and what is in its way."""
    state = f"{entry.state}, {entry.held}" if entry.held else entry.state
    urgent = "  urgent (zero-tolerance alert)" if entry.urgent else ""
    yield f"{entry.sequence:>4}  {entry.bundle_id}  {state}{urgent}"
    yield f"      {title}"
    sent = f", {size(entry.offset)} sent" if 0 < entry.offset < entry.size else ""
    yield f"      {size(entry.size)}{sent}; sealed {entry.created_at:%Y-%m-%d %H:%M} UTC"
    why = entry.reason or entry.last_error
    if why and entry.state != "delivered":
        tries = f" ({entry.tries} tries)" if entry.tries > 1 else ""
        yield f"      {why}{tries}"
    if entry.file_removed_at is not None:
        yield f"      its sealed file was removed {entry.file_removed_at:%Y-%m-%d}"


def setting_lines(settings: DeliverySettings) -> Iterator[str]:
    """The settings, a line each."""
    limit = settings.bytes_per_second
    yield f"Limit:       {f'{size(limit)} a second' if limit else 'none'}"
    yield f"Hours:       {', '.join(map(str, settings.hours)) or 'at any time'}"
    yield f"Metered:     {'deliver too' if settings.on_metered else 'wait'}"
    yield f"Cannot tell: {'counts as metered' if settings.unknown_is_metered else 'counts as free'}"
    yield f"Urgent:      {'at once' if settings.urgent_at_once else 'as the others'}"


class ProgressLine:
    """One line on standard error that changes; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._shows = sys.stderr.isatty()
        self._width = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def show(self, progress: Progress) -> None:
        """How far one bundle is."""
        self._write(_words(progress.sent, progress.size, progress.rate, progress.seconds_left))

    def show_queue(self, progress: QueueProgress) -> None:
        """How far the queue is."""
        words = _words(progress.sent, progress.size, progress.rate, progress.seconds_left)
        self._write(f"{progress.done} of {progress.bundles} bundles, {words}")

    def clear(self) -> None:
        """Take the line away before other words."""
        if self._width:
            click.echo(f"\r{' ' * self._width}\r", nl=False, err=True)
            self._width = 0

    def _write(self, words: str) -> None:
        if self._shows:
            click.echo(f"\r{words.ljust(self._width)}", nl=False, err=True)
            self._width = max(self._width, len(words))


def _words(sent: int, whole: int, rate: float, left: float | None) -> str:
    pace = f", {size(rate)} a second" if rate else ""
    time = f", {left / 60:.0f} min left" if left is not None and left >= 60 else ""
    return f"{size(sent)} of {size(whole)}{pace}{time}"
