"""What the stage shows at one second, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from facilitator.ui.palette_colours import Tone


class Slot(Enum):
    """A place on the stage that holds one text."""

    HEAD = auto()
    TIME = auto()
    TITLE = auto()  # the largest: the question
    LEAD = auto()  # when we start, or how it ended
    PROMISE = auto()
    ASK = auto()  # how to ask for the floor
    CAPTION = auto()  # which way the clock counts
    CLOCK = auto()
    FLOOR = auto()
    SPEAKER = auto()
    NEXT = auto()
    FOOT_LEFT = auto()
    FOOT_RIGHT = auto()


class Plan(Enum):
    """How the slots lie: before, while it runs, and after."""

    WELCOME = auto()
    CLOCK = auto()
    THANKS = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A text; without a tone it wears the ink of its slot."""

    text: str
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """How much of the time is used, from 0 to 1."""

    share: float
    tone: Tone = Tone.ACCENT


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything in sight. `colour` is that of the speaker's organisation."""

    plan: Plan
    lines: Mapping[Slot, Line] = field(default_factory=dict)
    colour: str | None = None
    bar: Bar | None = None
