"""Chart of the agenda: the minutes planned for each item as an outline, what it took inside."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from facilitator.core.charts.shapes import Align, Bar, Chart, Frame, Ink, Label, name_label, told


class Took(NamedTuple):
    """An item, planned and actual in milliseconds; `value` says both."""

    name: str
    planned_ms: float
    actual_ms: float
    value: str


def plan_chart(rows: Sequence[Took], frame: Frame, *, title: str) -> Chart:
    """Draw the items in their order."""
    most = max((max(each.planned_ms, each.actual_ms) for each in rows), default=0)
    names = tuple(name_label(frame, at * frame.row, each.name) for at, each in enumerate(rows))
    shapes = tuple(_drawn(rows, frame, most)) if most > 0 else ()
    words = told(title, tuple((each.name, each.value) for each in rows))
    return Chart(frame.width, frame.row * len(rows), (*names, *shapes), title, words)


def _drawn(rows: Sequence[Took], frame: Frame, most: float) -> Iterator[Bar | Label]:
    values = 9 * frame.line
    room = frame.width - frame.names - values - frame.gap
    for at, each in enumerate(rows):
        top, thick = at * frame.row, 0.7 * frame.line
        begin = top + (frame.row - thick) / 2
        planned, actual = room * each.planned_ms / most, room * each.actual_ms / most
        yield Bar(frame.names, begin, min(planned, actual), thick, Ink.TIME)
        if actual > planned:
            yield Bar(frame.names + planned, begin, actual - planned, thick, Ink.OVER)
        yield Bar(frame.names, top + 0.25 * frame.line, planned, 1.25 * frame.line, Ink.PLAN)
        left = frame.width - values
        yield Label(left, top, values, frame.row, each.value, Align.RIGHT, muted=True)
