"""The board of an audit: where it stands today, worked out from its records. No Qt, no words.

Each record is read once and again only when it has changed (`Readings`); `make_board` puts what was
read together. What others may see of the numbers is in `told`.
"""

from auditor_app.audit.board.bands import Band, Bands
from auditor_app.audit.board.fees import CorridorFees, FeesPicture
from auditor_app.audit.board.hours import HoursOfMonth, HoursPicture
from auditor_app.audit.board.picture import Board, BoardRecord, glance, make_board
from auditor_app.audit.board.plan import ActionsToDo, DayPlan, FormToDo, SampleToDo, ShortStratum
from auditor_app.audit.board.reading import Readings, RecordProgress, RecordReading
from auditor_app.audit.board.told import bands_told, plan_told, strata_told

__all__ = [
    "ActionsToDo",
    "Band",
    "Bands",
    "Board",
    "BoardRecord",
    "CorridorFees",
    "DayPlan",
    "FeesPicture",
    "FormToDo",
    "HoursOfMonth",
    "HoursPicture",
    "Readings",
    "RecordProgress",
    "RecordReading",
    "SampleToDo",
    "ShortStratum",
    "bands_told",
    "glance",
    "make_board",
    "plan_told",
    "strata_told",
]
