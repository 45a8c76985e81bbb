"""The words of XLSForm: question types, columns, appearances and parameters."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Final

from pyxform import aliases
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

if TYPE_CHECKING:
    from collections.abc import Iterable

BEGIN: Final = re.compile(rf"begin[\s_](?P<kind>{'|'.join(aliases.control)})(?:\s.*)?")
END: Final = re.compile(rf"end[\s_](?P<kind>{'|'.join(aliases.control)})")
SELECT: Final = re.compile(
    rf"(?P<command>{'|'.join(sorted(aliases.select, key=len, reverse=True))}) (?P<list>\S+)"
    r"(?: (?P<other>or specify other|or_other|or other))?"
)
FILES: Final = (".csv", ".geojson", ".xml")

# Those that an author writes today; older spellings are known as well.
TYPES: Final = (
    *("text", "integer", "decimal", "range", "select_one", "select_multiple", "rank", "note"),
    *("date", "time", "dateTime", "geopoint", "geotrace", "geoshape", "image", "audio", "video"),
    *("file", "barcode", "calculate", "acknowledge", "hidden", "xml-external", "csv-external"),
    *("begin_group", "end_group", "begin_repeat", "end_repeat", "start", "end", "today", "audit"),
    *("deviceid", "phonenumber", "username", "email", "start-geopoint", "background-geopoint"),
    *("background-audio", "select_one_from_file", "select_multiple_from_file"),
    "select_one_external",
)
COLUMNS: Final = {
    "survey": (
        *("type", "name", "label", "hint", "guidance_hint", "appearance", "required", "default"),
        *("required_message", "constraint", "constraint_message", "relevant", "calculation"),
        *("read_only", "choice_filter", "repeat_count", "parameters", "trigger", "save_to"),
        *("image", "audio", "video", "big-image", "autoplay", "note", "notes", "disabled"),
    ),
    "choices": ("list_name", "name", "label", "image", "audio", "video", "big-image"),
    "settings": (
        *("form_title", "form_id", "version", "default_language", "instance_name", "style"),
        *("public_key", "submission_url", "namespaces", "allow_choice_duplicates", "name"),
        *("auto_send", "auto_delete", "clean_text_values", "omit_instanceid", "id_string"),
    ),
    "entities": ("list_name", "label", "entity_id", "create_if", "update_if", "repeat"),
}
_SELECTS: Final = (
    *("minimal", "autocomplete", "search", "quick", "likert", "label", "list-nolabel", "list"),
    *("columns-pack", "columns", "columns-n", "no-buttons", "quickcompact", "compact", "map"),
    *("compact-n", "horizontal", "horizontal-compact", "image-map", "randomized", "picker"),
)
_NUMBERS: Final = ("thousands-sep", "bearing", "counter", "my-measure")
_GEO: Final = ("placement-map", "maps", "hide-input")
_CALENDARS: Final = (
    *("no-calendar", "month-year", "year", "ethiopian", "coptic", "islamic", "bikram-sambat"),
    *("myanmar", "persian", "buddhist"),
)
APPEARANCES: Final[dict[str, tuple[str, ...]]] = {
    "text": ("multiline", "numbers", "url", "thousands-sep", "masked"),
    "integer": _NUMBERS,
    "int": _NUMBERS,
    "decimal": _NUMBERS,
    "range": ("picker", "vertical", "no-ticks", "rating", "distress"),
    "select_one": _SELECTS,
    "select_multiple": _SELECTS,
    "rank": (),
    "note": ("multiline", "url"),
    "date": _CALENDARS,
    "time": (),
    "dateTime": _CALENDARS,
    "geopoint": _GEO,
    "geotrace": _GEO,
    "geoshape": _GEO,
    "image": ("annotate", "draw", "signature", "new", "new-front", "picker"),
    "audio": ("new", "picker"),
    "video": ("new", "new-front", "selfie", "picker", "new-rear"),
    "file": ("new",),
    "barcode": ("front",),
    "acknowledge": (),
    "group": ("field-list", "table-list", "compact"),
    "repeat": ("field-list", "table-list", "minimal"),
}
"""What each type may look like, of the XLSForm reference and the ODK XForms specification."""
ANYWHERE: Final = re.compile(r"w\d+|ex:.*|printgps:.*|hidden-answer|bigbang|intent:.*|no-label")


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that `word` is most likely meant to be, or ""."""
    lowered = {each.lower(): each for each in known}
    found = difflib.get_close_matches(word.lower(), lowered, n=1, cutoff=0.75)
    return lowered[found[0]] if found else ""


def is_type(kind: str) -> bool:
    """Whether pyxform knows a question's type."""
    known = (
        kind in QUESTION_TYPE_DICT
        or kind in aliases._type_alias_map  # noqa: SLF001 - its only list of these
        or kind in aliases.settings_header
    )
    shaped = BEGIN.fullmatch(kind) or END.fullmatch(kind) or SELECT.search(kind)
    return bool(known or shaped or re.search(r"osm \S+", kind))


def is_shown(kind: str) -> bool:
    """Whether a question of this type stands on the screen, so that it needs a label."""
    if SELECT.fullmatch(kind):
        return True
    known = QUESTION_TYPE_DICT.get(kind) or {}
    tag = (known.get("control") or {}).get("tag", "action")
    return tag != "action" and kind not in ("calculate", "background-geopoint")


def plain_type(kind: str) -> str:
    """`select_one` of `select_one yn`, `group` of `begin group`, `image` of `photo`."""
    begun = BEGIN.fullmatch(kind)
    if begun:
        return "group" if begun["kind"] == "group" else "repeat"
    select = SELECT.fullmatch(kind)
    if select:
        command = select["command"]
        if command == "rank":
            return "rank"
        several = "multiple" in command or "all that apply" in command
        return "select_multiple" if several else "select_one"
    return {"photo": "image", "string": "text", "datetime": "dateTime", "gps": "geopoint"}.get(
        kind, kind
    )
