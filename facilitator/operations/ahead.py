"""Roundtables to come, as a write-up's calendar tells of them."""

from dataclasses import replace

from facilitator.operations.before_the_day import occasion_of
from facilitator.store.queries.programme import roundtables_ahead
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.data.table import Ahead


def with_what_is_ahead(db: Connection, roundtable: str, document: Document) -> Document:
    """Return the write-up of a roundtable with the others whose day is known, and no rehearsal."""
    known = []
    for each in roundtables_ahead(db):
        occasion = occasion_of(db, each.id)
        day = occasion.particulars.date
        if day is not None and each.id != roundtable and not each.rehearsal:
            title = occasion.title(document.language)
            known.append(Ahead(each.id, title, day, occasion.begin, occasion.end))
    return replace(document, data=document.data._replace(ahead=tuple(known)))
