"""What a PDF says of itself beside its pages: XMP metadata, page labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream

from auditor_app.report.tagging import Raw

if TYPE_CHECKING:
    from collections.abc import Iterator

_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)")
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def describe(document: Any, language: str, stamp: str) -> None:
    """Let `document` (a reportlab PDFDocument) say in XMP what its information dictionary says.

    Pages are called by the numbers that are printed on them. ISO 32000-1, 14.3.2 and 12.4.2.

    Args:
        document: its title, author, subject and so on are set already.
        language: its BCP 47 tag.
        stamp: when it was made, as a PDF date in UTC.
    """
    packet = "".join(_packet(document.info, language, stamp)).encode("utf-8")
    stream = PDFStream(
        PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}), packet
    )
    stream.filters = []  # readable also for those who know no PDF (14.3.2)
    catalog = document.Catalog
    catalog.Metadata = stream
    catalog.PageLabels = Raw("<</Nums [0 <</S /D>>]>>")


def _packet(info: Any, language: str, stamp: str) -> Iterator[str]:
    date = _PDF_DATE.match(stamp)
    made = "{}-{}-{}T{}:{}:{}Z".format(*date.groups()) if date else ""
    yield '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    yield '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    yield '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    yield '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    yield ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
    yield "<dc:format>application/pdf</dc:format>"
    yield f"<dc:title>{_alternative(info.title)}</dc:title>"
    yield f"<dc:creator><rdf:Seq><rdf:li>{_text(info.author)}</rdf:li></rdf:Seq></dc:creator>"
    yield f"<dc:description>{_alternative(info.subject)}</dc:description>"
    yield f"<dc:language><rdf:Bag><rdf:li>{_text(language)}</rdf:li></rdf:Bag></dc:language>"
    yield f"<pdf:Keywords>{_text(info.keywords)}</pdf:Keywords>"
    yield f"<pdf:Producer>{_text(info.producer)}</pdf:Producer>"
    yield f"<xmp:CreatorTool>{_text(info.creator)}</xmp:CreatorTool>"
    if made:
        yield f"<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>"
    yield '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'


def _alternative(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_text(text)}</rdf:li></rdf:Alt>'


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))
