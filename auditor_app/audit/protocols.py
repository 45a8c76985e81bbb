"""Which protocols audits of a vault can follow: those that ship, and those installed in it.

An installed protocol lies in the vault as the file that it came in. Versions only go up, and all of
them stay: an audit goes on with the version that it was started with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import IdentityError, ProtocolError
from auditor_app.identity.protocol_signing import read_protocol_signature
from auditor_app.protocols.headings import shipped_headings, version_order
from auditor_app.protocols.loading import load_protocol, shipped_protocol
from auditor_app.protocols.packing import Pack, pack_folder, read_pack, read_pack_file

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.protocols import Protocol, ProtocolHeading
    from auditor_app.vault import Audit, KeptProtocol, Vault

# By the digest of their packs: nothing in them is a secret, and another vault may hold the same.
_MOST_LOADED: Final = 8
_loaded: Final[dict[str, Protocol]] = {}


@dataclass(frozen=True, slots=True)
class ProtocolChoice:
    """A protocol that a new audit can follow.

    Attributes:
        title: in English.
        signed_by: the organisation that signed it; empty where it ships or nobody did.
        shipped: whether it came with the program.
    """

    protocol_id: str
    version: str
    title: str
    signed_by: str
    shipped: bool


def protocols_for(vault: Vault) -> tuple[ProtocolChoice, ...]:
    """What a new audit can follow: of every protocol the newest version, those that ship first.

    Only headings are read; `chosen_protocol` loads one.
    """
    found: dict[str, ProtocolChoice] = {}
    for ships in shipped_headings():
        found[ships.protocol_id] = ProtocolChoice(
            ships.protocol_id, ships.version, ships.title, "", shipped=True
        )
    for kept in vault.protocols.list():
        before = found.get(kept.protocol_id)
        if before is None or not _is_newer(before.version, kept.version):
            found[kept.protocol_id] = ProtocolChoice(
                kept.protocol_id, kept.version, kept.title, kept.signed_by, shipped=False
            )
    return tuple(found.values())


def chosen_protocol(vault: Vault, protocol_id: str, version: str) -> Protocol:
    """That version of a protocol, loaded.

    Raises:
        ProtocolError: it neither ships nor is installed here.
    """
    # A later program may ship this very version with other content: audits go on with theirs.
    for kept in vault.protocols.list():
        if _is(kept, protocol_id, version):
            return _installed(vault, kept)
    for heading in shipped_headings():
        if (heading.protocol_id, heading.version) == (protocol_id, version):
            return shipped_protocol(protocol_id)
    raise _not_here(vault, protocol_id, version)


def protocol_of(audit: Audit, vault: Vault) -> Protocol:
    """The protocol that `audit` follows, in the version that it was started with.

    A protocol that ships is there in one version: an audit that was started with another program's
    goes on with it, since each record keeps the form that it was started with.

    Raises:
        ProtocolError: it neither ships nor is installed here; says which version is missing.
    """
    wanted = (audit.protocol_id, audit.protocol_version)
    ships = any(heading.protocol_id == audit.protocol_id for heading in shipped_headings())
    if ships and not any(_is(kept, *wanted) for kept in vault.protocols.list()):
        return shipped_protocol(audit.protocol_id)
    return chosen_protocol(vault, *wanted)


def protocol_title(audit: Audit, vault: Vault) -> str:
    """What the audit's protocol is called; its id where it is not there. Loads nothing."""
    named = {h.protocol_id: h.title for h in shipped_headings()}
    for kept in vault.protocols.list():
        if _is(kept, audit.protocol_id, audit.protocol_version):
            return kept.title
    return named.get(audit.protocol_id, audit.protocol_id)


def install_protocol(vault: Vault, source: Path, *, unsigned: bool = False) -> KeptProtocol:
    """Take a signed protocol into the vault, so that audits can follow it.

    One that is there already with the same content is not taken again.

    Args:
        vault: unlocked.
        source: a file of `auditor protocol pack` that the organisation signed; with `unsigned`
            a file without a signature or a protocol's folder.
        unsigned: take one that nobody signed, to try it; only in a vault of no organisation.

    Raises:
        ProtocolError: no pack, changed, not higher than a version that is here, or with faults,
            which `faults` lists.
        IdentityError: not signed, signed by another organisation, or for another content.
    """
    pack = pack_folder(source) if source.is_dir() else read_pack_file(source)
    heading = pack.heading()
    signed_by = _checked_signature(vault, pack, heading, unsigned=unsigned)
    for kept in vault.protocols.list():
        if _is(kept, heading.protocol_id, heading.version) and kept.digest == pack.digest:
            return kept
    _refuse_not_newer(vault, heading)
    with pack.unpacked() as folder:
        load_protocol(folder)
    return vault.protocols.add(
        heading.protocol_id,
        heading.version,
        heading.title,
        pack.digest,
        signed_by,
        pack.to_bytes(),
    )


def _checked_signature(
    vault: Vault, pack: Pack, heading: ProtocolHeading, *, unsigned: bool
) -> str:
    """The organisation whose signature holds; empty for one that may be without."""
    programme = vault.identity.programme
    if not pack.signature:
        if programme is not None:
            raise IdentityError(
                f"The protocol is not signed. This laptop works for {programme.organisation} and"
                " takes only protocols that it signed.",
                "Ask your organisation: auditor-central protocol sign.",
            )
        if not unsigned:
            raise IdentityError(
                "The protocol is not signed.",
                "Ask your organisation to sign it; to try a protocol of your own, install it with"
                " auditor protocol install --unsigned.",
            )
        return ""
    if programme is None:
        raise IdentityError(
            "The protocol is signed, and this vault knows no organisation to check that with.",
            "Enrol this laptop first: auditor device request.",
        )
    found = read_protocol_signature(
        pack.signature, programme.ca_certificate_pem, programme.revocations
    )
    if found.signed.sha256 != pack.digest:
        raise IdentityError(
            "The protocol was changed after it was signed.",
            "Ask the organisation for the file again; take this copy as forged until then.",
        )
    if (found.signed.protocol_id, found.signed.version) != (heading.protocol_id, heading.version):
        raise IdentityError(
            "The signature is for another protocol or another version than the pack holds.",
            "Ask the organisation for the file again.",
        )
    return found.organisation


def _refuse_not_newer(vault: Vault, heading: ProtocolHeading) -> None:
    """Versions only go up: an old one with a known fault must not come back."""
    here = [h.version for h in shipped_headings() if h.protocol_id == heading.protocol_id]
    here += [k.version for k in vault.protocols.list() if k.protocol_id == heading.protocol_id]
    for version in here:
        if version_order(version) == version_order(heading.version):
            raise ProtocolError(
                f"Version {version} of {heading.protocol_id} is here already, with other content.",
                "Whoever changes a protocol gives it a higher version.",
            )
        if not _is_newer(heading.version, version):
            raise ProtocolError(
                f"Version {heading.version} of {heading.protocol_id} is older than version"
                f" {version}, which is here.",
                "Install a newer version; audits that were started go on with theirs.",
            )


def _is_newer(version: str, than: str) -> bool:
    return (version_order(version) or ()) > (version_order(than) or ())


def _is(kept: KeptProtocol, protocol_id: str, version: str) -> bool:
    return (kept.protocol_id, kept.version) == (protocol_id, version)


def _not_here(vault: Vault, protocol_id: str, version: str) -> ProtocolError:
    others = [h.version for h in shipped_headings() if h.protocol_id == protocol_id]
    others += [k.version for k in vault.protocols.list() if k.protocol_id == protocol_id]
    also = f" Here is: {', '.join(others)}." if others else ""
    return ProtocolError(
        f"This audit follows version {version} of the protocol {protocol_id}, which is not"
        f" installed here.{also}",
        "Install it (auditor protocol install), or open the audit with the program that it was"
        " started with.",
    )


def _installed(vault: Vault, kept: KeptProtocol) -> Protocol:
    """The protocol in a pack of the vault; loaded once while the program runs."""
    found = _loaded.get(kept.digest)
    if found is not None:
        return found
    pack = read_pack(vault.protocols.pack(kept.protocol_id, kept.version))
    with pack.unpacked() as folder:
        try:
            found = load_protocol(folder)
        except ProtocolError as error:
            # This program is stricter than the one that installed it, or lacks something.
            raise ProtocolError(
                f"Version {kept.version} of the protocol {kept.protocol_id} cannot be used by this"
                f" version of the program: {'; '.join(str(fault) for fault in error.faults)}",
                "Install a newer version of the protocol, or the program of before.",
                error.faults,
            ) from error
    while len(_loaded) >= _MOST_LOADED:
        _loaded.pop(next(iter(_loaded)))
    _loaded[kept.digest] = found
    return found
