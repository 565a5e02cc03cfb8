"""Actions as they are kept: what became of them, undone, struck, brought in, and carried over."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.action_state import NOT_BEGUN, ActionState
from facilitator.core.errors import Refused
from facilitator.core.model import Note, Promise
from facilitator.operations.actions import say_outcome, set_state
from facilitator.operations.carrying_over import carry_over, next_roundtable
from facilitator.operations.note_taking.notes import add_note, take_off_record
from facilitator.operations.privacy import erase_note, forget_person
from facilitator.operations.roundtables import end, plan_roundtable
from facilitator.operations.setting_up.roundtables import change_roundtable
from facilitator.operations.striking import strike_words, words_of
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.queries.records import load_note, load_record
from facilitator.store.rebuild import rebuild_tables
from tests.operations.every_act import ActHouse
from tests.operations.laptops import TAKER, bring, hold, make_file, note_with
from tests.operations.test_privacy import ME, NOON, bytes_of
from tests.sample_file import put_sample

SHARE = "!action @ocp share the election rules by 12 Dec"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[ActHouse]:
    put_sample(tmp_path / "a.roundtable", ME, at=NOON)
    with closing(open_store(tmp_path / "a.roundtable", ME)) as store:
        yield ActHouse(store)


def said(house: ActHouse, line: str) -> str:
    return house.do(add_note, line).subject[0]


def later(house: ActHouse) -> int:
    house.now += 1000
    return house.now


def the(house: ActHouse, note: str) -> Note:
    return load_note(house.store.db, note)


def planned(house: ActHouse, promise: Promise = Promise.ORGANISATION) -> str:
    question = house.store.standing.programme.questions[1].id
    at = later(house)
    done = plan_roundtable(house.store, question, at=at, title="Later", zone="UTC", promise=promise)
    return done.subject[0]


def listed(house: ActHouse, roundtable: str) -> list[str]:
    items = load_record(house.store.db, roundtable).items
    return [each.notes for each in items if each.title == "Actions carried over"]


def test_several_are_done_in_one_step(house: ActHouse) -> None:
    one, other = said(house, SHARE), said(house, "!action write a charter")
    at = later(house)
    set_state(house.store, [one, other], ActionState.DONE, at=at)
    for each in (one, other):
        assert the(house, each).progress == (ActionState.DONE, at, "", None)
    set_state(house.store, [one], ActionState.DONE, at=later(house))
    assert the(house, one).progress.since == at  # it was done then, not now
    house.store.undo(at=later(house))
    assert the(house, one).progress == the(house, other).progress == NOT_BEGUN


def test_only_what_can_be_done_has_a_state(house: ActHouse) -> None:
    point = said(house, "GBIF: A point about cost")
    with pytest.raises(Refused, match="neither an action nor an open question"):
        set_state(house.store, [point], ActionState.DONE, at=later(house))
    with pytest.raises(Refused, match="not there any more"):
        set_state(house.store, ["nowhere"], ActionState.DONE, at=later(house))
    with pytest.raises(Refused, match="into which roundtable"):
        set_state(house.store, [said(house, SHARE)], ActionState.CARRIED, at=later(house))
    question = said(house, "!question Who pays?")
    set_state(house.store, [question], ActionState.DONE, at=later(house))
    assert the(house, question).progress.state is ActionState.DONE


def test_what_came_of_it_is_one_line(house: ActHouse) -> None:
    action = said(house, SHARE)
    say_outcome(
        house.store, action, "  They are out:\n https://example.org/rules ", at=later(house)
    )
    assert the(house, action).progress.outcome == "They are out: https://example.org/rules"
    with pytest.raises(Refused, match="at most 500 letters"):
        say_outcome(house.store, action, "x" * 501, at=later(house))
    say_outcome(house.store, action, "", at=later(house))
    assert the(house, action).progress == NOT_BEGUN


def test_what_came_of_it_is_struck_and_forgotten_like_a_note(house: ActHouse) -> None:
    action = said(house, "!action @ocp tell Dora Quist of the purple cow")
    person = next(each for each in house.store.standing.programme.people)
    say_outcome(house.store, action, f"{person.name} saw the purple cow", at=later(house))
    note = the(house, action)
    strike_words(
        house.store,
        words_of(house.store.db, note.id, "purple cow"),
        asked_by="Ana",
        at=later(house),
    )
    assert "purple" not in the(house, action).progress.outcome
    forget_person(house.store, person.id, at=later(house))
    assert person.name not in the(house, action).progress.outcome
    data = bytes_of(house.store.path)
    assert b"purple" not in data
    assert person.name.encode() not in data


def test_an_erased_action_leaves_nothing_of_what_came_of_it(house: ActHouse) -> None:
    action = said(house, SHARE)
    say_outcome(house.store, action, "Zanzibar was chosen", at=later(house))
    erase_note(house.store, action, at=later(house))
    assert b"Zanzibar" not in bytes_of(house.store.path)


def test_actions_are_carried_into_an_agenda_with_what_was_left_open(house: ActHouse) -> None:
    action, other = said(house, SHARE), said(house, "!action @[Dora Quist] write a charter")
    question, answered = said(house, "!question Who pays?"), said(house, "!question Who votes?")
    set_state(house.store, [answered], ActionState.DONE, at=later(house))
    into = planned(house)
    before = load_record(house.store.db, into).items
    carry_over(house.store, [action, other], into, at=later(house))
    (notes,) = listed(house, into)
    lines = notes.split("\n")
    assert lines[0] == "– OCP: Share the election rules, due 12 December 2026 (R1)"
    assert lines[2:] == ["– open question: Who pays? (R1)"]
    items = load_record(house.store.db, into).items
    assert [each.title for each in items].index("Actions carried over") == 1
    assert len(items) == len(before) + 1
    for each in (action, question):
        progress = the(house, each).progress
        assert (progress.state, progress.carried_to) == (ActionState.CARRIED, into)
    assert the(house, answered).progress.state is ActionState.DONE
    carry_over(house.store, [action], into, at=later(house))
    assert listed(house, into) == [notes]  # once
    more = said(house, "!action @gbif ask the nodes")
    carry_over(house.store, [more], into, at=later(house))
    (longer,) = listed(house, into)
    assert longer.startswith(notes)
    assert len(longer.split("\n")) == len(lines) + 1
    assert rebuilt(house) == longer
    for _ in range(2):
        house.store.undo(at=later(house))
    house.store.undo(at=later(house))
    assert listed(house, into) == []
    assert the(house, question).progress == NOT_BEGUN


def rebuilt(house: ActHouse) -> str:
    rebuild_tables(house.store.db)
    assert check(house.store.db, full=True) == ()
    return listed(house, load_record(house.store.db, next_id(house)).roundtable.id)[0]


def next_id(house: ActHouse) -> str:
    found = next_roundtable(house.store.db)
    assert found is not None
    return found.id


def test_what_was_promised_holds_in_the_agenda_it_is_carried_into(house: ActHouse) -> None:
    action = said(house, SHARE)
    change_roundtable(house.store, house.roundtable, promise=Promise.CHATHAM.value, at=later(house))
    into = planned(house)
    carry_over(house.store, [action], into, at=later(house))
    assert listed(house, into) == ["– Share the election rules"]


def test_what_cannot_be_carried_is_refused_and_nothing_is_half_done(house: ActHouse) -> None:
    action, secret = said(house, SHARE), said(house, "!action !off a confidence")
    into = planned(house)
    for ids, where, says in (
        ([action, secret], into, "put it on the record first"),
        ([action], house.roundtable, "promised in roundtable 1 itself"),
    ):
        with pytest.raises(Refused, match=says):
            carry_over(house.store, ids, where, at=later(house))
    set_state(house.store, [action], ActionState.DROPPED, at=later(house))
    with pytest.raises(Refused, match="open it again"):
        carry_over(house.store, [action], into, at=later(house))
    set_state(house.store, [action], ActionState.OPEN, at=later(house))
    end(house.store, house.roundtable, at=later(house))
    with pytest.raises(Refused, match="roundtable 1 has ended"):
        carry_over(house.store, [action], house.roundtable, at=later(house))
    take_off_record(house.store, (action,), at=later(house))
    with pytest.raises(Refused, match="carried nowhere"):
        carry_over(house.store, [action], into, at=later(house))
    assert listed(house, into) == []
    assert the(house, action).progress.state is ActionState.OPEN


def test_the_next_roundtable_is_the_earliest_that_has_a_day(house: ActHouse) -> None:
    assert next_roundtable(house.store.db) is None
    first, second = planned(house), planned(house)
    assert next_id(house) == first
    change_roundtable(house.store, second, date="2026-12-14", at=later(house))
    assert next_id(house) == second


def test_what_became_of_an_action_comes_in_with_it(tmp_path: Path) -> None:
    room = "00:00 /start\n20:00 /end"
    with closing(make_file(tmp_path / "theirs.roundtable", TAKER)) as theirs:
        hold(theirs, room, f"08:00 {SHARE}")
        action = note_with(theirs, "election rules").id
        set_state(theirs, [action], ActionState.DONE, at=NOON)
        say_outcome(theirs, action, "They are out", at=NOON)
    with closing(make_file(tmp_path / "ours.roundtable")) as ours:
        hold(ours, room)
        bring(ours, tmp_path / "theirs.roundtable")
        progress = note_with(ours, "election rules").progress
        assert progress == (ActionState.DONE, NOON, "They are out", None)
