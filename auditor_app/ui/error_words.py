"""What the core says, in the language of the program where that sentence is always the same.

It raises its errors in English and knows no other language. Those that people meet most are
named here, so that Qt Linguist finds them; what else it says stays English.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.numerals import number

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.vault import Strength


_SENTENCE_ENDS: Final = re.compile(r"(?<=\.) ")
_PLACE: Final = re.compile(r"\\{(\w+)\\}")
_COUNTS: Final = frozenset({"count", "needed", "found"})
_MOST_TOGETHER: Final = 4
"""Sentences that are looked up as one; a reason of others' making may have any number of them."""
_MOST_DIGITS: Final = 15
_LONGEST: Final = 2000
"""Characters of what is looked up at all: a pattern with two places tries each with each."""
_VERDICTS = (
    "Type a passphrase: several unrelated words are easy to remember.",
    "Very weak: found at once.",
    "Weak: found within hours.",
    "Fair: stands against a thief without special equipment for a while.",
    "Very strong.",
    "Strong.",
)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def _noted(text: str) -> str:
    """A sentence that Qt Linguist shall find; it is translated when it is said."""
    return text


KNOWN: Final = (
    _noted("The vault is locked."),
    _noted("Unlock it with the passphrase."),
    _noted("This passphrase does not open the vault."),
    _noted("The recovery code has a typing error."),
    _noted("Compare it with the printed sheet, group by group."),
    _noted("This folder holds no vault."),
    _noted("Choose the folder of a vault, or create a new one."),
    _noted("The folder is not empty."),
    _noted("Choose an empty folder, or open the vault in it."),
    _noted("The disk is full; what was just to be saved was not."),
    _noted("Free some space, then do it again: everything saved before is still there."),
    _noted("The passphrase is right, but the vault's store is damaged."),
    _noted("Keep the folder as it is and copy it; a backup of the folder replaces what is lost."),
    _noted("A newer version of this program made this vault."),
    _noted("Install the newest version and open the vault with it."),
    _noted("The audit is finalised."),
    _noted("It can be read and delivered, not changed any more."),
    _noted("This is the practice vault: its people are invented, and nothing of it is delivered."),
    _noted("End the practice, then do this in your own vault."),
    _noted("Check capitals and keyboard layout and type it again, or use the recovery code."),
    _noted("This recovery code is for another vault, or a newer one has replaced it."),
    _noted("Use the newest sheet of this vault."),
    _noted("Close it there first, then open it here."),
    _noted("Type a passphrase: several unrelated words are easy to remember."),
    _noted("Very weak: found at once."),
    _noted("Weak: found within hours."),
    _noted("Fair: stands against a thief without special equipment for a while."),
    _noted("Very strong."),
    _noted("Strong."),
    # The vault and its disk.
    _noted("The vault is open for reading only, because it is damaged: nothing can be changed."),
    _noted(
        "Put a backup back (auditor vault restore --backup) or take out what is "
        "readable (auditor vault salvage), then go on there."
    ),
    _noted("The disk failed while the vault was read or written."),
    _noted("Copy the vault's folder to another disk and go on there."),
    _noted("Check the folder's permissions and that its disk is connected, then try again."),
    _noted("The work was broken off, because the vault is being locked."),
    _noted("Nothing was changed. Unlock the vault and begin it again."),
    _noted("The passphrase is empty."),
    _noted("Choose one, best several words."),
    # Files, photos and codes.
    _noted("There is a file of this name already."),
    _noted("Choose another name; nothing was changed."),
    _noted("The file is not a photo that can be read, or it is damaged."),
    _noted("Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again."),
    _noted("Check that the card or stick is connected, then choose the folder again."),
    _noted("Check that the card or stick is still connected, then choose the file again."),
    _noted("Save a smaller copy of the photo and add that."),
    _noted("The file is empty."),
    _noted("Copy it from where it was made again."),
    _noted("This is not a file."),
    _noted("Choose a file."),
    _noted("Make a smaller copy of it, or cut it into parts, and add that."),
    _noted("The file is no sound that is known here."),
    _noted("Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file."),
    _noted("The file is no film that is known here."),
    _noted("Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file."),
    _noted("The picture could not be searched for codes."),
    _noted("Type what the code says."),
    _noted(
        "The part of the program that suggests faces is damaged or does not run on this machine."
    ),
    _noted("Draw the boxes by hand; install the program again to get suggestions back."),
    _noted("The photo could not be encrypted."),
    _noted("Nothing was changed. Try it again."),
    # Sealing and delivering.
    _noted("The programme names no address to deliver to."),
    _noted("Deliver this bundle on a stick, or ask the organisation for new settings."),
    _noted("The stick is full; no half bundle was left on it."),
    _noted("Free some space on it, or take another one, and copy again."),
    _noted("The stick is not there any more, or cannot be written."),
    _noted("Put it in again (or another one) and copy again; the outbox keeps the bundle."),
    _noted("The stick's file system cannot hold so large a file."),
    _noted("Take a stick that is formatted with exFAT or NTFS, or deliver over the network."),
    _noted("Check that it is not write-protected, or take another one."),
    _noted("Copying was broken off; no half bundle was left on the stick."),
    _noted("The outbox keeps the bundle. Copy it again when you like."),
    _noted("This laptop is not enrolled with an organisation, so nobody could read the bundle."),
    _noted("Make an enrolment request, send it to your organisation and load its answer."),
    _noted(
        "This audit holds interviews that only an organisation may read once they are "
        "final, and this laptop is not enrolled with one. Nothing was changed."
    ),
    _noted("Enrol this laptop first (Laptop and organisation), then finalise the audit."),
    _noted("The sealed file in the outbox is missing or is not what was sealed."),
    _noted("Bring the file back from a backup, or seal the audit again: the audit is not touched."),
    _noted("The disk is full: the bundle was not written."),
    _noted("Free some space and seal the audit again; nothing is lost."),
    # Findings, repayments and alerts.
    _noted("The text holds the code of a worker, who could be recognised by what it says."),
    _noted("Say how many workers it is about, not who."),
    _noted("The deadline lies before the day of the finding."),
    _noted("Choose a later day."),
    _noted("A finding is closed only when somebody has verified that it is put right."),
    _noted("Say how it was verified."),
    _noted("The amount is no number."),
    _noted("The amount is not above zero."),
    _noted("There is no such currency."),
    _noted("Write the three letters of ISO 4217, such as NPR or USD."),
    _noted("The repayment lies in the future."),
    _noted("Enter it when it was paid and verified."),
    _noted("The time lies in the future."),
    _noted("Check the time."),
    # Judging and finishing.
    _noted("An override needs a reason."),
    _noted("Write down why the result by the rule does not fit."),
    _noted("Open the list of what is missing and complete it."),
    _noted("The protocol asks for a written reason before this audit is made final."),
    _noted("Open the review: say why it is finished as it is, or complete what is open."),
    # Answers.
    _noted("Remove control characters; they come in by copying from other programs."),
    _noted("Correct the answer."),
    _noted("It follows from other answers."),
    # The network.
    _noted("The bundle stays in the outbox."),
    _noted("Nothing is lost."),
    _noted("Try again when there is a connection."),
    _noted("Try again, or use another network."),
    _noted(
        "A hotel or guest network wants you to sign in first: do that in a browser, or "
        "use another network."
    ),
    _noted("Check the network: a guest network may want you to sign in first."),
    _noted("Check the laptop's date too."),
    _noted(
        "Where the organisation has TLS authorities of its own, this laptop must have "
        "been given them."
    ),
    _noted("The proxy of this network asks for a name and a password."),
    _noted("Put them into the system's proxy settings, use another network, or go by a stick."),
    _noted("The laptop's clock is probably wrong: set its date and time, then try again."),
    _noted("Save a smaller copy of it with the camera's or the phone's program and add that."),
    _noted("Another program has this vault open."),
    _noted("The audit cannot be finalised: one thing is missing."),
)
"""Sentences that are always the same."""
PATTERNS: Final = (
    _noted("The folder cannot be read: {reason}."),
    _noted("The file cannot be read: {reason}."),
    _noted("The picture has more than {count} million pixels."),
    _noted("The file is larger than {count} MiB."),
    _noted("The central store at {host} cannot be reached."),
    _noted("The central store at {host} answers too slowly, or not at all."),
    _noted("The server at {host} does not prove that it is the central store."),
    _noted("A web page answers at {host} instead of the central store (status {status})."),
    _noted("Something else than a central store answers at {host} (status {status})."),
    _noted("Another program has this vault open (process {process})."),
    _noted("The system refuses to read or write the vault: {reason}."),
    _noted("The system refuses to write to the stick: {reason}."),
    _noted("The stick has {count} bytes free; the bundle needs {needed}."),
    _noted(
        "The stick's file system (FAT) holds no file of 4 GiB or more; this bundle has "
        "{count} bytes."
    ),
    _noted("A recovery code has {count} letters and digits, this one has {found}."),
    _noted("The audit cannot be finalised: {count} things are missing."),
    _noted("A remark has at most {count} characters."),
    _noted("The reason is longer than {count} characters."),
)
"""Sentences around something that is told by the system, or counted."""


def said(error: AuditorError) -> tuple[str, str]:
    """What happened, and what the person can do now."""
    return in_words(error.message), in_words(error.remedy)


def in_words(text: str) -> str:
    """Sentences of the core in the language of the program; as they are, where one is not known."""
    if len(text) > _LONGEST:
        return text
    sentences = _SENTENCE_ENDS.split(text)
    told: list[str] = []
    while sentences:
        # Some are known together only; what a pattern holds may have a full stop in it.
        for count in range(1, min(len(sentences), _MOST_TOGETHER) + 1):
            if (words := _known(" ".join(sentences[:count]))) is not None:
                told.append(words)
                del sentences[:count]
                break
        else:
            return text
    return " ".join(told)


def _known(text: str) -> str | None:
    if text in KNOWN:
        return _translated(text)
    for pattern, expression in _expressions():
        if found := expression.fullmatch(text):
            return _translated(pattern).format_map(
                {name: _counted(name, value) for name, value in found.groupdict().items()}
            )
    return None


def _counted(name: str, value: str) -> str:
    counts = name in _COUNTS and value.isdecimal() and len(value) <= _MOST_DIGITS
    return number(int(value)) if counts else value


@cache
def _expressions() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (each, re.compile(_PLACE.sub(r"(?P<\1>.+?)", re.escape(each)))) for each in PATTERNS
    )


def said_in_line(error: AuditorError) -> str:
    """Both in one paragraph."""
    return " ".join(filter(None, said(error)))


def empty_passphrase_words() -> str:
    """What stands where the strength of a passphrase is told, before one is typed."""
    return _translated(_VERDICTS[0])


def strength_words(strength: Strength) -> str:
    """How strong a passphrase is; the advice that may follow the verdict stays in English."""
    for verdict in _VERDICTS:
        if strength.words.startswith(verdict):
            said_so = _translated(verdict)
            return f"{said_so}{strength.words[len(verdict) :]}"
    return strength.words
