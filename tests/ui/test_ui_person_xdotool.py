"""The real program as a process of its own, on a real display, with real keys and a real mouse."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from person_book import FormPlan
from person_tongue import Tongue
from test_ui_atspi import SYSTEM_PYTHON, missing_tool
from ui_samples import PASSPHRASE

from auditor_app.vault import Vault

HERE = Path(__file__).parent
TITLE = "Al-Mithal Garments"
GIVEN = {
    "/data/setting/pseudonym": "W-01",
    "/data/understanding/interview_language": "en",
    "/data/consent/consent_given": "refuse",
    "/data/auditor_part/immediate_danger": "no",
}
WORDS = (
    "Passphrase",
    "Passphrase again",
    "Create vault",
    "I have it on paper",
    "Continue",
    "New audit",
    "Name of the audit",
    "Start audit",
    "Language of the form",
    "Next",
    "Done",
    "Lock",
    "Unlock",
)


def words(tongue: Tongue) -> dict[str, tuple[str, ...]]:
    """What the controls are called that are used."""
    told = {name: tongue(name) for name in WORDS}
    return told | {"Add worker interview": tongue("Add {form}", form="worker interview")}


def lacking() -> str:
    """What is not there of what this needs; empty where all is."""
    return missing_tool() or ("" if shutil.which("xdotool") else "xdotool")


pytestmark = pytest.mark.skipif(
    bool(lacking()), reason=f"{lacking()} is not installed (build_scripts/outside_tools.sh)"
)


def walk(folder: Path, hands: str, language: str) -> dict[str, str]:
    """A vault, an audit and a short interview, made in the real program; the answers by ref."""
    plan = FormPlan("worker_interview", GIVEN, language)
    asks = [ask for ask in plan.asks() if ask.value]
    said: dict[str, Any] = {
        "command": [sys.executable, "-c", "from auditor_app.cli.auditor import main; main()"],
        "hands": hands,
        "title": TITLE,
        "passphrase": PASSPHRASE,
        "tongue": "العربية",
        "language": language.partition(" (")[0],
        "words": words(Tongue("ar")),
        "pictures": os.environ.get("PERSON_PICTURES", ""),
        "python": sys.executable,
        "asks": [{name: getattr(ask, name) for name in ask.__slots__} for ask in asks],
    }
    (folder / "said.json").write_text(json.dumps(said), "utf-8")
    (folder / "run").mkdir(mode=0o700)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LANG": "C.UTF-8",
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PYTHONPATH": str(HERE.parents[1]),
    }
    script = str(HERE / "xdotool_person.py")
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24", "dbus-run-session", "--"]
    command += [SYSTEM_PYTHON, script, str(folder / "said.json")]
    done = subprocess.run(
        command, env=environment, capture_output=True, timeout=600, check=False, text=True
    )
    assert done.returncode == 0, done.stderr[-4000:]
    print(done.stdout)  # noqa: T201 - what it took, for who looks
    return {ask.ref: ask.value for ask in asks}


def kept(folder: Path) -> dict[str, str]:
    """What the vault holds of the interview."""
    with Vault.open(folder / "Auditor vault") as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        assert audit.title == TITLE
        records = vault.records.of_audit(audit.id)
        (record,) = [each for each in records if each.role == "worker_interview"]
        return vault.records.values(record.id)


def test_the_real_program_keeps_what_real_keys_type_in_english(tmp_path: Path) -> None:
    entered = walk(tmp_path, "keys", "English (en)")
    assert entered.items() <= kept(tmp_path).items()


@pytest.mark.soak
def test_the_real_program_keeps_what_a_real_mouse_clicks_in_arabic(tmp_path: Path) -> None:
    entered = walk(tmp_path, "mouse", "العربية (ar)")
    assert entered.items() <= kept(tmp_path).items()
