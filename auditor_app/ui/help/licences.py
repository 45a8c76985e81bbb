"""The help page that nobody translates: what others wrote of this program, and their licences."""

from __future__ import annotations

import html
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from auditor_app import __version__
from auditor_app.ui.direction import as_the_window
from auditor_app.ui.help.tables import table

if TYPE_CHECKING:
    from auditor_app.third_parties import Component

NAME: Final = "licences"
"""Of the page, as the other pages have names."""
LINK: Final = "licence:"


def title() -> str:
    """What the page is called."""
    return _tr("Licences")


def page() -> str:
    """Its Markdown: every part, with a link to its licence."""
    intro = _tr(
        "Auditor {version} is free software under the Apache License 2.0. It stands on the work of"
        " others, which is under licences of its own:"
    ).format(version=__version__)
    rows = (
        (f"[{each.name}]({LINK}{each.name.replace(' ', '%20')}) {each.version}", _cell(each))
        for each in parts()
    )
    return f"{as_the_window(intro)}\n\n{table((_tr('Part'), _tr('Licence')), *rows)}\n"


def licence_page(name: str, back: str) -> str:
    """HTML with the licence of one part; `back` is the address of the list."""
    from auditor_app.third_parties import text_of  # noqa: PLC0415 - for those who look it up

    found = next((each for each in parts() if each.name == name), None)
    if found is None:
        return ""
    words = text_of(found) or _tr("Its licence came without a text: {licence}.").format(
        licence=found.licence or "?"
    )
    heading = html.escape(f"{found.name} {found.version}")
    home = html.escape(found.homepage)
    lead = html.escape(_tr("All licences"))
    return (
        f'<p><a href="{html.escape(back)}">{lead}</a></p><h1>{heading}</h1>'
        f"<p>{html.escape(found.licence)}</p><p>{home}</p>"
        f'<pre style="white-space: pre-wrap">{html.escape(words)}</pre>'
    )


@cache
def parts() -> tuple[Component, ...]:
    """What the program stands on, read once: that takes longer than to show any of it."""
    from auditor_app.third_parties import components  # noqa: PLC0415 - for those who look it up

    return tuple(components())


def _cell(component: Component) -> str:
    return component.licence.replace("|", "/") or "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Licences", text)
