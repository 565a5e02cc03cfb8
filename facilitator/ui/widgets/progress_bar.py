"""Bar, thin: how much of the time is used, with a mark for the even share."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import draw_colour, rounded

_STEPS = 1000
_GRAIN = 2  # steps; less cannot be seen, and is not painted


class ProgressBar(QWidget):
    """Takes a share from 0 to 1; an organisation's colour goes before the tone.

    It is no QProgressBar: screen readers speak each step of one, whatever has the keys.
    """

    role_spoken = Roles.DRAWING

    def __init__(
        self, name: str, *, tone: Tone = Tone.ACCENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._colour: str | None = None
        self._mark: float | None = None
        self._value = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def value(self) -> int:
        """Return what is filled, in steps."""
        return self._value

    def show_share(
        self,
        share: float,
        *,
        tone: Tone = Tone.ACCENT,
        colour: str | None = None,
        mark: float | None = None,
    ) -> None:
        """Show a share; `mark` is where the even share lies, 0 to 1."""
        value = _GRAIN * round(max(0.0, min(1.0, share)) * _STEPS / _GRAIN)
        mark = None if mark is None else _GRAIN * round(mark * _STEPS / _GRAIN) / _STEPS
        if (value, tone, colour, mark) == (self.value(), self._tone, self._colour, self._mark):
            return
        self._value, self._tone, self._colour, self._mark = value, tone, colour, mark
        self.update()

    def sizeHint(self) -> QSize:
        unit = app_scale().unit
        return QSize(16 * unit, round(1.75 * unit))

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * app_scale().unit, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        area = QRectF(self.rect())
        radius = area.height() / 2
        track = colours.track
        painter = QPainter(self)
        rounded(painter, area, fill=track, border=None, radius=radius)
        filled = QRectF(area)
        filled.setWidth(area.width() * self.value() / _STEPS)
        if self.value():
            filled.setWidth(max(filled.width(), area.height()))
            if self._colour:
                draw_colour(painter, filled, self._colour, track, radius=radius)
            else:
                ink = colours.ink_of(self._tone)
                rounded(painter, filled, fill=ink, border=None, radius=radius)
        if self._mark is not None:
            at = area.left() + area.width() * max(0.0, min(1.0, self._mark))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.ink))
            painter.drawRect(QRectF(round(at) - 1, area.top(), 1.5, area.height()))
        painter.end()
