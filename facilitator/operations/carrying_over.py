"""Carrying over: actions, and questions still open beside them, into the agenda of a roundtable.

They stand in the notes of one item, which only the facilitator reads, as a write-up for
participants would tell them: whoever carries them over need not know what was promised.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from facilitator.core.action_state import ActionState
from facilitator.core.actions import by_day, is_open
from facilitator.core.clock import status
from facilitator.core.errors import Refused
from facilitator.core.model import Kind, Note, Record, Roundtable
from facilitator.core.schedule import running_item
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.actions import require_actions
from facilitator.operations.actions_told import ToldAction, told_actions
from facilitator.operations.item_details import columns_of
from facilitator.operations.own_agenda import plan_anew, with_own_agenda
from facilitator.operations.replanning import key_at
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act, once_id
from facilitator.store.queries.programme import roundtables_ahead
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection
from facilitator.writeup.compose import Request
from facilitator.writeup.language import Language, load_language

_MINUTES_MS = 5 * 60_000
_ITEM = "carried over"  # an agenda has one item that is made from this
_MARK = "– "


def next_roundtable(db: Connection) -> Roundtable | None:
    """Return the roundtable that comes next: the earliest that has a day, else by number."""
    ahead = (each for each in roundtables_ahead(db) if not each.rehearsal)
    return min(ahead, key=lambda each: (not each.meeting.date, each.meeting.date), default=None)


def carry_over(store: Store, actions: Sequence[str], roundtable: str, *, at: int) -> Changes:
    """Put actions (ids) on the list of a roundtable's agenda, and say so of them. Raises Refused.

    The open questions of the roundtables they come from, which nobody answered, come along. What
    is on that list already stays there once.
    """
    with store.act("carry_over", at=at) as act:
        room = enter(act, roundtable)
        head = room.record.roundtable
        if status(room.record) is RoundtableStatus.ENDED:
            raise Refused(
                "roundtable {number} has ended: carry actions into one that is still to come",
                number=head.label,
            )
        language = load_language(room.programme.language)
        carried = _carried(act, actions, head, language)
        if carried:
            _put_on_list(with_own_agenda(room), carried, language)
        state = ActionState.CARRIED.value
        for each in carried:
            act.change("note", each.note.id, state=state, state_at=at, carried_to=head.id)
        act.about(*(each.note.id for each in carried))
    return act.changes


class _Carried(NamedTuple):
    """A note that is carried over, as it is told, and the roundtable that it comes from."""

    note: Note
    told: ToldAction
    home: Roundtable


def _carried(
    act: Act, actions: Sequence[str], into: Roundtable, language: Language
) -> tuple[_Carried, ...]:
    """Return what is to be carried that is not there yet, by day, and the questions after it."""
    fresh: dict[str, list[Note]] = {}
    for home, note in require_actions(act, actions):
        _require_carriable(home, note, into)
        if note.progress.carried_to != into.id:
            fresh.setdefault(home or "", []).append(note)
    found: list[_Carried] = []
    for home, notes in fresh.items():
        record = load_record(act.db, home)
        told = told_actions(act.db, record, Request("participants"), language, now=act.at)
        if any(each.id not in told for each in notes):
            raise Refused("somebody refused that an action of these is told: it stays where it is")
        asked = (each for each in _unanswered(record) if each.id in told)
        several = {each.id: each for each in (*notes, *asked)}
        found += (_Carried(each, told[each.id], record.roundtable) for each in several.values())
    return tuple(sorted(found, key=lambda each: (_is_question(each.note), *by_day(each.note))))


def _require_carriable(home: str | None, note: Note, into: Roundtable) -> None:
    if note.off_the_record:
        raise Refused("what is off the record is carried nowhere: put it on the record first")
    if not is_open(note):
        raise Refused("an action of these is done or dropped: open it again to carry it over")
    if home is None:
        raise Refused("an action of these belongs to no roundtable: it can be carried into none")
    if home == into.id:
        raise Refused(
            "an action of these was promised in roundtable {number} itself: choose a later one",
            number=into.label,
        )


def _unanswered(record: Record) -> Iterator[Note]:
    """Yield the open questions of a roundtable that nobody answered, nor carried anywhere."""
    for note in record.notes:
        if _is_question(note) and note.progress.state is ActionState.OPEN:
            yield note


def _is_question(note: Note) -> bool:
    return note.kind is Kind.OPEN_QUESTION


def _put_on_list(room: Room, carried: Sequence[_Carried], language: Language) -> None:
    """Add lines to the notes of the one item for this, which is made where there is none."""
    act, agenda = room.act, room.record.roundtable.agenda
    lines = [_line(each, language) for each in carried]
    row = once_id("item", agenda or "", _ITEM)
    there = next((each for each in room.record.items if each.id == row), None)
    if there is not None:
        act.change("item", row, notes="\n".join((*filter(None, [there.notes]), *lines)))
        return
    started = room.record.roundtable.started_at is not None
    title = language.text("Actions carried over")
    details = columns_of(act, title, _MINUTES_MS, notes="\n".join(lines))
    act.create_once(
        "item",
        agenda or "",
        _ITEM,
        **details,
        agenda=agenda,
        position=_position(room),
        title=title,
        # Once it runs, what was not planned is added: see `replanning.add_item`.
        planned_ms=0 if started else _MINUTES_MS,
        added_ms=_MINUTES_MS if started else 0,
    )
    plan_anew(room)


def _position(room: Room) -> str:
    """Return where the item comes: after the one that runs, else after the first, the welcome."""
    ids = [each.id for each in room.record.items]
    running = running_item(room.record)
    place = ids.index(running.id) + 1 if running is not None else min(1, len(ids))
    return key_at(room.act, room.record.roundtable.agenda, ids, place)


def _line(carried: _Carried, language: Language) -> str:
    note, told, home = carried
    words = " ".join(told.words.split())
    if _is_question(note):
        words = language.text("open question: {words}", words=words)
    elif told.owner:
        words = f"{language.text('{speaker}:', speaker=told.owner)} {words}"
    if told.day is not None:
        words = language.text("{action}, due {day}", action=words, day=told.due)
    return f"{_MARK}{words} (R{home.label})" if told.dated else f"{_MARK}{words}"
