"""Link to a folder of the program."""

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.line_button import LineButton


class FolderLink(LineButton):
    """The path of a folder; a press shows it in the file manager."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(folder, key=folder, link=True, parent=parent)
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.key))
