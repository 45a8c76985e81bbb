"""The manual page of `auditor`, in roff, from what the commands say of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from auditor_app.cli.auditor import main as auditor

if TYPE_CHECKING:
    from collections.abc import Iterator


def manual_page(version: str, day: str) -> str:
    """The page, for man(7)."""
    lines = [
        f'.TH AUDITOR 1 "{day}" "Auditor {version}" "User Commands"',
        ".SH NAME",
        r"auditor \- forced\-labour audits, offline and encrypted",
        ".SH SYNOPSIS",
        r".B auditor",
        r"[\fB\-\-vault\fR \fIFOLDER\fR] [\fICOMMAND\fR [\fIARGUMENTS\fR]]",
        ".SH DESCRIPTION",
        _plain("Without a command: opens the window, with the vault that was opened last."),
        _plain("A passphrase is asked for, or read from AUDITOR_PASSPHRASE or --passphrase-file."),
        ".SH COMMANDS",
        *_commands(auditor, click.Context(auditor, info_name="auditor")),
        ".SH EXIT STATUS",
        "0: good. 1: a fault was found, or it could not be done. 2: wrong use.",
    ]
    return "\n".join(lines) + "\n"


def _commands(group: click.Group, context: click.Context) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        inner = click.Context(command, info_name=name, parent=context)
        if isinstance(command, click.Group):
            yield from _commands(command, inner)
            continue
        pieces = [piece for piece in command.collect_usage_pieces(inner) if piece != "[OPTIONS]"]
        yield ".SS " + _plain(" ".join([inner.command_path, *pieces]))
        yield _plain(" ".join((command.help or "").split()))
        for parameter in command.params:
            record = parameter.get_help_record(inner)
            if record is not None:
                yield ".TP"
                yield rf"\fB{_plain(record[0])}\fR"
                yield _plain(record[1])


def _plain(text: str) -> str:
    """Text that means nothing else to roff."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped
