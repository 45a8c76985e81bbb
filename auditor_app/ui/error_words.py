"""What the core says, in the language of the program where that sentence is always the same.

It raises its errors in English and knows no other language. Those that people meet most are
named here, so that Qt Linguist finds them; one that holds a name or a number stays English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.vault import Strength


_CONTEXT = "Errors"
_VERDICTS = (
    "Type a passphrase: several unrelated words are easy to remember.",
    "Very weak: found at once.",
    "Weak: found within hours.",
    "Fair: stands against a thief without special equipment for a while.",
    "Very strong.",
    "Strong.",
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def said(error: AuditorError) -> tuple[str, str]:
    """What happened, and what the person can do now."""
    message, remedy = (
        QCoreApplication.translate(_CONTEXT, text) if text else ""
        for text in (error.message, error.remedy)
    )
    return message, remedy


def empty_passphrase_words() -> str:
    """What stands where the strength of a passphrase is told, before one is typed."""
    return QCoreApplication.translate(_CONTEXT, _VERDICTS[0])


def strength_words(strength: Strength) -> str:
    """How strong a passphrase is; the advice that may follow the verdict stays in English."""
    for verdict in _VERDICTS:
        if strength.words.startswith(verdict):
            said_so = QCoreApplication.translate(_CONTEXT, verdict)
            return f"{said_so}{strength.words[len(verdict) :]}"
    return strength.words


def known_sentences() -> tuple[str, ...]:
    """The sentences that are translated."""
    return (
        _tr("The vault is locked."),
        _tr("Unlock it with the passphrase."),
        _tr("This passphrase does not open the vault."),
        _tr("The recovery code has a typing error."),
        _tr("Compare it with the printed sheet, group by group."),
        _tr("This folder holds no vault."),
        _tr("Choose the folder of a vault, or create a new one."),
        _tr("The folder is not empty."),
        _tr("Choose an empty folder, or open the vault in it."),
        _tr("The disk is full; what was just to be saved was not."),
        _tr("Free some space, then do it again: everything saved before is still there."),
        _tr("The passphrase is right, but the vault's store is damaged."),
        _tr("Keep the folder as it is and copy it; a backup of the folder replaces what is lost."),
        _tr("A newer version of this program made this vault."),
        _tr("Install the newest version and open the vault with it."),
        _tr("The audit is finalised."),
        _tr("It can be read and delivered, not changed any more."),
        _tr("This is the practice vault: its people are invented, and nothing of it is delivered."),
        _tr("End the practice, then do this in your own vault."),
        _tr("Check capitals and keyboard layout and type it again, or use the recovery code."),
        _tr("This recovery code is for another vault, or a newer one has replaced it."),
        _tr("Use the newest sheet of this vault."),
        _tr("Close it there first, then open it here."),
        _tr("Type a passphrase: several unrelated words are easy to remember."),
        _tr("Very weak: found at once."),
        _tr("Weak: found within hours."),
        _tr("Fair: stands against a thief without special equipment for a while."),
        _tr("Very strong."),
        _tr("Strong."),
    )
