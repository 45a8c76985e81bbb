"""No worker's code in anything that leaves: a typed text that holds one is left out whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor_app.audit.finding_checks import codes_of, holds_code

if TYPE_CHECKING:
    from auditor_app.report import Fact, FindingRow, ReportContent
    from auditor_app.report.words import Words
    from auditor_app.vault import Vault


def without_codes(
    vault: Vault, audit_id: str, words: Words, content: ReportContent
) -> ReportContent:
    """`content` with a sentence in the place of each typed text that holds the code of a worker.

    What the program itself words (ids of indicators look like codes) is left as it is. Findings and
    alerts are looked through too: they may be older than the interview whose code they hold.
    """
    codes = codes_of(vault, audit_id)
    if codes is None:
        return content
    left_out = words.gettext("[left out: it held the code of a worker]")

    def said(text: str) -> str:
        return left_out if holds_code(codes, text) else text

    def answered(fact: Fact) -> Fact:
        # A mere number is an answer of its own, whatever codes a protocol uses.
        is_number = not any(char.isalpha() for char in fact.value)
        return fact if is_number else replace(fact, value=said(fact.value))

    def facts(given: tuple[Fact, ...]) -> tuple[Fact, ...]:
        return tuple(map(answered, given))

    def finding(row: FindingRow) -> FindingRow:
        return replace(
            row,
            title=said(row.title),
            description=said(row.description),
            references=tuple(map(said, row.references)),
            root_cause=said(row.root_cause),
            action=said(row.action),
            prevention=said(row.prevention),
            owner=said(row.owner),
            verification=said(row.verification),
            evidence=tuple(map(said, row.evidence)),
        )

    site, signed, paid = content.site, content.sign_off, content.recruitment
    return replace(
        content,
        title=said(content.title),
        site=replace(
            site,
            name=said(site.name),
            address=said(site.address),
            country=said(site.country),
            facts=facts(site.facts),
        ),
        limits=facts(content.limits),
        observations=tuple(replace(o, answers=facts(o.answers)) for o in content.observations),
        quotations=tuple(replace(q, text=said(q.text)) for q in content.quotations),
        photos=tuple(replace(p, caption=said(p.caption)) for p in content.photos),
        files=tuple(replace(f, caption=said(f.caption)) for f in content.files),
        findings=tuple(map(finding, content.findings)),
        good_practice=tuple(map(finding, content.good_practice)),
        alerts=tuple(replace(a, motive=said(a.motive)) for a in content.alerts),
        recruitment=None
        if paid is None
        else replace(paid, corridors=tuple(replace(c, name=said(c.name)) for c in paid.corridors)),
        sign_off=None
        if signed is None
        else replace(signed, remarks=said(signed.remarks), passed=tuple(map(said, signed.passed))),
    )
