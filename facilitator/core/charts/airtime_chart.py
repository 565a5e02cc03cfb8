"""Chart of airtime: a bar for each organisation, against the share that it could have had."""

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


class Spoken(NamedTuple):
    """What one has had, and the share it is compared with, in milliseconds; `value` says it."""

    name: str
    colour: str
    ms: float
    share_ms: float
    value: str


def airtime_chart(rows: Sequence[Spoken], frame: Frame, *, title: str, mark: str) -> Chart:
    """Draw the bars in the order given. `mark` says what the line across them is."""
    most = max((max(each.ms, each.share_ms) for each in rows), default=0)
    height = frame.row * (len(rows) + 1)
    shapes = tuple(_drawn(rows, frame, most)) if most > 0 else ()
    legend = Label(
        frame.names, height - frame.row, frame.width - frame.names, frame.row, mark, muted=True
    )
    names = tuple(name_label(frame, at * frame.row, each.name) for at, each in enumerate(rows))
    words = told(title, tuple((each.name, each.value) for each in rows))
    return Chart(frame.width, height, (*names, *shapes, legend), title, words)


def _drawn(rows: Sequence[Spoken], frame: Frame, most: float) -> Iterator[Bar | Rule | Label]:
    values = 8 * frame.line
    room = frame.width - frame.names - values - frame.gap
    for at, each in enumerate(rows):
        top, thick = at * frame.row, 0.8 * frame.line
        middle = top + frame.row / 2
        long = room * each.ms / most
        yield Bar(frame.names, middle - thick / 2, long, thick, Ink.TIME, each.colour)
        if each.share_ms > 0:
            mark = frame.names + room * each.share_ms / most
            yield Rule(mark, middle - 0.7 * frame.line, mark, middle + 0.7 * frame.line, Ink.MARK)
        left = frame.width - values
        yield Label(left, top, values, frame.row, each.value, Align.RIGHT, muted=True)
