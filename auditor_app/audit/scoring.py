"""The score of an audit by a scale that has one, and how it comes about."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.findings import score_of_audit
from auditor_app.audit.protocols import protocol_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from auditor_app.protocols.finding_scales import Band, FindingScale, Grade, Score
    from auditor_app.vault import Vault


@dataclass(frozen=True, slots=True)
class ScoredGrade:
    """What one grade brings to a score.

    Attributes:
        findings: how many findings of the audit have it.
        rated: how many requirements were said to have it; None: nothing was said, or it is the
            grade of findings.
        applicable: whether it counts among those of which the share is taken.
        conformant: whether it counts as conformant.
        minus: what each costs.
    """

    grade: Grade
    findings: int
    rated: int | None
    applicable: bool
    conformant: bool
    minus: int

    @property
    def count(self) -> int:
        """How many there are."""
        return self.findings + (self.rated or 0)


@dataclass(frozen=True, slots=True)
class AuditScore:
    """A score with what it is made of.

    Attributes:
        whole: what an audit gets in which everything is conformant.
        score: None until somebody said how many requirements no finding stands for, where the
            scale rates them, or while nothing is applicable.
    """

    scale: FindingScale
    whole: int
    grades: tuple[ScoredGrade, ...]
    score: Score | None

    @property
    def minus(self) -> int:
        """What findings take off the share."""
        return sum(each.minus * each.count for each in self.grades)

    @property
    def share(self) -> Decimal | None:
        """The score before that, to one decimal place."""
        return None if self.score is None else self.score.value + self.minus

    @property
    def bands(self) -> tuple[Band, ...]:
        """The names of scores, from the best down."""
        return () if self.scale.score is None else self.scale.score.bands


def scores_of(vault: Vault, audit_id: str, scale: str = "") -> tuple[AuditScore, ...]:
    """The scores by the scales of the audit's findings, and by `scale`, of those that have one.

    Raises:
        ProtocolError: the protocol does not use `scale`.
    """
    rules = protocol_of(vault.audits.get(audit_id), vault).findings
    wanted = {finding.content.scale for finding in vault.findings.of_audit(audit_id)}
    if scale:
        wanted.add(rules.scale(scale).id)
    return tuple(
        _score(vault, audit_id, each)
        for each in rules.scales
        if each.id in wanted and each.score is not None
    )


def rate(
    vault: Vault, audit_id: str, scale: str, counts: Mapping[str, int]
) -> tuple[AuditScore, ...]:
    """Keep how many requirements of a draft have a grade that no finding stands for.

    Gives what `scores_of` gives then.

    Raises:
        ProtocolError: no such scale or grade, or a count below zero.
        RecordStateError: the audit is final.
    """
    protocol_of(vault.audits.get(audit_id), vault).findings.scale(scale).score_of(counts)
    vault.ratings.keep(audit_id, scale, counts)
    return scores_of(vault, audit_id, scale)


def _score(vault: Vault, audit_id: str, scale: FindingScale) -> AuditScore:
    rule = scale.score
    assert rule is not None  # noqa: S101 - only such scales are asked for
    found = Counter(
        finding.content.grade
        for finding in vault.findings.of_audit(audit_id)
        if finding.content.scale == scale.id
    )
    said = vault.ratings.of(audit_id, scale.id)
    minus = dict(rule.minus)
    grades = tuple(
        ScoredGrade(
            grade,
            found[grade.id],
            (said or {}).get(grade.id) if grade.kind == "rating" else None,
            grade.id not in rule.left_out,
            grade.id in rule.conformant,
            minus.get(grade.id, 0),
        )
        for grade in scale.grades
    )
    rates = any(grade.kind == "rating" for grade in scale.grades)
    score = None
    if said is not None or not rates:
        score = score_of_audit(vault, audit_id, scale=scale.id, ratings=said)
    return AuditScore(scale, rule.whole, grades, score)
