"""Where each text of the stage lies, in shares of the window."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont

from facilitator.ui.stage.scene import Plan, Slot

_SIDE = 0.058  # white at the left and at the right, as a share of the width
_BAR = (0.836, 0.852)

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_SMALL = 0.039


@dataclass(frozen=True, slots=True)
class Place:
    """A box and the type in it. `x` is in shares of the width inside the margins.

    `y` and the font sizes are in shares of the height.
    """

    x: tuple[float, float]
    y: tuple[float, float]
    size: float
    least: float
    align: Qt.AlignmentFlag = _LEFT
    weight: QFont.Weight = QFont.Weight.Normal
    muted: bool = True
    figures: bool = False
    top: bool = False  # begins at the top of its box, instead of in the middle

    def box(self, window: QSize) -> QRectF:
        left, width = _SIDE * window.width(), (1 - 2 * _SIDE) * window.width()
        top, bottom = (share * window.height() for share in self.y)
        right = left + self.x[1] * width
        left += self.x[0] * width
        return QRectF(left, top, right - left, bottom - top)


def _small(x: tuple[float, float], y: tuple[float, float], align: Qt.AlignmentFlag) -> Place:
    return Place(x, y, _SMALL, 0.85 * _SMALL, align)


_FRAME = {
    Slot.HEAD: _small((0, 0.62), (0.06, 0.125), _LEFT),
    Slot.TIME: _small((0.64, 1), (0.06, 0.125), _RIGHT),
    Slot.FOOT_LEFT: _small((0, 0.45), (0.885, 0.95), _LEFT),
    Slot.FOOT_RIGHT: _small((0.47, 1), (0.885, 0.95), _RIGHT),
}
_STRONG = QFont.Weight.DemiBold
_TITLE = Place((0, 0.9), (0.145, 0.52), 0.094, 0.04, _LEFT, _STRONG, muted=False, top=True)
_PROMISE = Place((0, 0.96), (0.66, 0.775), 0.044, 0.036, _LEFT, muted=False, top=True)

_PLANS: dict[Plan, dict[Slot, Place]] = {
    Plan.CLOCK: _FRAME
    | {
        Slot.TITLE: _TITLE,
        Slot.CAPTION: _small((0, 0.4), (0.545, 0.605), _LEFT),
        Slot.CLOCK: Place(
            (0, 0.4), (0.62, 0.795), 0.225, 0.08, _LEFT, _STRONG, muted=False, figures=True
        ),
        Slot.FLOOR: _small((0.42, 1), (0.545, 0.605), _RIGHT),
        Slot.SPEAKER: Place((0.42, 1), (0.605, 0.695), 0.072, 0.042, _RIGHT, _STRONG, muted=False),
        Slot.NEXT: _small((0.42, 1), (0.698, 0.753), _RIGHT),
        Slot.ASK: _small((0.42, 1), (0.753, 0.808), _RIGHT),
    },
    Plan.WELCOME: _FRAME
    | {
        Slot.TITLE: _TITLE,
        Slot.LEAD: Place((0, 1), (0.56, 0.645), 0.06, 0.042, _LEFT, _STRONG, muted=False),
        Slot.PROMISE: _PROMISE,
        Slot.ASK: _small((0, 1), (0.785, 0.845), _LEFT),
    },
    Plan.THANKS: _FRAME
    | {
        Slot.TITLE: Place((0, 1), (0.24, 0.42), 0.13, 0.06, _LEFT, _STRONG, muted=False),
        Slot.LEAD: Place((0, 0.9), (0.43, 0.59), 0.056, 0.04, _LEFT, top=True),
        Slot.PROMISE: _PROMISE,
    },
}


def places(plan: Plan) -> Mapping[Slot, Place]:
    return _PLANS[plan]


def type_height(window: QSize) -> float:
    """Return what font sizes are shares of: the height, or less in a window higher than 16:9."""
    return min(float(window.height()), window.width() * 9 / 16)


def bar_box(window: QSize) -> QRectF:
    left = _SIDE * window.width()
    top, bottom = (share * window.height() for share in _BAR)
    return QRectF(left, top, window.width() - 2 * left, bottom - top)
