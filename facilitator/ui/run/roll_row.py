"""One line of the roll call: a person, or an organisation without named people."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import focus_ring
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons

MODES = ("room", "remote", "absent")


class RollRow(QWidget):
    """Left and Right choose, Space goes on to the next; `marked` carries id and mode."""

    marked = Signal(str, str)

    def __init__(self, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = who
        self._name = NameLine(role=Role.STRONG)
        self._choice = SegmentedButtons(
            self.tr("Presence"),
            (
                ("room", self.tr("In the room")),
                ("remote", self.tr("Remote")),
                ("absent", self.tr("Not here")),
            ),
        )
        # The row takes the keys for all three, so that Tab leaves the list in one step.
        for button in self._choice.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._choice.chosen.connect(self._mark)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        unit = app_scale().unit
        row = QHBoxLayout(self)
        row.setContentsMargins(round(2.5 * unit), unit, unit, unit)
        row.setSpacing(3 * unit)
        row.addWidget(self._name, 1)
        row.addWidget(self._choice)

    def show_presence(self, name: str, detail: str, mode: str, *, colour: str | None) -> None:
        self._name.show_name(name, colour=colour, detail=detail)
        if self._choice.value() != mode:
            self._choice.set_value(mode)
        words = {
            "room": self.tr("in the room"),
            "remote": self.tr("remote"),
            "absent": self.tr("not here"),
        }
        self.setAccessibleName(f"{self._name.text}, {words[mode]}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = MODES.index(self._choice.value())
        if event.key() == Qt.Key.Key_Space:
            self._mark(MODES[(at + 1) % len(MODES)])
        elif event.key() == Qt.Key.Key_Right and at + 1 < len(MODES):
            self._mark(MODES[at + 1])
        elif event.key() == Qt.Key.Key_Left and at:
            self._mark(MODES[at - 1])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            focus_ring(
                painter, QRectF(self.rect()), colours.accent, radius=app_scale().small_radius
            )
        painter.end()

    @Slot(str)
    def _mark(self, mode: str) -> None:
        self._choice.set_value(mode)
        self.marked.emit(self._who, mode)
