"""Pictures of every page, for the README, the docs and the eye of whoever changes the window.

The pages are shown on a copy of a vault: what is opened, filled and unlocked for a picture does
not change the vault itself.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings

from auditor_app.audit import (
    WORKER_INTERVIEW,
    delta_of,
    open_session,
    protocol_of,
    record_title,
    start_audit,
    start_record,
    store,
)
from auditor_app.errors import AnswerError, AuditorError
from auditor_app.protocols import shipped_protocol
from auditor_app.ui.application import make_application
from auditor_app.ui.destinations import (
    AuditPlace,
    AuditsPlace,
    CorrectionPlace,
    DeliverPlace,
    EnrolmentPlace,
    HelpPlace,
    IndicatorPlace,
    IndicatorsPlace,
    MissingPlace,
    OutboxPlace,
    PhotosPlace,
    Place,
    ReceiptPlace,
    RecordPlace,
    ReportPlace,
    SealedPlace,
    SettingsPlace,
    SignOffPlace,
    StickPlace,
    VaultPlace,
)
from auditor_app.ui.finishing.slow_list import SlowList
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.create import CreatePage, RecoveryCodePage
from auditor_app.ui.pages.page import Page
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.report import ReportPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.pages.vault import VaultPage
from auditor_app.ui.settings.choices import Choices, keep_choices
from auditor_app.ui.shell import MainWindow
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from auditor_app.vault import Record
    from auditor_app.xforms import FormSession

PageKind = TypeVar("PageKind", bound=Page)

_INDICATOR = "P2"
_PATIENCE = 60.0
"""Seconds after which a page that does not come is a fault."""

_LAYOUT_PASSES = 5
_FILLED_PAGES = 8
_SMALLEST = (1024, 640)
_USUAL = (1280, 800)


class PictureError(AuditorError):
    """A page did not come."""


def capture_pages(
    vault_folder: Path,
    passphrase: str,
    out_folder: Path,
    answers: Mapping[str, str] | None = None,
    choices: Choices | None = None,
) -> list[Path]:
    """Save a picture of every page of the window; the pictures' paths.

    Args:
        vault_folder: a vault with at least one finalised audit; it stays as it is.
        passphrase: of that vault.
        out_folder: is made where it is not there; PNG files of the same names are replaced.
        answers: for the interview that is shown half filled; None: those of one in the vault, if
            there is one that is not sealed.
        choices: the language, theme and size of type; None: English, light, as it is drawn.

    Raises:
        AuditorError: the vault cannot be opened, or a page did not come.
    """
    out_folder.mkdir(parents=True, exist_ok=True)
    make_application(["auditor"])
    with tempfile.TemporaryDirectory(prefix="auditor-pictures-") as scratch:
        copy = Path(scratch) / "vault"
        shutil.copytree(vault_folder, copy)
        draft = _start_draft(copy, passphrase, answers)
        plain = Choices(language="en", theme="light")
        tour = _Tour(Path(scratch), copy, passphrase, out_folder, choices or plain)
        try:
            tour.gate()
            tour.audits()
            tour.record(draft)
            tour.finishing(draft.audit_id)
            tour.finished()
        finally:
            tour.end()
        return tour.taken


class _Tour:
    """A walk through the window with a camera."""

    def __init__(
        self, scratch: Path, vault: Path, passphrase: str, out: Path, choices: Choices
    ) -> None:
        self.taken: list[Path] = []
        self._scratch = scratch
        self._vault = vault
        self._passphrase = passphrase
        self._out = out
        settings = QSettings(str(scratch / "settings.ini"), QSettings.Format.IniFormat)
        keep_choices(settings, choices)
        self._window = MainWindow(vault, settings)
        self._window.resize(*_USUAL)
        self._window.show()
        QCoreApplication.processEvents()
        self._window.activateWindow()

    def gate(self) -> None:
        """Creating and unlocking."""
        window, desk = self._window, self._window.desk
        create = CreatePage(desk, Path.home() / "Auditor vault")
        window.put(create)
        create.passphrase.setText("seven grey herons wade")
        create.again.setText("seven grey herons wade")
        self._take("create")
        window.put(RecoveryCodePage(desk, _recovery_code(self._scratch / "fresh")))
        self._take("recovery-code")
        unlock = UnlockPage(desk, self._vault)
        window.put(unlock)
        unlock.secret.setText("a wrong passphrase")
        unlock.submit()
        self._until(unlock.message.isVisible)
        self._take("unlock")
        unlock.secret.setText(self._passphrase)
        unlock.submit()
        self._until(lambda: window.page is not None)

    def audits(self) -> None:
        """The list, and starting an audit."""
        page = self._go(AuditsPlace(), AuditsPage)
        self._take("audits")
        page.search.field.setText("the")
        self._settle(milliseconds=600)
        self._take("audits-search")
        page.search.field.clear()
        page.new.click()
        page.title.setText("Second site, announced visit")
        self._take("new-audit")

    def record(self, draft: Record) -> None:
        """A form in its states, in both directions, in the smallest window."""
        page = self._open(draft)
        filler = page.filler
        if filler is None:
            raise _missing("record")
        filler.show_index(_FILLED_PAGES - 1)
        self._take("record")
        filler.jump_to_missing()
        self._take("record-missing")
        for index, form_page in enumerate(filler.pages):
            if any(filler.session.node(ref).kind == "repeat" for ref in form_page.refs):
                filler.show_index(index)
                self._take("record-repeat")
                break
        mirrored = [x.name for x in filler.session.form.languages if x.direction == "rtl"]
        if mirrored:
            page.language.setCurrentIndex(page.language.findData(mirrored[0]))
            page.language.activated.emit(page.language.currentIndex())
            filler.show_index(0)
            self._take("record-right-to-left")
        self._window.resize(*_SMALLEST)
        self._take("record-small-window")
        self._window.resize(*_USUAL)

    def finishing(self, audit_id: str) -> None:
        """What is missing, and the sign-off."""
        self._go(AuditPlace(audit_id), AuditPage)
        self._take("audit")
        self._visit(MissingPlace(audit_id), "review")
        self._visit(SignOffPlace(audit_id), "sign-off")

    def finished(self) -> None:
        """An audit that is finalised: records, photos, report, delivery."""
        vault = self._window.desk.vault
        done = [audit for audit in vault.audits.list() if audit.state == "finalised"]
        if not done:
            raise _missing("finalised audit")
        audit_id = done[0].id
        self._go(AuditPlace(audit_id), AuditPage)
        self._take("audit-finalised")
        photos = vault.evidence.of_audit(audit_id)
        if photos:
            place = RecordPlace(photos[0].record_id, photos[0].ref)
            self._visit(place, "record-photos")
            self._visit(PhotosPlace(audit_id), "photos")
            self._visit(PhotosPlace(audit_id, photos[0].id), "photo-large")
        sealed = [r for r in vault.records.of_audit(audit_id) if vault.sealed.get(r.id) is not None]
        if sealed:
            self._visit(SealedPlace(sealed[0].id), "record-sealed")
        self._visit(IndicatorsPlace(audit_id), "indicators")
        self._visit(IndicatorPlace(audit_id, _INDICATOR), "indicator-why")
        report = self._go(ReportPlace(audit_id), ReportPage)
        self._until(lambda: report.document.pageCount() > 0)
        self._settle(milliseconds=800)
        self._take("report")
        bundles = [entry for entry in vault.outbox.list() if entry.audit_id == audit_id]
        self._visit(DeliverPlace(audit_id), "deliver")
        self._visit(OutboxPlace(), "outbox")
        self._visit(StickPlace(), "outbox-stick")
        if bundles:
            self._visit(CorrectionPlace(audit_id), "correction")
        if bundles and bundles[-1].receipt is not None:
            self._visit(ReceiptPlace(bundles[-1].bundle_id), "receipt")
        self._visit(EnrolmentPlace(), "laptop")
        vault_page = self._go(VaultPlace(), VaultPage)
        self._take("vault")
        vault_page.keys.change.click()
        self._take("vault-passphrase")
        self._visit(SettingsPlace(), "settings")
        self._visit(HelpPlace("form", AuditsPlace()), "help")

    def end(self) -> None:
        """Lock and close."""
        self._window.close()
        self._until(lambda: not self._window.desk.is_open)
        self._window.close()
        self._window.desk.shut()
        self._window.deleteLater()

    def _open(self, record: Record) -> RecordPage:
        page = self._go(RecordPlace(record.id), RecordPage)
        self._until(lambda: page.filler is not None)
        return page

    def _visit(self, place: Place, name: str) -> None:
        self._window.go(place)
        self._take(name)

    def _go(self, place: Place, kind: type[PageKind]) -> PageKind:
        self._window.go(place)
        self._settle()
        page = self._window.page
        if not isinstance(page, kind):
            raise _missing(kind.__name__)
        return page

    def _take(self, name: str) -> None:
        self._settle()
        path = self._out / f"{len(self.taken) + 1:02d}-{name}.png"
        self._window.grab().save(str(path))
        self.taken.append(path)

    def _settle(self, milliseconds: int = 150) -> None:
        """Until nothing is under way and what was put off is painted."""
        self._until(self._is_quiet)
        end = time.monotonic() + milliseconds / 1000
        self._until(lambda: time.monotonic() > end)
        self._until(self._is_quiet)
        for _ in range(_LAYOUT_PASSES):
            QCoreApplication.processEvents()

    def _is_quiet(self) -> bool:
        desk = self._window.desk
        making = any(not each.is_whole for each in self._window.findChildren(SlowList))
        return not desk.lane.busy and not desk.pictures.busy and not making

    @staticmethod
    def _until(condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise _missing("expected state")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)


def _missing(what: str) -> PictureError:
    return PictureError(f"The window did not show: {what}.", "Look for an error above.")


def _recovery_code(folder: Path) -> str:
    """The code of a vault that is made for it and thrown away."""
    vault, code = Vault.create(folder, "seven grey herons wade", cost=Argon2Cost(64 * 1024, 1, 1))
    vault.close()
    return code


def _start_draft(folder: Path, passphrase: str, answers: Mapping[str, str] | None) -> Record:
    """A second audit in the copy, with an interview that is half filled; that interview."""
    with Vault.open(folder) as vault:
        vault.unlock(passphrase)
        protocol = shipped_protocol("ilo_forced_labour")
        (form_id,) = (form.form_id for form in protocol.forms_of_role(WORKER_INTERVIEW))
        examples = [
            vault.records.values(record.id)
            for audit in vault.audits.list()
            for record in vault.records.of_audit(audit.id)
            if record.form_id == form_id
        ]
        audit = start_audit(vault, protocol, "Riverside Weaving, second visit")
        record = start_record(vault, audit.id, form_id)
        _answer_half(vault, record, answers or next(iter(examples), {}))
        start_record(vault, audit.id, form_id)
        return vault.records.get(record.id)


def _answer_half(vault: Vault, record: Record, answers: Mapping[str, str]) -> None:
    session = open_session(vault, record.id)
    for index in range(_FILLED_PAGES):
        # Answers bring pages, so which they are is only known on the way.
        for page in session.pages()[index : index + 1]:
            for ref in page.refs:
                _answer(vault, record, session, ref, answers.get(ref, ""))


def _answer(vault: Vault, record: Record, session: FormSession, ref: str, value: str) -> None:
    if not value or session.node(ref).readonly:
        return
    try:
        changes = session.answer(ref, value)
    except AnswerError:
        # An answer of another form version: the picture does without it.
        return
    form = protocol_of(vault.audits.get(record.audit_id), vault).form(record.form_id)
    title = record_title(session, form.record_title)
    store(vault, record.id, delta_of(session, changes), title=title)
