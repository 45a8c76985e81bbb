"""An audit as a whole: the operations that the window and the command line share.

Start an audit, fill its records, review it, finalise, assess, explain, override, report,
seal, correct. Each takes an unlocked vault and returns plain values; none knows Qt or a network.
"""

from auditor_app.audit.alert_clock import Due
from auditor_app.audit.alerts import (
    ListedAlert,
    Suspicion,
    cancel_alert,
    confirm_alert,
    list_alerts,
    note_deed,
    raise_alert,
    release_to_site,
    resolve_alert,
    suspicions,
)
from auditor_app.audit.assessing import SITE, WORKER_INTERVIEW, AuditAssessment, assess
from auditor_app.audit.correcting import CorrectionOffer, correct, offer_correction
from auditor_app.audit.evidence_questions import (
    LinkedQuestion,
    answered_questions,
    linked_questions,
)
from auditor_app.audit.explaining import Explanation, explain
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
from auditor_app.audit.findings import (
    ListedFinding,
    add_finding,
    change_finding,
    close_finding,
    grade_finding,
    link_evidence,
    list_findings,
    propose_findings,
    remove_finding,
    score_of_audit,
    set_status,
)
from auditor_app.audit.finishing import finalise
from auditor_app.audit.follow_up import (
    FollowUpOffer,
    carry_forward,
    offer_follow_up,
    start_follow_up,
)
from auditor_app.audit.form_logs import not_stored, with_log
from auditor_app.audit.interpreter_cards import card_languages
from auditor_app.audit.lacking import Missing, missing
from auditor_app.audit.moving import FormMove, MovedAnswer, move, other_form, preview_move
from auditor_app.audit.overriding import (
    override_indicator,
    override_outcome,
    withdraw_override,
)
from auditor_app.audit.practising import open_practice
from auditor_app.audit.protocols import (
    ProtocolChoice,
    chosen_protocol,
    install_protocol,
    protocol_of,
    protocol_title,
    protocols_for,
)
from auditor_app.audit.redacting import (
    export_photo,
    export_redacted,
    photos_not_looked_at,
    published_photo,
    redacted_copy,
)
from auditor_app.audit.repayments import (
    REPAYMENT_PROOFS,
    repaid_totals,
    verify_repayment,
    withdraw_repayment,
)
from auditor_app.audit.report_documents import make_document
from auditor_app.audit.report_signing import signer_fault
from auditor_app.audit.reporting import make_report
from auditor_app.audit.reviewing import AuditReview, OpenPoint, review
from auditor_app.audit.sample_counting import (
    AttributeProgress,
    SampleProgress,
    StratumProgress,
    sample_progress,
)
from auditor_app.audit.sample_list import (
    ListedStratum,
    draw_sample,
    forget_list,
    look_at_list,
    pasted_list,
)
from auditor_app.audit.sample_planning import (
    AttributeShares,
    SampleProposal,
    StratumShare,
    plan_sample,
    propose_sample,
    sampling_of,
)
from auditor_app.audit.scoring import AuditScore, ScoredGrade, rate, scores_of
from auditor_app.audit.sealing import seal
from auditor_app.audit.searching import bring_up_to_date, search, texts_of
from auditor_app.audit.site_copy import SiteCopy, visible_to_site
from auditor_app.audit.starting import start_audit, start_record
from auditor_app.audit.undoing import Turned, redo, undo

__all__ = [
    "REPAYMENT_PROOFS",
    "SITE",
    "STORED",
    "WORKER_INTERVIEW",
    "AttributeProgress",
    "AttributeShares",
    "AuditAssessment",
    "AuditReview",
    "AuditScore",
    "CorrectionOffer",
    "Due",
    "Explanation",
    "FollowUpOffer",
    "FormMove",
    "LinkedQuestion",
    "ListedAlert",
    "ListedFinding",
    "ListedStratum",
    "Missing",
    "MovedAnswer",
    "OpenPoint",
    "ProtocolChoice",
    "SampleProgress",
    "SampleProposal",
    "ScoredGrade",
    "SiteCopy",
    "StratumProgress",
    "StratumShare",
    "Suspicion",
    "Turned",
    "add_finding",
    "add_photo",
    "answered_questions",
    "answers_delta",
    "assess",
    "bring_up_to_date",
    "cancel_alert",
    "card_languages",
    "carry_forward",
    "change_finding",
    "chosen_protocol",
    "close_finding",
    "confirm_alert",
    "correct",
    "delta_of",
    "draw_sample",
    "explain",
    "export_photo",
    "export_redacted",
    "finalise",
    "forget_list",
    "grade_finding",
    "install_protocol",
    "link_evidence",
    "linked_questions",
    "list_alerts",
    "list_findings",
    "look_at_list",
    "make_document",
    "make_report",
    "missing",
    "move",
    "not_stored",
    "note_deed",
    "offer_correction",
    "offer_follow_up",
    "open_practice",
    "open_session",
    "other_form",
    "override_indicator",
    "override_outcome",
    "pasted_list",
    "photo_answer",
    "photos_not_looked_at",
    "plan_sample",
    "preview_move",
    "propose_findings",
    "propose_sample",
    "protocol_of",
    "protocol_title",
    "protocols_for",
    "published_photo",
    "raise_alert",
    "rate",
    "record_title",
    "redacted_copy",
    "redo",
    "release_to_site",
    "remove_finding",
    "remove_photo",
    "repaid_totals",
    "resolve_alert",
    "review",
    "sample_progress",
    "sampling_of",
    "score_of_audit",
    "scores_of",
    "seal",
    "search",
    "set_status",
    "signer_fault",
    "start_audit",
    "start_follow_up",
    "start_record",
    "store",
    "suspicions",
    "take_photo",
    "texts_of",
    "undo",
    "verify_repayment",
    "visible_to_site",
    "with_log",
    "withdraw_override",
    "withdraw_repayment",
]
