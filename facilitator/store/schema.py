"""Schema: the tables of a programme file as of now, and the statements that make them."""

from collections.abc import Iterator

from facilitator.store.steps import STEPS

APPLICATION_ID = 0x52544254  # "RTBT"

_JOURNAL = """
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hlc TEXT NOT NULL,
  site TEXT NOT NULL,
  machine TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  verb TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  undoes TEXT
) STRICT
"""
VERSION = len(STEPS)  # PRAGMA user_version; a file with a higher one was written by a newer program


def step_statements(version: int) -> Iterator[str]:
    """Yield the statements that bring a file from the version before to `version` (from 1)."""
    step, before = STEPS[version - 1], STEPS[: version - 1]
    if not before:
        yield _JOURNAL
    for table, fields in step.rows.items():
        if any(table in each.rows for each in before):
            yield from _add(table, fields)
        else:
            yield (
                f"CREATE TABLE {table} (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, {fields},"
                " deleted INTEGER NOT NULL DEFAULT 0) STRICT"
            )
    for table, (a, b, fields) in step.links.items():
        if any(table in each.links for each in before):
            yield from _add(table, fields)
        else:
            yield (
                f"CREATE TABLE {table} ({a} TEXT NOT NULL, {b} TEXT NOT NULL, {fields},"
                " deleted INTEGER NOT NULL DEFAULT 0,"
                f" PRIMARY KEY ({a}, {b})) STRICT, WITHOUT ROWID"
            )
    for table, fields in step.local.items():
        yield f"CREATE TABLE {table} ({fields}) STRICT"
    yield from step.also


def statements() -> Iterator[str]:
    """Yield the statements that make an empty programme file of this version."""
    for version in range(1, VERSION + 1):
        yield from step_statements(version)


def _add(table: str, fields: str) -> Iterator[str]:
    for each in fields.split(","):
        yield f"ALTER TABLE {table} ADD COLUMN {each.strip()}"


def _joined(tables: list[dict[str, str]]) -> dict[str, str]:
    """Return every table with all the fields that the steps give it."""
    whole: dict[str, str] = {}
    for each in tables:
        for table, fields in each.items():
            whole[table] = f"{whole[table]}, {fields}" if table in whole else fields
    return whole


ROWS = _joined([step.rows for step in STEPS])
LOCAL = _joined([step.local for step in STEPS])
_LINK_FIELDS = _joined([{t: f for t, (_, _, f) in step.links.items()} for step in STEPS])
LINKS = {
    table: (a, b, _LINK_FIELDS[table]) for step in STEPS for table, (a, b, _) in step.links.items()
}


def field_names(fields: str) -> tuple[str, ...]:
    """Return the names in a list of column definitions."""
    return tuple(each.split()[0] for each in fields.split(","))


FIELDS: dict[str, frozenset[str]] = {
    **{table: frozenset((*field_names(f), "deleted")) for table, f in ROWS.items()},
    **{table: frozenset((*field_names(f), "deleted")) for table, (_, _, f) in LINKS.items()},
}
