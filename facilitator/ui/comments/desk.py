"""Controller of the window of comments."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from facilitator.core.consent import Answer, Party
from facilitator.core.errors import Refused
from facilitator.core.note_query.note_filter import NoteFilter
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
from facilitator.operations.note_taking.context import day_in
from facilitator.operations.reply_requests import coverage_in, request_to
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.comments.dialog import CommentsDialog
from facilitator.ui.comments.rows import names_in, sent_of
from facilitator.ui.consents.prose_reader import ProseReader
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure

_SHOWN = (*PROGRAMME, "comment", "consent", "note", "note_said_by", "note_person", "roundtable")


class CommentsDesk(WindowController):
    """Opens the window from any place; the action may carry which rows are shown: a Shown."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._actions: ActionMap = context.actions
        self._curtain = context.actions.action("curtain")
        self._dialog: CommentsDialog | None = None
        self._prose = ProseReader(context.session)
        context.actions.connect("comments", self.open)
        self._curtain.toggled.connect(self._draw_curtain)
        self._session.changed.connect(self._on_changed)

    @Slot()
    def open(self) -> None:
        action = self._actions.action("comments")
        wanted = action.data()
        action.setData(None)
        if self._curtain.isChecked():
            text = self.tr("The curtain is down, and this would show notes: raise it first.")
            self._dialogs.say(self.tr("Comments"), text)
            return
        if self._dialog is None:
            self._dialog = self._make()
        self._refresh()
        if isinstance(wanted, str):
            self._dialog.show_only(Shown(wanted))
        self._dialog.open()

    def _make(self) -> CommentsDialog:
        actions = self._actions
        dialog = CommentsDialog(actions.action("undo"), actions.action("redo"), self._window)
        dialog.addAction(self._curtain)
        dialog.sending_asked.connect(self._send)
        dialog.view_asked.connect(self._ask_view)
        dialog.whole_asked.connect(self._agree_whole)
        dialog.answered.connect(self._answer)
        dialog.replied.connect(self._reply)
        dialog.put_off.connect(self._put_off)
        dialog.finished.connect(self._on_closed)
        return dialog

    def _today(self) -> str:
        zone = self._session.programme.zone or "UTC"
        return day_in(zone, self._session.now()).isoformat()

    def _refresh(self) -> None:
        dialog, session = self._dialog, self._session
        if dialog is None:
            return
        programme, today = session.programme, self._today()
        rows = every_row(session.db, programme, today)
        dialog.set_changeable(session.can_write())
        dialog.show_rows(rows, programme, self._prose.read, today=today)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._prose.follow(changes)
        if self._dialog is not None and changes.touches(*_SHOWN):
            self._refresh()

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
        coverage = coverage_in(session.db, session.programme, NoteFilter())
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

    def _on_failed(self, failure: Failure) -> None:
        self._say(sentence(failure.message), refused=True)

    def _say(self, text: str, *, refused: bool) -> None:
        if self._dialog is not None:
            self._dialog.say(text, refused=refused)

    def _name(self, party: Party) -> str:
        return names_in(self._session.programme).get(party.id, "")

    @Slot(bool)
    def _draw_curtain(self, down: bool) -> None:
        if down and self._dialog is not None:
            self._dialog.reject()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._prose.forget()
