"""In which language the program speaks: Qt Linguist's files, loaded, and taken back.

The words in the sources are English. `resources/translations/auditor_<language>.qm` holds the
others; a sentence that is not in it stays English. What Qt says itself (the buttons of the system's
dialogs) comes with Qt, in the languages that it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from shiboken6 import isValid

from auditor_app.shipped import translations_folder
from auditor_app.ui.theme import bring_all_scripts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SOURCE: Final = "en"
_installed: Final[list[QTranslator]] = []


class Language(NamedTuple):
    """A language of the program.

    Attributes:
        code: as its file is named.
        name: what its speakers call it.
        qt: the name of Qt's own words in it; empty where Qt has none.
        reviewed: whether a native speaker has read the words.
    """

    code: str
    name: str
    qt: str = ""
    reviewed: bool = False


LANGUAGES: Final = (
    Language("en", "English", "en", reviewed=True),
    Language("es", "Español", "es"),
    Language("fr", "Français", "fr"),
    Language("pt", "Português", "pt_BR"),
    Language("ar", "العربية", "ar"),
    Language("bn", "বাংলা"),
    Language("hi", "हिन्दी"),
    Language("zh_CN", "简体中文", "zh_CN"),
    Language("vi", "Tiếng Việt"),
    Language("id", "Bahasa Indonesia"),
)
"""The languages that can be chosen; the program ships letters for all of them."""


def own_name(tag: str) -> str:
    """What the speakers of a language call it; its tag (BCP 47) where it is not known.

    Of what the program speaks it is the program's own name: Qt's is that of a country ("American
    English").
    """
    for language in LANGUAGES:
        if language.code == tag.lower():
            return language.name
    locale = QLocale(tag.replace("-", "_"))
    name = "" if locale.language() == QLocale.Language.C else locale.nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" if name else tag


def language_of(code: str) -> Language:
    """The language with this code; where there is none such, the one that suits the system."""
    for language in LANGUAGES:
        if language.code == code:
            return language
    return _of_system()


def speak(app: QApplication, code: str) -> Language:
    """Let the program speak this language from now on; what it speaks.

    Words, the way one reads, numbers and dates change at once; a page that stands has to be made
    anew to show it.
    """
    language = language_of(code)
    while _installed:
        before = _installed.pop()
        if isValid(before):
            app.removeTranslator(before)
            before.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # The last one is asked first.
    if language.qt:
        _install(app, f"qtbase_{language.qt}", qt_folder)
    _install(app, f"auditor_{language.code}", str(translations_folder()))
    locale = _locale_of(language)
    if locale.script() != QLocale.Script.LatinScript:
        bring_all_scripts()
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return language


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
    else:
        translator.deleteLater()


def _locale_of(language: Language) -> QLocale:
    """Numbers and dates as in the laptop's region where it speaks this language.

    English elsewhere is not that of the United States: 24 hours, the day before the month.
    """
    system, locale = QLocale.system(), QLocale(language.code)
    if system.language() == locale.language() and system.script() == locale.script():
        return system
    return QLocale("en_150") if locale.language() == QLocale.Language.English else locale


def _of_system() -> Language:
    """The first of the system's languages that the program has, else English."""
    for wanted in QLocale.system().uiLanguages():
        tag = wanted.replace("-", "_")
        for language in LANGUAGES:
            if tag == language.code or tag.partition("_")[0] == language.code.partition("_")[0]:
                return language
    return LANGUAGES[0]
