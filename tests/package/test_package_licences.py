"""Others' works and their licences: what is installed, or what a package was built from."""

from __future__ import annotations

import json
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from auditor_app import third_parties
from auditor_app.third_parties import Component, component_of, components, text_of, write_list
from auditor_app.ui.help import licences

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "build_scripts"))

from describe_package import _bundled  # noqa: E402 - see above


def test_a_checkout_names_what_is_installed_with_its_licence() -> None:
    found = {each.name: each for each in components()}
    assert found["lxml"].licence == "BSD-3-Clause"
    assert "PySide6" in found
    assert "pytest" not in found  # the program does not bring it along
    assert "Redistribution" in text_of(found["lxml"])


@pytest.fixture(autouse=True)
def _parts_are_read_anew() -> Iterator[None]:
    licences.parts.cache_clear()
    yield
    licences.parts.cache_clear()


def test_a_package_names_what_it_was_built_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qt = Component("Qt", "6.8", "LGPL-3.0-only", "https://www.qt.io")
    ffmpeg = Component("FFmpeg", "", "LGPL-2.1-or-later", "")
    written = [(qt, [("a", "The licence."), ("b", "Another one.")]), (ffmpeg, [("c", "Words")])]
    write_list(tmp_path / "licences", written)
    monkeypatch.setattr(third_parties, "shipped", lambda _: tmp_path)
    first, second = components()
    assert (first.name, second.name) == ("FFmpeg", "Qt")
    assert text_of(second) == "The licence.\n\nAnother one."
    assert "LGPL-3.0-only" in licences.page()
    assert "Another one." in licences.licence_page("Qt", "topic:licences")


def test_a_licence_s_words_never_become_marks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = Component("a b", "1", "<b>", "")
    write_list(tmp_path / "licences", [(part, [("a", "<script>alert(1)</script>")])])
    monkeypatch.setattr(third_parties, "shipped", lambda _: tmp_path)
    assert "<script>" not in licences.licence_page("a b", "topic:licences")
    assert licences.licence_page("no such part", "topic:licences") == ""


def test_every_distribution_of_the_package_says_its_licence() -> None:
    told = tomllib.loads((ROOT / "packaging" / "bundled.toml").read_text("utf-8"))
    corrected = told["distribution"]
    for component in components():
        name = third_parties.normalised(component.name)
        if name == "auditor":
            continue
        has_words = component.licence or corrected.get(name, {}).get("licence")
        has_text = text_of(component) or corrected.get(name, {}).get("texts")
        assert has_words, f"{component.name} does not say its licence"
        assert has_text, f"{component.name} came without its licence's text"


def test_the_texts_of_what_is_bundled_are_there() -> None:
    told = tomllib.loads((ROOT / "packaging" / "bundled.toml").read_text("utf-8"))
    named = [*told["component"], *told["distribution"].values()]
    for text in (text for each in named for text in each.get("texts", ())):
        folder = ROOT if text.startswith("/") else ROOT / "packaging" / "licences"
        assert (folder / text.removeprefix("/")).is_file(), text


@pytest.mark.parametrize(
    ("x265", "heif"),
    [
        ("pillow_heif.libs/libx265-4883ecb5.so.217", "pillow_heif.libs/libheif-e72ea93c.so.1.23.6"),
        ("libx265-217-276e7d75772a.dll", "libheif-18c57b017b40.dll"),
        ("pillow_heif/.dylibs/libx265.217.dylib", "pillow_heif/.dylibs/libheif.1.23.6.dylib"),
    ],
)
def test_what_is_under_the_gpl_is_named_on_every_system(x265: str, heif: str) -> None:
    """Each system's wheel has the libraries of HEIC at another place."""
    found = {each.component.name: each for each in _bundled({x265, heif, "PIL/_imaging.so"})}
    assert found["x265"].files == {x265}
    assert found["x265"].component.version == "217"
    assert found["libheif and libde265"].files == {heif}


def test_the_shortest_of_three_words_for_a_licence_is_taken() -> None:
    said = component_of(metadata.distribution("reportlab")).licence
    assert "ReportLab" in said
    assert len(said) < 120


def test_the_list_is_plain_json(tmp_path: Path) -> None:
    write_list(tmp_path / "licences", [(Component("Qt", "6", "x", ""), [])])
    (entry,) = json.loads((tmp_path / "licences" / "components.json").read_text("utf-8"))
    assert entry == {"name": "Qt", "version": "6", "licence": "x", "homepage": "", "texts": []}
