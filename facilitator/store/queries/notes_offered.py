"""Queries: notes that may belong to a finding, looked for by the index and never all read."""

from typing import NamedTuple

from facilitator.core.findings import Finding
from facilitator.core.likeness import likely_notes, roots_of, telling
from facilitator.core.model import Note
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.scope import Scope
from facilitator.store.queries.note_conditions import narrowing
from facilitator.store.queries.note_words import ON_RECORD
from facilitator.store.queries.records import load_some
from facilitator.store.sqlite import Connection

_COMMON = 2_000  # notes: a word that more hold tells nothing, and is not counted further
_RAREST = 24  # roots that the index is asked for
_CANDIDATES = 200  # notes that are read and weighed
_OWN = 200  # notes of a finding whose words are looked at

_HELD = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"
_BEST = (
    "SELECT id FROM (SELECT id, bm25(search) AS score FROM search"
    " CROSS JOIN note ON n = search.rowid"
    " WHERE search MATCH ? AND ({condition}) AND {on_record} AND NOT deleted)"
    " ORDER BY score, id LIMIT ?"
)


class Offered(NamedTuple):
    """Notes (ids), the likeliest first, and the words that are marked in them."""

    notes: tuple[str, ...] = ()
    marked: str = ""


def offer_likely(db: Connection, finding: Finding, scope: Scope, *, most: int) -> Offered:
    """Return notes in a scope that may belong to a finding, which it does not rest on yet."""
    rests = tuple(each.note for each in finding.rests_on)
    own = _read(db, finding.rests_on_now[:_OWN])
    of = int(db.execute("SELECT count(*) FROM note WHERE NOT deleted").fetchone()[0])
    held = {each: _held_by(db, each) for each in roots_of(finding, own)}
    held = {root: number for root, number in held.items() if 0 < number < _COMMON}
    if not held:
        return Offered()
    rarest = sorted(held, key=lambda each: (held[each], each))[:_RAREST]
    candidates = _best(db, rarest, scope, _CANDIDATES + len(rests))
    others = [each for each in candidates if each not in frozenset(rests)][:_CANDIDATES]
    likely = likely_notes(own, _read(db, others), held, of)[:most]
    return Offered(tuple(each.note.id for each in likely), " ".join(telling(held, of)))


def _held_by(db: Connection, root: str) -> int:
    return int(db.execute(_HELD, (f'"{root}"*', _COMMON)).fetchone()[0])


def _best(db: Connection, roots: list[str], scope: Scope, most: int) -> tuple[str, ...]:
    condition, values = narrowing(db, NoteFilter(scope=scope), of_hits=True)
    expression = " OR ".join(f'"{each}"*' for each in roots)
    sql = _BEST.format(condition=condition, on_record=ON_RECORD)
    return tuple(row[0] for row in db.execute(sql, (expression, *values, most)))


def _read(db: Connection, ids: tuple[str, ...] | list[str]) -> list[Note]:
    return [note for _, note in load_some(db, tuple(ids))] if ids else []
