"""Steps of the schema: what each version of the programme file added. Fields are only ever added.

Every row has a text id that is unique across machines beside the integer key, and is deleted by a
field, so that a commit from another laptop can arrive late and in any order. Instants are UTC
milliseconds; `position` is an order key. Names are never unique: equal names are shown and merged.

To add a field or a table, add it to the newest step. Once that step was released (a file of it lies
in tests/_files/programmes), begin another one, and a function for it in `migrations`.
"""

from facilitator.store.released_steps import RELEASED
from facilitator.store.step import Step

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
            "roundtable TEXT, source TEXT, format TEXT, digest TEXT, zero INTEGER, fit TEXT,"
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

STEPS = (*RELEASED, _NINTH)
