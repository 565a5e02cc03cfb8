"""What the Publish page has made in the background: the write-up, and what is told beside it."""

from typing import NamedTuple

from facilitator.core.errors import BadInput
from facilitator.core.model import Record
from facilitator.core.sentences import Sentence
from facilitator.operations.reading_through import NOT_ASKED, Reading, reading_of
from facilitator.store.sqlite import Connection
from facilitator.ui.publish.writing import Wanted, composed, page_of, record_of
from facilitator.writeup.blocks import Document


class Made(NamedTuple):
    """A write-up that was wanted, or why there is none; `record` is what is stored of it."""

    wanted: Wanted
    record: Record | None = None
    document: Document | None = None
    page: str = ""  # of the preview
    reading: Reading = NOT_ASKED
    refused: Sentence | None = None


def made(db: Connection, wanted: Wanted, *, now: int) -> Made:
    """Return the write-up as it stands (UTC ms)."""
    record: Record | None = None
    try:
        record = record_of(db, wanted)
        document = composed(db, wanted, now=now)
    except BadInput as refused:
        return Made(wanted, record, refused=refused.sentence)
    reading = reading_of(db, wanted.subject, document)
    return Made(wanted, record, document, page_of(document), reading)
