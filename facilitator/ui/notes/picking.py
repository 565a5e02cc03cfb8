"""Controller of what notes are given from a menu, in Run and in Review: the same verbs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.model import Promise
from facilitator.core.note_fields import NoteField, Shared
from facilitator.operations.note_taking import labelling, placing, tidying
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.shared_values import shared_values
from facilitator.ui.notes.choices import NoteChoices
from facilitator.ui.session import Session
from facilitator.ui.widgets.pick_menu import PickMenu

# To give, and to take away what all have.
_LABELS: dict[NoteField, tuple[Callable[..., Any], Callable[..., Any]]] = {
    NoteField.SPEAKER: (labelling.add_speaker, labelling.remove_speaker),
    NoteField.ABOUT: (labelling.add_about, labelling.remove_about),
    NoteField.QUESTION: (labelling.add_to_question, labelling.take_from_question),
    NoteField.TAG: (labelling.tag_notes, labelling.untag_notes),
}


class NotePicking(QObject):
    """Opens the menu of a field for some notes, and asks for what was picked.

    `wanted` carries an operation and what it takes, but for the instant.
    """

    wanted = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._asked: tuple[NoteField, tuple[str, ...], Shared]  # what the menu is open for

    def choices(self) -> NoteChoices:
        db = self._session.db
        return NoteChoices(self._session.programme, dict(load_tags(db)), self._session.roundtables)

    def open(self, field: NoteField, notes: tuple[str, ...], at: QPoint) -> PickMenu:
        """Let something be picked for notes (ids), at a place of the screen."""
        choices = self.choices()
        shared = shared_values(self._session.db, notes)
        create = self.tr("New tag “{name}”") if field is NoteField.TAG else ""
        picks = choices.picks(field, shared)
        menu = PickMenu(self._title(field), picks, self._parent, create=create)
        self._asked = field, notes, shared
        menu.picked.connect(self._turn)
        menu.created.connect(self._tag)
        menu.open_at(at)
        return menu

    def give(self, field: NoteField, notes: tuple[str, ...], key: str) -> None:
        """Give notes a value of a field, beside others that they have or in place of one."""
        choices = self.choices()
        match field:
            case NoteField.TAG:
                self._want(labelling.tag_notes, notes, choices.name(field, key))
            case NoteField.OWNER:
                self._want(tidying.set_owner, notes, choices.who(key))
            case NoteField.ATTRIBUTION:
                self._want(placing.hold_to, notes, Promise(key))
            case NoteField.ROUNDTABLE:
                self._want(placing.move_to_roundtable, notes, key)
            case _:
                self._want(_LABELS[field][0], notes, key)

    def take(self, field: NoteField, notes: tuple[str, ...], key: str) -> None:
        """Take a value of a field from notes."""
        if field is NoteField.OWNER:
            self._want(tidying.set_owner, notes, self.choices().who(""))
        else:
            self._want(_LABELS[field][1], notes, key)

    @Slot(str)
    def _turn(self, key: str) -> None:
        """Give notes what was picked; what all of them have is taken away."""
        field, notes, shared = self._asked
        may_lose = field in _LABELS or field is NoteField.OWNER
        if may_lose and shared.all_have(field, key):
            self.take(field, notes, key)
        else:
            self.give(field, notes, key)

    @Slot(str)
    def _tag(self, name: str) -> None:
        self._want(labelling.tag_notes, self._asked[1], name)

    def _want(self, operation: Callable[..., Any], *args: Any) -> None:
        self.wanted.emit(operation, args)

    def _title(self, field: NoteField) -> str:
        return {
            NoteField.SPEAKER: self.tr("Who said it too"),
            NoteField.ABOUT: self.tr("Whom it is about"),
            NoteField.QUESTION: self.tr("Which question it is on"),
            NoteField.TAG: self.tr("Which tag"),
            NoteField.OWNER: self.tr("Who takes it on"),
            NoteField.ATTRIBUTION: self.tr("To which promise it is held"),
            NoteField.ROUNDTABLE: self.tr("To which roundtable it goes"),
        }[field]
