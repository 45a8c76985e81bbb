"""What was found, gravest first, with what it rests on; what is to be done; what is done well."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reportlab.platypus import Spacer

from auditor_app.report import theme
from auditor_app.report.drawings import SignatureLine
from auditor_app.report.grid import Grid, GridStyle, Row, row
from auditor_app.report.links import finding_anchor, photo_anchor
from auditor_app.report.scripts import one_line

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import FindingRow, ReportContent
    from auditor_app.report.text import TextStyle
    from auditor_app.report.words import Words

_TABLE: Final = GridStyle(padding=5, gap=14, rule=theme.RULE, header_rule=theme.MUTED, names=2)
_BRIEF: Final = GridStyle(padding=3, gap=14, rule=theme.RULE, kind="table", names=1)
_EVIDENCE: Final = replace(theme.SMALL, before=2)
_SIGNATURES: Final = GridStyle(padding=0, gap=30)
_FIELDS: Final = GridStyle(padding=0, gap=20)


def _labelled(setter: Typesetter, label: str, said: str) -> list[Flowable]:
    if not said.strip():
        return []
    return [setter.text(label, theme.ABOVE_SAID), setter.text(said)]


def _grade(
    finding: FindingRow, setter: Typesetter, style: TextStyle = theme.STRONG
) -> list[Flowable]:
    cell: list[Flowable] = [setter.text(finding.grade, style)]
    if finding.key:
        cell.append(setter.text(finding.key, theme.SMALL))
    if finding.withheld:
        cell.append(setter.text(setter.words.gettext("Kept from the site."), theme.SMALL_ALERT))
    return cell


def _finding_row(finding: FindingRow, setter: Typesetter) -> Row:
    words = setter.words
    place = finding_anchor(finding.number)
    found: list[Flowable] = [setter.text(finding.title, theme.STRONG, anchor=place)]
    if finding.description.strip():
        found.append(setter.text(finding.description))
    found += _labelled(setter, words.gettext("Root cause"), finding.root_cause)
    rests_on = [
        *(setter.text(line, _EVIDENCE) for line in (*finding.indicators, *finding.references)),
        *_photos(finding, setter),
        *(setter.text(line, _EVIDENCE) for line in finding.evidence),
    ]
    return row(setter.text(words.number(finding.number)), _grade(finding, setter), found, rests_on)


def _photos(finding: FindingRow, setter: Typesetter) -> list[Flowable]:
    """Links to its photos, a line each."""
    words, linked = setter.words, []
    for number in finding.photos:
        said = words.gettext("Photo {number}", number=words.number(number))
        linked.append(setter.text(said, theme.SMALL_LINK, link=photo_anchor(number)))
    return linked


def with_photos_shown(content: ReportContent, count: int) -> ReportContent:
    """`content` whose findings name the first `count` photos alone: no other is printed."""

    def shown(rows: tuple[FindingRow, ...]) -> tuple[FindingRow, ...]:
        return tuple(
            replace(each, photos=tuple(n for n in each.photos if 0 < n <= count)) for each in rows
        )

    return replace(
        content, findings=shown(content.findings), good_practice=shown(content.good_practice)
    )


def findings(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What was found, and what it rests on."""
    if not content.findings:
        return []
    words = setter.words
    titles = (
        "",
        words.pgettext("of a finding", "Grade"),
        words.gettext("Finding"),
        words.gettext("Evidence"),
    )
    header = row(*(setter.text(title, theme.COLUMN) for title in titles))
    rows = [_finding_row(each, setter) for each in content.findings]
    return [
        setter.section(words.gettext("Findings")),
        Grid((0.05, 0.17, 0.46, 0.32), rows, _TABLE, header),
    ]


def findings_in_brief(content: ReportContent, setter: Typesetter, most: int) -> list[Flowable]:
    """The gravest findings on the first page, a line each, `most` of them at most."""
    words = setter.words
    chosen = content.findings[:most]
    if not chosen:
        return []
    rows = [
        row(
            setter.text(each.grade, theme.STRONG),
            setter.text(one_line(each.title), link=finding_anchor(each.number)),
            setter.text(words.day(each.deadline) if each.deadline else "", theme.NUMBER_END),
        )
        for each in chosen
    ]
    return [
        setter.text(setter.words.gettext("Gravest findings"), theme.GROUP),
        Grid(setter.columns((0.22, 0.78), _BRIEF.gap, rows), rows, _BRIEF),
    ]


def good_practice(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What the site does well."""
    words = setter.words
    if not content.good_practice:
        return []
    rows = []
    for each in content.good_practice:
        cell: list[Flowable] = [setter.text(each.title, theme.STRONG)]
        if each.description.strip():
            cell.append(setter.text(each.description))
        rows.append(row([*cell, *_photos(each, setter)]))
    return [setter.section(words.gettext("Good practice")), Grid((1,), rows, _TABLE)]


def actions(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """The corrective action plan: each action with who answers for it and its deadline."""
    to_do = [each for each in content.findings if each.action_due]
    if not to_do:
        return []
    return [
        setter.section(setter.words.gettext("Corrective action plan")),
        setter.text(actions_note(setter.words), theme.ABOVE_TABLE),
        _plan(to_do, setter, room=False),
    ]


def _plan(to_do: list[FindingRow], setter: Typesetter, *, room: bool) -> Grid:
    words = setter.words
    titles = (
        "",
        words.gettext("Finding"),
        words.gettext("Action"),
        words.gettext("Who, until when"),
    )
    header = row(*(setter.text(title, theme.COLUMN) for title in titles))
    rows: list[Row] = []
    for each in to_do:
        asked = _action_row(each, setter, room=room)
        rows += [replace(asked, leads=True), _room(setter)] if room else [asked]
    return Grid((0.05, 0.27, 0.4, 0.28), rows, replace(_TABLE, names=1), header)


def _action_row(finding: FindingRow, setter: Typesetter, *, room: bool) -> Row:
    words = setter.words
    title = setter.text(finding.title, theme.STRONG, link=finding_anchor(finding.number))
    what = [title, *_grade(finding, setter, theme.BODY)]
    if room:
        what += _labelled(setter, words.gettext("Root cause"), finding.root_cause)
    action = [
        *_labelled(setter, words.gettext("Corrective action"), finding.action),
        *_labelled(setter, words.gettext("Preventive action"), finding.prevention),
        *_labelled(
            setter, words.pgettext("by which means", "To be verified by"), finding.verification
        ),
    ]
    due = words.day(finding.deadline) if finding.deadline else ""
    who: list[Flowable] = [
        *_labelled(setter, words.pgettext("who is responsible", "Answers for it"), finding.owner),
        *_labelled(setter, words.gettext("Deadline"), due),
        *_labelled(setter, words.gettext("Status"), finding.status),
    ]
    return row(setter.text(words.number(finding.number)), what, action or setter.text(""), who)


def _room(setter: Typesetter) -> Row:
    """Lines to fill in by hand: what became of an action."""
    words = setter.words
    fields = (
        words.pgettext("a line to fill in", "Completed on"),
        words.pgettext("a line to fill in", "Proof of it"),
        words.pgettext("a line to fill in", "Checked by, on"),
    )
    cells = [
        (SignatureLine(room=26), setter.text(label, theme.SMALL), Spacer(0, 4)) for label in fields
    ]
    return Row(((Grid((0.7, 1.2, 1), [row(*cells)], _FIELDS),),), ruled=False)


def actions_note(words: Words) -> str:
    """What the plan is."""
    return words.gettext(
        "What is to be done about each finding, by whom and until when. A refusal needs a reason."
    )


def agreed_note(words: Words) -> str:
    """What the site's signature says."""
    return words.gettext(
        "By signing, the site says that it has received this plan and has read it. It does not say "
        "that it agrees with every finding; what it objects to is written beside it."
    )


def plan_to_sign(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """The plan with lines to fill in, and room for two signatures."""
    words = setter.words
    to_do = [each for each in content.findings if each.action_due]
    story: list[Flowable] = []
    if to_do:
        story += [
            setter.text(actions_note(setter.words), theme.ABOVE_TABLE),
            _plan(to_do, setter, room=True),
        ]
    else:
        story.append(setter.text(words.gettext("No finding asks for an action."), theme.PARAGRAPH))
    halves = [
        [
            setter.text(whose, theme.COLUMN),
            setter.text(name, theme.STRONG),
            SignatureLine(),
            setter.text(words.gettext("Signature, place and date"), theme.SMALL),
        ]
        for whose, name in (
            (words.gettext("For the auditor"), content.auditor),
            (words.gettext("For the site"), ""),
        )
    ]
    return [
        *story,
        setter.section(words.gettext("Received on site")),
        setter.text(agreed_note(words), theme.ABOVE_TABLE),
        Spacer(0, 8),
        Grid((1, 1), [row(*halves)], _SIGNATURES),
    ]
