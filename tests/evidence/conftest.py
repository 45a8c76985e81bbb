"""Pictures as cameras and strangers make them, and a vault to take them into."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    MakePhoto = Callable[..., bytes]


def make_photo(
    format: str = "JPEG",  # noqa: A002 - Pillow's own word
    size: tuple[int, int] = (400, 300),
    mode: str = "RGB",
    tags: dict[int, Any] | None = None,
    photo: dict[int, Any] | None = None,
    place: dict[int, Any] | None = None,
    **save: Any,
) -> bytes:
    """A picture whose left quarter is red and whose rest is blue, with the given EXIF."""
    picture = Image.new("RGB", size, "blue")
    picture.paste("red", (0, 0, size[0] // 4, size[1]))
    exif = Image.Exif()
    exif.update({0x010F: "Camera", **(tags or {})})
    if photo:
        exif.get_ifd(0x8769).update(photo)
    if place:
        exif.get_ifd(0x8825).update(place)
    out = io.BytesIO()
    picture.convert(mode).save(out, format, exif=exif.tobytes(), **save)
    return out.getvalue()


@pytest.fixture
def photo() -> MakePhoto:
    return make_photo


@pytest.fixture(scope="session")
def _unlocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    folder = tmp_path_factory.mktemp("evidence") / "vault"
    vault, _ = Vault.create(folder, "nine copper kettles", cost=Argon2Cost(64 * 1024, 1, 1))
    vault.forms.pin("<x/>", "f", "1", "0" * 64)
    with vault:
        yield vault


@pytest.fixture
def vault(_unlocked: Vault) -> Vault:
    """One unlocked vault for all tests; each works in a record of its own."""
    return _unlocked


@pytest.fixture
def record_id(vault: Vault) -> str:
    audit = vault.audits.create("ilo", "1", "Site")
    return vault.records.create(audit.id, "0" * 64, "f", "1", "site", "", {}).id


@pytest.fixture
def source(tmp_path: Path, photo: MakePhoto) -> Path:
    """A plain photo in a file."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo())
    return path
