"""Wordings of the board: for each organisation, and for the share all are measured against."""

from facilitator.core.board import BoardRow, holder_of
from facilitator.core.room_view import RoomView
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.run.tile import TileState
from facilitator.ui.run.words import fair_time, not_heard, wrote
from facilitator.ui.texts import BY_COUNT, translate

_MINUTE = 60_000


def spoken(ms: int) -> str:
    """Return airtime (milliseconds) as a clock shows it."""
    return format_duration(ms, DurationKind.ELAPSED)


def turns_in_words(count: int) -> str:
    return translate("Board", "%n turn(s)", "", BY_COUNT, count)


def share_in_words(view: RoomView, keys: str) -> str:
    """Say what the mark in the bars is: the even share, or each one's planned."""
    hint = (
        translate("Board", "{keys} gives the floor").format(keys=keys)
        if view.programme.members
        else ""
    )
    if view.curtain:
        return hint
    shares = {round(each) for each in view.shares.values()}
    share = translate("Board", "planned share")
    if len(shares) <= 1:
        share = translate("Board", "even share {time}").format(time=spoken(next(iter(shares), 0)))
    return " · ".join(part for part in (f"{share} ┊", hint) if part)


def tile_state(view: RoomView, row: BoardRow, longest: float) -> TileState:
    """Return what the tile of a participant shows; a full bar is `longest` (milliseconds)."""
    participant, floor = row.participant, view.state.floor
    speaking = floor is not None and holder_of(floor) == participant.id
    unheard = participant.id not in view.heard and not speaking
    wrote_only = participant.id in view.wrote
    share = view.shares.get(participant.id)
    text = fair_time(row.ms, interpreted=row.interpreted)
    if view.is_absent(participant.who):
        text = _away(view, row)
    elif view.curtain:
        text = ""  # nor who was heard and who was not
    elif unheard:
        text = wrote(view) if wrote_only else not_heard(view)
    return TileState(
        name=participant.name,
        colour=participant.colour,
        text=text,
        share=0.0 if view.curtain else row.ms / longest,
        mark=share / longest if share and not view.curtain else None,
        aloud=about_in_words(view, row, moves=speaking, aloud=True),
        silent=unheard and not wrote_only and not view.curtain,
        wordy=not view.curtain and (row.interpreted or wrote_only),
        speaking=speaking,
        paused=speaking and view.state.status is RoundtableStatus.PAUSED,
    )


def _away(view: RoomView, row: BoardRow) -> str:
    """Return "not here"; whoever has spoken keeps their time in sight: "4:10 · left"."""
    if view.curtain or not row.turns:
        return translate("Board", "not here")
    gone = (
        translate("Board", "left")
        if view.has_left(row.participant.who)
        else translate("Board", "not here")
    )
    return f"{fair_time(row.ms, interpreted=row.interpreted)} · {gone}"


def about_in_words(
    view: RoomView, row: BoardRow, *, moves: bool = False, aloud: bool = False
) -> str:
    """Return "3 turns, 8:05 · first heard 4:10 into the roundtable · share 6:19".

    Behind the curtain there is nothing to say. Aloud it goes by whole minutes where it moves: who
    speaks does, and with them the share of all.
    """
    if view.curtain:
        return ""
    step = _MINUTE if aloud and moves else 1
    of_share = _MINUTE if aloud else 1
    first, share = view.first_heard.get(row.participant.id), view.shares.get(row.participant.id)
    parts = [f"{turns_in_words(row.turns)}, {spoken(row.ms // step * step)}"]
    if row.interpreted:
        told = translate("Board", "{time} on the clock, interpreted")
        parts.append(told.format(time=spoken(row.spoken_ms // step * step)))
    if first is not None:
        parts.append(
            translate("Board", "first heard {time} into the roundtable").format(time=spoken(first))
        )
    if row.participant.id in view.wrote:
        parts.append(wrote(view))
    if share is not None:
        parts.append(
            translate("Board", "share {time}").format(
                time=spoken(round(share) // of_share * of_share)
            )
        )
    return " · ".join(parts)
