"""Shapes of a chart, in pixels from the top left of it.

Whoever draws has the colours and the font: a chart says what each shape is, not how it looks.
"""

from enum import StrEnum
from typing import NamedTuple


class Ink(StrEnum):
    """What a shape is."""

    TIME = "time"
    OVER = "over"  # time beyond the plan
    PLAN = "plan"  # an outline: what was planned
    BAND = "band"  # a ground, such as that of an agenda item
    MARK = "mark"  # what time is compared with
    LINE = "line"


class Align(StrEnum):
    """Where a text lies in its room."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Bar(NamedTuple):
    """A filled stretch; `colour` ("#rrggbb") is that of an organisation, "" that of its ink."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink = Ink.TIME
    colour: str = ""


class Rule(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink = Ink.LINE


class Label(NamedTuple):
    """A text on one line in the middle of a box; too long, it is shortened by whoever draws."""

    x: float
    y: float
    width: float
    height: float
    text: str
    align: Align = Align.LEFT
    muted: bool = False


class Chart(NamedTuple):
    """A picture, and the same in words for those who do not see it."""

    width: float
    height: float
    shapes: tuple[Bar | Rule | Label, ...]
    title: str
    alternative: str


class Frame(NamedTuple):
    """How wide a chart is, and how high a line of its text; distances are parts of such a line."""

    width: float
    line: float
    named: float = 0.28  # part of the width that names have at most

    @property
    def names(self) -> float:
        """The width of the column of names."""
        return min(18 * self.line, self.named * self.width)

    @property
    def row(self) -> float:
        """The height of a row, with the room around it."""
        return 1.75 * self.line

    @property
    def gap(self) -> float:
        return 0.5 * self.line


def name_label(frame: Frame, top: float, text: str) -> Label:
    """Return the name of a row that begins at `top`."""
    return Label(0, top, frame.names - frame.gap, frame.row, text)


def told(title: str, rows: tuple[tuple[str, str], ...]) -> str:
    """Return a chart in words: its title where it has one, then each name with its value."""
    values = "; ".join(f"{name}: {value}" for name, value in rows)
    return " ".join(f"{each}." for each in (title, values) if each)
