"""Lines that were read from a file, to read through and to copy from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.section_label import SectionLabel


class ReadLines(QWidget):
    """A few lines to read through and copy from; takes no room while there are none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setProperty("look", "lines")
        self._text.setTabChangesFocus(True)
        self._text.document().setDocumentMargin(0)
        self._text.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        column.addWidget(SectionLabel(name))
        column.addWidget(self._text)

    def show_lines(self, lines: Sequence[str]) -> None:
        self.setVisible(bool(lines))
        self._text.setPlainText("\n".join(lines))
        rows = min(5, len(lines))
        line = self._text.fontMetrics().lineSpacing()
        self._text.setFixedHeight(rows * line + app_scale().gap + 4)

    def text(self) -> str:
        return self._text.toPlainText()
