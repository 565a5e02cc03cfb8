"""Whose the line in the box is, where one key changes it: the speaker before, or for whom."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor

from facilitator.core.floor import speaking
from facilitator.core.model import Record
from facilitator.core.speaking_for import next_choice
from facilitator.core.tagging.spans import Role, Span
from facilitator.operations.note_taking.context import Sticky, held_at
from facilitator.operations.speaking_for import speak_for
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.capture.outbox import Outbox
from facilitator.ui.capture.reading import LineReading, said_before, speaker_before
from facilitator.ui.capture.rework import Rework
from facilitator.ui.session import Session
from facilitator.ui.utf16 import qt_position


class SaidBy(QObject):
    """`before` says that the line belongs to the speaker before.

    For whom somebody of several organisations speaks goes from the one to the other and to all of
    them. Whoever is named on the line has it changed there. Of whoever has the floor it is the turn
    that changes, with its notes; all of them hold for the notes until the floor changes.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        outbox: Outbox,
        rework: Rework,
        *,
        box: CaptureBox,
        reading: Callable[[], LineReading | None],
    ) -> None:
        """Take what holds for a line, the box it is typed in, and how it is read now."""
        super().__init__(box)
        self._session = session
        self._box = box
        self._outbox = outbox
        self._rework = rework
        self._reading = reading
        self.before = False
        actions.connect("speaks_for", self._choose_next)
        actions.connect("speaker_before", self._choose_before)

    @Slot()
    def _choose_before(self) -> None:
        record = self._session.record
        if record is None or self._rework.note is not None:
            return
        if speaker_before(record, self._box.began or self._session.now()) is None:
            self.told.emit(self.tr("Nobody had the floor before."))
            return
        self.before = not self.before
        self.changed.emit()

    @Slot()
    def _choose_next(self) -> None:
        reading, record = self._reading(), self._session.record
        if reading is None or record is None or not self._box.isEnabled():
            return
        if not reading.represents or self._rework.note is not None:
            self.told.emit(self.tr("Nobody who says this represents several organisations."))
            return
        chosen = next_choice(reading.represents, reading.placed.said_by)
        if reading.placed.said_from == "tag":
            self._rewrite(reading, chosen)
        else:
            self._change(record, reading, chosen)
        self.changed.emit()

    def _change(self, record: Record, reading: LineReading, chosen: tuple[str, ...]) -> None:
        """Change it of whoever has the floor, or for this one note."""
        at = self._box.began or self._session.now()
        turn, placed = speaking(record), reading.placed
        held = (turn is not None and placed.turn == turn) and placed.people == (turn.person,)
        if not held or reading.before_chosen:
            before = said_before(record, self._outbox.sticky, at) if self.before else None
            self.before = False
            context = before or self._context(record, at)
            self._rework.context = replace(
                context, organisations=chosen, people=placed.people, since=None
            )
        elif len(chosen) > 1:
            self._outbox.sticky = replace(
                self._context(record, at), organisations=chosen, people=placed.people
            )
        else:
            self._outbox.sticky = replace(self._context(record, at), organisations=(), people=())
            if turn is not None and turn.organisation != chosen[0]:
                self._session.act(speak_for, chosen[0])
                names = {each.id: each.short for each in self._session.programme.organisations}
                text = self.tr("The turn is for {name} now, and so are its notes.")
                self.told.emit(text.format(name=names.get(chosen[0], "")))

    def _context(self, record: Record, at: int) -> Sticky:
        return held_at(record, self._rework.context or self._outbox.sticky, at)

    def _rewrite(self, reading: LineReading, chosen: tuple[str, ...]) -> None:
        """Name before the person whom they speak for, and nobody else of theirs."""
        handles = {each.id: each.handle for each in self._session.programme.organisations}
        said = [each for each in reading.scanned.spans if each.role is Role.SAID_BY]
        named = [each for each in said if each.entities[0].id in reading.represents]
        cursor = QTextCursor(self._box.document())
        cursor.beginEditBlock()
        for span in reversed(named):
            self._select(cursor, span)
            cursor.removeSelectedText()
        cursor.setPosition(qt_position(self._box.text(), min(each.start for each in said)))
        cursor.insertText("".join(f"@{handles[each]} " for each in chosen if each in handles))
        cursor.endEditBlock()

    def _select(self, cursor: QTextCursor, span: Span) -> None:
        text = self._box.text()
        end = span.end + (text[span.end : span.end + 1] == " ")
        cursor.setPosition(qt_position(text, span.start))
        cursor.setPosition(qt_position(text, end), QTextCursor.MoveMode.KeepAnchor)
