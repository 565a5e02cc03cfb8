"""Keeps chats and transcripts beside the selected note of Review, and does what is asked."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.model import Record
from facilitator.core.transcripts.model import Speaker, Transcript
from facilitator.operations.transcripts.correcting import match_voice, set_offset
from facilitator.operations.transcripts.quoting import quote_passage
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.store.queries.records import load_record
from facilitator.store.queries.transcripts import last_with_transcript, load_transcripts
from facilitator.store.sqlite import Connection
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.announce import announce
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.review.notes_view import NotesView
from facilitator.ui.review.privacy_desk import PrivacyDesk
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.session import Session
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure

if TYPE_CHECKING:
    from facilitator.ui.review.transcripts.pane import TranscriptPane

NOTE, TRANSCRIPT = "note", "transcript"
_TABLES = ("transcript", "voice", "passage", "note", "roundtable", *PROGRAMME)


class Beside(NamedTuple):
    """A roundtable, and what was brought in beside it."""

    record: Record
    held: tuple[Transcript, ...]


class TranscriptsBeside(QObject):
    """The pane is made, and transcripts are read, once it is gone to."""

    def __init__(
        self, session: Session, actions: ActionMap, scope: ScopeButton, notes: NotesView
    ) -> None:
        super().__init__(notes)
        self._session, self._actions, self._scope, self._notes = session, actions, scope, notes
        self._shown: str | None = None  # the roundtable whose transcripts were asked for
        self._pane: TranscriptPane | None = None
        self._wants_keys = False
        self._followed: tuple[str | None, int | None] = None, None
        self._privacy = PrivacyDesk(session, notes)
        self.switch = self._make_switch()
        notes.detail.column.insertWidget(0, self.switch)
        self.switch.lower()  # read before what was there already, as it stands
        keep_tab_order(notes.detail, self.switch.findChildren(QWidget))
        self.reader = LastAsked(session, self)
        self.reader.answered.connect(self._on_read)
        notes.table.chosen.connect(self.follow)
        scope.chosen.connect(self.follow)
        session.changed.connect(self._on_changed)
        session.reopened.connect(self._forget)
        actions.connect("show_transcript", self._toggle)
        actions.connect("quote_passage", self._quote_in_hand)
        self._offer()

    @property
    def pane(self) -> "TranscriptPane":
        """The pane, made when it is first asked for."""
        if self._pane is None:
            from facilitator.ui.review.transcripts.pane import TranscriptPane

            self._pane = pane = TranscriptPane(
                self._make_switch(TRANSCRIPT), self._actions.action("quote_passage")
            )
            self._notes.right.addWidget(pane)
            pane.list.quote_asked.connect(self._quote)
            pane.list.left.connect(self._notes.table.setFocus)
            pane.speaker_chosen.connect(self._match)
            pane.align_asked.connect(self._align)
            pane.erase_asked.connect(self._privacy.erase_transcript)
            pane.strike_asked.connect(self._privacy.strike_passage)
            pane.in_hand.connect(self._learn)
        return self._pane

    @Slot()
    def follow(self) -> None:
        """Go to what was said when the selected note was taken."""
        if not self._is_seen():
            return
        where = self._where()
        if where != self._shown:
            self._ask(where)
        else:
            self._go_to_note()

    def _go_to_note(self) -> None:
        """Go to what was said then, once for a note: whoever reads on is not called back."""
        followed = (self._shown, self._instant())
        if followed != self._followed:
            self._followed = followed
            self.pane.go_to(followed[1])

    def _make_switch(self, shown: str = NOTE) -> SegmentedButtons:
        labels = ((NOTE, self.tr("Note")), (TRANSCRIPT, self.tr("Chat and transcript")))
        switch = SegmentedButtons(self.tr("Beside the notes"), labels)
        switch.set_value(shown)
        switch.chosen.connect(partial(self._turn, switch, shown))
        return switch

    def _turn(self, switch: SegmentedButtons, own: str, to: str) -> None:
        switch.set_value(own)  # it stays with its pane
        self._show(to)

    @Slot()
    def _toggle(self) -> None:
        was_seen = self._is_seen() and self._notes.isVisible()
        self._actions.action("view_notes").trigger()
        self._show(NOTE if was_seen else TRANSCRIPT)
        if was_seen:
            self._notes.table.setFocus()
        else:
            self._wants_keys = True
            self._give_keys()

    def _give_keys(self) -> None:
        """Have the keys in the list that was asked for by key, once there is one."""
        if self._wants_keys and self.pane.list.isVisible():
            self._wants_keys = False
            self.pane.list.setFocus()

    def _show(self, which: str) -> None:
        right = self._notes.right
        right.setCurrentWidget(self.pane if which == TRANSCRIPT else self._notes.detail)
        self._learn(in_hand=which == TRANSCRIPT and bool(self.pane.list.current()))
        self.follow()

    def _is_seen(self) -> bool:
        return self._pane is not None and self._notes.right.currentWidget() is self._pane

    def _where(self) -> str:
        """Return the roundtable (id) of the selected note, or what else is looked at."""
        row = self._notes.first_selected()
        home = row.home.id if row is not None and row.home is not None else None
        record = self._session.record
        return (
            home
            or self._scope.scope().roundtable
            or last_with_transcript(self._session.db)
            or (record.roundtable.id if record is not None else "")
        )

    def _instant(self) -> int | None:
        row = self._notes.first_selected()
        return row.note.at if row is not None and row.home is not None else None

    def _ask(self, where: str) -> None:
        self._shown = where
        if where:
            self.reader.ask(_read, where)
        else:
            self._show_held(None, ())

    @Slot(object)
    def _on_read(self, found: Beside) -> None:
        self._show_held(found.record, found.held)
        self._go_to_note()
        self._give_keys()

    def _show_held(self, record: Record | None, held: tuple[Transcript, ...]) -> None:
        session = self._session
        changeable = session.can_write()
        self.pane.show_transcripts(session.programme, record, held, changeable=changeable)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*_TABLES):
            return
        self._offer()
        self._forget()

    @Slot()
    def _forget(self) -> None:
        self._shown = None
        self.follow()

    def _offer(self) -> None:
        """Offer the pane where anything was brought in."""
        self.switch.setVisible(last_with_transcript(self._session.db) is not None)

    @Slot(bool)
    def _learn(self, in_hand: bool) -> None:
        self._actions.learn(passage=in_hand and self._is_seen())

    @Slot()
    def _quote_in_hand(self) -> None:
        self._quote(self.pane.list.current())

    @Slot(str)
    def _quote(self, passage: str) -> None:
        self._run(quote_passage, passage, done=self._on_quoted)

    @Slot(str, object)
    def _match(self, voice: str, speaker: Speaker) -> None:
        self._run(match_voice, voice, speaker)

    @Slot(str, object)
    def _align(self, transcript: str, zero: int) -> None:
        self._run(set_offset, transcript, zero)

    def _run(self, operation: Callable[..., Any], *args: Any, **more: Any) -> None:
        self.pane.say("")
        session = self._session
        session.run(operation, *args, at=session.now(), failed=self._on_failed, **more)

    def _on_quoted(self, _changes: Changes) -> None:
        announce(self.pane.list, self.tr("A quote was made of it"))

    def _on_failed(self, failure: Failure) -> None:
        self.pane.say(sentence(failure.message))


def _read(db: Connection, roundtable: str) -> Beside:
    return Beside(load_record(db, roundtable, notes=False), load_transcripts(db, roundtable))
