"""What came by the chat: whose it is, how it is marked, and that its organisation wrote."""

from datetime import date
from pathlib import Path

import pytest

from facilitator.core.floor import Who
from facilitator.core.model import Channel, Note
from facilitator.operations.contributions import Letter, ProposedNote, add_contribution
from facilitator.operations.corrections import reassign_turn
from facilitator.operations.floor import give_floor
from facilitator.operations.history import undo
from facilitator.operations.note_taking.channel import mark_chat
from facilitator.operations.note_taking.notes import add_note, delete_notes, edit_note
from facilitator.operations.roundtables import open_room, plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_note
from facilitator.store.queries.wrote import load_wrote
from tests.operations.logs import play


class Room:
    """A running roundtable on Q2 in which OCP has the floor."""

    def __init__(self, store: Store) -> None:
        self.store, self.at = store, 10
        programme = load_programme(store.db)
        self.ids = {each.handle: each.id for each in programme.organisations}
        self.question = next(each.id for each in programme.questions if each.code == "Q2")
        self.roundtable = plan_roundtable(
            store, self.question, at=2, title="R", zone="UTC"
        ).subject[0]
        open_room(store, self.roundtable, at=3)
        start(store, self.roundtable, at=4)
        give_floor(store, self.roundtable, Who(None, self.ids["ocp"]), at=5)

    def type(self, line: str) -> str:
        self.at += 10
        return add_note(self.store, self.roundtable, line, at=self.at).subject[0]

    def note(self, note: str) -> Note:
        return load_note(self.store.db, note)

    def wrote(self) -> set[tuple[str, bool]]:
        handles = {each: handle for handle, each in self.ids.items()}
        found = load_wrote(self.store.db, self.roundtable)
        return {(handles[who], on == self.question) for who, on in found if who in handles}


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def test_a_line_that_begins_with_chat_came_by_the_chat(room: Room) -> None:
    note = room.note(room.type("chat: GBIF: we would pay"))
    assert (note.channel, note.said_by) == (Channel.CHAT, (room.ids["gbif"],))
    assert note.text == "chat: GBIF: we would pay"
    assert room.wrote() == {("gbif", True)}


def test_whoever_had_the_floor_did_not_write_it_nor_ever_will_have(room: Room) -> None:
    note = room.type("chat: we would pay")
    assert room.note(note).said_by == ()
    reassign_turn(room.store, room.roundtable, Who(None, room.ids["oar"]), at=40)
    assert room.note(note).said_by == ()
    assert room.wrote() == set()


def test_a_note_is_marked_and_unmarked_afterwards(room: Room) -> None:
    note = room.type("@gbif we would pay")
    mark_chat(room.store, (note,), at=40)
    assert (room.note(note).channel, room.note(note).said_by) == (Channel.CHAT, (room.ids["gbif"],))
    assert room.wrote() == {("gbif", True)}
    mark_chat(room.store, (note,), at=41, on=False)
    assert room.note(note).channel is Channel.SPOKEN
    assert room.wrote() == set()
    undo(room.store, at=42)
    assert room.wrote() == {("gbif", True)}
    delete_notes(room.store, (note,), at=43)
    assert room.wrote() == set()


def test_marked_it_leaves_whoever_had_the_floor_and_unmarked_it_is_theirs_again(room: Room) -> None:
    note = room.type("we would pay")
    assert room.note(note).said_by == (room.ids["ocp"],)
    mark_chat(room.store, (note,), at=40)
    assert room.note(note).said_by == ()
    mark_chat(room.store, (note,), at=41, on=False)
    assert room.note(note).said_by == (room.ids["ocp"],)


def test_an_edit_marks_and_unmarks_too_and_leaves_a_mark_set_by_hand(room: Room) -> None:
    note = room.type("GBIF: we would pay")
    edit_note(room.store, note, "chat: GBIF: we would pay", at=40)
    assert room.note(note).channel is Channel.CHAT
    edit_note(room.store, note, "GBIF: we would pay half", at=41)
    assert room.note(note).channel is Channel.SPOKEN
    mark_chat(room.store, (note,), at=42)
    edit_note(room.store, note, "GBIF: we would pay it all", at=43)
    assert room.note(note).channel is Channel.CHAT


def test_what_was_written_beforehand_is_written_and_stays_so(room: Room) -> None:
    letter = Letter(
        room.ids["wikirate"], "A letter", date(2026, 10, 1), room.question, room.roundtable
    )
    draft = ProposedNote("We would pay for the hosting.")
    (note,) = add_contribution(room.store, letter, [draft], at=50).notes
    assert room.wrote() == {("wikirate", True)}
    mark_chat(room.store, (note,), at=51)
    mark_chat(room.store, (note,), at=52, on=False)
    assert room.note(note).channel is Channel.WRITTEN


def test_a_log_knows_the_chat(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /open
        00:01 /start
        00:02 /floor gbif
        01:00 chat: OCP: we would pay
        02:00 chat: who pays?
        03:00 aloud
        """,
    )
    notes = [(each["channel"], each["said_by"], each["text"]) for each in found["notes"]]
    assert notes == [
        ("chat", ["ocp"], "chat: OCP: we would pay"),
        ("chat", [], "chat: who pays?"),
        ("spoken", ["gbif"], "aloud"),
    ]
