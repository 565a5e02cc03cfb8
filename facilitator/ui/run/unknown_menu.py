"""What a name that nobody knows may become: somebody, a tag, or plain text."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from facilitator.core.model import Programme
from facilitator.ui.fonts import app_scale

_LONGEST_NAME = 200  # as in brackets on the tagging line


class Becomes(StrEnum):
    """What it is made."""

    PERSON = "person"
    TAG = "tag"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen, under the name as it was put right. `organisation` is a person's, an id."""

    becomes: Becomes
    name: str = ""
    organisation: str | None = None


class UnknownMenu(QMenu):
    """The name can be put right in its first line; Enter takes the row that is marked."""

    chosen = Signal(object)  # Choice

    def __init__(self, name: str, programme: Programme | None, parent: QWidget) -> None:
        """Offer to make a person with a programme, else a tag."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit(name)
        self.line.setMaxLength(_LONGEST_NAME)
        self.line.setMinimumWidth(60 * app_scale().unit)
        self.line.setAccessibleName(self.tr("Name"))
        holder = QWidgetAction(self)
        holder.setDefaultWidget(self.line)
        self.addAction(holder)
        self._first = self._add_rows(programme)
        self.addSeparator()
        self._offer(self, self.tr("Leave as text"), Choice(Becomes.TEXT))
        self.triggered.connect(self._on_triggered)
        self.aboutToShow.connect(self._focus)
        self.line.textChanged.connect(self._mark_first)

    def _add_rows(self, programme: Programme | None) -> QAction:
        if programme is None:
            return self._offer(self, self.tr("New tag"), Choice(Becomes.TAG))
        first = self._offer(self, self.tr("New person"), Choice(Becomes.PERSON))
        of = self.addMenu(self.tr("New person of"))
        for text, organisation in _organisations(programme):
            self._offer(of, text, Choice(Becomes.PERSON, organisation=organisation))
        return first

    def _offer(self, menu: QMenu, text: str, choice: Choice) -> QAction:
        action = menu.addAction(text)
        action.setData(choice)
        return action

    @Slot()
    def _focus(self) -> None:
        self.line.setFocus()
        self.line.selectAll()
        self.setActiveAction(self._first)

    @Slot()
    def _mark_first(self) -> None:
        """Let Enter mean the name again after the mouse lay over another row."""
        self.setActiveAction(self._first)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        choice = action.data() or self._first.data()  # Enter on the line means the row below it
        name = " ".join(self.line.text().split())
        self.chosen.emit(Choice(choice.becomes, name, choice.organisation))


def _organisations(programme: Programme) -> Iterator[tuple[str, str]]:
    """Yield names with digits to press, as far as there are digits, and ids."""
    for number, each in enumerate(programme.organisations, start=1):
        name = (each.short or each.name).replace("&", "&&")
        yield f"&{number} {name}" if number < 10 else name, each.id
