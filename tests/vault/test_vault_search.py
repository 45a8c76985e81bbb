"""What was written is found again, in any script, and what was deleted is not."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor_app.vault import Place, RecordDelta, Vault, check_vault
from auditor_app.vault.folding import fold, fold_with_origins
from auditor_app.vault.search import MAX_TEXT, forget_texts

if TYPE_CHECKING:
    from conftest import Filled

TEXTS = {
    "/data/thai": "นายจ้างยึดหนังสือเดินทางของเธอไว้ในตู้เซฟ",
    "/data/khmer": "ខ្ញុំមិនអាចចាកចេញពីរោងចក្របានទេ",
    "/data/burmese": "အလုပ်ရှင်က နိုင်ငံကူးလက်မှတ်ကို သိမ်းထားတယ်",
    "/data/chinese": "护照在办公室的保险箱里",
    "/data/arabic": "صاحبُ العَمَل يحتفظ بجواز السفر",
    "/data/hebrew": "הדרכון שלי במשרד",
    "/data/turkish": "\u0130şveren pasaportumu ald\u0131",
    "/data/french": "L\u2019employe\u0301 a gardé mon passeport\tà  l\u2019Œuvre",
    "/data/korean": "여권을 사무실에 보관합니다",
    "/data/hindi": "मेरा पासपोर्ट कार्यालय में है",
}


@pytest.fixture
def told(vault: Vault, filled: Filled) -> Vault:
    """A vault whose record says `TEXTS`."""
    _put(vault, filled, TEXTS)
    vault.search.put_audit(filled.audit_id)
    return vault


def _put(vault: Vault, filled: Filled, answers: dict[str, str]) -> None:
    event = vault.search.newest_event()
    vault.search.put_record(filled.record_id, answers, {"/data/photo": "The safe"}, event)


def _refs(vault: Vault, query: str) -> list[str]:
    return [hit.ref for hit in vault.search.find(query).hits]


@pytest.mark.parametrize(
    ("query", "ref"),
    [
        ("หนังสือเดินทาง", "/data/thai"),
        ("ตู้", "/data/thai"),
        ("ึ", "/data/thai"),
        ("រោងចក្រ", "/data/khmer"),
        ("ទេ", "/data/khmer"),
        ("နိုင်ငံကူး", "/data/burmese"),
        ("保险箱", "/data/chinese"),
        ("护照", "/data/chinese"),
        ("里", "/data/chinese"),
        ("العمل", "/data/arabic"),
        ("صاحب", "/data/arabic"),
        ("السفر يحتفظ", "/data/arabic"),
        ("דרכון", "/data/hebrew"),
        ("isveren PASAPORT", "/data/turkish"),
        ("EMPLOYÉ garde", "/data/french"),
        ("passeport a", "/data/french"),
        ("사무실", "/data/korean"),
        ("कार्यालय", "/data/hindi"),
    ],
)
def test_a_part_of_any_word_is_found_in_any_script(told: Vault, query: str, ref: str) -> None:
    assert _refs(told, query) == [ref]


def test_a_hit_says_where_it_is_and_what_was_found_in_it(told: Vault, filled: Filled) -> None:
    (hit,) = told.search.find("PASSEPORT employe").hits
    assert (hit.audit_id, hit.audit_title) == (filled.audit_id, "Garment factory 7")
    assert (hit.record_id, hit.record_title) == (filled.record_id, "W-01")
    assert (hit.ref, hit.place) == ("/data/french", Place.ANSWER)
    found = [hit.excerpt[start:end] for start, end in hit.matches]
    assert found == ["employe\u0301", "passeport"]


def test_titles_captions_and_answers_are_found_in_that_order(told: Vault, filled: Filled) -> None:
    _put(told, filled, {"/data/a": "The safe of Garment W-01"})
    assert [hit.place for hit in told.search.find("garment").hits] == [
        Place.AUDIT_TITLE,
        Place.ANSWER,
    ]
    assert [hit.place for hit in told.search.find("w-01").hits] == [
        Place.RECORD_TITLE,
        Place.ANSWER,
    ]
    assert [hit.place for hit in told.search.find("safe").hits] == [Place.ANSWER, Place.CAPTION]


def test_whole_words_come_before_parts_of_words(told: Vault, filled: Filled) -> None:
    _put(told, filled, {"/data/a": "feedback", "/data/b": "a fee", "/data/c": "feet"})
    assert _refs(told, "fee")[0] == "/data/b"


def test_what_an_answer_no_longer_says_is_no_longer_found(told: Vault, filled: Filled) -> None:
    assert _refs(told, "护照") == ["/data/chinese"]
    _put(told, filled, {**TEXTS, "/data/chinese": "没有"})
    assert _refs(told, "护照") == _refs(told, "保险箱") == []
    assert _refs(told, "没有") == ["/data/chinese"]
    (key,) = told._store.row("SELECT seq FROM record WHERE id = ?", (filled.record_id,)) or (0,)
    with told.transaction():
        forget_texts(told._store, key)
    assert told.search.find("passeport").hits == ()
    # Nothing of it lies in the index either, not even marked as gone.
    left = {run for (run,) in told._store.rows("SELECT term FROM search_runs")}
    assert not any("护" in run or run.startswith("pass") for run in left)


def test_what_changed_since_the_last_time_is_told_until_it_is_known(
    vault: Vault, filled: Filled
) -> None:
    first = vault.search.changed()
    assert first is not None
    assert (first.audit_ids, first.record_ids) == ((filled.audit_id,), (filled.record_id,))
    vault.search.known(first.event)
    assert vault.search.changed() is None
    vault.records.apply(filled.record_id, RecordDelta({"/data/said": "x"}))
    other = vault.audits.create("ilo", "1", "Other")
    later = vault.search.changed()
    assert later is not None
    assert later.record_ids == (filled.record_id,)
    assert set(later.audit_ids) == {filled.audit_id, other.id}
    _put(vault, filled, {})
    again = vault.search.changed()
    assert again is not None
    assert again.record_ids == ()


def test_finalising_erases_from_the_index_what_was_said_before(told: Vault, filled: Filled) -> None:
    told.records.finalise(filled.record_id)
    assert told.search.find("passeport").hits == ()


HOSTILE = [
    *("", " ", "\0", "\0\0\0", '"', '""', '"""', "'", "*", "a*", "-", "^", ":", "col:umn", "()"),
    *("AND", "a AND", "NOT x", "NEAR(a b, 2)", "folded:x", "...", "%", "_", "%%%", "\\", "\ud800"),
    *("a\0b", "'; DROP TABLE answer; --", '" OR 1=1 --', "x" * 1_000_000, "a " * 500_000),
    *("ﷺ" * 500_000, "\u200b\u200c", "🧵", "e\u0301" * 9, "\u0301", "١٢", "{", "+", "a OR b"),
]


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_no_query_raises_or_takes_long(told: Vault, query: str) -> None:
    before = time.perf_counter()
    told.search.find(query)
    assert time.perf_counter() - before < 1


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=40), data=st.data())
def test_whatever_stands_in_a_text_is_found_by_any_part_of_it(
    vault: Vault, filled: Filled, text: str, data: st.DataObject
) -> None:
    _put(vault, filled, {"/data/a": text})
    words = fold(text).split()
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    start = data.draw(st.integers(0, len(word) - 1))
    part = word[start : data.draw(st.integers(start + 1, len(word)))]
    hits = [hit for hit in vault.search.find(part).hits if hit.ref == "/data/a"]
    if fold(part) != part:
        return
    (hit,) = hits
    assert hit.excerpt == text
    assert any(part in fold(hit.excerpt[a:b]) for a, b in hit.matches)


@given(st.text(max_size=60))
def test_folding_says_where_each_character_comes_from(text: str) -> None:
    folded, origins = fold_with_origins(text)
    assert folded == fold(text)
    assert len(origins) == len(folded)
    assert origins == sorted(origins)


@pytest.mark.parametrize("filler", ["word ", "wörd ", "e\u0301  "])
def test_a_word_deep_in_a_long_answer_is_shown_where_it_stands(
    vault: Vault, filled: Filled, filler: str
) -> None:
    text = filler * 9000 + "needle" + filler * 5000
    _put(vault, filled, {"/data/a": text})
    (hit,) = vault.search.find("NEEDLE").hits
    assert [hit.excerpt[a:b] for a, b in hit.matches] == ["needle"]
    assert hit.excerpt.startswith("…")
    assert hit.excerpt.endswith("…")
    assert len(hit.excerpt) < 300


def test_of_a_text_without_end_the_beginning_is_indexed(vault: Vault, filled: Filled) -> None:
    text = "x" * MAX_TEXT + "needle"
    _put(vault, filled, {"/data/a": text})
    assert vault.search.find("needle").hits == ()
    assert len(vault.search.find("xxxx").hits) == 1


def test_hits_come_page_by_page_without_gaps_or_repeats(vault: Vault, filled: Filled) -> None:
    _put(vault, filled, {f"/data/q{n}": f"word {n}" for n in range(47)})
    seen: list[str] = []
    more = True
    while more:
        result = vault.search.find("word", limit=10, skip=len(seen))
        seen += [hit.ref for hit in result.hits]
        more = result.more
    assert len(seen) == len(set(seen)) == 47
    assert vault.search.find("word", limit=0).hits == ()


def test_a_vault_with_an_index_is_whole(told: Vault, filled: Filled) -> None:
    told.close()
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_an_answer_given_while_a_record_is_read_is_told_as_changed(
    vault: Vault, filled: Filled
) -> None:
    event = vault.search.newest_event()
    vault.records.apply(filled.record_id, RecordDelta({"/data/said": "second"}))
    vault.search.put_record(filled.record_id, {"/data/said": "first"}, {}, event)
    changed = vault.search.changed()
    assert changed is not None
    assert changed.record_ids == (filled.record_id,)
