"""Records laid out as ODK Central exports submissions, one archive a form.

`<form>.csv` has a row a record, `<form>-<repeat>.csv` a row an instance of a repeat, tied by `KEY`
and `PARENT_KEY`; groups are joined to names with a hyphen, a place takes four columns
(https://docs.getodk.org/central-submissions). Beside them lie the instances themselves, below
`instances/`. Photos are not in it. The bundles are opened again for that: the registry keeps rows,
not documents.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self

from lxml import etree
from sqlalchemy import select

from auditor_app.bundle import names
from auditor_app.bundle.private_files import create_private
from auditor_app.central.content_tables import forms, records
from auditor_app.central.documents import Document
from auditor_app.central.exporting_files import CsvFile
from auditor_app.central.extracting_answers import KnownForm, UnreadableError
from auditor_app.central.stored_bundles import open_stored
from auditor_app.central.tables import BundleRow
from auditor_app.central.views import current_records
from auditor_app.errors import InstanceError
from auditor_app.protocols.identifying import is_identifying, without_positions
from auditor_app.xforms.session.reading import parse_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.orm import Session

    from auditor_app.central.organisation import Organisation
    from auditor_app.central.stored_bundles import OpenedBundle

_BEFORE: Final = ("SubmissionDate",)
_AFTER: Final = (
    "KEY",
    "SubmitterID",
    "SubmitterName",
    "AttachmentsPresent",
    "AttachmentsExpected",
    "Status",
    "ReviewState",
    "DeviceID",
    "Edits",
    "FormVersion",
)
_KEYS: Final = ("PARENT_KEY", "KEY")
_PLACE: Final = ("Latitude", "Longitude", "Altitude", "Accuracy")
_INSTANCE_ID: Final = re.compile(r"/[^/]+/(?:[^/:]+:)?meta/(?:[^/:]+:)?instanceID")


def export_odk(
    organisation: Organisation,
    session: Session,
    folder: Path,
    *,
    since: datetime | None,
    with_identities: bool,
) -> dict[str, int]:
    """Write one archive a form into `folder`; how many rows each has.

    Raises:
        CentralError: the opening key is not here, or a bundle is lost.
    """
    with ExitStack() as files:
        archives = {
            form_id: files.enter_context(_Archive(folder, form_id, versions))
            for form_id, versions in _forms(session).items()
        }
        for bundle, record_ids in _bundles(session, since):
            opened = open_stored(organisation, bundle.digest)
            for record_id, sha256, form_id in record_ids:
                archive = archives.get(form_id)
                if archive is not None:
                    archive.add(bundle, opened, record_id, sha256, with_identities=with_identities)
        return {archive.name: archive.counted for archive in archives.values()}


def _forms(session: Session) -> dict[str, dict[str, KnownForm]]:
    """The forms that records were read by, by their id, then by their digest."""
    used = select(records.c.form_sha256).where(records.c.state == "read").distinct()
    query = select(forms.c.sha256, forms.c.xml).where(forms.c.sha256.in_(used))
    found: dict[str, dict[str, KnownForm]] = {}
    for sha256, xml in session.execute(query.order_by(forms.c.form_id, forms.c.sha256)):
        try:
            form = KnownForm(sha256, xml.encode("utf-8"))
        except UnreadableError:
            continue  # by an older program it was readable
        found.setdefault(form.definition.form_id, {})[sha256] = form
    return found


def _bundles(
    session: Session, since: datetime | None
) -> Iterator[tuple[BundleRow, list[tuple[str, str, str]]]]:
    """Bundles with records to tell, in order of their arrival: nothing that was corrected since."""
    query = (
        select(BundleRow, records.c.record_id, records.c.form_sha256, records.c.form_id)
        .join(records, records.c.bundle == BundleRow.digest)
        .join(
            current_records,
            (current_records.c.bundle == records.c.bundle)
            & (current_records.c.record_id == records.c.record_id),
        )
        .where(records.c.state == "read")
        .order_by(BundleRow.received_at, BundleRow.digest, records.c.record_id)
    )
    if since is not None:
        query = query.where(BundleRow.received_at >= since.astimezone(UTC).isoformat())
    last: BundleRow | None = None
    found: list[tuple[str, str, str]] = []
    for bundle, *record in session.execute(query.execution_options(yield_per=200)):
        if last is not None and bundle.digest != last.digest:
            yield last, found
            found = []
        last = bundle
        found.append((record[0], record[1], record[2]))
    if last is not None:
        yield last, found


@dataclass
class _Sheet:
    """One CSV file: its columns, and where it is written until the archive is closed.

    `repeat` is the path of the repeat whose instances are its rows, "" for the records themselves.
    """

    repeat: str
    name: str
    columns: list[str]
    path: Path
    file: BinaryIO
    rows: CsvFile = field(init=False)

    def __post_init__(self) -> None:
        before, after = (_BEFORE, _AFTER) if not self.repeat else ((), _KEYS)
        self.rows = CsvFile(self.file, [*before, *self.columns, *after])


class _Archive:
    """The archive of one form, all of its versions together."""

    def __init__(self, folder: Path, form_id: str, versions: dict[str, KnownForm]) -> None:
        self._folder = folder
        self._versions = versions
        self._plain = _plain_name(form_id)
        self.name = f"{self._plain}.zip"
        self.counted = 0
        self._files = ExitStack()
        self._sheets: dict[str, _Sheet] = {}

    def __enter__(self) -> Self:
        self._target = self._files.enter_context(create_private(self._folder / self.name))
        self._zip = self._files.enter_context(
            zipfile.ZipFile(self._target, "w", zipfile.ZIP_DEFLATED)
        )
        columns: dict[str, list[str]] = {"": []}
        for form in self._versions.values():
            for path, known in form.questions.items():
                if "/@" in path:
                    continue
                repeat = _repeat_of(form, path)
                headings = columns.setdefault(repeat, [])
                headings += (h for h in _headings(path, repeat, known.type) if h not in headings)
        called = _sheet_names(self._plain, list(columns))
        for number, (repeat, headings) in enumerate(columns.items()):
            place = self._folder / f".{self._plain}.{number}.csv"
            file = self._files.enter_context(create_private(place))
            self._sheets[repeat] = _Sheet(repeat, called[repeat], headings, place, file)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        for sheet in self._sheets.values():
            sheet.rows.close()
            sheet.file.close()
            if kind is None:
                self._zip.write(sheet.path, sheet.name)
            sheet.path.unlink()
        self._files.close()

    def add(
        self,
        bundle: BundleRow,
        opened: OpenedBundle,
        record_id: str,
        sha256: str,
        *,
        with_identities: bool,
    ) -> None:
        """One record: its rows and its instance."""
        form = self._versions.get(sha256)
        xml = _xml(opened, record_id)
        if form is None or xml is None:
            return
        try:
            values = form.values(xml)
        except UnreadableError:
            return
        apart = _identities(opened, record_id)
        if with_identities:
            values = [(ref, value or apart.get(ref, "")) for ref, value in values]
        else:
            values = [
                (ref, "" if ref in apart or form.is_identifying(without_positions(ref)) else value)
                for ref, value in values
            ]
            xml = _without_identities(xml, form.identifying_names(apart))
        self._write(bundle, record_id, form, values)
        self._zip.writestr(f"instances/{bundle.bundle_id}/{record_id}.xml", xml)
        self.counted += 1

    def _write(
        self, bundle: BundleRow, record_id: str, form: KnownForm, values: list[tuple[str, str]]
    ) -> None:
        key = next(
            (v for ref, v in values if v and _INSTANCE_ID.fullmatch(ref)), f"uuid:{record_id}"
        )
        rows: dict[tuple[str, str], dict[str, str]] = {("", ""): {}}
        files = 0
        for ref, value in values:
            path = without_positions(ref)
            known = form.questions.get(path)
            if known is None or "/@" in path:
                continue
            files += known.type == "file" and bool(value)
            repeat = _repeat_of(form, path)
            # The ref of the repeat's instance: as many steps as the repeat has.
            instance = "/".join(ref.split("/")[: repeat.count("/") + 1]) if repeat else ""
            row = rows.setdefault((repeat, instance), {})
            row.update(
                zip(_headings(path, repeat, known.type), _cells(known.type, value), strict=False)
            )
        around = {
            "SubmissionDate": bundle.received_at,
            "KEY": key,
            "SubmitterID": bundle.device,
            "AttachmentsPresent": "0",
            "AttachmentsExpected": str(files),
            "DeviceID": bundle.device,
            "Edits": "0",
            "FormVersion": form.definition.version,
        }
        for (repeat, instance), row in rows.items():
            sheet = self._sheets[repeat]
            said = around if not repeat else _keys(form, key, repeat, instance)
            before, after = (_BEFORE, _AFTER) if not repeat else ((), _KEYS)
            told = [said.get(name, "") for name in before]
            told += [row.get(name, "") for name in sheet.columns]
            sheet.rows.write(told + [said.get(name, "") for name in after])


def _keys(form: KnownForm, key: str, repeat: str, instance: str) -> dict[str, str]:
    """How an instance of a repeat names itself, and the record or the instance that it is in."""
    above = _repeat_above(form, repeat)
    outer = "/".join(instance.split("/")[: above.count("/") + 1]) if above else ""
    return {
        "KEY": f"{key}/{_below_root(instance)}",
        "PARENT_KEY": f"{key}/{_below_root(outer)}" if outer else key,
    }


def _below_root(ref: str) -> str:
    return "/".join(_local(step) for step in ref.split("/")[2:])


def _local(step: str) -> str:
    """A step without its prefix, as ODK Central writes it."""
    return step.rpartition(":")[2]


def _repeat_of(form: KnownForm, path: str) -> str:
    """The path of the innermost repeat around a question; "" where there is none."""
    shape = form.definition.program.shape
    above = [spec.ref for spec in shape.repeats_above(shape.by_ref[path].path)]
    return above[-1] if above else ""


def _repeat_above(form: KnownForm, repeat: str) -> str:
    shape = form.definition.program.shape
    above = [spec.ref for spec in shape.repeats_above(shape.by_ref[repeat].path)]
    return above[-2] if len(above) > 1 else ""


def _headings(path: str, repeat: str, kind: str) -> list[str]:
    steps = path.removeprefix(repeat).split("/")[1 if repeat else 2 :]
    name = "-".join(map(_local, steps))
    return [f"{name}-{part}" for part in _PLACE] if kind == "geopoint" else [name]


def _cells(kind: str, value: str) -> list[str]:
    if kind != "geopoint":
        return [value]
    return (value.split() + [""] * len(_PLACE))[: len(_PLACE)]


def _sheet_names(plain: str, repeats: list[str]) -> dict[str, str]:
    """The file of each repeat; of two repeats of one name each gets a number, as in ODK Central."""
    called = {repeat: _local(repeat.rpartition("/")[2]) for repeat in repeats if repeat}
    times = Counter(called.values())
    seen: Counter[str] = Counter()
    found = {"": f"{plain}.csv"}
    for repeat, name in called.items():
        seen[name] += 1
        number = f"~{seen[name]}" if times[name] > 1 else ""
        found[repeat] = f"{plain}-{_plain_name(name)}{number}.csv"
    return found


def _plain_name(name: str) -> str:
    """`name` as a file may be called; where that is another one, a digest tells it from others."""
    plain = re.sub(r"[^A-Za-z0-9._-]", "_", name)[:80].lstrip(".-") or "form"
    digest = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
    return plain if plain == name else f"{plain}-{digest}"


def _xml(opened: OpenedBundle, record_id: str) -> bytes | None:
    path = f"{names.RECORDS}{record_id}.xml"
    return opened.documents.get(path) or opened.unsealed(f"{path}.age")


def _identities(opened: OpenedBundle, record_id: str) -> dict[str, str]:
    content = opened.unsealed(f"{names.MEDIA}{record_id}/identities.json.age")
    if content is None:
        return {}
    answers = Document.parse(content).object("answers")
    return {ref: value for ref, value in answers.items() if isinstance(value, str)}


def _without_identities(xml: bytes, paths: frozenset[str]) -> bytes:
    """The instance, with what lies at `paths` empty; where nothing does, byte for byte."""
    try:
        root = parse_record(xml.decode("utf-8"))
    except (UnicodeDecodeError, InstanceError):
        return b""  # it was read a moment ago
    hidden = False
    waiting: list[tuple[Any, str]] = [(root, f"/{_name(root)}")]
    while waiting:
        element, path = waiting.pop()
        if is_identifying(path, paths):
            for each in element.iter():
                hidden = _emptied(each) or hidden
            continue
        marked = [n for n in element.attrib if is_identifying(f"{path}/@{_plain(n)}", paths)]
        for name in marked:
            element.set(name, "")
        hidden = hidden or bool(marked)
        waiting += ((child, f"{path}/{_name(child)}") for child in element)
    return bytes(etree.tostring(root, encoding="utf-8")) if hidden else xml


def _emptied(element: Any) -> bool:
    """Empty an element and its attributes; whether there was anything."""
    held = bool(element.text or element.tail or any(element.attrib.values()))
    element.text = element.tail = None
    for name in element.attrib:
        element.set(name, "")
    return held


def _plain(tag: str) -> str:
    return str(etree.QName(tag).localname)


def _name(element: Any) -> str:
    """An element's name without its prefix: whoever writes one may choose it."""
    return str(etree.QName(element).localname)
