"""Pictures, sounds and films of choices and of labels, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xforms_samples import inputs, session

from auditor_app.xforms import (
    Choice,
    ChoicesChanged,
    FormSession,
    LabelChanged,
    MediaChanged,
    load_form,
)

if TYPE_CHECKING:
    from pathlib import Path

FILES = (
    '<value form="image">jr://images/{0}.png</value><value form="big-image">jr://images/{0}_big.png'
    '</value><value form="audio">jr://audio/{0}.mp3</value><value form="video">jr://video/{0}.mp4'
    "</value>"
)


def itext(**languages: dict[str, str]) -> str:
    """The texts of languages: what stands in `<text>` by id."""
    return "".join(
        f'<translation lang="{language}">'
        + "".join(f'<text id="{name}">{text}</text>' for name, text in texts.items())
        + "</translation>"
        for language, texts in languages.items()
    )


ITEXT = itext(
    en={
        "dog": f"<value>Dog</value>{FILES.format('dog')}",
        "cat": "<value>Cat</value>",
        "fox": '<value form="image">jr://images/fox.png</value>',
        "q": '<value>?</value><value form="image">jr://images/q.png</value>',
    },
    fr={
        "dog": '<value>Chien</value><value form="audio">jr://audio/chien.mp3</value>',
        "cat": '<value>Cat</value><value form="image">jr://images/chat.png</value>',
        "fox": '<value form="image">jr://images/fox.png</value>',
        "q": '<value>?</value><value form="image">jr://images/q_fr.png</value>',
    },
)
ROWS = "".join(
    f"<item><name>{name}</name><itextId>{name}</itextId></item>" for name in ("dog", "cat", "fox")
)
LIST = f'<itext>{ITEXT}</itext><instance id="l"><root>{ROWS}</root></instance>'
ALL_OF_DOG = {
    "image": "dog.png",
    "big-image": "dog_big.png",
    "audio": "dog.mp3",
    "video": "dog.mp4",
}


def listed(label: str = "jr:itext(itextId)") -> FormSession:
    return session(
        "<a/>",
        "",
        '<select1 ref="/data/a"><label ref="jr:itext(\'q\')"/>'
        '<itemset nodeset="instance(\'l\')/root/item"><value ref="name"/>'
        f'<label ref="{label}"/></itemset></select1>',
        LIST,
    )


def media(record: FormSession) -> list[dict[str, str]]:
    return [dict(choice.media) for choice in record.node("/data/a").choices]


def test_choices_of_a_list_have_their_files_by_form() -> None:
    choices = listed().node("/data/a").choices
    assert choices == (
        Choice("dog", "Dog", ALL_OF_DOG),
        Choice("cat", "Cat"),
        Choice("fox", "", {"image": "fox.png"}),
    )


def test_choices_in_the_body_have_their_files_by_form() -> None:
    items = "".join(
        f"<item><label ref=\"jr:itext('{name}')\"/><value>{name}</value></item>"
        for name in ("dog", "cat")
    )
    record = session("<a/>", "", f'<select1 ref="/data/a">{items}</select1>', LIST)
    assert record.node("/data/a").choices == (
        Choice("dog", "Dog", ALL_OF_DOG),
        Choice("cat", "Cat"),
    )


def test_files_come_through_any_expression_that_gives_the_text() -> None:
    label = "if(name = 'dog', jr:itext(concat('', itextId)), 'plain')"
    assert listed(label).node("/data/a").choices == (
        Choice("dog", "Dog", ALL_OF_DOG),
        Choice("cat", "plain"),
        Choice("fox", "plain"),
    )


def test_another_language_has_other_files_and_falls_back_for_each_that_it_lacks() -> None:
    record = listed()
    record.node("/data/a")
    changes = record.set_language("fr")
    choices = (
        Choice("dog", "Chien", {**ALL_OF_DOG, "audio": "chien.mp3"}),
        Choice("cat", "Cat", {"image": "chat.png"}),
        Choice("fox", "", {"image": "fox.png"}),
    )
    assert ChoicesChanged("/data/a", choices) in changes
    assert record.node("/data/a").choices == choices


def test_choices_that_differ_in_their_files_only_are_reported() -> None:
    record = session(
        "<a/>",
        "",
        '<select1 ref="/data/a"><item><label ref="jr:itext(\'x\')"/><value>x</value></item>'
        "</select1>",
        "<itext>"
        + itext(
            en={"x": '<value>X</value><value form="image">jr://images/en.png</value>'},
            fr={"x": '<value>X</value><value form="image">jr://images/fr.png</value>'},
        )
        + "</itext>",
    )
    assert media(record) == [{"image": "en.png"}]
    changed = ChoicesChanged("/data/a", (Choice("x", "X", {"image": "fr.png"}),))
    assert record.set_language("fr") == (changed,)


def test_a_label_whose_files_alone_change_says_so() -> None:
    record = listed()
    assert record.node("/data/a").media == {"image": "q.png"}
    changes = record.set_language("fr")
    assert MediaChanged("/data/a", {"image": "q_fr.png"}) in changes
    assert not any(isinstance(change, LabelChanged) for change in changes)
    assert record.node("/data/a").media == {"image": "q_fr.png"}


def test_a_file_that_an_answer_names_follows_the_answer() -> None:
    name = '<value form="image">jr://images/<output value="/data/b"/>.png</value>'
    record = session(
        "<b>one</b><a/>",
        "",
        inputs("b") + '<input ref="/data/a"><label ref="jr:itext(\'x\')"/></input>',
        "<itext>" + itext(en={"x": f"<value>X</value>{name}"}) + "</itext>",
    )
    assert record.node("/data/a").media == {"image": "one.png"}
    assert MediaChanged("/data/a", {"image": "two.png"}) in record.answer("/data/b", "two")


def test_choices_of_a_sheet_have_the_files_of_their_columns(tmp_path: Path) -> None:
    (tmp_path / "form.md").write_text(
        "| survey |\n"
        "| | type | name | label::en | label::fr |\n"
        "| | select_one pets | a | Pet | Animal |\n"
        "| | select_multiple pets | b | Pets | Animaux |\n"
        "| choices |\n"
        "| | list_name | name | label::en | label::fr | image::en | audio::fr | video::en |\n"
        "| | pets | dog | Dog | Chien | dog.png | chien.mp3 | |\n"
        "| | pets | cat | Cat | Chat | | | cat.mp4 |\n"
    )
    record = FormSession(load_form(tmp_path / "form.md"))
    assert media(record) == [{"image": "dog.png"}, {"video": "cat.mp4"}]
    record.set_language("fr")
    assert record.node("/data/b").choices == (
        Choice("dog", "Chien", {"image": "dog.png", "audio": "chien.mp3"}),
        Choice("cat", "Chat", {"video": "cat.mp4"}),
    )


def test_a_choice_whose_label_holds_an_answer_follows_the_answer(tmp_path: Path) -> None:
    (tmp_path / "form.md").write_text(
        "| survey |\n"
        "| | type | name | label::en |\n"
        "| | text | who | Who |\n"
        "| | select_one l | a | A |\n"
        "| | select_one other | b | B |\n"
        "| choices |\n"
        "| | list_name | name | label::en | image::en |\n"
        "| | l | x | Ask ${who} | ${who}.png |\n"
        "| | other | y | Nobody | |\n"
    )
    record = FormSession(load_form(tmp_path / "form.md"))
    assert record.node("/data/a").choices == (Choice("x", "Ask ", {"image": ".png"}),)
    assert record.node("/data/b").choices == (Choice("y", "Nobody"),)
    (_, changed) = record.answer("/data/who", "Ann")
    assert changed == ChoicesChanged("/data/a", (Choice("x", "Ask Ann", {"image": "Ann.png"}),))


def test_a_choice_can_stand_in_a_set_whatever_its_files() -> None:
    assert len({*listed().node("/data/a").choices, Choice("dog", "Dog", ALL_OF_DOG)}) == 3
