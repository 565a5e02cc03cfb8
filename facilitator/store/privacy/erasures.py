"""Record of what a programme file has erased: read from its journal, so that it holds for ever."""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from facilitator.core.striking import Strike, read_marks
from facilitator.core.verbs import ERASURES
from facilitator.store.bodies import lines_of
from facilitator.store.journal import COMMIT, Commit
from facilitator.store.privacy.names import NameSwap
from facilitator.store.privacy.redaction import (
    FORGET_PERSON,
    OWNED,
    STRIKE_WORDS,
    THEIR_ROWS,
    Redaction,
    answers_in,
    belonging,
    names_in,
)
from facilitator.store.queries.touched import bodies_with_more
from facilitator.store.sqlite import Connection

_ErasureLine = tuple[str, str, str]  # verb, subject, body

# In literals, in the words of the index `journal_erasure`: or all of the journal would be read.
_ERASES = f"verb IN ({', '.join(repr(verb) for verb in sorted(ERASURES))})"
_ERASURE_LINES = f"SELECT verb, subject, body FROM journal WHERE {_ERASES}"


def erased_already(db: Connection, row_id: str) -> bool:
    """Tell whether a row was erased, or a person forgotten."""
    lines = (subject for verb, subject, _ in _lines(db) if verb != STRIKE_WORDS)
    return any(row_id in subject.split() for subject in lines)


def struck_here(db: Connection) -> Strike:
    """Return what takes out the words that were struck, as far as they are known again."""
    return _struck(_lines(db))


def notes_struck(db: Connection) -> frozenset[str]:
    """Return the notes (ids) of which words were struck."""
    lines = (subject.split() for verb, subject, _ in _lines(db) if verb == STRIKE_WORDS)
    return frozenset(chain.from_iterable(lines))


def forgotten(db: Connection) -> frozenset[str]:
    """Return the ids of the people whose name was replaced by a label."""
    bodies = (body for verb, _, body in _lines(db) if verb == FORGET_PERSON)
    return frozenset(person for person, _ in map(_label, bodies))


def erasing_commits(db: Connection) -> list[Commit]:
    """Return the commits by which anything was erased for good, or anybody forgotten."""
    return db.execute(f"SELECT {COMMIT} FROM journal WHERE {_ERASES}").fetchall()


def redaction_for(db: Connection, given: Sequence[Commit]) -> Redaction | None:
    """Return how commits from another file, some of them known here, may be stored.

    None when neither that file nor this one has ever erased anything. What was written later than
    the erasure, by somebody who had not heard of it, is redacted as well.
    """
    lines = sorted(
        {*_lines(db), *((each[6], each[7], each[8]) for each in given if each[6] in ERASURES)}
    )
    if not lines:
        return None
    others = (FORGET_PERSON, STRIKE_WORDS)
    erasures = [subject.split() for verb, subject, _ in lines if verb not in others]
    explicit = frozenset(chain.from_iterable(erasures))
    labels = dict(_label(body) for verb, _, body in lines if verb == FORGET_PERSON)
    bodies = [commit[8] for commit in given]
    erased = belonging(bodies, belonging_here(db, explicit)) if explicit else frozenset()
    here = (body for (body,) in db.execute("SELECT body FROM journal")) if labels else ()
    swap = swap_for(db, labels, chain(bodies, here))
    answers = answers_in(bodies, labels) | answers_here(db, labels)
    return Redaction(erased, labels, swap, _struck(lines), answers=answers)


def answers_here(db: Connection, people: Iterable[str]) -> frozenset[str]:
    """Return the consents, comments and voices (ids) of some people."""
    ids = json.dumps(sorted(people))
    return frozenset(
        row_id
        for table in THEIR_ROWS
        for (row_id,) in db.execute(
            f"SELECT id FROM {table} WHERE person IN (SELECT value FROM json_each(?))", (ids,)
        )
    )


def belonging_here(db: Connection, rows: Iterable[str]) -> frozenset[str]:
    """Return rows, and those in the tables that belong to them, at any depth."""
    found = set(rows)
    fresh = set(found)
    while fresh:
        ids = json.dumps(sorted(fresh))
        owned = {
            row_id
            for table, owner in OWNED
            for (row_id,) in db.execute(
                f"SELECT id FROM {table} WHERE {owner} IN (SELECT value FROM json_each(?))", (ids,)
            )
        }
        fresh = owned - found
        found |= fresh
    more = tuple(bodies_with_more(db))  # rows of tables that only a newer program has
    return belonging(more, frozenset(found))


def swap_for(db: Connection, labels: Mapping[str, str], bodies: Iterable[str]) -> NameSwap:
    """Return what replaces every name that bodies give to people, by the label of each."""
    names = names_in(bodies, labels)
    swapped = {name: labels[person] for person, own in names.items() for name in own}
    others = db.execute("SELECT id, name FROM person WHERE name IS NOT NULL")
    kept = (name for person, name in others if person not in labels)
    return NameSwap({name: label for name, label in swapped.items() if name != label}, kept=kept)


def _lines(db: Connection) -> list[_ErasureLine]:
    return db.execute(_ERASURE_LINES).fetchall()


def _struck(lines: Iterable[_ErasureLine]) -> Strike:
    bodies = (body for verb, _, body in lines if verb == STRIKE_WORDS)
    marks = (
        patch["marks"][1] for body in bodies for _, _, patch in lines_of(body) if "marks" in patch
    )
    return Strike(each for text in marks if isinstance(text, str) for each in read_marks(text))


def _label(body: str) -> tuple[str, str]:
    """Return whom a commit forgot, and what stands for the name."""
    return next(
        (row_id, patch["name"][1])
        for table, row_id, patch in json.loads(body)
        if table == "person" and "name" in patch
    )
