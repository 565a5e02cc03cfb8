"""Field of the detail pane that holds one value: chosen from a list, or "several"."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from facilitator.core.note_fields import NoteField, Shared


class ValueBox(QComboBox):
    """`wanted` carries the field and the value that was chosen."""

    wanted = Signal(object, str)

    def __init__(
        self, field: NoteField, title: str, several: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._offered: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(title)
        self.setPlaceholderText(several)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the pane scroll: a wheel that turns over it must change no note."""
        event.ignore()

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer values with their texts."""
        if tuple(options) != self._offered:
            self._offered = tuple(options)
            with QSignalBlocker(self):
                self.clear()
                for key, text in options:
                    self.addItem(text, key)

    def show_shared(self, shared: Shared) -> None:
        """Show the one value that all have, or that they differ."""
        value = shared.only(self._field)
        with QSignalBlocker(self):
            self.setCurrentIndex(-1 if value is None else self.findData(value))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.wanted.emit(self._field, self.itemData(index))
