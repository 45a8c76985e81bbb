"""ODK XForms: the form definition, XPath and the form session. No Qt, no store.

A file becomes a frozen `FormDefinition` (`load_form`), a `FormSession` takes answers and reports
their consequences as typed changes that a screen can apply and a store can write.
"""

from auditor_app.xforms.audit_events import (
    AUDIT_FILE,
    AuditEvent,
    AuditEventKind,
    AuditSettings,
    audit_csv,
    audit_settings,
)
from auditor_app.xforms.changes import (
    Change,
    Choice,
    ChoicesChanged,
    HintChanged,
    LabelChanged,
    MediaChanged,
    ReadonlyChanged,
    RelevanceChanged,
    RepeatAdded,
    RepeatMoved,
    RepeatRemoved,
    RequiredChanged,
    ValidityChanged,
    ValueChanged,
)
from auditor_app.xforms.definition.body import BodyElement, Group, Question, Repeat
from auditor_app.xforms.definition.form import Bind, FormDefinition, Language
from auditor_app.xforms.definition.form_marks import draft_languages, wants_sealing
from auditor_app.xforms.definition.languages import is_language_tag
from auditor_app.xforms.definition.namespaces import AUDITOR
from auditor_app.xforms.definition.translating import FormText, Translation, texts_of
from auditor_app.xforms.form_media import EXTENSIONS, SVG, MediaFile
from auditor_app.xforms.loading import (
    check_form,
    is_xform,
    known_xform,
    load_form,
    parse_xform,
    sheets_of,
)
from auditor_app.xforms.session.answering import MAX_ANSWER
from auditor_app.xforms.session.audit_log import AuditEntries, AuditLog
from auditor_app.xforms.session.reading import read_instance
from auditor_app.xforms.session.revising import revise
from auditor_app.xforms.session.session import FormSession, local_now
from auditor_app.xforms.states import NodeState, Page, Preloads, Problem, Said, Standing
from auditor_app.xforms.svg import SafeSvg, SvgRefusedError, safe_svg
from auditor_app.xforms.svg_parts import parts_svg

__all__ = [
    "AUDITOR",
    "AUDIT_FILE",
    "EXTENSIONS",
    "MAX_ANSWER",
    "SVG",
    "AuditEntries",
    "AuditEvent",
    "AuditEventKind",
    "AuditLog",
    "AuditSettings",
    "Bind",
    "BodyElement",
    "Change",
    "Choice",
    "ChoicesChanged",
    "FormDefinition",
    "FormSession",
    "FormText",
    "Group",
    "HintChanged",
    "LabelChanged",
    "Language",
    "MediaChanged",
    "MediaFile",
    "NodeState",
    "Page",
    "Preloads",
    "Problem",
    "Question",
    "ReadonlyChanged",
    "RelevanceChanged",
    "Repeat",
    "RepeatAdded",
    "RepeatMoved",
    "RepeatRemoved",
    "RequiredChanged",
    "SafeSvg",
    "Said",
    "Standing",
    "SvgRefusedError",
    "Translation",
    "ValidityChanged",
    "ValueChanged",
    "audit_csv",
    "audit_settings",
    "check_form",
    "draft_languages",
    "is_language_tag",
    "is_xform",
    "known_xform",
    "load_form",
    "local_now",
    "parse_xform",
    "parts_svg",
    "read_instance",
    "revise",
    "safe_svg",
    "sheets_of",
    "texts_of",
    "wants_sealing",
]
