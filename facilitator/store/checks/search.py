"""Check of the search index against the notes, word by word, without writing."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import zip_longest

from facilitator.store import schema
from facilitator.store.search import put_in
from facilitator.store.sqlite import Connection, connect_memory

WordPlace = tuple[str, int, int]  # word, key of the note, position in its text


def search_differs(db: Connection) -> bool:
    """Tell whether the search index differs from one that is made anew.

    FTS5's own check is a write, which a reading connection refuses.
    """
    with closing(connect_memory()) as anew:
        for statement in schema.statements():
            anew.execute(statement)
        put_in(anew, db.execute("SELECT n, text FROM searchable"))
        with _places(db) as here, _places(anew) as there:
            return any(a != b for a, b in zip_longest(here, there))


@contextmanager
def _places(db: Connection) -> Iterator[Iterator[WordPlace]]:
    kept = db.execute("PRAGMA query_only").fetchone()[0]
    db.execute("PRAGMA query_only = OFF")  # for a table of this connection alone
    try:
        db.execute("CREATE VIRTUAL TABLE temp.places USING fts5vocab(main, search, instance)")
        with closing(db.execute('SELECT term, doc, "offset" FROM temp.places')) as places:
            yield places
        db.execute("DROP TABLE temp.places")
    finally:
        db.execute(f"PRAGMA query_only = {kept}")
