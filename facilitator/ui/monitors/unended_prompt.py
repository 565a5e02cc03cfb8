"""Asks about a roundtable that nobody ended, once its last act lies half a day back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Record
from facilitator.core.unended import left_at
from facilitator.operations.roundtables import end, end_as_left
from facilitator.ui.notes.words import day_label
from facilitator.ui.prompts import Answer, Prompt, PromptBar, Urgency
from facilitator.ui.session import Session

_NAME = "unended"


class UnendedPrompt(QObject):
    """Asks when such a roundtable is taken in hand, as a window does that opens on its file.

    Whatever is done in its room says that it still runs, and so does Esc.
    """

    def __init__(self, session: Session, prompts: PromptBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._asked = False
        session.roundtable_chosen.connect(self._ask)
        session.changed.connect(self._look_again)
        self._ask()

    def _left(self) -> tuple[Record, int] | None:
        """Return the roundtable in hand and its last act, where it was left without an end."""
        session = self._session
        record = session.record
        if record is None or not session.can_write() or record.roundtable.started_at is None:
            return None
        if record.roundtable.ended_at is not None:
            return None
        left = left_at(replace(record, notes=session.notes()), session.now())
        return None if left is None else (record, left)

    @Slot()
    def _ask(self) -> None:
        found = self._left()
        self._asked = found is not None
        if found is None:
            self._prompts.withdraw(_NAME)
            return
        record, left = found
        head = record.roundtable
        time, day = clock_time(left, head.zone), local_moment(left, head.zone).date()
        when = self.tr("{time} on {day}").format(time=time, day=day_label(day))
        text = self.tr("Nobody ended roundtable {number}; the last act was at {when}.")
        answers = (
            Answer(self.tr("It ended then"), "Alt+T", self._end_then),
            Answer(self.tr("It ends now"), "Ctrl+Shift+E", self._end_now),
        )
        prompt = Prompt(
            _NAME,
            text.format(number=head.label, when=when),
            answers,
            stay=self.tr("it still runs"),
            urgency=Urgency.FIRST,
            unanswered=self.tr("it counts to that act"),
        )
        self._prompts.ask(prompt)

    @Slot()
    def _look_again(self) -> None:
        """Ask no more when it has ended, or somebody goes on with it."""
        if self._asked and self._left() is None:
            self._asked = False
            self._prompts.withdraw(_NAME)

    def _end_then(self) -> None:
        self._session.act(end_as_left)

    def _end_now(self) -> None:
        self._session.act(end)
