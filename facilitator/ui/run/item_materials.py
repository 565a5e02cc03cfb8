"""Field for the materials of an item: a file or a link in each line, looked for as typed."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.core.materials import shared
from facilitator.operations.materials import missing_materials

_REST_MS = 300  # a path is looked for when it has been typed


class MaterialsEdit(QPlainTextEdit):
    """What is dropped on it becomes a line. What is not there is said, and kept all the same."""

    remarked = Signal(str)  # a sentence about what is not there, or nothing

    def __init__(self, folder: Path, parent: QWidget) -> None:
        """Names without a folder are looked for in this one."""
        super().__init__(parent)
        self._folder = folder
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("a file or a link in each line"))
        self.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 16)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        self.textChanged.connect(self._rest.start)

    @Slot()
    def look(self) -> None:
        """Look for the files now."""
        self._rest.stop()
        missing = missing_materials(self.toPlainText(), self._folder)
        text = ""
        if missing:
            text = self.tr(
                "“{material}” is no link, and no file that is there: correct it, or participants"
                " read “{name}”."
            )
            text = text.format(material=missing[0], name=shared(missing[0]))
        self.remarked.emit(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put files as their paths, each in a line of its own."""
        paths = [url.toLocalFile() or url.toString() for url in source.urls()]
        if not paths:
            super().insertFromMimeData(source)
            return
        self.moveCursor(self.textCursor().MoveOperation.End)
        begun = self.toPlainText()
        between = "" if not begun or begun.endswith("\n") else "\n"
        self.insertPlainText(between + "\n".join(paths))
