"""Wordings about who leaves, was to have left, or came too late to hear the promise."""

from facilitator.core.coming_and_going import (
    has_the_floor,
    is_only_one,
    time_so_far,
    who_on_roll,
)
from facilitator.core.floor import Who
from facilitator.core.instants import clock_time
from facilitator.core.model import Programme, Record
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.nudges import Nudge, NudgeKind
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.texts import translate


def leaving_words(programme: Programme, record: Record, nudge: Nudge, now: int) -> str:
    """Return "OAR leaves at 15:30, 0:03 so far."."""
    who = who_on_roll(programme, nudge.who[0])
    spoken = time_so_far(programme, record, who, now)
    text = translate("Nudges", "{name} leaves at {time}, {spoken} so far.")
    if nudge.kind is NudgeKind.STILL_HERE:
        text = translate("Nudges", "{name} was to leave at {time}: still here? {spoken} so far.")
    elif has_the_floor(programme, record, who):
        text = translate("Nudges", "{name} leaves at {time} and has the floor.")
    return text.format(
        name=called(programme, who),
        time=clock_time(nudge.leaves_at or now, record.roundtable.zone),
        spoken=format_duration(spoken, DurationKind.ELAPSED),
    )


def not_told_words(programme: Programme, people: tuple[str, ...], key: str) -> str:
    """Say who has not heard the promise (ids of the roll), and which key shows it."""
    one = translate("Nudges", "{names} came late and has not heard the promise; {key} shows it.")
    more = translate("Nudges", "{names} came late and have not heard the promise; {key} shows it.")
    text = one if len(people) == 1 else more
    return text.format(names=names_on_roll(programme, people), key=key)


def names_on_roll(programme: Programme, people: tuple[str, ...]) -> str:
    """Return the names of people or organisations, by their ids on the roll."""
    return ", ".join(called(programme, who_on_roll(programme, p), person=True) for p in people)


def called(programme: Programme, who: Who, *, person: bool = False) -> str:
    """Return the organisation where there is only one of it, unless the person is wanted."""
    shorts = {each.id: each.short for each in programme.organisations}
    home = shorts.get(who.organisation or "")
    found = next((each for each in programme.people if each.id == who.person), None)
    if found is None or (home and not person and is_only_one(programme, who)):
        return home or ""
    if home is None:
        return full_name(programme, found)
    return f"{name_beside(programme, found)} ({home})"
