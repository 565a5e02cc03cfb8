"""What was promised to the room, and the menu to change it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from facilitator.core.model import Promise, Roundtable
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.promises import OFFERED, promise_name, promise_text
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.text_label import TextLabel


class PromiseBox(QWidget):
    """After the start only stricter promises can be chosen."""

    promise_asked = Signal(object)  # Promise

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._group = QActionGroup(self)
        for promise in OFFERED:
            action = self._menu.addAction(promise_name(promise))
            action.setData(promise.value)
            action.setCheckable(True)
            self._group.addAction(action)
        self._group.triggered.connect(self._ask)
        self._caption = TextLabel(muted=True)
        self.name = TextLabel(role=Role.STRONG)
        self.change = DropButton(self.tr("Change"), self._menu, look="flat")
        self.change.setAccessibleName(self.tr("Change what is promised to the room"))
        self._text = TextLabel(muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        line = FlowLayout()
        line.addWidget(self._caption)
        line.addWidget(self.name)
        column.addLayout(line)
        column.addWidget(self._text)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

    def show_roundtable(self, roundtable: Roundtable | None) -> None:
        """Show the promise of the roundtable in hand, or what a new one would get."""
        in_hand = roundtable is not None
        self.change.setVisible(in_hand)
        self.name.setVisible(in_hand)
        if roundtable is None:
            self._caption.set_text(self.tr("No roundtable in hand"))
            pattern = self.tr("A new one is promised “{name}”; it can be changed here.")
            self._text.set_text(pattern.format(name=promise_name(Promise.ORGANISATION)))
            return
        self._caption.set_text(
            self.tr("Promised to the room, roundtable {number}:").format(number=roundtable.label)
        )
        self.name.set_text(promise_name(roundtable.promise))
        self._text.set_text(
            " ".join(
                (
                    promise_text(roundtable.promise),
                    self.tr("Read out and shown on stage before the first item."),
                )
            )
        )
        self._allow(roundtable)

    def choices(self) -> list[QAction]:
        return self._group.actions()

    def _allow(self, roundtable: Roundtable) -> None:
        order = list(Promise)
        for action in self._group.actions():
            promise = Promise(action.data())
            looser = order.index(promise) < order.index(roundtable.promise)
            allowed = roundtable.started_at is None or not looser
            why = self.tr("It has started: the promise can only be made stricter.")
            action.setEnabled(allowed)
            action.setToolTip(promise_text(promise) if allowed else why)
            action.setChecked(promise is roundtable.promise)

    @Slot(QAction)
    def _ask(self, action: QAction) -> None:
        self.promise_asked.emit(Promise(action.data()))
