"""Rebinding of notes to turns and items when floor or agenda are corrected after the fact."""

from facilitator.core.floor import turn_at, who_of
from facilitator.core.model import Record, Turn
from facilitator.core.schedule import item_at
from facilitator.operations.note_taking.links import set_speaker
from facilitator.store.journal import Act
from facilitator.store.queries.note_places import NotePlace, places_between, places_of_turn
from facilitator.store.queries.records import links_of


def rebind_notes(act: Act, before: Record, after: Record) -> None:
    """Bind notes that lay where turns have changed to whoever has the floor there now.

    A note that was moved away from its instant on purpose stays where it is.
    """
    span = _changed_span(before, after, act.at)
    if span is None:
        return
    for note in places_between(act.db, after.roundtable.id, *span):
        was, now = turn_at(before, note.at), turn_at(after, note.at)
        in_place = note.turn == (was.id if was else None)
        if in_place and note.turn != (now.id if now else None):
            _bind(act, note, now)


def bind_notes(act: Act, turn: str, target: Turn) -> None:
    """Give all notes of a turn to another one, wherever they were begun."""
    for note in places_of_turn(act.db, turn):
        _bind(act, note, target)


def let_go_of_notes(act: Act, turn: str) -> None:
    """Leave the notes of a turn in none; who said them stays."""
    for note in places_of_turn(act.db, turn):
        act.change("note", note.id, turn=None)


def retake_notes(act: Act, before: Record, after: Record) -> None:
    """Put turns and notes that lay in one item's time, and now lie in another's, into that one."""
    for turn in before.turns:
        item = _moved_to(before, after, turn.begin, turn.item)
        if item is not None:
            act.change("turn", turn.id, item=item)
    first = before.roundtable.started_at or 0
    for note in places_between(act.db, before.roundtable.id, first, act.at):
        item = _moved_to(before, after, note.at, note.item)
        if item is not None:
            act.change("note", note.id, item=item)


def _moved_to(before: Record, after: Record, instant: int, item: str | None) -> str | None:
    """Return the item something belongs to now, where it lay in its item's time before."""
    was, now = item_at(before, instant), item_at(after, instant)
    moved = now is not None and now != was and item == (was.id if was else None)
    return now.id if moved and now is not None else None


def _bind(act: Act, note: NotePlace, turn: Turn | None) -> None:
    if turn is None:
        act.change("note", note.id, turn=None)  # nobody had the floor: who said it stays
    elif note.said_from not in (None, "floor"):
        act.change("note", note.id, turn=turn.id)  # the line itself says whose words they are
    elif note.turn is None and note.said_from and not _spoken_by(act, note, turn):
        return  # its turn was taken out, and it kept its speaker
    else:
        act.change("note", note.id, turn=turn.id, said_from="floor")
        set_speaker(act, note.id, who_of(turn))


def _spoken_by(act: Act, note: NotePlace, turn: Turn) -> bool:
    said_by = links_of(act.db, "note_said_by", note.id)
    people = links_of(act.db, "note_person", note.id)
    who = who_of(turn)
    return set(said_by) == {who.organisation} - {None} and set(people) == {who.person} - {None}


def _changed_span(before: Record, after: Record, now: int) -> tuple[int, int] | None:
    """Return the first and the last instant at which the floor may have become another's."""
    old = {turn.id: turn for turn in before.turns}
    new = {turn.id: turn for turn in after.turns}
    edges: set[int] = set()
    for turn in old.keys() | new.keys():
        pair = (old.get(turn), new.get(turn))
        if pair[0] is None or pair[1] is None or pair[0].within != pair[1].within:
            edges |= {edge for each in pair if each for edge in _edges(each, now)}
        else:
            edges |= set(_edges(pair[0], now)) ^ set(_edges(pair[1], now))
    return (min(edges), max(edges)) if edges else None


def _edges(turn: Turn, now: int) -> tuple[int, int]:
    return turn.begin, now if turn.end is None else turn.end
