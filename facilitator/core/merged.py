"""Several roundtables as one record, for a write-up of a theme, an organisation or the series.

The whole has the loosest promise of them, and each note the stricter rule of its own roundtable, so
that whatever keeps a note's rule keeps it here as well. A sector counts those who were in one room,
and not in several: its notes are tied to nobody. A chatham roundtable is told of by its findings
alone, but to the team: without its notes, its day, its people and its numbers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from facilitator.core.attribution import STRICTNESS, strictest
from facilitator.core.floor import never_here
from facilitator.core.model import Note, Promise, Record, Roundtable

KEY = "several"  # the id of a roundtable that there is not


class Merged(NamedTuple):
    """The record of all that is told of, roundtable by roundtable, and what only findings tell of.

    `grounds` are all notes, those of `hidden` among them, each with the rule it was said under.
    """

    record: Record
    told: tuple[Record, ...]
    hidden: tuple[Record, ...]
    grounds: tuple[Note, ...]


def merged(
    records: Sequence[Record],
    loose: Iterable[Note],
    *,
    title: str,
    zone: str,
    promise: Promise,
    everybody: frozenset[str],
    internal: bool,
) -> Merged:
    """Return roundtables as one; `loose` notes are of none, and under the programme's `promise`.

    `everybody` are the ids of all people and organisations: who came to rooms of which sectors
    alone were promised is in no list.
    """
    hidden = tuple(
        each for each in records if each.roundtable.promise is Promise.CHATHAM and not internal
    )
    told = tuple(each for each in records if each not in hidden)
    without_home = tuple(_ruled(each, promise) for each in loose)
    notes = tuple(_at_home(each, record) for record in told for each in record.notes)
    promises = [_in_several(each.roundtable.promise) for each in told]
    promises += [_in_several(promise)] if without_home else []
    loosest = min(promises, key=STRICTNESS.index, default=_of_none(hidden, promise))
    below = (_at_home(each, record) for record in hidden for each in record.notes)
    head = Roundtable(KEY, 0, title, None, zone, loosest)
    whole = Record(
        roundtable=replace(head, started_at=_first(told), ended_at=_last(told)),
        absent=_in_no_list(told, everybody, internal=internal),
        notes=tuple(sorted((*notes, *without_home), key=lambda each: (each.at, each.id))),
        key_messages=_messages(told),
    )
    return Merged(whole, told, hidden, (*whole.notes, *below))


def _in_no_list(
    told: Iterable[Record], everybody: frozenset[str], *, internal: bool
) -> frozenset[str]:
    lists = [each for each in told if internal or each.roundtable.promise is not Promise.SECTOR]
    return everybody.intersection(*map(never_here, lists)) if lists else everybody


def _of_none(hidden: Sequence[Record], promise: Promise) -> Promise:
    return Promise.CHATHAM if hidden else _in_several(promise)


def _first(told: Sequence[Record]) -> int | None:
    begun = (each.roundtable.started_at for each in told)
    return min((each for each in begun if each is not None), default=None)


def _last(told: Sequence[Record]) -> int | None:
    ended = (each.roundtable.ended_at for each in told)
    return max((each for each in ended if each is not None), default=None)


def _messages(told: Sequence[Record]) -> str:
    """Return the key messages of each, below its title where several have some."""
    said = [each for each in told if each.key_messages.strip()]
    if len(said) < 2:
        return "".join(each.key_messages for each in said)
    return "\n\n".join(f"## {each.roundtable.title}\n\n{each.key_messages}" for each in said)


def _in_several(promise: Promise) -> Promise:
    return Promise.UNATTRIBUTED if promise is Promise.SECTOR else promise


def _at_home(note: Note, record: Record) -> Note:
    return _ruled(note, record.roundtable.promise)


def _ruled(note: Note, promise: Promise) -> Note:
    """Return a note with the stricter of its own rule and its roundtable's as its own."""
    rule = note.attribution
    if rule is not None and rule not in STRICTNESS:
        return note  # off the record, or what this version does not know
    own = promise if rule is None else strictest(promise, Promise(rule))
    return replace(note, attribution=_in_several(own).value)
