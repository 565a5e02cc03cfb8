"""Consents of one note, in the detail pane of Review: how it stands, and the ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.model import Note, Person, Programme
from facilitator.operations.consent_list import ListedNote, consent_rows
from facilitator.operations.note_taking.context import day_in
from facilitator.store.queries.consents import load_consents
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.consents.words import note_in_words
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.session import Session
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.text_label import TextLabel


class ConsentPart(QWidget):
    """Says who agreed to what; leads to the table of consents, and to the page of who said it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.told = TextLabel(wrap=True)
        self.consents = LineButton(self.tr("Consents…"), role=Role.SMALL, link=True)
        self.pages: list[LineButton] = []
        self._people = QVBoxLayout()
        self._people.setSpacing(unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self.told)
        column.addWidget(self.consents)
        column.addLayout(self._people)
        self._note = ""
        self._actions: ActionMap | None = None
        self.consents.clicked.connect(self._ask_consents)

    def show_note(self, note: Note, session: Session, actions: ActionMap) -> None:
        """Show how it stands with one note."""
        self._note, self._actions = note.id, actions
        programme = session.programme
        consents = load_consents(
            session.db, day_in(programme.zone or "UTC", session.now()).isoformat()
        )
        rows = consent_rows((ListedNote(note, None, 0),), programme, consents)
        asked = [each for each in rows if each.listed is not None and each.consent is not None]
        told = note_in_words(asked, names_in(programme))
        self.told.set_text(told or self.tr("Nobody was asked."))
        self._show_people([each for each in programme.people if each.id in note.people])

    def _show_people(self, people: Sequence[Person]) -> None:
        if [each.key for each in self.pages] == [each.id for each in people]:
            return
        delete_widgets(self._people)
        self.pages = []
        before: QWidget = self.consents
        for each in people:
            text = self.tr("The page about {name}…").format(name=each.name)
            button = LineButton(text, key=each.id, role=Role.SMALL, link=True)
            button.clicked.connect(self._ask_page)
            self._people.addWidget(button)
            QWidget.setTabOrder(before, button)
            self.pages.append(button)
            before = button

    @Slot()
    def _ask_page(self) -> None:
        button = self.sender()
        if isinstance(button, LineButton):
            self._ask("about_person", button.key)

    @Slot()
    def _ask_consents(self) -> None:
        self._ask("consents", [self._note])

    def _ask(self, action: str, about: object) -> None:
        """Trigger what opens over the window, about notes or somebody."""
        if self._actions is not None:
            self._actions.action(action).setData(about)
            self._actions.action(action).trigger()


def names_in(programme: Programme) -> dict[str, str]:
    """Return what everybody and every organisation is called, by id."""
    names = {each.id: each.short for each in programme.organisations}
    return names | {each.id: each.name for each in programme.people}
