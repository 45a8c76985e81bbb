"""`make screenshots`: a picture of every page of the window.

In English, light and at the usual size; then, in folders of their own, in the other themes, in
Arabic and with type twice as large, unless a language, theme or size is asked for.

Without `--vault`, a throw-away vault is filled with the demonstration's audit, enrolled with an
organisation made for it, finalised and sealed. With it, that vault is shown; the passphrase comes
from AUDITOR_PASSPHRASE.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from demo import ANSWERS, Demonstration, fill_audit

from auditor_app.audit import finalise, seal
from auditor_app.central import Organisation
from auditor_app.errors import AuditorError
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.ui.picturing import capture_pages
from auditor_app.ui.settings.choices import SIZES_OFFERED, Choices
from auditor_app.ui.speaking import LANGUAGES
from auditor_app.ui.theme import THEMES
from auditor_app.vault import SignOff, Vault

NOBODY = "http://127.0.0.1:9"
"""An address at which no central store listens: the outbox shows a bundle that waits."""


def make_vault(folder: Path) -> Demonstration:
    """A vault with the demonstration's audit, sealed and waiting to be delivered."""
    demo = Demonstration(folder, json.loads(ANSWERS.read_text("utf-8")))
    Organisation.create(demo.central_folder, "Example Labour Watch", upload_url=NOBODY).close()
    vault, _ = Vault.create(demo.vault_folder, demo.passphrase)
    with vault:
        request = make_device_request("Amina Haddad", "Demonstration laptop")
        vault.identity.device_request = request
        organisation = Organisation.open(demo.central_folder)
        answer = organisation.enrol(request.request_pem, days=365)
        organisation.close()
        vault.identity.enrol(*accept_answer(request.private_key_pem, answer))
        audit_id = fill_audit(demo, vault)
        finalise(vault, audit_id, SignOff(signed_at=datetime.now(UTC), **demo.answers["sign_off"]))
        seal(vault, audit_id)
    return demo


def main() -> None:
    """Take the pictures and name them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--vault", type=Path, help="show this vault")
    parser.add_argument("--language", choices=[x.code for x in LANGUAGES], help="of the program")
    parser.add_argument("--theme", choices=list(THEMES))
    parser.add_argument("--type", type=int, choices=SIZES_OFFERED, help="its size in per cent")
    arguments = parser.parse_args()
    tours = _tours(arguments)
    try:
        if arguments.vault is not None:
            _take(arguments.vault, os.environ.get("AUDITOR_PASSPHRASE", ""), arguments.out, tours)
        else:
            with tempfile.TemporaryDirectory(prefix="auditor-screenshots-") as scratch:
                demo = make_vault(Path(scratch))
                _take(demo.vault_folder, demo.passphrase, arguments.out, tours)
    except AuditorError as error:
        sys.exit(f"error: {error.message}\n       {error.remedy}")


def _tours(arguments: argparse.Namespace) -> dict[str, Choices]:
    """What is shown how, by the folder for it."""
    wished = (arguments.language, arguments.theme, arguments.type)
    if any(wished):
        language, theme, percent = wished
        return {"": Choices(language or "en", theme or "light", percent or 100)}
    return {
        "": Choices("en", "light"),
        "dark": Choices("en", "dark"),
        "contrast": Choices("en", "contrast"),
        "arabic": Choices("ar", "light"),
        "type-200": Choices("en", "light", 200),
    }


def _take(vault: Path, passphrase: str, out: Path, tours: dict[str, Choices]) -> None:
    answers = json.loads(ANSWERS.read_text("utf-8"))["workers"][0]["answers"]
    for folder, choices in tours.items():
        for picture in capture_pages(vault, passphrase, out / folder, answers, choices):
            print(picture, flush=True)


if __name__ == "__main__":
    main()
