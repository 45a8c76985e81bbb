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
from auditor_app.audit.reporting import make_report
from auditor_app.audit.sampling import (
    AttributeProgress,
    AttributeShares,
    SampleProgress,
    SampleProposal,
    StratumProgress,
    StratumShare,
    plan_sample,
    propose_sample,
    sample_progress,
)
from auditor_app.audit.sealing import seal
from auditor_app.audit.searching import bring_up_to_date, search, texts_of
from auditor_app.audit.starting import protocol_of, start_audit, start_record
from auditor_app.audit.undoing import Turned, redo, undo

__all__ = [
    "STORED",
    "AttributeProgress",
    "AttributeShares",
    "AuditAssessment",
    "FormMove",
    "Missing",
    "MovedAnswer",
    "SampleProgress",
    "SampleProposal",
    "StratumProgress",
    "StratumShare",
    "Turned",
    "add_photo",
    "answers_delta",
    "assess",
    "bring_up_to_date",
    "delta_of",
    "finalise",
    "make_report",
    "missing",
    "move",
    "not_stored",
    "open_session",
    "other_form",
    "photo_answer",
    "plan_sample",
    "preview_move",
    "propose_sample",
    "protocol_of",
    "record_title",
    "redo",
    "remove_photo",
    "sample_progress",
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
