"""Notes as they are named where one is typed: by number in their roundtable, id, or words."""

from collections.abc import Sequence

from facilitator.core.errors import BadInput
from facilitator.core.model import Note
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.sentences import Sentence, either
from facilitator.core.text import fold_loose
from facilitator.operations.privacy import shortened
from facilitator.store.queries.notes_found import find_notes
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_notes, load_some
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import require_roundtable

_MOST_NAMED = 3


def require_notes(
    db: Connection, texts: Sequence[str], roundtable: str | None = None
) -> tuple[Note, ...]:
    """Return the notes that some texts name, each once. Raises BadInput."""
    found = [require_note_named(db, each, roundtable) for each in texts]
    return tuple({each.id: each for each in found}.values())


def require_note_named(db: Connection, text: str, roundtable: str | None = None) -> Note:
    """Return the note that a number, an id or some of its words name. Raises BadInput.

    A number counts the notes of a roundtable, as `publish` does where it names one: of the
    roundtable that is given (its label), or of the only one there is.
    """
    by_id = load_some(db, [text])
    if by_id:
        return by_id[0][1]
    if text.isascii() and text.isdigit():
        return _numbered(db, text, roundtable)
    return _with_words(db, text, roundtable)


def _numbered(db: Connection, text: str, roundtable: str | None) -> Note:
    there = roundtables(db)
    if roundtable is None and len(there) != 1:
        raise BadInput(
            "note {text} is counted in a roundtable: add --roundtable {labels}",
            text=text,
            labels=either(each.label for each in there) if there else "N",
        )
    head = there[0] if roundtable is None else require_roundtable(db, roundtable)
    notes = load_notes(db, head.id)
    if not 1 <= int(text) <= len(notes):
        raise BadInput(
            "there is no note {text} in roundtable {label}: it has {n} notes",
            one="there is no note {text} in roundtable {label}: it has {n} note",
            text=text,
            label=head.label,
            n=len(notes),
        )
    return notes[int(text) - 1]


def _with_words(db: Connection, text: str, roundtable: str | None) -> Note:
    home = None if roundtable is None else require_roundtable(db, roundtable).id
    wanted = fold_loose(text)
    every = (note for _, note in find_notes(db, NoteFilter(roundtable=home)))
    found = [note for note in every if wanted and wanted in fold_loose(note.text)]
    if not found:
        raise BadInput(
            "there is no note “{text}”: write its number, some of its words, or its id from"
            " `notes --json`",
            text=text,
        )
    if len(found) > 1:
        raise BadInput(
            "there are {n} notes with “{text}”, such as {some}: write more of its words",
            one="there is {n} note with “{text}”, such as {some}: write more of its words",
            n=len(found),
            text=text,
            some=either(
                Sentence("“{words}”", words=shortened(each.text)) for each in found[:_MOST_NAMED]
            ),
        )
    return found[0]
