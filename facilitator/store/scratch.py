"""Programme in memory: to try something out with what a file holds, without a file."""

from pathlib import Path

from facilitator.store import schema
from facilitator.store.changes import PROGRAMME
from facilitator.store.file import Store
from facilitator.store.journal import Author
from facilitator.store.sqlite import Connection, connect_memory

# Who and what the programme is about, and the agendas of its themes: all that grows with the
# roundtables that were held stays where it is.
_THEMES = "SELECT id FROM agenda WHERE roundtable IS NULL"
_STANDING = {
    **dict.fromkeys(PROGRAMME, "1"),
    "agenda": "roundtable IS NULL",
    "item": f"agenda IN ({_THEMES})",
}


def open_scratch(db: Connection, author: Author) -> Store:
    """Return a store with the programme of an open file, and no roundtable of it."""
    memory = connect_memory()
    for statement in schema.statements():
        memory.execute(statement)
    for table, condition in _STANDING.items():
        rows = db.execute(f"SELECT * FROM {table} WHERE {condition}")
        names = ", ".join(column[0] for column in rows.description)
        marks = ", ".join("?" * len(rows.description))
        memory.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
    return Store(Path(), memory, author)
