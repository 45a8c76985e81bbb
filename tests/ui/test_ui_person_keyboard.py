"""An audit by the book, with keys alone: from an empty folder to a receipt, and nothing lost.

The whole of it is part of the soak; here stands one with one interview and three photos.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from person_audit import MOTIVE, FileDialogs, finish, photos, served, visit
from person_audit_keys import KeyboardAudit
from person_book import SITE, demo_answers
from person_keys import KeyboardPerson, MouseGuard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from delivery_walk import Organisation
    from pytestqt.qtbot import QtBot
    from ui_walk import Walk


@pytest.fixture
def begun(
    open_window: Callable[[Path], Walk],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[KeyboardAudit, Organisation]]:
    """An enrolled laptop with a new audit, all of it made by keys."""
    dialogs = FileDialogs()
    dialogs.put_in_place(monkeypatch)
    walk = open_window(tmp_path / "vault")
    audit = KeyboardAudit(KeyboardPerson(qtbot, walk.window), dialogs, walk.quiet)
    with served(tmp_path / "central") as (organisation, address), MouseGuard() as guard:
        audit.create_vault()
        audit.enrol(organisation, address, tmp_path)
        audit.start()
        yield audit, organisation
        assert guard.seen == []


def test_a_short_audit_is_done_by_keys_alone(
    begun: tuple[KeyboardAudit, Organisation], tmp_path: Path
) -> None:
    audit, organisation = begun
    audit.fill_form("site_profile", "Site profile", {"/data/identification/site_name": SITE})
    audit.take_photos(SITE, "Site sign", photos(tmp_path / "card", 3), 3)
    audit.sample(12)
    audit.interview(demo_answers()["workers"][1]["answers"], "বাংলা")
    audit.look_at_photos(3)
    audit.look_at_indicators()
    audit.make_findings(1)
    received = finish(audit, organisation, tmp_path / "report.pdf")
    assert received.lost(audit.book) == []
    assert (received.photos, received.hidden, received.sealed) == (3, 1, 1)
    assert received.actions == audit.book.actions
    assert received.captions == sorted(audit.book.captions)
    assert received.motives == [MOTIVE]


@pytest.mark.soak
def test_an_audit_by_the_book_is_done_by_keys_alone(
    begun: tuple[KeyboardAudit, Organisation], tmp_path: Path
) -> None:
    audit, organisation = begun
    languages = ("", "العربية (ar)")
    visit(audit, photos(tmp_path / "card", 40), "Exits during working hours", "", languages)
    received = finish(audit, organisation, tmp_path / "report.pdf")
    assert received.lost(audit.book) == []
    assert (received.photos, received.hidden, received.sealed) == (40, 10, 10)
    assert received.actions == audit.book.actions
    assert received.captions == sorted(audit.book.captions)
    assert received.motives == [MOTIVE]
    print(f"{audit.person.keys} keys")  # noqa: T201 - what it took, for who looks
