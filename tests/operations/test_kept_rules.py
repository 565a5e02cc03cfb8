"""Undo loosens nothing: an own mark until the end, a promise straight after, and no more."""

from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Promise
from facilitator.operations.history import redo, take_back, undo
from facilitator.operations.note_taking.notes import edit_note, put_on_record, take_off_record
from facilitator.operations.roundtables import change_promise
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.queries.records import load_notes, load_record
from facilitator.store.rebuild import adopt, commits_of
from tests.operations.laptops import TAKER, make_file, type_in
from tests.operations.stricter_house import OFF, at, held, rules


def promise_of(store: Store, room: str) -> Promise:
    return load_record(store.db, room, notes=False).roundtable.promise


def test_an_own_mark_is_taken_back_until_the_roundtable_ends(store: Store) -> None:
    room = held(store, "00:30 /floor gbif", "00:40 a line")
    (note,) = load_notes(store.db, room)
    take_off_record(store, (note.id,), at=at("01:00"))
    undo(store, at=at("01:10"))
    assert rules(store, room) == {"a line": None}
    marked = take_off_record(store, (note.id,), at=at("01:20")).commit
    type_in(store, room, "02:00 /end")
    with pytest.raises(Refused, match="put that note on the record in Review"):
        take_back(store, marked, at=at("03:00"))
    assert rules(store, room) == {"a line": OFF}
    put_on_record(store, (note.id,), at=at("04:00"))
    assert rules(store, room) == {"a line": None}


def test_a_mark_of_another_machine_is_not_taken_back_here(store: Store, tmp_path: Path) -> None:
    room = held(store, "00:40 a line")
    (note,) = load_notes(store.db, room)
    there = make_file(tmp_path / "there.roundtable", TAKER)
    adopt(there.db, commits_of(store.db))
    marked = take_off_record(there, (note.id,), at=at("01:00")).commit
    adopt(store.db, commits_of(there.db))
    there.close()
    with pytest.raises(Refused, match="made stricter elsewhere"):
        take_back(store, marked, at=at("02:00"))
    assert rules(store, room) == {"a line": OFF}


def test_a_promise_is_taken_back_straight_after_alone(store: Store) -> None:
    room = held(store, "00:30 /floor gbif")
    change_promise(store, room, Promise.CHATHAM, at=at("01:00"))
    undo(store, at=at("01:05"))
    assert promise_of(store, room) is Promise.ORGANISATION
    redo(store, at=at("01:06"))
    assert promise_of(store, room) is Promise.CHATHAM
    undo(store, at=at("01:07"))
    more = {"01:20 a line": Promise.SECTOR, "01:20 /floor ocp": Promise.CHATHAM}
    for line, promise in more.items():
        changed = change_promise(store, room, promise, at=at("01:10")).commit
        type_in(store, room, line)
        with pytest.raises(Refused, match="consent of whoever said it"):
            take_back(store, changed, at=at("02:00"))
        undo(store, at=at("02:10"))  # the line
        with pytest.raises(Refused, match="came under what was promised"):
            undo(store, at=at("02:20"))
        assert promise_of(store, room) is promise
    assert check(store.db, full=True) == ()


def test_a_promise_is_not_taken_back_after_the_end(store: Store) -> None:
    room = held(store, "00:30 /floor gbif", "00:40 We will close the registry next year")
    changed = change_promise(store, room, Promise.CHATHAM, at=at("01:00")).commit
    type_in(store, room, "01:10 and nobody is to know", "02:00 /end")
    undo(store, at=at("03:00"))  # the end
    with pytest.raises(Refused):
        take_back(store, changed, at=at("03:10"))
    assert promise_of(store, room) is Promise.CHATHAM


def test_other_words_of_the_same_act_go_and_the_rule_stays(store: Store) -> None:
    room = held(store, "00:40 a line")
    (note,) = load_notes(store.db, room)
    edit_note(store, note.id, "!off another line", at=at("01:00"))
    type_in(store, room, "02:00 /end")
    undo(store, at=at("03:00"))
    undo(store, at=at("03:10"))
    type_in(store, room, "04:00 /end")
    assert rules(store, room) == {"a line": None}  # the end was taken back before
    edit_note(store, note.id, "!off another line", at=at("05:00"))
    undo(store, at=at("05:10"))
    assert rules(store, room) == {"a line": OFF}
    undo(store, at=at("05:20"))  # and what was kept stands in the way of nothing
    assert rules(store, room) == {"a line": OFF}
    assert check(store.db, full=True) == ()
