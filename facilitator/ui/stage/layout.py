"""Layout of the stage: where each text lies, in shares of the window."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont

from facilitator.ui.stage.scene import SceneLayout, SceneSlot

_SIDE = 0.058  # white at the left and at the right, as a share of the width
_BAR = (0.836, 0.852)
_SHADES = (0.83, 0.862)
_MESSAGE_BAND = (0.396, 0.515)
_CLOCK_BAND = (0.53, 0.815)
_BAND_PAD = 0.018  # how far a band reaches beyond its text, as a share of the width

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_SMALL = 0.039


@dataclass(frozen=True, slots=True)
class SlotBox:
    """A box and the type in it. `x` is in shares of the width inside the margins.

    `y` and the font sizes are in shares of the height; below `legible` letters are narrower first.
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
    keep_end: bool = False  # too long, it loses its middle
    legible: float = 0

    def box(self, window: QSize) -> QRectF:
        """Return the box in pixels of a window."""
        left, width = _SIDE * window.width(), (1 - 2 * _SIDE) * window.width()
        top, bottom = (share * window.height() for share in self.y)
        right = left + self.x[1] * width
        left += self.x[0] * width
        return QRectF(left, top, right - left, bottom - top)


def _small(x: tuple[float, float], y: tuple[float, float], align: Qt.AlignmentFlag) -> SlotBox:
    return SlotBox(x, y, _SMALL, 0.03, align)


_FRAME = {
    # Never smaller than the time beside it: rather on two lines.
    SceneSlot.HEAD: replace(_small((0, 0.65), (0.035, 0.131), _LEFT), least=_SMALL, keep_end=True),
    SceneSlot.TIME: _small((0.67, 1), (0.035, 0.131), _RIGHT),
    SceneSlot.FOOT_LEFT: _small((0, 0.45), (0.866, 0.968), _LEFT),
    SceneSlot.FOOT_RIGHT: replace(_small((0.47, 1), (0.885, 0.95), _RIGHT), keep_end=True),
}
_STRONG = QFont.Weight.DemiBold
# Letters of 1/20 of the height (0.069 of type) hold a question of some 150 characters.
_TITLE = SlotBox(
    (0, 1), (0.142, 0.512), 0.094, 0.04, _LEFT, _STRONG, muted=False, top=True, legible=0.069
)
_PROMISE = SlotBox((0, 0.96), (0.66, 0.775), 0.044, 0.036, _LEFT, muted=False, top=True)
_MESSAGE = SlotBox((0, 1), (0.402, 0.51), 0.07, 0.042, _LEFT, _STRONG, muted=False)


def _while_it_runs(clock: float) -> dict[SceneSlot, SlotBox]:
    """Return the places with a clock as wide as a share of the width, and the floor beside it."""
    left, right = (0, clock), (clock + 0.03, 1)
    return _FRAME | {
        SceneSlot.TITLE: _TITLE,
        SceneSlot.CAPTION: _small(left, (0.542, 0.597), _LEFT),
        # Figures of at least 1/6 of the height.
        SceneSlot.CLOCK: SlotBox(
            left,
            (0.606, 0.791),
            0.24,
            0.08,
            _LEFT,
            _STRONG,
            muted=False,
            figures=True,
            legible=0.23,
        ),
        SceneSlot.FLOOR: _small(right, (0.525, 0.572), _RIGHT),
        SceneSlot.SPEAKER: SlotBox(
            right, (0.572, 0.677), 0.072, 0.04, _RIGHT, _STRONG, muted=False
        ),
        SceneSlot.TURN: _small(right, (0.677, 0.724), _RIGHT),
        SceneSlot.NEXT: _small(right, (0.724, 0.771), _RIGHT),
        SceneSlot.ASK: _small(right, (0.771, 0.818), _RIGHT),
    }


_PLANS: dict[SceneLayout, dict[SceneSlot, SlotBox]] = {
    SceneLayout.CLOCK: _while_it_runs(0.47),
    SceneLayout.HOURS: _while_it_runs(0.58),
    SceneLayout.WELCOME: _FRAME
    | {
        SceneSlot.TITLE: _TITLE,
        SceneSlot.LEAD: SlotBox((0, 1), (0.56, 0.645), 0.06, 0.042, _LEFT, _STRONG, muted=False),
        SceneSlot.PROMISE: _PROMISE,
        SceneSlot.ASK: _small((0, 1), (0.785, 0.845), _LEFT),
    },
    SceneLayout.THANKS: _FRAME
    | {
        SceneSlot.TITLE: SlotBox((0, 1), (0.24, 0.42), 0.13, 0.06, _LEFT, _STRONG, muted=False),
        SceneSlot.LEAD: SlotBox((0, 0.9), (0.43, 0.59), 0.056, 0.04, _LEFT, top=True),
        SceneSlot.PROMISE: _PROMISE,
    },
    SceneLayout.DARK: {},
}


def _with_message(plan: SceneLayout, base: Mapping[SceneSlot, SlotBox]) -> dict[SceneSlot, SlotBox]:
    """Make room for the message above the clock: what stands there moves up."""
    if plan is SceneLayout.DARK:
        return {}
    moved = {
        SceneSlot.TITLE: replace(base[SceneSlot.TITLE], y=(0.132, 0.387)),
        SceneSlot.MESSAGE: _MESSAGE,
    }
    if plan is SceneLayout.THANKS:
        moved[SceneSlot.TITLE] = replace(base[SceneSlot.TITLE], y=(0.19, 0.37))
        moved[SceneSlot.LEAD] = replace(base[SceneSlot.LEAD], y=(0.53, 0.65))
    return {**base, **moved}


_WITH_MESSAGE = {plan: _with_message(plan, base) for plan, base in _PLANS.items()}


def places(plan: SceneLayout, *, message: bool = False) -> Mapping[SceneSlot, SlotBox]:
    """Return where each text of a layout lies; a message to the room takes room from them."""
    return (_WITH_MESSAGE if message else _PLANS)[plan]


def type_height(window: QSize) -> float:
    """Return what font sizes are shares of: the height, or less in a window higher than 16:9."""
    return min(float(window.height()), window.width() * 9 / 16)


def bar_box(window: QSize) -> QRectF:
    """Return the bar of the time used, in pixels of the window."""
    return _across(window, _BAR)


def shade_boxes(window: QSize, count: int) -> list[QRectF]:
    """Return the boxes of so many colours beside each other, where else the bar is."""
    row = _across(window, _SHADES)
    wide = row.width() / max(1, count)
    boxes = (QRectF(row.left() + at * wide, row.top(), wide, row.height()) for at in range(count))
    return [each.adjusted(0, 0, -wide / 8, 0) for each in boxes]


def _across(window: QSize, y: tuple[float, float]) -> QRectF:
    left = _SIDE * window.width()
    top, bottom = (share * window.height() for share in y)
    return QRectF(left, top, window.width() - 2 * left, bottom - top)


def message_band(window: QSize) -> QRectF:
    """Return the ground of the message."""
    return _band(window, window.width() * (1 - _SIDE), _MESSAGE_BAND)


def clock_band(window: QSize, right: float) -> QRectF:
    """Return the ground of clock and caption, whose places end at `right`."""
    return _band(window, right, _CLOCK_BAND)


def _band(window: QSize, right: float, y: tuple[float, float]) -> QRectF:
    pad = _BAND_PAD * window.width()
    top, bottom = (share * window.height() for share in y)
    left = _SIDE * window.width() - pad
    return QRectF(left, top, right + pad - left, bottom - top)
