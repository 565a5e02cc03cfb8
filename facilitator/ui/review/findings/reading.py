"""What is read for the Findings view in the background: notes to attach, and the next in none."""

from dataclasses import replace

from facilitator.core.findings import Finding
from facilitator.core.model import Programme
from facilitator.core.note_query.note_filter import Trait, Wanted
from facilitator.core.note_query.query import Filter
from facilitator.core.note_query.scope import Scope
from facilitator.operations.note_search import NoteSearch
from facilitator.store.queries.notes_found import find_first
from facilitator.store.queries.notes_offered import Offered, offer_likely
from facilitator.store.sqlite import Connection

_LIKELY, _FOUND = 8, 30  # notes: more are not looked through, but searched otherwise
_ON_RECORD = Wanted(Filter.IS, (Trait.OFF,), negated=True)  # a finding rests on no other


def read_offers(
    db: Connection, finding: Finding, typed: str, scope: Scope, *, programme: Programme, now: int
) -> Offered:
    """Return notes to be attached: the likeliest, or those a query finds. Raises BadInput."""
    if not typed.strip():
        return offer_likely(db, finding, scope, most=_LIKELY)
    wanted = NoteSearch(db, programme, now=now).filter_of(typed)
    wanted = replace(wanted, scope=scope, wanted=(*wanted.wanted, _ON_RECORD))
    rests = frozenset(each.note for each in finding.rests_on)
    found = (each for each in find_first(db, wanted).ids if each not in rests)
    return Offered(
        tuple(each for each, _ in zip(found, range(_FOUND), strict=False)), wanted.marked
    )
