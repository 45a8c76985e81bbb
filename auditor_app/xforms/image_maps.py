"""Image maps whose drawing and choices do not go together: odd, and no fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.form_media import SVG
from auditor_app.xforms.svg import SvgRefusedError, safe_svg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.definition.body import Question
    from auditor_app.xforms.definition.form import FormDefinition

_LIST: Final = re.compile(r"instance\(\s*(['\"])(?P<list>[^'\"]+)\1\s*\)/root/item\b.*", re.DOTALL)
_SHOWN: Final = 10


def image_map_advice(form: FormDefinition) -> Iterator[FormFault]:
    """What an author of image maps may have overlooked.

    `form` is one that was read from a file: without the content of its pictures there is nothing
    to compare.
    """
    for question in form.questions():
        if question.kind in {"select1", "select"} and "image-map" in question.appearance.split():
            yield from _of_map(form, question)


def _of_map(form: FormDefinition, question: Question) -> Iterator[FormFault]:
    place = f"label of {question.ref}, image"
    pictures = _pictures(form, question)
    if not pictures:
        message = "This image map has no picture, so its choices are rows."
        yield FormFault(place, message, "Name an SVG drawing in the column image.")
    values = _values(form, question)
    for name in pictures:
        file = form.media.get(name)
        content = form.media_content.get(file.sha256) if file is not None else None
        if file is not None and file.media_type != SVG:
            message = f"The picture {name} of this image map has no parts: the choices are rows."
            yield FormFault(place, message, "Use an SVG drawing whose parts have ids.")
        elif content is not None:
            yield from _lacking(place, name, content, values)


def _lacking(place: str, name: str, content: bytes, values: list[str]) -> Iterator[FormFault]:
    try:
        ids = safe_svg(content).ids
    except SvgRefusedError:
        return  # a fault, which was told when the form was loaded
    without = [value for value in values if value not in ids]
    if not without:
        return
    more = f" and {len(without) - _SHOWN} more" if len(without) > _SHOWN else ""
    yield FormFault(
        place,
        f"The drawing {name} has no part for {', '.join(without[:_SHOWN])}{more}: what has none"
        " stands below it as a row.",
        "Give a shape or group the choice's value as its id, where one is meant.",
    )


def _pictures(form: FormDefinition, question: Question) -> list[str]:
    """The pictures of the label, in every language."""
    found: dict[str, None] = {}
    for texts in form.model.itext.values():
        text_id = question.label.itext_id if question.label is not None else ""
        forms = texts[text_id].forms if text_id in texts else {}
        for kind in ("image", "big-image"):
            parts = forms[kind].parts if kind in forms else ()
            name = "".join(part for part in parts if isinstance(part, str)).rpartition("/")[2]
            if name and name != "-":
                found[name] = None
                break
    return list(found)


def _values(form: FormDefinition, question: Question) -> list[str]:
    """The values of all choices that there may be; none where only filling tells."""
    if question.itemset is None:
        return [item.value for item in question.items]
    match = _LIST.fullmatch(question.itemset.nodeset.strip())
    root = form.model.secondary.get(match["list"]) if match else None
    if root is None:
        return []
    value = question.itemset.value
    items = (item for top in root.children for item in top.children)
    return [text for item in items if (text := item.text_at(value)) is not None]
