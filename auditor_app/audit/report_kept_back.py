"""What goes with what is kept from the site, and would tell of it: indicators, answers, photos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.audit.evidence_questions import QUESTION
from auditor_app.protocols.bindings import bindings_of
from auditor_app.protocols.identifying import without_positions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Set as AbstractSet

    from auditor_app.audit.site_copy import SiteCopy
    from auditor_app.protocols import Protocol
    from auditor_app.vault import EvidenceLink, Vault


@dataclass(frozen=True, slots=True)
class KeptBack:
    """What the papers for the site lack.

    Attributes:
        indicators: ids of those that no observation names.
        questions: refs, without positions, of those whose answers no observation shows, whichever
            form they are of.
        photos: ids.
    """

    indicators: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    photos: frozenset[str] = frozenset()

    def keeps_answer(self, ref: str) -> bool:
        """Whether the answer to a question, with positions, is kept back."""
        return without_positions(ref) in self.questions


NOTHING_KEPT: Final = KeptBack()


def kept_from_site(vault: Vault, audit_id: str, protocol: Protocol, visible: SiteCopy) -> KeptBack:
    """What goes with the findings and alerts that are not `visible`, as at the sign-off.

    The indicators of such a finding, and those that give rise to an alert of such a type; every
    question that bears on one of them or that the finding names; the photos of all these questions,
    unless a finding that the site sees names them, and the photos that the finding names. A photo
    goes with the drawings on it, and with the photo that it is itself a drawing on.
    """
    seen_ids = {finding.finding_id for finding in visible.findings}
    hidden: list[EvidenceLink] = []
    shown: list[EvidenceLink] = []
    indicators = set(_suspected(protocol, visible.types_kept))
    for finding in vault.findings.of_audit(audit_id):
        is_seen = finding.id in seen_ids
        (shown if is_seen else hidden).extend(finding.content.links)
        if not is_seen:
            indicators.update(each.id for each in finding.content.indicators)
    named = {without_positions(link.ref) for link in hidden if link.kind == QUESTION}
    questions = named.union(_bearing_on(protocol, indicators))
    answered = {
        photo.id
        for photo in vault.evidence.of_audit(audit_id)
        if without_positions(photo.ref) in questions
    }
    photos = _photos(hidden) | (answered - _photos(shown))
    drawings = vault.evidence.drawings(audit_id)
    firsts = {drawings.get(photo, photo) for photo in photos}
    return KeptBack(
        frozenset(indicators),
        frozenset(questions),
        frozenset(firsts | {each for each, photo in drawings.items() if photo in firsts}),
    )


def _photos(links: Collection[EvidenceLink]) -> set[str]:
    return {link.evidence_id for link in links if link.kind == "photo"}


def _suspected(protocol: Protocol, types: Collection[str]) -> Iterator[str]:
    """The indicators that give rise to an alert of one of these types."""
    for rule in protocol.zero_tolerance.suspicions:
        if rule.alert_type in types:
            yield from rule.indicators


def _bearing_on(protocol: Protocol, indicators: AbstractSet[str]) -> Iterator[str]:
    """The questions, of any form, that say or show something of one of these indicators."""
    for form in protocol.forms:
        for binding in bindings_of(form.definition):
            if not indicators.isdisjoint(binding.indicators):
                yield binding.ref
    for subject in protocol.photos:
        if not indicators.isdisjoint(subject.indicators):
            yield subject.ref
