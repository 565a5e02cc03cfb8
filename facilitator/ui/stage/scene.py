"""Scene: what the stage shows at one second, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from facilitator.ui.palette_colours import Tone


class SceneSlot(Enum):
    """A place on the stage that holds one text."""

    HEAD = auto()
    TIME = auto()
    TITLE = auto()  # the largest: the question
    MESSAGE = auto()  # of the facilitator
    LEAD = auto()  # when we start, or how it ended
    PROMISE = auto()
    ASK = auto()  # how to ask for the floor
    CAPTION = auto()  # which way the clock counts
    CLOCK = auto()
    FLOOR = auto()
    SPEAKER = auto()
    TURN = auto()  # what is left of the speaker's time
    NEXT = auto()
    FOOT_LEFT = auto()
    FOOT_RIGHT = auto()


class SceneLayout(Enum):
    """How the slots lie: before, while it runs (HOURS: with a wider clock), after, and dark."""

    WELCOME = auto()
    CLOCK = auto()
    HOURS = auto()
    THANKS = auto()
    DARK = auto()


class Band(Enum):
    """A shape behind the clock, so that it says more than its figures do."""

    FILLED = auto()  # over time
    OUTLINED = auto()  # held


@dataclass(frozen=True, slots=True)
class Choice:
    """What may be on the stage or not, as the facilitator likes it."""

    next_three: bool = True
    turn_clock: bool = False
    promise: bool = False  # in a sentence, in the place of a message


@dataclass(frozen=True, slots=True)
class Line:
    """A text; without a tone it wears the ink of its slot."""

    text: str
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class SceneBar:
    """How much of the time is used, from 0 to 1."""

    share: float
    tone: Tone = Tone.ACCENT


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything in sight. `colour` is that of the speaker's organisation.

    `shades` are colours to tell apart, in the place of the bar.
    """

    plan: SceneLayout
    lines: Mapping[SceneSlot, Line] = field(default_factory=dict)
    colour: str | None = None
    bar: SceneBar | None = None
    band: Band | None = None
    shades: tuple[str, ...] = ()

    @property
    def has_message(self) -> bool:
        return SceneSlot.MESSAGE in self.lines
