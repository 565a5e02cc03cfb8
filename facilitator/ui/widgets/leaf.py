"""Base of all painted widgets: they follow palette and font, and have a name."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.palette_colours import Colours
from facilitator.ui.theme import colours_of

_LOOKS_DIFFERENT = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.EnabledChange,
}


class Leaf(QWidget):
    """A widget that paints itself: fixed in size to its hint, and without keyboard focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def colours(self) -> Colours:
        return colours_of(self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS_DIFFERENT:
            self.updateGeometry()
            self.update()
