"""What a file is, by its first bytes: what it is called and where it comes from proves nothing.

Signatures: RFC 9639 (FLAC), RFC 3533 (Ogg), ISO/IEC 14496-12 (MP4 and its kin), RFC 8794 (EBML),
RFC 4867 (AMR), ISO 32000 (PDF), Microsoft's RIFF. Only so much is read as tells one kind from
another; nothing is decoded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class MediaKind:
    """Media type (RFC 6838) and the ending that goes with it, without its dot."""

    media_type: str
    extension: str

    @property
    def family(self) -> str:
        """The part before the slash: image, audio, video, text, application."""
        return self.media_type.partition("/")[0]


_HEAD: Final = 64 * 1024
_MOST_BOXES: Final = 256
_ENDINGS: Final = re.compile(
    r"3gp|7z|aac|accdb|amr|apk|arw|asc|avi|bak|bin|bmp|bz2|cr2|csv|dat|db|dbf|djvu|dng|doc|"
    r"docx|dss|dta|dwg|dxf|eml|epub|et|exe|flac|flv|geojson|gif|gpx|gz|heic|heif|htm|html|"
    r"ics|ini|jpeg|jpg|json|key|kml|kmz|log|m2ts|m4a|m4v|md|mdb|mka|mkv|mov|mp3|mp4|mpeg|mpg|"
    r"msg|mts|nef|numbers|odg|odp|ods|odt|ogg|ogv|p7m|p7s|pages|pdf|png|por|pps|ppt|pptx|prj|"
    r"psd|raf|rar|rdata|rds|rtf|sas7bdat|sav|shp|shx|sig|sql|sqlite|svg|tar|tex|tif|tiff|ts|"
    r"tsv|txt|vcf|wav|webm|webp|wma|wmv|wps|xls|xlsm|xlsx|xml|xps|xz|yaml|yml|zip"
)
"""What is known to say how a file is read; what else follows a dot may be somebody's name."""
# ISO/IEC 14496-12, 8.4.3: size, `hdlr`, version and flags, pre-defined, handler type.
_HANDLER: Final = re.compile(rb"hdlr.{8}(vide|soun)", re.DOTALL)
_MOVIE_HEADER: Final = 4 * 1024 * 1024
_HEIF: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"})
_SIMPLE: Final = {
    b"fLaC": MediaKind("audio/flac", "flac"),
    b"#!AMR": MediaKind("audio/amr", "amr"),
    b"ID3": MediaKind("audio/mpeg", "mp3"),
}
_OFFICE: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
}
_OLD_OFFICE: Final = {
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "msg": "application/vnd.ms-outlook",
}
_TEXTS: Final = {"csv": "text/csv", "html": "text/html", "xml": "text/xml", "eml": "message/rfc822"}
_CONTROLS: Final = frozenset(range(32)) - {9, 10, 12, 13, 27}


def kind_of(content: bytes, name: str = "") -> MediaKind:
    """What `content` is. `name` only helps where the content leaves it open."""
    head, ending = content[:_HEAD], ending_of(name)
    found = _picture(head) or _sound(head) or _container(content, head) or _document(head, ending)
    if found is not None:
        return found
    if _is_text(head):
        kind = _TEXTS.get(ending, "text/plain")
        return MediaKind(kind, ending or "txt")
    return MediaKind("application/octet-stream", ending or "bin")


def ending_of(name: str) -> str:
    """The ending of a file name, where it is one of those that are known; else ""."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return ending if _ENDINGS.fullmatch(ending) else ""


def _picture(head: bytes) -> MediaKind | None:
    if head.startswith(b"\xff\xd8\xff"):
        return MediaKind("image/jpeg", "jpg")
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return MediaKind("image/png", "png")
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF:
        return MediaKind("image/heic", "heic")
    return None


def _sound(head: bytes) -> MediaKind | None:
    if head.startswith(b"RIFF") and head[8:12] == b"WAVE":
        return MediaKind("audio/wav", "wav")
    for mark, kind in _SIMPLE.items():
        if head.startswith(mark):
            return kind
    if len(head) > 3 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0:
        return _frame(head)
    return None


def _frame(head: bytes) -> MediaKind | None:
    """MPEG audio without a tag in front: ISO/IEC 11172-3, 2.4.2.3, and ADTS of 13818-7."""
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    if head[1] & 0xF6 == 0xF0:
        return MediaKind("audio/aac", "aac")
    bitrate, frequency = head[2] >> 4, head[2] >> 2 & 3
    # Layer I is hardly ever met, and begins as a text in UTF-16 does.
    if version == 1 or layer in {0, 3} or bitrate == 15 or frequency == 3:
        return None
    return MediaKind("audio/mpeg", "mp3")


def _container(content: bytes, head: bytes) -> MediaKind | None:
    """What can hold sounds as well as films."""
    if head.startswith(b"OggS"):
        film = b"\x80theora" in head
        return MediaKind("video/ogg", "ogv") if film else MediaKind("audio/ogg", "ogg")
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return _matroska(head)
    if head[4:8] == b"ftyp":
        return _movie(content, head[8:12])
    return _film(head)


def _film(head: bytes) -> MediaKind | None:
    if head.startswith(b"RIFF") and head[8:12] == b"AVI ":
        return MediaKind("video/x-msvideo", "avi")
    if head.startswith(b"\x00\x00\x01\xba"):
        return MediaKind("video/mpeg", "mpg")
    if len(head) > 376 and head[0] == head[188] == head[376] == 0x47:
        return MediaKind("video/mp2t", "ts")
    return None


def _matroska(head: bytes) -> MediaKind:
    """By the document type and the names of the codecs (RFC 9559, section 5.1.4.1.21)."""
    silent = b"A_" in head and b"V_" not in head
    if b"webm" in head[:64]:
        return MediaKind("audio/webm" if silent else "video/webm", "webm")
    if silent:
        return MediaKind("audio/x-matroska", "mka")
    return MediaKind("video/x-matroska", "mkv")


def _movie(content: bytes, brand: bytes) -> MediaKind:
    tracks = set(_HANDLER.findall(_movie_header(content)))
    silent = brand in {b"M4A ", b"M4B "} or tracks == {b"soun"}
    if brand.startswith(b"3g"):
        return MediaKind("audio/3gpp", "3gp") if silent else MediaKind("video/3gpp", "3gp")
    if silent:
        return MediaKind("audio/mp4", "m4a")
    if brand == b"qt  ":
        return MediaKind("video/quicktime", "mov")
    return MediaKind("video/mp4", "mp4")


def _movie_header(content: bytes) -> bytes:
    """The box that tells of the tracks (`moov`), as far as it is looked at; empty without one."""
    at = 0
    for _ in range(_MOST_BOXES):
        if at + 8 > len(content):
            break
        size, header = int.from_bytes(content[at : at + 4], "big"), 8
        if size == 1:
            size, header = int.from_bytes(content[at + 8 : at + 16], "big"), 16
        if content[at + 4 : at + 8] == b"moov":
            end = at + size if size >= header else len(content)
            return content[at + header : min(end, at + _MOVIE_HEADER)]
        if size < header:
            break
        at += size
    return b""


def _document(head: bytes, ending: str) -> MediaKind | None:
    if b"%PDF-" in head[:1024]:
        return MediaKind("application/pdf", "pdf")
    if head.startswith(b"PK\x03\x04"):
        if ending in _OFFICE:
            return MediaKind(_OFFICE[ending], ending)
        return MediaKind("application/zip", "zip")
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if ending in _OLD_OFFICE:
            return MediaKind(_OLD_OFFICE[ending], ending)
        return MediaKind("application/x-ole-storage", ending or "bin")
    return None


def _is_text(head: bytes) -> bool:
    if _CONTROLS & set(head):
        return False
    try:
        # The last character of what was read may be cut in two.
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return len(head) == _HEAD and error.start >= _HEAD - 4
    return True
