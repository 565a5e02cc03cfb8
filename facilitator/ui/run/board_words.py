"""What the board says: of each organisation, and of the share all are measured against."""

from PySide6.QtCore import QCoreApplication

from facilitator.core.airtime import Airtime
from facilitator.core.floor import Who
from facilitator.core.room_view import RoomView
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.run.tile import TileState
from facilitator.ui.run.words import not_heard
from facilitator.ui.wording import counted


def spoken(ms: int) -> str:
    return format_duration(ms, DurationKind.ELAPSED)


def turns_in_words(count: int) -> str:
    return counted(_tr("1 turn"), _tr("{count} turns"), count)


def share_in_words(view: RoomView, keys: str) -> str:
    """Say what the mark in the bars is: the even share, or each one's planned."""
    pattern = _tr("{share} ┊ · {keys} gives the floor")
    if view.curtain:
        pattern = _tr("{keys} gives the floor")
    shares = {round(each) for each in view.shares.values()}
    share = _tr("planned share")
    if len(shares) <= 1:
        share = _tr("even share {time}").format(time=spoken(next(iter(shares), 0)))
    return pattern.format(share=share, keys=keys)


def tile_state(view: RoomView, each: Airtime, longest: float) -> TileState:
    """Return what the tile of an organisation shows; a full bar is `longest` (milliseconds)."""
    organisation, floor = each.organisation, view.state.floor
    unheard = organisation.id not in view.heard
    speaking = floor is not None and floor.organisation == organisation.id
    share = view.shares.get(organisation.id)
    text = spoken(each.ms)
    if view.is_absent(Who(None, organisation.id)):
        text = _tr("not here")
    elif view.curtain:
        text = ""  # nor who was heard and who was not
    elif unheard and not speaking:
        text = not_heard(view)
    return TileState(
        name=organisation.short,
        colour=organisation.colour,
        text=text,
        share=0.0 if view.curtain else each.ms / longest,
        mark=share / longest if share and not view.curtain else None,
        about="" if view.curtain else _about(view, each, share),
        silent=unheard and not speaking and not view.curtain,
        speaking=speaking,
    )


def _about(view: RoomView, each: Airtime, share: float | None) -> str:
    """Return "3 turns, 8:05 · first heard 4:10 into the roundtable · share 6:19"."""
    first = view.first_heard.get(each.organisation.id)
    parts = [f"{turns_in_words(each.turns)}, {spoken(each.ms)}"]
    if first is not None:
        parts.append(_tr("first heard {time} into the roundtable").format(time=spoken(first)))
    if share is not None:
        parts.append(_tr("share {time}").format(time=spoken(round(share))))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
