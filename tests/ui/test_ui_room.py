"""Large type and long words: nothing is cut off, overlaps or has to be scrolled to sideways.

On every page: at twice the size of type in a usual window, and with words two fifths longer, as
German has them, in the smallest.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from long_words import LongWords, longer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.exceptions import TimeoutError  # noqa: A004 - its own, no other is meant
from room import cramped
from test_ui_focus import settled
from ui_places import places

from auditor_app.ui.finishing.slow_list import SlowList
from auditor_app.ui.form.footer import FormFooter
from auditor_app.ui.pages import receipt
from auditor_app.ui.pages.receipt import ReceiptPage
from auditor_app.ui.settings.choices import SIZES_OFFERED
from auditor_app.ui.wording import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot
    from ui_walk import Walk


def cramped_pages(walk: Walk) -> str:
    found = []
    for name, place in places(walk.window.desk.vault):
        walk.go(place)
        settled(walk)
        walk.until(lambda: all(each.is_whole for each in walk.window.findChildren(SlowList)))
        settled(walk)
        with suppress(TimeoutError):
            # A layout of layouts may take some turns until all of it has its place.
            walk.qtbot.waitUntil(lambda: not cramped(walk.window), timeout=3000)
        found += [f"{name}: {fault}" for fault in cramped(walk.window)]
    return "\n".join(found)


def test_type_of_twice_the_size_finds_room_on_every_page(furnished: Walk) -> None:
    furnished.choose_looks(percent=200)
    furnished.window.resize(1280, 720)
    furnished.quiet()
    assert cramped_pages(furnished) == ""


@pytest.mark.parametrize("percent", SIZES_OFFERED)
def test_the_widest_digest_has_room_on_a_receipt(
    furnished: Walk, percent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    widest = ":".join(["DD"] * 32)
    monkeypatch.setattr(receipt, "fingerprint", lambda _: fingerprint(widest))
    furnished.choose_looks(percent=percent)
    furnished.window.resize(1280, 720)
    furnished.go(dict(places(furnished.window.desk.vault))["receipt"])
    page = furnished.at(ReceiptPage)
    settled(furnished)
    shown = [each.text().replace("\n", "") for each in page.findChildren(QLabel)]
    assert shown.count(widest) == 2
    assert cramped(furnished.window) == []


def test_what_is_found_in_a_form_leaves_the_rest_its_room(furnished: Walk) -> None:
    furnished.choose_looks(percent=200)
    furnished.window.resize(1280, 720)
    furnished.open_audit()
    filler = furnished.open_record()
    furnished.type(filler.finder.field, "the")
    furnished.until(lambda: filler.finder.hits.count() > 3)
    settled(furnished)
    assert filler.footer.height() == filler.footer.sizeHint().height()
    assert filler.finder.field.height() == filler.finder.field.sizeHint().height()
    assert filler.finder.hits.height() > 40
    assert cramped(furnished.window) == []


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = LongWords(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_long_words_find_room_on_every_page_of_the_smallest_window(
    furnished: Walk, long_words: None
) -> None:
    furnished.window.rail.retranslate()
    furnished.window.resize(1024, 640)
    furnished.quiet()
    assert cramped_pages(furnished) == ""


def test_what_is_filled_in_and_marked_stays_in_long_words() -> None:
    assert longer("&Save {count} <b>files</b> to 12") == "&Saveav {count} <b>filesil</b> too 12"


def test_the_number_of_the_page_goes_before_a_button_below_a_form_is_cut(qtbot: QtBot) -> None:
    page, footer = QWidget(), FormFooter()
    footer.setParent(page)
    footer.remove_instance.hide()
    footer.show_place(7, 21)
    footer.show_missing(40)
    qtbot.addWidget(page)
    page.resize(1280, 80)
    page.show()
    qtbot.waitExposed(page)
    whole = footer.sizeHint().width()
    footer.resize(whole, 80)
    footer.show()
    qtbot.waitUntil(footer.position.isVisible)
    footer.resize(whole - 20, 80)
    qtbot.waitUntil(lambda: not footer.position.isVisible() and cramped(footer) == [])
    footer.resize(whole, 80)
    qtbot.waitUntil(footer.position.isVisible)
    footer.remove_instance.show()
    qtbot.waitUntil(lambda: not footer.position.isVisible())


def test_lines_of_a_long_list_are_never_squeezed_while_it_grows(furnished: Walk) -> None:
    furnished.window.resize(1024, 640)
    missing = dict(places(furnished.window.desk.vault))["missing"]
    furnished.window.go(missing)
    grown: dict[int, list[str]] = {}

    def look() -> bool:
        """One turn of the loop after the other: waiting for it would let it grow unseen."""
        QApplication.processEvents()
        found = furnished.window.page.findChildren(SlowList)
        count = found[0].layout().count() if found else 0
        if count and not found[0].is_whole and count not in grown:
            grown[count] = cramped(furnished.window.page)
        return bool(count) and found[0].is_whole

    end = time.monotonic() + 60
    while not look():
        assert time.monotonic() < end
    assert len(grown) > 3
    assert [faults for faults in grown.values() if faults] == []
