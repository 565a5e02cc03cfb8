"""The two halves of Publish: what is wanted or to be decided, and what will be written."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui.publish.controls import Controls
from facilitator.ui.publish.deciding import DecidingPane
from facilitator.ui.widgets.first_focus import Pages, focus_first


class Desk(QWidget):
    """At the left the controls, or in their place the names to decide about."""

    def __init__(
        self,
        controls: Controls,
        deciding: DecidingPane,
        preview: QWidget,
        *,
        above: tuple[QWidget, ...],
        below: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controls, self._deciding, self._preview = controls, deciding, preview
        right = QVBoxLayout()
        right.setSpacing(0)
        for bar in above:
            right.addWidget(bar)
        right.addWidget(preview, 1)
        right.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = Pages()
        self._left.addWidget(controls)
        self._left.addWidget(deciding)
        self._left.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self._left)
        row.addLayout(right, 1)

    def is_deciding(self) -> bool:
        return self._left.currentWidget() is self._deciding

    def first_focus(self) -> QWidget:
        """Return where the keys go: on with deciding, where somebody was about it."""
        return self._deciding.first_focus() if self.is_deciding() else self._preview

    def decide(self) -> None:
        self._left.setCurrentWidget(self._deciding)
        focus_first(self._deciding)

    def begin_anew(self) -> None:
        self._left.setCurrentWidget(self._controls)

    def go_back(self) -> None:
        """Show the controls again, with the keys in the preview."""
        self.begin_anew()
        self._preview.setFocus()
