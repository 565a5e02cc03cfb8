"""What is known of people before the day, carried to the roll of a room just opened."""

from collections.abc import Iterator

from facilitator.core.coming_and_going import on_roll
from facilitator.core.presence import Presence
from facilitator.operations.room import Room

_REMOTE = "remote"


def mark_known_beforehand(room: Room) -> None:
    """Mark, within an act, who is known to be remote or interpreted; what was said here stays.

    In a roundtable that is held remotely everybody is, organisations without people too.
    """
    marked = {each.who: each for each in room.record.presence}
    for who, fields in _known(room):
        said = marked.get(who, Presence(who))
        if fields and said == Presence(who, reply=said.reply):
            room.act.link("attendance", room.id, who, **fields)


def _known(room: Room) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield everybody who can be called (ids), with what is known of each."""
    everywhere = {"mode": _REMOTE} if room.record.roundtable.meeting.mode == _REMOTE else {}
    people = {each.id: each for each in room.programme.people}
    for who in on_roll(room.programme, room.record):
        person = people.get(who.person or "")
        if person is not None:
            mode = {"mode": _REMOTE} if person.mode == _REMOTE else everywhere
            how = {"interpreted": person.interpreted} if person.interpreted else {}
            yield person.id, mode | how
        elif who.organisation is not None:
            yield who.organisation, everywhere
