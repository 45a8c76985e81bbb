"""The file of referral contacts that an organisation writes by hand: TOML, one `[[contact]]` each.

No CSV: spreadsheets take the + and the leading zeros of telephone numbers away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pycountry

from auditor_app.errors import CentralError
from auditor_app.identity.referral import EVERYWHERE, contact_faults, read_contacts
from auditor_app.protocols.settings import toml_in

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.identity.referral import ReferralContact

_CONTACTS = "contact"
_REMEDY = "Mend the file and try again."
# Kosovo has no code of ISO 3166; this one is in general use for it.
_USED_TOO = frozenset(("XK", EVERYWHERE))


def read_referral_file(path: Path) -> tuple[ReferralContact, ...]:
    """The contacts in `path`, in its order.

    Raises:
        CentralError: it cannot be read, or something in it is not as it must be; every fault is
            named by contact and field.
    """
    name = path.name
    try:
        content = toml_in(path.read_bytes())
    except OSError as error:
        raise CentralError(
            f"The file {name}, which the settings name as referral, cannot be read.",
            "Put the file into the store's folder, or take the setting out.",
        ) from error
    except ValueError as error:
        raise _unusable(name, f"is not readable as TOML ({error})") from error
    contacts = content.pop(_CONTACTS, [])
    faults = [f"{key!a}: there is no such entry" for key in content]
    faults += contact_faults(contacts, known_fields_only=True)
    if faults:
        raise _unusable(name, f"cannot be used: {'; '.join(faults)}")
    found = read_contacts(contacts, name)
    for number, one in enumerate(found, start=1):
        if one.country not in _USED_TOO and pycountry.countries.get(alpha_2=one.country) is None:
            raise _unusable(
                name, f"cannot be used: contact {number}, country: ISO 3166 has no such code"
            )
    return found


def _unusable(name: str, what: str) -> CentralError:
    return CentralError(f"The file {name} of referral contacts {what}.", _REMEDY)
