"""The language notes are searched by: what is read from a text, and written again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.errors import BadInput
from facilitator.core.note_query.days import Days, read_days
from facilitator.core.note_query.query import (
    EXAMPLES,
    Condition,
    Filter,
    NoteQuery,
    Word,
    read_query,
)

TODAY = date(2026, 3, 12)


def test_the_query_of_the_issue() -> None:
    typed = 'from:gbif tag:funding kind:quote on:q3 in:r2 date:2026-03 -water "exact words"'
    assert read_query(typed).parts == (
        Condition(Filter.FROM, ("gbif",)),
        Condition(Filter.TAG, ("funding",)),
        Condition(Filter.KIND, ("quote",)),
        Condition(Filter.ON, ("q3",)),
        Condition(Filter.IN, ("r2",)),
        Condition(Filter.DATE, ("2026-03",)),
        Word("water", negated=True),
        Word("exact words", exact=True),
    )


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("From:GBIF", (Condition(Filter.FROM, ("GBIF",)),)),
        ("ｆｒｏｍ：gbif，ocp", (Condition(Filter.FROM, ("gbif", "ocp")),)),
        ("from:gbif,,ocp,", (Condition(Filter.FROM, ("gbif", "ocp")),)),
        ("-tag:a,b", (Condition(Filter.TAG, ("a", "b"), negated=True),)),
        ('tag:"open data",x', (Condition(Filter.TAG, ("open data", "x")),)),
        ("tag:„offene Daten“", (Condition(Filter.TAG, ("offene Daten",)),)),
        ("«mots exacts»", (Word("mots exacts", exact=True),)),
        ('-"by  force" x', (Word("by force", exact=True, negated=True), Word("x"))),
        ('"not closed', (Word("not closed", exact=True),)),
        ('tag:"not closed', (Condition(Filter.TAG, ("not closed",)),)),
        ("in:“R2", (Condition(Filter.IN, ("R2",)),)),
        ("−water --fire", (Word("water", negated=True), Word("fire", negated=True))),
        ('well-known - "" -', (Word("well-known"),)),
        ("don't 5\" c++", (Word("don't"), Word('5"'), Word("c++"))),
        ("\u00a0 \n", ()),
    ],
)
def test_what_is_read(typed: str, parts: tuple[Word | Condition, ...]) -> None:
    assert read_query(typed).parts == parts


@pytest.mark.parametrize(
    "word",
    [
        "https://gbif.org/a:b",
        "14:30",
        "14:30:05",
        "mailto:a@b.org",
        "doi:10.1/x",
        "C:\\x",
        "Q2:x",
        "GBIF:",
        "a:b",
        "Result:)",
        "std::map",
        ":-)",
        "::",
        "file:///tmp",
        "10:x",
    ],
)
def test_words_with_a_colon_stay_words(word: str) -> None:
    assert read_query(f"{word} end").parts == (Word(word), Word("end"))


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("form:gbif", "no filter “form:”, did you mean “from:”? Use from:, about:, kind:"),
        ("organisation:gbif", "did you mean “from:”?"),
        ("question:q3", "did you mean “on:”?"),
        ("-tagg:x", "did you mean “tag:”?"),
        ("colour:red", "no filter “colour:”: use from:"),
        ("colour:red", "or put “colour:red” in quotes"),
        ("from:", "“from:” needs a value right after it, as in from:gbif,ocp"),
        ("from: gbif", "“from:” needs a value"),
        ('tag:""', "“tag:” needs a value"),
        ("is:,", "“is:” needs a value"),
    ],
)
def test_what_cannot_be_is_said_with_what_there_is(typed: str, says: str) -> None:
    with pytest.raises(BadInput) as error:
        read_query(f"water {typed}")
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_every_filter_has_an_example_that_is_read() -> None:
    for each in Filter:
        (part,) = read_query(EXAMPLES[each]).parts
        assert isinstance(part, Condition)
        assert part.filter is each


LETTERS = st.text("abzäß日#@:.'-", min_size=1, max_size=6)
QUOTED = st.lists(LETTERS.filter(lambda text: not text.isspace()), min_size=1, max_size=3)
VALUE = st.one_of(LETTERS, QUOTED.map(" ".join), st.sampled_from(("a,b", "2026-03..", "x、y")))
WORD = st.sampled_from(("water", "l'eau", "14:30", "https://x.org", "c++", "a-b", "Ä", 'x"y'))
PART = st.one_of(
    st.builds(Word, WORD, negated=st.booleans()),
    st.builds(Word, QUOTED.map(" ".join), st.just(True), st.booleans()),
    st.builds(
        Condition,
        st.sampled_from(Filter),
        st.lists(VALUE, min_size=1, max_size=3).map(tuple),
        st.booleans(),
    ),
)


@given(st.lists(PART, max_size=5).map(tuple))
def test_a_query_that_is_written_reads_as_itself(parts: tuple[Word | Condition, ...]) -> None:
    query = NoteQuery(parts)
    assert read_query(str(query)) == query


@given(st.text("ab :,-\"“‑from:tag is\u200b\u3000'#", max_size=24))
def test_what_was_read_is_written_so_that_it_reads_the_same(typed: str) -> None:
    try:
        query = read_query(typed)
    except BadInput:
        return
    assert read_query(str(query)) == query


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("2026", Days(date(2026, 1, 1), date(2026, 12, 31))),
        ("2026-02", Days(date(2026, 2, 1), date(2026, 2, 28))),
        ("2026-3-9", Days(date(2026, 3, 9), date(2026, 3, 9))),
        ("Today", Days(TODAY, TODAY)),
        ("2026-03..2026-05", Days(date(2026, 3, 1), date(2026, 5, 31))),
        ("2026-03-12..today", Days(TODAY, TODAY)),
        ("2026…", Days(date(2026, 1, 1), None)),
        ("..2026-03", Days(None, date(2026, 3, 31))),
        ("9999-12", Days(date(9999, 12, 1), date(9999, 12, 31))),
        *((wrong, None) for wrong in ("..", "2026-13", "2026-02-30", "0000", "march", "26-03")),
        *((wrong, None) for wrong in ("2027..2026", "x..2026", "2026..x", "2026-W10", "20260312")),
    ],
)
def test_days(typed: str, days: Days | None) -> None:
    assert read_days(typed, TODAY) == days
