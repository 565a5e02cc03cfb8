"""What has been said of the rows of a commit since it was made, where that was in this store.

Of all other rows what it wrote down as it was is what the journal says without it, and need not be
looked for.
"""

from collections.abc import Iterable, Sequence

from facilitator.core.verbs import ERASURES
from facilitator.store.bodies import Line, Patch, lines_of
from facilitator.store.sqlite import Connection

_MANY = 200  # commits: to read more of them whole takes longer than to look each row up
_SINCE = "SELECT seq, id, verb, body, undoes FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"
_Row = tuple[str, str]  # table, row id
_Said = dict[_Row, Patch]


def rows_since(
    db: Connection, commit: str, seq: int, lines: Sequence[Line]
) -> frozenset[_Row] | None:
    """Return the rows that another commit may have changed since one, or None for any.

    `lines` are what the one did, and `seq` is its number. Its own undoing and redoing aside: they
    leave each row as it was before, or as it had become.
    """
    since = db.execute(_SINCE, (seq, _MANY + 1)).fetchall()
    if len(since) > _MANY or any(verb in ERASURES for _, _, verb, _, _ in since):
        return None
    own: dict[str, _Said] = {commit: _said(lines)} if since else {}
    rows: set[_Row] = set()
    for _, each, _, what, undoes in since:
        said = _said(lines_of(what))
        if undoes in own:
            own[each] = said
            rows |= _not_turned_back(own[undoes], said)
        else:
            rows |= said.keys() | _changed_by(db, (undoes or "").split())
    return frozenset(rows)


def _said(lines: Iterable[Line]) -> _Said:
    return {(table, row_id): patch for table, row_id, patch in lines}


def _not_turned_back(before: _Said, after: _Said) -> set[_Row]:
    """Return the rows of which a commit does not say the opposite of what it takes back."""
    return {
        row
        for row, patch in after.items()
        for name, (old, new) in patch.items()
        if before.get(row, {}).get(name) != [new, old]
    }


def _changed_by(db: Connection, commits: list[str]) -> set[_Row]:
    """Return the rows of commits (ids), and of those that they take back themselves."""
    rows: set[_Row] = set()
    left, seen = list(commits), set()
    while left:
        commit = left.pop()
        if commit in seen:
            continue
        seen.add(commit)
        sql = "SELECT body, undoes FROM journal WHERE id = ?"
        for body, undoes in db.execute(sql, (commit,)):
            rows |= _said(lines_of(body)).keys()
            left += (undoes or "").split()
    return rows
