"""Event filter for files that the desktop asks a running program to open (QFileOpenEvent)."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpenings(QObject):
    """Listens from before the first window is there: what was asked for then is kept."""

    asked = Signal(object)  # a Path, once `start` was called

    def __init__(self, app: QApplication, *, listens: bool = sys.platform == "darwin") -> None:
        """Elsewhere no such events come: it would see every other one in vain."""
        super().__init__(app)
        self._waiting: Path | None = None
        self._started = False
        if listens:
            app.installEventFilter(self)

    def waiting(self) -> Path | None:
        """Return the file that was asked for last, before `start`."""
        return self._waiting

    def start(self) -> None:
        """Tell of files from now on."""
        self._started = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        name = event.url().toLocalFile() or event.file()
        if name and self._started:
            self.asked.emit(Path(name))
        elif name:
            self._waiting = Path(name)
        return True
