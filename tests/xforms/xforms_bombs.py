"""Files that are made to eat a computer, and a program that loads one of them under limits.

    python tests/xforms/xforms_bombs.py NAME FOLDER

writes the file NAME into FOLDER, loads it with at most a gigabyte and a half of memory and a minute
of processor time, and prints `sound` or the faults. Whatever else happens shows as its exit status.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import openpyxl
from xforms_samples import inputs, xform

from auditor_app.errors import AuditorError
from auditor_app.xforms import FormSession, load_form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MEMORY: Final = 1536 << 20
SECONDS: Final = 60
_SHEET: Final = "xl/worksheets/sheet1.xml"
_STRINGS: Final = "xl/sharedStrings.xml"
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_QUESTION: Final = ",text,a,A\n"


def workbook(survey: Iterable[tuple[str, ...]], choices: Iterable[tuple[str, ...]] = ()) -> bytes:
    """An .xlsx with these rows."""
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "survey"
    for row in survey:
        sheet.append(row)
    listed = made.create_sheet("choices")
    for row in choices:
        listed.append(row)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def changed(parts: dict[str, Callable[[bytes], bytes]], more: dict[str, bytes]) -> bytes:
    """A small workbook with some of its parts changed and others added."""
    source = workbook([("type", "name", "label"), ("text", "a", "A")])
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(source)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, parts.get(name, bytes)(old.read(name)))
        for name, content in more.items():
            new.writestr(name, content)
    return buffer.getvalue()


def empty_rows() -> bytes:
    """A million rows that have a format and nothing else, as a careless keystroke makes them."""
    rows = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(3, 1_000_003))
    return changed(
        {_SHEET: lambda sheet: sheet.replace(b"</sheetData>", rows + b"</sheetData>")}, {}
    )


def shared_strings(inside: bytes) -> bytes:
    """A workbook with a table of strings, which is read before any cell."""
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = b'<Override PartName="/%s" ContentType="%s"/></Types>' % (_STRINGS.encode(), kind)
    related = b'<Relationship Type="%s/sharedStrings" Target="/%s" Id="rId99"/></Relationships>'
    related %= (_OFFICE.encode(), _STRINGS.encode())
    return changed(
        {
            "[Content_Types].xml": lambda part: part.replace(b"</Types>", override),
            "xl/_rels/workbook.xml.rels": lambda part: part.replace(b"</Relationships>", related),
        },
        {_STRINGS: inside},
    )


def many_strings() -> bytes:
    """Three million shared strings in a file of a few kilobytes."""
    return shared_strings(
        b'<sst xmlns="%s">%s</sst>' % (_MAIN.encode(), b"<si><t>x</t></si>" * 3_000_000)
    )


def laughing_strings() -> bytes:
    """Shared strings with a document type whose entities multiply."""
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)
    )
    text = f'<!DOCTYPE sst [{entities}]><sst xmlns="{_MAIN}"><si><t>&j;</t></si></sst>'
    return shared_strings(text.encode())


def nested_zips() -> bytes:
    """A zip in a zip in a zip: only names, as far as a form is concerned."""
    content = b"0" * 10_000_000
    for _ in range(4):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(10):
                archive.writestr(f"{number}.zip", content)
        content = buffer.getvalue()
    return content


def lying_zip() -> bytes:
    """An archive whose directory says that a part is small, which it is not."""
    content = changed({_SHEET: lambda _: b"0" * 200_000_000}, {})
    size = (200_000_000).to_bytes(4, "little")
    return content.replace(size, (1000).to_bytes(4, "little"))


def lying_strings(packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Texts of which the directory says the same: whoever reads them at once unpacks them all."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", packing) as archive:
        archive.writestr("xl/sharedStrings.xml", b"0" * 600_000_000)
    size = (600_000_000).to_bytes(4, "little")
    return buffer.getvalue().replace(size, (1000).to_bytes(4, "little"))


def open_document() -> bytes:
    """A spreadsheet of another office suite that was given the name of this one."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office/>")
    return buffer.getvalue()


def protected() -> bytes:
    """The frame that Office puts around a workbook with a password."""
    beginning = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
    return beginning + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 2000


def groups(number: int) -> bytes:
    """So many groups in one another."""
    begun = "".join(f",begin group,g{n},G\n" for n in range(number))
    ended = ",end group,,\n" * number
    return f"survey\n,type,name,label\n{begun}{_QUESTION}{ended}".encode()


def bound(relevant: str, times: int = 1) -> bytes:
    """A form whose only question has this bind."""
    return xform("<a/>", f'<bind nodeset="/data/a" {relevant}/>' * times, inputs("a")).encode()


def counted(number: int) -> bytes:
    """A form that counts a repeat in a repeat."""
    body = (
        '<group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/n">'
        '<group ref="/data/r/q"><repeat nodeset="/data/r/q" jr:count="/data/n">'
        '<input ref="/data/r/q/z"/></repeat></group></repeat></group>'
    )
    bind = '<bind nodeset="/data/n" type="int"/>'
    return xform(f"<n>{number}</n><r><q><z/></q></r>", bind, body).encode()


def listed(items: str, nodeset: str) -> bytes:
    """A form whose question chooses from a list of its own."""
    body = (
        f'<select1 ref="/data/a"><itemset nodeset="{nodeset}"><value ref="name"/>'
        '<label ref="name"/></itemset></select1>'
    )
    return xform("<a/>", "", body, f'<instance id="c"><root>{items}</root></instance>').encode()


def _choices(number: int) -> bytes:
    rows = [("c", f"n{n}", f"Label {n}") for n in range(number)]
    return workbook(
        [("type", "name", "label"), ("select_one c", "a", "A")],
        [("list_name", "name", "label"), *rows],
    )


def wide_table() -> bytes:
    """A table of ten thousand columns."""
    headings = "".join(f" c{number} |" for number in range(10_000))
    return f"{_TABLE}{headings}\n| | text | a | A |{' x |' * 10_000}\n".encode()


_HEADER: Final = "survey\n,type,name,label\n"
_TABLE: Final = "| survey |\n| | type | name | label |"
_ITEM: Final = "<item><name>1</name></item>"
BOMBS: Final[dict[str, Callable[[], bytes]]] = {
    "rows.xlsx": empty_rows,
    "strings.xlsx": many_strings,
    "laughs.xlsx": laughing_strings,
    "nested.xlsx": nested_zips,
    "lying.xlsx": lying_zip,
    "unpacked.xlsx": lying_strings,
    "bzip2.xlsx": lambda: lying_strings(zipfile.ZIP_BZIP2),
    "ods.xlsx": open_document,
    "password.xlsx": protected,
    "macros.xlsm": lambda: workbook([("type", "name", "label"), ("text", "a", "A")]),
    "renamed.xls": lambda: workbook([("type", "name", "label"), ("text", "a", "A")]),
    "choices.xlsx": lambda: _choices(20_000),
    "line.csv": lambda: bytes(f"{_HEADER},text,a,{'x' * 30_000_000}", "utf-8"),
    "cell.csv": lambda: bytes(f"{_HEADER},text,a,{'x' * 15_000_000}", "utf-8"),
    "commas.csv": lambda: bytes(f"{_HEADER}{',' * 15_000_000}", "utf-8"),
    "groups.csv": lambda: groups(5000),
    "columns.md": wide_table,
    "pipes.md": lambda: bytes(f"{_TABLE}\n{'|' * 15_000_000}", "utf-8"),
    "marks.md": lambda: bytes(f"{_TABLE}\n{'#a|' * 5_000_000}", "utf-8"),
    "groups.xml": lambda: xform("<g>" * 5000 + "</g>" * 5000).encode(),
    "brackets.xml": lambda: bound(f'relevant="{"(" * 5000}1{")" * 5000}"'),
    "signs.xml": lambda: bound(f'relevant="{"-" * 100_000}1"'),
    "long.xml": lambda: bound(f'relevant="1{"+1" * 500_000}"'),
    "binds.xml": lambda: bound('type="int" constraint=". = 1"', 100_000),
    "counts.xml": lambda: counted(1_000_000_000),
    "million.xml": lambda: listed(_ITEM * 480_000, "instance('c')/root/item"),
    "itself.xml": lambda: bound("calculate=\"current()/../a + instance('sample')/a\""),
}


def main(name: str, folder: Path) -> int:
    """Write the file, load it under limits, and print what came of it."""
    path = folder / name
    path.write_bytes(BOMBS[name]())
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        FormSession(load_form(path)).problems()
    except AuditorError as error:
        sys.stdout.write(f"{type(error).__name__}: {error.message}\n")
    else:
        sys.stdout.write("sound\n")
    left = [each.name for each in folder.iterdir() if each != path]
    sys.stdout.write(f"left behind: {left}\n" if left else "")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
