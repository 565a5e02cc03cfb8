"""Queries: chats and transcripts that were brought in beside a roundtable."""

from typing import NamedTuple

from facilitator.core.transcripts.model import Fit, Form, Passage, Speaker, Transcript, Voice
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

_FORMS: dict[object, Form] = {each.value: each for each in Form}
_FITS: dict[object, Fit] = {each.value: each for each in Fit}
_LONGEST_MS = 10 * 24 * 3_600_000  # a chat that was written to for ten days
_HEAD = "id, roundtable, source, format, zero, fit, share, digest"


class PassagePlace(NamedTuple):
    """A passage with the transcript that it is of."""

    transcript: Transcript
    passage: Passage


def load_transcripts(db: Connection, roundtable: str) -> tuple[Transcript, ...]:
    """Return what was brought in beside a roundtable, in the order of its coming."""
    rows = db.execute(
        f"SELECT {_HEAD} FROM transcript WHERE roundtable = ? AND NOT deleted ORDER BY n",
        (roundtable,),
    ).fetchall()
    return tuple(_transcript(db, row) for row in rows)


def all_transcripts(db: Connection) -> tuple[Transcript, ...]:
    """Return what was brought in beside any roundtable, in the order of its coming."""
    rows = db.execute(f"SELECT {_HEAD} FROM transcript WHERE NOT deleted ORDER BY n").fetchall()
    return tuple(_transcript(db, row) for row in rows)


def transcripts_here(db: Connection) -> frozenset[str]:
    """Return by what transcripts are known again, beside any roundtable: ids, and digests."""
    rows = db.execute("SELECT id, digest FROM transcript WHERE NOT deleted")
    return frozenset(each for row in rows for each in row if each)


def load_transcript(db: Connection, row_id: str) -> Transcript | None:
    """Return one of them; None where there is no such one any more."""
    row = db.execute(
        f"SELECT {_HEAD} FROM transcript WHERE id = ? AND NOT deleted", (row_id,)
    ).fetchone()
    return None if row is None else _transcript(db, row)


def find_passage(db: Connection, passage: str) -> PassagePlace | None:
    """Return a passage (id) with where it is from; None where it is gone."""
    row = db.execute(
        "SELECT transcript FROM passage WHERE id = ? AND NOT deleted", (passage,)
    ).fetchone()
    held = load_transcript(db, row[0]) if row is not None and judging.is_text(row[0]) else None
    found = (each for each in held.passages if each.id == passage) if held is not None else ()
    return next((PassagePlace(held, each) for each in found if held is not None), None)


def transcript_of_voice(db: Connection, voice: str) -> Transcript | None:
    """Return the transcript in which a name (id) stands; None where it is gone."""
    row = db.execute(
        "SELECT transcript FROM voice WHERE id = ? AND NOT deleted", (voice,)
    ).fetchone()
    return load_transcript(db, row[0]) if row is not None and judging.is_text(row[0]) else None


def brought_in_before(db: Connection, roundtable: str, digest: str) -> str | None:
    """Return the transcript (id) that was made of a very file; None where there is none."""
    row = db.execute(
        "SELECT id FROM transcript WHERE roundtable = ? AND digest = ? AND NOT deleted ORDER BY n",
        (roundtable, digest),
    ).fetchone()
    return None if row is None else judging.text(row[0])


def quotes_there(db: Connection, transcript: str) -> int:
    """Return how many notes were made of a transcript (id) and are still there."""
    row = db.execute(
        "SELECT count(*) FROM passage JOIN note ON note.id = passage.quoted"
        " WHERE passage.transcript = ? AND NOT note.deleted",
        (transcript,),
    ).fetchone()
    return int(row[0])


def _transcript(db: Connection, row: tuple[object, ...]) -> Transcript:
    row_id, roundtable, source, form, zero, fit, share, digest = row
    begun = judging.instant(zero) or 0
    return Transcript(
        judging.text(row_id),
        judging.text(roundtable),
        judging.text(source),
        _FORMS.get(form, Form.WEBVTT),  # what nobody knows is held to be said aloud
        begun,
        _FITS.get(fit, Fit.START),
        judging.number(share) / 1000,
        _voices(db, judging.text(row_id)),
        _passages(db, judging.text(row_id), begun),
        judging.text(digest),
    )


def _voices(db: Connection, transcript: str) -> tuple[Voice, ...]:
    rows = db.execute(
        "SELECT id, label, person, organisation FROM voice WHERE transcript = ? AND NOT deleted"
        " ORDER BY n",
        (transcript,),
    )
    return tuple(
        Voice(row[0], judging.text(row[1]), Speaker(judging.maybe(row[2]), judging.maybe(row[3])))
        for row in rows
    )


def _passages(db: Connection, transcript: str, zero: int) -> tuple[Passage, ...]:
    gone = _quotes_gone(db, transcript)
    rows = db.execute(
        "SELECT id, begin, end, text, voice, quoted FROM passage"
        " WHERE transcript = ? AND NOT deleted ORDER BY begin, n",
        (transcript,),
    )
    return tuple(
        Passage(
            row_id,
            zero + _ms(begin),
            zero + max(_ms(begin), _ms(end)),
            judging.text(text),
            judging.maybe(voice),
            None if quoted in gone else judging.maybe(quoted),
        )
        for row_id, begin, end, text, voice, quoted in rows
    )


def _ms(value: object) -> int:
    """Return a time of a file's clock; one that makes no sense is its begin."""
    return value if isinstance(value, int) and 0 <= value <= _LONGEST_MS else 0


def _quotes_gone(db: Connection, transcript: str) -> frozenset[object]:
    """Return the notes (ids) that were made of a transcript and are deleted: to be made again."""
    rows = db.execute(
        "SELECT passage.quoted FROM passage LEFT JOIN note ON note.id = passage.quoted"
        " WHERE passage.transcript = ? AND passage.quoted IS NOT NULL"
        " AND (note.id IS NULL OR note.deleted)",
        (transcript,),
    )
    return frozenset(quoted for (quoted,) in rows)


def last_with_transcript(db: Connection) -> str | None:
    """Return the roundtable (id) beside which anything was brought in last; None where nothing."""
    row = db.execute(
        "SELECT roundtable FROM transcript WHERE NOT deleted ORDER BY n DESC LIMIT 1"
    ).fetchone()
    return None if row is None else judging.maybe(row[0])
