"""An audit by the book in Arabic, with the mouse alone: from an empty folder to a receipt.

Typed is only into fields that were clicked. The whole of it is part of the soak; here stands one
with two interviews and three photos.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from person_audit import MOTIVE, FileDialogs, finish, photos, served, visit
from person_audit_mouse import MouseAudit
from person_book import SITE, demo_answers
from person_mouse import MousePerson
from person_tongue import Tongue
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from delivery_walk import Organisation
    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

ARABIC = "العربية (ar)"


@pytest.fixture
def begun(
    open_window: Callable[[Path], Walk],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[MouseAudit, Organisation]]:
    """An enrolled laptop that speaks Arabic, with a new audit, all of it made with the mouse."""
    dialogs = FileDialogs()
    dialogs.put_in_place(monkeypatch)
    walk = open_window(tmp_path / "vault")
    audit = MouseAudit(MousePerson(qtbot, walk.window, Tongue("ar")), dialogs, walk.quiet)
    with served(tmp_path / "central") as (organisation, address):
        audit.speak("العربية")
        walk.until(lambda: walk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        audit.create_vault()
        audit.enrol(organisation, address, tmp_path)
        audit.start()
        yield audit, organisation


def drawn_signatures(audit: MouseAudit) -> int:
    """How many signatures the vault holds of the audit."""
    (kept,) = audit.person._window.desk.vault.audits.list()
    assert kept.sign_off is not None
    assert kept.sign_off.site is not None
    signatures = (kept.sign_off.signature, kept.sign_off.site.signature)
    return sum(each.startswith(b"\x89PNG") for each in signatures)


def test_a_short_audit_is_done_with_the_mouse_alone_in_arabic(
    begun: tuple[MouseAudit, Organisation], tmp_path: Path
) -> None:
    audit, organisation = begun
    name = {"/data/identification/site_name": SITE}
    audit.fill_form("site_profile", "Site profile", name, ARABIC)
    audit.take_photos(SITE, "لافتة الموقع", photos(tmp_path / "card", 3), 3)
    audit.sample(12)
    audit.interview(demo_answers()["workers"][1]["answers"], "বাংলা", ARABIC)
    audit.look_at_photos(3)
    audit.look_at_indicators()
    audit.make_findings(1)
    received = finish(audit, organisation, tmp_path / "report.pdf")
    assert received.lost(audit.book) == []
    assert (received.photos, received.hidden, received.sealed) == (3, 1, 1)
    assert received.actions == audit.book.actions
    assert received.captions == sorted(audit.book.captions)
    assert received.motives == [MOTIVE]
    assert drawn_signatures(audit) == 2


@pytest.mark.soak
def test_an_audit_by_the_book_is_done_with_the_mouse_alone_in_arabic(
    begun: tuple[MouseAudit, Organisation], tmp_path: Path
) -> None:
    audit, organisation = begun
    languages = ("English (en)", ARABIC)
    visit(audit, photos(tmp_path / "card", 40), "لافتة الموقع", ARABIC, languages)
    received = finish(audit, organisation, tmp_path / "report.pdf")
    assert received.lost(audit.book) == []
    assert (received.photos, received.hidden, received.sealed) == (40, 10, 10)
    assert received.actions == audit.book.actions
    assert received.captions == sorted(audit.book.captions)
    assert received.motives == [MOTIVE]
    assert drawn_signatures(audit) == 2
    print(f"{audit.person.clicks} clicks, {audit.person.turns} turns of the wheel")  # noqa: T201 - what it took, for who looks
