"""How the window looks: colours, type and spacing, in one place.

Everything sits on a grid of 8 px. There is one accent; the colours of states (good, warning, bad)
never stand alone, a word or an icon is always beside them. Every pair of text and ground used here
has at least the contrast that WCAG 2.2 AA asks for; tests/ui/test_ui_theme.py computes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from auditor_app.shipped import fonts_folder
from auditor_app.ui.icons import icon_file

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

GRID = 8
"""Spacing in px; margins and gaps are multiples or halves of it."""


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of a theme, as #rrggbb. `…_soft` is the ground on which that tone is readable."""

    ground: str = "#F3F6F6"
    surface: str = "#FFFFFF"
    ink: str = "#17262C"
    muted: str = "#4F6169"
    line: str = "#D8E0E2"
    edge: str = "#76888F"
    accent: str = "#0A6770"
    accent_deep: str = "#064E55"
    accent_soft: str = "#E0F0F0"
    on_accent: str = "#FFFFFF"
    good: str = "#1C6638"
    good_soft: str = "#E5F3E9"
    warning: str = "#7F4C00"
    warning_soft: str = "#FCF2DE"
    bad: str = "#A1232B"
    bad_soft: str = "#FBEAEA"
    rail: str = "#10333A"
    rail_text: str = "#D3E4E6"
    rail_here: str = "#1D4A53"
    disabled: str = "#8A999F"


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """The type scale in px."""

    small: int = 13
    body: int = 14
    question: int = 15
    section: int = 18
    title: int = 24


TONES = Tones()
SIZES = TypeSizes()

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


def body_font(size: int = SIZES.body, *, bold: bool = False) -> QFont:
    """The shipped Noto families, in which every script of our forms has its glyphs."""
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def dress(app: QApplication) -> None:
    """Give the application its fonts, its palette and its style sheet."""
    for file in sorted(fonts_folder().glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setStyle("Fusion")
    app.setFont(body_font())
    app.setPalette(palette(TONES))
    app.setStyleSheet(style_sheet(TONES, SIZES))


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
            _button_rules(tones),
            _input_rules(tones),
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
        font-size: 20px; font-weight: bold; color: {t.ink};
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
    """


def _button_rules(t: Tones) -> str:
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
        padding: 6px 14px; font-weight: bold;
    }}
    QPushButton:checked:focus {{ border-color: {t.ink}; }}
    QPushButton[look="primary"] {{
        color: {t.on_accent}; background: {t.accent}; border-color: {t.accent};
        font-weight: bold;
    }}
    QPushButton[look="primary"]:hover {{ background: {t.accent_deep}; }}
    QPushButton[look="primary"]:focus {{ border: 2px solid {t.ink}; }}
    QPushButton[look="primary"]:disabled {{
        color: {t.muted}; background: {t.line}; border-color: {t.line};
    }}
    QPushButton[look="plain"] {{
        background: transparent; border-color: transparent; color: {t.accent};
    }}
    QPushButton[look="plain"]:hover {{ background: {t.accent_soft}; }}
    QPushButton[look="plain"]:focus {{ border: 2px solid {t.accent}; }}
    QPushButton[look="plain"]:disabled {{ color: {t.disabled}; }}
    QPushButton[look="link"] {{
        background: transparent; border: none; color: {t.accent}; padding: 7px 0;
    }}
    QPushButton[look="link"]:hover {{ text-decoration: underline; }}
    QPushButton[look="link"]:focus {{
        border: none; border-bottom: 2px solid {t.accent}; padding: 7px 0 5px 0;
    }}
    QPushButton[look="link"]:disabled {{ color: {t.disabled}; }}
    QPushButton[look="tool"] {{
        background: transparent; border: 2px solid transparent; padding: 5px;
    }}
    QPushButton[look="tool"]:hover {{ background: {t.accent_soft}; }}
    QPushButton[look="tool"]:checked {{ background: {t.surface}; border-color: {t.edge}; }}
    QPushButton[look="tool"]:focus {{ border-color: {t.accent}; padding: 5px; }}
    QPushButton[look="danger"] {{ color: {t.bad}; border-color: {t.bad}; }}
    QPushButton[look="danger"]:hover {{ background: {t.bad_soft}; }}
    QPushButton[look="danger"]:focus {{ border: 2px solid {t.bad}; }}
    """


def _input_rules(t: Tones) -> str:
    arrow = icon_file("down").as_posix()
    return f"""
    QLineEdit, QPlainTextEdit, QComboBox {{
        color: {t.ink}; background: {t.surface}; border: 1px solid {t.edge};
        border-radius: 6px; padding: 7px 10px; min-height: 20px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent};
    }}
    QPlainTextEdit {{ padding: 5px 7px; }}
    QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover {{ border-color: {t.accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
        border: 2px solid {t.accent};
    }}
    QLineEdit:focus, QComboBox:focus {{ padding: 6px 9px; }}
    QPlainTextEdit:focus {{ padding: 4px 6px; }}
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
    QComboBox {{ combobox-popup: 0; }}
    QComboBox::drop-down {{
        subcontrol-origin: padding; subcontrol-position: center right;
        width: 28px; border: none;
    }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 16px; height: 16px; }}
    QComboBox QAbstractItemView {{
        background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge};
        selection-background-color: {t.accent_soft}; selection-color: {t.ink};
        outline: none; padding: 4px;
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
    QListView[look="choices"]::item {{ padding: 7px 10px; }}
    QListView[look="choices"]:focus {{ border: 2px solid {t.accent}; }}
    QListView[look="plain-list"] {{ background: transparent; border: none; outline: none; }}
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
    QFrame[look="rail"] {{ background: {t.rail}; border: none; }}
    QFrame[look="rail"] QLabel {{ color: {t.rail_text}; font-size: {s.small}px; }}
    QToolButton[look="rail"] {{
        color: {t.rail_text}; background: transparent; border: 2px solid transparent;
        border-radius: 8px; font-size: {s.small}px; padding: 6px 2px;
    }}
    QToolButton[look="rail"]:hover {{ background: {t.rail_here}; }}
    QToolButton[look="rail"]:checked {{ background: {t.rail_here}; color: {t.surface}; }}
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
    QScrollBar::handle:vertical {{ min-height: 40px; }}
    QScrollBar::handle:horizontal {{ min-width: 40px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
