"""Font roles and sizes, all derived from the font of the system."""

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

FOLLOWS = "followsTheText"  # property of a layout whose owner sets its distances anew by itself
_LEAST_POINTS = 10.0  # small system defaults (9 pt) are hard to read from across a table


class Role(Enum):
    """What a text is. The value is its size relative to the body, and its weight."""

    CLOCK = (6.8, QFont.Weight.Bold)
    LOW_CLOCK = (4.8, QFont.Weight.Bold)  # in a low window
    LOWEST_CLOCK = (3.2, QFont.Weight.Bold)  # in the lowest
    TIME = (3.1, QFont.Weight.DemiBold)
    QUESTION = (1.68, QFont.Weight.DemiBold)
    LOW_QUESTION = (1.3, QFont.Weight.DemiBold)  # in a low window
    NAME = (1.45, QFont.Weight.DemiBold)
    TITLE = (1.15, QFont.Weight.DemiBold)
    STRONG = (1.0, QFont.Weight.DemiBold)
    BODY = (1.0, QFont.Weight.Normal)
    SMALL = (0.9, QFont.Weight.Normal)
    CHIP = (0.88, QFont.Weight.Medium)
    SECTION = (0.84, QFont.Weight.DemiBold)
    KEYCAP = (0.84, QFont.Weight.Normal)

    @property
    def size(self) -> float:
        return self.value[0]

    @property
    def weight(self) -> QFont.Weight:
        return self.value[1]


class Scale(NamedTuple):
    """Distances in device-independent pixels. `unit` is a quarter of a line of body text."""

    unit: int

    @property
    def gap(self) -> int:
        return 2 * self.unit

    @property
    def pad(self) -> int:
        return 4 * self.unit

    @property
    def margin(self) -> int:
        return 5 * self.unit

    @property
    def radius(self) -> int:
        return 2 * self.unit

    @property
    def card_radius(self) -> int:
        return 3 * self.unit

    @property
    def small_radius(self) -> int:
        return self.unit


def scale(metrics: QFontMetrics) -> Scale:
    """Return the distances that go with a font, by its metrics."""
    return Scale(max(3, round(metrics.height() / 4)))


def app_scale() -> Scale:
    """Return the scale that goes with the body font of the application."""
    return _scale(_Body.as_text())


class _Body:
    """The font of the application as a text, which takes longer to write out than to compare."""

    known: QFont | None = None
    text = ""

    @classmethod
    def as_text(cls) -> str:
        now = QApplication.font()
        if cls.known is None or now != cls.known:
            cls.known, cls.text = now, now.toString()
        return cls.text


@lru_cache(maxsize=8)
def _scale(body: str) -> Scale:
    """Return the scale of a font by its text: every paint asks, and measuring takes its time."""
    made = QFont()
    made.fromString(body)
    return scale(QFontMetrics(made))


def body_font(system: QFont, percent: int = 100) -> QFont:
    """Return the body font: Inter where it is installed, tabular numbers, never tiny by itself."""
    font = QFont(system)
    if QFontDatabase.hasFamily("Inter"):
        font.setFamilies(["Inter"])
    font.setPointSizeF(max(font.pointSizeF(), _LEAST_POINTS) * percent / 100)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def font(role: Role) -> QFont:
    """Return the font of a role; call it when painting, so that a changed size is followed.

    It is the caller's own copy: making it bold changes no other text.
    """
    return QFont(_font(_Body.as_text(), role))


@lru_cache(maxsize=64)
def _font(body: str, role: Role) -> QFont:
    made = QFont()
    made.fromString(body)
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setPointSizeF(made.pointSizeF() * role.size)
    made.setWeight(role.weight)
    if role is Role.SECTION:
        made.setCapitalization(QFont.Capitalization.AllUppercase)
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return made
