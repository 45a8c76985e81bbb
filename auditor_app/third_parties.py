"""What others wrote and this program brings along, with their licences.

A package holds a list of it, written when it was built (`resources/licences/`). Where there is
none, as in a checkout, what is installed says so of itself: Python's distributions and no more.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from auditor_app.shipped import shipped

FOLDER: Final = "licences"
LIST: Final = "components.json"
_TEXT: Final = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_NO_TEXT: Final = re.compile(r"\.(py|pyc|json|html)$")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_SEPARATORS: Final = re.compile(r"[-_.]+")
_LONGEST_WORDS: Final = 100


@dataclass(frozen=True, slots=True)
class Component:
    """A work of others. `texts` are names of files; `licence` is an SPDX expression or words."""

    name: str
    version: str
    licence: str
    homepage: str
    texts: tuple[str, ...] = ()


def components() -> tuple[Component, ...]:
    """What this installation brings along, sorted by name."""
    folder = _folder()
    if folder is None:
        return tuple(component_of(each) for each in _installed())
    listed = json.loads((folder / LIST).read_text("utf-8"))
    return tuple(Component(**{**each, "texts": tuple(each["texts"])}) for each in listed)


def text_of(component: Component) -> str:
    """Its licence and notices, one after the other; empty where it came without."""
    folder = _folder()
    if folder is None:
        found = licence_texts(metadata.distribution(component.name))
        return "\n\n".join(text for _, text in found)
    return "\n\n".join((folder / name).read_text("utf-8") for name in component.texts)


def component_of(distribution: metadata.Distribution) -> Component:
    """What a distribution says of itself."""
    told = distribution.metadata
    home = _said(told, "Home-page") or next(
        (
            line.partition(",")[2].strip()
            for line in told.get_all("Project-URL") or ()
            if line.lower().startswith(("homepage", "source", "repository", "github"))
        ),
        "",
    )
    return Component(told["Name"], distribution.version, _licence(told), home)


def licence_texts(distribution: metadata.Distribution) -> tuple[tuple[str, str], ...]:
    """The name and the words of each licence that a distribution was installed with."""
    found = []
    for path in sorted(distribution.files or (), key=str):
        if _TEXT.search(path.name) and not _NO_TEXT.search(path.name):
            try:
                words = Path(str(distribution.locate_file(path))).read_text("utf-8")
            except (OSError, UnicodeDecodeError):
                continue
            found.append((path.name, words))
    return tuple(found)


def write_list(folder: Path, found: list[tuple[Component, list[tuple[str, str]]]]) -> None:
    """Write the list and the texts of a package into `folder`, which is made."""
    folder.mkdir(parents=True)
    listed = []
    for component, texts in sorted(found, key=lambda each: each[0].name.casefold()):
        names = []
        for number, (_, words) in enumerate(texts, 1):
            names.append(f"{normalised(component.name)}-{number}.txt")
            (folder / names[-1]).write_text(words, "utf-8")
        entry = asdict(component)
        entry["texts"] = names
        listed.append(entry)
    (folder / LIST).write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n", "utf-8")


def normalised(name: str) -> str:
    """A distribution's name as PyPI compares it (PEP 503); spaces as dashes."""
    return _SEPARATORS.sub("-", name.replace(" ", "-")).lower()


def _licence(told: metadata.PackageMetadata) -> str:
    if said := _said(told, "License-Expression"):
        return said
    classes = [
        line.rpartition(" :: ")[2]
        for line in told.get_all("Classifier") or ()
        if line.startswith("License :: ") and not line.endswith("OSI Approved")
    ]
    words = " ".join(_said(told, "License").split())
    # Some put the whole licence there.
    if words and len(words) <= _LONGEST_WORDS:
        return words
    return " AND ".join(classes)


def _said(told: metadata.PackageMetadata, name: str) -> str:
    values = told.get_all(name) or ()
    return str(values[0]) if values else ""


def _folder() -> Path | None:
    folder = shipped("resources") / FOLDER
    return folder if (folder / LIST).is_file() else None


def _installed() -> list[metadata.Distribution]:
    """What this program asks for, and what that asks for, as far as it is installed."""
    found: dict[str, metadata.Distribution] = {}
    waiting = _wanted("auditor")
    while waiting:
        name = normalised(waiting.pop())
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or an extra
        waiting += _wanted(name)
    return [found[name] for name in sorted(found)]


def _wanted(name: str) -> list[str]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    names = (_NAME.match(line) for line in lines if "extra ==" not in line)
    return [each[0] for each in names if each is not None]
