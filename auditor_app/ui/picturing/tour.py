"""The walk through the window: which pages are taken, in which states."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from auditor_app.ui.application import make_application
from auditor_app.ui.destinations import (
    AlertsPlace,
    AuditPlace,
    AuditsPlace,
    CorrectionPlace,
    DeliverPlace,
    EnrolmentPlace,
    FindingPlace,
    FindingsPlace,
    HelpPlace,
    IndicatorPlace,
    IndicatorsPlace,
    InterviewPlace,
    MissingPlace,
    OutboxPlace,
    OutcomePlace,
    PhotosPlace,
    ReceiptPlace,
    RecordPlace,
    ReportPlace,
    SamplePlace,
    SealedPlace,
    SettingsPlace,
    SignOffPlace,
    StickPlace,
    VaultPlace,
)
from auditor_app.ui.interview.page import InterviewPage
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.create import CreatePage, RecoveryCodePage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.report import ReportPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.pages.vault import VaultPage
from auditor_app.ui.picturing.camera import Camera, not_shown
from auditor_app.ui.picturing.scene import FILLED_PAGES, Scene, set_scene
from auditor_app.ui.settings.choices import Choices
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.ui.form.filler import FormFiller

_INDICATOR = "P2"
_SMALLEST = (1024, 640)
_TALL = (1280, 2200)
"""A window in which a long page is seen as a whole."""


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
        scene = set_scene(copy, passphrase, answers)
        shown = choices or Choices(language="en", theme="light")
        camera = Camera(copy, Path(scratch) / "settings.ini", out_folder, shown)
        tour = _Tour(camera, scene, passphrase)
        try:
            tour.gate(copy, Path(scratch) / "fresh")
            tour.audits()
            tour.record()
            tour.interview()
            tour.under_way()
            tour.finished()
            tour.around()
        finally:
            camera.close()
        return camera.taken


class _Tour:
    """One walk."""

    def __init__(self, camera: Camera, scene: Scene, passphrase: str) -> None:
        self._camera = camera
        self._scene = scene
        self._passphrase = passphrase

    def gate(self, vault: Path, fresh: Path) -> None:
        """Creating and unlocking; a vault is made at `fresh` for its recovery code."""
        camera, window = self._camera, self._camera.window
        create = CreatePage(window.desk, Path.home() / "Auditor vault")
        window.put(create)
        create.passphrase.setText("seven grey herons wade")
        create.again.setText("seven grey herons wade")
        camera.until(lambda: create.bar.value() > 0)
        camera.take("create")
        window.put(RecoveryCodePage(window.desk, _recovery_code(fresh)))
        camera.take("recovery-code")
        unlock = UnlockPage(window.desk, vault)
        window.put(unlock)
        unlock.secret.setText("a wrong passphrase")
        unlock.submit()
        camera.until(unlock.message.isVisible)
        camera.take("unlock")
        unlock.secret.setText(self._passphrase)
        unlock.submit()
        camera.until(lambda: window.page is not None)

    def audits(self) -> None:
        """The list, and starting an audit."""
        page = self._camera.go(AuditsPlace(), AuditsPage)
        self._camera.take("audits")
        page.search.field.setText("the")
        self._camera.settle(milliseconds=600)
        self._camera.take("audits-search")
        page.search.field.clear()
        page.new.click()
        page.title.setText("Second site, announced visit")
        self._camera.take("new-audit")

    def record(self) -> None:
        """A form in its states, in both directions, in the smallest window."""
        camera = self._camera
        page = camera.go(RecordPlace(self._scene.interview.id), RecordPage)
        camera.until(lambda: page.filler is not None)
        filler = page.filler
        if filler is None:
            raise not_shown("record")
        filler.show_index(FILLED_PAGES - 1)
        camera.take("record")
        filler.remarking.open(filler.ref)
        camera.take("record-remark")
        filler.finder.field.setText("pass")
        camera.settle(milliseconds=600)
        camera.take("record-search")
        filler.finder.close_search()
        filler.jump_to_missing()
        camera.take("record-missing")
        self._repeat(filler)
        filler.show_whole(whole=True)
        camera.take("record-whole")
        filler.show_whole(whole=False)
        mirrored = [x.name for x in filler.session.form.languages if x.direction == "rtl"]
        if mirrored:
            page.language.setCurrentIndex(page.language.findData(mirrored[0]))
            page.language.activated.emit(page.language.currentIndex())
            filler.show_index(0)
            camera.take("record-right-to-left")
        camera.take_in(_SMALLEST, "record-small-window")

    def interview(self) -> None:
        """Interview mode: languages, consent, a question, and everything hidden."""
        camera = self._camera
        page = camera.go(InterviewPlace(self._scene.fresh_id), InterviewPage)
        camera.until(lambda: page.choice is not None)
        camera.take("interview-languages")
        self._talk(page, "bn")
        camera.take("interview-consent")
        page = camera.go(InterviewPlace(self._scene.interview.id), InterviewPage)
        camera.until(lambda: page.choice is not None or page.interview is not None)
        self._talk(page, "ar")
        camera.take("interview-question")
        camera.take_in(_SMALLEST, "interview-small-window")
        camera.window.cover.cover()
        camera.take("interview-hidden")
        camera.window.cover.uncover()

    def under_way(self) -> None:
        """An audit that is being done: board, sample, findings, photos, review."""
        camera, audit_id = self._camera, self._scene.audit_id
        board = camera.go(AuditPlace(audit_id), AuditPage)
        camera.settle(milliseconds=800)
        camera.take("audit")
        camera.take_in(_TALL, "audit-whole")
        board.looked_on.click()
        camera.settle(milliseconds=400)
        camera.take("audit-looked-on")
        board.looked_on.click()
        camera.visit(SamplePlace(audit_id), "sample")
        camera.visit(FindingsPlace(audit_id), "findings")
        camera.visit(FindingPlace(self._scene.finding_id), "finding")
        camera.take_in(_TALL, "finding-whole")
        camera.visit(AlertsPlace(audit_id), "alerts")
        if self._scene.photo_id:
            camera.visit(PhotosPlace(audit_id, self._scene.photo_id), "photo-hidden-part")
        camera.visit(MissingPlace(audit_id), "review")
        camera.visit(SignOffPlace(self._scene.whole_id), "sign-off")
        camera.take_in(_TALL, "sign-off-whole")

    def finished(self) -> None:
        """An audit that is finalised: records, photos, report, delivery."""
        camera, vault = self._camera, self._camera.window.desk.vault
        done = [audit for audit in vault.audits.list() if audit.state == "finalised"]
        if not done:
            raise not_shown("finalised audit")
        audit_id = done[0].id
        camera.go(AuditPlace(audit_id), AuditPage)
        camera.settle(milliseconds=800)
        camera.take("audit-finalised")
        photos = vault.evidence.of_audit(audit_id)
        if photos:
            camera.visit(RecordPlace(photos[0].record_id, photos[0].ref), "record-photos")
            camera.visit(PhotosPlace(audit_id), "photos")
            camera.visit(PhotosPlace(audit_id, photos[0].id), "photo-large")
        sealed = [r for r in vault.records.of_audit(audit_id) if vault.sealed.get(r.id) is not None]
        if sealed:
            camera.visit(SealedPlace(sealed[0].id), "record-sealed")
            camera.visit(OutcomePlace(audit_id, sealed[0].id), "outcome")
        camera.visit(IndicatorsPlace(audit_id), "indicators")
        camera.visit(IndicatorPlace(audit_id, _INDICATOR), "indicator-why")
        report = camera.go(ReportPlace(audit_id), ReportPage)
        camera.until(lambda: report.document.pageCount() > 0)
        camera.settle(milliseconds=800)
        camera.take("report")
        bundles = [entry for entry in vault.outbox.list() if entry.audit_id == audit_id]
        camera.visit(DeliverPlace(audit_id), "deliver")
        camera.visit(OutboxPlace(), "outbox")
        camera.visit(StickPlace(), "outbox-stick")
        if bundles:
            camera.visit(CorrectionPlace(audit_id), "correction")
        if bundles and bundles[-1].receipt is not None:
            camera.visit(ReceiptPlace(bundles[-1].bundle_id), "receipt")

    def around(self) -> None:
        """What belongs to no audit: the laptop, its vault, settings, help."""
        camera = self._camera
        camera.visit(EnrolmentPlace(), "laptop")
        vault_page = camera.go(VaultPlace(), VaultPage)
        camera.take("vault")
        vault_page.keys.change.click()
        camera.take("vault-passphrase")
        camera.take_in(_TALL, "vault-whole")
        camera.visit(SettingsPlace(), "settings")
        camera.visit(HelpPlace("form", AuditsPlace()), "help")

    def _repeat(self, filler: FormFiller) -> None:
        for index, form_page in enumerate(filler.pages):
            if any(filler.session.node(ref).kind == "repeat" for ref in form_page.refs):
                filler.show_index(index)
                self._camera.take("record-repeat")
                return

    def _talk(self, page: InterviewPage, theirs: str) -> None:
        """Choose the languages if they are asked for, and begin."""
        choice = page.choice
        if page.interview is None and choice is not None and page.keeper is not None:
            names = {each.tag: each.name for each in page.keeper.session.form.languages}
            choice.tiles[names[theirs]].click()
        self._camera.until(lambda: page.interview is not None)


def _recovery_code(folder: Path) -> str:
    """The code of a vault that is made for it and thrown away."""
    vault, code = Vault.create(folder, "seven grey herons wade", cost=Argon2Cost(64 * 1024, 1, 1))
    vault.close()
    return code
