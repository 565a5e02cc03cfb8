"""Card of somebody who takes part: who they are, and for whom they speak."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import focus_ring, rounded
from facilitator.ui.widgets.text_label import TextLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_TAKE_OFF = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PersonCard(QAbstractButton):
    """Enter or a click edits, Del takes off the roster, F forgets; P and C lead to what is held.

    The signals carry the person's id.
    """

    edit_asked = Signal(str)
    page_asked = Signal(str)
    consents_asked = Signal(str)
    forget_asked = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.person = person
        self._name = TextLabel(role=Role.STRONG, wrap=True)
        self._role = TextLabel(wrap=True)
        self._about = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, round(2.5 * unit), 3 * unit, round(2.5 * unit))
        column.setSpacing(unit // 2)
        for each in (self._name, self._role, self._about):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(each)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._ask_edit)

    def show_person(self, name: str, role: str, about: str) -> None:
        """Show who they are; a line of nothing takes no room."""
        for label, text in ((self._name, name), (self._role, role), (self._about, about)):
            label.set_text(text)
            label.setVisible(bool(text))
        self.setAccessibleName(", ".join(each for each in (name, role, about) if each))
        told = self.tr(
            "Enter edits, P page about them, C their consents, F forgets them, Delete takes off"
        )
        self.setAccessibleDescription(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_P and not event.modifiers():
            self.page_asked.emit(self.person)
        elif event.key() == Qt.Key.Key_C and not event.modifiers():
            self.consents_asked.emit(self.person)
        elif event.key() == Qt.Key.Key_F and not event.modifiers():
            self.forget_asked.emit(self.person)
        elif event.key() in _ENTER:
            self._ask_edit()
        elif event.key() in _TAKE_OFF:
            self.removal_asked.emit(self.person)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, painter = colours_of(self), QPainter(self)
        area, radius = QRectF(self.rect()), app_scale().card_radius
        edge = colours.muted if self.underMouse() else colours.line
        rounded(painter, area, fill=colours.surface, border=edge, radius=radius)
        if self.hasFocus():
            focus_ring(painter, area, colours, radius=radius)
        painter.end()

    @Slot()
    def _ask_edit(self) -> None:
        self.edit_asked.emit(self.person)
