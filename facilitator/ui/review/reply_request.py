"""The message that asks a member for a written reply: copied, and noted as sent."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.errors import Refused
from facilitator.core.model import Question
from facilitator.core.sentences import Sentence
from facilitator.operations.comment_list import lacking_view
from facilitator.operations.comments import ask_view, usual_day
from facilitator.operations.note_taking.context import day_in
from facilitator.ui.clipboard import put_on_clipboard
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure

Composed = Callable[[str], str]  # makes the message; takes the day (ISO) by which a reply is wanted


class _Asked(NamedTuple):
    organisation: str
    name: str
    message: str
    by: str
    questions: tuple[str, ...]


class ReplyRequest(QObject):
    """`told` carries what is to be said of it, and whether it was refused."""

    told = Signal(str, bool)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: _Asked | None = None
        self.reader = LastAsked(session, self)
        self.reader.answered.connect(self._on_lacking)
        self.reader.refused.connect(self._on_not_read)

    def ask(self, organisation: str, compose: Composed, questions: Sequence[str]) -> None:
        """Copy what asks an organisation (id) about questions (ids).

        What they have said something on after all is not waited for: that is copied alone.
        """
        session, programme = self._session, self._session.programme
        by = usual_day(day_in(programme.zone or "UTC", session.now()).isoformat())
        try:
            message = compose(by)
        except Refused as error:
            self.told.emit(sentence(translated(error.sentence)), True)
            return
        name = next(each.short for each in programme.members if each.id == organisation)
        self._asked = _Asked(organisation, name, message, by, tuple(questions))
        self.reader.ask(lacking_view, programme, organisation)

    @Slot(object)
    def _on_lacking(self, lacking: Sequence[Question]) -> None:
        asked, session = self._asked, self._session
        if asked is None:
            return
        self._asked = None
        awaited = any(each.id in asked.questions for each in lacking)
        if awaited and session.can_write():
            told = self.tr("Copied, noted as sent to {name}: a reply is wanted by {day}")
            done = partial(
                self._on_noted, asked.message, told.format(name=asked.name, day=asked.by)
            )
            noted = partial(
                ask_view, organisation=asked.organisation, by=asked.by, questions=asked.questions
            )
            session.run(noted, at=session.now(), done=done, failed=self._on_failed)
        else:
            told = self.tr("Copied: the message to {name}, to be sent")
            self._copy(asked.message, told.format(name=asked.name))

    @Slot(object)
    def _on_not_read(self, why: Sentence) -> None:
        self._asked = None
        self.told.emit(sentence(translated(why)), True)

    def _on_noted(self, message: str, told: str, result: object) -> None:  # noqa: ARG002
        self._copy(message, told)

    def _copy(self, message: str, told: str) -> None:
        put_on_clipboard(message)
        self.told.emit(told, False)

    def _on_failed(self, failure: Failure) -> None:
        self.told.emit(sentence(failure.message), True)
