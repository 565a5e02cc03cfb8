"""Rework: puts a saved note, or a line that was refused, into the capture box to be changed."""

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.model import Note
from facilitator.operations.drafts import Unsaved
from facilitator.operations.note_taking.context import Sticky
from facilitator.store.queries.records import last_note
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.capture.outbox import Line, Outbox
from facilitator.ui.session import Session


class Rework(QObject):
    """Puts a note or a refused line into the box; never over what is being typed.

    `note` is the one that `box` rewrites, and `context` that of a line which was taken back.
    """

    editing = Signal(object)  # the id of the note in the box, or None
    told = Signal(str)  # why nothing was put there

    def __init__(self, session: Session, box: CaptureBox, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.box = box
        self._outbox = outbox
        self.note: Note | None = None
        self.context: Sticky | None = None
        self.since: int | None = None  # when it was put in the box: `began` is the note's own

    def edit(self, note: Note) -> None:
        """Put a note in the box, to be saved as the new text of that note."""
        if self._is_free():
            self._put(note.text, note.at, note=note)
            self.box.setFocus()

    @Slot(int)
    def take_back(self, number: int) -> None:
        """Put a line that is not saved back into the box, to be changed."""
        if self._is_free():
            line = self._outbox.take(number)
            if line is not None:
                self.put(line)
                self.box.setFocus()

    def take_last(self) -> None:
        """Put what was entered last back into the box, be it saved or not."""
        place = self._session.roundtable_id
        if place is None:
            return
        unsaved = next(reversed(self._outbox.lines(place)), None)
        last = last_note(self._session.db, place, self._session.author.machine)
        if unsaved is not None and (last is None or unsaved.began >= last.at):
            self.take_back(unsaved.number)
        elif last is not None and not self._outbox.is_busy():
            self.edit(last)

    def put(self, line: Line) -> None:
        """Put a line in place of what is in the box, in the context that it was typed in."""
        context = line.override or line.sticky
        self._put(
            line.text,
            line.began,
            note=line.note,
            context=None if context == self._outbox.sticky else context,
        )
        self.since = self.since if line.since is None else line.since

    def leave(self) -> None:
        """Let what is in the box be a line of its own."""
        self.context = self.since = None
        if self.note is not None:
            self.note = None
            self.editing.emit(None)

    def half_typed(self) -> Unsaved | None:
        """Return what is in the box, None for nothing."""
        if self.box.is_empty():
            return None
        began = self.box.began or self._session.now()
        note = self.note.id if self.note is not None else None
        return Unsaved(self.box.text(), began, self.context or self._outbox.sticky, note)

    def _put(
        self, text: str, began: int, *, note: Note | None, context: Sticky | None = None
    ) -> None:
        self.leave()
        self.note, self.context = note, context
        self.since = self._session.now() if note is not None else None
        self.box.put(text, began=began)
        self.editing.emit(note.id if note is not None else None)

    def _is_free(self) -> bool:
        if not self.box.is_empty():
            self.told.emit(self.tr("Save what is in the box first."))
        return self.box.is_empty()
