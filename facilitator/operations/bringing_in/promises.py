"""Stricter promises that another laptop made for a note we have too: the stricter one holds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from facilitator.core.bringing import rank, rule_of, strictest_rule
from facilitator.core.model import Note
from facilitator.operations.bringing_in.incoming import IncomingNote
from facilitator.operations.bringing_in.ours import Ours


@dataclass(frozen=True, slots=True)
class Stricter:
    """A note of ours as it is, and the two rules: the one that holds now, and the stricter one."""

    note: Note
    before: str
    rule: str


def stricter_there(ours: Ours, landings: Iterable[IncomingNote]) -> tuple[Stricter, ...]:
    """Return the notes of ours for which more was promised there, whatever is brought in."""
    rules: dict[str, tuple[str, str]] = {}
    for landing in landings:
        for note, before in _same_here(ours, landing):
            _, highest = rules.get(note, (before, before))
            there = (landing.incoming.rule, landing.there or landing.incoming.rule)
            rules[note] = before, strictest_rule((highest, *there))
    return tuple(
        Stricter(ours.notes[note], before, rule)
        for note, (before, rule) in rules.items()
        if rank(rule) > rank(before)
    )


def _same_here(ours: Ours, landing: IncomingNote) -> Iterator[tuple[str, str]]:
    """Yield the live notes of ours (ids) that one of theirs is or is like, and their rules."""
    for each in ours.kept.get(landing.incoming.root, ()):
        if not each.deleted:
            yield each.id, rule_of(each.attribution, ours.promises.get(each.roundtable or ""))
    if landing.incoming.root in ours.kept:
        return
    twin = ours.notes.get(landing.twin or "")
    if twin is not None:
        yield twin.id, rule_of(twin.attribution, ours.record.roundtable.promise.value)
