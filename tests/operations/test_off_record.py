"""Off the record from here, and a stricter promise from here: what is born under them."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Promise
from facilitator.core.rule_in_force import BirthRule
from facilitator.operations.drafts import Unsaved
from facilitator.operations.history import take_back
from facilitator.operations.note_taking.notes import (
    add_note,
    edit_note,
    put_on_record,
    take_off_record,
)
from facilitator.operations.roundtables import change_promise
from facilitator.operations.stricter_rules import (
    begin_stricter_promise,
    end_off_record,
)
from facilitator.operations.typed_line import enter_line
from facilitator.operations.unkept import Unkept, UnkeptLine, as_text
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.queries.found_counts import Axis, Cells, count_cells
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.queries.records import load_notes, load_record
from facilitator.store.undo import entries
from tests.operations.laptops import (
    type_in,
)
from tests.operations.stricter_house import OFF, at, held, rules, standing


def coverage(store: Store) -> Cells:
    return count_cells(store.db, NoteFilter(), Axis.QUESTION, Axis.ORGANISATION)


def test_notes_typed_until_it_ends_are_born_off_the_record(store: Store) -> None:
    before = sum(coverage(store).values())  # what the sample has in writing
    room = held(
        store,
        "00:30 /floor gbif",
        "01:00 first",
        "02:00 /off",
        "02:10 second",
        "02:20 !quote third",
        "03:00 /off",
        "03:10 fourth",
    )
    assert rules(store, room) == {
        "first": None,
        "second": OFF,
        "!quote third": OFF,
        "fourth": None,
    }
    assert find_ids(store.db, NoteFilter("second")) == ()
    assert sum(coverage(store).values()) == before + 2  # first and fourth, on Q2
    assert check(store.db, full=True) == ()


@pytest.mark.parametrize("ending", ["/on", "/off", "/next", "/item 5", "/end"])
def test_it_ends_by_its_key_and_with_the_item(store: Store, ending: str) -> None:
    room = held(store, "01:00 /off", "01:10 secret", f"02:00 {ending}", "02:00 open")
    assert rules(store, room) == {"secret": OFF, "open": None}
    assert standing(store, room) == BirthRule()


def test_what_was_begun_before_and_saved_after_is_off(store: Store) -> None:
    room = held(store, "01:00 /off")
    add_note(store, room, "began before", at=at("00:50"), entered=at("01:20"))
    add_note(store, room, "entered before", at=at("00:40"), entered=at("00:55"))
    end_off_record(store, room, at=at("02:00"))
    add_note(store, room, "began within", at=at("01:50"), entered=at("02:30"))
    add_note(store, room, "began long before", at=at("00:30"), entered=at("02:30"))
    add_note(store, room, "came late", at=at("01:30"), entered=at("01:40"))
    add_note(store, room, "after", at=at("02:10"), entered=at("02:30"))
    assert rules(store, room) == {
        "began before": OFF,
        "entered before": None,
        "began within": OFF,
        "began long before": OFF,
        "came late": OFF,
        "after": None,
    }


def test_a_line_that_nobody_knows_when_it_was_entered_is_held_to_what_holds_now(
    store: Store,
) -> None:
    room = held(store, "01:00 /off")
    add_note(store, room, "the clock was put back", at=at("00:10"))
    assert rules(store, room) == {"the clock was put back": OFF}


def test_a_note_that_is_continued_is_as_strict_as_its_strictest_words(store: Store) -> None:
    room = held(
        store,
        "00:30 in the open",
        "01:00 /off",
        "01:10 ... and in confidence",
        "01:20 all of it in confidence",
        "02:00 /on",
        "02:10 ... and on",
    )
    assert rules(store, room) == {
        "in the open and in confidence": OFF,
        "all of it in confidence and on": OFF,
    }


def test_words_edited_in_off_the_record_make_the_note_so(store: Store) -> None:
    room = held(store, "00:30 open", "00:40 plain", "01:00 /off", "01:10 secret")
    first, second, third = load_notes(store.db, room)
    edit_note(store, first.id, "open, and broke", at=at("01:20"))
    edit_note(store, second.id, "plain", at=at("01:25"))
    end_off_record(store, room, at=at("02:00"))
    edit_note(store, third.id, "secret, tidied", at=at("02:10"))
    edit_note(store, second.id, "plain, begun before", at=at("02:20"), began=at("01:59"))
    assert rules(store, room) == {
        "open, and broke": OFF,
        "secret, tidied": OFF,
        "plain, begun before": OFF,
    }


def test_a_stricter_promise_holds_until_the_item_ends(store: Store) -> None:
    room = held(
        store,
        "00:30 before",
        "01:00 /promise unattributed",
        "01:10 untied",
        "02:00 /promise chatham",
        "02:10 within",
        "02:15 !off aside",
        "03:00 /next",
        "03:10 after",
    )
    assert rules(store, room) == {
        "before": None,
        "untied": "unattributed",
        "within": "chatham",
        "!off aside": OFF,
        "after": None,
    }
    assert load_record(store.db, room).roundtable.promise is Promise.ORGANISATION


def test_a_looser_promise_is_refused_and_an_end_is_not(store: Store) -> None:
    room = held(store, "01:00 /promise chatham")
    for line in ("/promise organisation", "/promise unattributed", "/promise chatham"):
        with pytest.raises(Refused, match="promised more"):
            enter_line(store, room, line, at=at("02:00"))
    enter_line(store, room, "/promise", at=at("03:00"))
    assert standing(store, room) == BirthRule()
    with pytest.raises(Refused, match="no stricter promise"):
        enter_line(store, room, "/promise", at=at("03:10"))
    with pytest.raises(Refused, match="is no promise"):
        enter_line(store, room, "/promise secret", at=at("03:20"))


def test_the_whole_roundtables_promise_counts_beside_it(store: Store) -> None:
    room = held(store, "01:00 /promise unattributed")
    change_promise(store, room, Promise.CHATHAM, at=at("01:30"))
    with pytest.raises(Refused, match="“chatham” now"):
        begin_stricter_promise(store, room, Promise.CHATHAM, at=at("02:00"))


def test_both_hold_at_once_and_each_ends_by_itself(store: Store) -> None:
    room = held(store, "01:00 /off", "01:10 /promise chatham", "01:20 both", "02:00 /on")
    type_in(store, room, "02:10 one")
    assert rules(store, room) == {"both": OFF, "one": "chatham"}
    both = next(note for note in load_notes(store.db, room) if note.text == "both")
    put_on_record(store, (both.id,), at=at("03:00"))
    assert rules(store, room) == {"both": "chatham", "one": "chatham"}


def test_striking_a_note_and_putting_it_back_loosens_nothing(store: Store) -> None:
    room = held(store, "01:00 /promise chatham", "01:10 within", "02:00 /promise")
    (note,) = load_notes(store.db, room)
    take_off_record(store, (note.id,), at=at("03:00"))
    put_on_record(store, (note.id,), at=at("03:10"))
    assert rules(store, room) == {"within": "chatham"}
    edit_note(store, note.id, "!off within", at=at("03:20"))
    put_on_record(store, (note.id,), at=at("03:30"))
    assert rules(store, room) == {"!off within": "chatham"}


def test_unsaved_lines_written_as_text_say_what_they_were_born_under(store: Store) -> None:
    room = held(store, "01:00 /off", "02:00 /on")
    lines = (
        Unsaved("typed before", at("00:30"), entered=at("00:50")),
        Unsaved("typed within", at("01:10"), entered=at("01:20")),
        Unsaved("... and on", at("01:30")),
        Unsaved("typed after", at("02:10"), entered=at("02:20")),
    )
    text = as_text(store.db, Unkept(tuple(UnkeptLine(room, each) for each in lines)), author="A")
    assert [line.split(" ", 1)[1] for line in text.splitlines()[-4:]] == [
        "typed before",
        "typed within !off",
        "... and on !off",
        "typed after",
    ]


def test_undo_leaves_words_that_stay_under_their_rule(store: Store) -> None:
    room = held(store, "00:30 open", "01:00 /off")
    type_in(store, room, "01:10 ... and secret")
    (note,) = load_notes(store.db, room)
    commit = next(entry.id for entry in entries(store.db) if entry.verb == "add_note")
    edit_note(store, note.id, "open and secret, tidied", at=at("01:30"))
    take_back(store, commit, at=at("03:00"))
    assert rules(store, room) == {"open and secret, tidied": OFF}
