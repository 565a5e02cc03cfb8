"""Queries: what is left after meetings and is no note: questions left, and who is unheard."""

import json
from collections.abc import Collection, Mapping

from facilitator.core.coverage import Counts, coverage_of
from facilitator.core.left_questions import LeftQuestion, is_open, once
from facilitator.core.model import Roundtable
from facilitator.core.note_query.scope import Scope
from facilitator.store.queries.comments import comments_of
from facilitator.store.queries.gaps import gaps_of
from facilitator.store.queries.left_questions import left_with_rules
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection


def open_left(db: Connection, roundtable: str) -> tuple[LeftQuestion, ...]:
    """Return the questions left in a roundtable (id) of which something is still to be said."""
    left = left_with_rules(db, roundtable)
    if not left:
        return ()
    record = load_record(db, roundtable)
    gaps = {each.id for each in gaps_of(db, roundtable) if each.answer is None}
    return tuple(once(each for each in left if is_open(record, each, open_gaps=gaps)))


def rooms_with_left(db: Connection, scope: Scope) -> Mapping[str, tuple[LeftQuestion, ...]]:
    """Return the roundtables (ids) of a scope that ended with questions left, and these."""
    ended = (each for each in _held(db, scope) if each.ended_at is not None)
    found = {each.id: open_left(db, each.id) for each in ended}
    return {room: left for room, left in found.items() if left}


def not_heard(db: Connection, scope: Scope, counts: Counts) -> tuple[tuple[str, str], ...]:
    """Return question and member (ids) of who has said nothing on what a roundtable was about.

    Where a view was asked for, somebody waits for it: that is no more to tidy. `counts` has the
    notes of the scope, by question and organisation.
    """
    questions = {each.question for each in _held(db, scope)}
    asked = {(each.sent.question, each.sent.party.organisation) for each in comments_of(db)}
    coverage = coverage_of(load_programme(db), counts)
    cells = (
        (question.id, member.id)
        for member in coverage.members
        if not member.former
        for question in coverage.lacking(member.id)
    )
    return tuple(each for each in cells if each[0] in questions and each not in asked)


def became_stricter(db: Connection, notes: Collection[str]) -> bool:
    """Tell whether all of some notes (ids) are listed as having become stricter unasked."""
    listed = (
        "SELECT count(DISTINCT value) FROM left_question,"
        " json_each(CASE WHEN json_valid(subject) THEN subject ELSE '[]' END)"
        " WHERE left_question.kind = 'stricter' AND NOT left_question.deleted"
        " AND value IN (SELECT value FROM json_each(?))"
    )
    (found,) = db.execute(listed, (json.dumps(list(notes)),)).fetchone()
    return bool(found) and found == len(set(notes))


def _held(db: Connection, scope: Scope) -> tuple[Roundtable, ...]:
    rooms = roundtables(db)
    return tuple(e for e in rooms if e.started_at and not e.rehearsal and scope.has_room(e))
