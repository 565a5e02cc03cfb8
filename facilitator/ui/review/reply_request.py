"""The message that asks a member for a written reply: copied, and noted as sent."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator.core.errors import Refused
from facilitator.operations.comment_list import lacking_view
from facilitator.operations.comments import ask_view, usual_day
from facilitator.operations.note_taking.context import day_in
from facilitator.ui.clipboard import put_on_clipboard
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure

Composed = Callable[[str], str]  # makes the message; takes the day (ISO) by which a reply is wanted


class ReplyRequest(QObject):
    """`told` carries what is to be said of it, and whether it was refused."""

    told = Signal(str, bool)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def ask(self, organisation: str, compose: Composed, question: str | None = None) -> None:
        """Copy what asks an organisation (id) about a question (id), or all that it lacks.

        Who has said something on it after all is not waited for: that is copied alone.
        """
        session, programme = self._session, self._session.programme
        by = usual_day(day_in(programme.zone or "UTC", session.now()).isoformat())
        try:
            message = compose(by)
        except Refused as error:
            self.told.emit(sentence(translated(error.sentence)), True)
            return
        name = next(each.short for each in programme.members if each.id == organisation)
        lacking = [each.id for each in lacking_view(session.db, programme, organisation)]
        awaited = question in lacking if question else bool(lacking)
        if awaited and session.can_write():
            told = self.tr("Copied, noted as sent to {name}: a reply is wanted by {day}")
            done = partial(self._on_noted, message, told.format(name=name, day=by))
            session.run(
                partial(ask_view, organisation=organisation, by=by, question=question),
                at=session.now(),
                done=done,
                failed=self._on_failed,
            )
        else:
            told = self.tr("Copied: the message to {name}, to be sent")
            self._copy(message, told.format(name=name))

    def _on_noted(self, message: str, told: str, result: object) -> None:  # noqa: ARG002
        self._copy(message, told)

    def _copy(self, message: str, told: str) -> None:
        put_on_clipboard(message)
        self.told.emit(told, False)

    def _on_failed(self, failure: Failure) -> None:
        self.told.emit(sentence(failure.message), True)
