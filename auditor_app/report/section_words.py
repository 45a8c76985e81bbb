"""Sentences of the variants, of charts and of proof, that need a number, a day or a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import wording

if TYPE_CHECKING:
    from decimal import Decimal

    from auditor_app.report.content import ReportContent
    from auditor_app.report.figures import BandRow, StratumRow
    from auditor_app.report.variants import Variant
    from auditor_app.report.words import Words


def head(words: Words, content: ReportContent) -> str:
    """What stands at the head of every page: of which audit it is, and for whom."""
    number = wording.short_id(content.audit_id)
    heads: dict[Variant, str] = {
        "full": words.gettext("Confidential · Audit {number} · for the client", number=number),
        "site_copy": words.gettext(
            "Confidential · Audit {number} · copy for the site", number=number
        ),
        "action_plan": words.gettext("Confidential · Audit {number} · for the site", number=number),
    }
    return heads.get(content.variant, "")


def what_it_is(words: Words, variant: Variant) -> str:
    """The kind of the document."""
    kinds: dict[Variant, str] = {
        "full": words.gettext("Audit report"),
        "site_copy": words.gettext("Audit report: copy for the site"),
        "action_plan": words.gettext("Corrective action plan"),
        "interpreter_card": words.gettext("Interpreter's card"),
    }
    return kinds[variant]


def hours(words: Words, value: Decimal | None) -> str:
    """A number of hours or months in figures, a dash where there is none."""
    return wording.NOTHING if value is None else words.number(float(value))


def hours_band(words: Words, band: BandRow) -> str:
    """Which hours a band holds."""
    low, high = hours(words, band.low), hours(words, band.high)
    if band.low is None:
        return words.gettext("Up to {most} hours", most=high)
    if band.high is None:
        return words.gettext("More than {least} hours", least=low)
    return words.gettext("More than {least} and up to {most} hours", least=low, most=high)


def fees_band(words: Words, band: BandRow) -> str:
    """How many months of pay a band holds."""
    low, high = hours(words, band.low), hours(words, band.high)
    if band.low is None:
        return words.pgettext("what workers paid", "Nothing")
    if band.high is None:
        return words.ngettext(
            "More than {least} month of pay",
            "More than {least} months of pay",
            int(band.low or 0),
            least=low,
        )
    return words.ngettext(
        "Up to {most} month of pay", "Up to {most} months of pay", int(band.high), most=high
    )


def months_of_pay(words: Words, months: Decimal | None, *, told: bool) -> str:
    """What one worker pays; `told` says why no months are there."""
    if months is None and told:
        return words.pgettext("what one worker pays", "not known")
    if months is None:
        return words.pgettext("what one worker pays", "not told")
    return words.gettext("{number} months of pay", number=hours(words, months))


def of_wanted(words: Words, row: StratumRow) -> str:
    """How many of a stratum were interviewed."""
    wanted = words.number(row.wanted)
    if row.interviewed is None:
        return words.gettext("some of {wanted} wanted", wanted=wanted)
    return words.gettext("{n} of {wanted} wanted", n=words.number(row.interviewed), wanted=wanted)


def limits(words: Words, regular: Decimal | None, total: Decimal | None) -> str:
    """The limits that hours are set against."""
    if regular is not None and total is not None:
        return words.gettext(
            "The lines are the limits: {regular} hours without overtime, {total} with it.",
            regular=hours(words, regular),
            total=hours(words, total),
        )
    limit = total if regular is None else regular
    if limit is None:
        return ""
    return words.gettext("The line is the limit: {limit} hours.", limit=hours(words, limit))


def found(words: Words, count: int, gravest: str) -> str:
    """How many findings the site has, and how grave the gravest is."""
    if count == 0:
        return words.gettext("There is no finding in this copy.")
    return words.ngettext(
        "There is {n} finding; its grade is “{grade}”.",
        "There are {n} findings; the gravest grade is “{grade}”.",
        count,
        grade=gravest,
    )


def verify_steps(words: Words, variant: Variant) -> tuple[str, ...]:
    """How the reader of a variant can check it."""
    if variant == "full":
        return (
            words.gettext(
                "1. Whoever holds the audit's bundle runs “{command}”. It says who sealed it, and "
                "that nothing was added, taken away or changed. The public tools age, openssl and "
                "a BagIt validator say the same without this program.",
                command="auditor bundle verify",
            ),
            words.gettext(
                "2. In the opened bundle, {file} has an event with the number and the digest that "
                "are printed below. If so, this document speaks of that audit as it was closed.",
                file="data/events.jsonl",
            ),
            words.gettext(
                "3. The bundle holds this report as {file}, with its SHA-256 digest in {list}. A "
                "file that has the same digest is that report, to the byte.",
                file="data/report.pdf",
                list="manifest-sha256.txt",
            ),
        )
    if variant == "site_copy":
        return (
            words.gettext(
                "1. Ask the organisation that made this audit. It holds the audit's sealed bundle, "
                "which nobody else can open."
            ),
            words.gettext(
                "2. Tell it what the code says: the audit, and the number and digest of the event "
                "by which it was closed. It can say whether its bundle has that event."
            ),
            words.gettext(
                "3. This copy is not in the bundle; it holds less than the report that is. It can "
                "be made again from the audit and compared."
            ),
        )
    return (
        words.gettext(
            "Ask the organisation that made this audit whether its bundle has the event that the "
            "code names."
        ),
    )


def code_text(content: ReportContent) -> str:
    """What the QR code holds: a URN with what has to be compared, and no address of anybody."""
    proof = content.verification
    parts = [f"variant={content.variant}", f"audit={content.audit_id}"]
    if proof.event_head:
        count = "" if proof.event_count is None else str(proof.event_count)
        parts += [f"event={count}", f"head={proof.event_head}"]
    if proof.bundle_id:
        parts.append(f"bundle={proof.bundle_id}")
    parts.append("state=signed" if content.sign_off is not None else "state=draft")
    return f"urn:auditor:report:1?{'&'.join(parts)}"
