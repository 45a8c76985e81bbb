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


def said_in_line(error: AuditorError) -> str:
    """Both in one paragraph."""
    return " ".join(filter(None, said(error)))


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
        # The vault and its disk.
        _tr("The vault is open for reading only, because it is damaged: nothing can be changed."),
        _tr(
            "Put a backup back (auditor vault restore --backup) or take out what is "
            "readable (auditor vault salvage), then go on there."
        ),
        _tr("The disk failed while the vault was read or written."),
        _tr("Copy the vault's folder to another disk and go on there."),
        _tr("Check the folder's permissions and that its disk is connected, then try again."),
        _tr("The work was broken off, because the vault is being locked."),
        _tr("Nothing was changed. Unlock the vault and begin it again."),
        _tr("The passphrase is empty."),
        _tr("Choose one, best several words."),
        # Files, photos and codes.
        _tr("There is a file of this name already."),
        _tr("Choose another name; nothing was changed."),
        _tr("The file is not a photo that can be read, or it is damaged."),
        _tr("Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again."),
        _tr("Check that the card or stick is connected, then choose the folder again."),
        _tr("Check that the card or stick is still connected, then choose the file again."),
        _tr("Save a smaller copy of the photo and add that."),
        _tr("The file is empty."),
        _tr("Copy it from where it was made again."),
        _tr("This is not a file."),
        _tr("Choose a file."),
        _tr("Make a smaller copy of it, or cut it into parts, and add that."),
        _tr("The file is no sound that is known here."),
        _tr("Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file."),
        _tr("The file is no film that is known here."),
        _tr("Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file."),
        _tr("The picture could not be searched for codes."),
        _tr("Type what the code says."),
        _tr(
            "The part of the program that suggests faces is damaged or does not run on "
            "this machine."
        ),
        _tr("Draw the boxes by hand; install the program again to get suggestions back."),
        _tr("The photo could not be encrypted."),
        _tr("Nothing was changed. Try it again."),
        # Sealing and delivering.
        _tr("The programme names no address to deliver to."),
        _tr("Deliver this bundle on a stick, or ask the organisation for new settings."),
        _tr("The stick is full; no half bundle was left on it."),
        _tr("Free some space on it, or take another one, and copy again."),
        _tr("The stick is not there any more, or cannot be written."),
        _tr("Put it in again (or another one) and copy again; the outbox keeps the bundle."),
        _tr("The stick's file system cannot hold so large a file."),
        _tr("Take a stick that is formatted with exFAT or NTFS, or deliver over the network."),
        _tr("Check that it is not write-protected, or take another one."),
        _tr("Copying was broken off; no half bundle was left on the stick."),
        _tr("The outbox keeps the bundle. Copy it again when you like."),
        _tr("This laptop is not enrolled with an organisation, so nobody could read the bundle."),
        _tr("Make an enrolment request, send it to your organisation and load its answer."),
        _tr(
            "This audit holds interviews that only an organisation may read once they are "
            "final, and this laptop is not enrolled with one. Nothing was changed."
        ),
        _tr("Enrol this laptop first (Laptop and organisation), then finalise the audit."),
        _tr("The sealed file in the outbox is missing or is not what was sealed."),
        _tr(
            "Bring the file back from a backup, or seal the audit again: the audit is not touched."
        ),
        _tr("The disk is full: the bundle was not written."),
        _tr("Free some space and seal the audit again; nothing is lost."),
        # Findings, repayments and alerts.
        _tr("The text holds the code of a worker, who could be recognised by what it says."),
        _tr("Say how many workers it is about, not who."),
        _tr("The deadline lies before the day of the finding."),
        _tr("Choose a later day."),
        _tr("A finding is closed only when somebody has verified that it is put right."),
        _tr("Say how it was verified."),
        _tr("The amount is no number."),
        _tr("The amount is not above zero."),
        _tr("There is no such currency."),
        _tr("Write the three letters of ISO 4217, such as NPR or USD."),
        _tr("The repayment lies in the future."),
        _tr("Enter it when it was paid and verified."),
        _tr("The time lies in the future."),
        _tr("Check the time."),
        # Judging and finishing.
        _tr("An override needs a reason."),
        _tr("Write down why the result by the rule does not fit."),
        _tr("Open the list of what is missing and complete it."),
        _tr("The protocol asks for a written reason before this audit is made final."),
        _tr("Open the review: say why it is finished as it is, or complete what is open."),
        # Answers.
        _tr("Remove control characters; they come in by copying from other programs."),
        _tr("Correct the answer."),
        _tr("It follows from other answers."),
    )
