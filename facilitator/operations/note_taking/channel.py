"""Channel of a note: it was said aloud, or written in the chat."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from facilitator.core.floor import FACILITATOR, Who
from facilitator.core.model import Channel
from facilitator.operations.note_taking.links import set_speakers
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act

if TYPE_CHECKING:
    from facilitator.store.queries.note_channels import NoteChannel


def mark_chat(store: Store, notes: tuple[str, ...], *, at: int, on: bool = True) -> Changes:
    """Say that notes came by the chat, or were said aloud after all; written ones are neither."""
    from facilitator.store.queries.note_channels import note_channels  # no start needs it

    with store.act("mark_chat" if on else "mark_spoken", at=at) as act:
        channel = Channel.CHAT if on else Channel.SPOKEN
        told = (channel, Channel.WRITTEN)
        for some in act.about(*notes).portions(notes):
            found = note_channels(act.db, some)
            change_channel(act, [each for each in found if each.channel not in told], channel)
    return act.changes


def change_channel(act: Act, notes: Sequence["NoteChannel"], channel: Channel) -> None:
    """Change how notes reached us, and whose they are where only the floor told.

    Whoever had the floor did not write in the chat meanwhile: then a note is nobody's until it is
    told whose. Said aloud after all, one that is nobody's is whose turn it was.
    """
    said: defaultdict[Who, list[str]] = defaultdict(list)
    fields = {each.note: {"channel": channel.value} for each in notes}
    for each in notes:
        if each.floor is None:
            continue
        if channel is Channel.CHAT and each.by_floor:
            fields[each.note]["said_from"] = "tag"
            said[FACILITATOR].append(each.note)
        elif channel is Channel.SPOKEN and not each.is_said:
            fields[each.note]["said_from"] = "floor"
            said[each.floor].append(each.note)
    act.change_rows("note", fields)
    for who, some in said.items():
        set_speakers(act, some, who)
