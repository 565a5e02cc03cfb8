"""Orders of notes, in SQL: by each column of a list."""

from facilitator.core.attribution import STRICTNESS
from facilitator.core.model import Kind
from facilitator.core.note_query.order import NoteColumn, Order, sorting_text
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection


def _ranked(column: str, values: tuple[str, ...], otherwise: int) -> str:
    cases = " ".join(f"WHEN '{each}' THEN {rank}" for rank, each in enumerate(values))
    return f"CASE {column} {cases} ELSE {otherwise} END"


def _first(link: str, target: str, name: str) -> str:
    """Return the name of the first that a note is linked to."""
    return (
        f"(SELECT {name} FROM {link} AS link JOIN {target} AS other ON other.id = link.{target}"
        " WHERE link.note = note.id AND NOT link.deleted ORDER BY link.position LIMIT 1)"
        " COLLATE NOCASE"
    )


_RULES = tuple(each.value for each in STRICTNESS)
_KEYS = {
    NoteColumn.WHEN: "note.at",
    NoteColumn.KIND: _ranked("note.kind", tuple(each.value for each in Kind), 0),
    NoteColumn.NOTE: "sorting_text(note.text)",
    NoteColumn.SAID_BY: (
        f"coalesce({_first('note_said_by', 'organisation', 'other.short')},"
        f" {_first('note_person', 'person', 'other.name')}) COLLATE NOCASE"
    ),
    NoteColumn.QUESTION: _first("note_question", "question", "ifnull(other.position, other.code)"),
    NoteColumn.ATTRIBUTION: (
        f"CASE WHEN note.attribution IS NOT NULL THEN"
        f" {_ranked('note.attribution', _RULES, len(_RULES))} END"
    ),
    NoteColumn.ABOUT: _first("note_about", "organisation", "other.short"),
    NoteColumn.TAGS: _first("note_tag", "tag", "other.name"),
    NoteColumn.OWNER: (
        "coalesce((SELECT name FROM person WHERE person.id = note.owner_person),"
        " (SELECT short FROM organisation WHERE organisation.id = note.owner_organisation))"
        " COLLATE NOCASE"
    ),
    NoteColumn.DUE: "note.due",
    NoteColumn.ROUNDTABLE: (
        "(SELECT number FROM roundtable WHERE roundtable.id = note.roundtable)"
    ),
    NoteColumn.AUTHOR: "nullif(note.author, '') COLLATE NOCASE",
}


def order_by(db: Connection, order: Order) -> str:
    """Return the ORDER BY of a query on the table `note`; what has nothing comes last."""
    if order.by is NoteColumn.NOTE:
        db.create_function("sorting_text", 1, _sorting, deterministic=True)
    key, down = _KEYS[order.by], " DESC" if order.descending else ""
    return f" ORDER BY {key}{down} NULLS LAST, note.at{down}, note.id{down}"


def _sorting(text: object) -> str:
    return sorting_text(judging.text(text))
