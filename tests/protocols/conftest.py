"""Interviews filled through the real forms, by the names of their questions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from filled_forms import fill, refs_by_name

from auditor_app.protocols import Protocol, shipped_protocols
from auditor_app.xforms import FormSession

ROOT = Path(__file__).resolve().parents[2]
Interview = Callable[..., FormSession]


@pytest.fixture(scope="session")
def protocol() -> Protocol:
    (found,) = (p for p in shipped_protocols() if p.protocol_id == "ilo_forced_labour")
    return found


@pytest.fixture(scope="session")
def demo() -> dict:
    return json.loads((ROOT / "build_scripts" / "demo_answers.json").read_text("utf-8"))


@pytest.fixture(scope="session")
def quiet_answers(demo: dict) -> dict[str, str]:
    """The answers of a worker with nothing to report."""
    (answers,) = (w["answers"] for w in demo["workers"] if w["pseudonym"] == "W-05")
    return answers


@pytest.fixture
def interview(protocol: Protocol, quiet_answers: dict[str, str]) -> Interview:
    """A quiet interview with some answers changed: by name, None takes one out."""
    form = protocol.form("worker_interview").definition
    refs = refs_by_name(form)

    def filled(
        fees: Sequence[Mapping[str, str]] = (), language: str | None = None, **changes: str | None
    ) -> FormSession:
        unknown = set(changes).difference(refs)
        assert not unknown, unknown
        answers = quiet_answers | {refs[name]: value for name, value in changes.items()}
        for number, fee in enumerate(fees, start=1):
            for name, value in fee.items():
                answers[re.sub("/fee/", f"/fee[{number}]/", refs[name], count=1)] = value
        session = FormSession(form, language=language)
        return fill(session, {ref: value for ref, value in answers.items() if value is not None})

    return filled


@pytest.fixture
def protocol_copy(tmp_path: Path) -> Callable[..., Path]:
    """The shipped protocol in a folder of its own, with texts replaced: (file, old, new).

    Of its languages only Arabic comes along, unless more are asked for.
    """

    def copied(*replacements: tuple[str, str, str], languages: Sequence[str] = ()) -> Path:
        folder = tmp_path / "ilo_forced_labour"
        folder.mkdir()
        for source in (ROOT / "forms" / "ilo_forced_labour").iterdir():
            if source.is_file():
                (folder / source.name).write_bytes(source.read_bytes())
        (folder / "locale").mkdir()
        for name in ("ar", *languages):
            content = (ROOT / "forms" / "ilo_forced_labour" / "locale" / f"{name}.po").read_bytes()
            (folder / "locale" / f"{name}.po").write_bytes(content)
        for source in (ROOT / "resources" / "code_lists").glob("*.tsv"):
            (folder / source.name).write_bytes(source.read_bytes())
        for name, old, new in replacements:
            text = (folder / name).read_text("utf-8")
            assert old in text, old
            (folder / name).write_text(text.replace(old, new, 1), "utf-8")
        return folder

    return copied
