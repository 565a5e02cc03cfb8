"""Base of lists whose rows are as high as their words need at the width of the list."""

from PySide6.QtCore import QAbstractListModel, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from facilitator.ui.fonts import app_scale


class WrappingDelegate(QStyledItemDelegate):
    """Its rows are as high as their words at `width`, which the list sets."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.width = 0

    def forget(self) -> None:
        """Measure anew: the letters have another size."""


class WrappedList(QListView):
    """Has no frame and no ground of its own, and scrolls up and down alone."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrapping: WrappingDelegate | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(4 * app_scale().unit)

    def show_model(self, model: QAbstractListModel, delegate: WrappingDelegate) -> None:
        """Show the rows of a model, each as a delegate draws it."""
        self._wrapping = delegate
        self.setItemDelegate(delegate)
        self.setModel(model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._wrapping is not None:
            self._wrapping.width = self.viewport().width()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            if self._wrapping is not None:
                self._wrapping.forget()
            self.scheduleDelayedItemsLayout()
