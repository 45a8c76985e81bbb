"""The recovery sheet as a person and a scanner see it."""

from __future__ import annotations

import os
import stat
import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO
from shutil import which
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from auditor_app.errors import TransferError, VaultAccessError
from auditor_app.report.qr_code import qr_modules
from auditor_app.report.recovery_sheet import (
    RecoverySheet,
    recovery_sheet_pdf,
    save_recovery_sheet,
)
from auditor_app.vault import Argon2Cost, Vault
from auditor_app.vault.recovery_code import new_recovery_code, read_recovery_code

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

CODE = "7K2M-WWWW-M0Q1-ABCD-EFGH-JKMN-PQRS-TVWX"
SHEET = RecoverySheet(
    CODE, "Dhaka, März", "4b1c2d3e-1111-4111-8111-111111111111", date(2026, 11, 29)
)
SIDE = 29  # modules of a version 3 code
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def _function_patterns() -> set[tuple[int, int]]:
    """Where a version 3 code holds no data (ISO/IEC 18004, 6.3): row and column."""
    found: set[tuple[int, int]] = set()
    for row in range(SIDE):
        for column in range(SIDE):
            corner = (
                (row < 9 and (column < 9 or column >= SIDE - 8))
                or (row >= SIDE - 8 and column < 9)
                or 6 in (row, column)
                or (20 <= row < 25 and 20 <= column < 25)
            )
            if corner:
                found.add((row, column))
    return found


MASKS = (
    lambda r, c: (r + c) % 2,
    lambda r, _: r % 2,
    lambda _, c: c % 3,
    lambda r, c: (r + c) % 3,
    lambda r, c: (r // 2 + c // 3) % 2,
    lambda r, c: r * c % 2 + r * c % 3,
    lambda r, c: (r * c % 2 + r * c % 3) % 2,
    lambda r, c: ((r + c) % 2 + r * c % 3) % 2,
)


def read_qr(modules: Sequence[Sequence[bool]]) -> str:
    """What a version 3 code of level Q in alphanumeric mode says; read here, not by its maker."""
    assert len(modules) == SIDE
    form = [modules[8][column] for column in (0, 1, 2, 3, 4)]
    bits = sum(bit << 4 - at for at, bit in enumerate(form)) ^ 0b10101
    assert bits >> 3 == 0b11, "not level Q"
    mask, taken = MASKS[bits & 7], _function_patterns()
    stream: list[int] = []
    upwards = True
    for right in (28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1):
        for row in range(SIDE - 1, -1, -1) if upwards else range(SIDE):
            stream += [
                int(modules[row][column]) ^ (mask(row, column) == 0)
                for column in (right, right - 1)
                if (row, column) not in taken
            ]
        upwards = not upwards
    words = [int("".join(map(str, stream[at : at + 8])), 2) for at in range(0, 70 * 8, 8)]
    # Two blocks of 17 data words each, word by word in turns; the rest is for correction.
    data = words[0:34:2] + words[1:34:2]
    said = "".join(f"{word:08b}" for word in data)
    assert said[:4] == "0010", "not alphanumeric"
    length, at, text = int(said[4:13], 2), 13, ""
    while length >= 2:
        pair = int(said[at : at + 11], 2)
        text += SIGNS[pair // 45] + SIGNS[pair % 45]
        at, length = at + 11, length - 2
    return text + (SIGNS[int(said[at : at + 6], 2)] if length else "")


def printed_modules(pdf: bytes) -> list[list[bool]]:
    """The code as it stands on the drawn page: the middle of each module."""
    program = which("pdftoppm")
    if program is None:
        pytest.skip("pdftoppm (poppler) is not installed")
    drawn = subprocess.run(
        [program, "-gray", "-r", "144", "-"], input=pdf, capture_output=True, check=True
    ).stdout
    _, size, _, pixels = drawn.split(b"\n", 3)
    width, height = map(int, size.split())
    black = [
        divmod(at, width)
        for at, level in enumerate(pixels)
        if level < 10 and at % width > width * 0.55 and height * 0.2 < at // width < height * 0.5
    ]
    top, bottom = min(row for row, _ in black), max(row for row, _ in black) + 1
    left, right = min(column for _, column in black), max(column for _, column in black) + 1
    assert abs((bottom - top) - (right - left)) <= 2
    step = (right - left) / SIDE
    return [
        [
            pixels[int(top + (row + 0.5) * step) * width + int(left + (column + 0.5) * step)] < 128
            for column in range(SIDE)
        ]
        for row in range(SIDE)
    ]


def test_a_scanner_reads_the_code_off_the_page() -> None:
    assert read_qr(printed_modules(recovery_sheet_pdf(SHEET))) == CODE


def test_a_scanner_reads_any_code() -> None:
    for _ in range(20):
        code = new_recovery_code()
        assert read_qr(qr_modules(code, "Q")) == code


def test_the_page_says_code_vault_number_and_day(text_of: Callable[[bytes], str]) -> None:
    text = text_of(recovery_sheet_pdf(SHEET))
    groups = [word for word in text.split() if word in CODE.split("-")]
    assert groups == CODE.split("-")
    for said in ("Dhaka, März", "4b1c2d3e", "29 November 2026", "Use the recovery code"):
        assert said in text
    assert SHEET.vault_id not in text


def test_what_is_copied_off_the_page_opens_what_was_printed(
    text_of: Callable[[bytes], str],
) -> None:
    code = new_recovery_code()
    text = text_of(recovery_sheet_pdf(replace(SHEET, code=code)))
    copied = " ".join(word for word in text.split() if word in code.split("-"))
    assert read_recovery_code(copied) == read_recovery_code(code)


@pytest.mark.parametrize(
    "name", ["", "v", "W" * 400, "مخزن", "ঢাকা ২০২৬", "a\nb", "\x00\ufffe", "🜛 vault"]
)
def test_it_is_one_page_of_a4_with_whatever_name_the_folder_has(name: str) -> None:
    pages = PdfReader(BytesIO(recovery_sheet_pdf(replace(SHEET, vault_name=name)))).pages
    assert len(pages) == 1
    assert [round(float(side)) for side in pages[0].mediabox[2:]] == [595, 842]


def test_the_same_sheet_is_the_same_bytes_and_every_font_is_inside() -> None:
    first = recovery_sheet_pdf(SHEET)
    assert recovery_sheet_pdf(SHEET) == first
    assert recovery_sheet_pdf(replace(SHEET, code=new_recovery_code())) != first
    page = PdfReader(BytesIO(first)).pages[0]
    for font in page["/Resources"]["/Font"].values():
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "/FontFile2" in descriptor


@pytest.fixture
def made(tmp_path: Path) -> tuple[Vault, str]:
    vault, code = Vault.create(tmp_path / "Site 7", "nine kettles", cost=Argon2Cost(65536, 1, 1))
    vault.close()
    return vault, code


def test_a_saved_sheet_is_read_by_its_owner_only_and_names_its_vault(
    made: tuple[Vault, str], tmp_path: Path, text_of: Callable[[bytes], str]
) -> None:
    vault, code = made
    target = tmp_path / "sheet.pdf"
    before = os.umask(0)
    try:
        save_recovery_sheet(vault, code, target)
    finally:
        os.umask(before)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    text = text_of(target.read_bytes())
    assert "Site 7" in text
    assert vault.keys.vault_id[:8] in text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Site 7", "sheet.pdf"]


def test_a_sheet_is_not_saved_inside_the_vault_that_it_opens(
    made: tuple[Vault, str], tmp_path: Path
) -> None:
    vault, code = made
    (tmp_path / "shortcut").symlink_to(vault.folder, target_is_directory=True)
    for folder in (vault.folder, vault.folder / "evidence", tmp_path / "shortcut"):
        with pytest.raises(TransferError, match="inside of the vault"):
            save_recovery_sheet(vault, code, folder / "sheet.pdf")
    assert not list(vault.folder.rglob("*.pdf"))


def test_a_place_that_takes_no_file_is_said_in_a_sentence(
    made: tuple[Vault, str], tmp_path: Path
) -> None:
    with pytest.raises(VaultAccessError):
        save_recovery_sheet(*made, tmp_path / "nowhere" / "sheet.pdf")
