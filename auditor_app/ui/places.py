"""Which page stands at which place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.ui.destinations import (
    AlertsPlace,
    AuditPlace,
    AuditsPlace,
    EnrolmentPlace,
    FindingPlace,
    FindingsPlace,
    MissingPlace,
    OutboxPlace,
    RecordPlace,
    ReportPlace,
    SealedPlace,
    SignOffPlace,
    VaultPlace,
)
from auditor_app.ui.pages.alerts import AlertsPage
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.enrolment import EnrolmentPage
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.ui.pages.missing import MissingPage
from auditor_app.ui.pages.outbox import OutboxPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.report import ReportPage
from auditor_app.ui.pages.sealed import SealedPage
from auditor_app.ui.pages.sign_off import SignOffPage
from auditor_app.ui.pages.vault import VaultPage

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import Place
    from auditor_app.ui.pages.page import Page


def make_page(place: Place, desk: Desk) -> Page:  # noqa: C901, PLR0911, PLR0912 - one line for every place
    """The page that stands at `place`, not yet loaded."""
    match place:
        case AuditsPlace():
            return AuditsPage(desk)
        case AuditPlace():
            return AuditPage(desk, place)
        case RecordPlace():
            return RecordPage(desk, place)
        case SealedPlace():
            return SealedPage(desk, place)
        case MissingPlace():
            return MissingPage(desk, place)
        case SignOffPlace():
            return SignOffPage(desk, place)
        case ReportPlace():
            return ReportPage(desk, place)
        case FindingsPlace():
            return FindingsPage(desk, place)
        case FindingPlace():
            return FindingPage(desk, place)
        case AlertsPlace():
            return AlertsPage(desk, place)
        case OutboxPlace():
            return OutboxPage(desk)
        case EnrolmentPlace():
            return EnrolmentPage(desk)
        case VaultPlace():
            return VaultPage(desk)
