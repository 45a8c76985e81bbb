"""One quiet record of each form beside the site and the worker, by the names of its questions.

`name` in a repeat is its first entry, `name#2` the second.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from filled_forms import fill, refs_by_name

from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.protocols import Protocol

GROUP: Final = {
    "group_code": "G-02", "interview_date": "2026-11-20", "chosen_by": "auditor_tour",
    "place": "private_room", "present": "nobody", "interview_language": "bn",
    "interpreter": "independent", "understood": "well", "taking_part": "all", "coaching": "none",
    "consent_clear": "yes", "consent_given": "agree", "group_size": "5", "group_women": "3",
    "group_men": "2", "nationalities": "BD NP", "jobs": "production", "employers": "site",
    "recruited_by": "agent", "cost_payer": "employer", "nature_of_work": "same",
    "worse_than_told": "none", "can_change_employer": "yes", "hours_day": "9", "days_week": "6",
    "breaks": "enough", "overtime_told": "day_before", "overtime_choice": "free", "on_call": "no",
    "housed": "some", "missing_home": "none", "dependencies": "none", "doctor": "yes",
    "go_out": "free", "locked": "never", "phone": "self", "contact": "yes", "isolation": "yes",
    "watched": "no", "papers_kept": "workers", "contract_language": "yes", "contract_copy": "yes",
    "payslip": "yes", "resign": "yes", "complaint_known": "yes", "complaint_ways": "box",
    "complaint_answer": "yes", "speaks_for": "elected", "problems_solved": "together",
    "quote_allowed": "no", "referral": "none", "feels_safe": "yes", "personal_subjects": "none",
    "follow_up": "none", "immediate_danger": "no",
}  # fmt: skip
FEES: Final = {
    "corridor_name": "Nepal to Jordan, agency 1", "origin": "NP", "destination": "JO",
    "workers": "40", "workers_women": "25", "wage_currency": "JOD", "monthly_wage": "250",
    "agent_name": "Agency 1", "agent_country": "NP", "agent_licence": "seen",
    "licence_number": "123", "licence_countries": "NP JO", "licence_until": "2090-01-01",
    "agent_contract": "yes", "contract_no_costs": "yes", "employer_invoices": "yes",
    "has_sub_agents": "yes", "sub_agent_name": "B-1", "sub_agent_country": "NP",
    "sub_agent_licence": "none", "sub_agent_tasks": "finds papers", "sub_agent_paid_by": "worker",
    "fee_policy": "employer", "employer_pays": "travel", "workers_pay": "service medical",
    "cost_sources": "receipts", "workers_with_costs": "30", "has_ledger": "yes",
    "cost_head": "service", "cost_workers": "30", "cost_date": "2025-03-01",
    "cost_amount": "100000", "cost_currency": "NPR", "cost_rate": "0.005", "cost_by": "worker",
    "cost_to": "broker", "cost_receipt": "no", "cost_repaid": "part", "repaid_amount": "20000",
    "repaid_date": "2025-06-01",
    "cost_head#2": "travel", "cost_workers#2": "40", "cost_date#2": "2025-03-01",
    "cost_amount#2": "300", "cost_currency#2": "JOD", "cost_by#2": "employer",
    "cost_to#2": "clinic", "cost_receipt#2": "yes",
    "loans": "yes", "lenders": "moneylender", "loan_amount": "625", "loan_interest": "24",
    "loan_months": "12", "loan_terms": "no", "repaid_by": "own", "loan_signs": "none",
    "debt_end": "yes", "debt_leave": "yes", "contract_before": "yes", "contract_language": "yes",
    "contract_same": "same", "deposit": "no", "papers_during": "workers",
    "papers_seen": "contract receipts", "photo_permission": "no",
}  # fmt: skip
_CHECKLIST: Final = (
    "age_files", "young_list", "recruitment_rules", "agent_contracts", "agent_licences",
    "invoice_chain", "fee_receipts", "visa_costs", "no_deposits", "contract_language",
    "contract_before", "contract_same", "papers_kept", "papers_register", "papers_returned",
    "records_match", "pay_complete", "payslips_match", "deductions_consent", "no_fines",
    "pay_to_worker", "loans_share", "loans_months", "loans_interest", "overtime_consent",
    "notice", "resignations", "gate_log", "exit_permits", "guard_contract", "housing_records",
    "training", "safety", "discipline", "grievance_log", "representation",
)  # fmt: skip
DOCUMENTS: Final = {
    "review_date": "2026-11-20", "files_chosen_by": "auditor", "files_planned": "2",
    "access": "full", **dict.fromkeys(_CHECKLIST, "yes"),
    "draw_number": "7", "birth_year": "1990", "started": "2020-05-01", "age_proof": "official",
    "file_contract": "signed", "file_language": "yes", "file_copy": "yes", "file_papers": "copy",
    "file_deposit": "no", "file_wages": "match", "file_deductions": "yes", "file_fines": "no",
    "file_hours": "match",
    "draw_number#2": "19", "age_proof#2": "none", "file_contract#2": "none",
    "file_papers#2": "none", "file_deposit#2": "no", "file_wages#2": "match",
    "file_deductions#2": "no_deductions", "file_fines#2": "no", "file_hours#2": "match",
    "photo_permission": "no",
}  # fmt: skip
WAGES: Final = {
    "review_date": "2026-11-20", "wage_currency": "JOD", "minimum_wage": "1.5",
    "wage_unit": "hour", "latest_days": "0", "pay_rhythm": "month", "pay_form": "bank",
    "pay_seen": "match", "kept_back": "no", "workers_waiting": "0",
    "month_date": "2026-10-01", "month_people": "20", "regular_hours": "48",
    "overtime_hours": "6", "longest_week": "58", "clock_week": "58", "days_in_row": "6",
    "lowest_pay": "320", "lowest_hours": "208", "lowest_days": "26", "premium_paid": "25",
    "deduction_pay": "320", "highest_deduction": "30", "month_delay": "0",
    "deductions": "food", "has_deductions": "yes", "fines_seen": "no",
    "deductions_consent": "yes", "deduction_kind": "food", "deduction_of": "320",
    "deduction_amount": "30", "deduction_workers": "20", "loans": "yes", "loan_rate": "10",
    "loan_months": "6", "loan_signs": "none", "overtime_consent": "yes",
    "hours_recorded": "clock", "second_books": "no", "leave_paid": "yes",
    "photo_permission": "no",
}  # fmt: skip
DORMITORY: Final = {
    "building": "Block A", "visit_date": "2026-11-20", "owner": "agency", "operator": "agency",
    "people": "60", "women": "60", "children": "0", "rooms_total": "10", "shared_beds": "yes",
    "separate": "one_sex", "climate": "yes", "room_code": "A1", "room_people": "6",
    "room_beds": "6", "room_tiers": "2", "room_area": "24", "bed_length": "198",
    "bed_width": "80", "headroom": "240", "lockers": "6", "room_lock": "yes", "toilets": "6",
    "showers": "5", "water": "yes", "toilets_separate": "one_sex", "kitchen": "yes",
    "exits": "3", "exits_open": "open", "night_lock": "no", "window_bars": "yes", "alarm": "yes",
    "drill": "yes", "night_rule": "curfew", "curfew": "23:00:00", "guards_seen": "gate",
    "visitors": "yes", "log_punished": "no", "phones": "yes", "cameras": "no",
    "cost_by": "workers", "cost_currency": "JOD", "wage": "250", "charge": "25",
    "deducted": "yes", "elsewhere": "yes", "dependencies": "housing",
    "dormitory_missing": "none", "photo_permission": "no",
}  # fmt: skip
_THEMES: Final = (
    "hours costs papers housing freedom leaving treatment violence harassment safety children other"
)
GRIEVANCES: Final = {
    "review_date": "2026-11-20", "ways_open": "box phone", "languages": "en ne",
    "anonymous": "yes", "outside": "yes", "posted": "yes", "agency_workers": "yes",
    "rules_written": "yes", "protection": "yes", "answer_days": "14", "independent": "yes",
    "appeal": "yes", "log": "complete", "received": "12", "answered": "9", "open": "3",
    "solved": "8", "usual_days": "10", "theme_pay": "12",
    **{f"theme_{name}": "0" for name in _THEMES.split()},
    "retaliation": "none", "serious": "yes", "representatives": "elected",
    "representatives_number": "6", "representatives_women": "3", "migrants_vote": "yes",
    "meetings": "6", "union_freedom": "yes", "asked": "20", "know": "15", "trust_it": "12",
    "photo_permission": "no",
}  # fmt: skip
QUIET: Final[Mapping[str, Mapping[str, str]]] = {
    "group_interview": GROUP,
    "recruitment_fees": FEES,
    "document_review": DOCUMENTS,
    "wages_hours": WAGES,
    "dormitory": DORMITORY,
    "grievance_channel": GRIEVANCES,
}
_REPEATS: Final = ("sub_agent", "cost", "file", "month", "deduction", "room")


def ref_of(protocol: Protocol, form_id: str, name: str) -> str:
    """The ref of a question, with its position in a repeat."""
    name, _, position = name.partition("#")
    ref = refs_by_name(protocol.form(form_id).definition)[name]
    repeat = ref.split("/")[2]
    if repeat in _REPEATS:
        ref = re.sub(f"^/data/{repeat}/", f"/data/{repeat}[{position or 1}]/", ref)
    return ref


def record(protocol: Protocol, form_id: str, **changes: str | None) -> FormSession:
    """A quiet record with some answers changed, None takes one out."""
    answers = {**QUIET[form_id], **changes}
    refs = {
        ref_of(protocol, form_id, name): value
        for name, value in answers.items()
        if value is not None
    }
    return fill(FormSession(protocol.form(form_id).definition), refs)
