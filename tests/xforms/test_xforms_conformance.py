"""Cases recorded from the reference engines' own suites, where their folder is there.

What differs is listed with its reason: a decision, or a case that cannot be replayed. A case that
fails without being listed fails the test, and so does one that is listed but passes.
"""

from __future__ import annotations

import fnmatch
import importlib
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from xforms_samples import inputs, xform

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT.parent / "shared" / "conformance"

NO_DATE = "a text or truth value that is no date is an error (JavaRosa), 'Invalid Date' no value"
BOOLEANS = (
    "XPath 1.0, section 3.4: beside a boolean a node-set counts as one; the case compares numbers"
)
NOT_RECORDED = "the case needs what its run was given from outside and the file does not hold"
NAMESPACES = "every element has a namespace node for xml: (XPath 1.0, section 5.4); a DOM has none"
CDATA = "CDATA sections are text like any other (XPath 1.0, section 5.7), no nodes of their own"
ITEXT_NODES = "jr:itext() gives a string (ODK XForms), no nodes"

KNOWN = {
    "scenarios": {
        "jr-preload/007": NOT_RECORDED,
        "odk-new-repeat-event/011": NOT_RECORDED,
        "repeat/014": "the value is random()",
        "secondary-instances/022": NOT_RECORDED,
        "set-geopoint-action/005": NOT_RECORDED,
        "set-value-action/021": NOT_RECORDED,
        "value-evaluation-order/002": NOT_RECORDED,
        "rank/002": "a ranking is a person's answer: no choice enters it by itself (ODK Collect)",
        "repeat/013": "sum() of no nodes is 0 (XPath 1.0, section 4.4; JavaRosa, measured)",
        "secondary-instances/027": "a line feed before a carriage return is no part of a cell",
        "validity-state/005": "of a text's forms one is shown (ODK XForms), not all in a row",
    },
    "xpath": {
        "comparison-operator/*": BOOLEANS,
        "comparison-operator2/*": BOOLEANS,
        "date/1582": NO_DATE,
        "date/1584": NO_DATE,
        "date/1585": NO_DATE,
        "date/1586": NO_DATE,
        "date/1614": NO_DATE,
        "date/1615": NO_DATE,
        "jr-itext/*": ITEXT_NODES,
        "union-operator/*": NAMESPACES,
        "axis/2156": CDATA,
        "axis/22*": CDATA,
        "node-type/*": CDATA,
        "geo/2297": "geofence() of an empty literal is an error (JavaRosa's table)",
        "int/2526": "an exponent makes no number (XPath 1.0, section 4.4; JavaRosa's table)",
        "round/2068": "halves go towards positive infinity (XPath 1.0, section 4.4; JavaRosa)",
    },
    "javarosa": {
        "javarosa/000": "XPath 1.0 has unions; JavaRosa does not",
        "javarosa/002": "XPath 1.0 has //; JavaRosa does not",
        "javarosa/003": "XPath 1.0 has text(); JavaRosa does not",
        "javarosa/232": "a comma is no decimal point (XPath 1.0, section 3.5)",
    },
    "initial_state": {},
}
LEAST = {"scenarios": 362, "xpath": 1586, "javarosa": 224, "initial_state": 264}


SCRIPTS = str(ROOT / "build_scripts")


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that runs the cases, found beside its parts."""
    monkeypatch.setattr(sys, "path", [SCRIPTS, *sys.path])
    return importlib.import_module("conformance")


@pytest.mark.parametrize("suite", list(KNOWN))
def test_the_engine_agrees_with_the_reference_engines(suite: str, runner: ModuleType) -> None:
    if not CASES.is_dir():
        pytest.skip(f"the conformance cases are not there: {CASES}")
    results = [each for each in runner.run_part(suite, CASES) if each.figure == suite]
    failed = {each.case: each.wrong for each in results if each.wrong is not None}
    known = KNOWN[suite]
    unexplained = {
        case: wrong
        for case, wrong in failed.items()
        if not any(fnmatch.fnmatch(case, pattern) for pattern in known)
    }
    assert unexplained == {}
    assert len(results) - len(failed) >= LEAST[suite]
    needless = [pattern for pattern in known if not fnmatch.filter(failed, pattern)]
    assert needless in ([], ["repeat/014"])


def test_a_folder_without_cases_is_said_in_one_sentence(
    tmp_path: Path,
    runner: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", ["conformance.py", str(tmp_path)])
    assert runner.main() == 2
    assert capsys.readouterr().err.count("\n") == 1


FORM = xform("<a/>", "", inputs("a"))


def scenarios(folder: Path, *lines: str) -> None:
    (folder / "scenarios").mkdir()
    (folder / "scenarios" / "agreed.jsonl").write_text("\n".join(lines), "utf-8")


def scenario(name: str, *steps: dict[str, object]) -> str:
    return json.dumps({"id": name, "form": FORM, "steps": [{"load": True}, *steps]})


def test_a_folder_with_one_suite_is_run_and_written_down(
    tmp_path: Path, runner: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = scenario("one", {"answer": "/data/a", "value": "x"}, {"expect": "/data/a", "value": "x"})
    bad = scenario("two", {"expect": "/data/a", "value": "x"})
    scenarios(tmp_path, good, bad, bad)
    monkeypatch.setattr(sys, "argv", ["conformance.py", str(tmp_path)])
    monkeypatch.chdir(tmp_path)
    assert runner.main() == 0
    figures = json.loads((tmp_path / "build" / "conformance.json").read_text("utf-8"))
    assert figures == {"scenarios": {"passed": 1, "total": 3, "failed": ["two", "two"]}}


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        (scenario("new", {"photograph": "/data/a"}), "no step that is known"),
        ("no JSON at all", "unreadable line"),
        ('{"steps": []}', "no object with a text 'id'"),
        ('{"id": "empty", "form": "", "steps": []}', "crash: IndexError"),
        ('{"id": "old", "form": "", "steps": [{"expect": "/a"}]}', "does not begin with loading"),
        ('{"id": "broken", "form": "<", "steps": [{"load": true}]}', "does not load"),
        (scenario("lost", {"add_repeat": "/data/none"}), "crash: AnswerError"),
    ],
)
def test_a_case_that_cannot_be_run_has_failed(
    line: str, wrong: str, tmp_path: Path, runner: ModuleType
) -> None:
    scenarios(tmp_path, line)
    (found,) = runner.run_part("scenarios", tmp_path)
    assert wrong in found.wrong


def test_a_case_that_never_ends_is_cut_off(
    tmp_path: Path, runner: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = importlib.import_module("conformance_cases")
    monkeypatch.setattr(cases, "CASE_SECONDS", 0.05)
    monkeypatch.setattr(
        runner, "SUITES", {"endless": replace(runner.SCENARIOS, judge=lambda *_: loop())}
    )
    scenarios(tmp_path, scenario("forever"))
    (found,) = runner.run_part("endless", tmp_path)
    assert found.wrong == "cut off after 0.05 s"


def loop() -> None:
    while True:
        pass


def test_a_case_that_kills_its_process_loses_no_other(
    tmp_path: Path, runner: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    deadly = replace(runner.SCENARIOS, judge=die_over_b)
    monkeypatch.setitem(runner.SUITES, "scenarios", deadly)
    scenarios(tmp_path, *(scenario(name) for name in "abc"))
    tally = runner.run_all(tmp_path, ["scenarios"])["scenarios"]
    assert tally.failed == [("b", "the process died")]


def die_over_b(case: dict[str, object], _: object) -> None:
    if case["id"] == "b":
        os._exit(1)
