"""Keeping a protocol's gettext files in step with it, for translators to work on.

`locale/messages.pot` lists every text of the forms, and what the protocol says beside them; each
`locale/<tag>.po` has the same texts with their translations. A text that is no longer there stays
at the end of the file, marked obsolete: should it come back, its translation does too.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

import polib

from auditor_app.errors import ProtocolError
from auditor_app.protocols.headings import SETTINGS
from auditor_app.protocols.own_words import CONTEXT, own_texts
from auditor_app.protocols.translations import FOLDER, NAME, REVIEWED, misnamed, parsed
from auditor_app.xforms import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from auditor_app.protocols.protocol import Protocol

TEMPLATE: Final = "messages.pot"
_WIDTH: Final = 96
_FIXED: Final = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


class Progress(NamedTuple):
    """How far a language is: texts translated, of how many."""

    tag: str
    translated: int
    texts: int


class _Use(NamedTuple):
    """Where a text stands: form, and list of choices or question."""

    form_id: str
    context: str


def update_files(protocol: Protocol, folder: Path) -> tuple[Progress, ...]:
    """Bring the template and every language of the protocol in `folder` up to its forms.

    Raises:
        ProtocolError: a file cannot be read or written; those written before it are whole.
    """
    uses = _uses(protocol)
    (folder / FOLDER).mkdir(exist_ok=True)
    header = {"Project-Id-Version": protocol.protocol_id, **_FIXED}
    _write(folder / FOLDER / TEMPLATE, _file(header, uses))
    progress = []
    for path in sorted((folder / FOLDER).glob("*.po")):
        before = _read(path)
        made = _file(before.metadata, uses, before)
        _write(path, made)
        done = sum(entry.translated() for entry in made if not (entry.msgctxt or entry.obsolete))
        progress.append(Progress(path.stem, done, len(uses)))
    return tuple(progress)


def begin_language(protocol: Protocol, folder: Path, tag: str, name: str) -> Path:
    """A file for a new language with no text translated; `name` is what it calls itself.

    Raises:
        ProtocolError: there is one already, it cannot be written, or tag or name cannot be used.
    """
    name = name.strip()
    if why := misnamed(tag, name):
        raise ProtocolError(*why)
    path = folder / FOLDER / f"{tag}.po"
    if path.exists():
        raise ProtocolError(f"There is a file {path.name} already.", "Go on with that one.")
    header = {
        "Project-Id-Version": protocol.protocol_id,
        "Language": tag,
        **_FIXED,
        NAME: name,
        REVIEWED: "",
    }
    path.parent.mkdir(exist_ok=True)
    _write(path, _file(header, _uses(protocol)))
    return path


def _uses(protocol: Protocol) -> dict[str, list[_Use]]:
    """The texts of all forms and of the protocol itself, each once, with where they stand."""
    uses: dict[str, list[_Use]] = defaultdict(list)
    for form in protocol.forms:
        for context, text in texts_of(form.definition.xml, form.form_id):
            uses[text].append(_Use(form.form_id, context))
    for text in own_texts(protocol):
        uses[text].append(_Use(SETTINGS, CONTEXT))
    return uses


def _file(
    header: Mapping[str, str],
    uses: Mapping[str, list[_Use]],
    before: polib.POFile | None = None,
) -> polib.POFile:
    made = polib.POFile(wrapwidth=_WIDTH)
    made.metadata = dict(header)
    left: dict[tuple[str, str], polib.POEntry] = {}
    if before is not None:
        # Licence and names of translators stand above the first entry.
        made.header, made.metadata_is_fuzzy = before.header, before.metadata_is_fuzzy
        left = _translations(before)
    for text, places in uses.items():
        own = [context for context in _contexts(places) if (context, text) in left]
        for context in ("", *own):
            made.append(_entry(text, context, places, left.pop((context, text), None)))
    for entry in left.values():
        if entry.msgstr:
            entry.obsolete = True
            made.append(entry)
    return made


def _entry(
    text: str, context: str, places: Iterable[_Use], before: polib.POEntry | None
) -> polib.POEntry:
    wanted = [use for use in places if context in ("", use.context)]
    return polib.POEntry(
        msgid=text,
        msgctxt=context or None,
        msgstr=before.msgstr if before is not None else "",
        flags=before.flags if before is not None else [],
        tcomment=before.tcomment if before is not None else "",
        comment=", ".join(_contexts(wanted)),
        occurrences=[(form_id, "") for form_id in dict.fromkeys(use.form_id for use in wanted)],
    )


def _contexts(places: Iterable[_Use]) -> list[str]:
    return list(dict.fromkeys(use.context for use in places))


def _translations(before: polib.POFile) -> dict[tuple[str, str], polib.POEntry]:
    entries = sorted(before, key=lambda entry: not entry.obsolete)
    return {(entry.msgctxt or "", entry.msgid): entry for entry in entries}


def _read(path: Path) -> polib.POFile:
    try:
        return parsed(path.read_bytes())
    except (OSError, ValueError, IndexError) as error:
        raise ProtocolError(
            f"The file {FOLDER}/{path.name} cannot be read ({type(error).__name__}).",
            "Mend it with Poedit or a text editor.",
        ) from error


def _write(path: Path, made: polib.POFile) -> None:
    beside = path.with_suffix(".part")
    try:
        beside.write_text(f"{made}\n", "utf-8")
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise ProtocolError(
            f"The file {FOLDER}/{path.name} cannot be written: {error.strerror}.",
            "Check the folder's permissions and the space on its disk.",
        ) from error
