"""Languages that are added to a finished form: what the form says of them, and what it keeps."""

from __future__ import annotations

import pytest

from auditor_app.xforms import FormText, Translation, draft_languages, parse_xform
from auditor_app.xforms.definition.translating import with_translations

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"{html}>
<h:head><h:title>T</h:title><model>
<itext><translation lang="English (en)" default="true()">
<text id="/data/a:label"><value>Name</value></text>
<text id="/data/b:label"><value>{text}</value></text>
</translation></itext>
<!-- <instance><data/></instance> -->
<instance{instance}><!-- the answers -->
<data id="t"{data}><a/><g><a/></g><b/></data></instance>{more}
<bind nodeset="/data/a" type="string"/><bind nodeset="/data/g/a" type="string"/>
<bind nodeset="/data/b" type="string"/>
</model></h:head>
<h:body><input ref="/data/a"><label ref="jr:itext('/data/a:label')"/></input>
<input ref="/data/b"><label ref="jr:itext('/data/b:label')"/></input></h:body>
</h:html>"""
AUDITOR = 'xmlns:auditor="urn:auditor:form:1"'


def form(
    html: str = "", instance: str = "", data: str = "", more: str = "", text: str = "B"
) -> str:
    return FORM.format(html=html, instance=instance, data=data, more=more, text=text)


def upper(text: FormText) -> str:
    return text.text.replace("Name", "JINA").replace("from", "kutoka")


def translated(xml: str, *tags: str) -> str:
    languages = [Translation(f"{tag} ({tag})", upper, True, tag) for tag in tags]
    return with_translations(xml, "form.xml", languages)


@pytest.mark.parametrize(
    "xml",
    [
        form(),
        form(html=f" {AUDITOR}"),
        form(data=f" {AUDITOR}"),
        form(instance=' xmlns="http://www.w3.org/2002/xforms"'),
        form(more=f'<instance id="x" {AUDITOR} auditor:file="x.csv"><root/></instance>'),
    ],
)
def test_a_draft_is_told_however_the_form_is_written(xml: str) -> None:
    made = parse_xform(translated(xml, "sw", "zh-Hans"))
    assert [language.tag for language in made.languages] == ["en", "sw", "zh-Hans"]
    assert draft_languages(made) == {"sw", "zh-Hans"}


@pytest.mark.parametrize("quote", ['"', "'"])
def test_drafts_that_a_form_tells_of_itself_stay_told(quote: str) -> None:
    xml = form(html=f" {AUDITOR}", data=f" auditor:drafts={quote}ne ar{quote}")
    assert draft_languages(parse_xform(translated(xml, "sw"))) == {"ne", "ar", "sw"}


def test_a_language_that_the_form_has_is_not_added_under_another_name() -> None:
    xml = form().replace("English (en)", "Kiswahili (sw)")
    assert translated(xml, "sw") == xml


def test_two_questions_of_one_name_keep_their_own_values() -> None:
    text = 'from <output value="/data/a"/> and <output value="/data/g/a"/>'
    made = translated(form(text=text), "sw")
    expected = text.replace("from", "kutoka")
    assert f"<value>{expected}</value>" in made
