"""What the tests of delivery share: a laptop with sealed bundles, and a central store that runs."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

# The fakes of the field and of the central store lie with their own tests.
sys.path.append(str(Path(__file__).parents[1] / "central"))
sys.path.append(str(Path(__file__).parents[1] / "sync"))

from fieldwork import Field
from laptops import running
from PySide6.QtWidgets import QLabel
from ui_samples import PASSPHRASE

from auditor_app.central import Organisation
from auditor_app.ui.pages.outbox import OutboxPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui_walk import Walk

    from auditor_app.ui.delivering.bundle_card import BundleCard

__all__ = ["Field", "Organisation", "open_field", "outbox", "running", "texts"]


@contextmanager
def open_field(folder: Path, organisation: Organisation, url: str) -> Iterator[Field]:
    """The vault as its own laptop in the field: enrolled, open until the block ends."""
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        field = Field(vault, organisation, audit_id=vault.audits.list()[0].id)
        if vault.identity.programme is None:
            field.enrol(url)
        yield field


def outbox(walk: Walk) -> tuple[OutboxPage, list[BundleCard]]:
    """The outbox with its cards, the oldest bundle first."""
    walk.click(walk.window.rail.outbox)
    page = walk.at(OutboxPage)
    cards = sorted(page.cards.values(), key=lambda card: card.entry.sequence)
    return page, cards


def texts(walk: Walk) -> str:
    """Everything that is said in the window."""
    labels = walk.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())
