"""Everything a report shows, as plain values.

No vault, no protocol, no worker: whoever builds a `ReportContent` has already taken out what must
not be printed. Workers appear as counts and as quotations that were cleared for use, never with
a name or a pseudonym.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date, datetime

    from auditor_app.report.figures import (
        HoursSection,
        RecruitmentSection,
        ShareInterval,
        StrataTable,
    )
    from auditor_app.report.variants import PrintQuality, Variant

Outcome = Literal["indicated", "potential", "not_determinable", "none_observed"]
"""What is said of a worker's situation, and nothing else (ILO rule, see `OutcomeSection`)."""

OUTCOMES: tuple[Outcome, ...] = ("indicated", "potential", "not_determinable", "none_observed")

Kind = Literal["involuntariness", "penalty"]
Strength = Literal["strong", "medium"]

ImageSource = bytes | Callable[[], bytes]
"""The bytes of a JPEG, PNG or HEIC file, or what reads them when the photo is drawn.

With a callable only a few originals are in memory at a time. An `OSError` or an `AuditorError` that
it raises turns the photo into a box that says so.
"""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a list of facts: what is asked, what was found."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something; None: a number that is not told, of some at least."""

    label: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A group divided by one attribute, such as gender or nationality."""

    title: str
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class SiteSection:
    """The place that was audited.

    `position` is the written form, such as ``23.8103 N, 90.4125 E``; `facts` keep their order.
    """

    name: str
    address: str = ""
    country: str = ""
    position: str = ""
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleSection:
    """Who was interviewed, as counts only.

    `headcount` is None where the site did not say how many work there. `detection` is the whole
    sentence on what a sample of this size can find; `strata` say how far the plan was kept.
    """

    interviewed: int
    headcount: int | None = None
    breakdowns: tuple[Breakdown, ...] = ()
    detection: str = ""
    languages: tuple[str, ...] = ()
    strata: tuple[StrataTable, ...] = ()


@dataclass(frozen=True, slots=True)
class RaisedSign:
    """A sign that was seen or read at the site, and by whom: "documents"."""

    label: str
    sources: str


@dataclass(frozen=True, slots=True)
class OutcomeSection:
    """How many workers have which outcome, and what else must be looked at at once.

    None is a number that is not told; see `ReportContent.smallest_group`. `flags` are counts of
    signs beside the outcome: possible trafficking, a child at work; `raised` are such signs of
    other records than interviews.
    `rule` replaces the standing explanation of the ILO rule where a protocol uses another.
    `overridden` says, in sentences, how many outcomes the auditor has set instead of the rule's.
    """

    indicated: int | None = 0
    potential: int | None = 0
    not_determinable: int | None = 0
    none_observed: int | None = 0
    flags: tuple[Count, ...] = ()
    rule: str = ""
    overridden: tuple[str, ...] = ()
    raised: tuple[RaisedSign, ...] = ()

    def of(self, outcome: Outcome) -> int | None:
        """The number of workers with `outcome`; None: not told."""
        counts = {
            "indicated": self.indicated,
            "potential": self.potential,
            "not_determinable": self.not_determinable,
            "none_observed": self.none_observed,
        }
        return counts[outcome]


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One indicator over all interviews.

    `ilo11` is the key of one of the ILO's eleven indicators (``debt_bondage``) or, in a protocol
    with other groups, the group's heading as it is to be printed. `observed` and `undecided` are
    None where the number is not told, of some at least. `interval` says how much of the site may
    be concerned, None where that would tell a number or nobody shows it.
    """

    id: str
    text: str
    dimensions: tuple[str, ...]
    kind: Kind
    strength: Strength
    ilo11: str
    observed: int | None
    interviewed: int
    undecided: int | None = 0
    interval: ShareInterval | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """An indicator that the auditor's own record of the site shows.

    `answers` are the questions that show it with what was answered.
    """

    id: str
    text: str
    answers: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding as it is printed; what is empty is left out.

    `indicators` and `references` are whole lines; a count of few workers is not in them. `key` is
    the beginning of the finding's id, which ties it to the bundle. `photos` are numbers of photos
    in this report, `evidence` whole lines on other things it rests on. `action_due`: something has
    to be done about it. `withheld`: the site does not know of it yet.
    """

    number: int
    key: str
    grade: str
    title: str
    description: str = ""
    indicators: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    root_cause: str = ""
    action: str = ""
    prevention: str = ""
    owner: str = ""
    deadline: date | None = None
    verification: str = ""
    status: str = ""
    photos: tuple[int, ...] = ()
    evidence: tuple[str, ...] = ()
    action_due: bool = True
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class AlertRow:
    """A zero-tolerance alert. `withheld`: the site does not know of it yet."""

    title: str
    motive: str
    state: str
    raised_at: datetime
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class SourceRow:
    """An indicator and what there is to say of it beside the interviews' counts, in sentences.

    Which sources show it, where they contradict each other, what it may mean for the whole site,
    what the auditor has set.
    """

    id: str
    text: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a worker that were cleared for use. `language` is a BCP 47 tag.

    The text holds no name and no pseudonym; `topic` is what it is about, `translation` what it
    says in the report's language.
    """

    text: str
    language: str = ""
    topic: str = ""
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo with what identifies its original.

    `sha256` is the hexadecimal digest of the original file, `width` and `height` its size in
    pixels (0: not known). The printed copy is smaller and carries no metadata. `drawn_on` is the
    number of the photo here that it is a drawing on, 0 for none.

    `redacted`: `image` gives a copy of which parts are hidden. `withheld`: nobody has looked at
    the photo for what it must not show; a sentence stands in its place, and `image` is not asked.
    """

    image: ImageSource
    caption: str = ""
    question: str = ""
    captured_at: datetime | None = None
    sha256: str = ""
    width: int = 0
    height: int = 0
    drawn_on: int = 0
    redacted: bool = False
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A recording, a film or another file, which paper can only name.

    `media_type` is what its content is, `size` in bytes, `sha256` the hexadecimal digest.
    """

    media_type: str
    size: int
    sha256: str
    caption: str = ""
    question: str = ""
    captured_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who answers for the report. `statement` is what is signed.

    Signatures are pictures, empty where the page leaves room for one by hand. `site_refusal` is why
    the site's representative did not sign; `remarks` are the site's. `passed` are sentences on what
    was open and gone past, with the auditor's reasons.
    """

    auditor: str
    role: str = ""
    place: str = ""
    signed_at: datetime | None = None
    statement: str = ""
    site_representative: str = ""
    signature: bytes = b""
    site_role: str = ""
    site_signature: bytes = b""
    site_refusal: str = ""
    remarks: str = ""
    passed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormVersion:
    """A form that was used. `digest` is the hexadecimal SHA-256 of its XML."""

    title: str
    form_id: str
    version: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Verification:
    """What ties the printed page to the delivered bundle.

    `event_head` is the digest at the head of the audit's event log, `event_count` its sequence
    number. `bundle_id` is empty as long as nothing was sealed. `signed_by` is whose electronic
    signature the file carries, empty where it carries none.
    """

    bundle_id: str = ""
    event_head: str = ""
    event_count: int | None = None
    forms: tuple[FormVersion, ...] = ()
    signed_by: str = ""


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A whole report, in the order of its pages.

    Without `sign_off` it is a draft and says so on every page. `first_day` and `last_day` are the
    days on site. `language` is the language that the report itself is written in. One that is not
    `assessed` lists facts: it shows no sample, no outcome and no indicator. `smallest_group`
    says below which number of workers none is told. One for `practice` says on every page that its
    people are invented, whether it is signed off or not.

    `variant` says for whom it is; what that variant must not show is not in here. `sections` are
    the protocol's, in its order; none: all that there are. `good_practice` are findings that need
    no action. `scope` says what was looked at. `glossary` explains the words that occur.
    """

    title: str
    organisation: str
    audit_id: str
    protocol_title: str
    protocol_version: str
    created_at: datetime
    auditor: str
    site: SiteSection
    sample: SampleSection
    outcomes: OutcomeSection
    first_day: date | None = None
    last_day: date | None = None
    indicators: tuple[IndicatorRow, ...] = ()
    observations: tuple[Observation, ...] = ()
    findings: tuple[FindingRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    photos: tuple[Photo, ...] = ()
    files: tuple[EvidenceFile, ...] = ()
    method: tuple[str, ...] = ()
    limits: tuple[Fact, ...] = ()
    sign_off: SignOff | None = None
    verification: Verification = Verification()
    language: str = "en"
    assessed: bool = True
    smallest_group: int = 0
    practice: bool = False
    variant: Variant = "full"
    sections: tuple[str, ...] = ()
    scope: tuple[Fact, ...] = ()
    alerts: tuple[AlertRow, ...] = ()
    good_practice: tuple[FindingRow, ...] = ()
    hours: HoursSection | None = None
    recruitment: RecruitmentSection | None = None
    glossary: tuple[Fact, ...] = ()
    quality: PrintQuality = "normal"

    @property
    def tells_outcomes(self) -> bool:
        """Whether anything is said of workers' situations, were it that none was interviewed."""
        return self.assessed and self.variant == "full"
