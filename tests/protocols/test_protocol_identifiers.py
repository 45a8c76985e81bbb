"""OS ID, LEI and GLN in the site profile: what is right passes, what fails is named.

Vectors of the OS ID come from Open Supply Hub's documentation and published data; the LEI's rule
is ISO 17442 (ISO 7064 MOD 97-10), that of the GLN GS1's modulo 10.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol

OS_ID = "/data/identification/os_id"
LEI = "/data/company_numbers/lei"
GLN = "/data/company_numbers/gln"
DUNS = "/data/company_numbers/duns"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

VALID_OS_IDS = [
    "BD2020021QK28YZ",
    "BD2020052SV22HT",
    "BD2021113R7R87P",
    "CN2019303BQ3FZP",
    "CN20200165JMYV0",
    "CN2026030PXM73F",
    "ES20242927JKGKW",
    "GB2024338H7FA8R",
    "GR2019098DC1P4A",
    "MX2024211T0VH2S",
    "PK20190913BBJ2Y",
    "PL2023213T2T6FM",
    "UA2019096H785YM",
    "US2020052GKF19F",
]
WRONG_LAST = {
    "AU2025093077Q64": ("4", "P"),
    "CN2020123ABC456": ("6", "5"),
    "CN20241096SFEBB": ("B", "A"),
    "US2019161ABC123": ("3", "0"),
    "US2020052SV22HT": ("T", "W"),
}
NINE_TO_Z = "0\u20139 A\u2013H J K M N P\u2013T V\u2013Z"


@pytest.fixture
def site(protocol: Protocol) -> FormSession:
    return FormSession(protocol.form("site_profile").definition)


def complaint(site: FormSession, ref: str, value: str) -> str:
    """What the form says about a value; "" where it is content."""
    site.answer(ref, value)
    return " ".join(problem.message for problem in site.problems() if problem.ref == ref)


def said(kind: str, place: object, found: str, needed: str, length: int) -> str:
    """The sentence of the form, with its values."""
    unit = "digit" if kind == "GLN" else "character"
    least = {"OS ID": 15, "LEI": 20, "GLN": 13}[kind]
    article = "A" if kind == "GLN" else "An"
    return (
        f"At {unit} {place} there is {found}; for this number it must be {needed}. "
        f"{article} {kind} has {least} {unit}s, this one has {length}."
    )


@pytest.mark.parametrize("os_id", VALID_OS_IDS)
def test_a_right_os_id_is_taken(os_id: str, site: FormSession) -> None:
    assert complaint(site, OS_ID, os_id) == ""


@pytest.mark.parametrize("os_id", ["bd2020021qk28yz", " BD2020-021 QK28YZ ", "BD-2020021-QK28YZ"])
def test_spaces_hyphens_and_small_letters_do_not_matter(os_id: str, site: FormSession) -> None:
    assert complaint(site, OS_ID, os_id) == ""
    assert site.value("/data/identification/os_id_clean") == "BD2020021QK28YZ"


@pytest.mark.parametrize("os_id", WRONG_LAST)
def test_the_last_character_is_named_with_the_right_one(os_id: str, site: FormSession) -> None:
    found, needed = WRONG_LAST[os_id]
    assert complaint(site, OS_ID, os_id) == said("OS ID", 15, found, needed, 15)


@pytest.mark.parametrize(
    ("os_id", "place", "found", "needed", "length"),
    [
        ("CN2021250D1DTU7", 14, "U", NINE_TO_Z, 15),
        ("BD2020021OK28YZ", 10, "O", NINE_TO_Z, 15),
        ("B12020021QK28YZ", 2, "1", "A\u2013Z", 15),
        ("BDB020021QK28YZ", 3, "B", "0\u20139", 15),
        ("BD202002QK28YZ", 9, "Q", "0\u20139", 14),
        ("BD2020021QK28Y", 15, "—", NINE_TO_Z, 14),
        ("BD2020021QK28YZ0", 16, "0", "—", 16),
        ("BD2020021QK28YU", 15, "U", "Z", 15),
        ("ß", 1, "ß", "A\u2013Z", 1),
    ],
)
def test_the_character_that_no_os_id_has_there_is_named(
    os_id: str, place: int, found: str, needed: str, length: int, site: FormSession
) -> None:
    assert complaint(site, OS_ID, os_id) == said("OS ID", place, found, needed, length)


def test_every_last_character_but_one_is_refused(site: FormSession) -> None:
    taken = [c for c in CROCKFORD if not complaint(site, OS_ID, f"BD2020021QK28Y{c}")]
    assert taken == ["Z"]


def lei(first: str) -> str:
    """An LEI from its first 18 characters."""
    digits = "".join(str(ALPHANUMERIC.index(c)) for c in first)
    return f"{first}{98 - int(digits + '00') % 97:02d}"


@pytest.mark.parametrize(
    "number",
    [
        "213800KUD8LAJWSQ9D15",
        "213800kud8 lajwsq9d-15",
        lei("ZZZZZZZZZZZZZZZZZZ"),
        lei("000000000000000000"),
        lei("5493001KJTIIGC8Y1R"),
    ],
)
def test_a_right_lei_is_taken(number: str, site: FormSession) -> None:
    assert complaint(site, LEI, number) == ""


@pytest.mark.parametrize(
    ("number", "place", "found", "needed", "length"),
    [
        ("2UZHAXXGYP0WQQCV9X72", "19\u201320", "72", lei("2UZHAXXGYP0WQQCV9X")[18:], 20),
        ("213800KUD8LAJWSQ9D14", "19\u201320", "14", "15", 20),
        ("213800KUD8LAJWSQD915", "19\u201320", "15", lei("213800KUD8LAJWSQD9")[18:], 20),
        ("213800KUD8LAJWSQ9DA5", 19, "A", "0\u20139", 20),
        ("213800KUD8LAJWSQ9D1Ä", 20, "Ä", "0\u20139", 20),
        ("213800KUD8L.JWSQ9D15", 12, ".", "0\u20139 A\u2013Z", 20),
        ("213800KUD8LAJWSQ9D1", 20, "—", "0\u20139", 19),
        ("213800KUD8LAJWSQ9D155", 21, "5", "—", 21),
    ],
)
def test_what_fails_in_an_lei_is_named(
    number: str, place: object, found: str, needed: str, length: int, site: FormSession
) -> None:
    assert complaint(site, LEI, number) == said("LEI", place, found, needed, length)


def test_an_lei_with_two_neighbours_swapped_is_refused(site: FormSession) -> None:
    good = "213800KUD8LAJWSQ9D15"
    for i in range(19):
        swapped = good[:i] + good[i + 1] + good[i] + good[i + 2 :]
        assert (complaint(site, LEI, swapped) == "") == (swapped == good), swapped


@pytest.mark.parametrize("number", ["0614141000012", "061414 100001-2", "4006381333931"])
def test_a_right_gln_is_taken(number: str, site: FormSession) -> None:
    assert complaint(site, GLN, number) == ""


@pytest.mark.parametrize(
    ("number", "place", "found", "needed", "length"),
    [
        ("0614141000013", 13, "3", "2", 13),
        ("0614141000021", 13, "1", "9", 13),
        ("06141410A0012", 9, "A", "0\u20139", 13),
        ("061414100001O", 13, "O", "0\u20139", 13),
        ("061414100001", 13, "—", "0\u20139", 12),
        ("06141410000120", 14, "0", "—", 14),
    ],
)
def test_what_fails_in_a_gln_is_named(
    number: str, place: object, found: str, needed: str, length: int, site: FormSession
) -> None:
    assert complaint(site, GLN, number) == said("GLN", place, found, needed, length)


def test_a_duns_number_has_nine_digits(site: FormSession) -> None:
    assert complaint(site, DUNS, "15-048-3782") == ""
    for wrong in ("15048378", "1504837822", "15048378A"):
        assert "nine digits" in complaint(site, DUNS, wrong)


@pytest.mark.parametrize("ref", [OS_ID, LEI, GLN, DUNS])
def test_a_site_without_the_number_leaves_it_empty(ref: str, site: FormSession) -> None:
    assert complaint(site, ref, "1") != ""
    assert complaint(site, ref, "") == ""


@pytest.mark.parametrize("ref", [OS_ID, LEI, GLN])
def test_hostile_numbers_are_refused_in_words(ref: str, site: FormSession) -> None:
    for value in ("'", '"', "${site_name}", "concat(1, 2)", "A" * 5000, "٠١٢", "😀", "\u202e1"):
        assert complaint(site, ref, value).startswith("At "), value
    assert site.failures == {}


def test_the_sentence_is_there_in_arabic(protocol: Protocol) -> None:
    definition = protocol.form("site_profile").definition
    arabic = FormSession(definition, language="العربية (ar)")
    message = complaint(arabic, OS_ID, "US2020052SV22HT")
    assert "الخانة 15" in message
    assert "W" in message
