"""Erasing a transcript whole, for good: told first, then done."""

from pathlib import Path

from facilitator.core.sentences import Sentence
from facilitator.operations.privacy import OUT_OF_REACH, Toll, copies_too, counted_rows
from facilitator.operations.transcripts.correcting import require_transcript
from facilitator.store.file import Store
from facilitator.store.privacy.erase import Erased, erase
from facilitator.store.privacy.erasures import erased_already
from facilitator.store.privacy.reach import rows_belonging
from facilitator.store.privacy.redaction import ERASE_TRANSCRIPT
from facilitator.store.queries.transcripts import load_transcript, quotes_there
from facilitator.store.sqlite import Connection


def toll_of_transcript(db: Connection, path: Path, transcript: str) -> Toll:
    """Say what erasing a transcript (id) would take. Raises Refused where there is none."""
    held = require_transcript(load_transcript(db, transcript))
    quotes = quotes_there(db, transcript)
    goes = (
        Sentence(
            "What was brought in from {file}: {rows}.",
            file=held.source,
            rows=counted_rows(rows_belonging(db, transcript)),
        ),
        *copies_too(path),
    )
    kept = Sentence(
        "{n} quotes that were made of it: they are notes.",
        one="{n} quote that was made of it: it is a note.",
        n=quotes,
    )
    own = Sentence("The file itself, wherever it lies.")
    stays = (*((kept,) if quotes else ()), own, *OUT_OF_REACH)
    return Toll(Sentence("Erase this transcript for good"), goes, stays)


def erase_transcript(store: Store, transcript: str, *, at: int) -> Erased:
    """Erase a transcript whole, for good; one that was erased already changes nothing."""
    if not erased_already(store.db, transcript):
        require_transcript(load_transcript(store.db, transcript))
    return erase(store, ERASE_TRANSCRIPT, "transcript", transcript, at=at)
