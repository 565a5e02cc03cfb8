"""Written contributions become notes with channel and source, in one step."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.core.left_questions import QuestionKind
from facilitator.core.model import Channel, Kind, Note
from facilitator.operations import history
from facilitator.operations.contributions import (
    Letter,
    ProposedNote,
    add_contribution,
    propose,
)
from facilitator.operations.resolve import find_question
from facilitator.readers.contribution import split_text
from facilitator.store.file import Store
from facilitator.store.queries.left_questions import left_questions
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.records import load_note, notes_where
from tests.operations.laptops import ROOM, hold, make_file, notes_of

TEXT = """An opening paragraph on the whole.

# Question 3: sustainable business model
- What stands in the way. !barrier
- /start is how a line may begin

Governance

... and it concerns @ocp as well #[terms of office]

## Thanks
Until next time, Governance is what matters.
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_file(tmp_path / "ours.roundtable")
    yield made
    made.close()


def letter(store: Store, **more: object) -> Letter:
    programme = store.standing.programme
    gbif = next(each.id for each in programme.organisations if each.handle == "gbif")
    question = find_question(programme, "Q1")
    assert question is not None
    made = Letter(gbif, "letter.docx", date(2026, 10, 5), question.id)
    return replace(made, **more)  # type: ignore[arg-type]


def keep(store: Store, **more: object) -> tuple[Note, ...]:
    drafts = propose(store.standing.programme, split_text(TEXT))
    add_contribution(store, letter(store, **more), drafts, at=1_791_000_000_000)
    return notes_where(store.db, "source = ?", ("letter.docx",))


def codes(store: Store, note: Note) -> list[str]:
    return [each.code for each in store.standing.programme.questions if each.id in note.questions]


def test_headings_give_the_question(store: Store) -> None:
    notes = keep(store)
    assert [codes(store, note) for note in notes] == [["Q1"], ["Q3"], ["Q3"], ["Q2"], ["Q2"]]
    assert {note.channel for note in notes} == {Channel.WRITTEN}
    assert {note.said_by for note in notes} == {(letter(store).organisation,)}
    assert notes[1].kind is Kind.BARRIER
    assert notes[1].text == "What stands in the way. !barrier #Q3"


def test_no_text_becomes_a_command_or_goes_on_with_another_note(store: Store) -> None:
    notes = keep(store)
    assert notes[2].text == "\\/start is how a line may begin #Q3"
    assert notes[3].text.startswith("\\... and it")
    known = {each.id: each.handle for each in store.standing.programme.organisations}
    assert [known[each] for each in notes[3].about] == ["ocp"]
    assert dict(load_tags(store.db)) == {notes[3].tags[0]: "terms of office"}


def test_it_belongs_to_a_roundtable_or_to_the_theme_alone(store: Store) -> None:
    alone = keep(store)
    assert notes_where(store.db, "roundtable IS NULL AND source = ?", ("letter.docx",)) == alone
    assert {note.at for note in alone} == {1_791_158_400_000}  # 2026-10-05 00:00 UTC
    roundtable = hold(store, ROOM)
    keep(store, roundtable=roundtable)
    assert len(notes_of(store)) == 5
    assert all(note.turn is None and note.item is None for note in notes_of(store))


def test_a_second_time_adds_nothing(store: Store) -> None:
    drafts = propose(store.standing.programme, split_text(TEXT))
    first = keep(store)
    again = add_contribution(store, letter(store), drafts, at=1_791_000_000_001)
    assert (bool(again), again.notes, again.here) == (False, (), 5)
    assert keep(store) == first
    fourth = find_question(store.standing.programme, "Q4")
    assert fourth is not None
    other = letter(store, question=fourth.id)
    [note] = add_contribution(store, other, drafts, at=1_791_000_000_002).notes
    assert codes(store, load_note(store.db, note)) == ["Q4"]  # the others name a question


def test_it_is_one_step(store: Store) -> None:
    before = notes_where(store.db, "1", ())
    keep(store)
    history.undo(store, at=1_791_000_000_001)
    assert notes_where(store.db, "1", ()) == before


def test_who_wrote_it_and_a_note_are_needed(store: Store) -> None:
    drafts = propose(store.standing.programme, split_text(TEXT))
    with pytest.raises(Refused, match="choose one"):
        add_contribution(store, letter(store, organisation=""), drafts, at=1)
    out = tuple(replace(each, kept=False) for each in drafts)
    with pytest.raises(Refused, match="at least one"):
        add_contribution(store, letter(store), out, at=1)


def test_the_strictest_rule_of_the_same_words_holds_and_is_listed(store: Store) -> None:
    roundtable = hold(store, ROOM)
    keep(store, roundtable=roundtable)
    where = letter(store, roundtable=roundtable)
    struck = ProposedNote("!off What stands in the way. !barrier", "#Q3")
    done = add_contribution(store, where, [struck], at=1_791_000_000_001)
    assert (done.notes, done.here) == ((), 1)
    [barrier] = [each for each in notes_of(store) if "stands in the way" in each.text]
    assert barrier.off_the_record
    [listed] = left_questions(store.db, roundtable)
    assert (listed.kind, listed.subject) == (QuestionKind.STRICTER, (barrier.id,))
    elsewhere = ProposedNote("What stands in the way. !barrier", "#Q1")
    [note] = add_contribution(store, where, [elsewhere], at=1_791_000_000_002).notes
    assert load_note(store.db, note).off_the_record
    history.undo(store, at=1_791_000_000_003)
    with pytest.raises(Refused, match="put that note on the record"):
        history.undo(store, at=1_791_000_000_004)
    assert load_note(store.db, barrier.id).off_the_record  # nothing loosens by itself
