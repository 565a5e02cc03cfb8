"""Asks about a roundtable that nobody ended, once its last act lies half a day back."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot

from facilitator.core.gaps import LEFT_AFTER_MS
from facilitator.core.instants import clock_time, local_moment
from facilitator.core.left_questions import QuestionKind
from facilitator.core.model import Record
from facilitator.core.unended import left_at
from facilitator.operations.roundtables import end, end_as_left
from facilitator.ui.actions.spec import answer_key
from facilitator.ui.control.questions import Question, Questions
from facilitator.ui.local_forms import day_label
from facilitator.ui.prompts import Answer, Prompt, Urgency
from facilitator.ui.session import Session

_NAME = "unended"
_LOOK_MS = 10_000


class UnendedPrompt(QObject):
    """Asks when such a roundtable is taken in hand, and in a window that was left open with it.

    Whatever is done in its room says that it still runs, and so does Esc: for half a day more.
    """

    def __init__(self, session: Session, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._questions = questions
        self._asked_at: int | None = None  # since then nothing was done
        self._looked_at = session.now()
        # The seconds are told only while somebody watches: a hidden window asks as well.
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        session.roundtable_chosen.connect(self._ask)
        session.changed.connect(self._look_again)
        session.ticked.connect(self._look)
        session.closing.connect(self._timer.stop)
        self._timer.start()
        self._ask()

    def _left(self) -> tuple[Record, int] | None:
        """Return the roundtable in hand and its last act, where it was left without an end."""
        session = self._session
        record, now = session.record, session.now()
        if record is None or not session.can_write() or left_at(record, now) is None:
            return None  # without its notes: these are read only where nothing else was done
        left = left_at(replace(record, notes=session.notes()), now)
        return None if left is None else (record, left)

    @Slot()
    def _look(self) -> None:
        """Look now and then, and at once where the clock has jumped: the laptop slept."""
        now = self._session.now()
        if self._asked_at is not None and not self._questions.is_asked(_NAME):
            self._session.runs_on = True  # Esc said so
        if 0 <= now - self._looked_at < _LOOK_MS:
            return
        self._looked_at = now
        if self._asked_at is None or now - self._asked_at >= LEFT_AFTER_MS:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        found = self._left()
        self._asked_at = self._session.now() if found is not None else None
        self._session.runs_on = False
        if found is None:
            self._questions.withdraw(_NAME)
            return
        record, left = found
        head = record.roundtable
        time, day = clock_time(left, head.zone), local_moment(left, head.zone).date()
        when = self.tr("{time} on {day}").format(time=time, day=day_label(day))
        text = self.tr("Nobody ended roundtable {number}; the last act was at {when}.")
        answers = (
            Answer(self.tr("It ended then"), answer_key("T"), self._end_then),
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
        self._questions.ask(Question(prompt, QuestionKind.UNENDED, (head.id,), esc_answers=True))

    @Slot()
    def _look_again(self) -> None:
        """Ask no more when it has ended, or somebody goes on with it."""
        if self._asked_at is not None and self._left() is None:
            self._asked_at = None
            self._questions.withdraw(_NAME)

    def _end_then(self) -> None:
        self._session.act(end_as_left)

    def _end_now(self) -> None:
        self._session.act(end)
