"""Forms of any length in a window, for `bench_ui`: each measurement in a process of its own.

`python -m benchmarks.form_opening WHAT FOLDER` prints one line of JSON.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from auditor_app.audit import open_session
from auditor_app.audit.filling import session_for
from auditor_app.ui.application import make_application
from auditor_app.ui.desk import Desk
from auditor_app.ui.form.filler import FormFiller
from auditor_app.ui.questions.choices import ChoiceList
from auditor_app.ui.saving import RecordKeeper
from auditor_app.ui.settings.looks import Looks
from auditor_app.vault import Argon2Cost, Vault
from auditor_app.xforms import parse_xform
from benchmarks.measuring import most_memory

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.vault import Record

PASSPHRASE: Final = "only for this measurement"  # noqa: S105 - of nothing else
_CHEAP: Final = Argon2Cost(64 * 1024, 1, 1)
_SIZE: Final = (1168, 708)
_KEYS: Final = 200
_CALCULATIONS: Final = 50
_ROUNDS: Final = 5
_STRIDE: Final = 4
"""Screens that are scrolled at once."""


def form(questions: int, *, pages: bool, calculations: int = 0) -> str:
    """A form of texts, numbers, choices and dates: on one page, or on pages of ten."""
    names = [f"q{number}" for number in range(questions)]
    groups = [names[at : at + 10] for at in range(0, questions, 10)] if pages else [names]
    nodes, binds, body = [], [], []
    for place, group in enumerate(groups):
        nodes.append(f"<g{place}>{''.join(f'<{name}/>' for name in group)}</g{place}>")
        body.append(f'<group ref="/data/g{place}" appearance="field-list"><label>Part {place}')
        body.append("</label>")
        for name in group:
            ref, kind = f"/data/g{place}/{name}", int(name[1:]) % 4
            required = ' required="true()"' if kind == 0 else ""
            data_type = ("string", "int", "string", "date")[kind]
            binds.append(f'<bind nodeset="{ref}" type="{data_type}"{required}/>')
            body.append(_control(ref, name, chooses=kind == 2))
        body.append("</group>")
    for number in range(calculations):
        nodes.append(f"<c{number}/>")
        formula = f"concat(/data/g0/q0, ' {number}')"
        binds.append(f'<bind nodeset="/data/c{number}" calculate="{formula}" readonly="true()"/>')
        body.append(f'<input ref="/data/c{number}"><label>Sum {number}</label></input>')
    if calculations:
        # They stand on the page of the question that they follow from.
        body = [part for part in body if part != "</group>"] + ["</group>"]
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        f'<h:head><h:title>Long</h:title><model><instance><data id="long" version="1">'
        f"{''.join(nodes)}</data></instance>{''.join(binds)}</model></h:head>"
        f"<h:body>{''.join(body)}</h:body></h:html>"
    )


def _control(ref: str, name: str, *, chooses: bool) -> str:
    if not chooses:
        return (
            f'<input ref="{ref}"><label>What do you see at place {name}?</label>'
            "<hint>As it is, not as it should be.</hint></input>"
        )
    items = "".join(
        f"<item><label>{words}</label><value>{value}</value></item>"
        for value, words in (("yes", "Yes"), ("no", "No"), ("ns", "Did not want to say"))
    )
    return f'<select1 ref="{ref}"><label>Which of these is {name}?</label>{items}</select1>'


class Bench:
    """A vault in `folder`, a desk, and records of forms in it."""

    def __init__(self, folder: Path) -> None:
        self.app = make_application(["auditor"])
        there = folder / "vault"
        if there.exists():
            self.vault = Vault.open(there)
            self.vault.unlock(PASSPHRASE)
        else:
            self.vault, _ = Vault.create(there, PASSPHRASE, cost=_CHEAP)
        kept = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.desk = Desk(Looks(kept))
        self.desk.take(self.vault)

    def record(self, xml: str) -> Record:
        """A new record of a form."""
        definition = parse_xform(xml)
        audit = self.vault.audits.create("bench", "1", "A site")
        facts = (definition.digest, definition.form_id, definition.version)
        self.vault.forms.pin(definition.xml, facts[1], facts[2], facts[0])
        values = session_for(self.vault, definition).values()
        return self.vault.records.create(audit.id, *facts, "site", "Record", values)

    def open(self, record: Record, *, whole: bool) -> FormFiller:
        """What the record page does from the click to the first question that is seen."""
        session = open_session(self.vault, record.id)
        keeper = RecordKeeper(self.desk, record, session, "")
        filler = FormFiller(keeper, whole=whole)
        for step in filler.beginning():
            step()
        filler.resize(*_SIZE)
        filler.show()
        filler.focus_here()
        painted(filler)
        return filler

    def close(self) -> None:
        """Lock, and end the threads."""
        self.desk.shut()


def painted(widget: QWidget) -> None:
    """Let everything that waits be done and painted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QCoreApplication.processEvents()
    widget.repaint()


def opening(folder: Path, questions: int, *, pages: bool, whole: bool) -> dict[str, Any]:
    """Seconds to open a form, and for as many bare labels and fields in a scroll area."""
    bench = Bench(folder)
    record = bench.record(form(questions, pages=pages))
    ours, floor = [], []
    for _ in range(_ROUNDS):
        ours.append(_seconds(lambda: bench.open(record, whole=whole)))
        floor.append(_seconds(lambda: _bare(questions)))
    bench.close()
    # The first is the one that a person waits for: nothing is at hand yet.
    return {"ours": statistics.median(ours), "first": ours[0], "floor": statistics.median(floor)}


def _seconds(make: Callable[[], QWidget]) -> float:
    begun = time.perf_counter()
    made = make()
    taken = time.perf_counter() - begun
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    return taken


def _bare(questions: int) -> QWidget:
    inside, area = QWidget(), QScrollArea()
    layout = QVBoxLayout(inside)
    for number in range(questions):
        layout.addWidget(QLabel(f"What do you see at place q{number}?"))
        layout.addWidget(QLineEdit())
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.resize(*_SIZE)
    area.show()
    painted(area)
    return area


class _Paints(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """After the widget, all that was due with it is painted too."""
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return super().eventFilter(watched, event)


def keys(folder: Path) -> dict[str, Any]:
    """Seconds from a key to the end of painting, 95th percentile, with its answer each time.

    Every key is answered at once, though while somebody types answers wait for a pause: the engine
    calculates, widgets follow, and all is painted before the clock stops.
    """
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the program itself does without it

    bench = Bench(folder)
    filler = bench.open(bench.record(form(40, pages=False, calculations=_CALCULATIONS)), whole=True)
    question = filler.sheet.question("/data/g0/q0")
    assert question is not None  # noqa: S101 - it is the first
    edit = question.findChildren(QLineEdit)[0]
    filler.sheet.roll.make(filler.sheet.roll.stretches)
    painted(filler)

    def press() -> float:
        begun = time.perf_counter()
        QTest.keyClick(edit, "a")
        question.flush()
        painted_now()
        return time.perf_counter() - begun

    ours = [press() for _ in range(_KEYS)]
    followed = sum(filler.session.value(f"/data/c{n}") != "" for n in range(_CALCULATIONS))
    window = QWidget()
    bare = QLineEdit(window)
    window.resize(*_SIZE)
    window.show()
    painted(window)

    def press_bare() -> float:
        begun = time.perf_counter()
        QTest.keyClick(bare, "a")
        painted_now()
        return time.perf_counter() - begun

    floor = [press_bare() for _ in range(_KEYS)]
    click = _clicks(filler)
    bench.close()
    return {
        "ours": _percentile(ours),
        "floor": _percentile(floor),
        "click": click,
        "followed": followed,
    }


def _clicks(filler: FormFiller) -> float:
    # As while somebody fills it: what is far from the view is taken down again.
    filler.sheet.look()
    painted(filler)
    lists = [q for q in filler.sheet.questions() if isinstance(q, ChoiceList)]
    taken = []
    for number in range(_KEYS // 2):
        row = lists[number % len(lists)].rows()[number % 3]
        begun = time.perf_counter()
        row.click()
        painted_now()
        taken.append(time.perf_counter() - begun)
    return _percentile(taken)


def painted_now() -> None:
    """Paint what is due, and nothing else: as the window system would at the next frame."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def _percentile(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95) - 1]


def memory(folder: Path) -> dict[str, Any]:
    """The most memory of a process in which a large audit is open, whole and scrolled through."""
    bench = Bench(folder)
    filler = bench.open(bench.record(form(3000, pages=True)), whole=True)
    bar = filler.sheet.verticalScrollBar()
    steps = 0
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + _STRIDE * bar.pageStep())
        for _ in range(_STRIDE):
            QCoreApplication.processEvents()
        steps += 1
    made = len(filler.sheet.questions())
    bench.close()
    return {"bytes": most_memory(), "screens": steps, "made": made}


def main() -> None:
    """Measure what the command line names."""
    what, folder = sys.argv[1], Path(sys.argv[2])
    found = {
        "page300": lambda: opening(folder, 300, pages=False, whole=False),
        "whole3000": lambda: opening(folder, 3000, pages=True, whole=True),
        "keys": lambda: keys(folder),
        "memory": lambda: memory(folder),
    }[what]()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
