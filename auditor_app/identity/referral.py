"""Whom to call where somebody needs help: the referral contacts of a programme.

"Prepare referral information", WHO Ethical and safety recommendations for interviewing trafficked
women (2003), 3. They come with the programme's signed settings, and are shown as plain text in
front of a worker: nothing in them is mark-up, nothing is unseen, nothing turns the order of signs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeGuard

from auditor_app.errors import IdentityError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor_app.identity.canonical import Json

EVERYWHERE: Final = "everywhere"
"""What stands for the country of a contact that helps in any."""
MOST_CONTACTS: Final = 200
_MOST_FAULTS: Final = 20
_MOST_TELEPHONES: Final = 4
_MOST_LANGUAGES: Final = 20
_LONGEST: Final = {"name": 120, "hours": 120, "note": 400}
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_TELEPHONE: Final = re.compile(r"(?=(?:[^0-9]*[0-9]){2})[0-9(+*#][0-9()+*#./ -]{1,38}")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
# Zero width (non-)joiner: Bengali, Hindi and Persian words are written with them.
_JOINERS: Final = "\u200c\u200d"
_FIELDS: Final = ("country", "helps_with", "name", "telephone", "hours", "languages", "note")


class Help(Enum):
    """What a contact helps with, the most urgent first."""

    DANGER_TO_LIFE = "danger_to_life"
    DOCTOR = "doctor"
    SHELTER = "shelter"
    CHILD_PROTECTION = "child_protection"
    LEGAL_AID = "legal_aid"
    LABOUR_INSPECTION = "labour_inspection"
    TRAFFICKING_HOTLINE = "trafficking_hotline"
    EMBASSY = "embassy"
    OTHER = "other"


_URGENCY: Final = tuple(Help)
_KINDS: Final = frozenset(kind.value for kind in Help)


@dataclass(frozen=True, slots=True)
class ReferralContact:
    """Somebody who helps.

    Attributes:
        country: where, ISO 3166-1 alpha-2, or `EVERYWHERE`.
        helps_with: at least one, the most urgent first.
        telephones: as they are dialled there, at least one.
        hours: when somebody answers; "" where nothing is said.
        languages: that are spoken there, BCP 47.
        note: for the auditor alone.
    """

    country: str
    helps_with: tuple[Help, ...]
    name: str
    telephones: tuple[str, ...]
    hours: str = ""
    languages: tuple[str, ...] = ()
    note: str = ""

    @property
    def urgency(self) -> int:
        """The place in an order by what they help with, danger to life first."""
        return _URGENCY.index(self.helps_with[0])

    def to_fields(self) -> dict[str, Json]:
        """The contact as JSON values."""
        return {
            "country": self.country,
            "helps_with": [kind.value for kind in self.helps_with],
            "name": self.name,
            "telephone": list(self.telephones),
            "hours": self.hours,
            "languages": list(self.languages),
            "note": self.note,
        }


def read_contacts(source: object, document: str) -> tuple[ReferralContact, ...]:
    """The contacts in a list of JSON objects.

    Raises:
        IdentityError: one is not as it must be; the message names `document`, contact and field,
            never the value.
    """
    faults = contact_faults(source)
    if faults or not isinstance(source, list):
        raise IdentityError(
            f"{document}: {'; '.join(faults)}.",
            "Ask the organisation to mend its referral contacts and to sign the settings anew.",
        )
    return tuple(map(_contact, source))


def contact_faults(source: object, *, known_fields_only: bool = False) -> list[str]:
    """What keeps a list of contacts from being read: "contact 3, telephone: …", at most twenty.

    `known_fields_only` names also fields that there are none of: typing mistakes in a file that a
    person wrote. In signed settings they are of a later version, and passed by.
    """
    if not isinstance(source, list):
        return ["the referral contacts are no list"]
    if len(source) > MOST_CONTACTS:
        return [f"there are more than {MOST_CONTACTS} referral contacts"]
    found: list[str] = []
    for number, one in enumerate(source, start=1):
        if not isinstance(one, dict):
            found.append(f"contact {number} is no table")
            continue
        faults = (*_faults(one), *(_unknown(one) if known_fields_only else ()))
        found += (f"contact {number}, {field}: {what}" for field, what in faults)
    return found[:_MOST_FAULTS]


def _contact(one: Mapping[str, Json]) -> ReferralContact:
    """A contact without faults."""
    kinds = {Help(value) for value in _texts(one, "helps_with")}
    return ReferralContact(
        country=str(one["country"]),
        helps_with=tuple(kind for kind in Help if kind in kinds),
        name=str(one["name"]),
        telephones=_texts(one, "telephone"),
        hours=str(one.get("hours", "")),
        languages=_texts(one, "languages"),
        note=str(one.get("note", "")),
    )


def _texts(one: Mapping[str, Json], field: str) -> tuple[str, ...]:
    value = one.get(field, [])
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _faults(one: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Field and what is wrong with it."""
    country = one.get("country")
    if country != EVERYWHERE and not _matches(_COUNTRY, country):
        yield "country", f'write two capital letters (ISO 3166), or "{EVERYWHERE}"'
    kinds = one.get("helps_with")
    if not _is_list(kinds, 1, len(Help)) or any(kind not in _KINDS for kind in kinds):
        yield "helps_with", f"write a list of some of: {', '.join(kind.value for kind in Help)}"
    telephones = one.get("telephone")
    if not _is_list(telephones, 1, _MOST_TELEPHONES) or not all(
        _matches(_TELEPHONE, each) for each in telephones
    ):
        what = "numbers in quotes, of digits with spaces, +, -, (, ), ., /, * or # between them"
        yield "telephone", f"write a list of one to {_MOST_TELEPHONES} {what}"
    languages = one.get("languages", [])
    if not _is_list(languages, 0, _MOST_LANGUAGES) or not all(
        _matches(_LANGUAGE, each) for each in languages
    ):
        yield "languages", f"write a list of at most {_MOST_LANGUAGES} tags (BCP 47) such as bn"
    if one.get("name", "") == "":
        yield "name", "it is missing"
    for field, longest in _LONGEST.items():
        if what := _text_fault(one.get(field, ""), longest):
            yield field, what


def _unknown(one: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    return ((f"{field!a}", "there is no such field") for field in one if field not in _FIELDS)


def _is_list(value: object, least: int, most: int) -> TypeGuard[list[object]]:
    """Whether it is a list of so many different texts."""
    return (
        isinstance(value, list)
        and least <= len(value) <= most
        and all(isinstance(each, str) for each in value)
        and len(set(value)) == len(value)
    )


def _matches(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _text_fault(value: object, longest: int) -> str:
    """What is wrong with a text in one line; "" for nothing."""
    if not isinstance(value, str):
        return "this is no text"
    if len(value) > longest:
        return f"it is longer than {longest} characters"
    if value != value.strip():
        return "it begins or ends with a space"
    for place, sign in enumerate(value, start=1):
        if not sign.isprintable() and sign not in _JOINERS:
            return f"character {place} (U+{ord(sign):04X}) is not seen or turns the order of others"
    return ""
