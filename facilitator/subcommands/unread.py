"""What is to be read through before something goes out, printed to be read."""

from facilitator.operations.reading_through import reading_of
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import out
from facilitator.writeup.blocks import Document


def list_unread(db: Connection, roundtable: str, document: Document) -> None:
    """Print what nobody has read as it is: all of it, or what changed since."""
    heading = ""
    for each in reading_of(db, roundtable, document).unread:
        if each.under not in ("", heading):  # which nobody has to read again: for orientation
            out(each.under)
        heading = each.under or each.text
        out(f"  {each.text}" if each.under else each.text)
