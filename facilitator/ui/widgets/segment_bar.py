"""Segment bar: the agenda in proportion, or the turns of an item one after the other."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import mix
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.painting import draw_colour, rounded


class Segment(NamedTuple):
    """One part of the bar. Without a colour it is drawn in the accent, paler where `pale`."""

    size: float
    label: str
    colour: str | None = None
    pale: bool = False
    blank: bool = False  # time that is nobody's


class SegmentBar(Leaf):
    """Shows segments in proportion to `whole`, or to their sum."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: tuple[Segment, ...] = ()
        self._whole = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_segments(self, segments: Sequence[Segment], *, whole: float = 0.0) -> None:
        """Show segments; what `whole` leaves over stays an empty track."""
        shown = (tuple(segments), max(whole, sum(segment.size for segment in segments)))
        if shown == (self._segments, self._whole):
            return
        self._segments, self._whole = shown
        self.setAccessibleDescription(", ".join(segment.label for segment in segments))
        self.update()

    def label_at(self, x: float) -> str:
        """Return the label of the segment under a horizontal position, or an empty text."""
        for segment, left, width in self._placed():
            if left <= x < left + width:
                return segment.label
        return ""

    def sizeHint(self) -> QSize:
        unit = app_scale().unit
        return QSize(40 * unit, round(2.5 * unit))

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * app_scale().unit, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            label = self.label_at(event.pos().x())
            QToolTip.showText(event.globalPos(), plain_tip(label), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = self.colours
        radius = app_scale().unit / 2
        area = QRectF(self.rect())
        track = colours.track
        painter = QPainter(self)
        if self._whole > sum(segment.size for segment in self._segments) or not self._segments:
            rounded(painter, area, fill=track, border=None, radius=radius)
        for segment, left, width in self._placed():
            if segment.blank:
                fill = mix(track, colours.muted, 0.2)
            elif segment.colour:
                fill = None
            else:
                fill = mix(colours.accent, colours.paper, 0.4 if segment.pale else 0.0)
            part = QRectF(left, area.top(), max(1.0, width - 2), area.height())
            if fill is None:
                draw_colour(painter, part, segment.colour or "", colours.paper, radius=radius)
            else:
                rounded(painter, part, fill=fill, border=None, radius=radius)
        painter.end()

    def _placed(self) -> Iterator[tuple[Segment, float, float]]:
        """Yield each segment with its left edge and width."""
        left = 0.0
        for segment in self._segments:
            width = self.width() * segment.size / self._whole if self._whole else 0.0
            yield segment, left, width
            left += width
