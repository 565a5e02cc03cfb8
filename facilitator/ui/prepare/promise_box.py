"""Promise box: what was promised to the room, and the menu to change it."""

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
        """Show the promise of a roundtable, or what a new one would get."""
        promise = roundtable.promise if roundtable is not None else Promise.ORGANISATION
        caption = self.tr("Promised to a new roundtable:")
        if roundtable is not None:
            caption = self.tr("Promised to the room, roundtable {number}:")
            caption = caption.format(number=roundtable.label)
        self._caption.set_text(caption)
        self.name.set_text(promise_name(promise))
        read_out = self.tr("Read out and shown on stage before the first item.")
        self._text.set_text(f"{promise_text(promise)} {read_out}")
        self._allow(promise, started=roundtable is not None and roundtable.started_at is not None)

    def choices(self) -> list[QAction]:
        return self._group.actions()

    def _allow(self, current: Promise, *, started: bool) -> None:
        order = list(Promise)
        for action in self._group.actions():
            promise = Promise(action.data())
            looser = order.index(promise) < order.index(current)
            allowed = not (started and looser)
            why = self.tr("It has started: the promise can only be made stricter.")
            action.setEnabled(allowed)
            action.setToolTip(promise_text(promise) if allowed else why)
            action.setChecked(promise is current)

    @Slot(QAction)
    def _ask(self, action: QAction) -> None:
        self.promise_asked.emit(Promise(action.data()))
