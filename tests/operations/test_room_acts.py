"""The acts of a room: none is forgotten, and each belongs to one roundtable."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from facilitator.core.errors import Refused
from facilitator.core.left_questions import QuestionKind
from facilitator.core.model import Kind, Promise
from facilitator.core.stricter_rule import Recording
from facilitator.core.verbs import ROOM_VERBS, VERBS
from facilitator.operations import theme_agenda
from facilitator.operations.floor import give_floor
from facilitator.operations.history import redo, take_back, undo
from facilitator.operations.left_questions import leave_unanswered
from facilitator.operations.note_taking.channel import mark_chat
from facilitator.operations.note_taking.notes import (
    add_note,
    delete_notes,
    edit_note,
    put_on_record,
    set_kind,
    take_off_record,
)
from facilitator.operations.note_taking.tidying import (
    move_to_speaker,
    restore_notes,
    set_due,
    set_owner,
    star_notes,
)
from facilitator.operations.people import add_person, represent_also
from facilitator.operations.privacy import erase_note, forget_person
from facilitator.operations.programmes import cast_stand_ins, create_sample, name_programme
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import (
    change_promise,
    end,
    open_room,
    plan_roundtable,
    start,
    tell_recording,
    write_key_messages,
)
from facilitator.operations.typed_line import enter_line
from facilitator.store.changes import Changes
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.records import load_record
from facilitator.store.room_acts import last_act, recent_acts
from facilitator.store.scratch import open_scratch
from facilitator.store.sqlite import Connection
from facilitator.store.undo import next_redo, next_undo
from tests.operations.every_act import ACTS as ROOM_ACTS
from tests.operations.every_act import MIN, ActHouse
from tests.operations.note_acts import NOTE_ACTS
from tests.operations.programme_acts import PROGRAMME_ACTS
from tests.operations.stricter_acts import STRICTER_ACTS
from tests.operations.waiting_acts import WAITING_ACTS

OF_ITS_WORDS = ("change_promise", "write_key_messages")  # what the row of a roundtable also holds
MACHINE = "m"  # of the store's author
OF_A_ROOM = ("turn", "run", "pause", "queue", "pass", "gap", "message", "stricter_rule")
ACTS = ROOM_ACTS | STRICTER_ACTS | WAITING_ACTS
OF_THE_HEAD = {"change_promise", "tell_recording", "write_key_messages"}
# These are about the file, or about rows of any kind: what they touch says nothing of them.
OF_THE_FILE = {"undo", "redo", "recover", "fill_from_sample", "load_agenda", "force_export"}
OF_NOTES = {"bring_in", "add_contribution", "erase_roundtable", "begin_copy"}  # by their own tests


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path = tmp_path_factory.mktemp("sample") / "p.roundtable"
    create_sample(path, Author("Ana", MACHINE, "s"), at=1)
    with closing(open_store(path, Author("Ana", MACHINE, "s"))) as opened:
        yield opened.db


@pytest.fixture
def store(sample: Connection) -> Iterator[Store]:
    """A copy in memory: there are many, and none is read again."""
    with closing(open_scratch(sample, Author("Ana", MACHINE, "s"))) as made:
        yield made


@pytest.fixture
def house(store: Store) -> ActHouse:
    return ActHouse(store)


def note(house: ActHouse) -> str:
    return house.do(add_note, "A point about cost").subject[0]


def noted(operation: Callable[..., Changes], *args: object) -> Callable[[ActHouse], Changes]:
    return lambda house: operation(house.store, (note(house),), *args, at=house.now + 1)


def on_store(operation: Callable[..., Changes], *args: object) -> Callable[[ActHouse], Changes]:
    return lambda house: operation(house.store, *args, at=house.now + 1)


def after(before: Callable[..., Changes], then: Callable[..., Changes]) -> object:
    def act(house: ActHouse) -> Changes:
        made = (note(house),)
        before(house.store, made, at=house.now + 1)
        return then(house.store, made, at=house.now + 2)

    return act


OTHERS: dict[str, Callable[[ActHouse], Changes]] = {
    "name_programme": on_store(name_programme, "Another"),
    "cast_stand_ins": on_store(cast_stand_ins),
    "represent_also": lambda house: represent_also(
        house.store,
        house.who("gbif").person or "",
        at=house.now + 1,
        organisation=house.who("ocp").organisation,
        roundtable=house.roundtable,
    ),
    "add_person": lambda house: add_person(
        house.store, "Ana Ruiz", at=house.now + 1, roundtable=house.roundtable
    ),
    **PROGRAMME_ACTS,
    **NOTE_ACTS,
    "change_agenda": lambda house: theme_agenda.add(
        house.store, house.store.standing.programme.questions[1].id, "Photo", MIN, at=house.now + 1
    ),
    "plan_roundtable": lambda house: plan_roundtable(
        house.store, None, at=house.now + 1, title="R", zone="UTC"
    ),
    "open_room": lambda house: open_room(house.store, planned(house), at=house.now + 2),
    "start": lambda house: start(house.store, planned(house), at=house.now + 2),
    "change_promise": lambda house: house.do(change_promise, Promise.CHATHAM),
    "leave_unanswered": lambda house: house.do(
        leave_unanswered, QuestionKind.PASSED_OVER, [house.item(3)], item=house.item(0)
    ),
    "tell_recording": lambda house: house.do(tell_recording, Recording.NOTES),
    "write_key_messages": lambda house: house.do(write_key_messages, "A finding"),
    "add_note": lambda house: house.do(add_note, "A point"),
    "edit_note": lambda house: edit_note(house.store, note(house), "Another", at=house.now + 1),
    "set_kind": noted(set_kind, Kind.QUOTE),
    "take_off_record": noted(take_off_record),
    "put_on_record": after(take_off_record, put_on_record),
    "delete_notes": noted(delete_notes),
    "restore_notes": after(delete_notes, restore_notes),
    "mark_chat": noted(mark_chat),
    "mark_spoken": after(mark_chat, lambda *args, at: mark_chat(*args, at=at, on=False)),
    "star_notes": noted(star_notes),
    "unstar_notes": after(star_notes, lambda *args, at: star_notes(*args, at=at, on=False)),
    "move_to_speaker": lambda house: noted(move_to_speaker, house.who("ocp"))(house),
    "set_due": noted(set_due, "2026-12-12"),
    "set_owner": lambda house: noted(set_owner, house.who("ocp"))(house),
    "erase_note": lambda house: erase_note(house.store, note(house), at=house.now + 1),
    "forget_person": lambda house: forget_person(
        house.store, house.who("ocp").person or "", at=house.now + 1
    ),
}


def planned(house: ActHouse) -> str:
    made = plan_roundtable(house.store, None, at=house.now + 1, title="R", zone="UTC")
    return made.subject[0]


def of_room(house: ActHouse, changes: Changes, people: set[str]) -> set[tuple[str, str]]:
    """Return the rows of the running room that a commit changed."""
    record = load_record(house.store.db, house.roundtable)
    items = {item.id for item in record.items}
    head = {("roundtable", house.roundtable)}
    here = {f"{house.roundtable} {person}" for person in people}
    return {
        (table, row_id)
        for table, row_id in changes.rows
        if table in OF_A_ROOM
        or (table == "item" and row_id in items)
        or (table == "attendance" and row_id in here)
        or ((table, row_id) in head and changes.verb not in OF_THE_HEAD)
    }


def people_of(house: ActHouse) -> set[str]:
    return {each.id for each in house.store.standing.programme.people}


def test_every_verb_is_tried_here() -> None:
    assert ACTS.keys() == ROOM_VERBS
    begin_or_notice = {"notice_gap"}
    tried = ACTS.keys() | OTHERS.keys() | OF_THE_FILE | OF_NOTES | begin_or_notice
    assert tried == VERBS.keys()


@pytest.mark.parametrize("verb", ACTS)
def test_the_rooms_last_act_names_whatever_changed_the_room(house: ActHouse, verb: str) -> None:
    people = people_of(house)
    changes = ACTS[verb](house)
    assert changes.verb == verb
    assert of_room(house, changes, people)
    last = last_act(house.store.db, MACHINE, house.roundtable)
    assert last is not None
    assert (last.id, last.verb) == (changes.commit, verb)
    assert last == recent_acts(house.store.db, MACHINE, house.roundtable, most=1)[0][0]
    take_back(house.store, last.id, at=house.now + MIN)
    before = last_act(house.store.db, MACHINE, house.roundtable)
    assert before is None or before.id != last.id


@pytest.mark.parametrize("verb", OTHERS)
def test_what_is_no_act_of_the_room_leaves_the_room_alone(house: ActHouse, verb: str) -> None:
    house.do(give_floor, house.who("oar"))
    people = people_of(house)
    changes = OTHERS[verb](house)
    assert changes.verb == verb
    if not VERBS[verb].begins_room and VERBS[verb].undoing is not VERBS["notice_gap"].undoing:
        assert of_room(house, changes, people) == set()
    last = last_act(house.store.db, MACHINE, house.roundtable)
    assert last is not None
    assert last.verb == "give_floor"


def test_nothing_of_one_room_is_offered_in_another(store: Store, house: ActHouse) -> None:
    """Planned before the other one ran, or after: what was done there is not done here."""
    early = planned(house)
    house.turns("gbif", "ocp")
    house.do(end)
    late = planned(house)
    for each in (early, late):
        assert last_act(store.db, MACHINE, each) is None
        open_room(store, each, at=house.now + 3)
        start(store, each, at=house.now + 4)
        assert last_act(store.db, MACHINE, each) is None
        assert recent_acts(store.db, MACHINE, each, most=12) == ()
    other = ActHouse(store, at=house.now + MIN, roundtable=late)
    other.turns("oar")
    words = [each.verb for each, _ in recent_acts(store.db, MACHINE, late, most=12)]
    assert words == ["yield_floor", "give_floor"]
    first = last_act(store.db, MACHINE, house.roundtable)
    assert first is not None
    assert first.verb == "end"


def test_what_was_done_before_the_start_is_not_offered_after_it(store: Store) -> None:
    house = ActHouse(store)
    room = planned(house)
    open_room(store, room, at=house.now + 2)
    raise_hand(store, room, house.who("gbif"), at=house.now + 3)
    hand = last_act(store.db, MACHINE, room)
    assert hand is not None
    assert hand.verb == "raise_hand"
    start(store, room, at=house.now + 4)
    assert last_act(store.db, MACHINE, room) is None
    undo(store, at=house.now + 5)
    again = last_act(store.db, MACHINE, room)
    assert again is not None
    assert again.id == hand.id


def test_undo_and_redo_stay_in_the_room_in_hand(store: Store, house: ActHouse) -> None:
    other = planned(house)
    house.turns("gbif")
    before = load_record(store.db, house.roundtable).turns
    assert next_undo(store.db, MACHINE, within=other) is None
    with pytest.raises(Refused, match="another roundtable"):
        undo(store, at=house.now + 1, within=other)
    typed = "the last act was in the room of another roundtable: choose that one first"
    with pytest.raises(Refused, match=typed):
        enter_line(store, other, "/undo", at=house.now + 1)
    assert load_record(store.db, house.roundtable).turns == before
    undo(store, at=house.now + 2, within=house.roundtable)
    assert next_redo(store.db, MACHINE, within=other) is None
    with pytest.raises(Refused, match="another roundtable"):
        redo(store, at=house.now + 3, within=other)
    assert redo(store, at=house.now + 3, within=house.roundtable)
    assert load_record(store.db, house.roundtable).turns == before


def test_undo_takes_back_what_is_of_no_room_wherever_one_is(store: Store, house: ActHouse) -> None:
    other = planned(house)
    house.do(add_note, "A point")
    assert undo(store, at=house.now + 1, within=other)
    assert load_record(store.db, house.roundtable).notes == ()


def test_an_act_on_the_agenda_of_a_theme_is_of_each_room_that_uses_it(
    store: Store, house: ActHouse
) -> None:
    question = store.standing.programme.questions[0].id
    rooms = [
        plan_roundtable(store, question, at=house.now + 1, title="R", zone="UTC").subject[0]
        for _ in range(2)
    ]
    item = load_record(store.db, rooms[0]).items[0].id
    with store.act("rename_item", at=house.now + 2) as act:
        act.about(item).change("item", item, title="Other")
    found = [last_act(store.db, MACHINE, room) for room in (*rooms, house.roundtable)]
    assert [each and each.verb for each in found] == ["rename_item", "rename_item", None]
