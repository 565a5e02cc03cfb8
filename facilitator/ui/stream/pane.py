"""Notes pane, the right of Run: the stream of notes, and the box they are typed in."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator.operations.drafts import Unsaved
from facilitator.store.queries.records import last_note
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label
from facilitator.ui.capture.drafts import line_of, unsaved_of
from facilitator.ui.capture.outbox import Line, Outbox
from facilitator.ui.capture.pane import CapturePane
from facilitator.ui.capture.unsaved_bar import UnsavedBar
from facilitator.ui.session import Session
from facilitator.ui.stream.sentence import centred_sentence
from facilitator.ui.widgets.first_focus import Pages, focus_first
from facilitator.ui.widgets.late_page import LatePage
from facilitator.ui.widgets.list_keys import ListKeys
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.tab_order import keep_tab_order

if TYPE_CHECKING:
    from facilitator.operations.unkept import Unkept
    from facilitator.ui.stream.filters import NotesFilters
    from facilitator.ui.stream.model import Scope, StreamModel
    from facilitator.ui.stream.tidy import NotesTidy
    from facilitator.ui.stream.verbs import VerbKey
    from facilitator.ui.stream.view import NotesView


class NotesPane(Pane):
    """Connects the actions write_note, focus_notes, speaker_before, chat_note and off_record."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        parent: QWidget | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        """Unless `at_once`, all above the box waits for `show_rest`, where one can type."""
        super().__init__(ground="surface", line=Qt.Edge.LeftEdge, parent=parent)
        self.setAccessibleName(self.tr("Notes column"))
        self._session = session
        self._curtain = actions.action("curtain")
        self.outbox = Outbox(session, self)
        self.capture = CapturePane(session, actions, self.outbox, over=self)
        self._waits = not at_once and self.capture.isEnabled()
        self._nothing = centred_sentence()
        self._hidden = centred_sentence()
        hidden = self.tr(
            "The curtain is down: notes and airtime are not shown in this window. What you type"
            " is kept, unseen. {keys} lifts it."
        )
        self._hidden.set_text(hidden.format(keys=key_label(self._curtain.shortcut())))
        self.unsaved_bar = UnsavedBar(actions)
        self._actions = actions
        self.clear_room = QWidget()  # of the stage, where that lies over the stream
        self.clear_room.setFixedHeight(0)
        self.column.setContentsMargins(1, 0, 0, 0)  # the line at the left stays in sight
        self.column.setSpacing(0)
        self._above = LatePage(self)
        if not self._waits:
            self._above.fill(self.filters, self.keys)
        self._stack = Pages(self)  # behind it: Tab goes as widgets come in
        if not self._waits:
            self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._hidden)
        self.column.addWidget(self._above)
        self.column.addWidget(self.clear_room)
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self.unsaved_bar)
        self.column.addWidget(self.capture)
        self._connect()
        if not self._waits:
            self._connect_stream()
        self._show()

    def _connect(self) -> None:
        self._actions.connect("focus_notes", self._enter_stream)
        self._actions.connect("try_again", self.outbox.retry_all)
        self.outbox.changed.connect(self._show_unsaved)
        self.capture.rework.editing.connect(self._mark)
        self._curtain.toggled.connect(self._show)
        self.outbox.saved.connect(self._on_saved)

    def show_rest(self) -> None:
        """Show all above the box, which the first paint did without, unless it is there."""
        if self._waits:
            self._waits = False
            self._above.fill(self.filters, self.keys)
            self._above.keep_order()
            self._stack.insertWidget(0, self.view)
            keep_tab_order(self._stack, (self.view,))
            self._connect_stream()
            self._show()

    def _connect_stream(self) -> None:
        for changed in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            changed.connect(self._show)
        self.view.asked.connect(self._tidy_by_key)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.keys.left.connect(self._go_to_box)
        self.view.left.connect(self._go_to_box)
        self.view.clicked_in.connect(self._on_clicked)
        self.view.retry_asked.connect(self.outbox.retry)
        self.view.take_asked.connect(self.capture.rework.take_back)

    @cached_property
    def model(self) -> "StreamModel":
        from facilitator.ui.stream.model import StreamModel

        return StreamModel(self._session, self.outbox, self.capture.words, self)

    @cached_property
    def view(self) -> "NotesView":
        from facilitator.ui.stream.view import NotesView

        return NotesView(self.model)

    @cached_property
    def keys(self) -> ListKeys:
        keys = self.tr(
            "↵ edit · S star · W who · N question · O off the record · Del delete"
            " · I Q B U A D R kind"
        )
        return ListKeys(self.view, self.tr("keys act on the notes · Esc"), keys)

    @cached_property
    def filters(self) -> "NotesFilters":
        from facilitator.ui.stream.filters import NotesFilters

        return NotesFilters(self.model)

    @cached_property
    def tidy(self) -> "NotesTidy":
        from facilitator.ui.stream.chosen import tidy_of  # no start needs it

        tidy = tidy_of(self._session, self.model, self.view, self.keys)
        tidy.edit_asked.connect(self._edit)
        return tidy

    @property
    def stream(self) -> QWidget:
        """What shows the notes, or why there are none to see."""
        return self._stack

    def first_focus(self) -> QWidget:
        """Return the box, or the stream where nothing can be typed."""
        return self.capture.first_focus() if self.capture.isEnabled() else self.view

    @Slot(object)
    def take_key(self, event: QKeyEvent) -> None:
        """Type a key that was pressed where nothing else takes it."""
        box = self.capture.first_focus()
        if box.isEnabled():
            box.setFocus()
            typed = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            QCoreApplication.sendEvent(box, typed)

    @Slot(str)
    def say(self, text: str) -> None:
        """Say something below the box."""
        self.capture.footer.show_news(text)

    @Slot()
    def _go_to_box(self) -> None:
        focus_first(self)

    @Slot()
    def _on_clicked(self) -> None:
        """Leave the keys in the note; where none can be typed, the stream may have them."""
        if not self.capture.isEnabled():
            self.view.setFocus(Qt.FocusReason.MouseFocusReason)
        elif not self.keys.entered:
            focus_first(self)

    @Slot()
    def _enter_stream(self) -> None:
        self.show_rest()
        if self._stack.currentWidget() is self.view:
            self.view.enter()

    def keep_draft(self) -> None:
        """Keep what is typed, as far as the file takes it: for a window that closes."""
        self.capture.drafts.keep_all()

    def is_settled(self) -> bool:
        """Tell whether nothing that was typed is on its way into the file."""
        return self.capture.drafts.is_settled() and not self.outbox.is_busy()

    def unkept(self) -> "Unkept":
        """Return what is typed here and in no note."""
        from facilitator.operations.unkept import Unkept, UnkeptLine

        lines = (UnkeptLine(each.roundtable, unsaved_of(each)) for each in self.outbox.unsaved())
        drafts, place = self.capture.drafts, self._session.roundtable_id
        typed = self.capture.rework.half_typed()
        here = (UnkeptLine(place, typed),) if place and typed else ()
        left = (
            UnkeptLine(where, Unsaved(kept.text, kept.began))
            for where, kept in drafts.left_behind().items()
        )
        kept = drafts.keeps_box()
        half_typed = (*(() if kept else here), *left)
        return Unkept(tuple(lines), half_typed, here if kept else ())

    def take_over(self, unkept: "Unkept") -> None:
        """Take over what another window could not keep; entered lines are sent at once."""
        db = self._session.db
        reason = self.tr("this was not saved in the file before")
        lines = (line_of(db, each.roundtable, each.line) for each in unkept.lines)
        self.outbox.put_back(lines, reason)
        for each in (*unkept.half_typed, *unkept.drafted):
            if each.roundtable != self._session.roundtable_id:
                self.capture.drafts.offer(each.roundtable, each.line.text, each.line.began)
            elif self.capture.box.began in (None, each.line.began):
                self.capture.rework.put(line_of(db, each.roundtable, each.line))
            elif self.capture.box.text() != each.line.text:  # never over another text
                self.outbox.put_back([line_of(db, each.roundtable, each.line)], reason)
        self.outbox.retry_all()

    @Slot()
    def _show_unsaved(self) -> None:
        """Say how many lines are not saved, and why; here or in another roundtable."""
        refused = [line for line in self.outbox.unsaved() if line.reason]
        self.unsaved_bar.show_lines(refused)
        self._actions.learn(unsaved=bool(refused))

    @Slot()
    def _show(self) -> None:
        """Show the stream, or why there is none."""
        if self._waits:
            self._stack.setCurrentWidget(self._nothing)
            return
        shown = self.view if self.model.rowCount() else self._nothing
        self._nothing.set_text(self._why_empty())
        self._stack.setCurrentWidget(self._hidden if self._curtain.isChecked() else shown)

    def _why_empty(self) -> str:
        if self._session.roundtable_id is None:
            return self.tr("Notes belong to a roundtable. Choose or plan one first.")
        if self.model.kind is not None:
            return self.tr("No notes of this kind here.")
        if elsewhere := self._why_none_of(self.model.scope):
            return elsewhere
        if self.model.filters_by_item:
            return self.tr("No notes on this item yet. Type below while people talk.")
        return self.tr(
            "No notes yet. Type below while people talk: who has the floor is who said it."
        )

    def _why_none_of(self, scope: "Scope") -> str:
        from facilitator.ui.stream.model import Scope

        sentences = {
            Scope.STARRED: self.tr("No note has a star. S in the list gives one."),
            Scope.GAPS: self.tr("No gap is left to fill: ??? in a note marks one."),
            Scope.DELETED: self.tr("No note of this roundtable was deleted."),
        }
        return sentences.get(scope, "")

    @Slot(object)
    def _on_saved(self, line: Line) -> None:
        """Say where a note went that the filters do not show, lest it be typed again."""
        last = last_note(self._session.db, line.roundtable, self._session.author.machine)
        if last is None or (last.text, last.at) != (line.text, line.began):
            return
        if line.roundtable == self._session.roundtable_id and self.model.position(last.id) is None:
            self.capture.footer.show_news(self.tr("Saved; the filters above do not show it."))

    @Slot(object)
    def _tidy_by_key(self, asked: "VerbKey") -> None:
        self.tidy.do_by_key(asked)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        self.tidy.open_menu(at)

    @Slot(str)
    def _edit(self, note_id: str) -> None:
        note = self.model.note(note_id)
        if note is not None:
            self.capture.rework.edit(note)

    @Slot(object)
    def _mark(self, note_id: str | None) -> None:
        """Show in the stream which note is in the box."""
        at = self.model.position(note_id) if note_id is not None else None
        if at is None:
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self.model.index(at))
