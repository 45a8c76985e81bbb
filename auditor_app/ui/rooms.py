"""What the window holds behind the gate, under one name for `loading`.

To import this is to import nearly the whole program. Whoever is needed before a vault is open
takes it from `loading` and not from here.
"""

from __future__ import annotations

from auditor_app.ui.board.memory import BoardMemory
from auditor_app.ui.deliveries import Deliveries
from auditor_app.ui.delivering.locked_strip import LockedStrip
from auditor_app.ui.delivering.sticks import Sticks
from auditor_app.ui.destinations import (
    AuditsPlace,
    EnrolmentPlace,
    HelpPlace,
    OutboxPlace,
    RecordPlace,
    SettingsPlace,
    VaultPlace,
)
from auditor_app.ui.garbage import GarbageCollection
from auditor_app.ui.interview.cover import Cover, neutral_title
from auditor_app.ui.interview.page import InterviewPage
from auditor_app.ui.pages.bring_back import BringBackPage
from auditor_app.ui.pages.create import CreatePage
from auditor_app.ui.pages.help import HelpPage
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.practice import PracticePage
from auditor_app.ui.pages.restoring import RestoringPage
from auditor_app.ui.pages.settings import SettingsPage
from auditor_app.ui.places import help_topic, make_page, place_of
from auditor_app.ui.practising import PracticeLine, practice_vault_folder
from auditor_app.ui.rail import Rail
from auditor_app.ui.read_only import ReadOnlyLine
from auditor_app.ui.reading_order import bring_focus_into_sight, order_tabs
from auditor_app.ui.safekeeping.recovery import RecoveryCode
from auditor_app.ui.session_end import SessionEnd
from auditor_app.ui.sleeping import SleepWatch

__all__ = [
    "AuditsPlace",
    "BoardMemory",
    "BringBackPage",
    "Cover",
    "CreatePage",
    "Deliveries",
    "EnrolmentPlace",
    "GarbageCollection",
    "HelpPage",
    "HelpPlace",
    "InterviewPage",
    "LockedStrip",
    "LockingPage",
    "OutboxPlace",
    "PracticeLine",
    "PracticePage",
    "Rail",
    "ReadOnlyLine",
    "RecordPlace",
    "RecoveryCode",
    "RestoringPage",
    "SessionEnd",
    "SettingsPage",
    "SettingsPlace",
    "SleepWatch",
    "Sticks",
    "VaultPlace",
    "bring_focus_into_sight",
    "help_topic",
    "make_page",
    "neutral_title",
    "order_tabs",
    "place_of",
    "practice_vault_folder",
]
