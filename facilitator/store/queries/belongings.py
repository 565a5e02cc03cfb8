"""Queries: what else an organisation is called, and what in the file is of it, or of somebody."""

from facilitator.store.sqlite import Connection

# Table and the field that names whom a row is of; links and rows alike have `deleted`.
_OF_ORGANISATION = (
    ("person", "organisation"),
    ("person", "affiliation.organisation"),
    ("note", "note_said_by.organisation"),
    ("note", "note_about.organisation"),
    ("note", "owner_organisation"),
    ("turn", "organisation"),
    ("queue", "organisation"),
)
_OF_PERSON = (
    ("note", "note_person.person"),
    ("note", "owner_person"),
    ("turn", "person"),
    ("queue", "person"),
)
_OF_QUESTION = (
    ("roundtable", "question"),
    ("agenda", "question"),
    ("note", "note_question.question"),
    ("note", "question"),
    ("finding", "question"),
)
_OF_TAG = (("note", "note_tag.tag"),)
_LINKED = {
    "affiliation": "person",
    "note_said_by": "note",
    "note_about": "note",
    "note_person": "note",
    "note_question": "note",
    "note_tag": "note",
}


def other_names(db: Connection, organisation: str) -> tuple[tuple[str, str, str], ...]:
    """Return id, name and use (alias or giveaway) of what else an organisation is called."""
    sql = "SELECT id, name, use FROM name WHERE organisation = ? AND NOT deleted ORDER BY id"
    return tuple(db.execute(sql, (organisation,)))


def belongings_of_organisation(db: Connection, organisation: str) -> dict[str, int]:
    """Return how many rows of each table are of an organisation: its people, notes and turns."""
    return _counted(db, _OF_ORGANISATION, organisation)


def belongings_of_person(db: Connection, person: str) -> dict[str, int]:
    """Return how many rows of each table are of somebody: notes, turns, hands."""
    return _counted(db, _OF_PERSON, person)


def belongings_of_question(db: Connection, question: str) -> dict[str, int]:
    """Count the rows of each table on a question: roundtables, agendas, notes, findings."""
    return _counted(db, _OF_QUESTION, question)


def belongings_of_tag(db: Connection, tag: str) -> dict[str, int]:
    """Return how many notes have a tag."""
    return _counted(db, _OF_TAG, tag)


def _counted(db: Connection, where: tuple[tuple[str, str], ...], row_id: str) -> dict[str, int]:
    found: dict[str, set[str]] = {}
    for table, place in where:
        link, _, field = place.rpartition(".")
        column = _LINKED.get(link, "id")
        sql = f"SELECT {column} FROM {link or table} WHERE {field} = ? AND NOT deleted"
        found.setdefault(table, set()).update(each for (each,) in db.execute(sql, (row_id,)))
    return {table: len(ids) for table, ids in found.items() if ids}
