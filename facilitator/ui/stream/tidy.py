"""Controller that tidies the notes selected in a list, by a key of the list or its menu."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu

from facilitator.core.floor import Who
from facilitator.core.model import OFF_THE_RECORD, Channel
from facilitator.core.note_fields import NoteField, Shared
from facilitator.core.numbering import still_asked
from facilitator.operations.note_taking import notes
from facilitator.operations.note_taking import tidying as notes_tidying
from facilitator.operations.note_taking.channel import mark_chat
from facilitator.operations.note_taking.context import day_in
from facilitator.operations.note_taking.joining import merge_notes
from facilitator.operations.note_taking.telling_apart import tell_notes_apart
from facilitator.store.queries.programme import load_roundtable
from facilitator.store.queries.records import load_some
from facilitator.store.queries.shared_values import shared_values
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.capture.day_menu import DayMenu
from facilitator.ui.capture.participants_menu import ParticipantsMenu
from facilitator.ui.notes.picking import NotePicking
from facilitator.ui.session import Session
from facilitator.ui.stream.verbs import KINDS, VERBS, Verb, VerbKey
from facilitator.ui.widgets.list_keys import TAKES_AWAY, ListKeys

if TYPE_CHECKING:
    from facilitator.ui.review.privacy_desk import PrivacyDesk

_RESTORING = (Verb.EDIT, Verb.DELETE, Verb.RESTORE)
_ASKING = (Verb.SPEAKER, Verb.OWNER, Verb.QUESTION, Verb.DUE)
_PICKING = {
    Verb.TAGS: NoteField.TAG,
    Verb.ABOUT: NoteField.ABOUT,
    Verb.PROMISE: NoteField.ATTRIBUTION,
    Verb.MOVE: NoteField.ROUNDTABLE,
}

_ASKED_TWICE = {Verb.DELETE: TAKES_AWAY, Verb.MERGE: Qt.Key.Key_J}


class NotesChosen(Protocol):
    """What is selected in a list of notes."""

    def ids(self) -> tuple[str, ...]:
        """Return the notes, from top to bottom."""

    def are_deleted(self) -> bool:
        """Tell whether the list shows what was deleted."""


class NotesTidy(QObject):
    """Serves one list. `edit_asked` carries the id of the note that is to be edited.

    Where an operation is refused, the window tells of it, unless somebody `failed` is told.
    """

    edit_asked = Signal(str)
    asked = Signal()  # something is being done to what is selected

    def __init__(
        self,
        session: Session,
        chosen: NotesChosen,
        view: QAbstractItemView,
        keys: ListKeys | None = None,
        failed: Callable[..., Any] | None = None,
    ) -> None:
        super().__init__(view)
        self._keys = keys
        self._session = session
        self._chosen = chosen
        self._view = view
        self._failed = failed
        self.picking = NotePicking(session, view)
        self.picking.wanted.connect(self._on_picked)

    @cached_property
    def _privacy(self) -> "PrivacyDesk":
        from facilitator.ui.review.privacy_desk import PrivacyDesk  # seldom needed

        return PrivacyDesk(self._session, self._view)

    def do_by_key(self, asked: VerbKey) -> None:
        """Do what a key asks for; what takes notes away it does at the second press."""
        text = self._warning(asked)
        subject = " ".join((asked.verb, *self._chosen.ids()))
        key = _ASKED_TWICE.get(asked.verb, Qt.Key.Key_O)
        if not text or self._keys is None or self._keys.confirmed(key, subject, text):
            self.do(asked)

    def _warning(self, asked: VerbKey) -> str:
        """Return what a verb would do to the notes, where that is to be asked for twice."""
        count = len(self._chosen.ids())
        if not count or self._chosen.are_deleted():
            return ""
        if asked.verb is Verb.MERGE and count > 1:
            return self.tr("J again: merge %n note(s) into one", "", count)
        if asked.verb is Verb.DELETE:
            return self.tr("Del again: delete %n note(s)", "", count)
        if asked.verb is not Verb.RECORD:
            return ""
        if _are_off(self._shared()):
            return self.tr("O again: %n note(s) back on the record", "", count)
        return self.tr("O again: %n note(s) off the record", "", count)

    @Slot(object)
    def do(self, asked: VerbKey) -> None:
        """Do what was asked with the notes that are selected."""
        ids = self._chosen.ids()
        if not ids:
            return
        if asked.verb is Verb.ERASE:
            self._privacy.erase_note(ids[0])
        elif self._chosen.are_deleted():
            if asked.verb in _RESTORING:
                self._run(notes_tidying.restore_notes, ids)
        elif asked.verb is Verb.EDIT:
            self.edit_asked.emit(ids[0])
        elif asked.verb in _PICKING:
            self.picking.open(_PICKING[asked.verb], ids, self._below_current())
        elif asked.verb in _ASKING:
            self._ask(asked.verb, ids[0])
        else:
            self._change(asked, ids)

    def _change(self, asked: VerbKey, ids: tuple[str, ...]) -> None:
        """Do what needs no further answer."""
        match asked.verb:
            case Verb.STAR:
                on = not self._shared().all_have(NoteField.STAR, "on")
                self._run(notes_tidying.star_notes, ids, on=on)
            case Verb.KIND if asked.kind is not None:
                self._run(notes.set_kind, ids, asked.kind)
            case Verb.CHAT:
                aloud = self._shared().all_have(NoteField.CHANNEL, Channel.CHAT)
                self._run(mark_chat, ids, on=not aloud)
            case Verb.RECORD:
                off = _are_off(self._shared())
                self._run(notes.put_on_record if off else notes.take_off_record, ids)
            case Verb.DELETE:
                self._run(notes.delete_notes, ids)
            case Verb.MERGE:
                self._run(merge_notes, ids)
            case Verb.APART:
                self._run(tell_notes_apart, ids)

    def _shared(self) -> Shared:
        return shared_values(self._session.db, self._chosen.ids())

    def _run(self, operation: Callable[..., Any], *args: Any, **more: Any) -> None:
        self.asked.emit()
        session = self._session
        session.run(operation, *args, at=session.now(), failed=self._failed, **more)

    @Slot(object, object)
    def _on_picked(self, operation: Callable[..., Any], args: tuple[Any, ...]) -> None:
        self._run(operation, *args)

    # Menus.

    def open_menu(self, at: QPoint) -> None:
        """Open the menu of the notes that are selected, at a place in the stream."""
        if not self._chosen.ids():
            return
        menu = self._new_menu()
        if self._chosen.are_deleted():
            restore = VerbKey(Verb.RESTORE, "Del", "")
            erase = next(each for each in VERBS if each.verb is Verb.ERASE)
            self._add(menu, self.tr("Bring back"), restore)
            self._add(menu, erase.label(), erase)
        else:
            for each in VERBS:
                self._add(menu, each.label(), each)
                if each.verb is Verb.STAR:
                    kinds = menu.addMenu(self.tr("Kind"))
                    for kind in KINDS:
                        self._add(kinds, kind.label(), kind)
        menu.triggered.connect(self._on_verb)
        menu.popup(self._view.viewport().mapToGlobal(at))

    def _new_menu(self) -> QMenu:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    @staticmethod
    def _add(menu: QMenu, text: str, data: object) -> None:
        action = menu.addAction(
            f"{text}\t{keys_here(data.key)}" if isinstance(data, VerbKey) else text
        )
        action.setData(data)

    @Slot(QAction)
    def _on_verb(self, action: QAction) -> None:
        if isinstance(action.data(), VerbKey):
            self.do(action.data())

    def _ask(self, verb: Verb, first: str) -> None:
        """Let one of a few be chosen, below the first note that is selected."""
        menu: QMenu
        if verb is Verb.DUE:
            self.ask_day(first, self._below_current())
            return
        if verb is Verb.QUESTION:
            menu = self._questions_menu()
        else:
            menu = ParticipantsMenu(self._session.programme, self._view)
            menu.chosen.connect(self._on_speaker if verb is Verb.SPEAKER else self._on_owner)
        menu.popup(self._below_current())

    def _below_current(self) -> QPoint:
        place = self._view.visualRect(self._view.currentIndex()).bottomLeft()
        return self._view.viewport().mapToGlobal(place)

    def _questions_menu(self) -> QMenu:
        menu = self._new_menu()
        for number, each in enumerate(still_asked(self._session.programme), start=1):
            title = each.title.replace("&", "&&")
            self._add(menu, f"&{number} {each.code} {title}", each.id)
        menu.triggered.connect(self._on_question)
        return menu

    def ask_day(self, first: str, at: QPoint) -> None:
        """Open a calendar on the day that is set for a note, else on the day of the note."""
        ((home, note),) = load_some(self._session.db, (first,))
        zone = load_roundtable(self._session.db, home).zone if home else "UTC"
        day = date.fromisoformat(note.due) if note.due else day_in(zone, note.at)
        menu = DayMenu(day, self._view)
        menu.chosen.connect(self._on_day)
        menu.popup(at)

    @Slot(object)
    def _on_speaker(self, who: Who) -> None:
        self._run(notes_tidying.move_to_speaker, self._chosen.ids(), who)

    @Slot(object)
    def _on_owner(self, who: Who) -> None:
        self._run(notes_tidying.set_owner, self._chosen.ids(), who)

    @Slot(QAction)
    def _on_question(self, action: QAction) -> None:
        self._run(notes_tidying.move_to_question, self._chosen.ids(), action.data())

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        due = day.isoformat() if day else None
        self._run(notes_tidying.set_due, self._chosen.ids(), due)


def _are_off(shared: Shared) -> bool:
    return shared.all_have(NoteField.ATTRIBUTION, OFF_THE_RECORD)
