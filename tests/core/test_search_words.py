"""Which words a search finds, and which letters are marked where it found them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.search_words import indexed_text, matching_stretches, search_words

FOUND = [
    ("We met in the Lange Straße.", "STRASSE", "Straße"),
    ("We met in the Lange STRASSE.", "straße", "STRASSE"),
    ("The next one is in Łódź.", "lodz", "Łódź"),
    ("The next one is in Lodz.", "Łódź", "Lodz"),
    ("Das Ge\u00adsamt\u00adkonzept fehlt.", "Gesamtkonzept", "Ge\u00adsamt\u00adkonzept"),
    ("Das Gesamtkonzept fehlt.", "Ge\u00adsamt", "Gesamtkonzept"),
    ("The zero\u200bwidth word.", "zerowidth", "zero\u200bwidth"),
    ("\u200fThe \u200eword\u200e.", "word", "word\u200e"),
    ("The ﬁrst oﬃce.", "first", "ﬁrst"),
    ("The first office.", "oﬃ", "office"),
    ("ＡＢＣ　２０２６ came.", "abc", "ＡＢＣ"),
    ("ＡＢＣ　２０２６ came.", "2026", "２０２６"),
    ("ABC came.", "ａｂｃ", "ABC"),
    ("So E\u0301cole it is.", "ecole", "E\u0301cole"),
    ("So école it is.", "E\u0301COLE", "école"),
    ("Müller spoke.", "Muller", "Müller"),
    ("Müller spoke.", "Mueller", "Müller"),
    ("Mueller spoke.", "Müller", "Mueller"),
    ("Muller spoke.", "Müller", "Muller"),
    ("Mu\u0308ller spoke.", "mueller", "Mu\u0308ller"),
    ("Søren asked.", "Soren", "Søren"),
    ("Søren asked.", "Soeren", "Søren"),
    ("Soeren asked.", "Sören", "Soeren"),
    ("From Århus.", "Aarhus", "Århus"),
    ("ΟΔΟΣ is a street.", "οδός", "ΟΔΟΣ"),
    ("यह हिन्दी है।", "हिन्दी", "हिन्दी"),
    ("open_data is one word for some.", "data", "data"),
    ("O’Neill asked.", "O'Neill", "O"),
]

MISSED = [
    ("Muller spoke.", "Mueller"),  # an "ue" that was typed stands for nothing else
    ("It blunts the value.", "blue"),
    ("It was dusk.", "due"),
    ("Strasbourg", "Straße"),
    ("ガイド", "カイト"),
    ("unhappy", "happy"),
    ("हिमालय", "हिन्दी"),
    ("anything", "?!"),
]


@pytest.mark.parametrize(("text", "search", "marked"), FOUND)
def test_the_letters_found_are_marked(text: str, search: str, marked: str) -> None:
    assert marked in [text[start:end] for start, end in matching_stretches(text, search)]


@pytest.mark.parametrize(("text", "search"), MISSED)
def test_other_words_are_not_found(text: str, search: str) -> None:
    assert not list(matching_stretches(text, search))


def test_letters_that_hold_nothing_but_a_mark_are_no_word() -> None:
    assert list(search_words("\ufe70 \u02bc")) == []


def test_a_word_of_two_forms_is_held_in_both_after_the_others() -> None:
    assert indexed_text("Die Übung, Müller!") == "Die ubung muller uebung mueller"
    assert indexed_text("GBIF's licence") == "GBIF's licence"


@given(st.text())
def test_every_word_is_found_as_it_stands_and_in_either_composition(text: str) -> None:
    words = list(search_words(text))
    assert [text[a:b] for a, b in matching_stretches(text, text)] == [
        text[word.start : word.end] for word in words
    ]
    composed, decomposed = (
        [word.forms for word in search_words(unicodedata.normalize(form, text))]
        for form in ("NFC", "NFD")
    )
    assert composed == decomposed
    assert all(form for word in words for form in word.forms)
