"""Photos for tests of the page of photos: taken in as a person does, drawn as simply as can be."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from auditor_app.evidence import read_photo

if TYPE_CHECKING:
    from auditor_app.vault import Evidence, Vault

EXITS = "/data/photos/photo_exits"
TONES = ("#7b8f6a", "#6d7f9c", "#a07a5d", "#8b6d8f", "#5d8b8a")


def draw_photo(number: int, size: tuple[int, int] = (800, 600)) -> bytes:
    """A wall with a door, and somebody before it: an oval with two eyes."""
    width, height = size
    picture = Image.new("RGB", size, TONES[number % len(TONES)])
    draw = ImageDraw.Draw(picture)
    draw.rectangle((width * 0.6, height * 0.2, width * 0.85, height), fill="#41352c")
    draw.ellipse((width * 0.2, height * 0.25, width * 0.36, height * 0.6), fill="#d9a679")
    for eye in (0.25, 0.31):
        place = (width * eye - 6, height * 0.38 - 6, width * eye + 6, height * 0.38 + 6)
        draw.ellipse(place, fill="#202020")
    draw.text((width * 0.63, height * 0.25), f"EXIT {number}", fill="white", font_size=height // 16)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()


def add_photos(vault: Vault, record_id: str, count: int, ref: str = EXITS) -> list[Evidence]:
    """Take so many photos in for a question of a record."""
    return [
        add_photo(vault, record_id, draw_photo(number), f"Door {number}", ref)
        for number in range(1, count + 1)
    ]


def add_photo(
    vault: Vault, record_id: str, content: bytes, caption: str = "", ref: str = EXITS
) -> Evidence:
    reading = read_photo(content)
    return vault.evidence.add(record_id, ref, content, reading.thumbnail, reading.metadata, caption)
