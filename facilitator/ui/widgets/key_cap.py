"""Keycap: a key drawn as a small outlined cap."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.spec import key_aloud, key_label
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.painting import draw_keycap, keycap_size


class KeyCap(Leaf):
    """Shows a key sequence, or a plain text such as "Alt n"."""

    def __init__(self, keys: QKeySequence | str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = keys if isinstance(keys, str) else key_label(keys)
        self.setAccessibleName(self.tr("Key {keys}").format(keys=key_aloud(keys)))

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return keycap_size(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        draw_keycap(painter, QRectF(self.rect()), self._text, self.colours)
        painter.end()
