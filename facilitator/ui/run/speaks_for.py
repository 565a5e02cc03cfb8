"""Button to choose the organisation that a speaker of several speaks for."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.floor import organisations_of
from facilitator.core.model import Organisation, Turn
from facilitator.core.room_view import RoomView
from facilitator.operations.speaking_for import speak_for
from facilitator.ui.session import Session
from facilitator.ui.widgets.drop_button import DropButton


class SpeaksFor(DropButton):
    """Hidden unless the person who has the floor represents more than one organisation."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        menu = QMenu()
        super().__init__("", menu, look="flat", parent=parent)
        menu.setParent(self, menu.windowFlags())
        self._session = session
        self._choices: tuple[Organisation, ...] = ()
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        self.setAccessibleName(self.tr("For which organisation they speak"))
        self.hide()

    def show_turn(self, view: RoomView, turn: Turn | None) -> None:
        choices = _choices(view, turn)
        self.setVisible(len(choices) > 1)
        if turn is None or len(choices) < 2:
            return
        if choices != self._choices:
            self._choices = choices
            self._fill()
        for action in self._group.actions():
            action.setChecked(action.data() == turn.organisation)
        current = view.organisation(turn.organisation)
        text = self.tr("speaks for {name}").format(name=current.short if current else "–")
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.tr("{text}, choose another").format(text=text))

    def _fill(self) -> None:
        for action in self._group.actions():
            self._group.removeAction(action)
            self.menu().removeAction(action)
            action.deleteLater()
        for each in self._choices:
            action = self.menu().addAction(each.short.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(each.id)
            self._group.addAction(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._session.act(speak_for, action.data())


def _choices(view: RoomView, turn: Turn | None) -> tuple[Organisation, ...]:
    person = view.person(turn.person) if turn else None
    if person is None:
        return ()
    found = (view.organisation(each) for each in organisations_of(person))
    return tuple(each for each in found if each is not None)
