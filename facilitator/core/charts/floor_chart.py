"""Chart of the floor: a lane for each organisation, with when it spoke, over the agenda."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from facilitator.core.charts.shapes import (
    Align,
    Bar,
    Chart,
    Frame,
    Ink,
    Label,
    Rule,
    name_label,
    told,
)
from facilitator.core.spans import Span

_LEAST = 1.0  # pixels: a turn of a second is seen
_LABELLED = 3.0  # lines of text: a narrower item has no name above it


class Lane(NamedTuple):
    """When somebody had the floor (UTC milliseconds); `value` says how long in all."""

    name: str
    colour: str
    spans: tuple[Span, ...]
    value: str


class Mark(NamedTuple):
    """An instant (UTC milliseconds) with its time of day."""

    at: int
    text: str


class Passage(NamedTuple):
    """An item of the agenda while it ran (UTC milliseconds)."""

    name: str
    begin: int
    end: int


def floor_chart(
    lanes: Sequence[Lane],
    passages: Sequence[Passage],
    marks: Sequence[Mark],
    window: Span,
    frame: Frame,
    *,
    title: str,
) -> Chart:
    """Draw the time in `window` from left to right: items above, lanes, times of day below."""
    rows = frame.row * (len(lanes) + 1)
    scale = _Scale(frame, window)
    shapes = (
        *(each for at, one in enumerate(passages) for each in _item(one, at, scale, rows)),
        *(each for one in marks for each in _time(one, scale, rows)),
        *(name_label(frame, (at + 1) * frame.row, each.name) for at, each in enumerate(lanes)),
        *(each for at, one in enumerate(lanes) for each in _turns(one, at + 1, scale)),
    )
    words = told(title, tuple((each.name, each.value) for each in lanes))
    return Chart(frame.width, rows + frame.row, shapes, title, words)


class _Scale(NamedTuple):
    frame: Frame
    window: Span

    def x(self, instant: int) -> float:
        begin, end = self.window
        room = self.frame.width - self.frame.names - self.frame.gap
        share = (min(end, max(begin, instant)) - begin) / max(1, end - begin)
        return self.frame.names + room * share


def _item(one: Passage, at: int, scale: _Scale, bottom: float) -> Iterator[Bar | Label]:
    left, right, frame = scale.x(one.begin), scale.x(one.end), scale.frame
    if at % 2 == 0:  # every second one has a ground, so that the borders are seen
        yield Bar(left, 0, right - left, bottom, Ink.BAND)
    if right - left >= _LABELLED * frame.line:
        room = right - left - frame.gap
        yield Label(left + frame.gap / 2, 0, room, frame.row, one.name, Align.LEFT, muted=True)


def _time(one: Mark, scale: _Scale, bottom: float) -> Iterator[Rule | Label]:
    x, frame = scale.x(one.at), scale.frame
    yield Rule(x, frame.row, x, bottom)
    wide = 4 * frame.line
    left = min(max(0.0, x - wide / 2), frame.width - wide)
    yield Label(left, bottom, wide, frame.row, one.text, Align.MIDDLE, muted=True)


def _turns(one: Lane, at: int, scale: _Scale) -> Iterator[Bar]:
    frame, thick = scale.frame, 0.9 * scale.frame.line
    top = at * frame.row + (frame.row - thick) / 2
    for begin, end in one.spans:
        left = scale.x(begin)
        yield Bar(left, top, max(_LEAST, scale.x(end) - left), thick, Ink.TIME, one.colour)
