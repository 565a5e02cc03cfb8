"""Somebody who waits for the floor."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from facilitator.core.floor import who_of
from facilitator.core.model import QueueEntry
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.room_view import RoomView
from facilitator.ui.run.words import colour_of, details_of, name_of, not_heard, say
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import focus_ring
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.text_label import TextLabel


class QueueRow(QWidget):
    """Enter gives the floor, Delete leaves the queue, Alt with Up or Down moves."""

    floor_asked = Signal(str)
    leave_asked = Signal(str)
    move_asked = Signal(str, int)  # by how many places

    def __init__(self, entry: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._entry = entry
        self._number = TextLabel(role=Role.STRONG)
        self._name = NameLine()
        self._heard = Pill(tone=Tone.FINE)
        self._airtime = TextLabel(muted=True)
        self._waits = TextLabel(muted=True)
        self._waits.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._number.setFixedWidth(QFontMetrics(font(Role.STRONG)).horizontalAdvance("00") + unit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(unit, 0, unit, 0)
        row.setSpacing(3 * unit)
        row.addWidget(self._number)
        row.addWidget(self._name, 1)
        for widget in (self._heard, self._airtime, self._waits):
            row.addWidget(widget)

        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        self.setFixedHeight((7 if compact else 9) * app_scale().unit)

    def show_entry(self, view: RoomView, number: int, entry: QueueEntry) -> None:
        who = who_of(entry)
        details = details_of(view, who)
        if entry.kind == "reply":
            details.append(self.tr("reply"))
        details += [entry.reason] if entry.reason else []
        details.append(self.tr("remote") if entry.mode == "remote" else self.tr("room"))
        colour = colour_of(view, entry.organisation)
        say(self._number, str(number))
        self._name.show_name(name_of(view, who), colour=colour, detail=" · ".join(details))
        self._show_airtime(view, entry)
        waiting = format_duration(view.state.now - entry.asked_at, DurationKind.ELAPSED)
        say(self._waits, self.tr("waits {time}").format(time=waiting))
        name = self.tr("{number}, {name}, waits {time}; Enter gives the floor")
        self.setAccessibleName(name.format(number=number, name=self._name.text, time=waiting))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        elif alone and event.key() == Qt.Key.Key_Delete:
            self._leave()
        elif with_alt and event.key() == Qt.Key.Key_Up:
            self._move_up()
        elif with_alt and event.key() == Qt.Key.Key_Down:
            self._move_down()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._give()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Give the floor")).triggered.connect(self._give)
        menu.addAction(self.tr("Move up")).triggered.connect(self._move_up)
        menu.addAction(self.tr("Move down")).triggered.connect(self._move_down)
        menu.addAction(self.tr("Take out of the queue")).triggered.connect(self._leave)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            area = QRectF(self.rect()).adjusted(0, 1, 0, 0)
            focus_ring(painter, area, colours.accent, radius=app_scale().small_radius)
        painter.end()

    def _show_airtime(self, view: RoomView, entry: QueueEntry) -> None:
        member = next((a for a in view.airtime if a.organisation.id == entry.organisation), None)
        unheard = member is not None and entry.organisation not in view.heard
        self._heard.set_text(not_heard(view))
        self._heard.setVisible(unheard)
        spoken = format_duration(member.ms, DurationKind.ELAPSED) if member else ""
        say(self._airtime, spoken)
        self._airtime.setVisible(member is not None and not unheard and not view.curtain)
        self._airtime.setToolTip(self.tr("Airtime so far"))

    @Slot()
    def _give(self) -> None:
        self.floor_asked.emit(self._entry)

    @Slot()
    def _leave(self) -> None:
        self.leave_asked.emit(self._entry)

    @Slot()
    def _move_up(self) -> None:
        self.move_asked.emit(self._entry, -1)

    @Slot()
    def _move_down(self) -> None:
        self.move_asked.emit(self._entry, 1)
