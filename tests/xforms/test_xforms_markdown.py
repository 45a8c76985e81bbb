from __future__ import annotations

import pickle

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree
from xforms_samples import inputs, session

from auditor_app.xforms.markdown import FilledText, as_value, joined, plain_text, rich_text

ELEMENTS = {
    *("b", "i", "u", "s", "sub", "sup", "small", "big"),
    *("span", "div", "ul", "ol", "li", "br"),
}
# What XML can hold, without the marks and without what begins a heading or an item of a list.
WRITABLE = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
UNMARKED = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc"), exclude_characters="\\*_#[]<&-+0123456789\ufffe\uffff"
    )
)
MARKED = st.lists(
    st.sampled_from(
        (
            *("**", "*", "_", "__", "# ", "\n", "\n\n", "- ", "1. ", "a", " ", "\\", "&lt;", "&"),
            *("[x](https://a.b)", "[", "](", "<b>", "</b>", "<i>", "</i>", "<p>", "</p>", "<u>"),
            *('<span style="color:red">', "</span>", '<div style="text-align:center">', "</div>"),
            *("<script>", "</script>", '<img src="x">', "<h1>", "</h1>", "<br>", "<", ">", "\x00"),
        )
    ),
    max_size=30,
).map("".join)


@pytest.mark.parametrize(
    ("text", "rich", "plain"),
    [
        ("*a* _b_", "<i>a</i> <i>b</i>", "a b"),
        ("**a** __b__", "<b>a</b> <b>b</b>", "a b"),
        ("***a***", "<i><b>a</b></i>", "a"),
        ("*a __b__ c*", "<i>a <b>b</b> c</i>", "a b c"),
        ("A_B_C and 2 * 3 * 4", "A_B_C and 2 * 3 * 4", "A_B_C and 2 * 3 * 4"),
        (r"\_ _AB\__ \*x\* \a", r"_ <i>AB_</i> *x* \a", r"_ AB_ *x* \a"),
        ("## Part ##", '<b style="font-size:18px">Part</b>', "Part"),
        ("#1 of 3", "#1 of 3", "#1 of 3"),
        ("# A\nb", '<b style="font-size:20px">A</b><br/>b', "A\nb"),
        ("one\ntwo\n\nthree", "one<br/>two<br/><br/>three", "one\ntwo\n\nthree"),
        ("- a\n- *b*", "<ul><li>a</li><li><i>b</i></li></ul>", "- a\n- b"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b"),
        ("3. How old are you?", "3. How old are you?", "3. How old are you?"),
        ("[ILO](https://ilo.org)", "<u>ILO</u> (https://ilo.org)", "ILO (https://ilo.org)"),
        ("[Call](tel:+4912)", "<u>Call</u> (+4912)", "Call (+4912)"),
        ("[x](javascript:alert(1))", "<u>x</u>", "x"),
        ("[x](file:///etc/passwd)", "<u>x</u>", "x"),
        ('<a href="http://a.b">c</a>', "<u>c</u> (http://a.b)", "c (http://a.b)"),
        (
            '<span style="color: #f00; font-family: Arial">a</span>',
            '<span style="color:#f00;font-family:Arial">a</span>',
            "a",
        ),
        ('<font color="red">a</font>', '<span style="color:red">a</span>', "a"),
        (
            '<div style="text-align:center">a</div>b',
            '<div style="text-align:center">a</div>b',
            "a\nb",
        ),
        ("<strong >a</strong> <u>b</u>", "<b>a</b> <u>b</u>", "a b"),
        ("a<br>b", "a<br/>b", "a\nb"),
        ("a <b & c> d", "a &lt;b &amp; c&gt; d", "a <b & c> d"),
        ("1 < 2 > 0 & AT&T", "1 &lt; 2 &gt; 0 &amp; AT&amp;T", "1 < 2 > 0 & AT&T"),
        ("a &lt;b&gt; &amp; &madeup;", "a &lt;b&gt; &amp; &amp;madeup;", "a <b> & &madeup;"),
        ("<b>never closed", "never closed", "never closed"),
    ],
)
def test_marks_are_read_as_odk_documents_them(text: str, rich: str, plain: str) -> None:
    assert rich_text(text) == rich
    assert plain_text(text) == plain


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src="https://a.b/c.png">',
        "<iframe src='file:///etc/passwd'></iframe>",
        "<b onclick=x>a</b>",
        '<span style="color:red;background:url(https://a.b)">a</span>',
        '<span style="color:red&quot; onclick=&quot;x">a</span>',
        '<span style="font-family:x;}</style>">a</span>',
        "![x](https://a.b/c.png)",
    ],
)
def test_nothing_that_loads_runs_or_leads_elsewhere_passes(hostile: str) -> None:
    for element in etree.fromstring(f"<x>{rich_text(hostile)}</x>").iter():
        assert element.tag in ELEMENTS | {"x"}
        assert set(element.attrib) <= {"style", "start"}
        assert "url" not in element.get("style", "")
        assert "onclick" not in element.get("style", "")


@given(MARKED, st.text(WRITABLE))
@example("<b>" * 200 + "x" + "</b>" * 200, "")
@example("**<b>**</b>", "\x00")
def test_rich_text_is_sound_xml_of_few_elements(text: str, value: str) -> None:
    for shown in (text, joined((text, as_value(value), text))):
        tree = etree.fromstring(f"<x>{rich_text(shown)}</x>")
        assert {element.tag for element in tree.iter()} <= ELEMENTS | {"x"}
        assert max(len(list(element.iterancestors())) for element in tree.iter()) < 40


@given(UNMARKED)
def test_text_without_marks_is_itself(text: str) -> None:
    assert plain_text(text) == text
    assert "".join(etree.fromstring(f"<x>{rich_text(text)}</x>").itertext()) == text


@given(st.text(WRITABLE), st.sampled_from(("{}", "**{}**", "# {}", "- a\n- {}", "[{}](http://a)")))
@example("**b** <b>x</b> &amp; [l](http://m) \\*", "**{}**")
@example("# not a heading\n- no item", "{}")
@example("", "**{}**")
def test_a_value_in_a_text_is_shown_letter_by_letter(value: str, around: str) -> None:
    before, _, after = around.partition("{}")
    text = joined((before, as_value(value), after))
    assert value in plain_text(text)
    shown = etree.fromstring(f"<x>{rich_text(text).replace('<br/>', chr(10))}</x>")
    assert value in "".join(shown.itertext())


def test_values_stay_values_when_texts_are_joined_and_pickled() -> None:
    inner = joined(("*a* ", as_value("*b*")))
    text = joined((inner, " *c*"))
    assert text == "*a* *b* *c*"
    assert isinstance(text, FilledText)
    for each in (text, pickle.loads(pickle.dumps(text))):  # noqa: S301 - its own
        assert rich_text(each) == "<i>a</i> *b* <i>c</i>"


@pytest.mark.parametrize(
    "unit",
    ["*", "_*", "*a ", "[", "[a](", "<b>", "<b a=", "<", "\n", "- a\n", "- a\n\n", "1. ", "\\"],
)
def test_the_work_grows_with_the_length_and_not_faster(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = [_steps(unit * count, monkeypatch) for count in (500, 4000)]
    assert counted[1] < 10 * counted[0]


def _steps(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many lines of the two modules run for `text`."""
    import sys  # noqa: PLC0415 - for this measurement only

    steps = 0

    def trace(frame: object, event: str, _: object) -> object:
        nonlocal steps
        name = frame.f_code.co_filename  # type: ignore[attr-defined]
        if not name.endswith(("/marks.py", "/markdown.py")):
            return None
        steps += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        rich_text(text)
        plain_text(text)
    finally:
        sys.settrace(before)
    return steps


def test_an_answer_in_a_label_is_no_markup() -> None:
    filling = session(
        "<name/><next/>",
        '<bind nodeset="/data/next" required="true()"/>',
        '<input ref="/data/name"><label>Name</label></input><input ref="/data/next">'
        '<label>Does **<output value="/data/name"/>** agree?</label>'
        "<hint>Ask <output value=\"concat(/data/name, '*')\"/></hint></input>",
    )
    filling.node("/data/next")
    changes = filling.answer("/data/name", "<b>A</b> *B*")
    label, hint = filling.node("/data/next").label, filling.node("/data/next").hint
    assert label == "Does **<b>A</b> *B*** agree?"
    assert rich_text(label) == "Does <b>&lt;b&gt;A&lt;/b&gt; *B*</b> agree?"
    assert plain_text(hint) == "Ask <b>A</b> *B**"
    reported = [change.label for change in changes if hasattr(change, "label")]
    assert [rich_text(each) for each in reported] == [rich_text(label)]
    assert rich_text(filling.problems()[0].label) == rich_text(label)


def test_a_message_and_a_repeat_show_answers_as_they_are() -> None:
    filling = session(
        "<n/><who><name/></who>",
        '<bind nodeset="/data/n" type="int" constraint=". &lt; 5"'
        " jr:constraintMsg=\"jr:itext('m')\"/>",
        '<group ref="/data/who"><label><output value="/data/who/name"/></label>'
        f'<repeat nodeset="/data/who">{inputs("who/name")}</repeat></group>{inputs("n")}',
        '<itext><translation lang="en"><text id="m"><value>*Less* than <output value="5"/>,'
        ' <output value="/data/who[1]/name"/></value></text></translation></itext>',
    )
    filling.answer("/data/who[1]/name", "*A*")
    filling.answer("/data/n", "7")
    message = filling.node("/data/n").message
    assert message is not None
    assert rich_text(message) == "<i>Less</i> than 5, *A*"


def test_choices_from_answers_are_no_markup_and_choices_of_the_form_are() -> None:
    filling = session(
        "<who><name/></who><one/><two/><say/>",
        "",
        f'<group ref="/data/who"><label>W</label><repeat nodeset="/data/who">{inputs("who/name")}'
        '</repeat></group><select1 ref="/data/one"><label>L</label><itemset nodeset="/data/who">'
        '<value ref="name"/><label ref="name"/></itemset></select1>'
        '<select1 ref="/data/two"><label>L</label><item><label>*Yes*</label><value>y</value></item>'
        '</select1><input ref="/data/say">'
        "<label>You said <output value=\"jr:choice-name(/data/two, '/data/two')\"/>, <output"
        " value=\"jr:choice-name(/data/one, '/data/one')\"/></label></input>",
    )
    filling.answer("/data/who[1]/name", "*A*")
    filling.answer("/data/one", "*A*")
    filling.answer("/data/two", "y")
    assert [rich_text(each.label) for each in filling.node("/data/one").choices] == ["*A*"]
    assert [rich_text(each.label) for each in filling.node("/data/two").choices] == ["<i>Yes</i>"]
    assert rich_text(filling.node("/data/say").label) == "You said <i>Yes</i>, *A*"
