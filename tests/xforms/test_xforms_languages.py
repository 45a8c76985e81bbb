"""Translations: names, directions, switching, texts that are missing."""

from __future__ import annotations

import pytest
from xforms_samples import form

from auditor_app.errors import AnswerError
from auditor_app.xforms import (
    Choice,
    ChoicesChanged,
    FormSession,
    HintChanged,
    LabelChanged,
    MediaChanged,
    ValidityChanged,
    ValueChanged,
)
from auditor_app.xforms.definition.languages import language

ITEXT = (
    '<itext><translation lang="English (en)"><text id="q"><value>Name of <output value="/data/a"/>'
    '?</value><value form="guidance">Ask twice</value><value form="image">jr://images/a.png</value>'
    '</text><text id="h"><value>Hint</value></text><text id="c"><value>Yes</value></text>'
    '<text id="only"><value>English only</value></text></translation>'
    '<translation lang="العربية (ar)" default="true()"><text id="q"><value>اسم <output'
    ' value="/data/a"/>؟</value></text><text id="h"><value>تلميح</value></text>'
    '<text id="c"><value>نعم</value></text></translation></itext>'
    '<instance id="l"><root><item><name>y</name><itextId>c</itextId></item></root></instance>'
)
SAMPLE = form(
    "<a>x</a><q/><o/>",
    "",
    '<input ref="/data/a"/>'
    '<select1 ref="/data/q"><label ref="jr:itext(\'q\')"/><hint ref="jr:itext(\'h\')"/>'
    '<itemset nodeset="instance(\'l\')/root/item"><value ref="name"/>'
    '<label ref="jr:itext(itextId)"/></itemset></select1>'
    '<input ref="/data/o"><label ref="jr:itext(\'only\')"/></input>',
    ITEXT,
)


def test_the_default_language_comes_first() -> None:
    assert [each.name for each in SAMPLE.languages] == ["العربية (ar)", "English (en)"]
    assert FormSession(SAMPLE).language == "العربية (ar)"


@pytest.mark.parametrize(
    ("name", "tag", "direction"),
    [
        ("English (en)", "en", "ltr"),
        ("العربية (ar)", "ar", "rtl"),
        ("اردو", "", "rtl"),
        ("ur", "ur", "rtl"),
        ("پنجابی (pa-Arab)", "pa-Arab", "rtl"),
        ("ਪੰਜਾਬੀ (pa)", "pa", "ltr"),
        ("ئۇيغۇرچە (ug-Latn)", "ug-Latn", "ltr"),
        ("नेपाली (ne)", "ne", "ltr"),
        ("default", "", "ltr"),
    ],
)
def test_a_languages_name_tells_its_tag_and_direction(name: str, tag: str, direction: str) -> None:
    found = language(name)
    assert (found.tag, found.direction) == (tag, direction)


def test_switching_reports_what_was_shown_in_its_new_words() -> None:
    record = FormSession(SAMPLE, language="English (en)")
    node = record.node("/data/q")
    assert (node.label, node.hint, node.choices) == ("Name of x?", "Hint", (Choice("y", "Yes"),))
    assert set(record.set_language("العربية (ar)")) == {
        LabelChanged("/data/q", "اسم x؟"),
        HintChanged("/data/q", "تلميح"),
        MediaChanged("/data/q", {}),
        ChoicesChanged("/data/q", (Choice("y", "نعم"),)),
    }
    assert record.language == "العربية (ar)"


def test_a_text_that_a_language_lacks_is_shown_in_another() -> None:
    assert FormSession(SAMPLE).node("/data/o").label == "English only"


def dashed(*default: str) -> FormSession:
    """A form with label, hint, guidance, message and choice, in Urdu all dashes."""

    def texts(language: str, *said: str) -> str:
        label, hint, guidance, message, choice = (f"<value>{text}</value>" for text in said)
        guidance = guidance.replace("<value>", '<value form="guidance">')
        entries = {"q": label, "h": hint + guidance, "m": message, "c": choice}
        written = (f'<text id="{name}">{values}</text>' for name, values in entries.items())
        return f'<translation lang="{language}">{"".join(written)}</translation>'

    sample = form(
        "<q/>",
        '<bind nodeset="/data/q" constraint=". = 1" jr:constraintMsg="jr:itext(\'m\')"/>',
        '<select1 ref="/data/q"><label ref="jr:itext(\'q\')"/><hint ref="jr:itext(\'h\')"/>'
        "<item><label ref=\"jr:itext('c')\"/><value>y</value></item></select1>",
        f"<itext>{texts('English (en)', *default)}{texts('Urdu (ur)', *'-----')}</itext>",
    )
    return FormSession(sample, language="Urdu (ur)")


def test_a_dash_in_another_language_than_the_first_stands_for_a_text_that_it_lacks() -> None:
    record = dashed("Paid?", "In cash", "Ask twice", "Not so", "Yes")
    node = record.node("/data/q")
    assert (node.label, node.hint, node.guidance) == ("Paid?", "In cash", "Ask twice")
    assert node.choices == (Choice("y", "Yes"),)
    assert ValidityChanged("/data/q", "Not so") in record.answer("/data/q", "y")


def test_a_dash_that_the_first_language_has_too_is_a_text() -> None:
    record = dashed("-", "In cash", "-", "-", "-")
    node = record.node("/data/q")
    assert (node.label, node.hint, node.guidance) == ("-", "In cash", "-")
    assert record.set_language("English (en)") == ()


def test_a_dash_of_the_first_language_is_what_it_says() -> None:
    record = dashed("-", "-", "-", "-", "-")
    record.set_language("English (en)")
    assert record.node("/data/q").label == "-"


def test_a_language_that_the_form_lacks_is_refused() -> None:
    with pytest.raises(AnswerError, match="Klingon"):
        FormSession(SAMPLE, language="Klingon")
    record = FormSession(SAMPLE)
    with pytest.raises(AnswerError, match="Klingon"):
        record.set_language("Klingon")
    assert record.language == "العربية (ar)"


def test_a_language_of_no_name_is_that_of_a_form_without_languages() -> None:
    sample = form("<a/>")
    record = FormSession(sample, language=FormSession(sample).language)
    assert record.language == ""
    assert record.set_language("") == ()
    with pytest.raises(AnswerError, match="no language 'en'"):
        FormSession(sample, language="en")
    with pytest.raises(AnswerError, match="no language ''"):
        FormSession(SAMPLE, language="")


def test_media_of_a_label_come_by_form_without_their_scheme() -> None:
    node = FormSession(SAMPLE, language="English (en)").node("/data/q")
    assert node.media == {"image": "a.png"}


def test_a_shown_message_is_reported_in_its_new_words() -> None:
    sample = form(
        "<a/><b/>",
        '<bind nodeset="/data/a" type="int" constraint=". &gt; 5"'
        " jr:constraintMsg=\"jr:itext('m')\"/>",
        '<input ref="/data/a"/><input ref="/data/b"/>',
        '<itext><translation lang="en"><text id="m"><value>No, <output value="/data/b"/></value>'
        '</text></translation><translation lang="fr"><text id="m"><value>Non</value></text>'
        "</translation></itext>",
    )
    record = FormSession(sample)
    assert ValidityChanged("/data/a", "No, ") in record.answer("/data/a", "3")
    assert ValidityChanged("/data/a", "No, Aye") in record.answer("/data/b", "Aye")
    assert record.set_language("fr") == (ValidityChanged("/data/a", "Non"),)
    assert record.answer("/data/a", "4") == (ValueChanged("/data/a", "4"),)


def test_a_node_is_read_in_another_language_without_switching() -> None:
    session = FormSession(SAMPLE)
    session.answer("/data/q", "y")
    said = session.said_in("English (en)", "/data/q")
    assert (said.label, said.hint) == ("Name of x?", "Hint")
    assert said.choices == (Choice("y", "Yes"),)
    assert said.chosen == ("Yes",)
    assert session.language == "العربية (ar)"
    assert session.node("/data/q").label == "اسم x؟"
    assert session.said_in("العربية (ar)", "/data/q").chosen == ("نعم",)
    assert session.said_in("English (en)", "/data/q", with_choices=False).choices == ()


def test_what_is_read_in_another_language_follows_the_answers_and_reports_nothing() -> None:
    session = FormSession(SAMPLE)
    assert session.said_in("English (en)", "/data/q").chosen == ()
    changes = session.answer("/data/a", "y")
    assert session.said_in("English (en)", "/data/q").label == "Name of y?"
    # Nobody has looked at the question itself: its label is not reported.
    assert not [each for each in changes if isinstance(each, LabelChanged)]
    assert session.said_in("English (en)", "/data").label == ""


def test_a_language_or_a_node_that_is_not_there_is_named() -> None:
    session = FormSession(SAMPLE)
    with pytest.raises(AnswerError, match="no language 'Deutsch'"):
        session.said_in("Deutsch", "/data/q")
    with pytest.raises(AnswerError, match="has no /data/z"):
        session.said_in("English (en)", "/data/z")
    assert session.language == "العربية (ar)"
