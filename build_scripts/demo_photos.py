"""Pictures for the demonstration audit: drawn, not taken, with the EXIF data of a camera."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pillow_heif
from PIL import Image, ImageDraw, ImageFilter
from PIL.TiffImagePlugin import IFDRational

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SIZE = (2016, 1512)
EXIF_IFD, GPS_IFD = 0x8769, 0x8825


def make_photos(
    folder: Path, scenes: Sequence[str], start: datetime, position: tuple[float, float]
) -> list[Path]:
    """A picture of each scene in `folder`, minutes apart from `start`: JPEG, one PNG, one HEIC."""
    pillow_heif.register_heif_opener()
    folder.mkdir(parents=True)
    paths = []
    for number, scene in enumerate(scenes):
        image = _as_photo(SCENES[scene](number), number)
        exif = _exif(start + timedelta(minutes=7 * number), position, number)
        ending, options = _format(number, len(scenes))
        path = folder / f"IMG_{2041 + number}.{ending}"
        image.save(path, exif=exif, **options)
        paths.append(path)
    return paths


def _format(number: int, count: int) -> tuple[str, dict[str, int]]:
    if number == count - 1:
        return "heic", {"quality": 70}
    return ("png", {}) if number == count - 2 else ("jpg", {"quality": 88})


def _exif(moment: datetime, position: tuple[float, float], number: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Auditor", "Demonstration"
    details = exif.get_ifd(EXIF_IFD)
    details[0x9003] = moment.strftime("%Y:%m:%d %H:%M:%S")
    details[0x9011] = moment.strftime("%z")[:3] + ":" + moment.strftime("%z")[3:]
    gps = exif.get_ifd(GPS_IFD)
    latitude, longitude = (axis + number * 0.00007 for axis in position)
    gps[1], gps[2] = ("N" if latitude >= 0 else "S"), _degrees(latitude)
    gps[3], gps[4] = ("E" if longitude >= 0 else "W"), _degrees(longitude)
    gps[5], gps[6] = b"\0", IFDRational(742 + number, 1)
    return exif


def _degrees(value: float) -> tuple[IFDRational, IFDRational, IFDRational]:
    degrees, rest = divmod(abs(value) * 3600, 3600)
    minutes, seconds = divmod(rest, 60)
    return (
        IFDRational(int(degrees), 1),
        IFDRational(int(minutes), 1),
        IFDRational(round(seconds * 1000), 1000),
    )


def _as_photo(image: Image.Image, number: int) -> Image.Image:
    """Soften the drawing and add a sensor's grain, so that it compresses as a photo does."""
    grain = Image.effect_noise(SIZE, 18).convert("RGB")
    shade = Image.linear_gradient("L").resize(SIZE).point(lambda level: 120 + level // 2)
    soft = image.filter(ImageFilter.GaussianBlur(2.2))
    lit = Image.composite(soft, Image.new("RGB", SIZE, (28, 30, 34)), shade.rotate(180))
    return Image.blend(lit, grain, 0.10 + 0.01 * (number % 3))


def _canvas(top: str, ground: str, horizon: float) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", SIZE, top)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, SIZE[1] * horizon, *SIZE), fill=ground)
    return image, draw


def _gate(number: int) -> Image.Image:
    image, draw = _canvas("#9fc3dd", "#b9ad97", 0.72)
    draw.rectangle((240, 380, 1780, 1090), fill="#d8cfbd")
    draw.polygon([(200, 390), (1010, 190), (1820, 390)], fill="#8d5b45")
    for column in range(7):
        left = 310 + column * 205
        draw.rectangle((left, 480, left + 120, 640), fill="#4d6475")
    draw.rectangle((820, 700, 1200, 1090), fill="#5c4636")
    draw.rectangle((560, 250 + number * 3, 1460, 350), fill="#2d6a5f")
    for bar in range(0, SIZE[0], 60):
        draw.line((bar, 1010, bar, 1330), fill="#3b4046", width=10)
    draw.line((0, 1040, SIZE[0], 1040), fill="#3b4046", width=12)
    return image


def _exit(number: int) -> Image.Image:
    image, draw = _canvas("#c9cbc4", "#8f8a80", 0.78)
    draw.rectangle((690, 330, 1330, 1180), fill="#7e8f86")
    draw.rectangle((720, 360, 1000, 1180), fill="#a9b7ae")
    draw.rectangle((1020, 360, 1300, 1180), fill="#a2b0a7")
    draw.rectangle((780, 190, 1240, 290), fill="#1d7a45")
    draw.polygon([(860, 240), (920, 205), (920, 275)], fill="#f4f4f0")
    draw.rectangle((920, 228, 1150, 252), fill="#f4f4f0")
    draw.arc((960, 720, 1070, 860), 180, 360, fill="#2c2c2c", width=16)
    draw.rectangle((950, 790, 1080, 900), fill="#b8912c")
    draw.rectangle((150, 700, 480, 1180 - number), fill="#a8865c")
    return image


def _dormitory(number: int) -> Image.Image:
    image, draw = _canvas("#e2dccb", "#a49478", 0.80)
    blankets = ("#6b7fa3", "#a36b6b", "#6ba38a", "#a3966b")
    for bed in range(3):
        left = 120 + bed * 620
        for level, top in enumerate((420, 820)):
            draw.rectangle((left, top, left + 540, top + 70), fill="#f3efe4")
            blanket = blankets[(bed + level + number) % 4]
            draw.rectangle((left + 140, top - 20, left + 540, top + 75), fill=blanket)
            draw.rectangle((left, top + 70, left + 540, top + 95), fill="#5b5b5b")
        for post in (left, left + 520):
            draw.rectangle((post, 330, post + 20, 1230), fill="#5b5b5b")
    draw.rectangle((820, 90, 1190, 290), fill="#bcd6e6")
    return image


def _notice_board(number: int) -> Image.Image:
    image, draw = _canvas("#d5d8d2", "#9b9b94", 0.86)
    draw.rectangle((300, 220, 1720, 1120), fill="#8a6442")
    draw.rectangle((340, 260, 1680, 1080), fill="#c9a878")
    papers = ((400, 320), (730, 300), (1060, 340), (1350, 310), (450, 690), (820, 720), (1220, 700))
    for index, (left, top) in enumerate(papers):
        draw.rectangle((left, top, left + 260, top + 320), fill="#f7f5ee")
        for line in range(9):
            width = 210 - (index * 37 + line * 53 + number * 11) % 90
            draw.rectangle(
                (left + 25, top + 40 + line * 28, left + 25 + width, top + 50 + line * 28),
                fill="#7d7d86",
            )
        draw.ellipse((left + 118, top + 6, left + 142, top + 30), fill="#b33a3a")
    return image


def _cabinet(number: int) -> Image.Image:
    image, draw = _canvas("#cfd3d8", "#7c7468", 0.84)
    draw.rectangle((620, 200, 1400, 1290), fill="#6f7b86")
    for drawer in range(4):
        top = 230 + drawer * 262
        draw.rectangle((650, top, 1370, top + 235), fill="#8b98a4", outline="#525c66", width=6)
        draw.rectangle((930, top + 90, 1090, top + 118), fill="#3d444b")
        draw.rectangle((920, top + 150, 1100, top + 200), fill="#f2efe2")
    draw.ellipse((1290, 300 + number * 2, 1330, 340 + number * 2), fill="#d0b04a")
    return image


def _workshop(number: int) -> Image.Image:
    image, draw = _canvas("#dfe4e6", "#a9a59b", 0.55)
    for lamp in range(5):
        draw.rectangle((120 + lamp * 390, 120, 380 + lamp * 390, 150), fill="#fdfdf4")
    for row in range(3):
        top = 640 + row * 270
        draw.rectangle((100, top, 1920, top + 60), fill="#a4835d")
        for machine in range(6):
            left = 160 + machine * 300 + row * 20
            draw.rectangle((left, top - 120, left + 150, top), fill="#e6e8ea")
            draw.rectangle((left + 100, top - 190, left + 150, top - 110), fill="#c8ccd0")
            cloth = ("#3c5a8a", "#8a3c54", "#4a7a5a")[(machine + row + number) % 3]
            draw.polygon(
                [(left - 60, top + 5), (left + 60, top - 15), (left + 40, top + 90)], fill=cloth
            )
    return image


SCENES = {
    "gate": _gate,
    "exit": _exit,
    "dormitory": _dormitory,
    "notice_board": _notice_board,
    "cabinet": _cabinet,
    "workshop": _workshop,
}
