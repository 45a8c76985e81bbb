"""Filling a form from answers by ref, as the window and the demonstration do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms import FormDefinition, FormSession


def refs_by_name(form: FormDefinition) -> dict[str, str]:
    return {ref.rpartition("/")[2]: ref for ref in form.binds}


def fill(session: FormSession, answers: Mapping[str, str]) -> FormSession:
    for ref, value in answers.items():
        if "[" in ref and ref not in session.values():
            session.add_repeat(ref.partition("[")[0])
        session.answer(ref, value)
    return session
