"""What a version leaves out: what is in it is undecided, waits for an answer, or has a gap."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from facilitator.core.attribution import Policy
from facilitator.core.model import Note
from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import Decisions, Ruling, settled


class LeftOut(NamedTuple):
    """Ids of what stays out of a version: notes with a gap, those that wait, what is undecided."""

    gaps: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        return frozenset((*self.gaps, *self.waiting, *self.undecided))

    def lines(self, places: Mapping[str, str]) -> Iterator[str]:
        """Yield what to say of each, with the place where it would have stood."""
        for each in self.gaps:
            yield f"{places[each]}: left out until its gap is filled"
        for each in self.undecided:
            yield f"{places[each]}: left out, for what nobody decided"
        for each in self.waiting:
            yield f"{places[each]}: left out until they agree, who were asked"


def is_let(hit: Hit, decisions: Decisions, agreed: Collection[tuple[str, str]]) -> bool:
    """Tell whether a name may stand where it does: a person decided, or they agreed to it."""
    return (hit.note, hit.whose) in agreed or settled(decisions.of(decisions.judged(hit)))


def undecided_notes(
    asked: Mapping[str, tuple[Hit, ...]],
    decisions: Decisions,
    agreed: Collection[tuple[str, str]],
    but: Collection[str],
) -> tuple[str, ...]:
    """Return the notes (ids) that hold what nobody decided about, but for some."""
    return tuple(
        note
        for note, hits in asked.items()
        if note not in but and not all(is_let(hit, decisions, agreed) for hit in hits)
    )


def waiting_notes(
    asked: Mapping[str, tuple[Hit, ...]],
    decisions: Decisions,
    policy: Policy,
    notes: tuple[Note, ...],
) -> tuple[str, ...]:
    """Return the notes (ids) with a name that whoever said them was asked about, and no answer.

    Without such a name a note is within the promise, and waits for nobody's answer.
    """
    return tuple(
        note.id
        for note in notes
        if policy.standing(note).asked
        and any(
            decisions.of(decisions.judged(hit)) is Ruling.CONSENT for hit in asked.get(note.id, ())
        )
    )
