"""Finding notes: what is found, in which order, and that nothing is cut off before a filter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.model import Kind
from facilitator.core.search_words import matching_stretches, search_words
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.making import create
from facilitator.store.queries.notes_found import (
    NoteFilter,
    find_ids,
    find_notes,
    notes_in_turn,
)
from facilitator.store.queries.records import load_note
from tests.core.test_search_words import FOUND, MISSED
from tests.examples import examples
from tests.store.programme_files import ME, NOON

WORDS = ("licence", "licences", "líquid", "access", "a", "board")
GBIF, OAR, Q1, Q2, FIRST = "gbif", "oar", "q1", "q2", "r1"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create(tmp_path / "a.roundtable", ME)
    yield made
    made.close()


def add(
    store: Store,
    *texts: str,
    kind: Kind = Kind.INSIGHT,
    roundtable: str | None = None,
    said_by: str = "",
    question: str = "",
    at: int = NOON,
) -> tuple[str, ...]:
    """Add notes in one act, a minute from one to the next."""
    made = []
    with store.act("add_note", at=at) as act:
        for number, text in enumerate(texts):
            note = act.create(
                "note",
                text=text,
                kind=kind.value,
                at=at + number * 60_000,
                author="Ana",
                channel="spoken",
                roundtable=roundtable,
            )
            if said_by:
                act.link("note_said_by", note, said_by, position=0)
            if question:
                act.link("note_question", note, question, position=0)
            made.append(note)
    return tuple(made)


def test_without_words_notes_stand_in_time_order(store: Store) -> None:
    late, later = add(store, "one", "two", at=NOON + 3_600_000)
    (early,) = add(store, "three")
    assert find_ids(store.db, NoteFilter()) == (early, late, later)
    assert find_ids(store.db, NoteFilter("  ")) == (early, late, later)


def test_the_best_stands_first_and_of_equal_ones_the_newest(store: Store) -> None:
    old, new = add(store, "licences", "licences")
    (long,) = add(store, "licences and much else that was said in the room", at=NOON + 3_600_000)
    add(store, "of something else", "and of another")
    assert find_ids(store.db, NoteFilter("lic")) == (new, old, long)
    assert [note.id for _, note in find_notes(store.db, NoteFilter("lic"))] == [new, old, long]


def test_a_word_of_one_letter_is_not_ranked(store: Store) -> None:
    best, newest = add(store, "licences", "licences and much else that was said in the room")
    assert find_ids(store.db, NoteFilter("l")) == (newest, best)
    assert find_ids(store.db, NoteFilter("licences l")) == (newest, best)
    assert find_ids(store.db, NoteFilter("licences")) == (best, newest)


def test_all_are_found_and_the_newest_thousand_are_ranked(store: Store) -> None:
    much = " and much else that was said in the room"
    notes = add(store, "licences", *("licences" + much for _ in range(1_010)), "licences")
    found = find_ids(store.db, NoteFilter("licences"))
    assert len(found) == len(notes) == 1_012
    assert found[0] == notes[-1], "the short one says little but this word"
    assert found[1:1_000] == notes[-2:-1_001:-1], "among equal ones the newest"
    assert found[1_000:] == notes[11::-1], "what is too old to be ranked, the best of it too"


def test_a_filter_comes_before_the_cut(store: Store) -> None:
    much = "licences and much else that was said in the room"
    old = add(store, much, "licences", kind=Kind.BARRIER, said_by=GBIF, question=Q1)
    add(store, *(much for _ in range(1_100)), said_by=OAR, at=NOON + 3_600_000)
    for wanted in (
        NoteFilter("licences", kind=Kind.BARRIER),
        NoteFilter("licences", organisation=GBIF),
        NoteFilter("licences", question=Q1),
    ):
        assert find_ids(store.db, wanted) == old[::-1]


def test_what_is_found_is_what_is_marked(store: Store) -> None:
    texts = dict.fromkeys(text for text, *_ in (*FOUND, *MISSED))
    of_text = dict(zip(texts, add(store, *texts), strict=True))
    for wanted in dict.fromkeys(search for _, search, *_ in (*FOUND, *MISSED)):
        words = [wanted[start:end] for start, end, _ in search_words(wanted)]
        marked = {
            note
            for text, note in of_text.items()
            if words and all(any(matching_stretches(text, word)) for word in words)
        }
        assert set(find_ids(store.db, NoteFilter(wanted))) == marked, wanted
    assert check(store.db, full=True) == ()


def test_the_first_come_before_the_others_are_looked_for(store: Store) -> None:
    notes = add(store, *("licences" for _ in range(1_010)))
    asked: list[str] = []
    store.db.set_trace_callback(asked.append)
    in_turn = notes_in_turn(store.db, NoteFilter("licences"))
    assert next(in_turn)[1].id == notes[-1]
    first = len(asked)
    assert [note.id for _, note in in_turn] == [*notes[-2::-1]]
    assert any("SELECT id FROM search" in sql and "LIMIT" not in sql for sql in asked[first:])
    assert not any("SELECT id FROM search" in sql for sql in asked[:first])


def test_notes_of_a_roundtable_that_was_left_out_are_not_found(store: Store) -> None:
    with store.act("plan_roundtable", at=NOON) as act:
        here, gone = (act.create("roundtable", number=n, title="R", zone="UTC") for n in (1, 2))
    kept = add(store, "licences", roundtable=here) + add(store, "licences")
    late = add(store, "licences", roundtable=gone)
    with store.act("remove_roundtable", at=NOON) as act:
        act.change("roundtable", gone, left_out=NOON)
    assert set(find_ids(store.db, NoteFilter())) == set(kept)
    assert set(find_ids(store.db, NoteFilter("licences"))) == set(kept)
    with store.act("take_in_again", at=NOON) as act:
        act.change("roundtable", gone, left_out=None)
    assert set(find_ids(store.db, NoteFilter())) == {*kept, *late}


def test_what_no_note_can_hold_finds_none(store: Store) -> None:
    add(store, "what?!")
    assert find_ids(store.db, NoteFilter("?!")) == ()
    assert find_notes(store.db, NoteFilter("?!")) == ()


NOTES = st.lists(
    st.tuples(
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=4),
        st.sampled_from((Kind.INSIGHT, Kind.BARRIER)),
        st.sampled_from((None, FIRST)),
        st.sampled_from(("", GBIF, OAR)),
        st.sampled_from(("", Q1, Q2)),
    ),
    max_size=8,
)
WANTED = st.builds(
    NoteFilter,
    st.sampled_from(("", "l", "li", "liq", "lic acc", "a", "access board", "licences", "x")),
    st.sampled_from((None, GBIF)),
    st.sampled_from((None, Q1)),
    st.sampled_from((None, Kind.BARRIER)),
    st.sampled_from((None, FIRST)),
)


def meets(store: Store, wanted: NoteFilter, home: str | None, note: str) -> bool:
    found = load_note(store.db, note)
    words = found.text.replace("í", "i").split()
    return (
        all(any(w.startswith(part) for w in words) for part in wanted.search.split())
        and wanted.kind in (None, found.kind)
        and wanted.roundtable in (None, home)
        and (wanted.organisation is None or wanted.organisation in found.said_by)
        and (wanted.question is None or wanted.question in found.questions)
    )


@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(notes=NOTES, wanted=WANTED)
def test_found_is_every_note_that_meets_the_filter_once(
    store: Store, notes: list[tuple[list[str], Kind, str | None, str, str]], wanted: NoteFilter
) -> None:
    for words, kind, home, said_by, question in notes:
        add(
            store,
            " ".join(words),
            kind=kind,
            roundtable=home,
            said_by=said_by,
            question=question,
        )
    everything = store.db.execute("SELECT id, roundtable FROM note").fetchall()
    found = find_ids(store.db, wanted)
    assert len(found) == len(set(found))
    assert set(found) == {note for note, home in everything if meets(store, wanted, home, note)}
