"""A protocol's languages: one gettext file for each, `locale/<tag>.po`, for all of its forms.

Poedit, Weblate and their like open these files. A file's header says what the language calls
itself (`X-Language-Name`) and, once a native speaker who knows the field has read all of it, who
that was and when (`X-Reviewed-By`); until then the language is a draft. An entry with a context
(`msgctxt`: a list of choices or a question) counts for that one, an entry without for all others.
What is marked fuzzy counts as not translated.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

import polib

from auditor_app.errors import FormFault
from auditor_app.xforms import Translation, is_language_tag

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from auditor_app.xforms import FormText

FOLDER: Final = "locale"
NAME: Final = "X-Language-Name"
REVIEWED: Final = "X-Reviewed-By"
MAX_BYTES: Final = 8 * 1024 * 1024
"""Of one file; that of a protocol with a thousand texts has some 200 kB."""

_LONGEST_ENTRY: Final = 20_000

State = Literal["source", "draft", "reviewed"]


@dataclass(frozen=True, slots=True)
class Catalog:
    """One language of a protocol.

    Attributes:
        tag: BCP 47.
        name: what its speakers call it.
        reviewed_by: who has reviewed it, and when; "" for a draft.
        entries: translations by context ("" for all) and text.
        digest: of the file, SHA-256 in hex.
    """

    tag: str
    name: str
    reviewed_by: str
    entries: Mapping[tuple[str, str], str] = field(repr=False)
    digest: str

    @property
    def state(self) -> State:
        """Whether a native speaker has reviewed it."""
        return "reviewed" if self.reviewed_by else "draft"

    def translate(self, text: FormText) -> str:
        """The translation of a form's text, "" where there is none."""
        return self.entries.get((text.context, text.text)) or self.entries.get(("", text.text), "")

    def for_forms(self) -> Translation:
        """As the form engine takes it."""
        named = f"{self.name} ({self.tag})"
        return Translation(named, self.translate, not self.reviewed_by, self.digest)


def read_catalogs(folder: Path, faults: list[FormFault]) -> tuple[Catalog, ...]:
    """The languages of the protocol in `folder`, by tag; what is wrong is added to `faults`."""
    files = sorted((folder / FOLDER).glob("*.po"))
    found = (_catalog(path, faults) for path in files)
    return tuple(catalog for catalog in found if catalog is not None)


def _catalog(path: Path, faults: list[FormFault]) -> Catalog | None:
    place = f"{FOLDER}/{path.name}"
    try:
        content = _content(path)
        catalog = parsed(content)
    except OSError as error:
        # polib raises it for what is no gettext file as well; it names the line.
        faults.append(FormFault(place, f"The file cannot be read: {error}.", "Mend or remove it."))
        return None
    except (UnicodeDecodeError, ValueError, IndexError) as error:
        message = f"This is no gettext file in UTF-8 ({type(error).__name__})."
        faults.append(FormFault(place, message, "Save it again with Poedit or Weblate."))
        return None
    name = catalog.metadata.get(NAME, "").strip()
    if not name:
        message = f"The header does not say what the language calls itself ({NAME})."
        faults.append(FormFault(place, message, f"Add the line {NAME}, such as: {NAME}: नेपाली"))
        return None
    if why := misnamed(path.stem, name):
        faults.append(FormFault(place, *why))
        return None
    entries = {
        (entry.msgctxt or "", entry.msgid): entry.msgstr.strip()
        for entry in catalog
        if entry.translated() and not entry.obsolete
    }
    reviewed = catalog.metadata.get(REVIEWED, "").strip()
    return Catalog(path.stem, name, reviewed, entries, hashlib.sha256(content).hexdigest())


def misnamed(tag: str, name: str) -> tuple[str, str] | None:
    """Why no language can have this tag or call itself so, and the remedy; None where it can."""
    if not is_language_tag(tag):
        return f"“{tag}” is no tag of a language (BCP 47).", "Write it as in ne or zh-Hans."
    if not name or any(unicodedata.category(sign) == "Cc" for sign in name):
        message = "What the language calls itself is one line without control characters."
        return message, "Write its name as its speakers do, such as Kiswahili."
    return None


def parsed(content: bytes) -> polib.POFile:
    """The entries of a gettext file.

    Raises:
        OSError: it is no gettext file; polib says so, and names the line. Or an entry is endless.
        ValueError, IndexError: it is none, or not in UTF-8.
    """
    text = content.decode("utf-8")
    if _longest_entry(text) > _LONGEST_ENTRY:
        raise OSError(f"an entry has more than {_LONGEST_ENTRY} lines")
    # Of a text that is the path of a file polib would read that file: no path ends like this.
    return polib.pofile(f"{text}\n")


def _longest_entry(text: str) -> int:
    """How many lines follow each other without a msgid or msgstr; polib takes their square."""
    longest = run = 0
    for line in text.splitlines():
        said = line.lstrip().removeprefix("#~").lstrip()
        run = 0 if said.startswith("msg") else run + bool(said)
        longest = max(longest, run)
    return longest


def _content(path: Path) -> bytes:
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise OSError(f"it has {size / 1e6:.0f} MB, at most {MAX_BYTES / 1e6:.0f} are read")
    return path.read_bytes()
