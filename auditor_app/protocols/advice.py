"""What is no fault of a protocol and worth knowing before it goes into the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import FormFault
from auditor_app.protocols.bindings import bindings_of
from auditor_app.protocols.headings import SETTINGS, is_protocol_id, version_order
from auditor_app.protocols.translations import FOLDER, REVIEWED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.protocols.protocol import Protocol


def advice_on(protocol: Protocol) -> Iterator[FormFault]:
    """Drafts of translations, forms without an indicator, indicators that no form asks for.

    Also what would keep the protocol from being packed.
    """
    for tag, state in protocol.translations:
        if state == "draft":
            yield FormFault(
                f"{FOLDER}/{tag}.po",
                "No native speaker has reviewed this language yet.",
                f"Write who has, and when, into its header ({REVIEWED}).",
            )
    if protocol.assesses:
        yield from _unasked(protocol)
    if version_order(protocol.version) is None:
        yield FormFault(
            f"{SETTINGS}, version",
            "Only a version of whole numbers with dots can be packed.",
            "Write it as 2026.11.",
        )
    if not is_protocol_id(protocol.protocol_id):
        yield FormFault(
            f"{SETTINGS}, id",
            "Only an id of small letters, digits and _ can be packed.",
            "Change it before the first audit.",
        )


def _unasked(protocol: Protocol) -> Iterator[FormFault]:
    asked: set[str] = set()
    for form in protocol.forms:
        ids = {each for b in bindings_of(form.definition) for each in b.indicators}
        asked |= ids
        if not ids:
            yield FormFault(
                form.form_id,
                "No question of this form bears on an indicator.",
                "Fill the columns bind::auditor:…, if one should.",
            )
    never = [each.id for each in protocol.indicators if each.id not in asked]
    if never:
        yield FormFault(
            "indicators",
            f"No form asks for {len(never)} of {len(protocol.indicators)}: {', '.join(never)}.",
            "An interview cannot show what it does not ask for.",
        )
