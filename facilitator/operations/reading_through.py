"""Reading a write-up through as somebody who was in the room: asked once, and of what changed."""

import json
from typing import NamedTuple

from facilitator.core.errors import BadInput, NotReadThrough
from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Promise
from facilitator.core.sent_version import ReadThrough
from facilitator.core.sentences import Sentence
from facilitator.operations.subjects import about, columns_of
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.name_decisions import name_decisions
from facilitator.store.queries.sent_versions import read_throughs
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.paragraphs import Line, paragraphs

_ASKED_UNDER = frozenset({Promise.SECTOR, Promise.CHATHAM})


class Reading(NamedTuple):
    """Who read a write-up last, if anybody has, and the lines that nobody has read as they are.

    Where nobody is asked to read it, there are none.
    """

    last: ReadThrough | None
    unread: tuple[Line, ...]
    is_asked: bool = True


NOT_ASKED = Reading(None, (), is_asked=False)


def asks_to_be_read(document: Document) -> bool:
    """Say whether somebody is to read it before it goes out; nobody was in the room of a play.

    One item or note of which so much was promised is enough.
    """
    kept = {document.promise, *document.stricter}
    asks = document.audience == "public" or not kept.isdisjoint(_ASKED_UNDER)
    return asks and not document.rehearsal


def reading_of(db: Connection, roundtable: str, document: Document) -> Reading:
    """Return how far a write-up was read: a line that changed is to be read again, alone."""
    if not asks_to_be_read(document):
        return NOT_ASKED
    read = read_throughs(db, roundtable, document.audience)
    known = frozenset[str]().union(*(each.marks for each in read))
    key = name_decisions(db).key
    unread = tuple(each for each in paragraphs(document) if each.mark(key) not in known)
    return Reading(read[-1] if read else None, unread)


def read_through(store: Store, roundtable: str, document: Document, *, by: str, at: int) -> Changes:
    """Keep that somebody has read a write-up, as fingerprints of its paragraphs.

    Raises BadInput where nobody says who has.
    """
    if not by.strip():
        raise BadInput("say who has read it: write the name of somebody who was in the room")
    key = name_decisions(store.db).key
    marks = [each.mark(key) for each in paragraphs(document)]
    with store.act("read_through", at=at) as act:
        read = act.create(
            "read_through",
            **columns_of(roundtable),
            audience=document.audience,
            reader=by.strip(),
            marks=json.dumps(marks),
            at=at,
        )
        act.about(*about(roundtable), read)
    return act.changes


def require_read(db: Connection, roundtable: str, document: Document, *, zone: str) -> None:
    """Raise NotReadThrough unless somebody has read every line of it as it is."""
    reading = reading_of(db, roundtable, document)
    if not reading.unread:
        return
    if reading.last is None:
        raise NotReadThrough(
            "Nobody has read this version through yet, and the names check sees words, not"
            " meaning: read it as somebody who was in the room, and say who has"
            " (--read-through NAME)"
        )
    raise NotReadThrough(
        "{changed}: read what is new as somebody who was in the room, and say who has"
        " (--read-through NAME)",
        changed=changed_in_words(reading, zone),
    )


def changed_in_words(reading: Reading, zone: str) -> Sentence:
    """Return how much changed since it was read. There has to have been a reading."""
    last = reading.last
    if last is None:
        raise ValueError("nobody has read it")
    day = local_moment(last.at, zone)
    return Sentence(
        "{n} paragraphs changed since {reader} read it ({day}, {time})",
        one="{n} paragraph changed since {reader} read it ({day}, {time})",
        n=len(reading.unread),
        reader=last.by,
        day=day.date().isoformat(),
        time=clock_time(last.at, zone),
    )
