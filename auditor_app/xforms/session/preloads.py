"""Values that the device, the person and the moment give: `jr:preload`."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.expressions.moments import iso_datetime

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.states import Preloads

# Field of Preloads and scheme of its uri: form, as ODK Collect has them.
_PROPERTIES: Final = {
    "deviceid": ("device_id", ""),
    "username": ("username", "username"),
    "email": ("email", "mailto"),
    "phonenumber": ("phone_number", "tel"),
    "phone number": ("phone_number", "tel"),
}


def is_known(kind: str, parameters: str) -> bool:
    """Whether this program ever gives a value for a preload."""
    if kind == "uid":
        return True
    if kind == "date":
        return parameters in ("", "today")
    if kind == "timestamp":
        return parameters in ("start", "end")
    return kind == "property" and _property(parameters)[0] in _PROPERTIES


def new_instance_id() -> str:
    """A new record's name for the rest of its life."""
    return f"uuid:{uuid.uuid4()}"


def preloaded(core: SessionCore, kind: str, parameters: str) -> str | None:
    """What a preload gives when a form is begun, or None when it gives nothing then."""
    if kind == "uid":
        return new_instance_id()
    if kind == "date":
        return _local(core).date().isoformat() if parameters in ("", "today") else None
    if kind == "timestamp":
        return iso_datetime(_local(core)) if parameters == "start" else None
    if kind == "property":
        return _person_or_device(core.preloads, parameters)
    return None


def at_end(core: SessionCore, kind: str, parameters: str, ended: datetime | None) -> str | None:
    """What a preload gives when a record is finished, or None when it gives nothing then.

    `ended` is when the person was done with it; None for now.
    """
    if (kind, parameters) == ("timestamp", "end"):
        return iso_datetime(ended.astimezone(core.zone) if ended is not None else _local(core))
    return None


def _local(core: SessionCore) -> datetime:
    return core.now().astimezone(core.zone)


def _property(parameters: str) -> tuple[str, bool]:
    """A property's name, and whether it is asked for as a URI."""
    name = parameters.strip().lower()
    return name.removeprefix("uri:"), name.startswith("uri:")


def _person_or_device(preloads: Preloads, parameters: str) -> str | None:
    """A property that is not known leaves the form's own default."""
    name, as_uri = _property(parameters)
    field, scheme = _PROPERTIES.get(name, ("", ""))
    value = str(getattr(preloads, field)) if field else ""
    if not value:
        return None
    return f"{scheme}:{value}" if as_uri and scheme else value
