"""Completion popup: a list widget that never takes the keyboard focus."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.announce import announce
from facilitator.ui.capture.completion import Candidate
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import parent_of
from facilitator.ui.widgets.painting import draw_square, rounded, selection_bar, square_side

_REST_MS = 300


class CompletionPopup(QWidget):
    """Rows with a name, and at the right what would be typed. A click accepts."""

    clicked = Signal(object)  # Candidate

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Candidate, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Completions"))
        self.hide()
        self._resting = QTimer(self)  # typed on, a name takes no heed of what was offered
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._say_offer)

    @property
    def rows(self) -> tuple[Candidate, ...]:
        return self._rows

    @property
    def current(self) -> Candidate | None:
        return self._rows[self._at] if self._rows else None

    def show_rows(self, rows: tuple[Candidate, ...]) -> None:
        """Show these, the first of them current; none hides it."""
        if rows != self._rows:
            self._rows, self._at = rows, 0
            self.resize(self.sizeHint())
            self.update()
        was_open = self.isVisible()
        self.setVisible(bool(rows))
        if rows:
            self.raise_()
        if not rows:
            self._resting.stop()
        elif not was_open or self._resting.isActive():
            self._resting.start()

    def is_about_to_say(self) -> bool:
        """Tell whether it waits for a rest in the typing."""
        return self._resting.isActive()

    @Slot()
    def _say_offer(self) -> None:
        text = self.tr("{count} offered: {first}")
        announce(self, text.format(count=len(self._rows), first=self._rows[0].label))

    def step(self, by: int) -> None:
        """Make the next or the previous row current, around the ends."""
        self._resting.stop()
        self._at = (self._at + by) % len(self._rows)
        announce(self, self._rows[self._at].label)
        self.update()

    def place_above(self, point: QPoint) -> None:
        """Stand above a point of the parent, and inside it."""
        edge = 2 * app_scale().unit
        right = parent_of(self).width() - self.width() - edge
        self.move(max(edge, min(point.x(), right)), max(edge, point.y() - self.height() - edge))

    def sizeHint(self) -> QSize:
        unit = app_scale().unit
        metrics = QFontMetrics(font(Role.BODY))
        widths = [
            metrics.horizontalAdvance(row.label) + metrics.horizontalAdvance(row.home or row.insert)
            for row in self._rows
        ]
        most = parent_of(self).width() - 4 * unit
        width = min(max(widths, default=0) + square_side() + 14 * unit, most)
        return QSize(max(width, 50 * unit), len(self._rows) * self._row_height() + 3 * unit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = int((event.position().y() - 1.5 * app_scale().unit) // self._row_height())
        if 0 <= row < len(self._rows):
            self.clicked.emit(self._rows[row])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        scale = app_scale()
        painter = QPainter(self)
        area = QRectF(self.rect())
        radius = scale.card_radius
        rounded(painter, area, fill=colours.sunk, border=colours.line, radius=radius)
        raised = area.adjusted(0, 0, 0, -1)
        rounded(painter, raised, fill=colours.surface, border=colours.line, radius=radius)
        inset = 1.5 * scale.unit
        for index, row in enumerate(self._rows):
            height = self._row_height()
            rect = QRectF(inset, inset + index * height, self.width() - 2 * inset, height)
            self._paint_row(painter, rect, row, chosen=index == self._at)
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Candidate, *, chosen: bool) -> None:
        colours, scale = colours_of(self), app_scale()
        ground = colours.accent_soft if chosen else colours.surface
        if chosen:
            rounded(painter, rect, fill=ground, border=None, radius=scale.small_radius + 1)
            selection_bar(painter, rect, colours.accent)
        left = rect.left() + 2 * scale.unit
        if row.colour is not None:
            middle = rect.center().y()
            draw_square(painter, left, middle, row.colour, ground, side=square_side())
            left += square_side() + scale.unit
        metrics = QFontMetrics(font(Role.BODY))
        painter.setFont(font(Role.BODY))
        beside = row.home or row.insert
        text = rect.adjusted(left - rect.left(), 0, -2 * scale.unit, 0)
        typed_width = metrics.horizontalAdvance(beside) + 3 * scale.unit
        elide = Qt.TextElideMode.ElideRight
        label = metrics.elidedText(row.label, elide, round(text.width() - typed_width))
        painter.setPen(QColor(colours.ink))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)
        painter.setPen(QColor(colours.muted))
        at_right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(text, at_right, metrics.elidedText(beside, elide, round(text.width())))

    def _row_height(self) -> int:
        return QFontMetrics(font(Role.BODY)).height() + 3 * app_scale().unit
