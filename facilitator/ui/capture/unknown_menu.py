"""Menu of what an unknown or unclear name may mean: somebody known or new, a tag, plain text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from facilitator.core.model import Programme
from facilitator.ui.capture.completion import Candidate
from facilitator.ui.fonts import app_scale

_LONGEST_NAME = 200  # as in brackets on the tagging line


class Becomes(StrEnum):
    """What an unknown name is to become."""

    KNOWN = "known"
    PERSON = "person"
    TAG = "tag"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen for a name, under the name as it was put right.

    `organisation` is a person's, an id; `insert` is what is typed for somebody known.
    """

    becomes: Becomes
    name: str = ""
    organisation: str | None = None
    insert: str = ""


class UnknownMenu(QMenu):
    """The name can be put right in its first line; Enter takes the row that is marked."""

    chosen = Signal(object)  # Choice

    def __init__(
        self,
        name: str,
        known: Sequence[Candidate],
        parent: QWidget,
        *,
        of: Programme | None = None,
        clear: bool = True,
    ) -> None:
        """Offer what is known, and something new: a person of a programme, or a tag without one.

        A name that several have is not `clear`: then nothing new is offered.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit(name)
        self.line.setMaxLength(_LONGEST_NAME)
        self.line.setMinimumWidth(60 * app_scale().unit)
        self.line.setAccessibleName(self.tr("Name"))
        self.line.setReadOnly(not clear)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(self.line)
        self.addAction(holder)
        self._first = self._add_known(known)
        self._new = self._add_new(of) if clear else None
        self.addSeparator()
        self._offer(self, self.tr("Leave as text"), Choice(Becomes.TEXT))
        self.triggered.connect(self._on_triggered)
        self.aboutToShow.connect(self._focus)
        self.line.textChanged.connect(self._mark_new)

    def _add_known(self, known: Sequence[Candidate]) -> QAction | None:
        rows = []
        for each in known:
            name = f"{each.label} ({each.home})" if each.home else each.label
            text = self.tr("It is {name}").format(name=name.replace("&", "&&"))
            rows.append(self._offer(self, text, Choice(Becomes.KNOWN, insert=each.insert)))
        self.addSeparator()  # not shown where nothing stands above it
        return rows[0] if rows else None

    def _add_new(self, programme: Programme | None) -> QAction:
        if programme is None:
            return self._offer(self, self.tr("New tag"), Choice(Becomes.TAG))
        new = self._offer(self, self.tr("New person"), Choice(Becomes.PERSON))
        of = self.addMenu(self.tr("New person of"))
        for text, organisation in _organisations(programme):
            self._offer(of, text, Choice(Becomes.PERSON, organisation=organisation))
        return new

    def _offer(self, menu: QMenu, text: str, choice: Choice) -> QAction:
        action = menu.addAction(text)
        action.setData(choice)
        return action

    @Slot()
    def _focus(self) -> None:
        self.line.setFocus()
        self.line.selectAll()
        self._mark(self._first or self._new)

    @Slot()
    def _mark_new(self) -> None:
        """Let Enter mean the name that is being put right."""
        self._mark(self._new)

    def _mark(self, row: QAction | None) -> None:
        if row is not None:
            self.setActiveAction(row)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Choice):
            self.chosen.emit(replace(choice, name=" ".join(self.line.text().split())))


def _organisations(programme: Programme) -> Iterator[tuple[str, str]]:
    """Yield names with digits to press, as far as there are digits, and ids."""
    known = (each for each in programme.organisations if not each.former)
    for number, each in enumerate(known, start=1):
        name = (each.short or each.name).replace("&", "&&")
        yield f"&{number} {name}" if number < 10 else name, each.id
