"""Controller that tidies the notes selected in the stream, by a key of the list or its menu."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from facilitator.core.floor import Who
from facilitator.core.model import Channel, Note
from facilitator.core.numbering import still_asked
from facilitator.operations.note_taking import notes
from facilitator.operations.note_taking import tidying as notes_tidying
from facilitator.operations.note_taking.channel import mark_chat
from facilitator.operations.note_taking.context import day_in
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.capture.day_menu import DayMenu
from facilitator.ui.capture.participants_menu import ParticipantsMenu
from facilitator.ui.session import Session
from facilitator.ui.stream.model import Scope, StreamModel
from facilitator.ui.stream.verbs import KINDS, VERBS, Verb, VerbKey
from facilitator.ui.stream.view import NotesView
from facilitator.ui.widgets.list_keys import TAKES_AWAY, ListKeys

if TYPE_CHECKING:
    from facilitator.ui.review.privacy_desk import PrivacyDesk

_RESTORING = (Verb.EDIT, Verb.DELETE, Verb.RESTORE)
_ASKING = (Verb.SPEAKER, Verb.OWNER, Verb.QUESTION, Verb.DUE)


class NotesTidy(QObject):
    """Serves one stream. `edit_asked` carries the id of the note that is to be edited."""

    edit_asked = Signal(str)

    def __init__(
        self, session: Session, model: StreamModel, view: NotesView, keys: ListKeys
    ) -> None:
        super().__init__(view)
        self._keys = keys
        self._session = session
        self._model = model
        self._view = view

    @cached_property
    def _privacy(self) -> "PrivacyDesk":
        from facilitator.ui.review.privacy_desk import PrivacyDesk  # seldom needed

        return PrivacyDesk(self._session, self._view)

    def do_by_key(self, asked: VerbKey) -> None:
        """Do what a key asks for; what takes notes away it does at the second press."""
        text = self._warning(asked)
        subject = " ".join((asked.verb, *self._ids()))
        key = TAKES_AWAY if asked.verb is Verb.DELETE else Qt.Key.Key_O
        if not text or self._keys.confirmed(key, subject, text):
            self.do(asked)

    def _warning(self, asked: VerbKey) -> str:
        """Return what a verb would do to the notes, where that is to be asked for twice."""
        chosen = self._chosen()
        if not chosen or self._model.scope is Scope.DELETED:
            return ""
        count = len(chosen)
        if asked.verb is Verb.DELETE:
            return self.tr("Del again: delete %n note(s)", "", count)
        if asked.verb is not Verb.RECORD:
            return ""
        if all(each.off_the_record for each in chosen):
            return self.tr("O again: %n note(s) back on the record", "", count)
        return self.tr("O again: %n note(s) off the record", "", count)

    @Slot(object)
    def do(self, asked: VerbKey) -> None:
        """Do what was asked with the notes that are selected."""
        chosen = self._chosen()
        if not chosen:
            return
        if asked.verb is Verb.ERASE:
            self._privacy.erase_note(chosen[0].id)
        elif self._model.scope is Scope.DELETED:
            if asked.verb in _RESTORING:
                self._run(notes_tidying.restore_notes, self._ids())
        elif asked.verb is Verb.EDIT:
            self.edit_asked.emit(chosen[0].id)
        elif asked.verb in _ASKING:
            self._ask(asked.verb, chosen[0])
        else:
            self._change(asked, chosen)

    def _change(self, asked: VerbKey, chosen: list[Note]) -> None:
        """Do what needs no further answer."""
        match asked.verb:
            case Verb.STAR:
                on = not all(each.star for each in chosen)
                self._run(notes_tidying.star_notes, self._ids(), on=on)
            case Verb.KIND if asked.kind is not None:
                self._run(notes.set_kind, self._ids(), asked.kind)
            case Verb.CHAT:
                aloud = all(each.channel is Channel.CHAT for each in chosen)
                self._run(mark_chat, self._ids(), on=not aloud)
            case Verb.RECORD:
                off = all(each.off_the_record for each in chosen)
                self._run(notes.put_on_record if off else notes.take_off_record, self._ids())
            case Verb.DELETE:
                self._run(notes.delete_notes, self._ids())

    def _chosen(self) -> list[Note]:
        found = (self._model.note(row.id) for row in self._view.selected())
        return [note for note in found if note is not None]

    def _ids(self) -> tuple[str, ...]:
        return tuple(each.id for each in self._chosen())

    def _run(self, operation: Callable[..., Any], *args: Any, **more: Any) -> None:
        self._session.run(operation, *args, at=self._session.now(), **more)

    # Menus.

    def open_menu(self, at: QPoint) -> None:
        """Open the menu of the notes that are selected, at a place in the stream."""
        if not self._chosen():
            return
        menu = self._new_menu()
        if self._model.scope is Scope.DELETED:
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

    def _ask(self, verb: Verb, first: Note) -> None:
        """Let one of a few be chosen, below the first note that is selected."""
        menu: QMenu
        if verb is Verb.DUE:
            menu = self._day_menu(first)
        elif verb is Verb.QUESTION:
            menu = self._questions_menu()
        else:
            menu = ParticipantsMenu(self._session.programme, self._view)
            menu.chosen.connect(self._on_speaker if verb is Verb.SPEAKER else self._on_owner)
        place = self._view.visualRect(self._view.currentIndex()).bottomLeft()
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _questions_menu(self) -> QMenu:
        menu = self._new_menu()
        for number, each in enumerate(still_asked(self._session.programme), start=1):
            title = each.title.replace("&", "&&")
            self._add(menu, f"&{number} {each.code} {title}", each.id)
        menu.triggered.connect(self._on_question)
        return menu

    def _day_menu(self, note: Note) -> DayMenu:
        """Return a calendar on the day that is set, else on the day of the note."""
        record = self._session.record
        zone = record.roundtable.zone if record else "UTC"
        day = date.fromisoformat(note.due) if note.due else day_in(zone, note.at)
        menu = DayMenu(day, self._view)
        menu.chosen.connect(self._on_day)
        return menu

    @Slot(object)
    def _on_speaker(self, who: Who) -> None:
        self._run(notes_tidying.move_to_speaker, self._ids(), who)

    @Slot(object)
    def _on_owner(self, who: Who) -> None:
        self._run(notes_tidying.set_owner, self._ids(), who)

    @Slot(QAction)
    def _on_question(self, action: QAction) -> None:
        self._run(notes_tidying.move_to_question, self._ids(), action.data())

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        due = day.isoformat() if day else None
        self._run(notes_tidying.set_due, self._ids(), due)
