"""Words that somebody typed are shown to the letter, also where Qt would take them for HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Words
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QLabel
from ui_samples import SITE_NAME

from auditor_app.ui.destinations import AuditPlace, AuditsPlace, MissingPlace, SignOffPlace
from auditor_app.ui.markdown import literal
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.missing import MissingPage
from auditor_app.ui.pages.page import PageHeader
from auditor_app.ui.pages.sign_off import SignOffPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

NAMED = "<b>Ann</b> & <i>Bo</i>"


def read(text: str, form: Qt.TextFormat = Qt.TextFormat.AutoText) -> str:
    """What a person reads of a text that Qt is given."""
    document = QTextDocument()
    plain = form == Qt.TextFormat.PlainText
    if not plain and (form == Qt.TextFormat.RichText or Words.mightBeRichText(text)):
        document.setHtml(text)
    else:
        document.setPlainText(text)
    return document.toPlainText()


def on_button(text: str) -> str:
    """What stands on a button: one & marks a key, two are one."""
    return re.sub("&(.)", r"\1", text)


def check(walk: Walk) -> int:
    """Everything in the window that has the name has it as typed; how often it is there."""
    found = 0
    labels = walk.window.findChildren(QLabel)
    buttons = walk.window.findChildren(QAbstractButton)
    texts = [read(each.toolTip()) for each in (*labels, *buttons)]
    texts += [read(label.text(), label.textFormat()) for label in labels]
    for text in texts:
        if "Ann" in text:
            assert NAMED in text
            found += 1
    return found


@pytest.mark.parametrize(
    "words", [NAMED, "<Bo>", "a &lt; b", "1 < 2 & 3 > 2", "Ann", "</b>", "<img src='x'>", ""]
)
def test_a_tool_tip_says_what_it_was_given(words: str) -> None:
    assert read(literal(words)) == words


def test_a_page_header_shows_names_to_the_letter(qtbot: QtBot) -> None:
    header = PageHeader()
    qtbot.addWidget(header)
    header.show_title(NAMED)
    header.show_back(NAMED)
    assert header.title.text() == NAMED
    assert header.title.textFormat() == Qt.TextFormat.PlainText
    assert on_button(header.back.text()) == NAMED
    assert header.back.shortcut().isEmpty()
    assert [read(each.toolTip()) for each in (header.title, header.back)] == [NAMED, NAMED]


def test_a_name_is_shown_to_the_letter_on_every_page_that_shows_it(unlocked: Walk) -> None:
    walk = unlocked
    walk.start_audit(NAMED)
    assert check(walk)
    filler = walk.open_record()
    walk.type(walk.edit_of(SITE_NAME), NAMED)
    filler.flush()
    walk.quiet()
    assert check(walk)
    page = walk.window.page
    assert on_button(page.header.back.text()) == NAMED
    walk.click(page.header.back)
    audit_page = walk.at(AuditPage)
    assert check(walk) > 1
    audit_id = audit_page.desk.vault.audits.list()[0].id
    for place, kind in (
        (MissingPlace(audit_id), MissingPage),
        (SignOffPlace(audit_id), SignOffPage),
        (AuditPlace(audit_id), AuditPage),
        (AuditsPlace(), AuditsPage),
    ):
        walk.window.page.go(place)
        walk.at(kind)
        assert check(walk)
