"""Box, chips and footer together: from a typed line to a saved note."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.model import Note
from facilitator.operations.note_context import NOTHING_STICKY
from facilitator.store.queries.records import last_note
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.capture_box import CaptureBox, lines_of
from facilitator.ui.run.capture_chips import CaptureChips
from facilitator.ui.run.capture_correct import Correction
from facilitator.ui.run.capture_drafts import Drafts
from facilitator.ui.run.capture_outbox import Line, Outbox
from facilitator.ui.run.capture_reading import Reading, read_line, said_before, speaker_before
from facilitator.ui.run.capture_strike import StrikeLast
from facilitator.ui.run.capture_unknown import UnknownNames
from facilitator.ui.run.capture_view import CaptureView
from facilitator.ui.run.capture_words import CaptureWords
from facilitator.ui.run.completion_control import CompletionControl
from facilitator.ui.run.covered_box import CoveredBox
from facilitator.ui.run.notes_words import clock_label, first_words
from facilitator.ui.session import Session
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.wording import sentence


class CapturePane(Pane):
    """Lines go to the outbox; nothing typed is dropped before its commit."""

    editing = Signal(object)  # the id of the note in the box, or None

    def __init__(
        self, session: Session, actions: ActionMap, outbox: Outbox, *, over: QWidget
    ) -> None:
        """Take the widget that completions may float over; it must hold this one."""
        super().__init__(line=Qt.Edge.TopEdge)
        self._session = session
        self._outbox = outbox
        self._note: Note | None = None  # the one that is being edited
        self._before = False  # the line belongs to the speaker before
        self._strike = StrikeLast(session, outbox, self)
        self._place: str | None = None
        self.words = CaptureWords(session, self)
        self.box = CaptureBox(session.now)
        self.completion = CompletionControl(self.box, self.words, over)
        self.box.complete_with(self.completion)
        self._curtain = actions.action("curtain")
        self._covered = CoveredBox(self.box, self._curtain)
        offered = [actions.action(each) for each in ("speaker_before", "unknown_name")]
        self.chips = CaptureChips(offered)
        self._correction = Correction(session, self.box, self.chips, self.reading)
        self._unknown = UnknownNames(session, actions, self.box, self.words, self.reading)
        self._view = CaptureView(session, self._curtain, self.box, self.chips)
        self.footer = self._view.footer
        self._drafts = Drafts(session, self.box, outbox, self)
        self._lay_out()
        self._connect(actions)
        self.setEnabled(False)
        self._take_roundtable()

    def _lay_out(self) -> None:
        unit = app_scale().unit
        self.column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 2 * unit)
        self.column.setSpacing(2 * unit)
        for widget in (self.chips, self._covered, self.footer):
            self.column.addWidget(widget)
        self.setFocusProxy(self._covered)
        self.box.setPlaceholderText(self.tr("What is being said? @who  #question  !kind"))

    def _connect(self, actions: ActionMap) -> None:
        session, box, outbox = self._session, self.box, self._outbox
        box.textChanged.connect(self._on_text)
        box.submitted.connect(self._submit)
        box.each_submitted.connect(self._submit_each)
        box.pasted.connect(self._offer_each)
        box.up_pressed.connect(self._edit_last)
        box.shift_up_pressed.connect(self._strike.reach_back)
        box.escaped.connect(self._escape)
        outbox.saved.connect(self._refresh)
        outbox.refused.connect(self._on_refused)
        self._drafts.failed.connect(self._on_draft_failed)
        session.changed.connect(self._refresh)
        self._strike.told.connect(self.footer.show_news)
        self._strike.struck.connect(self._on_struck)
        self._unknown.told.connect(self.footer.show_news)
        for part in (self._strike, self._unknown):
            part.failed.connect(self._show_failure)
        session.roundtable_chosen.connect(self._take_roundtable)
        session.ticked.connect(self._refresh)
        self._curtain.toggled.connect(self._refresh)
        actions.connect("write_note", self._covered.take_focus)
        actions.connect("speaker_before", self._choose_before)
        actions.connect("off_record", self._strike_last)

    def edit(self, note: Note) -> None:
        """Put a note in the box, to be saved as the new text of that note."""
        if not self.box.is_empty():
            self.footer.show_news(self.tr("Save what is in the box first."))
            return
        self._note = note
        self._before = False
        self.box.put(note.text, began=note.at)
        self.box.setFocus()
        self.editing.emit(note.id)
        self._refresh()

    def reading(self) -> Reading | None:
        """Return what would be made of the box now."""
        record = self._session.record
        if record is None:
            return None
        now = self._session.now()
        at = self.box.began or now
        return read_line(
            record,
            self.words.vocabulary,
            self.box.text(),
            at=at,
            now=now,
            sticky=self._outbox.sticky,
            before_chosen=self._before,
        )

    def keep_draft(self) -> None:
        """Keep what is in the box now; for a window that closes."""
        self._drafts.keep_now()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._view.recolour()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drafts.keep_now()

    # From the box.

    @Slot()
    def _on_text(self) -> None:
        self.footer.clear_sentence()
        if not self.box.is_empty():
            self._strike.forget()
        self._refresh()

    @Slot()
    def _submit(self) -> None:
        text = self.box.text()
        place, record = self._place, self._session.record
        if not text.strip() or place is None or record is None:
            return
        began = self.box.began or self._session.now()
        reading = self.reading()
        override = None
        if self._before and reading is not None and not reading.scanned.tags_only:
            override = said_before(record, self._outbox.sticky, began)
        note = self._note
        self._leave_edit()
        self._before = False
        self._outbox.add(place, text, began=began, override=override, note=note)
        self.box.put("", began=None)

    @Slot()
    def _submit_each(self) -> None:
        """Save every line as a note of its own; one line, or an edit, is saved as ever."""
        lines = lines_of(self.box.text())
        if self._note is not None or len(lines) < 2 or self._place is None:
            self._submit()
            return
        began = self.box.began or self._session.now()
        for line in lines:
            self._outbox.add(self._place, line, began=began)
        self._before = False
        self.box.put("", began=None)

    @Slot(int)
    def _offer_each(self, lines: int) -> None:
        text = self.tr("{count} lines pasted. Alt+Enter: a note each. Enter: one note.")
        self.footer.show_news(text.format(count=lines))

    @Slot()
    def _edit_last(self) -> None:
        if self._place is None or self._outbox.is_busy() or self._curtain.isChecked():
            return
        last = last_note(self._session.db, self._place)
        if last is not None:
            self.edit(last)

    @Slot()
    def _escape(self) -> None:
        """Leave the edit, else drop the context, else what was typed, which undo brings back."""
        if self._note is not None:
            unchanged = self.box.text() == self._note.text
            self._leave_edit()
            if unchanged:
                self.box.put("", began=None)
        elif self._before:
            self._before = False
        elif self._outbox.sticky != NOTHING_STICKY:
            self._outbox.sticky = NOTHING_STICKY
        elif not self.box.is_empty():
            self.box.empty()
            self.footer.show_news(self.tr("Taken out of the box: undo brings it back."))
            return
        self.footer.clear_sentence()
        self._refresh()

    def _leave_edit(self) -> None:
        if self._note is not None:
            self._note = None
            self.editing.emit(None)

    # From the actions.

    @Slot()
    def _strike_last(self) -> None:
        if self.isVisible():  # in Review the key means the notes that are selected there
            self._strike.strike()

    @Slot(object)
    def _on_struck(self, note: Note) -> None:
        """Say which note it was, unless the curtain hides it."""
        record = self._session.record
        if record is None:
            return
        words = "" if self._curtain.isChecked() else f" “{first_words(note.text)}”"
        text = self.tr("Off the record: {time}{words}. Shift+Up: the one before too.")
        time = clock_label(note.at, record.roundtable.zone)
        self.footer.show_news(text.format(time=time, words=words))

    @Slot()
    def _choose_before(self) -> None:
        record = self._session.record
        if record is None or self._note is not None:
            return
        at = self.box.began or self._session.now()
        if speaker_before(record, at) is None:
            self.footer.show_news(self.tr("Nobody had the floor before."))
            return
        self._before = not self._before
        self._refresh()

    # From the file.

    @Slot(object)
    def _on_refused(self, line: Line) -> None:
        """Give a line back, unless something else is being typed: then its row keeps it."""
        if self.box.is_empty() and line.roundtable == self._place:
            self._outbox.take(line.number)
            self.box.put(line.text, began=line.began)
            self._note = line.note
            self._before = line.override is not None
            self.editing.emit(line.note.id if line.note else None)
            self._refresh()
        self._show_failure(line.reason)

    @Slot(str)
    def _show_failure(self, reason: str) -> None:
        self.footer.show_failure(sentence(reason))

    @Slot(str)
    def _on_draft_failed(self, reason: str) -> None:
        self._show_failure(
            self.tr("what you type is not being kept: {reason}").format(reason=reason)
        )

    @Slot()
    def _take_roundtable(self) -> None:
        """Keep what was typed with the roundtable it was typed in, and offer what this one has."""
        place = self._session.roundtable_id
        if place == self._place:
            return
        draft = self._drafts.move_to(place)
        self._place = place
        self._leave_edit()
        self._before = False
        self._outbox.sticky = NOTHING_STICKY
        self.box.put(draft.text if draft else "", began=draft.began if draft else None)
        self.setEnabled(place is not None and self._session.can_write())
        if draft is not None and self._session.record is not None:
            zone = self._session.record.roundtable.zone
            text = self.tr("A half-typed note from {time} is back.")
            self.footer.show_news(text.format(time=clock_label(draft.began, zone)))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._view.show(self.reading(), self._note)
