"""SQLite driver in use: every version up to 3.51.2 can damage a WAL file that two write."""

from contextlib import closing

from facilitator.store.sqlite import Connection, connect_memory


def driver() -> str:
    """Return version and module, as "SQLite 3.53.2 (pysqlite3)"."""
    with closing(connect_memory()) as db:
        version = db.execute("SELECT sqlite_version()").fetchone()[0]
    return f"SQLite {version} ({Connection.__module__.partition('.')[0]})"
