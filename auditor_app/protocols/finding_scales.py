"""The scales by which findings are graded, as data: `finding_scales.toml`.

The shipped file lies among the code lists; a scale of the same id in the protocol's own file goes
before it. A protocol says in `[findings]` which it uses.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, Literal

from auditor_app.errors import FormFault, ProtocolError
from auditor_app.protocols.settings import Table, toml_in
from auditor_app.shipped import code_lists_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from auditor_app.protocols.wording import Wording

SCALES_FILE: Final = "finding_scales.toml"
GradeKind = Literal["finding", "observation", "good_example", "rating"]
GRADE_KINDS: Final[tuple[GradeKind, ...]] = ("finding", "observation", "good_example", "rating")
ReferenceKind = Literal["national_law", "ilo_convention", "code_of_conduct", "standard"]
REFERENCE_KINDS: Final[tuple[ReferenceKind, ...]] = (
    "national_law",
    "ilo_convention",
    "code_of_conduct",
    "standard",
)
_STRENGTHS: Final = ("strong", "medium")


@dataclass(frozen=True, slots=True)
class Grade:
    """One grade of a scale.

    Attributes:
        kind: "finding" needs a corrective action, "observation" may have one, "good_example" has
            none, "rating" says what a requirement was rated as where nothing is wrong.
        days: after how many days the action is due by default; None: no default.
        plan_days: after how many days its plan is due; None: the scale names none.
        withheld: not shown to the site before an alert that names the finding is released.
    """

    id: str
    wording: Wording
    meaning: Wording
    kind: GradeKind
    days: int | None = None
    plan_days: int | None = None
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A name for scores above `above`; None takes every score that is left."""

    id: str
    wording: Wording
    above: int | None


@dataclass(frozen=True, slots=True)
class ScoreRule:
    """`whole` times the share of conformant among applicable, less `minus` for each by grade."""

    whole: int
    conformant: tuple[str, ...]
    left_out: tuple[str, ...]
    minus: tuple[tuple[str, int], ...]
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """A score to one decimal place; `band` None where the scale has no bands."""

    value: Decimal
    band: Band | None
    applicable: int
    conformant: int


@dataclass(frozen=True, slots=True)
class FindingScale:
    """A scale: its grades, and how they become a score.

    Attributes:
        proposed: id of the grade that is proposed for an indicator, by its strength.
        score: None where the scale has no score.
    """

    id: str
    wording: Wording
    grades: tuple[Grade, ...]
    proposed: tuple[tuple[str, str], ...]
    score: ScoreRule | None = None

    def grade(self, grade_id: str) -> Grade:
        """The grade `grade_id`.

        Raises:
            ProtocolError: the scale has no such grade.
        """
        for grade in self.grades:
            if grade.id == grade_id:
                return grade
        raise ProtocolError(
            f"The scale {self.wording} has no grade {grade_id}.",
            f"Choose one of: {', '.join(grade.id for grade in self.grades)}.",
        )

    def proposed_for(self, strength: str) -> Grade:
        """The grade that is proposed for an indicator of that strength."""
        return self.grade(dict(self.proposed)[strength])

    def score_of(self, counts: Mapping[str, int]) -> Score | None:
        """The score by how many there are of each grade.

        None where the scale has no score, or where nothing that counts is applicable.

        Raises:
            ProtocolError: a grade that the scale has not, or a count below zero.
        """
        rule = self.score
        for grade_id, count in counts.items():
            self.grade(grade_id)
            if count < 0:
                raise ProtocolError(
                    f"There cannot be {count} of the grade {grade_id}.", "Count again."
                )
        if rule is None:
            return None
        applicable = sum(count for grade, count in counts.items() if grade not in rule.left_out)
        if not applicable:
            return None
        conformant = sum(counts.get(grade, 0) for grade in rule.conformant)
        minus = sum(each * counts.get(grade, 0) for grade, each in rule.minus)
        exact = Fraction(rule.whole * conformant, applicable) - minus
        band = next((b for b in rule.bands if b.above is None or exact > b.above), None)
        value = Decimal(exact.numerator) / Decimal(exact.denominator)
        rounded = value.quantize(Decimal("0.1"), ROUND_HALF_EVEN)
        return Score(rounded, band, applicable, conformant)


@dataclass(frozen=True, slots=True)
class Reference:
    """A law, a convention or a rule that a finding rests on."""

    kind: ReferenceKind
    text: str


@dataclass(frozen=True, slots=True)
class FindingRules:
    """How a protocol grades findings; without scales it has none.

    Attributes:
        default: id of the scale that is used unless the auditor chooses another.
        fee_indicators: ids of those whose finding is about fees, which may have to be repaid.
        references: what every finding that is proposed rests on.
    """

    scales: tuple[FindingScale, ...] = ()
    default: str = ""
    fee_indicators: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()

    def scale(self, scale_id: str = "") -> FindingScale:
        """The scale `scale_id`, or the default one.

        Raises:
            ProtocolError: the protocol does not use such a scale.
        """
        wanted = scale_id or self.default
        for scale in self.scales:
            if scale.id == wanted:
                return scale
        if not self.scales:
            raise ProtocolError(
                "This protocol has no scale for findings.",
                "Name one in the table findings of its protocol.toml.",
            )
        raise ProtocolError(
            f"This protocol does not use the scale {wanted}.",
            f"Choose one of: {', '.join(scale.id for scale in self.scales)}.",
        )

    def wordings(self) -> Iterator[tuple[str, Wording]]:
        """Every text with its place, for the check of words that are ruled out."""
        for scale in self.scales:
            place = f"{SCALES_FILE}, {scale.id}"
            yield place, scale.wording
            for grade in scale.grades:
                yield f"{place}, {grade.id}", grade.wording
                yield f"{place}, {grade.id}", grade.meaning
            for band in scale.score.bands if scale.score else ():
                yield f"{place}, {band.id}", band.wording


NO_FINDINGS: Final = FindingRules()


def read_finding_rules(settings: Table, folder: Path) -> FindingRules:
    """The table `findings` of protocol.toml; what is wrong is added to its faults."""
    if "findings" not in settings.names():
        return NO_FINDINGS
    table = settings.table("findings")
    known = read_scales(folder, table.faults)
    named = table.texts("scales")
    chosen: list[FindingScale] = []
    for name in named:
        if name not in known:
            remedy = f"Known: {', '.join(sorted(known))}. Or write it into {SCALES_FILE}."
            table.fault("scales", f"There is no scale {name}.", remedy)
        elif any(scale.id == name for scale in chosen):
            table.fault("scales", f"The scale {name} stands there twice.", "Keep one.")
        else:
            chosen.append(known[name])
    default = table.text("default")
    if default and default not in named:
        remedy = f"Write one of: {', '.join(named)}."
        table.fault("default", f"The scale {default} is not among the scales.", remedy)
    scales = _weighed(table, tuple(chosen))
    rules = FindingRules(
        scales,
        default,
        table.texts("fee_indicators", optional=True),
        tuple(_reference(each) for each in table.tables("references")),
    )
    table.done()
    return rules


def _weighed(table: Table, scales: tuple[FindingScale, ...]) -> tuple[FindingScale, ...]:
    """The scales with the protocol's own weights for their scores (`[findings.minus.SCALE]`)."""
    own = table.table("minus", optional=True)
    by_id = {scale.id: scale for scale in scales}
    for name in own.names():
        weights = own.table(name)
        scale = by_id.get(name)
        if scale is None or scale.score is None:
            own.fault(name, f"There is no score by the scale {name}.", "Take it out.")
            continue
        minus = dict(scale.score.minus)
        minus.update(_weights(weights, {grade.id for grade in scale.grades}))
        by_id[name] = replace(scale, score=replace(scale.score, minus=tuple(minus.items())))
    own.done()
    return tuple(by_id[scale.id] for scale in scales)


def _reference(table: Table) -> Reference:
    reference = Reference(table.choice("kind", REFERENCE_KINDS), table.text("text"))
    table.done()
    return reference


def read_scales(folder: Path, faults: list[FormFault]) -> dict[str, FindingScale]:
    """Every scale that a protocol in `folder` may name, by id: the shipped ones and its own."""
    known: dict[str, FindingScale] = {}
    places = [code_lists_folder() / SCALES_FILE, folder / SCALES_FILE]
    for path in dict.fromkeys(place for place in places if place.is_file()):
        table = Table(_contents(path, faults), SCALES_FILE, faults)
        scales = [_scale(each) for each in table.tables("scales")]
        table.done()
        for name, times in Counter(scale.id for scale in scales).items():
            if times > 1:
                table.fault("scales", f"The scale {name} stands there twice.", "Keep one.")
        known.update({scale.id: scale for scale in scales})
    return known


def _contents(path: Path, faults: list[FormFault]) -> dict[str, Any]:
    try:
        return toml_in(path.read_bytes())
    except OSError as error:
        message = f"The file cannot be read ({type(error).__name__})."
        faults.append(FormFault(SCALES_FILE, message, "Mend the file."))
    except ValueError as error:
        message = f"This is no TOML in UTF-8: {error}."
        faults.append(FormFault(SCALES_FILE, message, "Mend that place."))
    return {}


def _scale(table: Table) -> FindingScale:
    scale_id, wording = table.text("id"), table.wording("title")
    grades = tuple(_grade(each) for each in table.tables("grades"))
    ids = {grade.id for grade in grades}
    if not grades:
        table.fault("grades", "The scale has no grade.", "Write at least one [[scales.grades]].")
    if len(ids) < len(grades):
        table.fault("grades", "A grade stands there twice.", "Keep one of each.")
    propose = table.table("propose")
    proposed = tuple((strength, propose.text(strength)) for strength in _STRENGTHS)
    propose.done()
    for strength, grade_id in proposed:
        _known_grades(propose, strength, (grade_id,) if grade_id else (), ids)
    score = _score(table.table("score"), ids) if "score" in table.names() else None
    table.done()
    return FindingScale(scale_id, wording, grades, proposed, score)


def _grade(table: Table) -> Grade:
    grade = Grade(
        id=table.text("id"),
        wording=table.wording("title"),
        meaning=table.wording("meaning"),
        kind=table.choice("kind", GRADE_KINDS),
        days=table.whole("days", optional=True),
        plan_days=table.whole("plan_days", optional=True),
        withheld=table.flag("withheld"),
    )
    if grade.kind in {"good_example", "rating"} and grade.days is not None:
        table.fault("days", "Nothing has to be done, so nothing is due.", "Take it out.")
    table.done()
    return grade


def _score(table: Table, grades: set[str]) -> ScoreRule:
    minus = table.table("minus")
    rule = ScoreRule(
        whole=table.number("whole"),
        conformant=table.texts("conformant"),
        left_out=table.texts("left_out", optional=True),
        minus=tuple(_weights(minus, grades).items()),
        bands=tuple(_band(each) for each in table.tables("bands")),
    )
    _known_grades(table, "conformant", rule.conformant, grades)
    _known_grades(table, "left_out", rule.left_out, grades)
    table.done()
    return rule


def _weights(table: Table, grades: set[str]) -> dict[str, int]:
    """By grade what each finding costs; 0 costs nothing."""
    weights = {name: table.whole(name) or 0 for name in table.names()}
    for name in weights:
        _known_grades(table, name, (name,), grades)
    table.done()
    return weights


def _band(table: Table) -> Band:
    band = Band(table.text("id"), table.wording("title"), table.whole("above", optional=True))
    table.done()
    return band


def _known_grades(table: Table, key: str, named: tuple[str, ...], grades: set[str]) -> None:
    for name in named:
        if name not in grades:
            remedy = f"Write one of: {', '.join(sorted(grades))}."
            table.fault(key, f"The scale has no grade {name}.", remedy)
