"""A scroll area whose pane shows through."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class GroundlessScroll(QScrollArea):
    """Scrolls a widget up and down, and is no place that Tab stops at."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its own viewport would come without a type: PySide then makes every class that it may be.
        ground = QWidget()
        self.setViewport(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        ground.setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
