"""Reading the stories of `stories/` and telling one into a vault, through the real forms."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from filled_forms import refs_by_name
from source_answers import QUIET, ref_of

from auditor_app.audit import (
    add_finding,
    close_finding,
    delta_of,
    open_session,
    propose_findings,
    record_title,
    start_audit,
    start_record,
    store,
    verify_repayment,
)
from auditor_app.protocols import shipped_protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor_app.protocols import Protocol
    from auditor_app.vault import Vault

FOLDER: Final = Path(__file__).parent / "stories"
ROOT: Final = Path(__file__).resolve().parents[2]
ALWAYS: Final = ("site_tour", "management_interview", "document_review", "wages_hours")
DAY: Final = date(2026, 11, 25)
AUDITOR: Final = "A. Haddad"


def _strict(kind: type, table: Mapping[str, Any], place: str) -> Any:
    """An instance of a data class from a table; an entry that it does not know is a mistake."""
    known = {each.name for each in fields(kind)}
    assert table.keys() <= known, f"{place}: {sorted(table.keys() - known)}"
    return kind(**table)


@dataclass(frozen=True)
class Worker:
    code: str
    told: str
    answers: dict[str, str] = field(default_factory=dict)
    fees: list[dict[str, str]] = field(default_factory=list)
    refused: bool = False
    outcome: str = "not_determinable"
    at_least: str = ""
    observed: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Form:
    form: str
    answers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SiteIndicator:
    """`workers`: how many show it, leave it open, and do not show it."""

    workers: list[int]
    shown_by: dict[str, list[str]]
    denied_by: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Site:
    interviewed: int
    declined: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)
    flags: dict[str, int] = field(default_factory=dict)
    raised: dict[str, list[str]] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)
    suspicions: list[str] = field(default_factory=list)
    indicators: dict[str, SiteIndicator] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    indicator: str
    title: str
    repaid: list[dict[str, str]] = field(default_factory=list)
    close: str = ""
    status: str = "open"
    totals: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Story:
    name: str
    title: str
    story: str
    workers: tuple[Worker, ...]
    records: tuple[Form, ...]
    site: Site
    findings: tuple[Finding, ...] = ()
    without: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    never_says: tuple[str, ...] = ()


def read_story(path: Path) -> Story:
    """The story in a file; an entry that nothing reads is a mistake."""
    table = tomllib.loads(path.read_text("utf-8"))
    site = dict(table.pop("site"))
    site["indicators"] = {
        name: _strict(SiteIndicator, each, f"{path.name}, {name}")
        for name, each in site.get("indicators", {}).items()
    }
    table["site"] = _strict(Site, site, f"{path.name}, site")
    for key, kind in (("workers", Worker), ("records", Form), ("findings", Finding)):
        table[key] = tuple(_strict(kind, each, path.name) for each in table.get(key, ()))
    for key in ("without", "says", "never_says"):
        table[key] = tuple(table.get(key, ()))
    return _strict(Story, {"name": path.stem, **table}, path.name)


STORIES: Final = tuple(read_story(f) for f in sorted(FOLDER.glob("*.toml")) if f.stem != "quiet")


def tell(vault: Vault, story: Story) -> str:
    """Make the audit that a story tells; gives its id."""
    protocol = shipped_protocol("ilo_forced_labour")
    audit = start_audit(vault, protocol, story.title)
    changed = {each.form: each.answers for each in story.records}
    quiet = {**QUIET, **tomllib.loads((FOLDER / "quiet.toml").read_text("utf-8"))}
    (site,) = vault.records.of_audit(audit.id)
    wanted = [form for form in ALWAYS if form not in story.without]
    wanted += [form for form in changed if form not in (*wanted, "site_profile")]
    for form_id in ("site_profile", *wanted):
        record = site if form_id == "site_profile" else start_record(vault, audit.id, form_id)
        answers = {**quiet[form_id], **changed.get(form_id, {})}
        _answer(vault, protocol, record.id, {k: v for k, v in answers.items() if v})
    worker = _quiet_worker(protocol)
    for each in story.workers:
        record = start_record(vault, audit.id, "worker_interview")
        answers = {**worker, "pseudonym": each.code, **each.answers}
        if each.refused:
            answers["consent_given"] = "refuse"
        for number, fee in enumerate(each.fees, start=1):
            answers |= {f"{name}#{number}": value for name, value in fee.items()}
        _answer(vault, protocol, record.id, {k: v for k, v in answers.items() if v})
    _findings(vault, audit.id, story)
    return audit.id


def _quiet_worker(protocol: Protocol) -> dict[str, str]:
    """The answers of the demonstration's worker with nothing to report, by question."""
    demo = json.loads((ROOT / "build_scripts" / "demo_answers.json").read_text("utf-8"))
    (answers,) = (w["answers"] for w in demo["workers"] if w["pseudonym"] == "W-05")
    names = {ref: name for name, ref in refs_by_name(_form(protocol)).items()}
    # Her own words are hers alone.
    kept = {names[ref]: value for ref, value in answers.items()}
    return kept | {"quote_allowed": "no", "quote": "", "wish": ""}


def _form(protocol: Protocol) -> Any:
    return protocol.form("worker_interview").definition


def _answer(vault: Vault, protocol: Protocol, record_id: str, answers: Mapping[str, str]) -> None:
    session = open_session(vault, record_id)
    form = protocol.form(session.form.form_id)
    changes = []
    for name, value in answers.items():
        ref = _ref(protocol, form.form_id, name)
        if "[" in ref and not session.has(ref):
            changes += session.add_repeat(ref.partition("[")[0])
        changes += session.answer(ref, value)
    title = record_title(session, form.record_title)
    store(vault, record_id, delta_of(session, changes), title=title)


def _ref(protocol: Protocol, form_id: str, name: str) -> str:
    ref = ref_of(protocol, form_id, name)
    number = name.partition("#")[2] or "1"
    return re.sub(r"/fee/", f"/fee[{number}]/", ref, count=1)


def _findings(vault: Vault, audit_id: str, story: Story) -> None:
    ids = {record.title: record.id for record in vault.records.of_audit(audit_id)}
    for each in story.findings:
        proposed = {f.indicators[0].id: f for f in propose_findings(vault, audit_id, found_on=DAY)}
        content = proposed.get(each.indicator)
        if content is None:
            # Another one of the same indicator: as the first, under its own title.
            content = vault.findings.of_audit(audit_id)[0].content
        finding = add_finding(vault, audit_id, replace(content, title=each.title), by=AUDITOR)
        for paid in each.repaid:
            verify_repayment(
                vault, finding.id, ids[paid["worker"]], paid["amount"], paid["currency"],
                DAY, paid["how"], verified_by=AUDITOR, on=DAY,
            )  # fmt: skip
        if each.close:
            close_finding(vault, finding.id, each.close, verified_by=AUDITOR)


def texts_in(value: object) -> Iterator[str]:
    """Every text in a data class, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in (*value.keys(), *value.values()):
            yield from texts_in(each)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for each in value:
            yield from texts_in(each)
    elif hasattr(value, "__dataclass_fields__"):
        for each in fields(value):  # type: ignore[arg-type]  # it has the fields of one
            yield from texts_in(getattr(value, each.name))
