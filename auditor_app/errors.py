"""Every error that a person may see.

AuditorError
├── FormError               a form cannot be used; lists every fault with its place
├── ExpressionError         an XPath expression that cannot be read or evaluated
│   └── UnfitValueError     a function was given a value that it can do nothing with
├── AnswerError             a value that a question cannot take
├── InstanceError           XML that is no record of the form; lists every fault with its place
├── ProtocolError           a protocol names something that is not there
├── FindingError            a finding, a repayment or an alert that cannot stand as it is said
├── VaultError
│   ├── NotAVaultError      the folder holds no vault
│   ├── WrongKeyError       the passphrase or the recovery code opens no slot
│   ├── TooManyTriesError   after wrong passphrases the next one has to wait; says how long
│   ├── KeySlotError        a way into the vault that cannot be made, or not be taken away
│   ├── DamagedHeaderError  both copies of the vault's header are unreadable
│   ├── DamagedStoreError   the key is right, the store is not whole
│   ├── VaultAccessError    the system refuses to read or write the vault's files
│   ├── VaultInUseError     another program holds the vault
│   ├── VaultLockedError    asked of a vault that is locked
│   ├── ReadOnlyVaultError  a change to a vault that is open for reading only
│   ├── TransferError       a file that holds no whole exported vault
│   ├── StoppedError        long work was broken off because the vault is to be locked
│   ├── StorageFullError    the disk is full; nothing was changed
│   ├── RecordStateError    a record or an audit is not in a state that allows this
│   ├── RecordSealedError   a record that only the organisation can read any more
│   ├── UnknownRowError     a record, an audit or a photo that the vault does not hold
│   └── PracticeVaultError  what a vault to practise in never does: enrol, seal, deliver
├── EvidenceError
│   ├── NotAFileError       what was chosen is a folder, a pipe or a device
│   ├── WrongKindError      not the kind of file that the question takes
│   ├── FileTooLargeError   more bytes than one piece of evidence may have
│   ├── NotAnImageError     the file is no image that can be read
│   ├── ImageTooLargeError  more pixels than can be opened safely
│   ├── NotLookedAtError    a photo may not leave yet: nobody looked at what it shows
│   └── FaceFinderError     the model that suggests faces cannot be used
├── ReportError             the report cannot be made
├── IdentityError           a key, a certificate or an enrolment that does not fit
├── BundleError             a bundle that is not whole, not signed or not for us; lists the faults
├── DeliveryError
│   ├── UnreachableError    no central store answers there; the bundle stays queued
│   └── RefusedError        the central store refuses the bundle, with its reason
├── InstallationError       a part of this installation is missing, or does not do its work
├── UpdateError             an update that is not ours, not whole, not newer or for another system
└── CentralError            the central store's folder or settings are not usable

A message says what happened, a remedy what the person can do now. Neither holds an answer,
a name or a key: both may be written to a log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class AuditorError(Exception):
    """What happened (``message``) and what the person can do now (``remedy``)."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}"


class FormFault(NamedTuple):
    """One fault of a form: where it is, what is wrong and how it is mended.

    ``place`` is as precise as the source allows: ``survey, row 12, column relevant`` in an
    XLSForm, the element's path in an XForm.
    """

    place: str
    message: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return f"{where}{self.message} {self.remedy}".rstrip()


class FormError(AuditorError):
    """A form that cannot be used. ``faults`` lists everything that was found."""

    def __init__(self, name: str, faults: Sequence[FormFault]) -> None:
        self.faults = tuple(faults)
        listed = "; ".join(str(fault) for fault in self.faults)
        super().__init__(
            f"The form {name} cannot be used: {listed}",
            "Mend the form and load it again.",
        )


class ExpressionError(AuditorError):
    """An XPath expression that cannot be read or evaluated."""


class UnfitValueError(ExpressionError):
    """A function was given a value that it can do nothing with, a date that is none."""


class AnswerError(AuditorError):
    """A value that a question cannot take.

    ``question`` is the ref by which the message names it, empty where it names none.
    """

    def __init__(self, message: str, remedy: str, question: str = "") -> None:
        super().__init__(message, remedy)
        self.question = question

    def calling(self, label: str) -> AnswerError:
        """The same to whoever sees the question, which has this label: for no log."""
        if not self.question or not label:
            return self
        return AnswerError(self.message.replace(self.question, f"“{label}”", 1), self.remedy)


class InstanceError(AuditorError):
    """XML that is no record of the form at hand. ``faults`` lists what was found."""

    def __init__(self, faults: Sequence[FormFault]) -> None:
        self.faults = tuple(faults)
        listed = "; ".join(str(fault) for fault in self.faults)
        super().__init__(
            f"This is no record of the form: {listed}",
            "Read it with the form, and the version of it, that it was made with.",
        )


class ProtocolError(AuditorError):
    """An audit protocol that names a form, a question or an indicator that is not there.

    ``faults`` lists everything that was found when a protocol was loaded.
    """

    def __init__(self, message: str, remedy: str, faults: Sequence[FormFault] = ()) -> None:
        super().__init__(message, remedy)
        self.faults = tuple(faults)


class FindingError(AuditorError):
    """A finding, a corrective action, a repayment or an alert that cannot stand as it is said."""


class VaultError(AuditorError):
    """Something about a vault."""


class NotAVaultError(VaultError):
    """The folder holds no vault."""


class WrongKeyError(VaultError):
    """The passphrase or the recovery code opens no slot."""


class TooManyTriesError(VaultError):
    """After several wrong passphrases the next one has to wait, ``seconds`` from now."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(
            "Too many wrong passphrases were tried.",
            f"Wait {seconds} {'second' if seconds == 1 else 'seconds'}, then try again,"
            " or use the recovery code.",
        )


class KeySlotError(VaultError):
    """A way into the vault that cannot be made, or that cannot be taken away."""


class DamagedHeaderError(VaultError):
    """Both copies of the vault's header are unreadable."""


class DamagedStoreError(VaultError):
    """The key is right, but the store or an evidence file is not whole."""


class VaultAccessError(VaultError):
    """The system refuses to read or to write the vault's files."""


class VaultInUseError(VaultError):
    """Another program holds the vault."""


class VaultLockedError(VaultError):
    """Asked of a vault that is locked."""


class ReadOnlyVaultError(VaultError):
    """A change to a damaged vault that is open for reading only."""


def read_only_refusal() -> ReadOnlyVaultError:
    """The one sentence for a change to a vault that is open for reading only."""
    return ReadOnlyVaultError(
        "The vault is open for reading only, because it is damaged: nothing can be changed.",
        "Put a backup back (auditor vault restore --backup) or take out what is readable"
        " (auditor vault salvage), then go on there.",
    )


class TransferError(VaultError):
    """A file that holds no whole vault as `auditor vault export` writes it."""


class StoppedError(VaultError):
    """Long work that was broken off because the vault is to be locked; it left nothing behind."""


class StorageFullError(VaultError):
    """The disk is full; what was to be written was not, what was there still is."""


class RecordStateError(VaultError):
    """A record or an audit that is not in a state that allows this."""


class RecordSealedError(VaultError):
    """A record or a photo that is sealed: nothing on this laptop can read it any more."""


class UnknownRowError(VaultError):
    """A record, an audit or a photo that the vault does not hold."""


class PracticeVaultError(VaultError):
    """Asked of a vault to practise in: to enrol, to seal, to deliver."""


class EvidenceError(AuditorError):
    """A photo or a file that cannot be taken into the vault."""


class NotAFileError(EvidenceError):
    """What was chosen is no file: a folder, a pipe, a device."""


class WrongKindError(EvidenceError):
    """The file is not of the kind that the question takes."""


class FileTooLargeError(EvidenceError):
    """The file has more bytes than one piece of evidence may have."""


class NotAnImageError(EvidenceError):
    """The file is no image that can be read."""


class ImageTooLargeError(EvidenceError):
    """The image has more pixels than can be opened safely."""


class NotLookedAtError(EvidenceError):
    """A photo that may not leave yet: nobody has looked at it for what it must not show."""


class FaceFinderError(EvidenceError):
    """The program's own model that suggests faces cannot be used."""


class ReportError(AuditorError):
    """The report cannot be made."""


class IdentityError(AuditorError):
    """A key, a certificate or an enrolment that does not fit."""


class BundleError(AuditorError):
    """A bundle that is not whole, not signed or not for us. ``faults`` lists what was found."""

    def __init__(self, faults: Sequence[str], remedy: str) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(self.faults), remedy)


class DeliveryError(AuditorError):
    """A bundle that did not arrive."""


class UnreachableError(DeliveryError):
    """No central store answers at the address; the bundle stays queued."""


class RefusedError(DeliveryError):
    """The central store refuses the bundle and says why."""


class CentralError(AuditorError):
    """The central store's folder or settings are not usable."""


class InstallationError(AuditorError):
    """A part of this installation is missing, or does not do its work."""


class UpdateError(AuditorError):
    """An update that is not the makers', not whole, not newer, or for another system."""
