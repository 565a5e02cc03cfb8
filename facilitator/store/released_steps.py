"""Steps of the schema that files of released versions hold: nothing in them is ever changed."""

from facilitator.store.step import Step

_ROWS = {
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

_LINKS = {
    "attendance": ("roundtable", "who", "present INTEGER, mode TEXT"),
    "note_said_by": ("note", "organisation", "position INTEGER"),
    "note_person": ("note", "person", "position INTEGER"),
    "note_about": ("note", "organisation", "position INTEGER"),
    "note_question": ("note", "question", "position INTEGER"),
    "note_tag": ("note", "tag", "position INTEGER"),
    "finding_note": ("finding", "note", "side TEXT, position TEXT"),  # side: for, or against
}

# What is overwritten in place and not journalled: a crash may cost a heartbeat, never an act.
_LOCAL = {
    "heartbeat": "roundtable TEXT PRIMARY KEY, at INTEGER, monotonic INTEGER",
    "draft": "place TEXT PRIMARY KEY, text TEXT, at INTEGER, began INTEGER",
}

_INDEXES = (
    "CREATE INDEX journal_hlc ON journal(hlc)",
    "CREATE INDEX item_agenda ON item(agenda)",
    "CREATE INDEX name_organisation ON name(organisation)",
    *(f"CREATE INDEX {t}_roundtable ON {t}(roundtable)" for t in ("run", "pause", "turn", "queue")),
    "CREATE INDEX note_roundtable ON note(roundtable, at)",
    "CREATE INDEX note_said_by_organisation ON note_said_by(organisation)",
    "CREATE INDEX note_question_question ON note_question(question)",
)

# The index reads a view, not the table: on the table itself a rebuild brings deleted notes back.
_SEARCH = (
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

# Released: never changed.
_FIRST = Step(_ROWS, _LINKS, _LOCAL, (*_INDEXES, *_SEARCH))

# Running a roundtable: limits, rounds, who comes and goes, a queue closed or kept for later.
_SECOND = Step(
    rows={
        "item": "amber TEXT, red TEXT",  # what is left then: "20%", or "90s"
        "roundtable": "queue_closed INTEGER",
        "queue": "parked_at INTEGER",  # kept for the next roundtable
        "pass": "roundtable TEXT, item TEXT, person TEXT, organisation TEXT, at INTEGER",
        "note": "star INTEGER, origin TEXT",  # origin: the note it was brought in from
        # kind: jumped or gone; answer: counted, paused or cut, none until it is given
        "gap": "roundtable TEXT, begin INTEGER, end INTEGER, kind TEXT, answer TEXT",
    },
    links={
        "attendance": (
            "roundtable",
            "who",
            (
                "state TEXT, arrived_at INTEGER, left_at INTEGER, leaves_at INTEGER,"
                " interpreted TEXT, per_turn_ms INTEGER"
            ),
        ),
        # Who speaks for more than one organisation: those beside `person.organisation`.
        "affiliation": ("person", "organisation", "position INTEGER"),
    },
    also=(
        "CREATE INDEX pass_roundtable ON pass(roundtable)",
        "CREATE INDEX gap_roundtable ON gap(roundtable)",
        # Each question is that of a quarter of the notes: it makes no query faster.
        "DROP INDEX note_question_question",
    ),
)

# Local and derived, made anew with the tables: see `touching`.
_TOUCH = """
CREATE TABLE touch (
  row TEXT NOT NULL,
  hlc TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (row, hlc, seq)
) STRICT, WITHOUT ROWID
"""

# Several laptops: what was done by one of them, to one row, or undone, without reading the rest.
_THIRD = Step(
    also=(
        _TOUCH,
        # A few letters tell the machines of one programme apart, and keep the index small.
        "CREATE INDEX journal_machine ON journal(substr(machine, 1, 6), hlc)",
        (
            "CREATE INDEX journal_erasure ON journal(verb)"
            " WHERE verb IN ('erase_note', 'erase_roundtable', 'forget_person')"
        ),
    ),
)

# The index holds folded words, which nothing in the file could make anew: it keeps no text, and
# `search.index_all` fills it from the view. Marks belong to the letter before them.
_FOURTH = Step(
    also=(
        "DROP TABLE search",
        """
CREATE VIRTUAL TABLE search USING fts5(
  text, content='', prefix='2 3',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mc Mn'"
)
""",
    ),
)

# What is promised from a moment on, for a part of a roundtable, and whether it is recorded.
_FIFTH = Step(
    rows={
        # rule: a promise, or off
        "stricter_rule": "roundtable TEXT, item TEXT, rule TEXT, begin INTEGER, end INTEGER",
        "roundtable": "recording TEXT, observers INTEGER",
        "note": "promised TEXT",  # the strictest promise it was ever under, off the record aside
    },
)

# Who comes and goes: when somebody is expected, and who came late and was told the promise.
_SIXTH = Step(
    links={"attendance": ("roundtable", "who", "expected_at INTEGER, heard_promise_at INTEGER")},
)

# Questions of the window that nobody answered while there was time: for whoever tidies up.
_SEVENTH = Step(
    rows={
        # kind: what was asked; subject: the ids it was about, as JSON
        "left_question": "roundtable TEXT, item TEXT, kind TEXT, subject TEXT, at INTEGER",
    },
)

# What write-ups are written in: "de", or "pt_BR"; where nobody has said, English.
_EIGHTH = Step(rows={"programme": "language TEXT"})

RELEASED = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH, _EIGHTH)
