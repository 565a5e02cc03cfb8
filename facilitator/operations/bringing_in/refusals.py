"""What was refused or withdrawn on another laptop holds here too; agreements are kept by hand.

So whatever is brought in can only take away: the strictest answer wins.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from facilitator.core.bringing import Other
from facilitator.core.consent import Consent
from facilitator.core.foreign import Foreign
from facilitator.operations.consents import About, put_refusal, standing_answer
from facilitator.store.journal import Act
from facilitator.store.queries.consents import consents_of
from facilitator.store.queries.kept import came_from, notes_by_id, origins_of
from facilitator.store.sqlite import Connection


def refusals_there(there: Connection) -> tuple[Consent, ...]:
    """Return what another file knows to be refused or withdrawn, by the notes' first ids."""
    found = [each for each in consents_of(there) if each.answer.takes_away]
    origins = origins_of(there, {each.note for each in found if each.note})
    return tuple(replace(each, note=origins.get(each.note or "", each.note)) for each in found)


def bring_refusals(act: Act, other: Other, twins: Mapping[str, str]) -> int:
    """Keep what was refused there of notes that are here, and return how many answers changed.

    `twins` are notes of ours that one of theirs, by its root, is like.
    """
    foreign = Foreign.between(other.programme, act.standing.programme)
    changed = 0
    for each in other.refusals:
        person = foreign.people.get(each.person or "")
        organisation = foreign.organisations.get(each.organisation or "")
        if person is None and organisation is None:
            continue
        for note in _rows_here(act.db, each.note, twins):
            about = About(each.scope, note, person, organisation)
            before = standing_answer(act, about)
            if before is not None and before.takes_away:
                continue
            put_refusal(act, about, each)
            changed += 1
    return changed


def _rows_here(db: Connection, root: str | None, twins: Mapping[str, str]) -> Iterator[str | None]:
    """Yield our notes (ids) that another file's note is; none for what is of no note."""
    if root is None:
        yield None
        return
    rows = {root, twins.get(root, root), *came_from(db, [root]).get(root, ())}
    yield from (note.id for note in notes_by_id(db, sorted(rows)))
