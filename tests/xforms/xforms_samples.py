"""Small forms for the tests of the form engine."""

from __future__ import annotations

from datetime import UTC, datetime

from auditor_app.xforms import FormDefinition, FormSession, parse_xform

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

SHELL = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"'
    ' xmlns:orx="http://openrosa.org/xforms" xmlns:auditor="urn:auditor:form:1"'
    ' xmlns:acme="urn:acme"><h:head><h:title>Sample</h:title>'
    "<model>{model}</model></h:head><h:body>{body}</h:body></h:html>"
)


def xform(instance: str, binds: str = "", body: str = "", extra: str = "") -> str:
    """An XForm whose primary instance `data` holds `instance`."""
    model = f'<instance><data id="sample" version="7">{instance}</data></instance>{extra}{binds}'
    return SHELL.format(model=model, body=body)


def form(instance: str, binds: str = "", body: str = "", extra: str = "") -> FormDefinition:
    return parse_xform(xform(instance, binds, body, extra), "sample")


def session(instance: str, binds: str = "", body: str = "", extra: str = "") -> FormSession:
    return FormSession(form(instance, binds, body, extra), clock=lambda: NOON)


def inputs(*names: str) -> str:
    return "".join(f'<input ref="/data/{name}"><label>{name}</label></input>' for name in names)


DEBTS = form(
    '<n/><debt jr:template=""><amount/><note/><who/></debt><total/><count/>',
    '<bind nodeset="/data/debt/amount" type="decimal"/>'
    '<bind nodeset="/data/debt/note" calculate="concat(position(..), \':\', ../amount)"/>'
    '<bind nodeset="/data/total" type="decimal" calculate="sum(/data/debt/amount)"/>'
    '<bind nodeset="/data/count" type="int" calculate="count(/data/debt)"/>',
    '<group ref="/data/debt"><label>Debt</label><repeat nodeset="/data/debt">'
    '<input ref="/data/debt/amount"><label>Amount</label></input>'
    '<input ref="/data/debt/who"><label>To whom</label></input></repeat></group>',
)
