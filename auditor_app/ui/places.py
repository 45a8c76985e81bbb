"""Which page stands at which place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.ui.destinations import (
    INDICATOR,
    INTERVIEW,
    OUTCOME,
    SAMPLE,
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
from auditor_app.ui.pages.alerts import AlertsPage
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.correction import CorrectionPage
from auditor_app.ui.pages.deliver import DeliverPage
from auditor_app.ui.pages.enrolment import EnrolmentPage
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.ui.pages.help import HelpPage
from auditor_app.ui.pages.indicator import IndicatorPage
from auditor_app.ui.pages.indicators import IndicatorsPage
from auditor_app.ui.pages.missing import MissingPage
from auditor_app.ui.pages.outbox import OutboxPage
from auditor_app.ui.pages.outcome import OutcomePage
from auditor_app.ui.pages.photos import PhotosPage
from auditor_app.ui.pages.receipt import ReceiptPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.report import ReportPage
from auditor_app.ui.pages.sample import SamplePage
from auditor_app.ui.pages.sealed import SealedPage
from auditor_app.ui.pages.settings import SettingsPage
from auditor_app.ui.pages.sign_off import SignOffPage
from auditor_app.ui.pages.stick import StickPage
from auditor_app.ui.pages.vault import VaultPage
from auditor_app.vault import UNDRAWN_LIST

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import Place
    from auditor_app.ui.pages.page import Page
    from auditor_app.vault import ResumePoint


def place_of(point: ResumePoint) -> Place:  # noqa: PLR0911 - one line for every page
    """Where unlocking leads: the page at which the vault was locked, else the audits."""
    if not point.record_id:
        return AuditsPlace()
    if point.page == INTERVIEW:
        return InterviewPlace(point.record_id, point.ref)
    if point.page == OUTCOME:
        return OutcomePlace(point.ref, point.record_id)
    if point.page == INDICATOR:
        audit_id, _, indicator_id = point.ref.partition("/")
        return IndicatorPlace(audit_id, indicator_id)
    if point.page == SAMPLE and UNDRAWN_LIST in point.typed:
        # There names would be seen at once, and somebody of the site may look on.
        return AuditPlace(point.ref)
    if point.page == SAMPLE:
        return SamplePlace(point.ref)
    return RecordPlace(point.record_id, point.ref)


def make_page(place: Place, desk: Desk) -> Page:  # noqa: C901, PLR0911, PLR0912 - one line for every place
    """The page that stands at `place`, not yet loaded."""
    match place:
        case AuditsPlace():
            return AuditsPage(desk)
        case AuditPlace():
            return AuditPage(desk, place)
        case RecordPlace():
            return RecordPage(desk, place)
        case InterviewPlace():
            return InterviewPage(desk, place)
        case SealedPlace():
            return SealedPage(desk, place)
        case MissingPlace():
            return MissingPage(desk, place)
        case SamplePlace():
            return SamplePage(desk, place)
        case IndicatorsPlace():
            return IndicatorsPage(desk, place)
        case IndicatorPlace():
            return IndicatorPage(desk, place)
        case OutcomePlace():
            return OutcomePage(desk, place)
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
        case PhotosPlace():
            return PhotosPage(desk, place)
        case DeliverPlace():
            return DeliverPage(desk, place)
        case CorrectionPlace():
            return CorrectionPage(desk, place)
        case ReceiptPlace():
            return ReceiptPage(desk, place)
        case OutboxPlace():
            return OutboxPage(desk, place)
        case StickPlace():
            return StickPage(desk, place)
        case EnrolmentPlace():
            return EnrolmentPage(desk)
        case VaultPlace():
            return VaultPage(desk)
        case SettingsPlace():
            return SettingsPage(desk, place)
        case HelpPlace():
            return HelpPage(desk, place)


_HELP: Final[dict[type[object], str]] = {
    AuditsPlace: "audits",
    AuditPlace: "audits",
    RecordPlace: "form",
    InterviewPlace: "interview",
    SealedPlace: "finishing",
    MissingPlace: "finishing",
    SamplePlace: "sample",
    IndicatorsPlace: "indicators",
    IndicatorPlace: "indicators",
    OutcomePlace: "indicators",
    SignOffPlace: "finishing",
    ReportPlace: "finishing",
    CorrectionPlace: "finishing",
    FindingsPlace: "findings",
    FindingPlace: "findings",
    AlertsPlace: "findings",
    PhotosPlace: "photos",
    DeliverPlace: "delivery",
    ReceiptPlace: "delivery",
    OutboxPlace: "delivery",
    StickPlace: "delivery",
    EnrolmentPlace: "laptop",
    VaultPlace: "vault",
    SettingsPlace: "settings",
}


def help_topic(place: Place) -> str:
    """The help page about what is done at `place`."""
    return _HELP.get(type(place), "start")
