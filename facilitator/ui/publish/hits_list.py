"""List of the deciding pane, which takes what room there is and asks for that of a few rows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget

_ROWS = 4  # lines of text; with more the answers below would be out of sight


class HitsList(QListWidget):
    """Its rows are as high as their words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        frame = 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), _ROWS * self.fontMetrics().lineSpacing() + frame)
