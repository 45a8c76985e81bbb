"""Secondary instances that lie beside the form: CSV, GeoJSON and XML files."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.definition.secondary import (
    instance_tree,
    item_tree,
    plain_name,
    table_tree,
)
from auditor_app.xforms.definition.xml_source import UNWRITABLE, parse_xml

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.xforms.tree import Node

MAX_RESOURCE_BYTES: Final = 64 * 1024 * 1024


def no_resources(name: str, address: str) -> Node | None:
    """For forms that come without files beside them."""
    del name, address
    return None


class ResourceReader:
    """Reads what `jr://file/...`, `jr://file-csv/...` and the like name, from the form's folder.

    Attributes:
        digests: what `digest_of` said of each address that was read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.digests: dict[str, str] = {}

    def __call__(self, name: str, address: str) -> Node | None:
        """The root of the external instance, or None when its file is not there."""
        del name
        file_name = file_name_of(address)
        content = self._content(file_name)
        self.digests[address] = _digest(content)
        if content is None:
            return None
        return read_resource(file_name, _decoded(file_name, content))

    def media(self, file_name: str) -> bytes | None:
        """The content of a picture, a sound or a film; None when it is not there.

        Raises:
            FormError: it cannot be read, or is far too large.
        """
        content = self._content(file_name)
        self.digests[file_name] = _digest(content)
        return content

    def digest_of(self, address: str) -> str:
        """The SHA-256 of the file as it is now, in hex; "" when it is not there."""
        return _digest(self._content(file_name_of(address)))

    def _content(self, file_name: str) -> bytes | None:
        path = self._path(file_name)
        if path is None:
            return None
        try:
            if path.stat().st_size > MAX_RESOURCE_BYTES:
                raise resource_fault(file_name, "It is larger than 64 MB.", "Split it.")
            return path.read_bytes()
        except OSError as error:
            raise resource_fault(
                file_name, f"It cannot be read: {error.strerror}.", "Check that you may read it."
            ) from error

    def _path(self, file_name: str) -> Path | None:
        # Only a plain name: an address never leads out of the form's folder.
        path = self._folder / file_name
        if not file_name or path.name != file_name:
            return None
        return path if path.is_file() else self._namesake(file_name)

    def _namesake(self, file_name: str) -> Path | None:
        """The one CSV file whose name differs only in capitals; ODK Collect compares without."""
        lowered = file_name.lower()
        if not lowered.endswith(".csv"):
            return None
        found = [path for path in self._folder.glob("*.*") if path.name.lower() == lowered]
        return found[0] if len(found) == 1 and found[0].is_file() else None


def file_name_of(address: str) -> str:
    """What a file is called that an address such as `jr://file-csv/towns.csv` names.

    pyxform writes `towns.csv.csv` for `pulldata('towns.csv', ...)`; ODK Collect takes an ending off
    that name.
    """
    name = address.rpartition("/")[2]
    return name[:-4] if name.lower().endswith(".csv.csv") else name


def _digest(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()


def _decoded(file_name: str, content: bytes) -> str:
    """The text of a file: UTF-8, or UTF-16 where its first bytes say so."""
    marked = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    encoding = "utf-16" if marked else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise resource_fault(
            file_name,
            f"Line {line} is no {'UTF-16' if marked else 'UTF-8'} text; perhaps it was saved in"
            " the code page of one country.",
            "Save it as CSV UTF-8.",
        ) from error


def read_resource(file_name: str, text: str, media_type: str = "") -> Node:
    """The instance in a file's text, by its ending or its media type.

    Raises:
        FormError: it cannot be read.
    """
    lowered = file_name.lower()
    if lowered.endswith(".csv") or "csv" in media_type:
        return read_csv(file_name, text)
    if lowered.endswith(".geojson") or "json" in media_type:
        return read_geojson(file_name, text)
    return instance_tree(parse_xml(text, file_name))


def read_csv(file_name: str, text: str) -> Node:
    """Each row an item, each column a child: `root/item/column`."""
    text = text.removeprefix("\ufeff")
    header = text.partition("\n")[0]
    delimiter = delimiter_of(header)
    _check_characters(file_name, text, delimiter)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        heading = next(rows, [])
        _check_columns(file_name, heading)
        items = [row for row in rows if "".join(row).strip()]
    except csv.Error as error:
        raise resource_fault(
            file_name, f"Line {rows.line_num} is no CSV: {error}.", "Mend it."
        ) from error
    # Of two columns with one name the last counts.
    places = {name: place for place, name in enumerate(heading)}
    columns = {plain_name(name): _column(items, place) for name, place in places.items()}
    return table_tree(columns, len(items))


def delimiter_of(header: str) -> str:
    """What stands between the columns of a CSV file, by its first line."""
    return max(",;\t|", key=header.count)


def _column(rows: list[list[str]], place: int) -> list[str]:
    """The cells of one column; a row that ends before it has an empty one."""
    return [row[place] if place < len(row) else "" for row in rows]


def _check_characters(file_name: str, text: str, delimiter: str) -> None:
    """No cell may hold what the form's XML cannot, of which the file becomes a part."""
    found = UNWRITABLE.search(text)
    if found is None:
        return
    line = text.count("\n", 0, found.start()) + 1
    # What stands before it ends with the cell that it is in.
    before = csv.reader(io.StringIO(text[: found.start()] + "?", newline=""), delimiter=delimiter)
    try:
        rows = list(before)
    except csv.Error:
        rows = [[]]
    place = len(rows[-1])
    column = f"column {place}"
    if len(rows) > 1 and place <= len(rows[0]):
        column += f" ({rows[0][place - 1]})"
    raise resource_fault(
        file_name,
        f"Line {line}, {column}, has {_named_character(found[0])}, which no form can hold.",
        "Take it out, or export the file anew as CSV UTF-8.",
    )


def _named_character(character: str) -> str:
    if character == "\0":
        return "a character NUL"
    kind = "half a character" if "\ud800" <= character <= "\udfff" else "a control character"
    return f"{kind} (U+{ord(character):04X})"


def _check_columns(file_name: str, columns: list[str]) -> None:
    for column in columns:
        if not column.strip() or any(mark in column for mark in "$<>&\"'/="):
            raise resource_fault(
                file_name,
                f"The column heading '{column}' is no name; perhaps the columns are not"
                " separated by commas.",
                "Separate columns by comma, semicolon or tab, and name each with letters.",
            )


def read_geojson(file_name: str, text: str) -> Node:
    """Each feature an item: its properties, its id and its geometry as ODK writes it."""
    try:
        features = json.loads(text)["features"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise resource_fault(
            file_name, "It is no GeoJSON FeatureCollection.", "Export it anew."
        ) from error
    items = []
    for number, feature in enumerate(features if isinstance(features, list) else (), 1):
        try:
            item = _feature(feature)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise resource_fault(
                file_name,
                f"Feature {number} is none that GeoJSON knows: it needs properties and a geometry"
                " with its type and coordinates.",
                "Export the file anew.",
            ) from error
        for name, value in item.items():
            odd = UNWRITABLE.search(name + value)
            if odd:
                raise resource_fault(
                    file_name,
                    f"Feature {number} has {_named_character(odd[0])} in its property"
                    f" '{UNWRITABLE.sub('?', name)}', which no form can hold.",
                    "Take it out.",
                )
        items.append(item)
    return item_tree(items)


def _feature(feature: dict[str, Any]) -> dict[str, str]:
    geometry = feature["geometry"]
    # A feature may be known and have no place (RFC 7946, 3.2).
    place = "" if geometry is None else _geometry(geometry["type"], geometry["coordinates"])
    item = {"geometry": place}
    for name, value in (feature.get("properties") or {}).items():
        item[name] = "" if value is None else _text(value)
    if "id" in feature:
        item["id"] = _text(feature["id"])
    return item


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _geometry(kind: str, coordinates: Any) -> str:
    points = {"Point": [coordinates], "LineString": coordinates}.get(kind)
    if points is None:
        points = coordinates[0] if kind == "Polygon" else []
    return "; ".join(f"{point[1] + 0} {point[0] + 0} 0 0" for point in points)


def resource_fault(file_name: str, message: str, remedy: str) -> FormError:
    """The error for a file beside the form that cannot be used."""
    return FormError(file_name, [FormFault(f"file {file_name}", message, remedy)])
