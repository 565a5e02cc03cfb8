"""Drop-down button: opens a menu."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from facilitator.ui.plain_tip import plain_tip

_LETTERS = 8


class DropButton(QPushButton):
    """Shows what is chosen, with an arrow; `look` is chip, flat, chosen or empty."""

    def __init__(
        self, text: str, menu: QMenu, *, look: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._shortens = False
        self.setProperty("look", look)
        self.setProperty("drop", True)  # the style sheet leaves room for the arrow
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # A menu that is a child of a page takes what is laid out there later off the way of Tab.
        menu.setParent(self, menu.windowFlags())
        self.setMenu(menu)

    def minimumSizeHint(self) -> QSize:
        """Allow for a few letters where the text may be shortened."""
        hint = super().sizeHint()
        over = hint.width() - self.fontMetrics().horizontalAdvance(self.text())
        few = over + _LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(hint.width(), few), hint.height()) if self._shortens else hint

    def shorten(self) -> None:
        """Have the text shortened where there is no room for it, and told by a tip."""
        self._shortens = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        lacking = self.sizeHint().width() - self.width()
        if not self._shortens or lacking <= 0:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self.text()) - lacking
        option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if self._shortens and event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.toolTip())
        return super().event(event)

    def toolTip(self) -> str:
        return plain_tip(self.text().replace("&&", "&")) if self._shortens else super().toolTip()

    def set_look(self, look: str) -> None:
        """Change the look, for instance to "chosen" while a filter is set."""
        if look != self.property("look"):
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
