"""An audit as a whole: the operations that the window and the command line share.

Start an audit, fill its records, list what is missing, finalise, assess, report, seal. Each takes
an unlocked vault and returns plain values; none knows Qt or a network.
"""

from auditor_app.audit.assessing import AuditAssessment, assess
from auditor_app.audit.filling import (
    STORED,
    add_photo,
    answers_delta,
    delta_of,
    open_session,
    photo_answer,
    record_title,
    remove_photo,
    store,
    take_photo,
)
from auditor_app.audit.finishing import Missing, finalise, missing
from auditor_app.audit.form_logs import not_stored, with_log
from auditor_app.audit.moving import FormMove, MovedAnswer, move, other_form, preview_move
from auditor_app.audit.protocols import (
    ProtocolChoice,
    chosen_protocol,
    install_protocol,
    protocol_of,
    protocol_title,
    protocols_for,
)
from auditor_app.audit.reporting import make_report
from auditor_app.audit.sealing import seal
from auditor_app.audit.searching import bring_up_to_date, search, texts_of
from auditor_app.audit.starting import start_audit, start_record
from auditor_app.audit.undoing import Turned, redo, undo

__all__ = [
    "STORED",
    "AuditAssessment",
    "FormMove",
    "Missing",
    "MovedAnswer",
    "ProtocolChoice",
    "Turned",
    "add_photo",
    "answers_delta",
    "assess",
    "bring_up_to_date",
    "chosen_protocol",
    "delta_of",
    "finalise",
    "install_protocol",
    "make_report",
    "missing",
    "move",
    "not_stored",
    "open_session",
    "other_form",
    "photo_answer",
    "preview_move",
    "protocol_of",
    "protocol_title",
    "protocols_for",
    "record_title",
    "redo",
    "remove_photo",
    "seal",
    "search",
    "start_audit",
    "start_record",
    "store",
    "take_photo",
    "texts_of",
    "undo",
    "with_log",
]
