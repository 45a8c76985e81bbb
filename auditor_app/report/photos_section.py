"""Photos of the site, each with what identifies its original."""

# ruff: noqa: RUF001 - apostrophes are typeset

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.report import theme, wording
from auditor_app.report.drawings import PhotoFrame
from auditor_app.report.grid import Grid, GridStyle, row
from auditor_app.report.links import finding_anchor, photo_anchor
from auditor_app.report.text import TextStyle
from auditor_app.report.variants import DOTS_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import Photo, ReportContent
    from auditor_app.report.variants import PrintQuality
    from auditor_app.report.words import Words

_PHOTOS: Final = GridStyle(padding=6, gap=16, tall=0.9)
_NUMBER: Final = TextStyle(8.5, 12.5, theme.INK, "Bold", before=5)
_CAPTION: Final = TextStyle(8.5, 12.5, theme.INK)
_DETAIL: Final = TextStyle(7.5, 10.5, theme.MUTED, before=2)


def _photo(
    photo: Photo, position: int, findings: Iterable[int], quality: PrintQuality, setter: Typesetter
) -> list[Flowable]:
    """A photo with what identifies its original, and the findings that rest on it."""
    words = setter.words
    missing = setter.text(_why_not_shown(words, photo), theme.SMALL_INK)
    number = words.gettext("Photo {number}", number=words.number(position))
    return [
        PhotoFrame(
            b"" if photo.withheld else photo.image,
            missing,
            alternative=words.beside((number, photo.caption, photo.question)),
            anchor=photo_anchor(position),
            resolution=DOTS_PER_INCH[quality],
            desk=setter.photos,
        ),
        setter.text(number, _NUMBER),
        *([setter.text(photo.caption, _CAPTION)] if photo.caption.strip() else []),
        setter.text("\n".join(_photo_details(words, photo)), _DETAIL),
        *(
            setter.text(
                words.gettext("Finding {number}", number=words.number(finding)),
                theme.SMALL_LINK,
                link=finding_anchor(finding),
            )
            for finding in findings
        ),
    ]


def _photo_details(words: Words, photo: Photo) -> list[str]:
    details = [photo.question] if photo.question.strip() else []
    taken = [words.moment(photo.captured_at)] if photo.captured_at else []
    if photo.width and photo.height:
        taken.append(wording.pixels(words, photo.width, photo.height))
    if taken:
        details.append(words.beside(taken))
    if photo.drawn_on:
        details.append(
            words.gettext("Drawn on photo {number}", number=words.number(photo.drawn_on))
        )
    if photo.redacted:
        details.append(words.gettext("Parts of this photo are hidden here."))
    if photo.sha256:
        details.append(f"SHA-256 {wording.short_digest(photo.sha256)} …")
    return details


def _why_not_shown(words: Words, photo: Photo) -> str:
    digest = photo.sha256 or words.pgettext("a digest", "not known")
    if photo.withheld:
        return words.gettext(
            "Not shown: nobody has looked at this photo yet for faces and other things that must "
            "not be seen. The original is identified by this SHA-256 digest:\n{digest}",
            digest=digest,
        )
    return words.gettext(
        "This photo could not be drawn: its file is missing or cannot be read. The original is "
        "identified by this SHA-256 digest:\n{digest}",
        digest=digest,
    )


def photos(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Two photos in a row, with what identifies their originals."""
    if not content.photos:
        return []
    quality = content.quality
    rests: dict[int, list[int]] = {}
    for finding in content.findings:
        for place in finding.photos:
            rests.setdefault(place, []).append(finding.number)
    cells = [
        _photo(each, place, rests.get(place, ()), quality, setter)
        for place, each in enumerate(content.photos, 1)
    ]
    if len(cells) % 2:
        cells.append([])
    rows = [row(left, right) for left, right in zip(cells[::2], cells[1::2], strict=True)]
    return [
        setter.section(setter.words.gettext("Photos")),
        setter.text(
            setter.words.gettext(
                "The copies printed here are smaller than the originals, which lie unchanged in "
                "the bundle; the digits are the beginning of each original’s SHA-256 digest."
            ),
            theme.ABOVE_TABLE,
        ),
        Grid((1, 1), rows, _PHOTOS),
    ]
