"""Channel of a note: it was said aloud, or written in the chat."""

from facilitator.core.floor import Who, who_of
from facilitator.core.model import Channel, Note, Record
from facilitator.operations.note_taking.links import set_speaker
from facilitator.operations.room import enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.records import load_some, notes_of_turn


def mark_chat(store: Store, notes: tuple[str, ...], *, at: int, on: bool = True) -> Changes:
    """Say that notes came by the chat, or were said aloud after all; written ones are neither."""
    with store.act("mark_chat" if on else "mark_spoken", at=at) as act:
        channel = Channel.CHAT if on else Channel.SPOKEN
        told = (channel, Channel.WRITTEN)
        found = [each for each in load_some(act.db, notes) if each[1].channel not in told]
        found.sort(key=lambda each: each[0] or "")  # one room after the other: each is read once
        for some in act.about(*notes).portions(found):
            for home, note in some:
                change_channel(act, enter(act, home or "").record, note, channel)
    return act.changes


def change_channel(act: Act, record: Record, note: Note, channel: Channel) -> None:
    """Change how a note reached us, and whose it is where only the floor told.

    Whoever had the floor did not write in the chat meanwhile: then the note is nobody's until it is
    told whose. Said aloud after all, one that is nobody's is whose turn it was.
    """
    act.change("note", note.id, channel=channel.value)
    turn = next((each for each in record.turns if each.id == note.turn), None)
    if turn is None:
        return
    if channel is Channel.CHAT:
        if note.id in notes_of_turn(act.db, turn.id, said_from="floor"):
            act.change("note", note.id, said_from="tag")
            set_speaker(act, note.id, Who())
    elif not note.said_by and not note.people:
        act.change("note", note.id, said_from="floor")
        set_speaker(act, note.id, who_of(turn))
