"""A protocol's folder to a `Protocol`, or to the list of everything that is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import FormError, FormFault, ProtocolError
from auditor_app.protocols.bindings import bindings_of
from auditor_app.protocols.board_settings import read_board
from auditor_app.protocols.checking import check_protocol
from auditor_app.protocols.conversation import read_conversation
from auditor_app.protocols.finding_scales import read_finding_rules
from auditor_app.protocols.finishing import read_finishing
from auditor_app.protocols.headings import SETTINGS, shipped_folders
from auditor_app.protocols.indicators import read_groups, read_indicators
from auditor_app.protocols.own_words import own_words
from auditor_app.protocols.protocol import (
    OUTCOMES,
    SOURCES,
    Count,
    FlagRule,
    FlagSign,
    OutcomeWording,
    PhotoSubject,
    Protocol,
    ProtocolForm,
    QuotationRule,
    ReportOptions,
    Source,
)
from auditor_app.protocols.sampling_settings import read_sampling
from auditor_app.protocols.settings import Table, toml_in
from auditor_app.protocols.stop_and_refer import read_stop_and_refer
from auditor_app.protocols.translations import read_catalogs
from auditor_app.protocols.zero_tolerance import read_zero_tolerance
from auditor_app.shipped import code_lists_folder, protocols_folder
from auditor_app.xforms import FormDefinition, load_form

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from auditor_app.protocols.translations import Catalog
    from auditor_app.xforms import Translation

SECTIONS: Final = (
    "zero_tolerance",
    "site",
    "sample",
    "outcomes",
    "indicators",
    "sources",
    "observations",
    "findings",
    "actions",
    "recruitment",
    "wages_hours",
    "good_practice",
    "quotations",
    "photos",
    "files",
    "limits",
    "sign_off",
    "glossary",
    "verification",
)
"""What a protocol may name in `[report] sections`; the report prints them in its order."""
_COUNTS: Final[tuple[Count, ...]] = ("one", "at_most_one", "many", "any")
_USUAL_SOURCES: Final[dict[str, Source]] = {"worker_interview": "worker", "site": "observation"}
_ASSESSMENTS: Final = ("indicators", "none")
_OF_AN_ASSESSMENT: Final = frozenset(("outcomes", "indicators", "sources", "observations"))


@cache
def shipped_protocols() -> tuple[Protocol, ...]:
    """Every protocol that this installation carries, by the name of its folder; read once.

    Raises:
        ProtocolError: one of them is not sound.
    """
    folders = sorted(protocols_folder().iterdir())
    return tuple(_shipped(folder) for folder in folders if (folder / SETTINGS).is_file())


def shipped_protocol(protocol_id: str) -> Protocol:
    """One protocol that this installation carries, read once; the others are not.

    Raises:
        ProtocolError: there is none, or it is not sound.
    """
    found = shipped_folders().get(protocol_id)
    if found is None:
        raise ProtocolError(
            f"The protocol {protocol_id} does not come with this program.",
            f"It has: {', '.join(shipped_folders())}.",
        )
    return _shipped(found[1])


@cache
def _shipped(folder: Path) -> Protocol:
    return load_protocol(folder)


def load_protocol(folder: Path) -> Protocol:
    """The protocol in `folder`, every reference in it checked.

    Raises:
        ProtocolError: something names what is not there, or cannot be read; `faults` lists
            everything with file and place.
    """
    faults: list[FormFault] = []
    settings = Table(_settings(folder), SETTINGS, faults)
    protocol = _protocol(settings, folder)
    settings.done()
    faults.extend(check_protocol(protocol, _declared(settings)))
    if faults:
        raise _error(folder.name, faults)
    return protocol


def _declared(settings: Table) -> frozenset[str]:
    """Ids of all forms that the file names, those that could not be read among them."""
    return frozenset(str(table.raw("id")) for table in settings.tables("forms"))


def _error(name: str, faults: list[FormFault]) -> ProtocolError:
    listed = "; ".join(str(fault) for fault in faults)
    return ProtocolError(
        f"The protocol {name} cannot be used: {listed}",
        "Mend the protocol and load it again.",
        faults,
    )


def _settings(folder: Path) -> dict[str, Any]:
    try:
        return toml_in((folder / SETTINGS).read_bytes())
    except OSError as error:
        message = f"The file cannot be read ({type(error).__name__})."
        fault = FormFault(SETTINGS, message, "A protocol's folder needs this file.")
    except ValueError as error:
        fault = FormFault(SETTINGS, f"This is no TOML in UTF-8: {error}.", "Mend that place.")
    raise _error(folder.name, [fault])


def _protocol(settings: Table, folder: Path) -> Protocol:
    faults = settings.faults
    assesses = _assesses(settings)
    groups_file = _code_list(settings, "groups", folder) if assesses else None
    indicators_file = _code_list(settings, "indicators", folder) if assesses else None
    groups = read_groups(groups_file, faults) if groups_file else ()
    indicators = read_indicators(indicators_file, groups, faults) if indicators_file else ()
    words = settings.table("words", optional=True)
    never = words.texts("never", optional=True)
    words.done()
    catalogs = read_catalogs(folder, faults)
    protocol = Protocol(
        protocol_id=settings.text("id"),
        version=settings.text("version"),
        wording=settings.wording("title"),
        forms=_forms(settings, folder, catalogs),
        indicators=indicators,
        groups=groups,
        flags=tuple(_flag(table) for table in settings.tables("flags")) if assesses else (),
        outcomes=_outcomes(settings.table("outcomes")) if assesses else (),
        photos=tuple(_photo(table) for table in settings.tables("photos")),
        report=_report(settings.table("report"), assesses=assesses),
        translations=tuple((catalog.tag, catalog.state) for catalog in catalogs),
        never=tuple(word.lower() for word in never),
        findings=read_finding_rules(settings, folder),
        zero_tolerance=read_zero_tolerance(settings),
        sampling=read_sampling(settings, folder),
        assesses=assesses,
        board=read_board(settings),
        finishing=read_finishing(settings),
    )
    return replace(protocol, own_words=own_words(protocol, catalogs))


def _assesses(settings: Table) -> bool:
    """Whether answers are read for indicators; `assessment = "none"` says that they are not."""
    if "assessment" not in settings.names():
        return True
    return settings.choice("assessment", _ASSESSMENTS) != "none"


def _code_list(settings: Table, key: str, folder: Path) -> Path | None:
    name = settings.text(key)
    if not name:
        return None
    for place in (folder, code_lists_folder()):
        path = place / name
        if path.is_file() and path.parent == place:
            return path
    settings.fault(key, f"There is no table {name}.", "Put it into the protocol's folder.")
    return None


def _forms(settings: Table, folder: Path, catalogs: Sequence[Catalog]) -> tuple[ProtocolForm, ...]:
    languages = [catalog.for_forms() for catalog in catalogs]
    forms: list[ProtocolForm] = []
    tables = settings.tables("forms")
    if not tables:
        settings.fault("forms", "The protocol has no form.", "Name at least one in [[forms]].")
    for table in tables:
        form = _form(table, folder, languages)
        if form is not None and any(form.form_id == other.form_id for other in forms):
            table.fault("id", f"The form {form.form_id} stands here twice.", "Keep one.")
        elif form is not None:
            forms.append(form)
    return tuple(forms)


def _form(table: Table, folder: Path, languages: Sequence[Translation]) -> ProtocolForm | None:
    form_id, name = table.text("id"), table.text("file")
    role, count = table.text("role"), table.choice("count", _COUNTS)
    record_title = table.text("record_title", optional=True)
    wording = table.wording("title")
    told = "source" in table.names()
    source = table.choice("source", SOURCES) if told else _USUAL_SOURCES.get(role)
    stop = read_stop_and_refer(table)
    conversation = read_conversation(table)
    table.done()
    definition = _definition(table, folder, name, languages) if name else None
    if definition is None:
        return None
    if source is None and bindings_of(definition):
        message = "The form has questions on indicators and does not say who answers them."
        table.fault("source", message, f"Write one of: {', '.join(SOURCES)}.")
    if definition.form_id != form_id:
        message = f"The form in {name} calls itself {definition.form_id or '(nothing)'}."
        table.fault("id", message, "Make the ids the same.")
    source = source or "observation"
    return ProtocolForm(
        form_id, name, role, count, record_title, definition, wording, source, stop, conversation
    )


def _definition(
    table: Table, folder: Path, name: str, languages: Sequence[Translation]
) -> FormDefinition | None:
    path = folder / name
    if path.parent != folder or not path.is_file():
        table.fault("file", f"There is no file {name}.", "Put it into the protocol's folder.")
        return None
    try:
        return load_form(path, languages)
    except FormError as error:
        for fault in error.faults:
            place = ", ".join(part for part in (name, fault.place) if part)
            table.faults.append(FormFault(place, fault.message, fault.remedy))
        return None


def _flag(table: Table) -> FlagRule:
    rule = FlagRule(
        id=table.text("id"),
        form_id=table.text("form"),
        when=table.texts("when"),
        outcomes=table.choices("outcome", OUTCOMES),
        title=table.wording("title"),
        meaning=table.wording("meaning"),
        elsewhere=tuple(_flag_sign(each) for each in table.tables("elsewhere")),
    )
    table.done()
    return rule


def _flag_sign(table: Table) -> FlagSign:
    sign = FlagSign(table.text("form"), table.texts("when"))
    table.done()
    return sign


def _photo(table: Table) -> PhotoSubject:
    subject = PhotoSubject(
        table.text("form"), table.text("question"), table.texts("indicators", optional=True)
    )
    table.done()
    return subject


def _outcomes(table: Table) -> tuple[OutcomeWording, ...]:
    words = []
    for outcome in OUTCOMES:
        entry = table.table(outcome)
        words.append(OutcomeWording(outcome, entry.wording("title"), entry.wording("meaning")))
        entry.done()
    table.done()
    return tuple(words)


def _report(table: Table, *, assesses: bool) -> ReportOptions:
    sections = table.choices("sections", SECTIONS)
    for section in () if assesses else sections:
        if section in _OF_AN_ASSESSMENT:
            message = f"A protocol without an assessment has nothing for the section {section}."
            table.fault("sections", message, "Take it out.")
    options = ReportOptions(
        sections=sections,
        site_name=table.text("site_name"),
        site_address=table.text("site_address", optional=True),
        site_country=table.text("site_country", optional=True),
        site_position=table.text("site_position", optional=True),
        headcount=table.text("headcount"),
        detection_shares=table.shares("detection_shares"),
        smallest_group=table.number("smallest_group"),
        site_facts=table.texts("site_facts", optional=True),
        limits=table.texts("limits", optional=True),
        breakdowns=table.texts("breakdowns", optional=True),
        interview_language=table.text("interview_language", optional=True),
        quotation=_quotation(table),
    )
    table.done()
    return options


def _quotation(report: Table) -> QuotationRule | None:
    if "quotation" not in report.names():
        return None
    table = report.table("quotation")
    when = table.text("when")
    rule = QuotationRule(table.text("text"), when)
    table.done()
    return rule
