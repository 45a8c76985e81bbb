"""Which paper of an audit is wished for, and what of it can be chosen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor_app.audit import card_languages, protocol_of

if TYPE_CHECKING:
    from auditor_app.report import PrintQuality, Variant
    from auditor_app.vault import Vault


@dataclass(frozen=True, slots=True)
class PaperWish:
    """Which paper; `spoken` is the interpreter's language (a BCP 47 tag), "" for none."""

    variant: Variant = "full"
    quality: PrintQuality = "normal"
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class PaperOffer:
    """What was chosen before, and the interpreter's languages (name, tag) that there are."""

    quality: str
    languages: tuple[tuple[str, str], ...]


def paper_offer(vault: Vault, *, audit_id: str) -> PaperOffer:
    """What can be chosen for an audit.

    Raises:
        ProtocolError: its protocol is not there.
    """
    languages = card_languages(protocol_of(vault.audits.get(audit_id), vault))
    named = tuple((each.name, each.tag) for each in languages)
    return PaperOffer(vault.preferences.held.print_quality, named)


def keep_quality(vault: Vault, *, quality: str) -> None:
    """Print photos like that from now on; of a vault that cannot be written to only now."""
    held = vault.preferences.held
    if held.print_quality != quality and not vault.read_only:
        vault.preferences.held = replace(held, print_quality=quality)
