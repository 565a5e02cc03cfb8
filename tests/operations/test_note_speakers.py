"""Whose words a note is: what was typed by hand stays, whatever becomes of the floor."""

import pytest

from facilitator.core.model import Promise, Record, Roundtable, Stretch, Turn, TurnKind
from facilitator.operations.note_taking.context import Sticky, held_at
from facilitator.operations.note_taking.notes import add_note, edit_note
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_notes


@pytest.fixture
def room(store: Store) -> str:
    """GBIF has the floor."""
    question = load_programme(store.db).questions[1].id
    roundtable = plan_roundtable(store, question, at=1000, title="R", zone="UTC").subject[0]
    for at, line in enumerate(("/open", "/start", "/floor gbif"), start=2):
        enter_line(store, roundtable, line, at=at * 1000)
    return roundtable


def said_by(store: Store, roundtable: str) -> list[str]:
    store.standing.forget()
    handles = {each.id: each.handle for each in load_programme(store.db).organisations}
    (note,) = load_notes(store.db, roundtable)
    return [handles[each] for each in note.said_by]


def test_a_speaker_typed_in_an_edit_stays_when_the_turn_changes_hands(
    store: Store, room: str
) -> None:
    note = add_note(store, room, "Fees pay for servers", at=6000).subject[0]
    assert said_by(store, room) == ["gbif"]
    edit_note(store, note, "@osmf: Fees pay for servers", at=7000)
    enter_line(store, room, "/who wikirate", at=8000)
    assert said_by(store, room) == ["osmf"]


def test_a_speaker_typed_at_once_stays_when_the_note_is_edited(store: Store, room: str) -> None:
    note = add_note(store, room, "@osmf: Fees pay for servers", at=6000).subject[0]
    edit_note(store, note, "Fees pay for most servers", at=7000)
    enter_line(store, room, "/who wikirate", at=8000)
    assert said_by(store, room) == ["osmf"]


def test_a_speaker_from_the_floor_goes_along_with_the_turn(store: Store, room: str) -> None:
    note = add_note(store, room, "Fees pay for servers", at=6000).subject[0]
    edit_note(store, note, "Fees pay for most servers", at=7000)
    enter_line(store, room, "/who wikirate", at=8000)
    assert said_by(store, room) == ["wikirate"]


@pytest.mark.parametrize(("since", "holds"), [(1999, False), (2000, True), (2001, True)])
def test_what_was_set_at_the_instant_the_floor_changed_holds(since: int, holds: bool) -> None:
    turn = Turn("t", 1000, 2000, TurnKind.TURN, organisation="a")
    record = Record(
        Roundtable("r", 1, "R", None, "UTC", Promise.NAMED),
        runs=(Stretch("s", 0, 2000, "i"),),
        turns=(turn,),
    )
    sticky = Sticky(organisations=("b",), questions=("q",), since=since)
    found = held_at(record, sticky, 3000)
    assert (found.organisations, found.questions) == ((("b",), ("q",)) if holds else ((), ()))
