"""The fonts of one document: subsets of what was used, and text operators that copy out right.

Text is written as glyph numbers of a composite font (ISO 32000-1, 9.7: Identity-H over a
CIDFontType2, for CFF outlines a CIDFontType0), so that every glyph that shaping produces can be
drawn. A glyph that always stands for the same text says so in the font's ToUnicode map; any other
cluster is marked with its /ActualText.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import uharfbuzz
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

from auditor_app.report.cff import table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.report.shaping import Cluster, Piece
    from auditor_app.report.typefaces import Typeface

_LEFT_OUT = ("GSUB", "GPOS", "GDEF", "cmap", "name", "post", "OS/2", "kern", "gasp", "DSIG", "STAT")
_BLOCK = 100  # entries of a bfchar block, at most (Adobe Technical Note 5411)
_SYMBOLIC = 4
_CLOSE = 0.05  # thousandths of the font size that no eye sees


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def utf16(text: str) -> str:
    """Hexadecimal digits of `text` as a PDF string wants it after its byte order mark."""
    return text.encode("utf-16-be").hex().upper()


class EmbeddedFont:
    """One typeface in one document: the glyphs used so far and what each stands for."""

    def __init__(self, face: Typeface, number: int) -> None:
        self.face = face
        self.internal_name = f"N{number}"
        self._text_of: dict[int, str] = {}
        self._used: set[int] = {0}
        self._plain: dict[Piece, tuple[str, float] | None] = {}

    def plain(self, piece: Piece) -> tuple[str, float] | None:
        """`piece` as the inside of a hexadecimal string, and the shift that is left after it.

        None where a cluster needs more: a mark above a letter, a text of its own.
        """
        if piece not in self._plain:
            self._plain[piece] = self._as_plain(piece)
        return self._plain[piece]

    def _as_plain(self, piece: Piece) -> tuple[str, float] | None:
        written, shift = "", 0.0
        for cluster in piece.clusters:
            glyph = cluster.glyphs[0]
            offset = abs(glyph.right) > _CLOSE or abs(glyph.up) > _CLOSE
            if offset or not self.stands_for(cluster):
                return None
            if abs(shift) > _CLOSE:
                written += f">{_number(-shift)}<"
                shift = 0.0
            written += f"{self.face.code(glyph.gid):04X}"
            shift += glyph.advance - round(self.face.width(glyph.gid))
        return written, shift

    def stands_for(self, cluster: Cluster) -> bool:
        """Take `cluster` in; whether the ToUnicode map says its text without further marking."""
        self._used.update(glyph.gid for glyph in cluster.glyphs)
        if len(cluster.glyphs) != 1 or not cluster.text:
            return False
        return self._text_of.setdefault(cluster.glyphs[0].gid, cluster.text) == cluster.text

    def add_objects(self, document: Any) -> None:
        """Write the subset and its tables into `document` (a reportlab PDFDocument)."""
        subset = self._subset()
        # Six letters that differ with the subset (ISO 32000-1, 9.6.4).
        digest = hashlib.sha256(subset).digest()
        prefix = "".join(chr(65 + byte % 26) for byte in digest[:6])
        name = f"{prefix}+{self.face.name}"
        face = self.face
        if face.is_cff:
            kind, key = PDFDictionary({"Subtype": PDFName("CIDFontType0C")}), "FontFile3"
            program = PDFStream(kind, table(subset, "CFF "))
        else:
            program, key = PDFStream(PDFDictionary({"Length1": len(subset)}), subset), "FontFile2"
        box = (face.face.upem * -0.5 * face.scale, face.descent, 2000, face.ascent)
        descriptor = PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(name),
                "Flags": _SYMBOLIC,
                "FontBBox": PDFArray([round(edge) for edge in box]),
                "ItalicAngle": 0,
                "Ascent": round(face.ascent),
                "Descent": round(face.descent),
                "CapHeight": 714,
                "StemV": 140 if face.name.endswith("Bold") else 80,
                key: document.Reference(program, f"{self.internal_name}.program"),
            }
        )
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType0" if face.is_cff else "CIDFontType2"),
                "BaseFont": PDFName(name),
                "CIDSystemInfo": PDFDictionary(
                    {
                        "Registry": PDFString("Adobe"),
                        "Ordering": PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": document.Reference(
                    descriptor, f"{self.internal_name}.descriptor"
                ),
                **({} if face.is_cff else {"CIDToGIDMap": PDFName("Identity")}),
                "DW": 0,
                "W": PDFArray(self._widths()),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(name),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray(
                    [document.Reference(descendant, f"{self.internal_name}.descendant")]
                ),
                "ToUnicode": document.Reference(
                    PDFStream(content=self._to_unicode()), f"{self.internal_name}.unicode"
                ),
            }
        )
        document.idToObject["BasicFonts"].dict[self.internal_name] = document.Reference(
            font, self.internal_name
        )

    addObjects = add_objects  # noqa: N815 - the name under which reportlab asks for it

    def _subset(self) -> bytes:
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(self._used)
        wanted.flags = (
            uharfbuzz.SubsetFlags.RETAIN_GIDS
            | uharfbuzz.SubsetFlags.NO_HINTING
            | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
            | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
        )
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag.ljust(4).encode(), "big") for tag in _LEFT_OUT
        )
        return bytes(uharfbuzz.subset(self.face.face, wanted).blob.data)

    def _widths(self) -> list[Any]:
        """The W array: runs of neighbouring glyphs, each with its list of widths."""
        result: list[Any] = []
        previous = None
        for code, glyph in sorted((self.face.code(glyph), glyph) for glyph in self._used):
            if previous is None or code != previous + 1:
                result += [code, PDFArray([])]
            result[-1].sequence.append(round(self.face.width(glyph)))
            previous = code
        return result

    def _to_unicode(self) -> bytes:
        code = self.face.code
        entries = [f"<{code(glyph):04X}> <{utf16(text)}>" for glyph, text in self._text_of.items()]
        entries.sort()
        blocks = [entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK)]
        maps = "\n".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
        )
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            f"{maps}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        ).encode("ascii")


class _Operators:
    """Collects the text operators of one piece."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._array: list[str] = []
        self._glyphs = ""
        self._shift = 0.0

    def show(self, glyphs: str) -> None:
        if abs(self._shift) > _CLOSE:
            if self._glyphs:
                self._array.append(f"<{self._glyphs}>")
                self._glyphs = ""
            self._array.append(_number(-self._shift))
            self._shift = 0.0
        self._glyphs += glyphs

    def move(self, right: float) -> None:
        self._shift += right

    def flush(self) -> None:
        if self._glyphs:
            self._array.append(f"<{self._glyphs}>")
            self._glyphs = ""
        if self._array:
            self.done.append(f"[{''.join(self._array)}]TJ")
            self._array = []

    def operator(self, text: str) -> None:
        self.flush()
        self.done.append(text)


class DocumentFonts:
    """All fonts of one document, in the order in which they were first needed."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._fonts: dict[str, EmbeddedFont] = {}

    def font(self, face: Typeface) -> EmbeddedFont:
        """The document's subset of `face`."""
        known = self._fonts.get(face.name)
        if known is None:
            known = self._fonts[face.name] = EmbeddedFont(face, len(self._fonts) + 1)
            self._document.delayedFonts.append(known)
        return known

    def show(self, pieces: Iterable[Piece], x: float, y: float, size: float) -> str:
        """Operators that draw `pieces` from left to right, their baseline starting at (x, y)."""
        operators = _Operators()
        operators.operator(f"BT 1 0 0 1 {_number(x)} {_number(y)} Tm")
        current = None
        for piece in pieces:
            font = self.font(piece.face)
            if font is not current:
                operators.operator(f"/{font.internal_name} {_number(size)} Tf")
                current = font
            plain = font.plain(piece)
            if plain is not None:
                operators.show(plain[0])
                operators.move(plain[1])
                continue
            for cluster in piece.clusters:
                self._show_cluster(operators, font, cluster, size)
        operators.operator("ET")
        return " ".join(operators.done)

    @staticmethod
    def _show_cluster(
        operators: _Operators, font: EmbeddedFont, cluster: Cluster, size: float
    ) -> None:
        marked = not font.stands_for(cluster)
        if marked:
            operators.operator(f"/Span<</ActualText<FEFF{utf16(cluster.text)}>>>BDC")
        for glyph in cluster.glyphs:
            if abs(glyph.up) > _CLOSE:
                operators.operator(f"{_number(glyph.up * size / 1000)} Ts")
            operators.move(glyph.right)
            operators.show(f"{font.face.code(glyph.gid):04X}")
            operators.move(glyph.advance - round(font.face.width(glyph.gid)) - glyph.right)
            if abs(glyph.up) > _CLOSE:
                operators.operator("0 Ts")
        if marked:
            operators.operator("EMC")
