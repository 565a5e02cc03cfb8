"""Outbox: typed lines on their way into the file, sent in order, kept until they are saved."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.core.model import Note
from facilitator.core.rule_in_force import rules_in_force
from facilitator.operations.note_taking.context import NOTHING_STICKY, Sticky
from facilitator.operations.note_taking.notes import edit_note
from facilitator.ui.session import Session
from facilitator.ui.writer import Cause, Failure

_AGAIN_MS = 5_000  # until a file that could not be written is tried again


@dataclass(frozen=True, slots=True)
class Line:
    """A typed line that is not saved yet.

    `override` is a context for this line alone, `note` the one it rewrites, and `reason` why the
    last attempt failed, `bare` the same for who says already that it did. One that `waits` was
    refused by the file and is sent again by itself; what was in force when it was typed is its
    `sticky`. A line that `only_tags` sets the context. When it was `entered` is not known of one
    that waited through a restart; a note is rewritten `since` it was put in the box.
    """

    number: int
    roundtable: str
    text: str
    began: int
    override: Sticky | None = None
    note: Note | None = None
    reason: str = ""
    bare: str = ""
    waits: bool = False
    sticky: Sticky | None = None
    only_tags: bool = False
    entered: int | None = None
    since: int | None = None


class Outbox(QObject):
    """Sends a line when the one before it is done, so that each meets the context it was typed in.

    A line of tags only changes `sticky`; what is typed right after it must wait for that. Where
    the file refuses one, those typed after it wait behind it: they are saved in order, or not yet.
    """

    changed = Signal()
    saved = Signal(object)  # Line
    refused = Signal(object)  # Line that makes no sense, with the reason; just entered, or retried
    blocked = Signal(object)  # Line that the file refused, the first of those that wait

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.sticky = NOTHING_STICKY
        self._session = session
        self._lines: dict[int, Line] = {}  # in the order typed
        self._sent: Line | None = None
        self._used = NOTHING_STICKY  # by the line that is on its way
        self._count = 0
        self._due = False  # those that wait are to be tried
        self._asked: set[int] = set()  # retried one by one, by hand
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.retry_waiting)
        session.changed.connect(self.retry_waiting)

    def lines(self, roundtable: str | None) -> list[Line]:
        return [line for line in self._lines.values() if line.roundtable == roundtable]

    def unsaved(self) -> list[Line]:
        """Return the lines of every roundtable, in the order typed."""
        return list(self._lines.values())

    def is_busy(self) -> bool:
        """Tell whether a line is on its way."""
        return self._sent is not None or any(not line.reason for line in self._lines.values())

    def add(
        self,
        roundtable: str,
        text: str,
        *,
        began: int,
        override: Sticky | None = None,
        note: Note | None = None,
        only_tags: bool = False,
        since: int | None = None,
    ) -> None:
        """Send a line; with `note`, as the new text of that note, typed `since` an instant."""
        entered = self._session.now()
        line = Line(0, roundtable, text, began, override, note, only_tags=only_tags)
        self._put(replace(line, entered=entered, since=since))
        self._due = True
        self.changed.emit()
        self._send_next()

    def put_back(self, lines: Iterable[Line], reason: str) -> None:
        """Show lines as not saved that were entered earlier; they wait to be asked for.

        Those that are here already stay as they are.
        """
        known = {(each.roundtable, each.text, each.began) for each in self._lines.values()}
        for line in lines:
            if (line.roundtable, line.text, line.began) not in known:
                self._put(replace(line, reason=reason))
        self.changed.emit()

    def retry(self, number: int) -> None:
        """Send a line again that was refused; those before it that wait go first."""
        line = self._lines.get(number)
        if line is not None and line.reason:
            self._asked.add(number)
            self._lines[number] = replace(line, waits=True)
            self.retry_waiting()

    @Slot()
    def retry_all(self) -> None:
        """Send everything again that was refused, in the order typed."""
        for number, line in self._lines.items():
            if line.reason:
                self._lines[number] = replace(line, waits=True)
        self.retry_waiting()

    @Slot()
    def retry_waiting(self) -> None:
        """Send what the file refused: something else was saved, or some time has passed."""
        if self._is_blocked():
            self._due = True
            self._send_next()

    def take(self, number: int) -> Line | None:
        """Let go of a line that was refused: it goes back to where it was typed.

        None for one that is on its way.
        """
        line = self._lines.get(number)
        if line is None or not line.reason or line.number == self._number_sent():
            return None
        del self._lines[number]
        self.changed.emit()
        return line

    def _put(self, line: Line) -> None:
        self._count += 1
        self._lines[self._count] = replace(line, number=self._count)

    def _is_blocked(self) -> bool:
        return any(line.waits for line in self._lines.values())

    def _number_sent(self) -> int | None:
        return self._sent.number if self._sent is not None else None

    def _send_next(self) -> None:
        if self._sent is not None:
            return
        for line in [each for each in self._lines.values() if not each.reason]:
            if line.only_tags or not self._is_blocked():
                self._send(line)
                return
            self._let_wait(line, self._blocking(), self._context_of(line))
        waiting = next((each for each in self._lines.values() if each.waits), None)
        if waiting is None:
            self._due = False
            self._again.stop()
        elif self._due:
            self._send(waiting)
        elif not self._again.isActive():
            self._again.start()

    def _send(self, line: Line) -> None:
        self._sent, self._used = line, self._context_of(line)
        session = self._session
        text = line.text.strip("\n").rstrip()  # a refused line goes back as it was typed
        run = partial(
            session.run,
            done=partial(self._on_done, line),
            failed=partial(self._on_failed, line),
        )
        if line.note is not None:
            run(edit_note, line.note.id, text, at=session.now(), began=line.since)
        else:
            from facilitator.operations.typed_line import enter_line  # no start needs it

            entered = self._entered(line)
            run(
                enter_line,
                line.roundtable,
                text,
                at=line.began,
                sticky=self._used,
                entered=entered,
            )

    def _entered(self, line: Line) -> int | None:
        """Return when a line was entered; None where the clock was put back since.

        What is off the record then seems to begin later than now: it must hold all the same.
        """
        record, now = self._session.record, self._session.now()
        late = record is not None and any(each.begin > now for each in rules_in_force(record))
        return None if late or (line.entered or 0) > now else line.entered

    def _context_of(self, line: Line) -> Sticky:
        return line.override or line.sticky or self.sticky

    def _let_wait(self, line: Line, why: Failure | Line, sticky: Sticky) -> None:
        """Keep a line with the context that it was typed in."""
        reason = why.message if isinstance(why, Failure) else why.reason
        self._lines[line.number] = replace(
            line, reason=reason, bare=why.bare, waits=True, sticky=sticky
        )
        self.changed.emit()

    def _blocking(self) -> Line:
        return next(line for line in self._lines.values() if line.waits)

    def _on_done(self, line: Line, result: object) -> None:
        from facilitator.operations.typed_line import Entered

        self._sent = None
        if isinstance(result, Entered) and line.override is None and line.sticky is None:
            self.sticky = result.sticky
        del self._lines[line.number]
        self._asked.discard(line.number)
        self.changed.emit()
        self.saved.emit(line)
        self._send_next()

    def _on_failed(self, line: Line, failure: Failure) -> None:
        self._sent = None
        new = not line.reason or line.number in self._asked
        self._asked.discard(line.number)
        if failure.cause is Cause.FILE:
            self._due = False
            first = not self._is_blocked()
            self._let_wait(line, failure, self._used)
            if first:
                self.blocked.emit(self._lines[line.number])
        else:  # this line alone: it holds up nothing that was typed after it
            failed = replace(line, reason=failure.message, waits=False, sticky=self._used)
            self._lines[line.number] = failed
            self.changed.emit()
            if new and failure.cause is Cause.ASKED:
                self.refused.emit(failed)
        self._send_next()
