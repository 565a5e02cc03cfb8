"""Strip below the preview: whether somebody who was in the room has read the write-up through."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.writeup.paragraphs import Line

_ROWS = 4  # of what changed; more of it scrolls
_NAME = 40  # units


class ReadingStrip(QFrame):
    """Hidden where nobody is asked to read. `shown` carries a line that changed, to look at."""

    role_spoken = Roles.PART
    shown = Signal(object)

    def __init__(self, read: QAction, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._lines: tuple[Line, ...] = ()
        self._read = read
        self.text = TextLabel(wrap=True)
        self.reader = QLineEdit(reader)
        self.reader.setPlaceholderText(self.tr("Who reads it"))
        self.reader.setAccessibleName(self.reader.placeholderText())
        self.reader.setFixedWidth(_NAME * unit)
        self.reader.returnPressed.connect(read.trigger)
        self.button = KeyButton(read)
        self.changed = QListWidget()
        self.changed.setAccessibleName(self.tr("Paragraphs to read again"))
        self.changed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changed.currentRowChanged.connect(self._show_row)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self.text, 1)
        row.addWidget(self.reader)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self.changed)
        column.addLayout(row)
        self.setAccessibleName(self.tr("Reading it through"))
        self.hide()

    def show_reading(self, text: str, *, is_read: bool, lines: Sequence[Line] = ()) -> None:
        """Say how far it was read; `lines` changed since, and are listed to be read again."""
        self.text.set_text(text)
        self.text.set_tone(Tone.FINE if is_read else None)
        self.reader.setVisible(not is_read)
        self.button.setVisible(not is_read)
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            with QSignalBlocker(self.changed):
                self.changed.clear()
                self.changed.addItems([each.text for each in self._lines])
        self.changed.setVisible(bool(self._lines))
        rows = min(_ROWS, len(self._lines))
        height = QFontMetrics(self.changed.font()).height() + app_scale().unit
        self.changed.setFixedHeight(rows * height + app_scale().unit)
        self.show()

    def name(self) -> str:
        return self.reader.text().strip()

    def ask_name(self) -> None:
        """Wait for the name of whoever reads it."""
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        paint_bar(self, event.rect(), colours.surface, colours.line, above=True)

    @Slot(int)
    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            self.shown.emit(self._lines[row])
