"""The entries of the roll: who can be called, and what is known of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.core.coming_and_going import on_roll
from facilitator.core.floor import Who
from facilitator.core.interpretation import INTERPRETER, interpreters
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.needs import NO_NEEDS, Needs
from facilitator.core.presence import COMING, DECLINED, INVITED, Presence
from facilitator.core.room_view import RoomView
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.run.roll_row import RollState
from facilitator.ui.texts import translate


@dataclass(frozen=True, slots=True)
class RollEntry:
    """Somebody to be called, and how their row names them."""

    who: Who
    name: str
    detail: str
    colour: str | None

    @property
    def id(self) -> str:
        return self.who.person or self.who.organisation or ""


def roll_entries(view: RoomView) -> list[RollEntry]:
    """Return everybody who can be called, by organisation; an organisation without people too."""
    programme = view.programme
    organisations = {each.id: each for each in programme.organisations}
    people = {each.id: each for each in programme.people}
    entries = []
    for who in on_roll(programme, view.record):
        person = people.get(who.person or "")
        organisation = organisations.get(who.organisation or "")
        if organisation is not None:
            name = name_beside(programme, person) if person else ""
            entries.append(RollEntry(who, organisation.short, name, organisation.colour))
        elif person is not None:
            entries.append(RollEntry(who, full_name(programme, person), person.role, None))
    return entries


def roll_state(
    view: RoomView, entry: RollEntry, known: dict[str, Presence], needs: Needs = NO_NEEDS
) -> RollState:
    """Return what the row of somebody shows; `known` is what was said of people, by id."""
    presence = known.get(entry.id) or Presence(entry.id)
    mode = "remote" if presence.remote else "room"
    limit = presence.per_turn_ms
    return RollState(
        name=entry.name,
        detail=entry.detail,
        colour=entry.colour,
        mode=mode if presence.present else "absent",
        remarks=" · ".join((*_remarks(view, presence), *_needed(needs))),
        state="" if presence.present else presence.state,
        expected=_clock(view, presence.expected_at),
        leaves=_clock(view, presence.leaves_at),
        limit=format_duration(limit, DurationKind.REMAINING) if limit is not None else "",
        interpreted=presence.interpreted,
        is_late=presence.present and presence.arrived_at is not None,
        is_told=not presence.has_not_heard_the_promise,
    )


def _remarks(view: RoomView, presence: Presence) -> Iterator[str]:
    """Yield what else is known of somebody."""
    if presence.reply:
        replies = {
            INVITED: translate("RollCall", "no answer"),
            COMING: translate("RollCall", "coming"),
            DECLINED: translate("RollCall", "declined"),
        }
        yield replies[presence.reply]
    if presence.state and not presence.present and presence.reply != DECLINED:
        words = {
            "expected": translate("RollCall", "expected"),
            "apologies": translate("RollCall", "apologies"),
        }
        time = _clock(view, presence.expected_at)
        yield f"{words.get(presence.state, presence.state)} {time}".strip()
    for template, instant in (
        (translate("RollCall", "came {time}"), presence.arrived_at),
        (translate("RollCall", "left {time}"), presence.left_at),
        (translate("RollCall", "leaves {time}"), presence.leaves_at),
    ):
        if instant is not None:
            yield template.format(time=view.clock(instant))
    if presence.has_not_heard_the_promise:
        yield translate("RollCall", "has not heard the promise")
    if presence.interpreted:
        ways = {
            "consecutive": translate("RollCall", "interpreted, consecutive"),
            "simultaneous": translate("RollCall", "interpreted, simultaneous"),
            INTERPRETER: translate("RollCall", "interpreter"),
        }
        yield ways.get(presence.interpreted, presence.interpreted)
    elif presence.who in interpreters(view.programme, view.record):
        yield translate("RollCall", "interpreter")  # by their role in the programme
    if presence.per_turn_ms is not None:
        limit = format_duration(presence.per_turn_ms, DurationKind.REMAINING)
        yield translate("RollCall", "{limit} a turn").format(limit=limit)


def _needed(needs: Needs) -> Iterator[str]:
    """Yield what somebody needs: the roll is the facilitator's alone."""
    for template, need in (
        (translate("RollCall", "speaks {language}"), needs.speaks),
        (translate("RollCall", "food: {need}"), needs.diet),
        (translate("RollCall", "access: {need}"), needs.access),
    ):
        if need:
            yield template.format(language=need, need=need)


def _clock(view: RoomView, instant: int | None) -> str:
    return "" if instant is None else view.clock(instant)
