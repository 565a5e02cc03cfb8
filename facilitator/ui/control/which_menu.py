"""Which of several people of one organisation is meant: asked at its tile."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.floor import Who
from facilitator.core.model import Organisation, Person
from facilitator.ui.actions.physical_keys import digit_pressed

_KEYS = 9


class WhichMenu(QMenu):
    """A digit chooses, Enter the first, Esc the organisation as such; a click elsewhere nobody."""

    chosen = Signal(object)  # Who

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: list[QAction] = []
        self._whole: QAction | None = None
        self.setAccessibleName(self.tr("Which of them?"))
        self.triggered.connect(self._choose)

    def ask(self, organisation: Organisation, people: Sequence[Person], at: QPoint) -> None:
        """Offer the people in this order."""
        self.close()
        self.clear()
        self._people = []
        for number, person in enumerate(people, start=1):
            label = f"{number}   {person.name}" if number <= _KEYS else person.name
            action = self.addAction(label.replace("&", "&&"))
            action.setData(Who(person.id, organisation.id))
            self._people.append(action)
        self.addSeparator()
        text = self.tr("Esc   {name}, nobody named").format(name=organisation.short)
        self._whole = self.addAction(text.replace("&", "&&"))
        self._whole.setData(Who(None, organisation.id))
        self.popup(at)
        self.setActiveAction((self._people or [self._whole])[0])

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and not event.modifiers():
            event.accept()  # Esc answers here before it dismisses a prompt
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_pressed(event)
        if event.key() == Qt.Key.Key_Escape:
            self._take(self._whole)
        elif digit.isdecimal() and 1 <= int(digit) <= min(_KEYS, len(self._people)):
            if not event.isAutoRepeat():
                self._take(self._people[int(digit) - 1])
        else:
            super().keyPressEvent(event)

    def _take(self, action: QAction | None) -> None:
        self.close()
        if action is not None:
            self._choose(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
