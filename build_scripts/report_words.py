"""`make translations`, the report's part: its sentences, to gettext's files and back.

`resources/report/messages.pot` has every sentence that the sources ask for; each `<tag>.po` has the
same ones with their translations. A sentence that is no longer asked for stays at the end of its
file, marked obsolete: should it come back, its translation does too. Babel reads the sources, polib
the files.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final, NamedTuple

import polib
from babel.messages.extract import extract_from_file

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCES: Final = (ROOT / "auditor_app" / "report", ROOT / "auditor_app" / "audit")
FILES: Final = ROOT / "resources" / "report"
TEMPLATE: Final = FILES / "messages.pot"
KEYWORDS: Final = {
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
}
_WIDTH: Final = 96
_NOTE: Final = "Translators:"
_VALUE: Final = re.compile(r"\{(\w+)\}")


class Sentence(NamedTuple):
    """A sentence as the sources have it; `plural` is "" where no number decides its form."""

    context: str
    text: str
    plural: str


class UnreadableSentenceError(ValueError):
    """A sentence that no tool can find: it is put together while the program runs."""


def template() -> polib.POFile:
    """Every sentence of the sources, in the order of the modules."""
    made = polib.POFile(wrapwidth=_WIDTH)
    made.metadata = {
        "Project-Id-Version": "auditor report",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    known: dict[Sentence, polib.POEntry] = {}
    for folder in SOURCES:
        for file in sorted(folder.rglob("*.py")):
            refuse_unreadable(file)
            place = file.relative_to(ROOT).as_posix()
            found = extract_from_file("python", file, KEYWORDS, [_NOTE], strip_comment_tags=True)
            for _, message, comments, context in found:
                one, many = message if isinstance(message, tuple) else (message, "")
                sentence = Sentence(context or "", one, many)
                entry = known.get(sentence)
                if entry is None:
                    entry = known[sentence] = _entry(sentence)
                    made.append(entry)
                if (place, "") not in entry.occurrences:
                    entry.occurrences.append((place, ""))
                entry.comment = entry.comment or " ".join(comments)
    return made


def _entry(sentence: Sentence) -> polib.POEntry:
    flags = ["python-brace-format"] if _VALUE.search(sentence.text + sentence.plural) else []
    return polib.POEntry(
        msgid=sentence.text,
        msgctxt=sentence.context or None,
        msgid_plural=sentence.plural,
        msgstr_plural={0: "", 1: ""} if sentence.plural else {},
        flags=flags,
    )


def refuse_unreadable(file: Path) -> None:
    """Raise for an f-string where a sentence is asked for: a tool finds no sentence in it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in KEYWORDS and any(isinstance(each, ast.JoinedStr) for each in node.args):
            place = f"{file.name}:{node.lineno}"
            raise UnreadableSentenceError(f"{place}: the sentence is put together")


def updated(before: polib.POFile, pot: polib.POFile) -> polib.POFile:
    """A language's file with the sentences of `pot` and the translations of `before`."""
    made = polib.POFile(wrapwidth=_WIDTH)
    made.header, made.metadata = before.header, before.metadata
    left = {_key(entry): entry for entry in sorted(before, key=lambda each: not each.obsolete)}
    forms = int(re.search(r"nplurals=(\d)", before.metadata["Plural-Forms"])[1])
    for wanted in pot:
        said = left.pop(_key(wanted), None)
        plural = dict.fromkeys(range(forms), "") if wanted.msgid_plural else {}
        fuzzy = ["fuzzy"] if said is not None and said.fuzzy else []
        made.append(
            polib.POEntry(
                msgid=wanted.msgid,
                msgctxt=wanted.msgctxt,
                msgid_plural=wanted.msgid_plural,
                msgstr=said.msgstr if said else "",
                msgstr_plural={**plural, **(said.msgstr_plural if said else {})},
                comment=wanted.comment,
                tcomment=said.tcomment if said else "",
                occurrences=wanted.occurrences,
                flags=[*wanted.flags, *fuzzy],
            )
        )
    for entry in left.values():
        if entry.msgstr or any(entry.msgstr_plural.values()):
            entry.obsolete, entry.occurrences = True, []
            made.append(entry)
    return made


def _key(entry: polib.POEntry) -> Sentence:
    return Sentence(entry.msgctxt or "", entry.msgid, entry.msgid_plural or "")


def main() -> None:
    """Bring the template and the file of every language up to the sources."""
    FILES.mkdir(parents=True, exist_ok=True)
    pot = template()
    TEMPLATE.write_text(f"{pot}\n", "utf-8")
    for path in sorted(FILES.glob("*.po")):
        made = updated(polib.pofile(str(path)), pot)
        path.write_text(f"{made}\n", "utf-8")
        open_ones = [entry for entry in made if not (entry.translated() or entry.obsolete)]
        print(f"{path.name}: {len(pot) - len(open_ones)} of {len(pot)} sentences")


if __name__ == "__main__":
    main()
