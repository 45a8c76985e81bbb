"""The same expressions in JavaRosa, the engine of ODK Collect, which pyxform brings along."""

from __future__ import annotations

import fnmatch
import math
import shutil
import subprocess
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from javarosa_cases import FORM, TYPES, Case, cases

from auditor_app.errors import AuditorError
from auditor_app.xforms import FormSession, parse_xform
from auditor_app.xforms.datatypes import calculated_text
from auditor_app.xforms.expressions.conversions import to_string

SOURCE = Path(__file__).with_name("javarosa") / "Evaluate.java"
JAR = Path(str(files("pyxform"))) / "validators" / "odk_validate" / "bin" / "ODK_Validate.jar"

pytestmark = [
    pytest.mark.skipif(
        shutil.which(tool) is None,
        reason=f"NOT CHECKED from outside: {tool} is not installed (apt install default-jdk)",
    )
    for tool in ("java", "javac")
]

DATES = "the number of a date is its midnight in UTC (ODK XForms), not its calendar day"
TIMES = "date() keeps a time of day (ODK Web Forms); a node of type date stores the day only"
LITERALS = "a date or time counts whether it stands in a question or in quotes (ODK XForms)"
NOT_A_DATE = "in a label what is no date is empty (ODK Web Forms), no error; so is date() of NaN"
NOTHING = "an unanswered question has no number: NaN (XPath 1.0), not a text"
NO_NUMBER = "what is no number is NaN (XPath 1.0, section 4.4), not left out or taken for 0"
EXISTS = "a path to a question is true, whatever the answer (XPath 1.0, section 4.3)"
BOOLEANS = "beside a boolean a path counts as one (XPath 1.0, section 3.4)"
TEXT = "the text of a group is that of all its questions (XPath 1.0, section 5.2)"
WRITTEN = "a boolean is stored as 'true' or 'false', as string() writes it (ODK XForms)"
UNFIT = "what does not fit the node's type is not stored"
UNTOUCHED = "a number or text in a boolean node stays what it is (ODK XForms: string())"
CALENDAR = "a calculated date or time is stored as its node's type writes it, quoted or not"
POSITION = "a number in brackets is a place (XPath 1.0, section 2.4); JavaRosa finds nothing there"
INDEX = "there is no repeat before the first (ODK XForms: as [position() = index])"
DATE_LINE = "days of the calendar, with the one that the date line took away in 1994"
DECIMAL_TIME = (
    "the time of day by the clock of that day; JavaRosa adds the offset of today, whatever the"
    " season, takes numbers, and no time in quotes"
)

KNOWN = {
    "regex(*, 'b') *": "a pattern is looked for anywhere (ODK XForms); JavaRosa wants all to match",
    "regex(*, '^a|c$') *": "a pattern is looked for anywhere (ODK XForms)",
    "regex(/data/name, '[[]a-c[]]+') *": "a pattern is looked for anywhere (ODK XForms)",
    "boolean-from-string('TRUE') *": "only 'true' and '1' are true (ODK XForms)",
    "boolean(/data/none) *": EXISTS,
    "not(/data/none) *": EXISTS,
    "if(/data/none, *": EXISTS,
    "/data/none * false() *": BOOLEANS,
    "true() * /data/n *": BOOLEANS,
    "true() * /data/none *": BOOLEANS,
    "round(*, 31) *": "JavaRosa rounds to 30 places at most",
    "round(*, 'a') *": NO_NUMBER,
    "round(-12.345, -1) *": "-12.345 is nearer to -10 than to 0; JavaRosa adds a half to negatives",
    "round(-1250, -1) *": "-1250 is a multiple of 10; JavaRosa adds a half to negatives",
    "m??(1, 'x') *": NO_NUMBER,
    "m??('', 4) *": NO_NUMBER,
    "m??(/data/house*": NO_NUMBER,
    "max(-3, -1) *": "-1 is the larger of the two; JavaRosa begins with 0",
    "sum(/data/house) *": NO_NUMBER,
    "concat(/data/house) *": TEXT,
    "join(', ', /data/house) *": TEXT,
    "selected(*, 1) *": "arguments become texts (ODK XForms, XPath functions)",
    "selected-at(*, 'x') *": NO_NUMBER,
    "selected-at(*, /data/none) *": NO_NUMBER,
    "/data/house[[]1]/size *": POSITION,
    "count(/data/house/person[[]age > 3][[]1]) *": POSITION,
    "geofence(/data/none, *": "what is not answered lies nowhere; JavaRosa takes it for 0 0",
    "area(/data/fence) *": "on the sphere, as ODK Web Forms; JavaRosa's triangles are flat",
    "distance(*": "rounded to centimetres, as ODK Web Forms",
    "indexed-repeat(*, 0) *": INDEX,
    "indexed-repeat(*, -1) *": INDEX,
    "number('????-??-??') *": LITERALS,
    "date(*) [+-] 30 *": DATES,
    "/data/summer + 10 *": DATES,
    "max(/data/born, /data/summer) *": DATES,
    "decimal-date-time(/data/summer) *": DATES,
    "/data/met > /data/summer *": "a date begins at midnight, a dateTime counts with its time",
    "format-date(*'%Q') *": "an unknown letter gives the empty text, no error",
    "format-date('x', *": NOT_A_DATE,
    "date*(/data/met) *": TIMES,
    "date*('2026-??-??T*": TIMES,
    "date(0) *": TIMES,
    "date-time(0) *": TIMES,
    "date*(1.5) *": TIMES,
    "date*(20000) *": TIMES,
    "date*(0 div 0) *": NOT_A_DATE,
    "decimal-date-time('') *": NOTHING,
    "decimal-date-time(/data/none) *": NOTHING,
    "decimal-time(*": DECIMAL_TIME,
    "1 = * as [!b]*": WRITTEN,
    "[-0-9]* as boolean": UNTOUCHED,
    "'x' * as boolean": UNTOUCHED,
    "'x' * as *": UNFIT,
    "[-0-9]* as date": UNFIT,
    "[-0-9]* as time": UNFIT,
    "[-0-9]* as dateTime": UNFIT,
    "date(*) - date(*) * in Pacific/Kiritimati": DATE_LINE,
    "/data/summer - /data/born * in Pacific/Kiritimati": DATE_LINE,
    "instance('towns')/root/item[[]2]/name *": POSITION,
    "instance('towns')/root/item[[]people > 1000]/label *": (
        "of several nodes the first is the text (XPath 1.0, section 4.2); JavaRosa takes one only"
    ),
    "'2026-07-01' * as *": CALENDAR,
    "'2026-07-01T23:30:00.000Z' * as *": CALENDAR,
    "/data/met * as dateTime": "a dateTime keeps its offset (ODK XForms, data types)",
}


def test_expressions_give_what_they_give_in_odk_collect(tmp_path: Path) -> None:
    found = cases()
    differ = {
        str(case): (own, theirs)
        for case, own, theirs in zip(found, ours(found), javarosas(found, tmp_path), strict=True)
        if not same(own, theirs)
    }
    unexplained = {
        case: pair for case, pair in differ.items() if not any(map(fnmatcher(case), KNOWN))
    }
    assert unexplained == {}
    needless = [pattern for pattern in KNOWN if not fnmatch.filter(differ, pattern)]
    assert needless == []


def fnmatcher(case: str) -> Any:
    return lambda pattern: fnmatch.fnmatchcase(case, pattern)


def ours(found: list[Case]) -> list[str]:
    form = parse_xform(FORM, "sample")
    sessions: dict[str, FormSession] = {}
    texts = []
    for case in found:
        zone = ZoneInfo(case.zone)
        if case.zone not in sessions:
            sessions[case.zone] = FormSession(form, clock=lambda zone=zone: datetime.now(zone))  # type: ignore[misc]
        try:
            value = sessions[case.zone].evaluate(case.expression, case.context)
        except AuditorError as error:
            texts.append(f"! {error.message}")
            continue
        plain: Any = (value[0] if value else "") if isinstance(value, list) else value
        stored = calculated_text(case.type, plain, zone) if case.type else to_string(plain)
        texts.append(f"= {stored}")
    return texts


def javarosas(found: list[Case], work: Path) -> list[str]:
    (work / "form.xml").write_text(FORM, "utf-8")
    subprocess.run(["javac", "-cp", str(JAR), "-d", str(work), str(SOURCE)], check=True)
    lines = [
        "\t".join((each.zone, each.context, str(TYPES.get(each.type, 0)), escaped(each.expression)))
        for each in found
    ]
    done = subprocess.run(
        [
            "java",
            "-Dfile.encoding=UTF-8",
            "-cp",
            f"{JAR}:{work}",
            "Evaluate",
            str(work / "form.xml"),
        ],
        input="\n".join(lines) + "\n",
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return [unescaped(line) for line in done.stdout.splitlines()]


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def unescaped(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\")


def same(own: str, theirs: str) -> bool:
    """Alike, as numbers where both are, as errors whatever their words are."""
    if own == theirs or own[0] == theirs[0] == "!":
        return True
    if own.replace("+00:00", "Z") == theirs:
        return True
    try:
        one, other = float(own[2:]), float(theirs[2:])
    except ValueError:
        return False
    return (math.isnan(one) and math.isnan(other)) or math.isclose(
        one, other, rel_tol=1e-9, abs_tol=1e-11
    )
