"""In which language the report of an audit is written: chosen here, kept with the audit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox

from auditor_app.audit import finalise, make_document
from auditor_app.report.words import ENGLISH, nearest_report_language, report_languages
from auditor_app.ui.controls import keep_wheel_out
from auditor_app.ui.speaking import own_name

if TYPE_CHECKING:
    from auditor_app.errors import IdentityError
    from auditor_app.ui.finishing.paper_wish import PaperWish
    from auditor_app.vault import Audit, SignOff, Vault


class MadeReport(NamedTuple):
    """A paper.

    Attributes:
        language: it is written in, by tag.
        is_signed: whether the audit was signed off in it.
        can_change: whether another one may be chosen: not then, nor in a vault that is only read.
        wish: which paper it is.
        unsigned: why it lacks the electronic signature that it was to carry; None: it lacks none.
    """

    pdf: bytes
    language: str
    is_signed: bool
    can_change: bool
    wish: PaperWish
    unsigned: IdentityError | None = None


def usual_language() -> str:
    """The report's language that is nearest to the program's."""
    return nearest_report_language(QLocale().name())


def made_report(
    vault: Vault, *, audit_id: str, wish: PaperWish, usual: str, chosen: str = ""
) -> MadeReport:
    """A paper in the language `chosen`, which is kept; else in the audit's, else in `usual`."""
    if chosen:
        vault.report_languages.choose(audit_id, chosen)
    language = vault.report_languages.of(audit_id, usual)
    is_signed = vault.audits.get(audit_id).state != "draft"
    lacks: list[IdentityError] = []
    pdf = make_document(
        vault,
        audit_id,
        wish.variant,
        quality=wish.quality,
        spoken=wish.spoken,
        language=language,
        unsigned=lacks.append,
    )
    can_change = not is_signed and not vault.read_only
    return MadeReport(pdf, language, is_signed, can_change, wish, lacks[0] if lacks else None)


def finalise_in(vault: Vault, audit_id: str, sign_off: SignOff, usual: str) -> Audit:
    """Finalise an audit; its report is in `usual`, unless another language was chosen for it."""
    if vault.audits.get(audit_id).state == "draft":
        vault.report_languages.choose(audit_id, vault.report_languages.of(audit_id, usual))
    return finalise(vault, audit_id, sign_off)


class ReportLanguageBox(QComboBox):
    """The languages that a report can be written in, by what they call themselves."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        keep_wheel_out(self)
        self.setAccessibleName(self.tr("Language of the report"))
        for tag in report_languages():
            self.addItem(own_name(tag), tag)
        self.setEnabled(False)
        self.activated.connect(lambda place: self.picked.emit(str(self.itemData(place))))

    def show_made(self, made: MadeReport) -> None:
        """Show the language of a report."""
        self.setCurrentIndex(max(0, self.findData(made.language)))
        self.setEnabled(made.can_change)
        if made.is_signed:
            told = self.tr("The report was signed off in this language.")
        elif made.language == ENGLISH:
            told = self.tr("In which language the report is written; kept with the audit.")
        else:
            told = self.tr(
                "The report's words in this language are a draft: no native speaker has reviewed"
                " them. The report says so too."
            )
        self.setToolTip(told)
        self.setAccessibleDescription(told)
