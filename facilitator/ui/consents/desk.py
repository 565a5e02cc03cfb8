"""Controller of the window of consents, and of the page about somebody."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from facilitator.core.consent import Answer, Party
from facilitator.operations.consent_list import ConsentRow, consent_rows, listed_notes, once_rows
from facilitator.operations.consent_message import message_to, name_of
from facilitator.operations.consents import (
    Said,
    agree,
    ask_consent,
    change_consent,
    note_no_answer,
    refuse,
    withdraw,
)
from facilitator.store.changes import NAMES
from facilitator.store.queries.consents import load_consents
from facilitator.ui.consents.answers_desk import AnswersDesk
from facilitator.ui.consents.dialog import ConsentsDialog
from facilitator.ui.consents.rows import about_of
from facilitator.ui.window_controller import WindowContext

_ACTS = {
    Answer.ASKED: ask_consent,
    Answer.NO_ANSWER: note_no_answer,
    Answer.AGREED: agree,
    Answer.CHANGED: agree,
    Answer.REFUSED: refuse,
    Answer.WITHDRAWN: withdraw,
}


class ConsentsDesk(AnswersDesk[ConsentsDialog]):
    """Opens the window from any place; the action carries notes or somebody to begin with.

    Its data are ids: a tuple of notes, which are listed whatever they are, or a person.
    """

    shown_tables = (*NAMES, "consent", "note", "note_said_by", "note_person", "roundtable")

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._notes: tuple[str, ...] = ()
        context.actions.connect("consents", self.open)
        context.actions.connect("about_person", self.show_about)

    @Slot()
    def open(self) -> None:
        wanted = self._take("consents")
        if self._curtain.isChecked():
            text = self.tr("The curtain is down, and this would show notes: raise it first.")
            self._dialogs.say(self.tr("Consents"), text)
            return
        self._notes = wanted if isinstance(wanted, tuple) else ()
        dialog = self._made()
        if isinstance(wanted, str):
            dialog.choose_party(wanted)
        dialog.open()

    def _make(self) -> ConsentsDialog:
        actions = self._actions
        dialog = ConsentsDialog(actions.action("undo"), actions.action("redo"), self._window)
        dialog.answered.connect(self._answer)
        dialog.edited.connect(self._edit)
        dialog.message_asked.connect(self._copy_message)
        dialog.page_asked.connect(self._show_page)
        return dialog

    def _show(self, dialog: ConsentsDialog) -> None:
        session, today = self._session, self._today()
        programme = session.programme
        consents = load_consents(session.db, today)
        notes = listed_notes(session.db)
        rows: list[ConsentRow] = list(consent_rows(notes, programme, consents, also=self._notes))
        if self._notes:  # what was asked about, and nothing else
            rows = [each for each in rows if each.listed and each.listed.note.id in self._notes]
        else:
            rows = [each for each in rows if each.listed]
            rows += once_rows(programme, consents)
        here = {each.listed.note.id: each.listed.note for each in rows if each.listed}
        prose = {row_id: self._prose.read(note.text) for row_id, note in here.items()}
        dialog.show_rows(rows, programme, prose, today=today)

    @Slot(object, object, object)
    def _answer(self, rows: tuple[str, ...], answer: Answer, said: Said) -> None:
        session = self._session
        about = tuple(map(about_of, rows))
        session.run(
            _ACTS[answer],
            about,
            at=session.now(),
            said=said,
            done=self._on_done,
            failed=self._on_failed,
        )

    @Slot(str, str, str)
    def _edit(self, row: str, field: str, value: str) -> None:
        session, fields = self._session, {field: value}
        told: dict[str, Any] = {"at": session.now(), "failed": self._on_failed, **fields}
        session.run(change_consent, (about_of(row),), **told)

    def _on_done(self, result: object) -> None:  # noqa: ARG002
        if self._dialog is not None:
            self._dialog.end_asking()

    @Slot(str)
    def _copy_message(self, row: str) -> None:
        about, programme = about_of(row), self._session.programme
        party = Party(about.person, about.organisation)
        QApplication.clipboard().setText(message_to(self._session.db, party))
        text = self.tr("Copied: what {name} said and took on, and nobody else’s words.")
        self._say(text.format(name=name_of(party, programme)))

    @Slot(str)
    def _show_page(self, row: str) -> None:
        person = about_of(row).person
        if person is None:
            self._say(self.tr("The page is about a person: choose a row of one."))
            return
        self._open_page(person)

    @Slot()
    def show_about(self) -> None:
        wanted = self._take("about_person")
        people = [each.id for each in self._session.programme.people if not each.former]
        if isinstance(wanted, str) and wanted:
            self._open_page(wanted)
        elif people:
            self._open_page(people[0])
        else:
            text = self.tr("Nobody is on the roster yet: add people in Participants.")
            self._dialogs.say(self.tr("About a person"), text)

    def _open_page(self, person: str) -> None:
        from facilitator.ui.consents.about_desk import AboutDesk  # late: with it come renderers

        if self._curtain.isChecked():
            text = self.tr("The curtain is down, and this would show notes: raise it first.")
            self._dialogs.say(self.tr("About a person"), text)
            return
        over = self._dialog or self._window
        AboutDesk(self._session, self._dialogs, self._curtain, over).open(person)
