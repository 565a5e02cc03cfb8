"""Notes that a version leaves out: what is in them is undecided, or waits for somebody's answer."""

from collections.abc import Collection, Mapping

from facilitator.core.attribution import Policy
from facilitator.core.model import Note
from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import Decisions, Ruling, settled


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
