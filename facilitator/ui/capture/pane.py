"""Capture pane: box, chips and footer together, from a typed line to a saved note."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.instants import clock_time
from facilitator.core.rule_in_force import NO_BIRTH_RULE, in_force
from facilitator.operations.note_taking.context import NOTHING_STICKY
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.capture.box import CaptureBox, lines_of
from facilitator.ui.capture.chat_mark import toggle_chat
from facilitator.ui.capture.chips import CaptureChips
from facilitator.ui.capture.completion_control import CompletionControl
from facilitator.ui.capture.correct import Correction
from facilitator.ui.capture.covered_box import CoveredBox
from facilitator.ui.capture.drafts import Drafts
from facilitator.ui.capture.outbox import Line, Outbox
from facilitator.ui.capture.reading import LineReading, read_line, said_before
from facilitator.ui.capture.rework import Rework
from facilitator.ui.capture.rule_shown import RuleShown
from facilitator.ui.capture.said_by import SaidBy
from facilitator.ui.capture.strike import StrikeLast
from facilitator.ui.capture.unknown import UnknownNames
from facilitator.ui.capture.view import CaptureView
from facilitator.ui.capture.words import CaptureWords
from facilitator.ui.fonts import app_scale
from facilitator.ui.session import Session
from facilitator.ui.widgets.contained import Contained
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.wording import sentence


class CapturePane(Pane):
    """Lines go to the outbox; nothing typed is dropped before its commit."""

    def __init__(
        self, session: Session, actions: ActionMap, outbox: Outbox, *, over: QWidget
    ) -> None:
        """Take the widget that completions may float over; it must hold this one."""
        super().__init__(line=Qt.Edge.TopEdge)
        self.setAccessibleName(self.tr("New note"))
        self._session = session
        self._outbox = outbox
        self._draft_told = ""
        self._place: str | None = None
        self.words = CaptureWords(session, self)
        self.box = CaptureBox(session.now)
        self.completion = CompletionControl(self.box, self.words, over)
        self.box.complete_with(self.completion)
        self._curtain = actions.action("curtain")
        self._strike = StrikeLast(session, outbox, self._curtain, self)
        self._covered = CoveredBox(self.box, self._curtain)
        offered = [
            actions.action(each) for each in ("speaker_before", "speaks_for", "unknown_name")
        ]
        self.chips = CaptureChips(offered)
        self._correction = Correction(session, self.box, self.chips, self.reading)
        from_here = (actions.action(f"{each}_from_here") for each in ("off", "chatham"))
        self._rule = RuleShown(self.box, self._covered.cover, *from_here)
        self._view = CaptureView(session, self._curtain, self.box, self.chips)
        self.footer = self._view.footer
        self.rework = Rework(session, self.box, outbox, self)
        self._unknown = UnknownNames(session, actions, self.rework, self.words, self.reading)
        self._said = SaidBy(
            session, actions, outbox, self.rework, box=self.box, reading=self.reading
        )
        self.drafts = Drafts(session, self.box, outbox, self)
        self._lay_out()
        self._connect(actions)
        self.setEnabled(False)
        self._take_roundtable()

    def _lay_out(self) -> None:
        unit = app_scale().unit
        self.column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 2 * unit)
        self.column.setSpacing(2 * unit)
        for widget in (Contained(self.chips), self._covered, Contained(self.footer)):
            self.column.addWidget(widget)

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
        self.drafts.failed.connect(self._on_draft_failed)
        self.drafts.settled.connect(self._on_draft_settled)
        self.rework.told.connect(self.footer.show_news)
        self.rework.editing.connect(self._on_editing)
        for part in (self._strike, self._unknown):
            part.told.connect(self.footer.show_news)
            part.failed.connect(self._show_failure)
        self._said.told.connect(self.footer.show_news)
        self._said.changed.connect(self._refresh)
        session.roundtable_chosen.connect(self._take_roundtable)
        self._view.outdated.connect(self._refresh)
        self._curtain.toggled.connect(self._refresh)
        actions.connect("write_note", self._covered.take_focus)
        actions.connect("off_record", self._strike_last)
        actions.connect("chat_note", self._toggle_chat)

    def first_focus(self) -> QWidget:
        """Return the box, or what covers it."""
        return self._covered.shown

    def reading(self) -> LineReading | None:
        """Return what would be made of the box now."""
        record = self._session.record
        if record is None:
            return None
        now = self._session.now()
        at = self.box.began or now
        return read_line(
            self._session.programme,
            record,
            self.words.vocabulary,
            self.box.text(),
            at=at,
            now=now,
            sticky=self.rework.context or self._outbox.sticky,
            before_chosen=self._said.before,
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._view.recolour()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drafts.keep_now()

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
        only_tags = reading is not None and reading.scanned.tags_only
        override = None if only_tags else self.rework.context
        if self._said.before and not only_tags:
            override = said_before(record, self._outbox.sticky, began)
        note, since = self.rework.note, self.rework.since
        self._leave()
        self._outbox.add(
            *(place, text),
            began=began,
            override=override,
            note=note,
            only_tags=only_tags,
            since=since,
        )
        self.box.put("", began=None)

    @Slot()
    def _submit_each(self) -> None:
        """Save every line as a note of its own; one line, or an edit, is saved as ever."""
        lines = lines_of(self.box.text())
        if self.rework.note is not None or len(lines) < 2 or self._place is None:
            self._submit()
            return
        began = self.box.began or self._session.now()
        for line in lines:
            self._outbox.add(self._place, line, began=began, override=self.rework.context)
        self._leave()
        self.box.put("", began=None)

    @Slot(int)
    def _offer_each(self, lines: int) -> None:
        text = self.tr("%n line(s) pasted. Alt+Enter: a note each. Enter: one note.", "", lines)
        self.footer.show_news(keys_here(text))

    @Slot()
    def _edit_last(self) -> None:
        if not self._curtain.isChecked():
            self.rework.take_last()

    @Slot()
    def _escape(self) -> None:
        """Leave the edit, else drop the context, else what was typed, which undo brings back."""
        if self.rework.note is not None:
            unchanged = self.box.text() == self.rework.note.text
            self._leave()
            if unchanged:
                self.box.put("", began=None)
        elif self._said.before or self.rework.context is not None:
            self._said.before, self.rework.context = False, None
        elif self._outbox.sticky != NOTHING_STICKY:
            self._outbox.sticky = NOTHING_STICKY
        elif not self.box.is_empty():
            self.box.empty()
            self.footer.show_news(self.tr("Taken out of the box: undo brings it back."))
            return
        self.footer.clear_sentence()
        self._refresh()

    def _leave(self) -> None:
        """Let the next line be one of its own."""
        self._said.before = False
        self.rework.leave()

    @Slot(object)
    def _on_editing(self, note_id: str | None) -> None:  # noqa: ARG002
        self._said.before = False
        self._refresh()

    # From the actions.

    @Slot()
    def _strike_last(self) -> None:
        if self.isVisible():  # in Review the key means the notes that are selected there
            self._strike.strike()

    @Slot()
    def _toggle_chat(self) -> None:
        reading = self.reading()
        if reading is not None and self.isEnabled() and not self.box.is_composing():
            self._covered.take_focus()
            refusal = toggle_chat(self.box, reading.scanned)
            if refusal:
                self.footer.show_news(refusal)

    # From the file.

    @Slot(object)
    def _on_refused(self, line: Line) -> None:
        """Give a line back, unless something else is being typed: then its row keeps it."""
        if self.box.is_empty() and line.roundtable == self._place:
            self._outbox.take(line.number)
            self.rework.put(line)
        self._show_failure(line.reason)

    @Slot(str)
    def _show_failure(self, reason: str) -> None:
        self.footer.show_failure(sentence(reason, self._session.path.name))

    @Slot(str)
    def _on_draft_failed(self, reason: str) -> None:
        """Say it of what is in the box; for the lines above it, and why, a bar of theirs does."""
        if self.box.is_empty():
            return
        text = self.tr("what you type is not being kept")
        told = any(line.waits for line in self._outbox.unsaved())
        self._draft_told = sentence(text if told else f"{text}: {reason}")
        if self._draft_told != self.footer.sentence:  # said once, however often it is tried
            self.footer.show_failure(self._draft_told)

    @Slot()
    def _on_draft_settled(self) -> None:
        if self.drafts.keeps_box() and self.footer.sentence == self._draft_told:
            self.footer.clear_sentence()

    @Slot()
    def _take_roundtable(self) -> None:
        """Keep what was typed with the roundtable it was typed in, and offer what this one has."""
        place = self._session.roundtable_id
        if place == self._place:
            return
        draft = self.drafts.move_to(place)
        self._place = place
        self._leave()
        self._outbox.sticky = NOTHING_STICKY
        self.box.put(draft.text if draft else "", began=draft.began if draft else None)
        self.setEnabled(place is not None and self._session.can_write())
        if draft is not None and self._session.record is not None:
            zone = self._session.record.roundtable.zone
            text = self.tr("A half-typed note from {time} is back.")
            self.footer.show_news(text.format(time=clock_time(draft.began, zone)))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        reading, record = self.reading(), self._session.record
        self._view.show(reading, self.rework.note)
        if reading is not None and record is not None:  # of a note that is rewritten, from now on
            self._rule.show(reading.born if self.rework.note is None else in_force(record))
        else:
            self._rule.show(NO_BIRTH_RULE)
