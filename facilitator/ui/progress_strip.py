"""Strip that says how far a long act is; Esc stops it, whatever has the keys."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import count_label
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.escape_watch import EscapeWatch
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.text_label import TextLabel


class ProgressStrip(QFrame):
    """Hidden but while an act is under way. It takes no focus."""

    role_spoken = Roles.PART

    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = TextLabel()
        self._bar = ProgressBar(self.tr("How far it is"))
        self._escape = EscapeWatch(self)
        self._escape.pressed.connect(self._stop)
        self.setAccessibleName(self.tr("What is under way"))
        unit = app_scale().unit
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit)
        row.setSpacing(4 * unit)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        self.hide()

    def text(self) -> str:
        return self._text.full_text()

    def begin(self, done: int, total: int) -> None:
        self.tell(done, total)
        self.show()
        self._escape.begin()
        announce(self, self.text())

    def tell(self, done: int, total: int) -> None:
        """Say how many of how many are done."""
        told = self.tr("{done} of {total} · Esc stops it")
        self._text.set_text(told.format(done=count_label(done), total=count_label(total)))
        self._bar.show_share(done / max(total, 1))

    def end(self) -> None:
        self._escape.end()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        paint_bar(self, event.rect(), colours.surface, colours.line, above=True)

    @Slot()
    def _stop(self) -> None:
        self._escape.end()
        self._text.set_text(self.tr("Stopping…"))
        self.stopped.emit()
