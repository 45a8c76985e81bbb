"""`auditor protocol`: new, check, coverage and pack, and the organisation's signature."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from auditor_app.cli.auditor import main as auditor
from auditor_app.cli.central import main as central
from auditor_app.errors import ProtocolError
from auditor_app.protocols import assess_worker, load_protocol, starter
from auditor_app.protocols.starter import new_protocol
from auditor_app.vault import Argon2Cost, Vault
from auditor_app.xforms import FormSession, wants_sealing

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "forms" / "ilo_forced_labour"
FACTS = ROOT / "forms" / "labour_facts"
PASSPHRASE = "nine copper kettles"


def run(*words: object, program: object = auditor) -> Result:
    environment = {"AUDITOR_PASSPHRASE": PASSPHRASE if program is auditor else None}
    return CliRunner(env=environment).invoke(program, [str(word) for word in words])  # type: ignore[arg-type]


def test_a_new_protocol_is_sound_from_the_first_moment(tmp_path: Path) -> None:
    done = run("protocol", "new", tmp_path / "ours", "--title", 'Our "own" \\ one')
    assert done.exit_code == 0, done.output
    checked = run("protocol", "check", tmp_path / "ours")
    assert checked.exit_code == 0, checked.output
    assert 'sound: Our "own" \\ one (id ours, version 1.0), 2 forms' in checked.output
    assert [path.name for path in tmp_path.iterdir()] == ["ours"]


def test_a_new_protocol_asks_for_consent_and_seals_interviews(tmp_path: Path) -> None:
    new_protocol(tmp_path / "ours")
    workbook = openpyxl.load_workbook(tmp_path / "ours" / "interview.xlsx")
    assert workbook.sheetnames == ["survey", "choices", "settings"]
    interview = load_protocol(tmp_path / "ours").form("interview").definition
    assert interview.binds["/data/talk"].relevant == "/data/consent/agrees  = 'yes'"
    assert wants_sealing(interview)


def test_the_questions_of_a_new_protocol_are_read_by_its_rules(tmp_path: Path) -> None:
    new_protocol(tmp_path / "ours")
    ours = load_protocol(tmp_path / "ours")
    session = FormSession(ours.form("interview").definition)
    answers = {"fees": "loan", "papers": "not_back", "overtime": "fine", "outside": "permission"}
    session.answer("/data/consent/agrees", "yes")
    for name, value in answers.items():
        session.answer(f"/data/talk/{name}", value)
    found = assess_worker(ours, session)
    assert {f.indicator.id for f in found.of("observed")} == {"UR4", "P2", "WD1", "P21", "WD3"}
    assert found.outcome == "indicated"


def test_a_new_protocol_never_writes_over_anything(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    done = run("protocol", "new", tmp_path / "ours")
    assert done.exit_code == 1
    assert list((tmp_path / "ours").iterdir()) == []


def test_a_new_protocol_that_fails_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(starter, "_write_workbook", broken)
    assert run("protocol", "new", tmp_path / "ours").exit_code == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["9", "Ours!", "a" * 65])
def test_an_id_that_cannot_be_used_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ProtocolError):
        new_protocol(tmp_path / "ours", protocol_id=name)
    assert list(tmp_path.iterdir()) == []


def test_check_lists_every_fault_with_its_place_and_remedy(tmp_path: Path) -> None:
    new_protocol(tmp_path / "ours")
    file = tmp_path / "ours" / "protocol.toml"
    text = file.read_text("utf-8").replace("site.xlsx", "gone.xlsx").replace("count =", "conut =")
    file.write_text(text, "utf-8")
    done = run("protocol", "check", tmp_path / "ours")
    assert done.exit_code == 1
    assert "protocol.toml, forms[1].file: There is no file gone.xlsx.\n    Put it" in done.output
    assert "forms[2].conut: There is no such setting." in done.output
    assert done.output.splitlines()[-1].endswith(" faults")


def test_check_notes_drafts_and_what_nobody_asks_for(tmp_path: Path) -> None:
    assert "note: locale/ar.po: No native" in run("protocol", "check", SHIPPED).output
    new_protocol(tmp_path / "ours")
    assert "No form asks for 39 of 44: UR1," in run("protocol", "check", tmp_path / "ours").output
    facts = run("protocol", "check", FACTS)
    assert facts.output.startswith("sound: ")
    assert "no assessment" in facts.output


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('assessment = "none"', 'assessment = "perhaps"', "'perhaps' is not known here"),
        ('["site", ', '["site", "outcomes", ', "nothing for the section outcomes"),
        ('role = "site"', 'role = "worker_interview"', "has no interviews"),
        ("[words]", "[outcomes.indicated]\n[words]", "outcomes: There is no such setting"),
    ],
)
def test_without_an_assessment_nothing_can_name_an_outcome(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    for path in FACTS.iterdir():
        (tmp_path / path.name).write_text(
            path.read_text("utf-8").replace(old, new, 1), encoding="utf-8"
        )
    done = run("protocol", "check", tmp_path)
    assert done.exit_code == 1
    assert said in done.output


def test_the_shipped_protocol_covers_every_indicator() -> None:
    done = run("protocol", "coverage", SHIPPED, "--all-required", "--format", "json")
    assert done.exit_code == 0
    (found,) = json.loads(done.output)
    assert len(found["indicators"]) == 44
    assert len(found["ilo11"]) == 11
    assert found["missed"] == found["missed_ilo11"] == []


def test_a_question_that_only_opens_the_way_covers_nothing() -> None:
    done = run("protocol", "coverage", SHIPPED / "worker_interview.md", "--format", "json")
    (found,) = json.loads(done.output)
    named = {q for questions in found["indicators"].values() for q in questions}
    # Their rule is false(): what they open is asked by others.
    assert named.isdisjoint({"loan", "id_place", "lives", "may_ask"})


def test_forms_stand_side_by_side_and_a_form_of_others_needs_a_map(tmp_path: Path) -> None:
    sources = (SHIPPED, FACTS / "facility_facts.md")
    alone = run("protocol", "coverage", *sources, "--format", "csv")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(alone.output))}
    assert rows["P2"]["ilo_forced_labour"]
    assert rows["P2"]["facility_facts.md"] == ""
    (tmp_path / "map.csv").write_text(
        "question,indicators,form\n"
        "papers_kept_by,P2,facility_facts\n"
        "/data/wages/deductions,P21; wage_withholding,\n",
        "utf-8",
    )
    mapped = run(
        *("protocol", "coverage", *sources, "--format", "csv", "--map", tmp_path / "map.csv")
    )
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(mapped.output))}
    assert rows["P2"]["facility_facts.md"] == "papers_kept_by"
    assert rows["wage_withholding"]["facility_facts.md"] == "deductions"
    table = run("protocol", "coverage", *sources, "--map", tmp_path / "map.csv", "--all-required")
    assert table.exit_code == 1
    (line,) = (each for each in table.output.splitlines() if each.startswith("P21 "))
    assert line.split()[-1] == "1"
    assert "44/44" in table.output
    assert run("protocol", "coverage", *sources).exit_code == 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("papers_kept,P2", "line 2: There is no question papers_kept in facility_facts."),
        ("papers_kept_by,P2 P99", "line 2: There is no indicator P99."),
        ("papers_kept_by,", "line 2: The line names no indicator."),
        (",P2", "line 2: The line names no question."),
        ("papers_kept_by,P2,other", "line 2: There is no form other here."),
        ('"papers', "is no CSV"),
    ],
)
def test_a_map_that_names_what_is_not_there_is_told_by_its_lines(
    line: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "map.csv").write_text(f"question,indicators,form\n{line}\n", "utf-8")
    form = FACTS / "facility_facts.md"
    done = run("protocol", "coverage", form, "--map", tmp_path / "map.csv")
    assert done.exit_code == 1
    assert said in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize("content", [b"\xff\xfe", b"", b"name,ids\n"])
def test_what_is_no_map_ends_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "map.csv").write_bytes(content)
    done = run("protocol", "coverage", FACTS / "facility_facts.md", "--map", tmp_path / "map.csv")
    assert done.exit_code == 1
    assert "map.csv" in done.output


def test_a_protocol_goes_from_its_folder_through_the_organisation_into_a_vault(
    tmp_path: Path,
) -> None:
    ours, pack, signed = (tmp_path / name for name in ("ours", "ours.pack", "ours.signed"))
    new_protocol(ours, title="Ours")
    assert run("protocol", "pack", ours, "-o", pack).exit_code == 0
    assert run("protocol", "pack", ours, "-o", pack).exit_code == 2  # never over a file
    run("init", tmp_path / "central", "--name", "Example", program=central)
    done = run("protocol", "sign", tmp_path / "central", pack, "--out", signed, program=central)
    assert done.exit_code == 0, done.output
    assert run("protocol", "check", pack).output.endswith("\nnot signed\n")
    assert "\nsigned: by whom" in run("protocol", "check", signed).output
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(64 * 1024, 1, 1))
    vault.close()
    stranger = run("protocol", "install", tmp_path / "vault", signed)
    assert stranger.exit_code == 1
    assert "Enrol this laptop first" in stranger.output
    tried = run("protocol", "install", tmp_path / "vault", ours, "--unsigned")
    assert tried.exit_code == 0, tried.output
    assert "warning: Nobody signed this protocol." in tried.output
    listed = run("protocol", "list", tmp_path / "vault").output
    assert "ilo_forced_labour  2026.11" in listed
    assert "ours  1.0  Ours  (installed" in listed


@pytest.mark.parametrize("command", ["check", "coverage"])
def test_what_is_no_protocol_ends_in_a_sentence(command: str, tmp_path: Path) -> None:
    (tmp_path / "holiday.md").write_bytes(b"\x00\xff not what you hoped for")
    for source in (tmp_path, tmp_path / "holiday.md"):
        done = run("protocol", command, source)
        assert done.exit_code == 1
        assert "Traceback" not in done.output
        assert done.exception is None or isinstance(done.exception, SystemExit)
