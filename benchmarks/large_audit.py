"""A large audit in the window, for `bench_ui`: what it takes in memory, and its board in time.

`python -m benchmarks.large_audit make FOLDER` fills a vault: 400 records, 300 photos, 30 findings.
`… walk FOLDER` opens it in the window, in a process of its own, and goes where an auditor goes: to
the board, over the wall of photos from end to end, to the board again, into a form of 300 questions
on one page that is scrolled through, and to one photo of 12 megapixels. It prints a line of JSON.

What is in memory at most is told for two times apart: up to the moment at which the vault is open,
in which Argon2id takes as much as one guess at the passphrase is to cost, and from then on.
"""

from __future__ import annotations

import io
import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.measuring import most_memory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.ui.shell import MainWindow
    from auditor_app.vault import Audit, Vault

PASSPHRASE: Final = "only for this measurement"  # noqa: S105 - of nothing else
TITLE: Final = "A large site"
RECORDS: Final = 400
PHOTOS: Final = 300
FINDINGS: Final = 30
QUESTIONS: Final = 300
_ANSWERS: Final = Path(__file__).parents[1] / "build_scripts" / "demo_answers.json"
_QUESTION: Final = "/data/photos/photo_exits"
_KINDS: Final = 10
_PATIENCE: Final = 300.0


def make(folder: Path) -> None:
    """The vault with the audit."""
    from auditor_app.audit import (  # noqa: PLC0415 - the walk takes no more than the window does
        add_finding,
        start_audit,
    )
    from auditor_app.audit.findings import today  # noqa: PLC0415 - likewise
    from auditor_app.protocols import shipped_protocol  # noqa: PLC0415 - likewise
    from auditor_app.vault import Argon2Cost, FindingContent, Vault  # noqa: PLC0415 - likewise

    answers: dict[str, Any] = json.loads(_ANSWERS.read_text("utf-8"))
    vault, _ = Vault.create(folder / "large", PASSPHRASE, cost=Argon2Cost.tuned())
    with vault:
        audit = start_audit(vault, shipped_protocol("ilo_forced_labour"), TITLE)
        (site,) = vault.records.of_audit(audit.id)
        _fill(vault, site.id, answers["site"]["answers"])
        _interviews(vault, audit.id, [each["answers"] for each in answers["workers"]])
        _photos(vault, site.id)
        for number in range(FINDINGS):
            said = FindingContent(
                scale="smeta", grade="major", title=f"Fees, case {number}", found_on=today()
            )
            add_finding(vault, audit.id, said)


def _fill(vault: Vault, record_id: str, answers: dict[str, str]) -> None:
    from auditor_app.audit import (  # noqa: PLC0415 - see `make`
        delta_of,
        open_session,
        protocol_of,
        record_title,
        store,
    )

    record = vault.records.get(record_id)
    form = protocol_of(vault.audits.get(record.audit_id), vault).form(record.form_id)
    session, changes = open_session(vault, record_id), []
    for ref, value in answers.items():
        if "]" in ref and ref not in session.values():
            changes += session.add_repeat(ref.partition("[")[0])
        changes += session.answer(ref, value)
    store(
        vault,
        record_id,
        delta_of(session, changes),
        title=record_title(session, form.record_title),
    )


def _interviews(vault: Vault, audit_id: str, workers: list[dict[str, str]]) -> None:
    """One of each kind goes through the engine; the others hold the same answers."""
    from auditor_app.audit import start_record  # noqa: PLC0415 - see `make`

    filled = []
    for answers in workers:
        record = start_record(vault, audit_id, "worker_interview")
        _fill(vault, record.id, answers)
        filled.append(vault.records.get(record.id))
    with vault.transaction():
        for number in range(RECORDS - 1 - len(workers)):
            like = filled[number % len(filled)]
            vault.records.create(
                audit_id,
                like.form_digest,
                like.form_id,
                like.form_version,
                like.role,
                f"W-{number:03}",
                vault.records.values(like.id),
            )


def _photos(vault: Vault, record_id: str) -> None:
    from PIL import Image  # noqa: PLC0415 - see `make`

    from auditor_app.evidence import read_photo  # noqa: PLC0415 - likewise

    kinds = []
    for number in range(_KINDS):
        noise = Image.effect_noise((504, 378), 40 + number).resize((4032, 3024))
        out = io.BytesIO()
        Image.merge("RGB", (noise, noise.rotate(180), noise)).save(out, "JPEG", quality=80)
        kinds.append((out.getvalue(), read_photo(out.getvalue())))
    with vault.transaction():
        for number in range(PHOTOS):
            content, reading = kinds[number % _KINDS]
            vault.evidence.add(
                record_id, _QUESTION, content, reading.thumbnail, reading.metadata, f"No. {number}"
            )


class Walk:
    """The window with the vault in `folder`, from the page before the vault on."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import QSettings  # noqa: PLC0415 - in the order of the program

        from auditor_app.ui.application import make_application  # noqa: PLC0415 - likewise
        from auditor_app.ui.shell import MainWindow  # noqa: PLC0415 - likewise

        self.app = make_application(["auditor"])
        kept = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window: MainWindow = MainWindow(folder / "large", kept)
        self.resident: dict[str, int] = {}
        self.seconds: dict[str, float] = {}
        self.unlocking = 0
        self.window.desk.troubled.connect(self.fail)
        self.window.show()
        self.until(lambda: self.window.desk.loading.is_done)
        self.note("page before the vault, all loaded")

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window do what it does until this holds."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            self.app.processEvents()
            time.sleep(0.001)

    def fail(self, error: AuditorError) -> None:
        """Something went wrong that the banner says: no figure then."""
        sys.exit(error.message)

    def quiet(self) -> None:
        """Until nothing is under way."""
        desk = self.window.desk
        self.until(lambda: not desk.lane.busy and not desk.pictures.busy)

    def note(self, what: str) -> None:
        """Bytes of this process that are in memory now."""
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        self.resident[what] = pages * resource.getpagesize()

    def audit(self) -> Audit:
        """The large one."""
        (found,) = (each for each in self.window.desk.vault.audits.list() if each.title == TITLE)
        return found

    def unlock(self) -> None:
        """Type the passphrase."""
        gate: Any = self.window.gate()
        gate.secret.setText(PASSPHRASE)
        gate.submit()
        self.until(lambda: self.window.page is not None)
        self.unlocking = most_memory()
        # From here on the most is that of an open vault: see proc(5), clear_refs.
        Path("/proc/self/clear_refs").write_text("5", "ascii")
        self.quiet()
        self.note("unlocked")

    def board(self, what: str) -> None:
        """Open the board; the clock stops when its rows are painted."""
        from auditor_app.ui.destinations import AuditPlace  # noqa: PLC0415 - see `__init__`

        begun = time.perf_counter()
        self.window.go(AuditPlace(self.audit().id))
        page: Any = self.window.page
        self.until(lambda: page.rows and page.steps)
        page.repaint()
        self.seconds[what] = time.perf_counter() - begun
        self.quiet()
        self.until(lambda: page.view.charts.cards)
        self.scroll(page.area.verticalScrollBar())
        self.note(what)

    def photos(self) -> None:
        """Over the wall from end to end, and one of them large."""
        from auditor_app.ui.destinations import PhotosPlace  # noqa: PLC0415 - see `__init__`

        audit = self.audit()
        self.window.go(PhotosPlace(audit.id))
        page: Any = self.window.page
        self.until(lambda: page.found is not None and not page.thumbnails.busy)
        self.scroll(page.view.verticalScrollBar())
        self.until(lambda: not page.thumbnails.busy)
        self.note("photo wall scrolled through")

    def photo(self) -> None:
        """One of them large."""
        from auditor_app.ui.destinations import PhotosPlace  # noqa: PLC0415 - see `__init__`

        audit = self.audit()
        photo = self.window.desk.vault.evidence.of_audit(audit.id)[0]
        self.window.go(PhotosPlace(audit.id, photo.id))
        page: Any = self.window.page
        self.until(lambda: page.found is not None)
        self.quiet()
        self.note("a photo of 12 megapixels")

    def form(self) -> None:
        """A form of 300 questions on one sheet, scrolled through."""
        from auditor_app.audit import open_session  # noqa: PLC0415 - see `__init__`
        from auditor_app.audit.filling import session_for  # noqa: PLC0415 - likewise
        from auditor_app.ui.form.filler import FormFiller  # noqa: PLC0415 - likewise
        from auditor_app.ui.saving import RecordKeeper  # noqa: PLC0415 - likewise
        from auditor_app.xforms import parse_xform  # noqa: PLC0415 - likewise
        from benchmarks.form_opening import form  # noqa: PLC0415 - likewise

        vault = self.window.desk.vault
        definition = parse_xform(form(QUESTIONS, pages=False))
        facts = (definition.digest, definition.form_id, definition.version)
        vault.forms.pin(definition.xml, facts[1], facts[2], facts[0])
        values = session_for(vault, definition).values()
        audit = vault.audits.create("bench", "1", "Another site")
        record = vault.records.create(audit.id, *facts, "site", "Long", values)
        keeper = RecordKeeper(self.window.desk, record, open_session(vault, record.id), "")
        filler = FormFiller(keeper, whole=True)
        for step in filler.beginning():
            step()
        self.window.put(filler)
        filler.focus_here()
        self.scroll(filler.sheet.verticalScrollBar())
        self.note(f"a form of {QUESTIONS} questions")

    def scroll(self, bar: Any) -> None:
        """From end to end, page by page."""
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + max(1, bar.pageStep()))
            for _ in range(4):
                self.app.processEvents()


def walk(folder: Path) -> dict[str, Any]:
    """Where an auditor goes."""
    window = Walk(folder)
    window.unlock()
    window.board("board opened")
    window.photos()
    window.board("board opened again")
    window.form()
    peak = most_memory()
    window.photo()
    with_photo = most_memory()
    window.window.end()
    return {
        "unlocking": window.unlocking,
        "peak": peak,
        "with_photo": with_photo,
        "resident": window.resident,
        "seconds": window.seconds,
    }


def main() -> None:
    """Do what the command line names."""
    what, folder = sys.argv[1], Path(sys.argv[2])
    if what == "make":
        make(folder)
    else:
        print(json.dumps(walk(folder)))


if __name__ == "__main__":
    main()
