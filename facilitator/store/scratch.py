"""A programme in memory: to try something out on what a file holds, without a file."""

from pathlib import Path

from facilitator.store.file import Store
from facilitator.store.journal import Author
from facilitator.store.sqlite import Connection, connect_memory


def open_scratch(db: Connection, author: Author) -> Store:
    """Return a store with all that an open file holds; closing it forgets it."""
    memory = connect_memory()
    db.backup(memory)
    return Store(Path(), memory, author)
