"""Rewriting of a programme file's journal and tables without what was erased.

Both go through the same redaction, so that tables made anew from the journal are the same.
"""

import json

from facilitator.store.draft_text import draft_without
from facilitator.store.privacy.redaction import OWNERS, Redaction, is_words
from facilitator.store.schema import FIELDS, LINKS, ROWS
from facilitator.store.sqlite import Connection
from facilitator.store.touching import touch_commit, untouch_commit

Rows = frozenset[tuple[str, str]]
_BLANK = tuple((table, sorted(FIELDS[table] - {*OWNERS, "deleted"})) for table in ROWS)


def redact_journal(db: Connection, redaction: Redaction) -> None:
    """Rewrite authors and bodies; number, order, ids and stamps of the commits stay."""
    rewritten = []
    for seq, author, body in db.execute("SELECT seq, author, body FROM journal"):
        redacted = (redaction.names.swap(author), redaction.body(body))
        if redacted != (author, body):
            rewritten.append((*redacted, seq))
    for line in rewritten:
        untouch_commit(db, line[2])
        db.execute("UPDATE journal SET author = ?, body = ? WHERE seq = ?", line)
        touch_commit(db, line[2])


def redact_tables(db: Connection, redaction: Redaction) -> Rows:
    """Rewrite the rows of every table, but not the search index; return those that changed."""
    erased = _blank(db, redaction)
    return frozenset((*erased, *_swap(db, redaction)))


def redact_drafts(db: Connection, redaction: Redaction, texts: frozenset[str]) -> None:
    """Let go of half-typed lines of what was erased, or with one of its texts."""
    for place, text in db.execute("SELECT place, text FROM draft").fetchall():
        left = draft_without(text or "", redaction.erased, texts)
        if place in redaction.erased or (text and not left):
            db.execute("DELETE FROM draft WHERE place = ?", (place,))
        elif (swapped := redaction.names.swap(redaction.struck.swap(left))) != (text or ""):
            db.execute("UPDATE draft SET text = ? WHERE place = ?", (swapped, place))


def _blank(db: Connection, redaction: Redaction) -> set[tuple[str, str]]:
    """Empty the erased rows but for their owners, and take away the links to them."""
    if not redaction.erased:
        return set()
    ids = json.dumps(sorted(redaction.erased))
    chosen = "(SELECT value FROM json_each(?))"
    found: set[tuple[str, str]] = set()
    for table, names in _BLANK:
        fields = ", ".join(f"{name} = NULL" for name in names)
        sql = f"UPDATE {table} SET {fields}, deleted = 1 WHERE id IN {chosen} RETURNING id"
        found.update((table, row_id) for (row_id,) in db.execute(sql, (ids,)).fetchall())
    for table, (a, b, _) in LINKS.items():
        sql = f"DELETE FROM {table} WHERE {a} IN {chosen} OR {b} IN {chosen} RETURNING {a}, {b}"
        links = db.execute(sql, (ids, ids)).fetchall()
        found.update((table, f"{one} {other}") for one, other in links)
    return found


def _swap(db: Connection, redaction: Redaction) -> set[tuple[str, str]]:
    """Replace the names of people who were forgotten, and take out the words that were struck."""
    if not redaction.labels and not redaction.struck:
        return set()
    found: set[tuple[str, str]] = set()
    for table in ROWS:
        names = sorted(name for name in FIELDS[table] if is_words(table, name))
        if table == "person":
            names.append("name")
        if not names:
            continue
        for row_id, *values in db.execute(f"SELECT id, {', '.join(names)} FROM {table}").fetchall():
            redacted = [
                redaction.value(table, row_id, name, value)
                for name, value in zip(names, values, strict=True)
            ]
            if redacted != values:
                assignments = ", ".join(f"{name} = ?" for name in names)
                db.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*redacted, row_id))
                found.add((table, row_id))
    return found
