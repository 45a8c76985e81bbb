"""How the window looks: colours, type and spacing, in one place.

Everything sits on a grid of 8 px. There is one accent; the colours of states (good, warning, bad)
never stand alone, a word or an icon is always beside them. Every pair of text and ground used here
has at least the contrast that WCAG 2.2 AA asks for; tests/ui/test_ui_theme.py computes it.

A theme is a set of tones. `TONES` and `SIZES` are those of the dress that is on now: read them when
something is built or painted, never keep one at the top of a module. `redressing` changes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from auditor_app.shipped import fonts_folder, theme_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QApplication

GRID = 8
"""Spacing in px; margins and gaps are multiples or halves of it."""


class Tone(str):
    """A colour as #rrggbb that knows its name, so that it is found again in another theme."""

    __slots__ = ("token",)

    token: str

    def __new__(cls, colour: str, token: str) -> Self:
        """The colour `colour`, which is the token `token` of its theme."""
        made = super().__new__(cls, colour)
        made.token = token
        return made


class Tones(NamedTuple):
    """The colours of a theme, as #rrggbb. `…_soft` is the ground on which that tone is readable.

    Attributes:
        name: of the theme.
        scheme: "light" or "dark", for what the system draws itself.
        line: parts what stands side by side; carries no meaning.
        edge: the edge of what can be used, and marks without words.
        on_accent, on_rail: text on a ground of that tone.
    """

    name: str
    scheme: str
    ground: str
    surface: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_deep: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str
    rail: str
    rail_text: str
    rail_here: str
    rail_edge: str
    on_rail: str
    disabled: str


def _theme(name: str, scheme: str, **colours: str) -> Tones:
    return Tones(name, scheme, **{token: Tone(said, token) for token, said in colours.items()})


LIGHT: Final = _theme(
    name="light",
    scheme="light",
    ground="#F3F6F6",
    surface="#FFFFFF",
    ink="#17262C",
    muted="#4F6169",
    line="#D8E0E2",
    edge="#76888F",
    accent="#0A6770",
    accent_deep="#064E55",
    accent_soft="#E0F0F0",
    on_accent="#FFFFFF",
    good="#1C6638",
    good_soft="#E5F3E9",
    warning="#7F4C00",
    warning_soft="#FCF2DE",
    bad="#A1232B",
    bad_soft="#FBEAEA",
    rail="#10333A",
    rail_text="#D3E4E6",
    rail_here="#1D4A53",
    rail_edge="#10333A",
    on_rail="#FFFFFF",
    disabled="#8A999F",
)
DARK: Final = _theme(
    name="dark",
    scheme="dark",
    ground="#11181B",
    surface="#1A2327",
    ink="#E6EEF0",
    muted="#A9B9BF",
    line="#33434A",
    edge="#7F949C",
    accent="#5FC3CD",
    accent_deep="#93DCE3",
    accent_soft="#15383E",
    on_accent="#06252A",
    good="#82D39C",
    good_soft="#15331F",
    warning="#F0BE66",
    warning_soft="#382A10",
    bad="#FF9C9A",
    bad_soft="#421D20",
    rail="#0B1215",
    rail_text="#C4D6D9",
    rail_here="#1F424A",
    rail_edge="#33434A",
    on_rail="#FFFFFF",
    disabled="#6D7E85",
)
CONTRAST: Final = _theme(
    name="contrast",
    scheme="dark",
    ground="#000000",
    surface="#000000",
    ink="#FFFFFF",
    muted="#EDEDED",
    line="#6E6E6E",
    edge="#FFFFFF",
    accent="#FFE24A",
    accent_deep="#FFF1A6",
    accent_soft="#2B2600",
    on_accent="#000000",
    good="#7DF5A0",
    good_soft="#00260E",
    warning="#FFC24D",
    warning_soft="#2B1C00",
    bad="#FFA3A3",
    bad_soft="#330A0A",
    rail="#000000",
    rail_text="#FFFFFF",
    rail_here="#3D3D3D",
    rail_edge="#FFFFFF",
    on_rail="#FFFFFF",
    disabled="#A6A6A6",
)
THEMES: Final[Mapping[str, Tones]] = {each.name: each for each in (LIGHT, DARK, CONTRAST)}


class TypeSizes(NamedTuple):
    """The type scale in px."""

    small: int = 13
    body: int = 14
    question: int = 15
    section: int = 18
    code: int = 20
    title: int = 24

    def scaled(self, percent: int) -> TypeSizes:
        """The same scale, larger: 200 is twice."""
        return TypeSizes(*(round(size * percent / 100) for size in self))


SMALLEST_TYPE: Final = 100
LARGEST_TYPE: Final = 200
"""Bounds of the size of type in per cent (WCAG 2.2, 1.4.4: text can be made twice as large)."""


class _Worn:
    """The tones and sizes of the dress that is on; `wear` changes both."""

    tones: Tones = LIGHT
    sizes: TypeSizes = TypeSizes()
    percent: int = SMALLEST_TYPE
    is_on: bool = False
    faces: Final[set[str]] = set()


class _PresentTones:
    def __getattr__(self, name: str) -> Any:
        return getattr(_Worn.tones, name)


class _PresentSizes:
    def __getattr__(self, name: str) -> Any:
        return getattr(_Worn.sizes, name)


TONES: Final = cast("Tones", _PresentTones())
"""The colours of the theme that is on now."""
SIZES: Final = cast("TypeSizes", _PresentSizes())
"""The type scale that is on now."""


def present(tone: str) -> str:
    """A tone as it is in the theme that is on now, whichever theme it was taken from."""
    return str(getattr(TONES, tone.token)) if isinstance(tone, Tone) else tone


def scaled(pixels: int) -> int:
    """A length that holds text (a fixed width, a row's height) at the size of type that is on."""
    return round(pixels * _Worn.percent / 100)


_FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Ethiopic",
    "Noto Sans Khmer",
    "Noto Sans Lao",
    "Noto Sans Myanmar",
    "Noto Sans Sinhala",
    "Noto Sans Tamil",
    "Noto Sans Thai",
    "Noto Sans CJK SC",
    "Noto Sans Symbols 2",
)
_FIRST_FACES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
"""What a first page in Latin letters is set in."""
_LAST_LATIN = "\u024f"
"""The end of Unicode's Latin Extended-B."""


def body_font(size: int | None = None, *, bold: bool = False) -> QFont:
    """The shipped Noto families, in which every script of our forms has its glyphs.

    `size` in px; without it, that of running text.
    """
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(SIZES.body if size is None else size)
    font.setBold(bold)
    return font


ONE_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
"""Flags to paint a line with: Arabic and Khmer reach out of a line as high as Latin's."""


def wear(app: QApplication, tones: Tones, percent: int = SMALLEST_TYPE) -> None:
    """Give the application its font, its palette and its style sheet, in this dress."""
    _Worn.tones = tones
    _Worn.percent = max(SMALLEST_TYPE, min(percent, LARGEST_TYPE))
    _Worn.sizes = TypeSizes().scaled(_Worn.percent)
    _Worn.is_on = True
    _bring(_FIRST_FACES)
    app.setFont(body_font())
    app.setPalette(palette(tones))
    app.setStyleSheet(style_sheet(tones, _Worn.sizes))


def bring_all_scripts() -> None:
    """The letters of every script, where there were only those of the first page so far.

    They come once it is painted, unless it is in one of them: to read all of them takes 6 ms.
    """
    files = [file.name for file in fonts_folder().iterdir() if file.suffix in {".otf", ".ttf"}]
    _bring(sorted(files))


def bring_letters_of(text: str) -> None:
    """The letters of every script if `text`, which is to be shown now, is in another than Latin."""
    if any(letter > _LAST_LATIN for letter in text):
        bring_all_scripts()


def _bring(faces: Iterable[str]) -> None:
    for face in faces:
        if face not in _Worn.faces:
            QFontDatabase.addApplicationFont(str(fonts_folder() / face))
            _Worn.faces.add(face)


def is_dressed() -> bool:
    """Whether the application is in any dress of ours already."""
    return _Worn.is_on


def is_worn(tones: Tones, percent: int) -> bool:
    """Whether the application is in this dress already."""
    return _Worn.is_on and (_Worn.tones, _Worn.percent) == (tones, percent)


def palette(tones: Tones) -> QPalette:
    """The palette behind the style sheet: for dialogs and what the sheet does not name."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, tone in (
        (roles.Window, tones.ground),
        (roles.WindowText, tones.ink),
        (roles.Base, tones.surface),
        (roles.AlternateBase, tones.ground),
        (roles.Text, tones.ink),
        (roles.Button, tones.surface),
        (roles.ButtonText, tones.ink),
        (roles.Highlight, tones.accent),
        (roles.HighlightedText, tones.on_accent),
        (roles.PlaceholderText, tones.muted),
        (roles.Link, tones.accent),
        (roles.ToolTipBase, tones.ink),
        (roles.ToolTipText, tones.surface),
        (roles.Accent, tones.accent),
        (roles.Light, tones.surface),
        (roles.Midlight, tones.line),
        (roles.Mid, tones.edge),
        (roles.Dark, tones.edge),
        (roles.Shadow, tones.ink),
    ):
        result.setColor(role, QColor(tone))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tones.disabled))
    return result


def style_sheet(tones: Tones, sizes: TypeSizes) -> str:
    """The style sheet. Widgets choose among its looks with the property `look`."""
    return "".join(
        (
            _text_rules(tones, sizes),
            _surface_rules(tones),
            _button_rules(tones, sizes),
            _input_rules(tones, sizes),
            _list_rules(tones),
            _rail_rules(tones, sizes),
            _scroll_rules(tones),
        )
    )


def _text_rules(t: Tones, s: TypeSizes) -> str:
    return f"""
    QLabel {{ color: {t.ink}; background: transparent; }}
    QLabel[look="title"] {{ font-size: {s.title}px; font-weight: bold; }}
    QLabel[look="section"] {{ font-size: {s.section}px; font-weight: bold; }}
    QLabel[look="question"] {{ font-size: {s.question}px; font-weight: bold; }}
    QLabel[look="strong"] {{ font-weight: bold; }}
    QLabel[look="muted"] {{ color: {t.muted}; }}
    QLabel[look="small"] {{ color: {t.muted}; font-size: {s.small}px; }}
    QLabel[look="caps"] {{ color: {t.muted}; font-size: {s.small}px; font-weight: bold; }}
    QLabel[look="fault"] {{ color: {t.bad}; }}
    QLabel[look="code"] {{
        font-size: {s.code}px; font-weight: bold; color: {t.ink};
        background: {t.accent_soft}; border-radius: 6px; padding: 16px;
    }}
    QToolTip {{
        color: {t.surface}; background: {t.ink}; border: none; padding: 6px 8px;
    }}
    """


def _surface_rules(t: Tones) -> str:
    return f"""
    QMainWindow, QDialog, QWidget[look="ground"] {{ background: {t.ground}; }}
    QWidget[look="surface"] {{ background: {t.surface}; }}
    QFrame[look="card"] {{
        background: {t.surface}; border: 1px solid {t.line}; border-radius: 8px;
    }}
    QFrame[look="inset"] {{
        background: {t.ground}; border: 1px solid {t.line}; border-radius: 6px;
    }}
    QFrame[look="contact"] {{
        background: {t.ground}; border: 2px solid {t.line}; border-radius: 6px;
    }}
    QFrame[look="contact"]:focus {{ border-color: {t.accent}; }}
    QFrame[look="header"] {{
        background: {t.surface}; border: none; border-bottom: 1px solid {t.line};
    }}
    QFrame[look="footer"] {{
        background: {t.surface}; border: none; border-top: 1px solid {t.line};
    }}
    QFrame[look="outline"] {{
        background: {t.surface}; border: none;
    }}
    QFrame[look="rule"] {{ background: {t.line}; border: none; max-height: 1px; }}
    QFrame[look="fault-banner"] {{
        background: {t.bad_soft}; border: none; border-bottom: 2px solid {t.bad};
    }}
    QFrame[look="notice-banner"] {{
        background: {t.accent_soft}; border: none; border-bottom: 2px solid {t.accent};
    }}
    QFrame[look="notice"] {{
        background: {t.warning_soft}; border: none; border-bottom: 2px solid {t.warning};
    }}
    QFrame[look="warning"] {{
        background: {t.warning_soft}; border: 1px solid {t.warning}; border-radius: 6px;
    }}
    QFrame[look="practice"] {{
        background: {t.warning}; border: none;
    }}
    QFrame[look="practice"] QLabel {{ color: {t.warning_soft}; font-weight: bold; }}
    QFrame[look="practice"] QPushButton {{
        color: {t.warning_soft}; background: transparent; border: 1px solid {t.warning_soft};
    }}
    QFrame[look="practice"] QPushButton:hover, QFrame[look="practice"] QPushButton:focus {{
        color: {t.warning}; background: {t.warning_soft};
    }}
    QFrame[look="practice"] QPushButton[look="danger"] {{
        color: {t.bad}; background: {t.bad_soft};
    }}
    """


def _button_rules(t: Tones, s: TypeSizes) -> str:
    return f"""
    QPushButton {{
        color: {t.ink}; background: {t.surface}; border: 1px solid {t.edge};
        border-radius: 6px; padding: 7px 15px; min-height: 20px;
    }}
    QPushButton:hover {{ background: {t.accent_soft}; border-color: {t.accent}; }}
    QPushButton:pressed {{ background: {t.line}; }}
    QPushButton:focus {{ border: 2px solid {t.accent}; padding: 6px 14px; }}
    QPushButton:disabled {{
        color: {t.disabled}; background: {t.ground}; border-color: {t.line};
    }}
    QPushButton:checked {{
        color: {t.accent_deep}; background: {t.accent_soft}; border: 2px solid {t.accent};
        padding: 6px 14px;
    }}
    QPushButton:checked:focus {{ border-color: {t.ink}; }}
    QPushButton[look="primary"] {{
        color: {t.on_accent}; background: {t.accent}; border-color: {t.accent};
        font-weight: bold;
    }}
    QPushButton[look="primary"]:hover {{ background: {t.accent_deep}; }}
    QPushButton[look="primary"]:focus {{
        color: {t.accent_deep}; background: {t.accent_soft};
        border: 3px solid {t.accent}; padding: 5px 13px;
    }}
    QPushButton[look="primary"]:disabled {{
        color: {t.muted}; background: {t.line}; border-color: {t.line};
    }}
    QPushButton[look="plain"] {{
        background: transparent; border-color: transparent; color: {t.accent};
        padding: 7px;
    }}
    QPushButton[look="plain"]:hover {{ background: {t.accent_soft}; }}
    QPushButton[look="plain"]:focus {{ border: 2px solid {t.accent}; padding: 6px; }}
    QPushButton[look="plain"]:disabled {{ color: {t.disabled}; }}
    QPushButton[look="link"] {{
        background: transparent; border: none; color: {t.accent}; padding: 7px 0;
    }}
    QPushButton[look="link"]:hover {{ text-decoration: underline; }}
    QPushButton[look="link"]:focus {{
        border: none; border-bottom: 2px solid {t.accent}; border-radius: 0;
        padding: 7px 0 5px 0;
    }}
    QPushButton[look="link"]:disabled {{ color: {t.disabled}; }}
    QPushButton[look="tool"] {{
        background: transparent; border: 2px solid transparent; padding: 5px;
    }}
    QPushButton[look="tool"]:hover {{ background: {t.accent_soft}; }}
    QPushButton[look="tool"]:checked {{ background: {t.surface}; border-color: {t.edge}; }}
    QPushButton[look="tool"]:focus {{ border-color: {t.accent}; padding: 5px; }}
    QPushButton[look="plain"][dense="true"] {{
        padding: 2px 3px; min-height: 18px; font-size: {s.small}px;
    }}
    QPushButton[look="plain"][dense="true"]:focus {{ padding: 1px 2px; }}
    QPushButton[look="danger"] {{ color: {t.bad}; border-color: {t.bad}; }}
    QPushButton[look="danger"]:hover {{ background: {t.bad_soft}; }}
    QPushButton[look="danger"]:focus {{ border: 2px solid {t.bad}; background: {t.bad_soft}; }}
    """


def _input_rules(t: Tones, s: TypeSizes) -> str:
    spins, opens = s.body, s.body + 2
    arrow, up, tick = (
        (theme_folder() / f"{name}-{t.name}.svg").as_posix() for name in ("down", "up", "check")
    )
    return f"""
    QLineEdit, QPlainTextEdit, QTextBrowser, QSpinBox, QComboBox {{
        color: {t.ink}; background: {t.surface}; border: 1px solid {t.edge};
        border-radius: 6px; padding: 7px 10px; min-height: 20px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent};
    }}
    QPlainTextEdit, QTextBrowser {{ padding: 5px 7px; }}
    QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover {{ border-color: {t.accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QSpinBox:focus, QComboBox:focus {{
        border: 2px solid {t.accent};
    }}
    QLineEdit:focus, QSpinBox:focus, QComboBox:focus {{ padding: 6px 9px; }}
    QPlainTextEdit:focus, QTextBrowser:focus {{ padding: 4px 6px; }}
    QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"], QComboBox[faulty="true"] {{
        border: 2px solid {t.bad};
    }}
    QLineEdit[faulty="true"], QComboBox[faulty="true"] {{ padding: 6px 9px; }}
    QLineEdit:read-only, QPlainTextEdit:read-only {{
        background: {t.ground}; border-color: {t.line};
    }}
    QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{
        color: {t.muted}; background: {t.ground}; border-color: {t.line};
    }}
    QSpinBox QLineEdit, QSpinBox QLineEdit:focus, QSpinBox QLineEdit:hover {{
        background: transparent; border: none; padding: 0; min-height: 0;
    }}
    QSpinBox::up-button, QSpinBox::down-button {{
        subcontrol-origin: border; width: {s.body + 18}px; border: none;
    }}
    QSpinBox::up-button {{ subcontrol-position: top right; margin: 2px 2px 0 0; }}
    QSpinBox::down-button {{ subcontrol-position: bottom right; margin: 0 2px 2px 0; }}
    QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {t.accent_soft}; }}
    QSpinBox::up-arrow {{ image: url("{up}"); width: {spins}px; height: {spins}px; }}
    QSpinBox::down-arrow {{ image: url("{arrow}"); width: {spins}px; height: {spins}px; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox::drop-down {{
        subcontrol-origin: padding; subcontrol-position: center right;
        width: {opens + 12}px; border: none;
    }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: {opens}px; height: {opens}px; }}
    QComboBox QAbstractItemView {{
        background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge};
        selection-background-color: {t.accent_soft}; selection-color: {t.ink};
        outline: none; padding: 4px;
    }}
    QComboBox QAbstractItemView::item {{
        padding: 5px; border: 1px solid transparent; border-radius: 4px;
    }}
    QComboBox QAbstractItemView::item:selected {{
        color: {t.ink}; background: {t.accent_soft}; border-color: {t.accent};
    }}
    QCheckBox {{ color: {t.ink}; padding: 6px 8px; spacing: 8px; }}
    QCheckBox:focus {{
        border: 2px solid {t.accent}; border-radius: 6px; padding: 4px 6px;
    }}
    QCheckBox::indicator {{
        width: {s.body}px; height: {s.body}px;
        background: {t.surface}; border: 2px solid {t.edge}; border-radius: 4px;
    }}
    QCheckBox::indicator:checked {{
        background: {t.accent}; border-color: {t.accent}; image: url("{tick}");
    }}
    QProgressBar {{
        background: {t.line}; border: none; border-radius: 4px;
        max-height: 8px; min-height: 8px;
    }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
    QSlider::groove:horizontal {{ background: {t.line}; height: 6px; border-radius: 3px; }}
    QSlider::handle:horizontal {{
        background: {t.accent}; border: 2px solid {t.surface};
        width: 20px; margin: -9px 0; border-radius: 11px;
    }}
    QSlider:focus {{ border: 2px solid {t.accent}; border-radius: 6px; }}
    """


def _list_rules(t: Tones) -> str:
    return f"""
    FormOutline {{
        background: transparent; border: none; outline: none;
    }}
    FormOutline:focus {{ border: none; }}
    QListView[look="choices"] {{
        background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: 6px;
        selection-background-color: {t.accent_soft}; selection-color: {t.ink}; outline: none;
    }}
    QListView[look="choices"]::item {{ padding: 6px 9px; border: 1px solid transparent; }}
    QListView[look="choices"]::item:selected {{
        color: {t.ink}; background: {t.accent_soft}; border-color: {t.accent};
    }}
    QListView[look="choices"]:focus {{ border: 2px solid {t.accent}; }}
    QListView[look="plain-list"] {{ background: transparent; border: none; outline: none; }}
    QListWidget[look="plain"] {{
        color: {t.ink}; background: {t.surface}; border: 1px solid {t.edge}; border-radius: 6px;
        outline: none; padding: 4px;
    }}
    QListWidget[look="plain"]:focus {{ border: 2px solid {t.accent}; padding: 3px; }}
    QListWidget[look="plain"]::item {{
        padding: 6px 7px; border: 1px solid transparent; border-radius: 4px;
    }}
    QListWidget[look="plain"]::item:selected {{
        color: {t.ink}; background: {t.accent_soft}; border-color: {t.accent};
    }}
    QMenu {{ background: {t.surface}; border: 1px solid {t.edge}; padding: 4px; }}
    QMenu::item {{ padding: 7px 20px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
    QCalendarWidget QWidget {{ alternate-background-color: {t.ground}; }}
    QCalendarWidget QAbstractItemView {{
        background: {t.surface}; selection-background-color: {t.accent};
        selection-color: {t.on_accent};
    }}
    QCalendarWidget QToolButton {{ color: {t.ink}; padding: 6px; border-radius: 4px; }}
    QCalendarWidget #qt_calendar_navigationbar {{ background: {t.surface}; }}
    """


def _rail_rules(t: Tones, s: TypeSizes) -> str:
    return f"""
    QFrame[look="rail"] {{
        background: {t.rail}; border: none; border-right: 1px solid {t.rail_edge};
    }}
    QFrame[look="rail"] QLabel {{ color: {t.rail_text}; font-size: {s.small}px; }}
    QToolButton[look="rail"] {{
        color: {t.rail_text}; background: transparent; border: 2px solid transparent;
        border-radius: 8px; font-size: {s.small}px; padding: 6px 2px;
    }}
    QToolButton[look="rail"]:hover {{ background: {t.rail_here}; }}
    QToolButton[look="rail"]:checked {{ background: {t.rail_here}; color: {t.on_rail}; }}
    QToolButton[look="rail"]:focus {{ border-color: {t.rail_text}; }}
    QToolButton[look="plain"] {{
        background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px;
    }}
    QToolButton[look="plain"]:hover {{ background: {t.accent_soft}; }}
    QToolButton[look="plain"]:focus {{ border-color: {t.accent}; }}
    """


def _scroll_rules(t: Tones) -> str:
    return f"""
    QScrollArea {{ background: transparent; border: none; }}
    QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {t.edge}; border-radius: 4px; margin: 2px; }}
    QScrollBar[look="steady"]::handle:disabled {{ background: transparent; }}
    QScrollBar::handle:vertical {{ min-height: 40px; }}
    QScrollBar::handle:horizontal {{ min-width: 40px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
