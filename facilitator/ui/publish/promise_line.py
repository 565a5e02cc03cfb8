"""Line that says what was promised in the room."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator.core.model import Promise
from facilitator.ui.fonts import app_scale
from facilitator.ui.promises import promise_name, promise_text
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import rounded
from facilitator.ui.widgets.text_label import TextLabel


class PromiseLine(QFrame):
    """What was promised in the room: to be read, not to be changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.name = TextLabel()
        self.aside = TextLabel(muted=True, shorten=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(round(2.5 * unit), 2 * unit, round(2.5 * unit), 2 * unit)
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(self.aside)

    def show_promise(self, promise: Promise, aside: str) -> None:
        self.name.set_text(promise_name(promise))
        self.aside.set_text(aside)
        self.setToolTip(promise_text(promise))
        self.setAccessibleName(f"{promise_name(promise)}. {promise_text(promise)}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        area = QRectF(self.rect())
        radius = app_scale().radius
        rounded(painter, area, fill=colours.sunk, border=colours.line, radius=radius)
        painter.end()
