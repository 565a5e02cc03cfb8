"""Queries: the history of a note, from the commits that touch it or one of its links."""

from collections.abc import Iterator

from facilitator.core.note_version import Value, Version
from facilitator.store.bodies import Line, lines_of
from facilitator.store.ids import moment_of
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

# A link is named by the ids of its note and its target, with a space between: "!" comes after it.
_COMMITS = (
    "SELECT id, at, author, verb, body FROM journal WHERE seq IN"
    " (SELECT seq FROM touch WHERE row >= :note AND row < :note || '!'"
    " UNION SELECT seq FROM journal WHERE id >= :moment AND id < :moment || '~'"
    " AND instr(body, :note)) ORDER BY hlc, id"
)
_LINKS = frozenset({"note_said_by", "note_person", "note_about", "note_question", "note_tag"})


def note_history(db: Connection, note: str) -> tuple[Version, ...]:
    """Return what happened to a note (id), the oldest first."""
    rows = db.execute(_COMMITS, {"note": note, "moment": moment_of(note)})
    return tuple(
        Version(
            commit,
            judging.instant(at) or 0,
            judging.text(author),
            judging.text(verb),
            *_changed(note, body),
        )
        for commit, at, author, verb, body in rows
    )


def _changed(
    note: str, body: str
) -> tuple[dict[str, Value], dict[str, Value], dict[tuple[str, str], bool]]:
    before: dict[str, Value] = {}
    after: dict[str, Value] = {}
    links: dict[tuple[str, str], bool] = {}
    for table, row_id, patch in _lines_about(note, body):
        if table == "note":
            before |= {name: pair[0] for name, pair in patch.items()}
            after |= {name: pair[1] for name, pair in patch.items()}
        elif "deleted" in patch:
            links[table, row_id.partition(" ")[2]] = not patch["deleted"][1]
    return before, after, links


def _lines_about(note: str, body: str) -> Iterator[Line]:
    for table, row_id, patch in lines_of(body):
        own = table == "note" and row_id == note
        if own or (table in _LINKS and row_id.startswith(f"{note} ")):
            yield table, row_id, patch
