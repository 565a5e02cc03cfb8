"""Controller of “Before the day”: does what its dialog asks for, for the roundtable of Prepare."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Slot
from PySide6.QtWidgets import QApplication

from facilitator.core.errors import ExportRefused, FacilitatorError
from facilitator.operations.before_the_day import (
    invitation_of,
    invitation_out,
    invitation_text,
    occasion_of,
    write_invitation,
    write_own_words,
    write_sheet,
)
from facilitator.operations.setting_up.replies import invite_all, set_reply
from facilitator.store.changes import NAMES, Changes
from facilitator.store.queries.records import load_record
from facilitator.ui.before.dialog import BeforeTheDay
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController
from facilitator.writeup.html import html_text

_SHOWN = (*NAMES, "roundtable", "attendance", "agenda", "item", "programme")


class GettingReady(WindowController):
    """Opens the dialog for the roundtable that Prepare shows; where none is, that is said."""

    def __init__(self, context: WindowContext, planning: Planning) -> None:
        super().__init__(context)
        self._planning = planning
        self._tests = context.actions.action("test_screen")
        self._dialog: BeforeTheDay | None = None
        self._roundtable = ""
        self._session.changed.connect(self._on_changed)

    @Slot()
    def open(self) -> None:
        shown = self._planning.shown()
        if shown is None:
            text = self.tr("No roundtable is planned on this theme: plan one first.")
            self._dialogs.say(self.tr("Before the day"), text)
            return
        self._roundtable = shown.id
        title = self.tr("{title} · Roundtable {number}")
        dialog = BeforeTheDay(title.format(title=shown.title, number=shown.label), self._window)
        self._dialog = dialog
        dialog.replies.replied.connect(self._reply)
        dialog.invite_all_asked.connect(self._invite_all)
        dialog.words_written.connect(self._write)
        dialog.copy_asked.connect(self._copy)
        dialog.save_asked.connect(self._ask_text)
        dialog.calendar_asked.connect(self._ask_calendar)
        dialog.sheet_asked.connect(self._ask_sheet)
        dialog.test_asked.connect(self._test)
        dialog.finished.connect(self._on_closed)
        self._refresh()
        dialog.open()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._dialog is not None and changes.touches(*_SHOWN):
            self._refresh()

    def _refresh(self) -> None:
        session, dialog = self._session, self._dialog
        if dialog is None:
            return
        record = load_record(session.db, self._roundtable, notes=False)
        changeable = session.can_write()
        dialog.show_replies(session.programme, record, changeable=changeable)
        words = occasion_of(session.db, self._roundtable).particulars.words
        dialog.show_invitation(invitation_text(invitation_of(session.db, self._roundtable)), words)

    @Slot(object, str)
    def _reply(self, people: list[str], reply: str) -> None:
        session = self._session
        if session.can_write():
            session.run(set_reply, self._roundtable, people, reply, at=session.now())

    @Slot()
    def _invite_all(self) -> None:
        session = self._session
        session.run(invite_all, self._roundtable, at=session.now())

    @Slot(str)
    def _write(self, words: str) -> None:
        session = self._session
        if session.can_write():
            session.run(write_own_words, self._roundtable, words=words, at=session.now())

    @Slot()
    def _copy(self) -> None:
        try:
            told = invitation_out(self._session.db, self._roundtable)
        except ExportRefused as refused:
            self._dialogs.say(self.tr("Invitation"), f"{translated(refused)}.")
            return
        data = QMimeData()
        data.setText(invitation_text(told))
        data.setHtml(html_text(told.title, told.blocks, told.language))
        QApplication.clipboard().setMimeData(data)

    @Slot()
    def _test(self) -> None:
        if self._dialog is not None:
            self._dialog.close()  # what is tried lies on the screens, and one at a time
        self._tests.trigger()

    @Slot()
    def _ask_text(self) -> None:
        kind = self.tr("Invitation")
        self._dialogs.choose_where_to_save(Path(f"{kind}.txt"), kind, self._save_text)

    @Slot()
    def _ask_calendar(self) -> None:
        kind = self.tr("Invitation")
        self._dialogs.choose_where_to_save(Path(f"{kind}.ics"), kind, self._save_text)

    @Slot()
    def _ask_sheet(self) -> None:
        kind = self.tr("Interpreter’s sheet")
        self._dialogs.choose_where_to_save(Path(f"{kind}.docx"), kind, self._save_sheet)

    def _save_text(self, path: Path) -> None:
        session = self._session
        try:
            write_invitation(session.db, self._roundtable, path, at=session.now())
        except FacilitatorError as error:
            self._dialogs.say(self.tr("Before the day"), translated(error))

    def _save_sheet(self, path: Path) -> None:
        try:
            write_sheet(self._session.db, self._roundtable, path)
        except FacilitatorError as error:
            self._dialogs.say(self.tr("Before the day"), translated(error))

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
