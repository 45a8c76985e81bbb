"""What of the installed libraries goes into the package, and what is left out.

The recipe (`auditor.spec`) asks here for each file that PyInstaller found. Names are those inside
the package, with forward slashes; `source` is the file on the machine that builds.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePath, PurePosixPath
from typing import Final

QT_MODULES: Final = frozenset(
    {
        "Core",
        "DBus",
        "Gui",
        "Multimedia",
        "Network",
        "Pdf",
        "PdfWidgets",
        "Positioning",
        "PrintSupport",
        "Svg",
        "Widgets",
    }
)
"""The modules that the window imports; a test compares them with the sources."""
# What those stand on, by the names of Qt's own libraries.
_QT_LIBRARIES: Final = QT_MODULES | {
    "Concurrent",
    "OpenGL",  # pyqtgraph imports it and its widgets, whether or not they draw
    "OpenGLWidgets",
    "Qml",  # the plug-in for sound and film is linked with these, whether or not it uses them
    "QmlMeta",
    "QmlModels",
    "QmlWorkerScript",
    "Quick",
    "WaylandClient",
    "WlShellIntegration",
    "XcbQpa",
    "FFmpegStub-crypto",
    "FFmpegStub-ssl",
    "FFmpegStub-va",
    "FFmpegStub-va-drm",
    "FFmpegStub-va-x11",
}
_QT_PLUGINS: Final = {
    "iconengines": {"qsvgicon"},
    # PNG is Qt's own; the rest of what a form shows goes through Pillow.
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "multimedia": {"ffmpegmediaplugin", "darwinmediaplugin", "windowsmediaplugin"},
    "networkinformation": {"qnetworkmanager", "qnetworklistmanager", "qapplenetworkinformation"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    # Offscreen is what the check of an installation draws on.
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "position": {
        "qtposition_cl",
        "qtposition_geoclue2",
        "qtposition_winrt",
    },
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"qt-shell", "xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
_QT_WORDS: Final = frozenset(
    f"qtbase_{code}.qm" for code in ("ar", "en", "es", "fr", "pt_BR", "zh_CN")
)
"""Qt's own sentences, in the languages of the window that Qt has (`ui/speaking.py`)."""

PYTHON_EXCLUDED: Final = (
    "auditor_app.central",
    "auditor_app.cli.central",
    "auditor_app.cli.central_console",
    "auditor_app.cli.central_identity",
    "auditor_app.cli.central_registry",
    "IPython",
    "PyInstaller",
    "PySide6.QtTest",
    "matplotlib",
    "numpy.f2py",
    "numpy.random",
    "numpy.testing",
    "pip",
    "pkg_resources",
    "pyqtgraph.console",
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "readline",
    "scipy",
    "setuptools",
    "tkinter",
    "unittest",
)
"""Modules that nothing of the window and of `auditor` needs: the central part is a wheel."""

# Of the system's libraries only those go in that Python's own modules were linked with: their
# versions differ between systems. All others belong to the system, which mends them.
_CARRIED_FROM_SYSTEM: Final = re.compile(r"lib(bz2|crypto|ffi|lzma|sqlite3|ssl)[-.]")
_SYSTEM_FOLDERS: Final = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

_LEFT_OUT: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"PySide6/opengl32sw\.",  # draws for OpenGL where there is none: nothing here asks for it
        r"pycountry/locales/",  # names of countries in other languages are the report's own
        r"pyxform/validators/odk_validate/",  # a Java program; our own engine checks forms
        r"lxml/(objectify|html|sax|_difflib|builder|isoschematron)",
        r"lxml/.*\.(h|pxd|pxi)$",
        r"PIL/_(imagingtk|avif)\.",
        r"(pillow|PIL).*/libavif",
        r"pyqtgraph/(examples|icons|colors)/",
        r"numpy/_core/_multiarray_tests\.",
        r".*/tests?/",
        r".*\.pyi$",
        r"resources/translations/.*\.ts$",  # what the .qm files beside them are made of
        r".*\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$",
    )
)


_REPORT_WORDS: Final = Path(__file__).resolve().parent.parent / "resources" / "report"
# A report in English writes days and numbers as in Great Britain, which CLDR derives from `en_001`.
_REPORT_LOCALES: Final = {"root", "en", "en_001", "en_GB", "zh"} | {
    file.stem.replace("-", "_") for file in _REPORT_WORDS.glob("*.po")
}


def goes_in(name: str, source: str) -> bool:
    """Whether a file goes into the package."""
    path = PurePosixPath(PurePath(name).as_posix())
    if any(pattern.match(str(path)) for pattern in _LEFT_OUT):
        return False
    if path.parts[:2] == ("babel", "locale-data"):
        return path.stem in _REPORT_LOCALES
    if "PySide6" in path.parts or path.name.startswith(("libQt6", "Qt6")):
        return _is_used_of_qt(path)
    if sys.platform == "linux" and source.startswith(_SYSTEM_FOLDERS):
        return _CARRIED_FROM_SYSTEM.match(path.name) is not None
    return True


def _is_used_of_qt(path: PurePosixPath) -> bool:
    if "plugins" in path.parts:
        kind = path.parts[path.parts.index("plugins") + 1]
        return _plain(path.name) in _QT_PLUGINS.get(kind, set())
    if "translations" in path.parts:
        return path.name in _QT_WORDS
    if "qml" in path.parts or "metatypes" in path.parts:
        return False
    module = re.fullmatch(
        r"(?:lib)?Qt6?([A-Z][\w-]*?)(?:_\w+)?(?:\.(?:abi3|so|dll|pyd|dylib).*)?", path.name
    )
    framework = next((part for part in path.parts if part.endswith(".framework")), "")
    if framework:
        return framework.removeprefix("Qt").removesuffix(".framework") in _QT_LIBRARIES
    return module is None or module[1] in _QT_LIBRARIES


def _plain(name: str) -> str:
    """A plug-in's name on every system."""
    return name.partition(".")[0].removeprefix("lib")
