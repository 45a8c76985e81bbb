"""Does everything that a protocol names exist? Every fault at once, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lxml import etree

from auditor_app.errors import AuditorError, ExpressionError, FormFault
from auditor_app.protocols.bindings import INDICATED, INDICATOR, UNDECIDED, bindings_of
from auditor_app.protocols.board_settings import board_faults
from auditor_app.protocols.conversation import conversation_faults
from auditor_app.protocols.identifying import IDENTITY, identity_faults, protocol_faults
from auditor_app.protocols.paths import absolute_paths, choice_lists, refs_of, root_of
from auditor_app.protocols.sampling_checking import sampling_faults
from auditor_app.protocols.stop_and_refer import stop_faults
from auditor_app.protocols.zero_tolerance import finding_rule_faults
from auditor_app.xforms import FormSession, wants_sealing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from auditor_app.protocols.bindings import IndicatorBinding
    from auditor_app.protocols.protocol import FlagSign, Protocol, ProtocolForm
    from auditor_app.xforms import FormDefinition

_XFORMS: Final = "{http://www.w3.org/2002/xforms}"
_SETTINGS: Final = "protocol.toml"
_OURS: Final = (INDICATOR, INDICATED, UNDECIDED, IDENTITY)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the expressions of a form may name.

    Attributes:
        lists: by list of choices the ids in its column `indicator`.
    """

    definition: FormDefinition
    refs: frozenset[str]
    lists: Mapping[str, tuple[str, ...]]


def _known(definition: FormDefinition) -> _Known:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(definition.xml.encode(), parser)
    lists: dict[str, tuple[str, ...]] = {}
    for instance in root.iter(f"{_XFORMS}instance"):
        name = instance.get("id")
        if name is not None:
            cells = instance.iter(f"{_XFORMS}indicator")
            lists[name] = tuple(dict.fromkeys(" ".join(c.text or "" for c in cells).split()))
    return _Known(definition, refs_of(definition), lists)


def check_protocol(protocol: Protocol, declared: frozenset[str]) -> Iterator[FormFault]:
    """Everything that is wrong with a protocol whose files could be read.

    Args:
        protocol: as read; forms with faults of their own are left out.
        declared: ids of all forms that protocol.toml names, those left out among them.
    """
    forms = {form.form_id: _known(form.definition) for form in protocol.forms}
    for form in protocol.forms:
        yield from _form_faults(protocol, form, forms[form.form_id])
    yield from _flag_faults(protocol, forms, declared)
    yield from _photo_faults(protocol, forms, declared)
    yield from _report_faults(protocol, forms)
    yield from protocol_faults(protocol)
    yield from finding_rule_faults(protocol)
    yield from sampling_faults(protocol)
    yield from board_faults(protocol, declared)
    yield from _word_faults(protocol)


def _form_faults(protocol: Protocol, form: ProtocolForm, known: _Known) -> Iterator[FormFault]:
    place = f"{_SETTINGS}, forms, {form.form_id}, record_title"
    if form.record_title:
        yield from _expression_faults(known, form.record_title, place)
    if form.stop is not None:
        place = f"{_SETTINGS}, forms, {form.form_id}"
        yield from stop_faults(place, form.stop, form.definition)
    if form.conversation is not None:
        place = f"{_SETTINGS}, forms, {form.form_id}"
        yield from conversation_faults(place, form.conversation, form.definition)
    if form.role == "site" and wants_sealing(form.definition):
        yield FormFault(
            f"{form.form_id}, auditor:sealed",
            "The records of a site cannot be sealed: the report is made of them.",
            "Take attribute::auditor:sealed out of its settings sheet.",
        )
    if form.role == "worker_interview" and not protocol.assesses:
        yield FormFault(
            f"{_SETTINGS}, forms, {form.form_id}, role",
            "A protocol without an assessment has no interviews: they are counted by what they"
            " indicate.",
            'Take assessment = "none" out, or the form.',
        )
    for ref, _, message, remedy in _column_faults(form.definition):
        yield FormFault(f"{form.form_id}, {ref}", message, remedy)
    ids = {indicator.id for indicator in protocol.indicators}
    for list_name, listed in known.lists.items():
        yield from _unknown_ids(f"{form.form_id}, choices, {list_name}", listed, ids)
    session = FormSession(form.definition)
    for binding in bindings_of(form.definition):
        place = f"{form.form_id}, {binding.ref}"
        yield from _unknown_ids(f"{place}, indicator", binding.indicators, ids)
        yield from _binding_faults(session, binding, place, known)


def rule_faults(definition: FormDefinition) -> list[FormFault]:
    """What is wrong with the columns `bind::auditor:…` of a form by itself.

    Their expressions are read and tried on an empty record; which indicators there are, only a
    protocol knows. A fault's place is `bind REF, auditor:COLUMN`.
    """
    known = _known(definition)
    session = FormSession(definition)
    faults = [
        FormFault(f"bind {ref}, {name}", message, remedy)
        for ref, name, message, remedy in _column_faults(definition)
    ]
    faults += identity_faults(definition)
    for binding in bindings_of(definition):
        for fault in _binding_faults(session, binding, f"bind {binding.ref}", known):
            part = fault.place.rpartition(", ")[2]
            name = f"auditor:{part}" if part in ("indicator", "undecided") else INDICATED
            faults.append(FormFault(f"bind {binding.ref}, {name}", fault.message, fault.remedy))
    return faults


def _column_faults(definition: FormDefinition) -> Iterator[tuple[str, str, str, str]]:
    """Columns that nobody reads, and rules without an indicator: ref, column, message, remedy."""
    for ref, bind in definition.binds.items():
        names = {name for name in bind.attributes if name.startswith("auditor:")}
        for name in sorted(names.difference(_OURS)):
            yield ref, name, f"There is no column bind::{name}.", f"Known: {', '.join(_OURS)}."
        if names - {IDENTITY} and INDICATOR not in names:
            message = "The question has a rule and names no indicator."
            yield ref, INDICATOR, message, f"Fill the column bind::{INDICATOR}."


def _unknown_ids(place: str, ids: tuple[str, ...], known: set[str]) -> Iterator[FormFault]:
    """Ids that no indicator has; nothing while the table itself could not be read."""
    for unknown in ids if known else ():
        if unknown not in known:
            message = f"There is no indicator {unknown}."
            yield FormFault(place, message, "Use an id of the protocol's table of indicators.")


def _binding_faults(
    session: FormSession, binding: IndicatorBinding, place: str, known: _Known
) -> Iterator[FormFault]:
    if not binding.indicated:
        message = "The question names indicators and no rule for them."
        yield FormFault(place, message, "Fill the column auditor:indicated.")
        return
    faults = [
        *_expression_faults(known, binding.indicated, f"{place}, indicated"),
        *_expression_faults(known, binding.undecided, f"{place}, undecided"),
    ]
    yield from faults
    if faults:
        return
    for list_name in choice_lists(binding.indicated):
        surplus = set(known.lists.get(list_name, ())).difference(binding.indicators)
        if surplus:
            message = f"The choices {list_name} show {', '.join(sorted(surplus))} as well."
            yield FormFault(f"{place}, indicator", message, "Add the ids to the question.")
    if binding.ref in session.values():
        yield from _trial_faults(session, binding, place)


def _trial_faults(
    session: FormSession, binding: IndicatorBinding, place: str
) -> Iterator[FormFault]:
    """Evaluate both rules on the empty form: unknown functions and wrong types show there."""
    try:
        indicated = session.evaluate(binding.indicated, binding.ref)
        session.evaluate_boolean(binding.undecided, binding.ref)
    except AuditorError as error:
        yield FormFault(place, error.message, error.remedy)
        return
    if isinstance(indicated, float):
        remedy = "Write an expression that is true or false, or that gives indicator ids."
        yield FormFault(f"{place}, indicated", "The expression gives a number.", remedy)


def _expression_faults(known: _Known, expression: str, place: str) -> Iterator[FormFault]:
    try:
        paths = absolute_paths(expression)
        lists = choice_lists(expression)
    except ExpressionError as error:
        yield FormFault(place, error.message, error.remedy)
        return
    for path in paths:
        if path not in known.refs:
            yield _no_question(place, path)
    for name in lists:
        if name not in known.lists:
            yield FormFault(place, f"There is no list of choices {name}.", "Mend the name.")


def _no_question(place: str, path: str) -> FormFault:
    return FormFault(place, f"There is no question {path}.", "Mend the path, or add the question.")


def _flag_faults(
    protocol: Protocol, forms: Mapping[str, _Known], declared: frozenset[str]
) -> Iterator[FormFault]:
    seen: set[str] = set()
    for rule in protocol.flags:
        place = f"{_SETTINGS}, flags, {rule.id}"
        if rule.id in seen:
            yield FormFault(place, "The flag stands there twice.", "Keep one.")
        seen.add(rule.id)
        if rule.form_id not in declared:
            yield _no_form(place, rule.form_id)
        elif rule.form_id in forms:
            for number, condition in enumerate(rule.when, start=1):
                where = f"{place}, when[{number}]"
                yield from _condition_faults(forms[rule.form_id], condition, where)
        for sign in rule.elsewhere:
            yield from _flag_sign_faults(protocol, forms, declared, sign, place)


def _flag_sign_faults(
    protocol: Protocol,
    forms: Mapping[str, _Known],
    declared: frozenset[str],
    sign: FlagSign,
    place: str,
) -> Iterator[FormFault]:
    place = f"{place}, elsewhere, {sign.form_id}"
    interviews = {form.form_id for form in protocol.forms_of_role("worker_interview")}
    if sign.form_id in interviews:
        message = "An interview raises a flag for its worker, not for the site."
        yield FormFault(place, message, "Write its conditions in when of the flag itself.")
    elif sign.form_id not in declared:
        yield _no_form(place, sign.form_id)
    elif sign.form_id in forms:
        for number, condition in enumerate(sign.when, start=1):
            where = f"{place}, when[{number}]"
            yield from _condition_faults(forms[sign.form_id], condition, where)


def _condition_faults(known: _Known, expression: str, place: str) -> Iterator[FormFault]:
    faults = list(_expression_faults(known, expression, place))
    yield from faults
    if not faults:
        try:
            definition = known.definition
            FormSession(definition).evaluate_boolean(expression, root_of(definition))
        except AuditorError as error:
            yield FormFault(place, error.message, error.remedy)


def _no_form(place: str, form_id: str) -> FormFault:
    return FormFault(place, f"There is no form {form_id}.", "Name one of [[forms]].")


def _photo_faults(
    protocol: Protocol, forms: Mapping[str, _Known], declared: frozenset[str]
) -> Iterator[FormFault]:
    for number, photo in enumerate(protocol.photos, start=1):
        place = f"{_SETTINGS}, photos[{number}]"
        ids = {indicator.id for indicator in protocol.indicators}
        yield from _unknown_ids(f"{place}, indicators", photo.indicators, ids)
        known = forms.get(photo.form_id)
        if photo.form_id not in declared:
            yield _no_form(place, photo.form_id)
        elif known is not None and photo.ref not in known.refs:
            yield _no_question(place, photo.ref)
        elif known is not None and known.definition.binds[photo.ref].type != "binary":
            yield FormFault(place, f"{photo.ref} takes no photo.", "Name a question of type image.")


def _report_faults(protocol: Protocol, forms: Mapping[str, _Known]) -> Iterator[FormFault]:
    place = f"{_SETTINGS}, report"
    report = protocol.report
    sites = [forms[form.form_id] for form in protocol.forms_of_role("site")]
    workers = [forms[form.form_id] for form in protocol.forms_of_role("worker_interview")]
    site = (report.site_name, report.site_address, report.site_country, report.site_position)
    site_refs = (*site, report.headcount, *report.site_facts, *report.limits)
    yield from _ref_faults(sites, site_refs, place)
    yield from _ref_faults(workers, (*report.breakdowns, report.interview_language), place)
    if report.quotation is not None:
        quotation, place = report.quotation, f"{place}.quotation"
        yield from _ref_faults(workers, (quotation.text,), place)
        for known in workers if quotation.when else ():
            yield from _condition_faults(known, quotation.when, f"{place}.when")


def _ref_faults(forms: Sequence[_Known], refs: tuple[str, ...], place: str) -> Iterator[FormFault]:
    """Refs that none of `forms` has; nothing where there is no form to look into."""
    for ref in refs if forms else ():
        if ref and not any(ref in known.refs for known in forms):
            yield _no_question(place, ref)


def _word_faults(protocol: Protocol) -> Iterator[FormFault]:
    wordings = [("title", protocol.wording)]
    wordings += [(f"flags, {rule.id}", rule.title) for rule in protocol.flags]
    wordings += [(f"flags, {rule.id}", rule.meaning) for rule in protocol.flags]
    wordings += [(f"outcomes, {words.outcome}", words.title) for words in protocol.outcomes]
    wordings += [(f"outcomes, {words.outcome}", words.meaning) for words in protocol.outcomes]
    wordings += [
        (f"indicators, {indicator.id}", indicator.wording) for indicator in protocol.indicators
    ]
    wordings += [(f"groups, {group.id}", group.wording) for group in protocol.groups]
    wordings += [*protocol.findings.wordings(), *protocol.zero_tolerance.wordings()]
    wordings += protocol.sampling.wordings() if protocol.sampling else ()
    texts = [(place, text) for place, wording in wordings for _, text in wording.texts]
    texts += [(form.form_id, form.definition.xml) for form in protocol.forms]
    for place, text in texts:
        for word in protocol.never:
            if word in text.lower():
                message = f"The text uses the words “{word}”, which this protocol rules out."
                yield FormFault(place, message, "Say what was seen, in other words.")
