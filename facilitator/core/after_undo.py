"""Turns and items put in order after an act was undone that other acts had followed.

One that is followed by another ends where that begins, no interruption outlasts the turn that it
interrupts, and nothing outlasts the roundtable.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from facilitator.core.corrections import kind_of
from facilitator.core.floor import who_of
from facilitator.core.model import Stretch, Turn

Piece = TypeVar("Piece", Stretch, Turn)


def settled_turns(turns: Sequence[Turn], ended_at: int | None) -> tuple[Turn, ...]:
    """Return turns of which none overlaps another, and each lies inside what it interrupts."""
    made = tuple(_forward(turn) for turn in turns)
    for _ in range(len(made) + 1):  # each round may move a turn out of one more that it interrupts
        before, made = made, _one_round(made, ended_at)
        if made == before:
            break
    return made


def in_line(pieces: Sequence[Piece], ended_at: int | None) -> tuple[Piece, ...]:
    """End each piece where the next begins, at the latest."""
    ordered = sorted(map(_forward, pieces), key=lambda each: each.begin)
    made = [_ended(each, after.begin) for each, after in pairwise(ordered)] + ordered[-1:]
    return tuple(made if ended_at is None else (_ended(each, ended_at) for each in made))


def _one_round(turns: tuple[Turn, ...], ended_at: int | None) -> tuple[Turn, ...]:
    known = {turn.id: turn for turn in turns}
    groups: dict[str | None, list[Turn]] = defaultdict(list)
    for turn in turns:
        parent = known.get(turn.within or "")
        if parent is not None and _lies_in(turn, parent):
            groups[parent.id].append(turn)
        else:
            groups[None].append(replace(turn, within=None, kind=kind_of(who_of(turn), None)))
    made: list[Turn] = []
    for within, group in groups.items():
        until = known[within].end if within is not None else ended_at
        made += in_line(group, until)
    return tuple(sorted(made, key=lambda turn: turn.begin))


def _lies_in(turn: Turn, parent: Turn) -> bool:
    """Tell whether a turn lies in another; one of no length may stand at its very end."""
    if parent.end is None or turn.begin == turn.end == parent.end:
        return parent.begin <= turn.begin
    return parent.begin <= turn.begin < parent.end


def _forward(piece: Piece) -> Piece:
    """Let a piece last no time whose end was put back before a begin that was moved since."""
    backwards = piece.end is not None and piece.end < piece.begin
    return replace(piece, end=piece.begin) if backwards else piece


def _ended(piece: Piece, latest: int) -> Piece:
    if piece.end is not None and piece.end <= latest:
        return piece
    return replace(piece, end=max(piece.begin, latest))
