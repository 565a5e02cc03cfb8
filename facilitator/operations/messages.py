"""Messages to the room, shown on the stage one at a time."""

from facilitator.core.errors import Refused
from facilitator.operations.room import enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store

LONGEST_MESSAGE = 120  # characters: what is still read in passing, in large letters


def show_message(store: Store, roundtable: str, text: str, *, at: int) -> Changes:
    """Show a message in place of the one that stands there; the same one again changes nothing."""
    text = " ".join(text.split())
    if not text:
        raise Refused("a message needs a text: write what the room is to read")
    if len(text) > LONGEST_MESSAGE:
        raise Refused(
            "a message of {length} characters is not read on a stage: {most} are"
            " the most, so leave some out",
            length=len(text),
            most=LONGEST_MESSAGE,
        )
    with store.act("show_message", at=at) as act:
        standing = enter(act, roundtable).record.message
        if standing is None or standing.text != text:
            if standing is not None:
                act.change("message", standing.id, hidden_at=at)
            act.about(act.create("message", roundtable=roundtable, text=text, shown_at=at))
    return act.changes


def hide_message(store: Store, roundtable: str, *, at: int) -> Changes:
    """Take the message off the stage."""
    with store.act("hide_message", at=at) as act:
        standing = enter(act, roundtable).record.message
        if standing is None:
            raise Refused("no message stands on the stage: /message and a text shows one")
        act.about(standing.id).change("message", standing.id, hidden_at=at)
    return act.changes
