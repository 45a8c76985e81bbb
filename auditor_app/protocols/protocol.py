"""An audit protocol as the rest of the program sees it: plain values, checked when loaded."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from auditor_app.errors import ProtocolError
from auditor_app.protocols.board_settings import NO_BOARD, BoardOptions
from auditor_app.protocols.finding_scales import NO_FINDINGS, FindingRules
from auditor_app.protocols.finishing import NO_FINISHING_RULES, FinishingRules
from auditor_app.protocols.zero_tolerance import NO_ZERO_TOLERANCE, ZeroTolerance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.protocols.conversation import Conversation
    from auditor_app.protocols.indicators import Indicator, IndicatorGroup
    from auditor_app.protocols.sampling_settings import SamplingOptions
    from auditor_app.protocols.stop_and_refer import StopAndRefer
    from auditor_app.protocols.wording import Wording
    from auditor_app.xforms import FormDefinition

Outcome = Literal["indicated", "potential", "not_determinable", "none_observed"]
OUTCOMES: Final[tuple[Outcome, ...]] = (
    "indicated",
    "potential",
    "not_determinable",
    "none_observed",
)
Count = Literal["one", "at_most_one", "many", "any"]
Source = Literal["worker", "observation", "document", "management"]
SOURCES: Final[tuple[Source, ...]] = ("worker", "observation", "document", "management")
"""Who or what speaks in a form."""


@dataclass(frozen=True, slots=True)
class ProtocolForm:
    """One form of a protocol.

    Attributes:
        file: the name of its file in the protocol's folder.
        role: what its records are: "site", "worker_interview" or another.
        count: how many records an audit has: "one" is made with the audit, "at_most_one" may be
            left out, of "many" there is at least one, of "any" there may be none.
        record_title: XPath for a record's name in lists; empty: the form's title.
        source: where its answers come from.
        stop: where it leads whoever has to stop at once; None: it names nothing for that.
        conversation: what of it is asked in interview mode; None: it is no conversation.
    """

    form_id: str
    file: str
    role: str
    count: Count
    record_title: str
    definition: FormDefinition
    wording: Wording
    source: Source = "observation"
    stop: StopAndRefer | None = None
    conversation: Conversation | None = None

    @property
    def title(self) -> str:
        """The form's title in English."""
        return str(self.wording)


@dataclass(frozen=True, slots=True)
class FlagSign:
    """What raises a flag of the site in a record of another form: XPaths, any of which is true."""

    form_id: str
    when: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlagRule:
    """A sign beside the outcome, such as a child at work.

    Attributes:
        form_id: the form whose record raises it.
        when: XPaths, any of which raises the flag when true.
        outcomes: raised beside these outcomes only; empty: beside any.
        elsewhere: what raises it for the site, whoever is concerned, in records of other forms.
    """

    id: str
    form_id: str
    when: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    title: Wording
    meaning: Wording
    elsewhere: tuple[FlagSign, ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomeWording:
    """The words for one outcome: its name and what it means."""

    outcome: Outcome
    title: Wording
    meaning: Wording


@dataclass(frozen=True, slots=True)
class PhotoSubject:
    """A question whose photos an audit should have; they show something of `indicators`."""

    form_id: str
    ref: str
    indicators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuotationRule:
    """Which words of a worker may be printed.

    Attributes:
        text: ref of the answer with the words.
        when: XPath, true when the worker allowed it.
    """

    text: str
    when: str


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the report shows of this protocol.

    Attributes:
        sections: in their order.
        site_name: ref of the site's name in the site's form; likewise `site_address`,
            `site_country` and `site_position`, which may be empty.
        headcount: ref of the site's number of workers.
        detection_shares: shares of affected workers (0 to 1) to give the detection chance for.
        smallest_group: groups of fewer people are not broken down in what leaves.
        site_facts: refs of the site's form whose answers are listed.
        limits: refs of the site's form that say what could not be seen.
        breakdowns: refs of the interview that the sample is divided by.
        interview_language: ref of the interview that says in which language it was held.
        quotation: which words may be quoted; None: none.
    """

    sections: tuple[str, ...]
    site_name: str
    site_address: str
    site_country: str
    site_position: str
    headcount: str
    detection_shares: tuple[float, ...]
    smallest_group: int
    site_facts: tuple[str, ...]
    limits: tuple[str, ...]
    breakdowns: tuple[str, ...]
    interview_language: str
    quotation: QuotationRule | None


@dataclass(frozen=True, slots=True)
class Protocol:
    """An audit protocol, whole and checked.

    Attributes:
        translations: by BCP 47 tag the state of each language beside English: "draft" (not yet
            reviewed by a native speaker) or "reviewed".
        never: words that none of its texts may use.
        findings: by which scales findings are graded.
        zero_tolerance: what calls for an alert, and its clock.
        sampling: how it samples; None: it has no rule for that.
        assesses: whether answers are read for indicators and outcomes. Where not, it collects
            facts: `indicators`, `groups`, `flags` and `outcomes` are empty.
        board: what the board of an audit draws beside the sample.
        finishing: what is asked for before an audit becomes final.
        own_words: by BCP 47 tag, what its English texts outside of its forms are called: those of
            its `Wording`s that do not say it themselves.
    """

    protocol_id: str
    version: str
    wording: Wording
    forms: tuple[ProtocolForm, ...]
    indicators: tuple[Indicator, ...]
    groups: tuple[IndicatorGroup, ...]
    flags: tuple[FlagRule, ...]
    outcomes: tuple[OutcomeWording, ...]
    photos: tuple[PhotoSubject, ...]
    report: ReportOptions
    translations: tuple[tuple[str, str], ...]
    never: tuple[str, ...]
    findings: FindingRules = NO_FINDINGS
    zero_tolerance: ZeroTolerance = NO_ZERO_TOLERANCE
    sampling: SamplingOptions | None = None
    assesses: bool = True
    board: BoardOptions = NO_BOARD
    finishing: FinishingRules = NO_FINISHING_RULES
    own_words: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)

    @property
    def title(self) -> str:
        """The protocol's title in English."""
        return str(self.wording)

    def form(self, form_id: str) -> ProtocolForm:
        """The form `form_id`.

        Raises:
            ProtocolError: the protocol has no such form.
        """
        for form in self.forms:
            if form.form_id == form_id:
                return form
        raise ProtocolError(
            f"The protocol {self.protocol_id} has no form {form_id}.",
            f"It has: {', '.join(form.form_id for form in self.forms)}.",
        )

    def forms_of_role(self, role: str) -> tuple[ProtocolForm, ...]:
        """The forms whose records are `role`."""
        return tuple(form for form in self.forms if form.role == role)

    def indicator(self, indicator_id: str) -> Indicator:
        """The indicator `indicator_id`.

        Raises:
            ProtocolError: the protocol has no such indicator.
        """
        for indicator in self.indicators:
            if indicator.id == indicator_id:
                return indicator
        raise ProtocolError(
            f"The protocol {self.protocol_id} has no indicator {indicator_id}.",
            "Look into its table of indicators.",
        )

    def in_language(self, wording: Wording, tag: str) -> str:
        """One of its texts in the language `tag` ("es", "zh-Hans"), else in English."""
        known = dict(wording.texts)
        for each in (tag, tag.partition("-")[0]):
            said = known.get(each) or self.own_words.get(each, {}).get(str(wording))
            if said:
                return said
        return str(wording)

    def outcome_wording(self, outcome: Outcome) -> OutcomeWording:
        """The words for `outcome`; a loaded protocol has them for all four."""
        return next(words for words in self.outcomes if words.outcome == outcome)
