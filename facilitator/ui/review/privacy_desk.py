"""Controller of forgetting a person, erasing notes and striking words, asked for in places."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from facilitator.core.errors import FacilitatorError
from facilitator.operations import privacy
from facilitator.operations.privacy import Toll
from facilitator.operations.striking import strike_of_note, toll_of_words
from facilitator.operations.transcripts.erasing import erase_transcript, toll_of_transcript
from facilitator.operations.transcripts.striking import strike_of_passage, toll_of_passage
from facilitator.store.sqlite import Connection
from facilitator.ui.review.privacy_dialog import PrivacyDialog
from facilitator.ui.session import Session
from facilitator.ui.texts import translated


class PrivacyDesk(QObject):
    """Works out what would go, and opens the dialog that asks for it. Slots take row ids."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    @Slot(str)
    def erase_note(self, note: str) -> None:
        self._ask(privacy.toll_of_note, privacy.erase_note, note, word=self.tr("erase"))

    @Slot(str)
    def erase_transcript(self, transcript: str) -> None:
        self._ask(toll_of_transcript, erase_transcript, transcript, word=self.tr("erase"))

    @Slot(str, str)
    def strike(self, note: str, words: str) -> None:
        self._ask(
            partial(toll_of_words, words=words),
            partial(strike_of_note, words=words),
            note,
            word=self.tr("strike"),
            who=self.tr("Who asked for it"),
        )

    @Slot(str, str)
    def strike_passage(self, passage: str, words: str) -> None:
        self._ask(
            partial(toll_of_passage, words=words),
            partial(strike_of_passage, words=words),
            passage,
            word=self.tr("strike"),
            who=self.tr("Who asked for it"),
        )

    @Slot(str)
    def erase_roundtable(self, roundtable: str) -> None:
        self._ask(
            privacy.toll_of_roundtable,
            privacy.erase_roundtable,
            roundtable,
            word=self.tr("erase"),
        )

    @Slot(str)
    def forget_person(self, person: str) -> None:
        self._ask(privacy.toll_of_person, privacy.forget_person, person, word=self.tr("forget"))

    def _ask(
        self,
        work_out: Callable[[Connection, Path, str], Toll],
        operation: Callable[..., Any],
        row_id: str,
        *,
        word: str,
        who: str = "",
    ) -> None:
        session = self._session
        try:
            toll = work_out(session.db, session.path, row_id)
        except FacilitatorError as error:
            self._refuse(translated(error))
            return
        dialog = PrivacyDialog(
            session, toll, operation, row_id, word=word, who=who, parent=self._page
        )
        dialog.open()

    def _refuse(self, why: str) -> None:
        title = self.tr("Nothing to erase")
        box = QMessageBox(QMessageBox.Icon.Information, title, why, parent=self._page)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.open()
