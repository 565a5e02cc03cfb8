"""Labels given to several notes at once, and taken: what else they have stays."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Note, Promise
from facilitator.core.note_fields import NoteField
from facilitator.operations.note_taking.labelling import (
    add_about,
    add_speaker,
    add_to_question,
    remove_about,
    remove_speaker,
    tag_notes,
    take_from_question,
    untag_notes,
)
from facilitator.operations.note_taking.notes import add_note, edit_note, take_off_record
from facilitator.operations.note_taking.placing import hold_to, move_to_roundtable
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.records import home_of, load_note
from facilitator.store.queries.shared_values import shared_values
from tests.sample_file import put_sample

ME = Author("Ana", "m", "s")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    put_sample(tmp_path / "p.roundtable", ME, at=1)
    with closing(open_store(tmp_path / "p.roundtable", ME)) as opened:
        yield opened
        assert check(opened.db, full=True) == ()


@pytest.fixture
def room(store: Store) -> str:
    return plan(store, Promise.ORGANISATION)


def plan(store: Store, promise: Promise) -> str:
    made = plan_roundtable(store, None, at=2, title="R", zone="UTC", promise=promise).subject[0]
    start(store, made, at=3)
    return made


def organisation(store: Store, handle: str) -> str:
    return next(o.id for o in store.standing.programme.organisations if o.handle == handle)


def person(store: Store, handle: str) -> str:
    people = store.standing.programme.people
    return next(p.id for p in people if p.organisation == organisation(store, handle))


def take(store: Store, room: str, *lines: str) -> tuple[str, ...]:
    taken = (add_note(store, room, line, at=4 + at) for at, line in enumerate(lines))
    return tuple(each.subject[0] for each in taken)


def read(store: Store, note: str) -> Note:
    return load_note(store.db, note)


def tags_of(store: Store, note: str) -> list[str]:
    names = dict(load_tags(store.db))
    return [names[each] for each in read(store, note).tags]


def test_a_tag_is_given_beside_those_there_are_and_made_once(store: Store, room: str) -> None:
    notes = take(store, room, "#[open data] one", "two")
    tag_notes(store, notes, "Language", at=10)
    tag_notes(store, notes, " language ", at=11)
    assert [tags_of(store, each) for each in notes] == [["open data", "Language"], ["Language"]]
    untag_notes(store, notes, read(store, notes[1]).tags[0], at=12)
    assert [tags_of(store, each) for each in notes] == [["open data"], []]
    store.undo(at=13)
    assert tags_of(store, notes[1]) == ["Language"]
    with pytest.raises(Refused, match="a tag needs a name"):
        tag_notes(store, notes, " ", at=14)


def test_labels_given_by_hand_survive_an_edit_of_the_text(store: Store, room: str) -> None:
    (note,) = take(store, room, "#[open data] about @oar's list")
    gbif, oar = organisation(store, "gbif"), organisation(store, "oar")
    tag_notes(store, (note,), "language", at=10)
    add_about(store, (note,), gbif, at=11)
    remove_about(store, (note,), oar, at=12)
    edit_note(store, note, "#[open data] about @oar's long list", at=13)
    assert tags_of(store, note) == ["open data", "language"]
    assert read(store, note).about == (gbif,)
    edit_note(store, note, "about the list of @osmf", at=14)
    assert tags_of(store, note) == ["language"]
    assert read(store, note).about == (gbif, organisation(store, "osmf"))


def test_a_person_brings_their_organisation_and_goes_with_it(store: Store, room: str) -> None:
    oar, ocp, ana = organisation(store, "oar"), organisation(store, "ocp"), person(store, "ocp")
    notes = take(store, room, "@oar one", "two")
    add_speaker(store, notes, ana, at=10)
    assert [read(store, each).said_by for each in notes] == [(oar, ocp), (ocp,)]
    assert [read(store, each).people for each in notes] == [(ana,), (ana,)]
    remove_speaker(store, notes, ocp, at=11)
    assert [read(store, each).said_by for each in notes] == [(oar,), ()]
    assert [read(store, each).people for each in notes] == [(), ()]


def test_questions_come_and_go_one_by_one(store: Store, room: str) -> None:
    codes = {each.code: each.id for each in store.standing.programme.questions}
    (note,) = take(store, room, "#q1 one")
    add_to_question(store, (note,), codes["Q3"], at=10)
    assert read(store, note).questions == (codes["Q1"], codes["Q3"])
    take_from_question(store, (note,), codes["Q1"], at=11)
    assert read(store, note).questions == (codes["Q3"],)


def test_a_note_is_held_to_more_and_never_to_less(store: Store, room: str) -> None:
    notes = take(store, room, "one", "two", "three")
    take_off_record(store, notes[2:], at=10)
    hold_to(store, notes[:1], Promise.CHATHAM, at=11)
    hold_to(store, notes, Promise.UNATTRIBUTED, at=12)
    assert [read(store, each).attribution for each in notes] == ["chatham", "unattributed", "off"]
    with pytest.raises(Refused, match="only consent loosens"):
        hold_to(store, notes, Promise.NAMED, at=13)


def test_a_note_takes_its_promise_along_to_a_room_that_was_promised_less(store: Store) -> None:
    strict, free = plan(store, Promise.CHATHAM), plan(store, Promise.NAMED)
    notes = take(store, strict, "one", "two")
    take_off_record(store, notes[1:], at=10)
    move_to_roundtable(store, notes, free, at=11)
    assert [home_of(store.db, each) for each in notes] == [free, free]
    assert [read(store, each).attribution for each in notes] == ["chatham", "off"]
    assert read(store, notes[1]).promised is Promise.CHATHAM
    move_to_roundtable(store, notes, strict, at=12)
    assert read(store, notes[0]).attribution == "chatham"
    loose = take(store, free, "three")
    move_to_roundtable(store, loose, strict, at=13)
    assert read(store, loose[0]).attribution is None


def test_what_notes_share_is_counted(store: Store, room: str) -> None:
    notes = take(store, room, "@oar #q1 one", "@oar @gbif !quote two", "!action @ocp do it")
    shared = shared_values(store.db, notes)
    oar, gbif, ocp = (organisation(store, each) for each in ("oar", "gbif", "ocp"))
    assert shared.notes == 3
    assert shared.counts(NoteField.KIND) == {"insight": 1, "quote": 1, "action": 1}
    assert shared.counts(NoteField.SPEAKER) == {oar: 2, gbif: 1}
    assert shared.counts(NoteField.OWNER) == {"": 2, ocp: 1}
    assert shared.only(NoteField.ROUNDTABLE) == room
    assert shared.only(NoteField.KIND) is None
    assert shared_values(store.db, notes[:2]).all_have(NoteField.SPEAKER, oar)
    assert shared_values(store.db, ()).only(NoteField.KIND) == ""
