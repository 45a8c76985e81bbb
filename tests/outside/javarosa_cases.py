"""A form and some hundred expressions over it, for JavaRosa and this engine alike."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

ZONES = (
    "UTC",
    "America/Phoenix",
    "America/New_York",
    "Europe/Dublin",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
)

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Sample</h:title><model>
<instance><data id="sample" version="7">
<name>Aye Chan</name><none/><n>7</n><minus>-3</minus><part>2.5</part><text>12</text><word>b</word>
<born>1990-02-28</born><summer>2026-07-01</summer><met>2026-07-01T23:30:00.000Z</met>
<many>b a c</many><one>a</one><town/><hidden>4</hidden>
<place>1 1 0 0</place><fence>0 0 0 0; 0 2 0 0; 2 2 0 0; 2 0 0 0; 0 0 0 0</fence>
<house><size>2</size><person><age>30</age><nick>x</nick></person>
<person><age>4</age><nick/></person></house>
<house><size>3</size><person><age>61</age><nick>y</nick></person></house>
<house><size/><person><age/><nick>z</nick></person></house>
</data></instance>
<instance id="towns"><root>
<item><name>b</name><label>Bago</label><people>254</people></item>
<item><name>y</name><label>Yangon</label><people>5160</people></item>
<item><name>m</name><label>Mandalay</label><people>1225</people></item>
</root></instance>
<bind nodeset="/data/town" calculate="instance('towns')/root/item[1]/name"/>
<bind nodeset="/data/n" type="int"/><bind nodeset="/data/minus" type="int"/>
<bind nodeset="/data/part" type="decimal"/>
<bind nodeset="/data/born" type="date"/><bind nodeset="/data/summer" type="date"/>
<bind nodeset="/data/met" type="dateTime"/>
<bind nodeset="/data/hidden" type="int" relevant="/data/n &lt; 0"/>
<bind nodeset="/data/place" type="geopoint"/><bind nodeset="/data/fence" type="geoshape"/>
<bind nodeset="/data/house/size" type="int"/><bind nodeset="/data/house/person/age" type="int"/>
</model></h:head><h:body>
<input ref="/data/name"><label>Name</label></input>
<select ref="/data/many"><label>Many</label>
<item><label>A</label><value>a</value></item><item><label>B</label><value>b</value></item>
<item><label>C</label><value>c</value></item></select>
<group ref="/data/house"><label>House</label><repeat nodeset="/data/house">
<input ref="/data/house/size"><label>Size</label></input>
<group ref="/data/house/person"><label>Person</label><repeat nodeset="/data/house/person">
<input ref="/data/house/person/age"><label>Age</label></input>
<input ref="/data/house/person/nick"><label>Nick</label></input>
</repeat></group></repeat></group></h:body></h:html>"""

TYPES = {"string": 1, "int": 2, "decimal": 3, "date": 4, "time": 5, "dateTime": 6, "boolean": 9}
"""Data types, and the numbers JavaRosa has for them."""


class Case(NamedTuple):
    """An expression, where it is evaluated, and the type of the node it would be stored in."""

    zone: str
    context: str
    type: str
    expression: str

    def __str__(self) -> str:
        stored = f" as {self.type}" if self.type else ""
        return f"{self.expression} at {self.context} in {self.zone}{stored}"


def cases() -> list[Case]:
    """All of them, those of a zone together."""
    found = [Case("UTC", "/data/name", "", each) for each in (*_texts(), *_numbers(), *_nodes())]
    found += [Case("UTC", context, "", each) for context, each in _repeats()]
    found += [Case("UTC", "/data/name", kind, each) for kind, each in product(TYPES, _STORED)]
    for zone in ZONES:
        found += [Case(zone, "/data/name", "", each) for each in _dates()]
        found += [
            Case(zone, "/data/name", kind, each)
            for kind, each in product(("date", "dateTime", "time"), _STORED_DATES)
        ]
    return found


_SAMPLES = ("''", "'a'", "' a  b '", "'नमस्ते'", "/data/name", "/data/none", "/data/n", "12.5")
_STORED = ("1 = 1", "1 = 2", "7", "7.0", "2.5", "-0.4", "1 div 3", "'x'", "''", "0 div 0")
_STORED_DATES = (
    "/data/born",
    "'2026-07-01'",
    "'2026-07-01T23:30:00.000Z'",
    "date('2026-07-01')",
    "/data/met",
)


def _texts() -> list[str]:
    made = [f"string-length({each})" for each in _SAMPLES]
    made += [f"normalize-space({each})" for each in _SAMPLES]
    made += [f"concat({one}, {other})" for one, other in product(_SAMPLES[:5], _SAMPLES[3:])]
    made += [f"join('-', {each}, 1, true())" for each in _SAMPLES]
    made += [
        f"substr('hello', {start}, {end})"
        for start, end in product((0, 2, 5, 9, -2, -9, 1.9, -1.5), (0, 3, 5, 9, -1, -9, 2.9))
    ]
    made += [f"substr('hello', {start})" for start in (0, 3, 9, -2, -9, "'a'", "/data/none")]
    pairs = list(product(("'abcabc'", "''", "/data/name"), ("'b'", "'bca'", "'z'", "''", "'Aye'")))
    for name in ("contains", "starts-with", "ends-with", "substring-before", "substring-after"):
        made += [f"{name}({text}, {part})" for text, part in pairs]
    made += [
        f"translate('mañana', {one}, {other})"
        for one, other in product(("'an'", "'aa'", "''", "'ñ'"), ("'xy'", "''", "'x'"))
    ]
    made += [
        f"regex({text}, {pattern})"
        for text, pattern in product(
            ("'abc'", "''", "'12'", "/data/name"),
            ("'[a-c]+'", "'b'", "'.*'", "'[0-9]{2}'", "'\\d+'", "'^a|c$'", "'A.*n'"),
        )
    ]
    made += [
        f"digest({text}, '{how}', '{code}')"
        for text, how, code in product(
            ("'abc'", "''", "/data/name"), ("MD5", "SHA-1", "SHA-256"), ("hex", "base64")
        )
    ]
    made += ["digest('a', 'SHA-384')", "digest('a', 'SHA-512')", "digest('a', 'CRC')"]
    made += [f"base64-decode({each})" for each in ("'aGk='", "''", "'4KSo'", "'***'")]
    made += [
        f"boolean-from-string({each})"
        for each in ("'true'", "'TRUE'", "'1'", "1", "1.0", "'0'", "''", "true()", "' 1'")
    ]
    made += [
        f"{name}({each})"
        for name, each in product(
            ("string", "boolean", "number", "not", "int"),
            (*_SAMPLES, "true()", "0", "-0.0", "0 div 0", "1 div 0", "/data/many", "'0'"),
        )
    ]
    return made


_NUMBERS = ("0", "1", "-1", "2.5", "-2.5", "0.5", "-0.5", "1000000", "0.0001", "123456789.125")


_OF_ONE_NUMBER = (
    *("abs", "int", "round", "sqrt", "exp", "exp10", "log", "log10"),
    *("sin", "cos", "tan", "asin", "acos", "atan"),
)


def _numbers() -> list[str]:
    made = [
        f"{name}({each})"
        for name, each in product(
            (*_OF_ONE_NUMBER, "number", "string"),
            (*_NUMBERS, "/data/n", "/data/none", "0 div 0", "1 div 0", "'x'", "'3'"),
        )
    ]
    made += [
        f"round({number}, {places})"
        for number, places in product(
            ("12.345", "-12.345", "1250", "-1250", "0.5", "2.675", "1 div 3", "0 div 0"),
            (0, 1, 2, -1, -2, 2.7, 31, "'a'"),
        )
    ]
    made += [
        f"{name}({one}, {other})"
        for name, one, other in product(
            ("pow", "atan2"), ("0", "2", "-2", "0.5"), ("0", "2", "-2", "0.5", "0 div 0")
        )
    ]
    made += [
        f"{one} {sign} {other}"
        for one, sign, other in product(
            ("7", "-7", "2.5", "0", "/data/n", "/data/none", "'3'", "true()"),
            ("+", "-", "*", "div", "mod"),
            ("2", "-2", "0", "0.1", "/data/part"),
        )
    ]
    made += [
        f"{one} {sign} {other}"
        for one, sign, other in product(
            ("7", "'7'", "''", "/data/n", "/data/none", "true()", "/data/text", "0 div 0"),
            ("=", "!=", "<", ">="),
            ("7", "'7'", "''", "'12'", "false()", "/data/n", "/data/none"),
        )
    ]
    made += [
        f"{name}({each})"
        for name, each in product(
            ("min", "max"),
            ("3, 1, 2", "-3, -1", "1, 'x'", "'', 4", "/data/none", "/data/house/size, 1", "7"),
        )
    ]
    made += ["pi()", "1 div 3", "0.1 + 0.2", "1000000 * 1000000", "-(-3)", "10 div 3 * 3", "- 0"]
    return made


def _nodes() -> list[str]:
    nodes = (
        "/data/house",
        "/data/house/size",
        "/data/house/person/age",
        "/data/none",
        "/data/hidden",
    )
    made = [f"{name}({each})" for name, each in product(("count", "count-non-empty", "sum"), nodes)]
    made += [f"{name}({each})" for name, each in product(("min", "max", "concat"), nodes)]
    made += [f"join(', ', {each})" for each in nodes]
    made += [
        f"selected({chosen}, {value})"
        for chosen, value in product(
            ("/data/many", "/data/one", "/data/none", "'a b'", "''"),
            ("'a'", "'b'", "''", "' a '", "1"),
        )
    ]
    made += [
        f"selected-at({chosen}, {place})"
        for chosen, place in product(
            ("/data/many", "/data/none", "' a  b '"), (0, 1, 2, 3, -1, 1.7, "'x'", "/data/none")
        )
    ]
    made += [f"count-selected({each})" for each in ("/data/many", "/data/none", "' a  b '", "''")]
    made += [
        f"coalesce({one}, {other})"
        for one, other in product(
            ("/data/none", "/data/n", "''", "0", "0 div 0"), ("'x'", "/data/n")
        )
    ]
    made += [
        f"if({each}, 'yes', 'no')"
        for each in ("true()", "'false'", "''", "0", "/data/none", "/data/n", "/data/none = ''")
    ]
    made += [
        f"checklist({least}, {most}, true(), false(), /data/n > 3, '')"
        for least, most in product((-1, 0, 2, 3), (-1, 1, 2))
    ]
    made += [
        f"weighted-checklist({least}, {most}, true(), 2, false(), 5, /data/n > 3, 1.5)"
        for least, most in product((-1, 0, 3.5, 4), (3, 3.5, 9))
    ]
    made += [
        "instance('towns')/root/item[name = 'y']/label",
        "instance('towns')/root/item[name = /data/word]/label",
        "instance('towns')/root/item[people > 1000]/label",
        "count(instance('towns')/root/item[people > 1000])",
        "sum(instance('towns')/root/item/people)",
        "instance('towns')/root/item[2]/name",
        "instance('towns')/root/item[position() = 3]/name",
        "count(instance('towns')/root/item[name = 'none'])",
        "/data/house[1]/size",
        "/data/house[position() = 2]/size",
        "/data/house[size = 3]/person/age",
        "count(/data/house[size > 1])",
        "sum(/data/house[size > 1]/person/age)",
        "count(/data/house/person[age > 3][1])",
        "/data/hidden",
        "/data/hidden = ''",
        "/data/hidden + 1",
        "string-length(/data/hidden)",
        "count(/data/hidden)",
        "geofence(/data/place, /data/fence)",
        "geofence('3 1 0 0', /data/fence)",
        "geofence(/data/none, /data/fence)",
        "area(/data/fence)",
        "distance(/data/fence)",
        "distance('0 0 0 0; 0 1 0 0')",
        "distance('0 0 0 0', '0 1 0 0')",
        "distance(/data/none)",
        "area(/data/none)",
    ]
    return made


_AGE = "/data/house/person/age"


def _repeats() -> list[tuple[str, str]]:
    places = ("/data/house[1]/size", "/data/house[2]/size", "/data/house[1]/person[2]/age")
    here = [
        "position(..)",
        ".",
        "../size",
        "/data/house/size",
        "count(../person)",
        "sum(/data/house/size)",
        "sum(../person/age)",
        "sum(/data/house/person/age)",
        "/data/house[position() = position(current()/..)]/size",
        "/data/house[position() = position(current()/..) - 1]/size",
        "once('new')",
        "current()/../size",
        "string-length(.)",
        "name = 'b'",
    ]
    made = [(place, each) for place, each in product(places, here)]
    made += [
        (place, f"indexed-repeat(/data/house/size, /data/house, {index})")
        for place, index in product(places, (1, 2, 3, 0, -1, "1 + 1", "/data/n", "position(..)"))
    ]
    made += [
        (
            place,
            f"indexed-repeat({_AGE}, /data/house, {house}, /data/house/person, {person})",
        )
        for place, house, person in product(places, (1, 2), (1, 2))
    ]
    made += [
        ("/data/house[1]/person[2]/age", each)
        for each in (
            "position(../..)",
            "../../size",
            "count(../../person)",
            "../nick",
            "sum(../../person/age)",
        )
    ]
    return made


def _dates() -> list[str]:
    days = ("'1970-01-02'", "'1969-12-31'", "'2026-07-01'", "'2026-01-01'", "/data/born")
    made = [f"{name}({each})" for name, each in product(("date", "number", "string"), days)]
    made += [f"date({one}) - date({other})" for one, other in product(days, days)]
    made += [f"date({each}) {sign} 30" for each, sign in product(days, "+-")]
    made += [f"date(date({each}) + {days_})" for each, days_ in product(days, (1, 30, 180, -45))]
    made += [f"date({one}) {sign} date({other})" for one, sign, other in product(days, "<=", days)]
    made += [
        f"format-date({each}, '{pattern}')"
        for each, pattern in product(
            (*days, "'2026-07-01T23:30:00.000Z'", "''", "'x'"),
            ("%Y-%m-%d", "%e %b %y", "%a %n", "%H:%M", "%Q", "%%", "%W"),
        )
    ]
    made += [
        f"format-date-time({each}, '%Y-%m-%dT%H:%M:%S.%3')"
        for each in (
            "/data/met",
            "'2026-01-01T05:06:07.008+05:30'",
            "'2026-07-01'",
            "''",
            "/data/none",
        )
    ]
    made += [
        f"{name}({each})"
        for name, each in product(
            ("decimal-date-time", "decimal-time", "date", "date-time"),
            (
                "/data/met",
                "/data/summer",
                "'2026-01-01T00:00:00.000Z'",
                "'2026-07-01T00:00:00.000Z'",
                "'2026-01-01T06:00:00'",
                "'12:00:00.000'",
                "'not a date'",
                "''",
                "/data/none",
                "0",
                "1.5",
                "20000",
                "0 div 0",
            ),
        )
    ]
    made += [
        "/data/summer - /data/born",
        "/data/summer > /data/born",
        "/data/summer + 10",
        "date(/data/summer + 10)",
        "/data/met > /data/summer",
        "int((/data/summer - /data/born) div 365.25)",
        "boolean(/data/born)",
        "max(/data/born, /data/summer)",
    ]
    return made
