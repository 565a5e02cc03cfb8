"""Steps of the schema: what each version of the programme file added. Fields are only ever added.

Every row has a text id that is unique across machines beside the integer key, and is deleted by a
field, so that a commit from another laptop can arrive late and in any order. Instants are UTC
milliseconds; `position` is an order key. Names are never unique: equal names are shown and merged.

To add a field or a table, add it to the newest step. Once that step was released (a file of it lies
in tests/_files/programmes), begin another one, and a function for it in `migrations`.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """What one version adds: new tables, and new fields of tables there are.

    `rows` and `local` map a table to its fields; `links` to the two ids it joins and its fields.
    """

    rows: dict[str, str] = field(default_factory=dict)
    links: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    local: dict[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()  # statements that follow: indexes, views, the search index


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

# Setting up a programme: what a list says of people, what new roundtables take for granted, when
# and where each is, and who answered before the day.
_NINTH = Step(
    rows={
        # nicknames: JSON; speaks, diet, access: for Prepare and the roll call alone
        "person": (
            "email TEXT, nicknames TEXT, mode TEXT, interpreted TEXT, speaks TEXT, diet TEXT,"
            " access TEXT, left_out INTEGER"
        ),
        # What the columns of lists of one shape were chosen to be: JSON.
        "list_shape": "shape TEXT, roles TEXT",
        # theme_word: what a theme is called, "challenge"
        # ask_first: a quote is printed once it was agreed to
        "programme": "theme_word TEXT, promise TEXT, zone TEXT, amber TEXT, ask_first INTEGER",
        # scope: for what; how: form, e-mail, said at 14:32; day, until: from and to which
        # words: as they changed it; said: what the note said as they were asked
        "consent": "scope TEXT, how TEXT, day TEXT, until TEXT, words TEXT, said TEXT",
        # date: 2026-05-12; mode: room, remote or both; prereads: a line each
        # named_actions: the promise under which the participants' copy may name owners, or no
        "roundtable": (
            "date TEXT, place TEXT, mode TEXT, link TEXT, prereads TEXT, invitation TEXT,"
            " named_actions TEXT, left_out INTEGER, facilitator TEXT"
        ),
        # left_out: when it was left out of what comes; what it has stays its own
        **dict.fromkeys(("organisation", "question"), "left_out INTEGER"),
        # parent: the tag that it stands below; aliases: what else is typed for it, JSON
        "tag": "left_out INTEGER, about TEXT, colour TEXT, parent TEXT, aliases TEXT",
        # What a person decided of names in write-ups: a form in letters, a sentence as a hash.
        "name_decision": "form TEXT, shape TEXT, ruling TEXT, sentence TEXT, at INTEGER",
        "item": "materials TEXT",  # a file or a link in each line, for participants too
        # What became of an action: done, dropped or carried, into which roundtable, and what came
        # of it.
        "note": "state TEXT, state_at INTEGER, outcome TEXT, carried_to TEXT",
        # Words of a note that went for good; marks: fingerprints of them, JSON.
        "strike": "note TEXT, asked_by TEXT, at INTEGER, marks TEXT",
        # A write-up as it was written; content: a hash of its blocks, the same in every format;
        # held: the notes in it, each with its section; facts: what else is known of it: JSON.
        "sent_version": (
            "roundtable TEXT, audience TEXT, file TEXT, digest TEXT, content TEXT, held TEXT,"
            " facts TEXT, at INTEGER, subject TEXT"
        ),
        # That somebody read a write-up; marks: fingerprints of its paragraphs, JSON.
        # subject, here and above: what it writes up where that is no roundtable, "theme <id>"
        "read_through": (
            "roundtable TEXT, audience TEXT, reader TEXT, marks TEXT, at INTEGER, subject TEXT"
        ),
        # synthesis: a paragraph in Markdown; lost: a note it rested on was erased, unread since
        "finding": "synthesis TEXT, lost INTEGER",
        # Sections that a write-up has; grouped: what its notes are put together by, "tag,time".
        "outline": "name TEXT, grouped TEXT, position TEXT",
        "outline_part": (
            "outline TEXT, section TEXT, title TEXT, text TEXT, shown INTEGER, position TEXT"
        ),
        # How far a write-up is; marks: fingerprints of the paragraphs it was said of, JSON.
        "approval": (
            "roundtable TEXT, subject TEXT, audience TEXT, status TEXT, approver TEXT, marks TEXT,"
            " at INTEGER"
        ),
        # A chat or a transcript of a call; zero: when its own clock began, an instant; fit, share:
        # how that is known; digest: of its file. A voice is whom a name in it means; a passage
        # begins and ends on that clock, and quoted is the note made of it.
        "transcript": (
            "roundtable TEXT, source TEXT, form TEXT, digest TEXT, zero INTEGER, fit TEXT,"
            " share INTEGER"
        ),
        "voice": "transcript TEXT, label TEXT, person TEXT, organisation TEXT",
        "passage": "transcript TEXT, voice TEXT, begin INTEGER, end INTEGER, text TEXT, "
        "quoted TEXT",
        "sending": "version TEXT, roundtable TEXT, recipient TEXT, place TEXT, at INTEGER",
        # A note sent to somebody to be commented on, or a question on which a view was asked for;
        # day, reply_by: when, and by when; said: the note's words then; reply: as it was pasted;
        # state: how it was answered, where nobody's consent is asked for (an action).
        "comment": (
            "note TEXT, question TEXT, person TEXT, organisation TEXT, day TEXT, reply_by TEXT,"
            " said TEXT, reply TEXT, state TEXT, at INTEGER"
        ),
    },
    links={
        "attendance": ("roundtable", "who", "reply TEXT"),  # invited, coming or declined
        # Labels or notes that look like one, of which somebody said that they are not.
        "told_apart": ("one", "other", "at INTEGER"),
        # chosen: as a quote; told: what became of the note that somebody has read of
        "finding_note": ("finding", "note", "chosen INTEGER, told TEXT"),
    },
    also=(
        "DROP INDEX journal_erasure",
        (
            "CREATE INDEX journal_erasure ON journal(verb)"
            " WHERE verb IN ('erase_note', 'erase_roundtable', 'erase_transcript', 'forget_person',"
            " 'strike_words')"
        ),
        "CREATE INDEX passage_transcript ON passage(transcript, begin)",
    ),
)

STEPS = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH, _EIGHTH, _NINTH)
