"""Menu of everybody who can have said or taken on something, and nobody."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.floor import Who
from facilitator.core.model import Programme
from facilitator.core.namesakes import full_name


class ParticipantsMenu(QMenu):
    """`chosen` carries a Who; organisations come first, with digits to press."""

    chosen = Signal(object)

    def __init__(self, programme: Programme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, (name, who) in enumerate(self._rows(programme), start=1):
            text = name.replace("&", "&&")
            self.addAction(f"&{number} {text}" if number < 10 else text).setData(who)
        self.triggered.connect(self._on_triggered)

    def _rows(self, programme: Programme) -> Iterator[tuple[str, Who]]:
        shorts = {each.id: each.short for each in programme.organisations}
        yield from ((short, Who(None, organisation)) for organisation, short in shorts.items())
        for person in programme.people:
            home = shorts.get(person.organisation or "")
            name = full_name(programme, person)
            if home and name == person.name:
                name = f"{name}, {home}"
            yield name, Who(person.id, person.organisation)
        yield self.tr("Nobody"), Who()

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
