"""Rebuild of the tables from the journal, and of what late commits change in them.

The order of stamps decides, not the order of arrival: of two edits of one field the later stamp
stands, on every laptop alike.
"""

import json
from collections.abc import Iterable

from facilitator.core.attribution import RULES, has_effect
from facilitator.core.verbs import ERASURES
from facilitator.store import schema
from facilitator.store.bodies import Patch, known_in, lines_of
from facilitator.store.journal import COMMIT, Commit, append
from facilitator.store.privacy.free_pages import clean_free_pages, zeroing
from facilitator.store.row_writing import apply, read_fields
from facilitator.store.sqlite import Connection
from facilitator.store.touching import touch_all, touch_commit

_KNOWN = "SELECT id FROM journal WHERE id IN (SELECT value FROM json_each(?))"


def commits_of(db: Connection) -> Iterable[Commit]:
    """Yield the commits of a file in the order of their stamps."""
    return db.execute(f"SELECT {COMMIT} FROM journal ORDER BY hlc, id")


def apply_body(db: Connection, body: str) -> None:
    """Write what a commit says into the tables and the search index, as far as it is known.

    A rule that it loosens without having known what was in force stays as it is.
    """
    for table, row_id, patch in lines_of(body):
        idle = _idle(db, table, row_id, patch) if table in RULES else ()
        values = {name: patch[name][1] for name in known_in(table, patch) if name not in idle}
        if values:
            apply(db, table, row_id, values)


def _idle(db: Connection, table: str, row_id: str, patch: Patch) -> tuple[str, ...]:
    """Return the rules that a patch does not change, over what the tables hold below it."""
    names = tuple(sorted(RULES[table].intersection(patch)))
    below = read_fields(db, table, row_id, names) if names else None
    if below is None:  # no row is there yet that could have a rule
        return ()
    return tuple(name for name in names if not has_effect(below[name], *patch[name]))


def rebuild_tables(db: Connection) -> None:
    """Make every table and the search index anew from the journal, or change nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        _rebuild(db)
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise


def _rebuild(db: Connection) -> None:
    for table in schema.FIELDS:
        db.execute(f"DELETE FROM {table}")
    db.execute("INSERT INTO search (search) VALUES ('delete-all')")
    for (body,) in db.execute("SELECT body FROM journal ORDER BY hlc, id"):
        apply_body(db, body)
    touch_all(db)


def adopt(db: Connection, commits: Iterable[Commit]) -> int:
    """Append the commits whose ids are unknown, apply them, and return how many there were.

    One that is older than what is here goes back to its place in the order: then the tables are
    made anew. Twice the same changes nothing. What was erased for good, here or there, is erased
    in the one and the other before it is stored.
    """
    given = list(commits)
    with zeroing(db):
        db.execute("BEGIN IMMEDIATE")
        try:
            fresh = _adopt(db, given)
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise
    if _erases(fresh):
        clean_free_pages(db)  # what a reader holds back now goes when the file is closed
    return len(fresh)


def _adopt(db: Connection, given: list[Commit]) -> list[Commit]:
    # Imported late: whoever looks at a file adopts nothing.
    from facilitator.store.privacy.erasures import redaction_for
    from facilitator.store.privacy.rewrite import redact_drafts, redact_journal

    each_once = {commit[0]: commit for commit in reversed(given)}
    for (commit,) in db.execute(_KNOWN, (json.dumps(list(each_once)),)).fetchall():
        del each_once[commit]
    fresh = sorted(each_once.values(), key=lambda commit: (commit[1], commit[0]))
    redaction = redaction_for(db, given) if fresh else None
    if redaction is not None:
        fresh = [redaction.commit(commit) for commit in fresh]
    newest = _newest(db)
    for commit in fresh:
        touch_commit(db, append(db, commit))
    if redaction is not None and _erases(fresh):
        redact_journal(db, redaction)
        redact_drafts(db, redaction, frozenset())
        _rebuild(db)
    elif fresh and (fresh[0][1], fresh[0][0]) < newest:
        _rebuild(db)
    else:
        for commit in fresh:
            apply_body(db, commit[8])
    return fresh


def _newest(db: Connection) -> tuple[str, str]:
    """Return stamp and id of the last commit in the order of stamps."""
    row = db.execute("SELECT hlc, id FROM journal ORDER BY hlc DESC, id DESC LIMIT 1").fetchone()
    return row or ("", "")


def _erases(commits: Iterable[Commit]) -> bool:
    return any(commit[6] in ERASURES for commit in commits)


__all__ = ["Commit", "adopt", "apply_body", "commits_of", "rebuild_tables"]
