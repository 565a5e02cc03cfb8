"""Lines on their way into the file: sent one after the other, kept until they are saved."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.model import Note
from facilitator.operations.desk import Entered, enter_line
from facilitator.operations.note_context import NOTHING_STICKY, Sticky
from facilitator.operations.notes import edit_note
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure


@dataclass(frozen=True, slots=True)
class Line:
    """A typed line that is not saved yet.

    `override` is a context for this line alone, `note` the one it rewrites, and `reason` why the
    last attempt failed.
    """

    number: int
    roundtable: str
    text: str
    began: int
    override: Sticky | None = None
    note: Note | None = None
    reason: str = ""


class Outbox(QObject):
    """Sends a line when the one before it is done, so that each meets the context it was typed in.

    A line of tags only changes `sticky`; what is typed right after it must wait for that.
    """

    changed = Signal()
    saved = Signal(object)  # Line
    refused = Signal(object)  # Line, with its reason

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.sticky = NOTHING_STICKY
        self._session = session
        self._lines: dict[int, Line] = {}  # in the order typed
        self._sent: Line | None = None
        self._job: int | None = None
        self._count = 0
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)

    def lines(self, roundtable: str | None) -> list[Line]:
        return [line for line in self._lines.values() if line.roundtable == roundtable]

    def is_busy(self) -> bool:
        """Tell whether a line is on its way."""
        return any(not line.reason for line in self._lines.values())

    def add(
        self,
        roundtable: str,
        text: str,
        *,
        began: int,
        override: Sticky | None = None,
        note: Note | None = None,
    ) -> None:
        """Send a line; with `note`, as the new text of that note."""
        self._count += 1
        self._lines[self._count] = Line(self._count, roundtable, text, began, override, note)
        self.changed.emit()
        self._send_next()

    def retry(self, number: int) -> None:
        """Send a line again that was refused."""
        line = self._lines.get(number)
        if line is not None and line.reason:
            self._lines[number] = replace(line, reason="")
            self.changed.emit()
            self._send_next()

    def take(self, number: int) -> Line:
        """Let go of a line that was refused: it goes back to where it was typed."""
        line = self._lines.pop(number)
        self.changed.emit()
        return line

    def _send_next(self) -> None:
        if self._sent is not None:
            return
        line = next((each for each in self._lines.values() if not each.reason), None)
        if line is None:
            return
        self._sent = line
        session = self._session
        text = line.text.strip("\n").rstrip()  # a refused line goes back as it was typed
        if line.note is not None:
            job = session.run(edit_note, line.note.id, text, at=session.now())
        else:
            sticky = line.override or self.sticky
            job = session.run(enter_line, line.roundtable, text, at=line.began, sticky=sticky)
        self._job = session.claim(job)

    @Slot(object, object)
    def _on_finished(self, job: int, result: object) -> None:
        line = self._done(job)
        if line is None:
            return
        if isinstance(result, Entered) and line.override is None:
            self.sticky = result.sticky
        del self._lines[line.number]
        self.changed.emit()
        self.saved.emit(line)
        self._send_next()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        line = self._done(failure.job)
        if line is None:
            return
        failed = replace(line, reason=failure.message)
        self._lines[line.number] = failed
        self.changed.emit()
        self.refused.emit(failed)
        self._send_next()

    def _done(self, job: int) -> Line | None:
        if self._sent is None or job != self._job:
            return None
        line, self._sent, self._job = self._sent, None, None
        return line
