"""What the package really holds: licences for the program's help, an SBOM (CycloneDX 1.6, JSON).

`describe_package.py FOLDER WORK SBOM`: run by `package.py` in the environment that the package was
made in. FOLDER is the built folder, WORK PyInstaller's own, whose tables say what came from where.
Every file of the package has to belong to somebody: else the build fails.
"""

from __future__ import annotations

import ast
import fnmatch
import hashlib
import json
import os
import platform
import re
import sys
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as BomComponent
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from auditor_app import __version__  # noqa: E402 - of this checkout
from auditor_app.third_parties import (  # noqa: E402 - likewise
    FOLDER,
    Component,
    component_of,
    licence_texts,
    normalised,
    write_list,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LICENCES: Final = ROOT / "packaging" / "licences"
_OURS: Final = ("forms/*", "resources/*", "LICENSE")
_OF_THE_BUILDER: Final = "pyinstaller-hooks-contrib"


@dataclass
class Held:
    """A part of the package: what it is, its licences' texts, its files below `_internal/`."""

    component: Component
    texts: list[tuple[str, str]]
    files: set[str] = field(default_factory=set)
    is_python: bool = False


def held_by(folder: Path, work: Path) -> list[Held]:
    """Everything of others in the package.

    Raises:
        SystemExit: a file belongs to nobody.
    """
    inside = folder / "_internal"
    if not inside.is_dir():
        inside = folder
    files = {
        path.relative_to(inside).as_posix()
        for path in inside.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    found = [*_bundled(files), *_distributions(files, work)]
    claimed = set().union(*(each.files for each in found))
    nobodys = {name for name in files - claimed if not _matches(name, _OURS)}
    if nobodys:
        sys.exit(f"Whose are these files? {', '.join(sorted(nobodys)[:20])}")
    return found


def _bundled(files: set[str]) -> Iterator[Held]:
    """What `packaging/bundled.toml` names, each file with the first that claims it."""
    told = tomllib.loads((ROOT / "packaging" / "bundled.toml").read_text("utf-8"))
    left = set(files)
    for each in told["component"]:
        mine = {name for name in left if _matches(name, each["files"])}
        left -= mine
        if mine:
            version = _version(each, mine)
            part = Component(each["name"], version, each["licence"], each["homepage"])
            yield Held(part, [(name, _text(name)) for name in each["texts"]], mine)


def _version(told: dict[str, Any], files: Iterable[str]) -> str:
    if told.get("of") == "python":
        return platform.python_version()
    if "of" in told:
        return metadata.version(told["of"])
    if "version_in" in told:
        for name in sorted(files):
            if match := re.search(told["version_in"], name):
                return match[1]
    return ""


def _text(name: str) -> str:
    path = ROOT / name.removeprefix("/") if name.startswith("/") else _LICENCES / name
    return path.read_text("utf-8")


def _distributions(files: set[str], work: Path) -> Iterator[Held]:
    """The Python distributions of which a module or a file is in the package."""
    corrections = tomllib.loads((ROOT / "packaging" / "bundled.toml").read_text("utf-8")).get(
        "distribution", {}
    )
    owner: dict[str, metadata.Distribution] = {}
    for distribution in metadata.distributions():
        for path in distribution.files or ():
            owner[os.path.normpath(str(distribution.locate_file(path)))] = distribution
    by_name: dict[str, Held] = {}
    site = [os.path.normpath(place) for place in sys.path if place.endswith("site-packages")]
    for name, source in _sources(work):
        places = [os.path.normpath(source), *(str(Path(each) / name) for each in site)]
        of = next((owner[place] for place in places if place in owner), None)
        if of is None:
            continue
        key = normalised(of.metadata["Name"])
        if key not in by_name:
            by_name[key] = _held(of, corrections.get(key, {}))
        if name in files:
            by_name[key].files.add(name)
    for key in sorted(by_name):
        if key != _OF_THE_BUILDER:
            yield by_name[key]


def _held(of: metadata.Distribution, corrected: dict[str, Any]) -> Held:
    said = component_of(of)
    licence = corrected.get("licence", said.licence)
    texts = list(licence_texts(of)) or [(name, _text(name)) for name in corrected.get("texts", ())]
    if not licence or not texts:
        sys.exit(f"{said.name} does not say its licence: add it to packaging/bundled.toml.")
    return Held(Component(said.name, said.version, licence, said.homepage), texts, is_python=True)


def _sources(work: Path) -> Iterator[tuple[str, str]]:
    """The name inside the package and the source of each file and each module."""
    for table in ("COLLECT-00.toc", "PYZ-00.toc"):
        (entries,) = (
            part
            for part in ast.literal_eval((work / table).read_text("utf-8"))
            if isinstance(part, list)
        )
        for name, source, *_ in entries:
            yield name.replace("\\", "/"), source or ""


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def sbom(held: list[Held], folder: Path, moment: int) -> str:
    """The bill of materials, the same bytes for the same package; checked against its schema."""
    ours = BomComponent(
        name="auditor",
        version=__version__,
        type=ComponentType.APPLICATION,
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
        bom_ref="auditor",
    )
    bom = Bom()
    bom.metadata.component = ours
    bom.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    parts = [_described(each, folder) for each in held]
    bom.components.update(parts)
    bom.register_dependency(ours, parts)
    bom.serial_number = UUID(int=0)
    named = hashlib.sha256(JsonV1Dot6(bom).output_as_string().encode()).digest()
    bom.serial_number = UUID(bytes=named[:16], version=5)
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        sys.exit(f"The SBOM does not fit its schema: {fault}")
    return text + "\n"


def _described(held: Held, folder: Path) -> BomComponent:
    said = held.component
    kind = "pypi" if held.is_python else "generic"
    name = normalised(said.name)
    url = PackageURL(kind, None, name, said.version or None)
    part = BomComponent(
        name=said.name,
        version=said.version or None,
        type=ComponentType.LIBRARY,
        purl=url,
        bom_ref=str(url),
        licenses=[LicenseFactory().make_from_string(said.licence)],
    )
    if said.homepage:
        part.external_references.add(
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(said.homepage))
        )
    for file in sorted(held.files):
        if re.search(r"\.(so|dll|dylib|pyd|onnx)\b", file):
            content = (folder / "_internal" / file).read_bytes()
            digest = HashType(
                alg=HashAlgorithm.SHA_256, content=hashlib.sha256(content).hexdigest()
            )
            part.components.add(
                BomComponent(
                    name=file, type=ComponentType.FILE, hashes=[digest], bom_ref=f"{url}#{file}"
                )
            )
    return part


def main() -> None:
    """Write the licences into the package, and the SBOM into it and beside it."""
    folder, work, target = map(Path, sys.argv[1:])
    held = held_by(folder, work)
    write_list(
        folder / "_internal" / "resources" / FOLDER,
        [(each.component, each.texts) for each in held],
    )
    text = sbom(held, folder, int(os.environ["SOURCE_DATE_EPOCH"]))
    target.write_text(text, "utf-8")
    (folder / "_internal" / "resources" / FOLDER / "sbom.cdx.json").write_text(text, "utf-8")
    print(f"{len(held)} parts of others; {len(json.loads(text)['components'])} in the SBOM")


if __name__ == "__main__":
    main()
