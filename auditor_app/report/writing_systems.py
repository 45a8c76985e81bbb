"""Which script a word is written in (ISO 15924), and what that says of its language (BCP 47)."""

from __future__ import annotations

from typing import Final

# Languages in another script than Latin.
_SCRIPTS: Final = {
    **dict.fromkeys(("ar", "fa", "ps", "pnb", "ug", "ur"), "Arab"),
    **dict.fromkeys(("hi", "mr", "ne"), "Deva"),
    **dict.fromkeys(("as", "bn"), "Beng"),
    **dict.fromkeys(("am", "ti"), "Ethi"),
    **dict.fromkeys(("bg", "ky", "mn", "ru", "sr", "tg", "uk"), "Cyrl"),
    "el": "Grek",
    "gu": "Gujr",
    "he": "Hebr",
    "ja": "Jpan",
    "km": "Khmr",
    "ko": "Kore",
    "lo": "Laoo",
    "ml": "Mlym",
    "my": "Mymr",
    "or": "Orya",
    "pa": "Guru",
    "si": "Sinh",
    "ta": "Taml",
    "te": "Telu",
    "th": "Thai",
    "zh": "Hani",
}
# Scripts in which one of the languages of audited sites is written.
_LANGUAGES: Final = {
    "Beng": "bn",
    "Grek": "el",
    "Gujr": "gu",
    "Guru": "pa",
    "Khmr": "km",
    "Kore": "ko",
    "Laoo": "lo",
    "Mlym": "ml",
    "Mymr": "my",
    "Orya": "or",
    "Sinh": "si",
    "Taml": "ta",
    "Telu": "te",
    "Thai": "th",
}
_ALSO: Final = {"Jpan": "Hani", "Kore": "Hani"}
_BLOCKS: Final = (
    (0x0041, 0x024F, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x077F, "Arab"),
    (0x0870, 0x08FF, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"),
    (0x0A00, 0x0A7F, "Guru"),
    (0x0A80, 0x0AFF, "Gujr"),
    (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"),
    (0x0C00, 0x0C7F, "Telu"),
    (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x1000, 0x109F, "Mymr"),
    (0x1100, 0x11FF, "Kore"),
    (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17FF, "Khmr"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x2D80, 0x2DDF, "Ethi"),
    (0x3040, 0x30FF, "Jpan"),
    (0x3400, 0x9FFF, "Hani"),
    (0xA960, 0xA97F, "Kore"),
    (0xAA60, 0xAA7F, "Mymr"),
    (0xAB00, 0xAB2F, "Ethi"),
    (0xAC00, 0xD7FF, "Kore"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"),
    (0x20000, 0x323AF, "Hani"),
)
_SCRIPT_CODE: Final = 4  # letters of a script in a language tag


def script_of(text: str) -> str:
    """The script of the first letter of `text`; empty where it has none of a script known here."""
    for char in text:
        if char.isalpha():
            code = ord(char)
            return next((name for low, high, name in _BLOCKS if low <= code <= high), "")
    return ""


def scripts_of_language(tag: str) -> frozenset[str]:
    """The scripts in which the language of a BCP 47 tag is usually written."""
    primary, *more = tag.split("-")
    stated = next((part.title() for part in more if len(part) == _SCRIPT_CODE), "")
    script = {"Hans": "Hani", "Hant": "Hani"}.get(stated, stated)
    script = script or _SCRIPTS.get(primary.lower(), "Latn")
    return frozenset((script, _ALSO.get(script, script)))


def language_of_script(script: str) -> str:
    """The language where the script tells it, else the script alone: ``bn``, ``und-Deva``."""
    return _LANGUAGES.get(script, f"und-{script}")
