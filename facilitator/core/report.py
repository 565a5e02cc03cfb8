"""The documented JSON of a roundtable and of its notes: plain dicts, instants as ISO 8601 UTC."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from facilitator.core.attribution import effective
from facilitator.core.clock import turns_ms
from facilitator.core.model import OFF_THE_RECORD, Note, Programme, Promise, Record, Turn
from facilitator.core.state import ItemState, State


def instant(at: int | None) -> str | None:
    """Return UTC milliseconds as ISO 8601 with Z; milliseconds only where there are any."""
    if at is None:
        return None
    moment = datetime.fromtimestamp(at // 1000, UTC).replace(microsecond=at % 1000 * 1000)
    text = moment.isoformat(timespec="milliseconds" if at % 1000 else "seconds")
    return text.replace("+00:00", "Z")


class Names:
    """Ids turned into what scripts know: handles, names, codes."""

    def __init__(self, programme: Programme, tags: Iterable[tuple[str, str]]) -> None:
        self.handles = {each.id: each.handle for each in programme.organisations}
        self.people = {each.id: each.name for each in programme.people}
        self.codes = {each.id: each.code for each in programme.questions}
        self.tags = dict(tags)


def report(
    names: Names, record: Record, state: State, *, problems: Sequence[Mapping[str, Any]] = ()
) -> dict[str, Any]:
    """Return the state of a roundtable in the documented shape."""
    now = state.now
    lengths = turns_ms(record, now)
    return {
        "status": state.status.value,
        "planned_end": instant(state.planned_end),
        "projected_end": instant(state.projected_end),
        "over_ms": state.over_ms,
        "item": _item(state.item),
        "items": [_items_row(each) for each in state.items],
        "floor": _floor(names, state),
        "queue": [
            {
                "person": names.people.get(entry.person or ""),
                "organisation": names.handles.get(entry.organisation or ""),
                "reason": entry.reason,
                "kind": entry.kind,
                "waiting_ms": now - entry.asked_at,
            }
            for entry in state.queue
        ],
        "turns": [_turn(names, turn, lengths[turn.id]) for turn in record.turns],
        "airtime": [
            {
                "organisation": each.organisation.handle,
                "ms": each.ms,
                "turns": each.turns,
                "share": each.share,
            }
            for each in state.airtime
        ],
        "notes": [note_report(names, record, note) for note in record.notes],
        "silence_ms": state.silence_ms,
        "paused_ms": state.paused_ms,
        "problems": list(problems),
    }


def _item(state: ItemState | None) -> dict[str, Any] | None:
    if state is None:
        return None
    return {
        "number": state.number,
        "title": state.item.title,
        "planned_ms": state.item.allotted_ms,
        "elapsed_ms": state.elapsed_ms,
        "remaining_ms": state.remaining_ms,
    }


def _items_row(state: ItemState) -> dict[str, Any]:
    return {
        "number": state.number,
        "title": state.item.title,
        "planned_ms": state.item.allotted_ms,
        "actual_ms": state.elapsed_ms,
        "status": state.status.value,
    }


def _floor(names: Names, state: State) -> dict[str, Any] | None:
    if state.floor is None:
        return None
    return {
        "person": names.people.get(state.floor.person or ""),
        "organisation": names.handles.get(state.floor.organisation or ""),
        "elapsed_ms": state.floor_ms,
    }


def _turn(names: Names, turn: Turn, ms: int) -> dict[str, Any]:
    return {
        "person": names.people.get(turn.person or ""),
        "organisation": names.handles.get(turn.organisation or ""),
        "begin": instant(turn.begin),
        "end": instant(turn.end),
        "ms": ms,
        "kind": turn.kind.value,
    }


def note_report(names: Names, record: Record | None, note: Note) -> dict[str, Any]:
    """Return one note in the documented shape; `item` is the number of its agenda item.

    A written contribution may belong to no roundtable; then nothing was promised but its channel.
    """
    items = record.items if record else ()
    numbers = {item.id: number for number, item in enumerate(items, start=1)}
    owner = names.people.get(note.owner_person or "")
    rule = effective(note, record.roundtable.promise if record else Promise.NAMED)
    return {
        "at": instant(note.at),
        "author": note.author,
        "text": note.text,
        "kind": note.kind.value,
        "said_by": _known(names.handles, note.said_by),
        "people": _known(names.people, note.people),
        "about": _known(names.handles, note.about),
        "questions": _known(names.codes, note.questions),
        "tags": _known(names.tags, note.tags),
        "item": numbers.get(note.item or ""),
        "channel": note.channel.value,
        "attribution": rule.value if rule else OFF_THE_RECORD,
        "owner": owner or names.handles.get(note.owner_organisation or ""),
        "due": note.due,
        "gap": note.gap,
    }


def _known(names: Mapping[str, str], ids: Iterable[str]) -> list[str]:
    """Return names; what a row names may still be on its way from another laptop."""
    return [names[each] for each in ids if each in names]
