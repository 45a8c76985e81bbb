"""What an organisation's folder says about itself: `central.json`."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING

from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "central.json"
FORMAT = 1

_GIBIBYTE = 1024**3


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a central store.

    `registry` is an SQLAlchemy address, empty for `registry.db` in the folder. `objects` is the
    address of an object store (`s3://…`), empty for the folder `objects`. Sizes are bytes, times
    are days. `opening_key` is the name of the age key file in the folder `keys`, empty where the
    intake must not be able to open what it takes.
    """

    organisation: str
    upload_url: str = ""
    registry: str = field(default="", repr=False)  # may hold a password
    objects: str = field(default="", repr=False)  # likewise
    largest_bundle: int = 8 * _GIBIBYTE
    uploads_per_device: int = 32
    upload_days: int = 14
    certificate_days: int = 365
    opening_key: str = "central.age-key"

    def to_json(self) -> str:
        """As it stands in the file, to be read and edited by people."""
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=2, ensure_ascii=False) + "\n"


def read_settings(folder: Path) -> Settings:
    """The settings in `folder`.

    Raises:
        CentralError: the folder holds no central store, or its settings cannot be read.
    """
    path = folder / FILE_NAME
    try:
        content = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise CentralError(
            f"There is no central store in {folder}.",
            "Name the right folder, or make a store with: auditor-central init FOLDER --name NAME",
        ) from None
    except ValueError as error:
        raise _unusable(f"is not readable as JSON ({error})") from error
    return _checked(content)


def _checked(content: object) -> Settings:
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _unusable(f"does not say format {FORMAT}")
    known = {each.name: each.type for each in fields(Settings)}
    given = {name: value for name, value in content.items() if name != "format"}
    for name, value in given.items():
        if name not in known:
            raise _unusable(f'names "{name}", which is no setting')
        if known[name] == "str" and not isinstance(value, str):
            raise _unusable(f'gives "{name}" a value that is not a text')
        if known[name] == "int" and not (type(value) is int and value > 0):
            raise _unusable(f'gives "{name}" a value that is not a whole number above 0')
    if not given.get("organisation"):
        raise _unusable("does not name the organisation")
    return Settings(**given)


def _unusable(what: str) -> CentralError:
    return CentralError(f"The settings file {FILE_NAME} {what}.", "Mend the file and try again.")
