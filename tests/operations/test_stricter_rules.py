"""Stricter rules from here: undone, ended, brought in, and on the stage."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Promise
from facilitator.core.rule_in_force import BirthRule, hides_speakers
from facilitator.core.stricter_rule import Recording
from facilitator.operations.history import redo, take_back, undo
from facilitator.operations.note_taking.notes import (
    add_note,
    edit_note,
    put_on_record,
)
from facilitator.operations.roundtables import change_promise, tell_recording
from facilitator.operations.stricter_rules import (
    begin_off_record,
    end_off_record,
    end_stricter_promise,
)
from facilitator.operations.typed_line import enter_line
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.queries.records import load_note, load_notes, load_record
from facilitator.store.undo import entries
from tests.operations.laptops import (
    BEHIND,
    FACILITATOR,
    TAKER,
    bring,
    hold,
    make_file,
    type_in,
)
from tests.operations.stricter_house import OFF, at, held, rules, standing


def test_a_finger_that_bounces_does_not_come_back_on_the_record(store: Store) -> None:
    room = held(store)
    begin_off_record(store, room, at=at("01:00"))
    assert not end_off_record(store, room, at=at("01:00") + 299)
    assert not begin_off_record(store, room, at=at("01:00") + 299)
    assert standing(store, room).off
    with pytest.raises(Refused, match="already"):
        begin_off_record(store, room, at=at("01:10"))
    assert end_off_record(store, room, at=at("01:20"))
    with pytest.raises(Refused, match="nothing is off"):
        end_off_record(store, room, at=at("01:30"))


def test_a_slip_of_the_slash_is_no_switch(store: Store) -> None:
    room = held(store)
    with pytest.raises(Refused, match="begin it with !off"):
        enter_line(store, room, "/off we are broke", at=at("01:00"))
    assert not standing(store, room).off


def test_undo_ends_it_and_notes_keep_what_they_were_born_with(store: Store) -> None:
    room = held(store)
    act = begin_off_record(store, room, at=at("01:00")).commit
    type_in(store, room, "01:10 secret")
    take_back(store, act, at=at("02:00"))
    type_in(store, room, "02:10 open")
    add_note(store, room, "began within", at=at("01:30"), entered=at("02:20"))
    assert rules(store, room) == {"secret": OFF, "began within": OFF, "open": None}
    assert not standing(store, room).off
    assert check(store.db, full=True) == ()


def test_undo_and_redo_of_both_ends(store: Store) -> None:
    room = held(store, "01:00 /off", "02:00 /on")
    undo(store, at=at("02:10"))
    assert standing(store, room).off
    redo(store, at=at("02:20"))
    assert not standing(store, room).off
    undo(store, at=at("02:30"))
    undo(store, at=at("02:40"))
    assert not standing(store, room).off
    redo(store, at=at("02:50"))
    assert standing(store, room).off
    assert check(store.db, full=True) == ()


def test_taking_next_back_takes_up_what_ended_with_the_item(store: Store) -> None:
    room = held(store, "01:00 /off", "02:00 /next", "02:10 on the record")
    commit = next(entry.id for entry in entries(store.db) if entry.verb == "next_item")
    take_back(store, commit, at=at("02:20"))
    type_in(store, room, "02:30 off again")
    assert rules(store, room) == {"on the record": None, "off again": OFF}


def test_an_end_that_is_taken_back_does_not_outlast_the_item(store: Store) -> None:
    room = held(store, "01:00 /off")
    act = end_off_record(store, room, at=at("02:00")).commit
    type_in(store, room, "03:00 /next")
    take_back(store, act, at=at("04:00"))
    type_in(store, room, "04:10 open")
    add_note(store, room, "began within", at=at("02:30"), entered=at("04:20"))
    assert rules(store, room) == {"began within": OFF, "open": None}


def test_a_roundtable_that_is_reopened_goes_on_off_the_record(store: Store) -> None:
    room = held(store, "01:00 /off", "02:00 /end", "02:30 /reopen", "02:40 secret")
    assert rules(store, room) == {"secret": OFF}


def test_before_the_start_it_ends_with_the_welcome(store: Store) -> None:
    room = hold(store, "00:00 /open\n00:10 /off\n00:20 aside\n01:00 /start\n01:10 open")
    assert rules(store, room) == {"aside": OFF, "open": None}


@pytest.mark.parametrize(
    ("lines", "why"), [("", "not open"), ("00:00 /start\n01:00 /end", "has ended")]
)
def test_outside_the_meeting_it_is_refused(store: Store, lines: str, why: str) -> None:
    room = hold(store, lines)
    for line in ("/off", "/promise chatham"):
        with pytest.raises(Refused, match=why):
            enter_line(store, room, line, at=at("02:00"))


def test_it_stands_in_the_file_and_outlives_a_restart(tmp_path: Path) -> None:
    with closing(make_file(tmp_path / "p.roundtable")) as store:
        room = hold(store, "00:00 /start\n01:00 /off\n01:05 /promise chatham")
    with closing(open_store(tmp_path / "p.roundtable", FACILITATOR)) as store:
        assert standing(store, room) == BirthRule(off=True, promise=Promise.CHATHAM)
        type_in(store, room, "02:00 secret")
        assert rules(store, room) == {"secret": OFF}


def test_notes_typed_meanwhile_on_another_laptop_are_off_here(tmp_path: Path) -> None:
    ours = make_file(tmp_path / "ours.roundtable")
    lines = "00:00 /start\n00:30 /floor gbif\n05:30 /next\n"
    room = hold(ours, lines, "01:00 /off\n01:20 our confidence\n03:00 /on\n06:00 /promise chatham")
    taker = make_file(tmp_path / "taker.roundtable", TAKER)
    hold(
        taker,
        lines,
        "00:20 we thank everybody for coming",
        "00:45 begun right before the switch here",
        "02:00 the registry closes in spring",
        "04:00 the members vote in autumn",
        "07:00 nobody wants to be quoted on that",
        shift_ms=BEHIND,
    )
    taker.close()
    with closing(ours):
        bring(ours, tmp_path / "taker.roundtable")
        found = rules(ours, room)
        assert found["we thank everybody for coming"] is None
        assert found["begun right before the switch here"] == OFF
        assert found["the registry closes in spring"] == OFF
        assert found["the members vote in autumn"] is None
        assert found["nobody wants to be quoted on that"] == "chatham"
        assert find_ids(ours.db, NoteFilter("registry")) == ()


def test_what_was_born_off_there_comes_off(tmp_path: Path) -> None:
    ours = make_file(tmp_path / "ours.roundtable")
    lines = "00:00 /start\n00:30 /floor gbif\n05:30 /next\n"
    room = hold(ours, lines)
    taker = make_file(tmp_path / "taker.roundtable", TAKER)
    hold(taker, lines, "01:00 /off\n01:05 /promise chatham\n02:00 the registry closes in spring")
    taker.close()
    with closing(ours):
        bring(ours, tmp_path / "taker.roundtable")
        (note,) = load_notes(ours.db, room)
        assert note.attribution == OFF
        put_on_record(ours, (note.id,), at=at("09:00"))
        assert load_note(ours.db, note.id).attribution == "chatham"


def test_recorded_or_watched_is_kept(store: Store) -> None:
    room = held(store, "00:10 /recorded published, observers")
    head = load_record(store.db, room).roundtable
    assert (head.recording, head.observers, head.is_witnessed) == (Recording.PUBLISHED, True, True)
    enter_line(store, room, "/recorded no", at=at("01:00"))
    head = load_record(store.db, room).roundtable
    assert (head.recording, head.observers, head.is_witnessed) == (Recording.NO, False, False)
    enter_line(store, room, "/recorded observers", at=at("01:10"))
    assert load_record(store.db, room).roundtable.is_witnessed
    for line in ("/recorded", "/recorded maybe", "/recorded no notes"):
        with pytest.raises(Refused, match="no way of recording"):
            enter_line(store, room, line, at=at("01:20"))


def test_when_a_recording_began_is_kept_and_a_slip_taken_back_is_not(store: Store) -> None:
    room = held(store, "00:10 /recorded no", "20:00 /recorded published")
    undo(store, at=at("20:05"))
    enter_line(store, room, "/recorded notes, observers", at=at("21:00"))
    enter_line(store, room, "/promise chatham", at=at("22:00"))
    told = load_record(store.db, room).recordings
    assert [(each.at, each.recording, each.observers) for each in told] == [
        (at("00:10"), Recording.NO, False),
        (at("21:00"), Recording.NOTES, True),
    ]
    assert load_record(store.db, room, notes=False).recordings == ()


@pytest.mark.parametrize("recording", list(Recording))
@pytest.mark.parametrize("promise", list(Promise))
def test_the_stage_hides_who_speaks_where_it_is_recorded(
    store: Store, promise: Promise, recording: Recording
) -> None:
    room = held(store)
    if promise not in (Promise.NAMED, Promise.ORGANISATION):
        change_promise(store, room, promise, at=at("00:02"))
    tell_recording(store, room, recording, at=at("00:03"))
    strict = promise in (Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM)
    expected = strict and recording is not Recording.NO
    assert hides_speakers(load_record(store.db, room)) is expected


def test_the_stage_hides_who_speaks_while_more_is_promised_from_here(store: Store) -> None:
    room = held(store, "00:10 /recorded notes", "01:00 /promise chatham")
    assert hides_speakers(load_record(store.db, room))
    end_stricter_promise(store, room, at=at("02:00"))
    assert not hides_speakers(load_record(store.db, room))
    begin_off_record(store, room, at=at("03:00"))
    assert hides_speakers(load_record(store.db, room))


def test_a_note_of_another_roundtable_is_not_touched(store: Store) -> None:
    first = held(store, "01:00 plain")
    second = hold(store, "00:00 /start\n01:00 /off")
    (note,) = load_notes(store.db, first)
    edit_note(store, note.id, "plain words", at=at("02:00"))
    assert rules(store, first) == {"plain words": None}
    assert standing(store, second).off
