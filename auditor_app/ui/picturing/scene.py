"""What the pictures show: audits under way, in a vault that holds a final one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from auditor_app.audit import (
    SITE,
    WORKER_INTERVIEW,
    add_finding,
    delta_of,
    draw_sample,
    open_session,
    plan_sample,
    protocol_of,
    raise_alert,
    record_title,
    start_audit,
    start_record,
    store,
)
from auditor_app.errors import AnswerError
from auditor_app.evidence import read_photo
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import FindingContent, Region, Vault

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from auditor_app.vault import Evidence, Record
    from auditor_app.xforms import FormSession

FILLED_PAGES = 8
"""How far the interview that is under way has come."""

_CODE = "/data/setting/pseudonym"
"""The question for the code of whom one interviews: no two have the same."""
_INTERVIEWS = 20
_LISTED = 180
_PHOTOS = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """Where to look.

    Attributes:
        interview: a worker's, half filled.
        fresh_id: another one's record, which nobody has answered yet.
        finding_id: one of two findings.
        photo_id: a photo of which a part is hidden; empty where the final audit has none.
        whole_id: another audit, in which no answer is missing.
    """

    audit_id: str
    interview: Record
    fresh_id: str
    finding_id: str
    photo_id: str
    whole_id: str


def set_scene(folder: Path, passphrase: str, answers: Mapping[str, str] | None) -> Scene:
    """Start audits beside the final one: site, sample, interviews, findings, an alert.

    Args:
        folder: the vault; it is changed.
        passphrase: of that vault.
        answers: for the interview that is half filled; None: those of one in the vault, if there is
            one that is not sealed.

    Raises:
        AuditorError: the vault cannot be opened.
    """
    with Vault.open(folder) as vault:
        vault.unlock(passphrase)
        protocol = shipped_protocol("ilo_forced_labour")
        (form_id,) = (form.form_id for form in protocol.forms_of_role(WORKER_INTERVIEW))
        answers = answers or _answers_of(vault, form_id)
        site_answers = _answers_of(vault, SITE)
        photos = _photos_of(vault)
        audit = start_audit(vault, protocol, "Riverside Weaving, second visit")
        (site,) = vault.records.of_audit(audit.id)
        _answer(vault, site, site_answers)
        _sample(vault, audit.id)
        interview = start_record(vault, audit.id, form_id)
        _answer(vault, interview, answers, FILLED_PAGES)
        second = start_record(vault, audit.id, form_id)
        _answer(vault, second, {**answers, _CODE: "W-02"})
        fresh = start_record(vault, audit.id, form_id)
        finding_id = _find(vault, audit.id)
        for photo in photos[:_PHOTOS]:
            content = vault.evidence.read(photo.id)
            reading = read_photo(content)
            vault.evidence.add(
                site.id, photo.ref, content, reading.thumbnail, reading.metadata, photo.caption
            )
        taken = vault.evidence.of_audit(audit.id)
        if taken:
            hidden = Region("pixelate", 120, 160, 220, 260)
            vault.redactions.change(taken[0].id, looked_at=True, regions=[hidden])
        photo_id = taken[0].id if taken else ""
        whole = start_audit(vault, protocol, "Riverside Weaving, dormitory")
        (site,) = vault.records.of_audit(whole.id)
        _answer(vault, site, site_answers)
        _answer(vault, start_record(vault, whole.id, form_id), answers)
        return Scene(
            audit.id, vault.records.get(interview.id), fresh.id, finding_id, photo_id, whole.id
        )


def _photos_of(vault: Vault) -> list[Evidence]:
    """Every photo that the vault holds."""
    return [
        each
        for audit in vault.audits.list()
        for each in vault.evidence.of_audit(audit.id)
        if each.media_type.startswith("image/")
    ]


def _answers_of(vault: Vault, form_id: str) -> Mapping[str, str]:
    """The answers of the first record of a form, or role, that has any."""
    for audit in vault.audits.list():
        for record in vault.records.of_audit(audit.id):
            if form_id in (record.form_id, record.role) and (
                said := vault.records.values(record.id)
            ):
                return said
    return {}


def _answer(
    vault: Vault, record: Record, answers: Mapping[str, str], pages: int | None = None
) -> None:
    """Answer the first `pages` of a record, None: all, as far as its form takes the answers."""
    session = open_session(vault, record.id)
    index = 0
    asked: set[str] = set()
    # Answers bring pages and questions, so which they are is only known on the way.
    while index < len(session.pages()) and index != pages:
        new = [ref for ref in session.pages()[index].refs if ref not in asked]
        for ref in new:
            _answer_one(vault, record, session, ref, answers.get(ref, ""))
        asked.update(new)
        index += not new


def _answer_one(vault: Vault, record: Record, session: FormSession, ref: str, value: str) -> None:
    if not value or not session.has(ref) or session.node(ref).readonly:
        return
    try:
        changes = session.answer(ref, value)
    except AnswerError:
        # An answer of another form version: the picture does without it.
        return
    form = protocol_of(vault.audits.get(record.audit_id), vault).form(record.form_id)
    title = record_title(session, form.record_title)
    store(vault, record.id, delta_of(session, changes), title=title)


def _sample(vault: Vault, audit_id: str) -> None:
    """A plan and a draw from a list of codes."""
    plan_sample(vault, audit_id, interviews=_INTERVIEWS)
    listed: Sequence[str] = [f"{n:04d}\t{'day' if n % 3 else 'night'}" for n in range(1, _LISTED)]
    draw_sample(vault, audit_id, "\n".join(listed), {"day": 13, "night": 7}, "0417")


def _find(vault: Vault, audit_id: str) -> str:
    """Two findings and an alert; the first finding's id."""
    today = datetime.now(UTC).date()
    first = add_finding(
        vault,
        audit_id,
        FindingContent(
            scale="smeta",
            grade="critical",
            title="Workers paid recruitment fees that were not repaid",
            found_on=today,
            description="Receipts of two agents show fees of up to four months of wages.",
            root_cause="The contract with the agents does not forbid charging workers.",
            corrective_action="Repay the fees to everyone who paid, in one instalment.",
            preventive_action="Write into every contract that the employer pays.",
            owner="Head of human resources",
            verification_method="Bank records and interviews",
            fees=True,
        ),
        by="Amina Haddad",
    )
    add_finding(
        vault,
        audit_id,
        FindingContent(
            scale="smeta",
            grade="minor",
            title="The notice about the helpline hangs in one language only",
            found_on=today,
        ),
        by="Amina Haddad",
    )
    raise_alert(
        vault,
        audit_id,
        "forced_labour",
        "Passports are locked in the office safe, and several people say they cannot get them.",
        lead_auditor="Amina Haddad",
        arrived_at=datetime.now(UTC) - timedelta(hours=5),
    )
    return first.id
