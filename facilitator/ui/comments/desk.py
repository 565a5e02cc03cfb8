"""Controller of the window of comments."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from facilitator.core.consent import Answer, Party
from facilitator.core.errors import Refused
from facilitator.core.note_query.note_filter import EVERY_NOTE
from facilitator.operations.comment_list import Shown, every_row
from facilitator.operations.comments import (
    agree_as_written,
    ask_view,
    keep_reply,
    send_comments,
    settle,
    usual_day,
    wait_until,
)
from facilitator.operations.consent_message import message_to
from facilitator.operations.consents import Said
from facilitator.operations.reply_requests import coverage_in, request_to
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.ui.comments.dialog import CommentsDialog
from facilitator.ui.comments.rows import names_in, sent_of
from facilitator.ui.consents.answers_desk import AnswersDesk
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext
from facilitator.ui.wording import sentence


class CommentsDesk(AnswersDesk[CommentsDialog]):
    """Opens the window from any place; the action may carry which rows are shown: a Shown."""

    shown_tables = (
        *PROGRAMME,
        *("comment", "consent", "note", "note_said_by", "note_person", "roundtable"),
    )

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        context.actions.connect("comments", self.open)

    @Slot()
    def open(self) -> None:
        wanted = self._take("comments")
        if self._curtain.isChecked():
            text = self.tr("The curtain is down, and this would show notes: raise it first.")
            self._dialogs.say(self.tr("Comments"), text)
            return
        dialog = self._made()
        if isinstance(wanted, str):
            dialog.show_only(Shown(wanted))
        dialog.open()

    def _make(self) -> CommentsDialog:
        actions = self._actions
        dialog = CommentsDialog(actions.action("undo"), actions.action("redo"), self._window)
        dialog.sending_asked.connect(self._send)
        dialog.view_asked.connect(self._ask_view)
        dialog.whole_asked.connect(self._agree_whole)
        dialog.answered.connect(self._answer)
        dialog.replied.connect(self._reply)
        dialog.put_off.connect(self._put_off)
        return dialog

    def _show(self, dialog: CommentsDialog) -> None:
        programme, today = self._session.programme, self._today()
        rows = every_row(self._session.db, programme, today)
        dialog.show_rows(rows, programme, self._prose.read, today=today)

    @Slot(object)
    def _send(self, party: Party) -> None:
        """Note as sent what is copied once that is kept: nothing is copied that was refused."""
        by = usual_day(self._today())
        copied = message_to(self._session.db, party, by=by)
        told = self.tr("Copied, and noted as sent to {name}: an answer is wanted by {day}.")
        told = told.format(name=self._name(party), day=by)
        self._run(partial(send_comments, party=party, by=by), told, copied)

    @Slot(object)
    def _ask_view(self, party: Party) -> None:
        session, by = self._session, usual_day(self._today())
        organisation = party.organisation or ""
        coverage = coverage_in(session.db, session.programme, EVERY_NOTE)
        try:
            copied = request_to(session.programme, coverage, organisation, by=by)
        except Refused as error:
            self._say(sentence(translated(error.sentence)), refused=True)
            return
        told = self.tr("Copied, and noted as sent to {name}: a reply is wanted by {day}.")
        told = told.format(name=self._name(party), day=by)
        self._run(partial(ask_view, organisation=organisation, by=by), told, copied)

    @Slot(object)
    def _agree_whole(self, party: Party) -> None:
        told = self.tr("{name}: all that was unanswered is agreed as written.")
        told = told.format(name=self._name(party))
        self._run(partial(agree_as_written, party=party), told)

    @Slot(object, object, object)
    def _answer(self, rows: tuple[str, ...], answer: Answer, said: Said) -> None:
        self._run(partial(settle, sent=tuple(map(sent_of, rows)), answer=answer, said=said))

    @Slot(str, str)
    def _reply(self, row: str, text: str) -> None:
        self._run(partial(keep_reply, sent=sent_of(row), text=text))

    @Slot(object, str)
    def _put_off(self, rows: tuple[str, ...], day: str) -> None:
        self._run(partial(wait_until, sent=tuple(map(sent_of, rows)), by=day))

    def _run(self, operation: Callable[..., Changes], told: str = "", copied: str = "") -> None:
        """Have something kept; what it tells and copies waits until it is."""
        session = self._session
        done = partial(self._on_done, told, copied)
        session.run(operation, at=session.now(), done=done, failed=self._on_failed)

    def _on_done(self, told: str, copied: str, result: object) -> None:  # noqa: ARG002
        if copied:
            QApplication.clipboard().setText(copied)
        if self._dialog is not None:
            self._dialog.end_asking()
            self._dialog.say(told)

    def _name(self, party: Party) -> str:
        return names_in(self._session.programme).get(party.id, "")
