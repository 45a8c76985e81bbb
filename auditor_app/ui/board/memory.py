"""What outlives a page of the board while the vault is open: what was read, and who looks on."""

from __future__ import annotations

from auditor_app.audit.board import Readings
from auditor_app.ui.form.sections import progress_of_session


class BoardMemory:
    """Let go of when the vault is locked.

    Attributes:
        readings: used on the vault's thread alone.
        others_look_on: whether the board shows only what others may see.
        left_by: by id of the audit the object names of what was pressed last on its board, the
            likeliest first: whoever comes back goes on from there.
    """

    def __init__(self) -> None:
        self.readings = Readings(progress_of_session)
        self.others_look_on = False
        self.left_by: dict[str, tuple[str, ...]] = {}
