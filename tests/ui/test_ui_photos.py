"""The page of photos: the wall, one large, two side by side; what must not be seen of them."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest
from photo_samples import EXITS, add_photo, add_photos, draw_photo
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QApplication
from ui_samples import PASSPHRASE

from auditor_app.audit import add_finding, protocol_of
from auditor_app.evidence.faces import FaceFinder, FaceSuggestion
from auditor_app.ui import files
from auditor_app.ui.destinations import AuditPlace, PhotosPlace
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.photos import PhotosPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.photos.boxes import Bounds, covered, moved, sized, spanned
from auditor_app.ui.photos.thumbnails import Thumbnails
from auditor_app.ui.photos.wall_model import ITEM
from auditor_app.vault import FindingContent, Region, Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.photos.large import LargePhoto
    from auditor_app.vault import Redaction

COUNT = 6
PAPERS = "/data/photos/photo_papers"
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def _with_photos(_vaults: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos") / "vault"
    shutil.copytree(_vaults / "filled", folder)
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        site, worker = vault.records.of_audit(vault.audits.list()[0].id)
        add_photos(vault, site.id, COUNT - 1)
        add_photo(vault, worker.id, draw_photo(9), "", PAPERS)
    return folder


@pytest.fixture
def photos_vault(_with_photos: Path, tmp_path: Path) -> Path:
    return shutil.copytree(_with_photos, tmp_path / "vault")


@pytest.fixture
def walk(open_window: Callable[[Path], Walk], photos_vault: Path) -> Walk:
    walked = open_window(photos_vault)
    walked.unlock()
    return walked


def at_photos(walk: Walk) -> PhotosPage:
    vault = walk.window.desk.vault
    walk.window.go(PhotosPlace(vault.audits.list()[0].id))
    page = walk.at(PhotosPage)
    walk.until(lambda: page.found is not None)
    return page


def settled(walk: Walk) -> None:
    desk = walk.window.desk
    walk.until(lambda: not desk.lane.busy and not desk.pictures.busy)


def at_large(walk: Walk, page: PhotosPage, number: int = 1) -> LargePhoto:
    page.view.setCurrentIndex(page.model.index(number - 1))
    page.view.setFocus()
    walk.qtbot.keyClick(page.view, Qt.Key.Key_Return)
    walk.until(lambda: page.large.isVisible() and page.large.frame.shows_picture)
    walk.until(page.large.canvas.hasFocus)
    return page.large


def said_of(walk: Walk, number: int = 1) -> Redaction:
    settled(walk)
    vault = walk.window.desk.vault
    photo = vault.evidence.of_audit(vault.audits.list()[0].id)[number - 1]
    return vault.redactions.get(photo.id)


def press(walk: Walk, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    walk.press(key, modifier)
    settled(walk)


# The wall ---------------------------------------------------------------------------------------


def test_the_audit_leads_to_its_photos_and_they_lead_back(walk: Walk) -> None:
    page = walk.open_audit()
    walk.click(page.photos)
    photos = walk.at(PhotosPage)
    walk.until(lambda: photos.model.rowCount() == COUNT)
    walk.click(photos.header.back)
    walk.at(AuditPage)


def test_previews_come_into_sight_and_stay_within_their_bound(walk: Walk) -> None:
    page = at_photos(walk)
    ids = [item.id for item in page.model.shown()]
    walk.until(lambda: all(page.thumbnails.get(each) is not None for each in ids))

    small = Thumbnails(walk.window.desk, QSize(100, 80), 1.0, largest=100 * 80 * 4 * 2)
    for each in ids:
        small.get(each)
    walk.until(lambda: not small.busy)
    assert 0 < small.bytes_kept <= 100 * 80 * 4 * 2


def test_the_wall_can_be_narrowed_by_form_question_worker_and_state(walk: Walk) -> None:
    page = at_photos(walk)
    filters = page.filters
    assert filters.worker.itemText(0) == "Every worker"
    filters.worker.setCurrentIndex(1)
    filters.worker.activated.emit(1)
    assert [item.evidence.ref for item in page.model.shown()] == [PAPERS]
    walk.click(filters.clear)
    filters.question.setCurrentIndex(filters.question.findText("Exits during working hours"))
    filters.question.activated.emit(filters.question.currentIndex())
    assert {item.evidence.ref for item in page.model.shown()} == {EXITS}
    assert page.model.rowCount() == COUNT - 1
    walk.click(filters.clear)
    walk.window.desk.vault.redactions.change(page.model.shown()[0].id, looked_at=True)
    page.start()
    walk.quiet()
    page.view.setFocus()
    walk.press(Qt.Key.Key_U, CONTROL)
    assert page.model.rowCount() == COUNT - 1
    assert all(item.to_be_looked_at for item in page.model.shown())


def test_a_screen_reader_hears_what_a_tile_shows(walk: Walk) -> None:
    page = at_photos(walk)
    heard = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard == "Photo 1: Door 1. Site profile. Not looked at yet."


def test_an_audit_without_photos_says_so(filled: Walk) -> None:
    page = at_photos(filled)

    assert page.none.isVisible()
    assert not page.view.isVisible()


def test_a_photo_whose_preview_cannot_be_read_says_so_in_its_place(walk: Walk) -> None:
    vault = walk.window.desk.vault
    first, second = vault.evidence.of_audit(vault.audits.list()[0].id)[:2]
    vault._store.execute("DELETE FROM thumbnail WHERE evidence_id = ?", (first.id,))
    vault._store.execute(
        "UPDATE thumbnail SET jpeg = ? WHERE evidence_id = ?", (b"\xff\xd8 no", second.id)
    )
    page = at_photos(walk)

    walk.until(lambda: page.thumbnails.is_missing(first.id))
    walk.until(lambda: page.thumbnails.is_missing(second.id))
    third = page.model.shown()[2].id
    walk.until(lambda: page.thumbnails.get(third) is not None)


# One, large -------------------------------------------------------------------------------------


def test_a_photo_that_vanished_or_is_damaged_says_so_and_the_next_one_is_shown(
    walk: Walk, photos_vault: Path
) -> None:
    page = at_photos(walk)
    items = page.model.shown()
    (photos_vault / "evidence" / f"{items[0].id}.age").unlink()
    (photos_vault / "evidence" / f"{items[1].id}.age").write_bytes(b"spoilt")
    page.start()
    walk.quiet()
    assert page.model.index(0).data(ITEM).gone
    page.view.setCurrentIndex(page.model.index(0))
    page.view.open_current()
    walk.until(lambda: "is gone" in page.large.frame.words.text())
    # Nobody can say of it that there is nothing to hide.
    assert not page.large.hiding.done.isVisible()
    walk.click(page.large.bar.next)
    walk.until(lambda: "is damaged" in page.large.frame.words.text())
    walk.click(page.large.bar.next)
    walk.until(lambda: page.large.frame.shows_picture)
    assert page.large.hiding.done.isVisible()


def test_a_photo_that_is_not_decrypted_yet_says_so(walk: Walk) -> None:
    page = at_photos(walk)
    with walk.busy_lane():
        page.view.setCurrentIndex(page.model.index(0))
        page.view.open_current()
        assert page.large.frame.words.text() == "This photo is being decrypted…"
        assert not page.large.hiding.done.isVisible()
    walk.until(lambda: page.large.frame.shows_picture)


def test_it_is_zoomed_and_moved_by_keys_and_by_the_mouse(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    canvas, whole = large.canvas, large.canvas.scale
    walk.press(Qt.Key.Key_Plus)
    walk.press(Qt.Key.Key_Plus)
    assert canvas.scale > whole * 1.4
    seen = canvas.to_photo(QPointF(canvas.rect().center()))
    walk.press(Qt.Key.Key_Right)
    assert canvas.to_photo(QPointF(canvas.rect().center())).x() > seen.x()
    middle = canvas.rect().center()
    seen = canvas.to_photo(QPointF(middle))
    walk.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    walk.qtbot.mouseMove(canvas, middle + QPoint(40, 0))
    walk.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 0))
    assert canvas.to_photo(QPointF(middle)).x() < seen.x()
    walk.press(Qt.Key.Key_0)
    assert canvas.is_fitted
    # The photo is whole again, so that the arrow keys lead to the next one.
    press(walk, Qt.Key.Key_Right)
    assert large.item is not None
    assert large.item.number == 2


def test_a_large_photo_is_decoded_for_the_window_and_whole_once_somebody_looks_closer(
    walk: Walk,
) -> None:
    """All pixels of one from a phone's camera would be 50 MB each time that they lie in memory."""
    vault = walk.window.desk.vault
    site = vault.records.of_audit(vault.audits.list()[0].id)[0]
    photo = add_photo(vault, site.id, draw_photo(9, (4000, 3000)), "Phone")
    page = at_photos(walk)
    (number,) = (each.number for each in page.model.items if each.id == photo.id)
    large = at_large(walk, page, number)
    canvas = large.canvas
    settled(walk)
    assert canvas.picture is not None
    assert (canvas.picture.width, canvas.picture.height) == (4000, 3000)
    assert sum(level.sizeInBytes() for level in canvas.picture.levels) < 12_000_000

    walk.press(Qt.Key.Key_Plus)
    seen = canvas.to_photo(QPointF(canvas.rect().center()))
    walk.press(Qt.Key.Key_1)
    walk.until(lambda: canvas.picture is not None and canvas.picture.levels[0].width() == 4000)
    assert canvas.scale == pytest.approx(1 / canvas.devicePixelRatioF())
    near = canvas.to_photo(QPointF(canvas.rect().center()))
    assert (near.x(), near.y()) == pytest.approx((seen.x(), seen.y()), abs=2)
    settled(walk)
    assert not canvas.lacks_pixels


def test_turning_is_kept_and_changes_no_byte_of_the_original(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    vault = walk.window.desk.vault
    assert large.item is not None
    before = vault.evidence.read(large.item.id)
    press(walk, Qt.Key.Key_R)
    press(walk, Qt.Key.Key_R)
    press(walk, Qt.Key.Key_R, SHIFT)

    assert said_of(walk).turn == 90
    walk.until(lambda: large.canvas.turn == 90)
    assert vault.evidence.read(large.item.id) == before


def test_a_caption_is_kept_also_when_the_page_is_left_while_typing(walk: Walk) -> None:
    page = at_photos(walk)
    large = at_large(walk, page)
    large.details.caption.setFocus()
    walk.press(Qt.Key.Key_End)
    walk.qtbot.keyClicks(large.details.caption, " is locked")
    assert page.found is not None
    walk.window.go(AuditPlace(page.found.audit.id))
    walk.at(AuditPage)
    vault = walk.window.desk.vault

    (first, *_) = vault.evidence.of_audit(vault.audits.list()[0].id)
    assert first.caption == "Door 1 is locked"


def test_the_question_of_a_photo_is_one_press_away(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    walk.click(large.details.jump)
    walk.at(RecordPage)


# What must not be seen --------------------------------------------------------------------------


def test_a_box_is_drawn_by_the_mouse_moved_and_sized_at_its_corner(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    canvas = large.canvas
    walk.click(large.hiding.draw)
    start, end = place(large, 150, 100), place(large, 300, 250)
    drag(walk, large, start, end)
    walk.until(lambda: len(said_of(walk).regions) == 1)
    (drawn,) = said_of(walk).regions
    assert near(drawn, Region("fill", 150, 100, 150, 150))

    drag(walk, large, place(large, 225, 175), place(large, 325, 225))
    walk.until(lambda: said_of(walk).regions != (drawn,))
    assert near(said_of(walk).regions[0], Region("fill", 250, 150, 150, 150))

    drag(walk, large, place(large, 400, 300), place(large, 500, 400))
    walk.until(lambda: said_of(walk).regions[0].width > 200)
    assert near(said_of(walk).regions[0], Region("fill", 250, 150, 250, 250))
    assert canvas.chosen is not None


def test_by_keys_alone_a_box_is_made_moved_sized_changed_removed_and_brought_back(
    walk: Walk,
) -> None:
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_B)
    (box,) = said_of(walk).regions
    press(walk, Qt.Key.Key_Right)
    press(walk, Qt.Key.Key_Down)
    (moved_box,) = said_of(walk).regions
    assert (moved_box.left > box.left, moved_box.top > box.top) == (True, True)
    assert (moved_box.width, moved_box.height) == (box.width, box.height)
    press(walk, Qt.Key.Key_Right, SHIFT)
    press(walk, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    (sized_box,) = said_of(walk).regions
    assert sized_box.width > box.width
    assert sized_box.left == moved_box.left + 1
    press(walk, Qt.Key.Key_X)
    assert said_of(walk).regions[0].kind == "pixelate"
    press(walk, Qt.Key.Key_Delete)
    assert said_of(walk).regions == ()
    press(walk, Qt.Key.Key_Z, CONTROL)
    walk.until(lambda: len(large.canvas.regions) == 1)
    press(walk, Qt.Key.Key_Y, CONTROL)
    assert said_of(walk).regions == ()
    walk.until(lambda: large.canvas.regions == ())


def test_the_keys_stay_where_they_are_while_a_box_is_being_kept(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    large.canvas.add_box()
    large.hiding.kind.setFocus()
    assert said_of(walk).regions
    settled(walk)
    assert large.hiding.kind.hasFocus()


def test_on_a_turned_photo_the_arrows_move_a_box_as_it_is_seen(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_R)
    walk.until(lambda: large.canvas.turn == 90)
    press(walk, Qt.Key.Key_B)
    before = large.canvas.to_screen(rect(said_of(walk).regions[0]))
    press(walk, Qt.Key.Key_Right)
    after = large.canvas.to_screen(rect(said_of(walk).regions[0]))

    assert after.center().x() > before.center().x() + 2
    assert abs(after.center().y() - before.center().y()) < 1


def test_nothing_to_hide_is_said_and_leads_to_the_next_photo(walk: Walk) -> None:
    page = at_photos(walk)
    large = at_large(walk, page)
    press(walk, Qt.Key.Key_Return, CONTROL)
    walk.until(lambda: large.item is not None and large.item.number == 2)
    walk.until(lambda: large.frame.shows_picture)

    assert said_of(walk).looked_at
    assert said_of(walk, 2).looked_at is False
    walk.press(Qt.Key.Key_Escape)
    walk.until(page.view.isVisible)
    assert f"({COUNT - 1} left)" in page.look.text()


def test_what_leaves_can_be_seen_before_it_does(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_B)
    (box,) = said_of(walk).regions
    middle = large.canvas.to_screen(rect(box)).center().toPoint()
    large.canvas.let_go()
    assert large.canvas.grab().toImage().pixelColor(middle).lightness() > 8
    walk.click(large.hiding.copy)
    walk.until(lambda: large.canvas.regions == () and black_at(large, middle))
    walk.click(large.hiding.copy)
    walk.until(lambda: len(large.canvas.regions) == 1)
    assert large.item is not None
    assert (walk.window.desk.vault.folder / "redacted" / f"{large.item.id}.age").exists()


def test_what_leaves_is_shown_as_it_leaves_now_also_after_undoing(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_B)
    for _ in range(12):
        press(walk, Qt.Key.Key_Right)
    first, second = large.canvas.to_screen(rect(said_of(walk).regions[0])), None
    press(walk, Qt.Key.Key_B)
    second = large.canvas.to_screen(rect(said_of(walk).regions[1]))
    places = [each.center().toPoint() for each in (first, second)]
    large.canvas.let_go()
    walk.click(large.hiding.copy)
    walk.until(lambda: all(black_at(large, place) for place in places))
    press(walk, Qt.Key.Key_Z, CONTROL)
    walk.until(lambda: len(said_of(walk).regions) == 1)
    walk.until(lambda: not black_at(large, places[1]) and black_at(large, places[0]))
    assert large.hiding.copy.isChecked()
    while said_of(walk).can_undo:
        press(walk, Qt.Key.Key_Z, CONTROL)
    # There is no copy any more: the photo is back, to be worked on.
    walk.until(lambda: not large.hiding.copy.isChecked())
    settled(walk)
    press(walk, Qt.Key.Key_B)
    walk.until(lambda: len(said_of(walk).regions) == 1)


def test_nobody_goes_on_past_suggestions_while_what_leaves_is_shown(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    face = FaceSuggestion(20, 20, 40, 40, 0.9)
    monkeypatch.setattr(FaceFinder, "find", lambda *_: (face,))
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_B)
    walk.click(large.hiding.copy)
    walk.until(lambda: large.canvas.regions == ())
    press(walk, Qt.Key.Key_F)
    walk.until(lambda: len(large.canvas.suggestions) == 1)
    assert not large.hiding.copy.isChecked()
    assert not large.hiding.copy.isEnabled()
    press(walk, Qt.Key.Key_Return, CONTROL)
    assert not said_of(walk).looked_at


def test_of_a_final_audit_nothing_of_it_can_be_changed(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_photos(walk)
    large = at_large(walk, page)
    press(walk, Qt.Key.Key_B)
    vault = walk.window.desk.vault
    vault.audits.set_state(vault.audits.list()[0].id, "finalised")
    page.start()
    walk.until(lambda: page.found is not None and not page.found.changeable)
    large = at_large(walk, page)

    assert not large.hiding.done.isVisible()
    assert large.details.caption.isReadOnly()
    press(walk, Qt.Key.Key_N)
    press(walk, Qt.Key.Key_Delete)
    press(walk, Qt.Key.Key_R)
    assert (len(said_of(walk).regions), said_of(walk).turn) == (1, 0)


def test_a_saved_copy_is_what_leaves_and_only_of_what_was_looked_at(
    walk: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "saved.jpg"
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    page = at_photos(walk)
    large = at_large(walk, page)
    assert not large.hiding.save.isVisible()
    press(walk, Qt.Key.Key_B)
    press(walk, Qt.Key.Key_Return, CONTROL)
    walk.until(lambda: large.item is not None and large.item.number == 2)
    press(walk, Qt.Key.Key_PageUp)
    walk.until(lambda: large.frame.shows_picture)
    walk.click(large.hiding.save)
    walk.click(large.hiding.save)
    walk.until(target.exists)
    settled(walk)
    vault = walk.window.desk.vault

    assert large.item is not None
    copy = vault.redactions.copy(large.item.id)
    assert copy is not None
    assert target.read_bytes() == copy.content


def test_a_screen_reader_hears_which_box_the_keys_move(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_B)
    heard = large.canvas.accessibleDescription()
    press(walk, Qt.Key.Key_Left)

    assert heard.startswith("Hidden part 1 of 1: 4")
    assert large.canvas.accessibleDescription() != heard


def test_a_photo_is_linked_to_a_finding_and_leads_to_it(walk: Walk) -> None:
    vault = walk.window.desk.vault
    audit = vault.audits.list()[0]
    grade = next(iter(protocol_of(audit, vault).findings.scales[0].grades))
    scale = protocol_of(audit, vault).findings.scales[0]
    content = FindingContent(scale.id, grade.id, "Exits are locked", date(2026, 11, 20))
    finding = add_finding(vault, audit.id, content)
    page = at_photos(walk)
    large = at_large(walk, page)
    walk.click(large.details.link)
    walk.until(lambda: large.item is not None and large.item.findings == (1,))
    links = vault.findings.get(finding.id).content.links

    assert large.item is not None
    assert [link.evidence_id for link in links] == [large.item.id]
    walk.click(walk.button("Finding 1: Exits are locked"))
    walk.at(FindingPage)


# Suggestions ------------------------------------------------------------------------------------

FACES = (FaceSuggestion(150, 140, 160, 230, 0.9), FaceSuggestion(500, 100, 60, 60, 0.4))


@pytest.fixture
def two_faces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FaceFinder, "find", lambda _self, _content, _stop: FACES)


@pytest.mark.usefixtures("two_faces")
def test_a_suggestion_hides_nothing_until_somebody_takes_it(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_F)
    walk.until(lambda: len(large.canvas.suggestions) == 2)
    assert said_of(walk).regions == ()
    assert said_of(walk).looked_at is False
    assert large.canvas.chosen_suggestion == 0
    # Past a suggestion nobody says that there is nothing to hide.
    press(walk, Qt.Key.Key_Return, CONTROL)
    assert said_of(walk).looked_at is False

    press(walk, Qt.Key.Key_Return)
    assert said_of(walk).regions == (Region("fill", 150, 140, 160, 230),)
    press(walk, Qt.Key.Key_N)
    press(walk, Qt.Key.Key_Delete)
    assert len(said_of(walk).regions) == 1
    assert large.canvas.suggestions == ()
    assert said_of(walk).looked_at is False


@pytest.mark.usefixtures("two_faces")
def test_all_suggestions_are_taken_at_once_and_what_is_hidden_is_not_suggested_again(
    walk: Walk,
) -> None:
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_F)
    walk.until(lambda: len(large.canvas.suggestions) == 2)
    walk.click(large.hiding.take_all)
    walk.until(lambda: len(said_of(walk).regions) == 2)
    large.canvas.setFocus()
    press(walk, Qt.Key.Key_F)
    walk.until(lambda: "No face was found" in large.hiding.suggestions.text())
    assert large.canvas.suggestions == ()


@pytest.mark.usefixtures("two_faces")
def test_suggestions_do_not_go_along_to_the_next_photo(walk: Walk) -> None:
    large = at_large(walk, at_photos(walk))
    press(walk, Qt.Key.Key_F)
    walk.until(lambda: len(large.canvas.suggestions) == 2)
    large.canvas.let_go()
    press(walk, Qt.Key.Key_PageDown)
    walk.until(lambda: large.frame.shows_picture)

    assert large.canvas.suggestions == ()
    assert not large.hiding.take_all.isVisible()


def test_the_search_for_faces_is_broken_off_by_the_next_photo(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[bool] = []

    def slow(_self: FaceFinder, _content: bytes, stop: Callable[[], bool]) -> tuple[()]:
        while not stop():
            pass
        stopped.append(True)
        return ()

    monkeypatch.setattr(FaceFinder, "find", slow)
    large = at_large(walk, at_photos(walk))
    walk.press(Qt.Key.Key_F)
    walk.until(lambda: large.loader.is_finding)
    walk.press(Qt.Key.Key_PageDown)
    walk.until(lambda: stopped == [True])
    walk.until(lambda: large.frame.shows_picture)


def test_a_face_finder_that_does_not_run_says_so_and_boxes_can_be_drawn(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor_app.evidence.faces.MODEL_SHA256", "0" * 64)
    large = at_large(walk, at_photos(walk))
    walk.press(Qt.Key.Key_F)
    walk.until(large.message.isVisible)

    assert "Draw the boxes by hand" in large.message.words.text()
    large.canvas.setFocus()
    press(walk, Qt.Key.Key_B)
    assert len(said_of(walk).regions) == 1


# Two --------------------------------------------------------------------------------------------


def test_two_photos_stand_side_by_side_and_are_zoomed_together(walk: Walk) -> None:
    page = at_photos(walk)
    model = page.view.selectionModel()
    for number in (0, 2):
        model.select(page.model.index(number), model.SelectionFlag.Select)
    walk.click(page.compare)
    compared = page.compared
    walk.until(lambda: compared.one.frame.shows_picture and compared.other.frame.shows_picture)
    assert [p.item.number for p in (compared.one, compared.other) if p.item] == [1, 3]
    compared.one.canvas.setFocus()
    walk.press(Qt.Key.Key_Plus)
    assert compared.other.canvas.scale == pytest.approx(compared.one.canvas.scale)
    walk.click(compared.tied)
    compared.one.canvas.setFocus()
    walk.press(Qt.Key.Key_Plus)
    assert compared.other.canvas.scale < compared.one.canvas.scale
    walk.press(Qt.Key.Key_Escape)
    walk.until(page.view.isVisible)


def test_locking_takes_every_photo_off_the_screen_and_out_of_the_page(walk: Walk) -> None:
    at_large(walk, at_photos(walk))
    walk.lock()

    assert walk.window.page is None
    assert not walk.window.findChildren(PhotosPage)


# Boxes ------------------------------------------------------------------------------------------

BOUNDS = Bounds(100, 80)
BOX = Region("fill", 10, 20, 30, 40)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (moved(BOX, -50, 5, BOUNDS), Region("fill", 0, 25, 30, 40)),
        (moved(BOX, 500, 500, BOUNDS), Region("fill", 70, 40, 30, 40)),
        (sized(BOX, 500, -500, BOUNDS), Region("fill", 10, 20, 90, 4)),
        (spanned((90, -5), (40, 200), "pixelate", BOUNDS), Region("pixelate", 40, 0, 50, 80)),
        (spanned((50, 50), (52, 70), "fill", BOUNDS), None),
    ],
)
def test_a_box_never_leaves_its_photo(made: Region | None, expected: Region | None) -> None:
    assert made == expected


def test_what_is_hidden_for_the_most_part_is_covered() -> None:
    assert covered(BOX, (Region("fill", 0, 0, 100, 50),))
    assert not covered(BOX, (Region("fill", 0, 0, 100, 30),))


# ------------------------------------------------------------------------------------------------


def rect(region: Region) -> QRectF:
    return QRectF(region.left, region.top, region.width, region.height)


def place(large: LargePhoto, x: int, y: int) -> QPoint:
    """Where a pixel of the photo lies on the canvas."""
    return large.canvas.to_screen_transform().map(QPointF(x, y)).toPoint()


def drag(walk: Walk, large: LargePhoto, start: QPoint, end: QPoint) -> None:
    canvas, left = large.canvas, Qt.MouseButton.LeftButton
    walk.qtbot.mousePress(canvas, left, pos=start)
    walk.qtbot.mouseMove(canvas, (start + end) / 2)
    walk.qtbot.mouseMove(canvas, end)
    QApplication.processEvents()
    walk.qtbot.mouseRelease(canvas, left, pos=end)


def near(one: Region, other: Region) -> bool:
    """The same but for what a screen pixel is worth."""
    return all(
        abs(getattr(one, name) - getattr(other, name)) <= 4
        for name in ("left", "top", "width", "height")
    )


def black_at(large: LargePhoto, at: QPoint) -> bool:
    return large.canvas.grab().toImage().pixelColor(at).lightness() < 8
