"""The words of the variants and of the sections on actions, recruitment, hours and proof: English.

Whole sentences, never put together from parts; what is filled in is a name, a number or a day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.report import wording

if TYPE_CHECKING:
    from decimal import Decimal

    from auditor_app.report.content import ReportContent
    from auditor_app.report.figures import BandRow, MonthHours, StratumRow
    from auditor_app.report.variants import Variant

HEADS: Final[dict[Variant, str]] = {
    "full": "Confidential · Audit {audit} · for the client",
    "site_copy": "Confidential · Audit {audit} · copy for the site",
    "action_plan": "Confidential · Audit {audit} · for the site",
    "interpreter_card": "For the interpreter",
}
WHAT_IT_IS: Final[dict[Variant, str]] = {
    "full": "Audit report",
    "site_copy": "Audit report: copy for the site",
    "action_plan": "Corrective action plan",
    "interpreter_card": "Interpreter's card",
}

ZERO_TOLERANCE: Final = "Zero tolerance"
ALERT_RAISED: Final = "Raised"
ALERT_STATES: Final[dict[str, str]] = {
    "raised": "Raised",
    "confirmed": "Confirmed",
    "resolved": "Resolved",
    "cancelled": "Cancelled",
}
ALERTS_NOTE: Final = "An alert is raised on suspicion. It is no verdict."
ALERT_WITHHELD: Final = "The site has not been told."
FINDING_WITHHELD: Final = "Kept from the site."
GRAVEST_FINDINGS: Final = "Gravest findings"
MORE_FINDINGS: Final = "All findings stand in the section {title}."

ACTIONS: Final = "Corrective action plan"
ACTIONS_NOTE: Final = (
    "What is to be done about each finding, by whom and until when. A refusal needs a reason."
)
NO_ACTIONS: Final = "No finding asks for an action."
COMPLETED: Final = "Completed on"
PROOF: Final = "Proof of it"
CHECKED_BY: Final = "Checked by, on"
AGREED: Final = "Agreed on site"
FOR_THE_AUDITOR: Final = "For the auditor"
FOR_THE_SITE: Final = "For the site"
SIGNATURE_PLACE_DATE: Final = "Signature, place and date"
AGREED_NOTE: Final = (
    "By signing, the site says that it has received this plan and has read it. It does not say that"
    " it agrees with every finding; what it objects to is written beside it."
)

GOOD_PRACTICE: Final = "Good practice"
RECRUITMENT: Final = "Recruitment and fees"
RECRUITMENT_NOTE: Final = (
    "The employer pays for recruitment (ILO, 2019). What workers paid is told in months of their"
    " own pay, to the tenth."
)
CORRIDOR: Final = "Way of recruitment"
PAID_BY_ONE: Final = "One worker pays"
CAME_THAT_WAY: Final = "Workers"
FEES_SAID: Final = "What the interviewed paid for the job"
HOURS: Final = "Wages and hours"
HOURS_SAID: Final = "Hours a week, as the interviewed say"
MONTHS: Final = "Hours a week, by the payroll and the time clock"
MONTHS_NOTE: Final = (
    "Full bar: the usual week. Hatched: the longest week of the month. Outline: the longest week by"
    " the time clock."
)
MONTH: Final = "Month"
USUAL: Final = "Usual"
LONGEST: Final = "Longest"
CLOCK: Final = "Clock"
NOT_SAID: Final = "Not said, or not asked"
UNKNOWN_SUM: Final = "Paid, and cannot say how much"
STRATA: Final = "Interviewed and wanted: {title}"
STRATA_NOTE: Final = "The stroke across a bar is how many the sampling plan wanted."
INTERVAL_NOTE: Final = (
    "The line below a bar is the interval for the whole site: exact, 95 % confidence, valid if the"
    " interviewed were drawn at random."
)

METHOD_AND_LIMITS: Final = "Scope, method and limits"
SCOPE: Final = "What was looked at"
EVIDENCE: Final = "Evidence"
PHOTO: Final = "Photo {number}"

GLOSSARY: Final = "Glossary"
VERIFY: Final = "How to verify this document"
QR_ALTERNATIVE: Final = "A QR code with the words printed beside it."
QR_SAYS: Final = "The code says"
VERIFY_PAPER: Final = (
    "Paper proves nothing by itself, and no document can hold its own digest. What can be compared"
    " is what it was made from: the code and the lines below name the audit and the event by which"
    " it was closed."
)
_BUNDLE: Final = (
    "1. Whoever holds the audit's bundle runs “auditor bundle verify”. It says who sealed it, and"
    " that nothing was added, taken away or changed. The public tools age, openssl and a BagIt"
    " validator say the same without this program."
)
_EVENT: Final = (
    "2. In the opened bundle, data/events.jsonl has an event with the number and the digest that"
    " are printed below. If it has, this document speaks of that audit as it was closed."
)
_SAME_FILE: Final = (
    "3. The bundle holds this report as data/report.pdf, with its SHA-256 digest in"
    " manifest-sha256.txt. A file that has the same digest is that report, to the byte."
)
_ASK: Final = (
    "1. Ask the organisation that made this audit. It holds the audit's sealed bundle, which nobody"
    " else can open."
)
_TELL: Final = (
    "2. Tell it what the code says: the audit, and the number and digest of the event by which it"
    " was closed. It can say whether its bundle has that event."
)
_LESS: Final = (
    "3. This copy is not in the bundle; it holds less than the report that is. The organisation can"
    " make it again from the audit and compare."
)
_ASK_OF_PLAN: Final = (
    "Ask the organisation that made this audit whether its bundle has the event that the code"
    " names."
)
VERIFY_STEPS: Final[dict[Variant, tuple[str, ...]]] = {
    "full": (_BUNDLE, _EVENT, _SAME_FILE),
    "site_copy": (_ASK, _TELL, _LESS),
    "action_plan": (_ASK_OF_PLAN,),
    "interpreter_card": (),
}

SITE_SUMMARY: Final = (
    "This copy is for the site. What workers said in confidence is not in it, neither in words nor"
    " in numbers, so that nobody can be recognised."
)
SITE_LEFT_OUT: Final = (
    "It holds what the auditor saw at the site and in its papers, the findings that the site may"
    " see, and what is to be done about them. Outcomes, indicators and sources of the interviews,"
    " words of workers, photos that nobody has looked at, and recordings are in the report for the"
    " client alone."
)
_FORCED_LABOUR: Final = (
    "Work that somebody does not do of his or her own free will, under the menace of a penalty"
    " (ILO Convention No. 29)."
)
_INDICATOR: Final = (
    "A sign that work may be involuntary, or done under the menace of a penalty. It is a clue and"
    " no verdict."
)
_INTERVAL: Final = (
    "Between how few and how many of the site's workers may be concerned, if the interviewed were"
    " drawn at random."
)
_BUNDLE_MEANS: Final = (
    "The sealed file in which the audit is delivered, with everything that the report rests on."
    " Only the organisation can open it."
)
_DIGEST_MEANS: Final = (
    "A long number worked out from a file (SHA-256). Two files with the same one are the same file."
)
TERMS: Final = (
    ("Forced labour", _FORCED_LABOUR),
    ("Indicator", _INDICATOR),
    ("Zero tolerance", "What cannot wait for the report. An alert is raised on suspicion."),
    (
        "Corrective action",
        "What puts right what was found. A preventive action keeps it from coming back.",
    ),
)
TERMS_OF_INTERVIEWS: Final = (
    ("Strong, medium", "How much an indicator weighs in the protocol's rule."),
    ("Undecided", "Answers that leave an indicator open: declined, not known, or not given."),
    ("Interval", _INTERVAL),
)
TERMS_OF_PROOF: Final = (("Bundle", _BUNDLE_MEANS), ("Digest", _DIGEST_MEANS))
FINDINGS_FOR_SITE: Final = "Findings of the audit"
LEFT_OUT: Final = "[left out: it held the code of a worker]"


def head(content: ReportContent) -> str:
    """What stands at the head of every page: for whom it is, and of which audit."""
    return HEADS[content.variant].format(audit=wording.short_id(content.audit_id))


def hours(value: Decimal | None) -> str:
    """Hours in figures."""
    return wording.NOTHING if value is None else f"{value.normalize():f}"


def month(value: MonthHours) -> str:
    """A month with its year."""
    return wording.day(value.month).partition(" ")[2]


def hours_band(band: BandRow) -> str:
    """Which hours a band holds."""
    if band.low is None:
        return f"Up to {hours(band.high)} hours"
    if band.high is None:
        return f"More than {hours(band.low)} hours"
    return f"More than {hours(band.low)} and up to {hours(band.high)} hours"


def fees_band(band: BandRow) -> str:
    """How many months of pay a band holds."""
    if band.low is None:
        return "Nothing"
    if band.high is None:
        return "Something" if not band.low else f"More than {hours(band.low)} months of pay"
    if not band.low:
        return f"Up to {hours(band.high)} months of pay"
    return f"More than {hours(band.low)} and up to {hours(band.high)} months of pay"


def months_of_pay(months: Decimal | None) -> str:
    """What one worker pays."""
    return "not known" if months is None else f"{hours(months)} months of pay"


def of_wanted(row: StratumRow) -> str:
    """How many of a stratum were interviewed."""
    return f"{wording.figure(row.interviewed)} of {row.wanted} wanted"


def limits(regular: Decimal | None, total: Decimal | None) -> str:
    """The limits that hours are set against."""
    if regular is not None and total is not None:
        return (
            f"The lines are the limits: {hours(regular)} hours without overtime,"
            f" {hours(total)} with it."
        )
    limit = total if regular is None else regular
    return "" if limit is None else f"The line is the limit: {hours(limit)} hours."


def found(count: int, gravest: str) -> str:
    """How many findings there are, and how grave the gravest is."""
    if count == 0:
        return "The auditor has no finding that the site may see now."
    if count == 1:
        return f"The auditor has one finding; its grade is “{gravest}”."
    return f"The auditor has {wording.number(count)} findings; the gravest grade is “{gravest}”."


def interviewed(count: int, headcount: int | None) -> str:
    """How many were interviewed, in a sentence of its own."""
    if count == 0:
        return "No worker was interviewed."
    if headcount:
        return f"{count} of {headcount} workers were interviewed."
    return "One worker was interviewed." if count == 1 else f"{count} workers were interviewed."


def code_text(content: ReportContent) -> str:
    """What the QR code holds: a URN with what has to be compared, and no address of anybody."""
    proof = content.verification
    parts = [
        f"variant={content.variant}",
        f"audit={content.audit_id}",
        f"event={proof.event_count if proof.event_count is not None else ''}",
        f"head={proof.event_head}",
    ]
    if proof.bundle_id:
        parts.append(f"bundle={proof.bundle_id}")
    state = "signed" if content.sign_off is not None else "draft"
    return f"urn:auditor:report:1?{'&'.join([*parts, f'state={state}'])}"
