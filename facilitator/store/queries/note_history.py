"""Queries: the history of a note, from the commits that touch it or one of its links."""

from collections.abc import Iterator

from facilitator.core.note_version import Value, Version
from facilitator.store.bodies import Line, lines_of
from facilitator.store.ids import moment_of
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

# A link is named by the ids of its note and its target, with a space between: "!" comes after it.
_COMMITS = (
    "SELECT id, at, author, verb, body, subject FROM journal WHERE seq IN"
    " (SELECT seq FROM touch WHERE row >= :note AND row < :note || '!'"
    " UNION SELECT seq FROM journal WHERE id >= :moment AND id < :moment || '~'"
    " AND instr(body, :note)) ORDER BY hlc, id"
)
_LINKS = frozenset({"note_said_by", "note_person", "note_about", "note_question", "note_tag"})


_GONE = "SELECT deleted FROM note WHERE id = ?"


def note_history(db: Connection, note: str) -> tuple[Version, ...]:
    """Return what happened to a note (id), the oldest first."""
    return tuple(version for version, _ in _commits(db, note))


def histories(db: Connection, note: str) -> dict[str, tuple[Version, ...]]:
    """Return the history of a note (id) first, then of those merged into it, and into these."""
    commits = tuple(_commits(db, note))
    found = {note: tuple(version for version, _ in commits)}
    for version, (first, *others) in commits:
        if version.verb == "merge_notes" and first == note:
            gone = [e for e in others if all(deleted for (deleted,) in db.execute(_GONE, (e,)))]
            for each in gone:
                found |= histories(db, each)
    return found


def _commits(db: Connection, note: str) -> Iterator[tuple[Version, list[str]]]:
    """Yield what each commit changed of a note, and its subject."""
    rows = db.execute(_COMMITS, {"note": note, "moment": moment_of(note)}).fetchall()
    for commit, at, author, verb, body, subject in rows:
        changed = _changed(note, body)
        who, what = judging.text(author), judging.text(verb)
        version = Version(commit, judging.instant(at) or 0, who, what, *changed)
        yield version, judging.text(subject).split(" ")


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
