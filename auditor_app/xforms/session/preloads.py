"""Values that the device, the person and the moment give: `jr:preload`."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from auditor_app.xforms.expressions.moments import iso_datetime

if TYPE_CHECKING:
    from auditor_app.xforms.session.core import SessionCore

_PROPERTIES = {
    "deviceid": "device_id",
    "uri:deviceid": "device_id",
    "username": "username",
    "uri:username": "username",
    "email": "email",
    "uri:email": "email",
    "phonenumber": "phone_number",
    "phone number": "phone_number",
    "uri:phonenumber": "phone_number",
}


def new_instance_id() -> str:
    """A new record's name for the rest of its life."""
    return f"uuid:{uuid.uuid4()}"


def preloaded(core: SessionCore, kind: str, parameters: str) -> str | None:
    """What a preload gives when a form is begun, or None when it gives nothing then."""
    now = core.now().astimezone(core.zone)
    if kind == "uid":
        return new_instance_id()
    if kind == "date":
        return now.date().isoformat() if parameters in ("", "today") else None
    if kind == "timestamp":
        return iso_datetime(now) if parameters == "start" else None
    if kind == "property":
        name = _PROPERTIES.get(parameters)
        return str(getattr(core.preloads, name)) if name else None
    return None


def at_end(core: SessionCore, kind: str, parameters: str) -> str | None:
    """What a preload gives when a record is finished, or None when it gives nothing then."""
    if (kind, parameters) == ("timestamp", "end"):
        return iso_datetime(core.now().astimezone(core.zone))
    return None
