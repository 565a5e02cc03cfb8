"""The tables of a programme file, as data. Fields are only ever added.

Every row has a text id that is unique across machines beside the integer key, and is deleted by a
field, so that a commit from another laptop can arrive late and in any order. Instants are UTC
milliseconds; `position` is an order key. Names are never unique: equal names are shown and merged.
"""

APPLICATION_ID = 0x52544254  # "RTBT"
VERSION = 1  # PRAGMA user_version; a file with a higher one was written by a newer program

ROWS = {
    "programme": "title TEXT, licence TEXT, about TEXT",
    "question": "code TEXT, slug TEXT, title TEXT, text TEXT, theme INTEGER, position TEXT",
    "organisation": (
        "handle TEXT, name TEXT, short TEXT, kind TEXT, sector TEXT, colour TEXT, about TEXT,"
        " disclosure TEXT, position TEXT"
    ),
    "name": "organisation TEXT, name TEXT, use TEXT",  # use: alias, or giveaway
    "person": "name TEXT, organisation TEXT, role TEXT, roles TEXT, as_of TEXT, position TEXT",
    "agenda": (
        "question TEXT, title TEXT, source TEXT, date TEXT, start TEXT, zone TEXT,"
        " set_aside TEXT, loaded_at INTEGER, roundtable TEXT"
    ),
    "item": (
        "agenda TEXT, position TEXT, title TEXT, planned_ms INTEGER, added_ms INTEGER,"
        " start TEXT, fixed INTEGER, section TEXT, method TEXT, lead TEXT, question TEXT,"
        " per_turn_ms INTEGER, shrink_to_ms INTEGER, cut_first INTEGER, notes TEXT,"
        " skipped INTEGER, planned_start INTEGER, promise TEXT"
    ),
    "roundtable": (
        "number INTEGER, title TEXT, question TEXT, agenda TEXT, zone TEXT, promise TEXT,"
        " rehearsal INTEGER, opened_at INTEGER, started_at INTEGER, ended_at INTEGER,"
        " planned_end INTEGER, key_messages TEXT"
    ),
    "run": "roundtable TEXT, item TEXT, begin INTEGER, end INTEGER",
    "pause": "roundtable TEXT, begin INTEGER, end INTEGER",
    "turn": (
        "roundtable TEXT, item TEXT, person TEXT, organisation TEXT, kind TEXT,"
        " begin INTEGER, end INTEGER, within TEXT"
    ),
    "queue": (
        "roundtable TEXT, item TEXT, person TEXT, organisation TEXT, reason TEXT, kind TEXT,"
        " mode TEXT, asked_at INTEGER, left_at INTEGER, position TEXT, moved INTEGER"
    ),
    "note": (
        "roundtable TEXT, question TEXT, item TEXT, turn TEXT, at INTEGER, author TEXT,"
        " text TEXT, kind TEXT, channel TEXT, attribution TEXT, said_from TEXT,"
        " owner_person TEXT, owner_organisation TEXT, due TEXT, gap INTEGER, source TEXT"
    ),
    "tag": "name TEXT",
    "finding": "question TEXT, roundtable TEXT, text TEXT, position TEXT",
    "consent": "note TEXT, person TEXT, organisation TEXT, promise TEXT, state TEXT, at INTEGER",
    "message": "roundtable TEXT, text TEXT, shown_at INTEGER, hidden_at INTEGER",
    "section": "roundtable TEXT, question TEXT, name TEXT, text TEXT",  # the coordinator's words
    "saved_filter": "name TEXT, search TEXT, position TEXT",
    "forced_export": "roundtable TEXT, audience TEXT, file TEXT, reason TEXT, at INTEGER",
}

LINKS = {
    "attendance": ("roundtable", "who", "present INTEGER, mode TEXT"),
    "note_said_by": ("note", "organisation", "position INTEGER"),
    "note_person": ("note", "person", "position INTEGER"),
    "note_about": ("note", "organisation", "position INTEGER"),
    "note_question": ("note", "question", "position INTEGER"),
    "note_tag": ("note", "tag", "position INTEGER"),
    "finding_note": ("finding", "note", "side TEXT, position TEXT"),  # side: for, or against
}

# What is overwritten in place and not journalled: a crash may cost a heartbeat, never an act.
LOCAL = {
    "heartbeat": "roundtable TEXT PRIMARY KEY, at INTEGER, monotonic INTEGER",
    "draft": "place TEXT PRIMARY KEY, text TEXT, at INTEGER, began INTEGER",
}

JOURNAL = """
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

INDEXES = (
    "CREATE INDEX journal_hlc ON journal(hlc)",
    "CREATE INDEX item_agenda ON item(agenda)",
    "CREATE INDEX name_organisation ON name(organisation)",
    *(f"CREATE INDEX {t}_roundtable ON {t}(roundtable)" for t in ("run", "pause", "turn", "queue")),
    "CREATE INDEX note_roundtable ON note(roundtable, at)",
    "CREATE INDEX note_said_by_organisation ON note_said_by(organisation)",
    "CREATE INDEX note_question_question ON note_question(question)",
)

# The index reads a view, not the table: on the table itself a rebuild brings deleted notes back.
SEARCH = (
    """
CREATE VIEW searchable AS
  SELECT n, text FROM note WHERE NOT deleted AND attribution IS NOT 'off'
""",
    """
CREATE VIRTUAL TABLE search USING fts5(
  text, content='searchable', content_rowid='n', prefix='2 3',
  tokenize='unicode61 remove_diacritics 2'
)
""",
)


def statements() -> tuple[str, ...]:
    """Return the statements that make an empty programme file of this version."""
    rows = (
        f"CREATE TABLE {table} (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, {fields},"
        " deleted INTEGER NOT NULL DEFAULT 0) STRICT"
        for table, fields in ROWS.items()
    )
    links = (
        f"CREATE TABLE {table} ({a} TEXT NOT NULL, {b} TEXT NOT NULL, {fields},"
        f" deleted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY ({a}, {b})) STRICT, WITHOUT ROWID"
        for table, (a, b, fields) in LINKS.items()
    )
    local = (f"CREATE TABLE {table} ({fields}) STRICT" for table, fields in LOCAL.items())
    return (JOURNAL, *rows, *links, *local, *INDEXES, *SEARCH)


def field_names(fields: str) -> tuple[str, ...]:
    """Return the names in a list of column definitions."""
    return tuple(field.split()[0] for field in fields.split(","))


FIELDS: dict[str, frozenset[str]] = {
    **{table: frozenset((*field_names(f), "deleted")) for table, f in ROWS.items()},
    **{table: frozenset((*field_names(f), "deleted")) for table, (_, _, f) in LINKS.items()},
}
