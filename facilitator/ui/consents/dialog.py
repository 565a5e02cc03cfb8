"""Window “Consents”: who agreed to what, asked and answered for many at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.consent import Answer, Scope
from facilitator.core.model import Programme
from facilitator.operations.consent_list import STANDS, ConsentRow, Shown
from facilitator.operations.consents import NOT_SAID, Said
from facilitator.ui.announce import announce
from facilitator.ui.consents import words
from facilitator.ui.consents.answers_dialog import AnswersDialog
from facilitator.ui.consents.rows import about_of, id_of, party_choices, table_rows
from facilitator.ui.consents.table import ConsentsTable

_AGREEING = (Answer.AGREED, Answer.CHANGED)


class ConsentsDialog(AnswersDialog):
    """Each signal is something that is asked for; whoever made the dialog does it.

    They carry ids of rows, which `rows.about_of` reads.
    """

    table: ConsentsTable

    edited = Signal(str, str, str)  # row id, field, value
    message_asked = Signal(str)
    page_asked = Signal(str)

    def __init__(self, undo: QAction, redo: QAction, parent: QWidget) -> None:
        super().__init__(self.tr("Consents"), undo, redo, parent)
        self._rows: tuple[ConsentRow, ...] = ()
        self._programme = Programme("", "")
        self._prose: dict[str, str] = {}
        self._asked: tuple[tuple[str, ...], Answer] = ((), Answer.AGREED)
        self._today = ""
        keys = self.tr(
            "C asked · A agreed · Shift A agreed as changed · R refused · W withdrawn · N no answer"
            " · Enter edits · M copies the message to them · P the page about them"
        )
        self.message = QPushButton(self.tr("Copy “your quotes and actions”"), self)
        self.page = QPushButton(self.tr("The page about them"), self)
        choices = ((value.value, text) for value, text in words.shown_choices())
        self.fill(choices, keys, (self.message, self.page))
        self._connect()

    def show_rows(
        self, rows: Sequence[ConsentRow], programme: Programme, prose: dict[str, str], *, today: str
    ) -> None:
        """Show rows, of which the boxes choose some; `prose` has each note's words, by id."""
        self._rows, self._programme, self._prose = tuple(rows), programme, prose
        self._today = today
        self.offer_whom(party_choices(rows, programme))
        self.choose()

    def _connect(self) -> None:
        self.table.answered.connect(self._answer)
        self.table.rows.edited.connect(self._edit)
        self.table.message_asked.connect(self.message_asked)
        self.table.page_asked.connect(self.page_asked)
        self.form.given.connect(self._give)
        self.message.clicked.connect(self._ask_message)
        self.page.clicked.connect(self._ask_page)

    def make_table(self, parent: QWidget) -> ConsentsTable:
        return ConsentsTable(parent)

    @Slot()
    def choose(self) -> None:
        party = self.whom.currentData()
        wanted = STANDS[Shown(self.shown.currentData())]
        rows = [each for each in self._rows if wanted(each)]
        rows = [each for each in rows if not party or each.party.id == party]
        self.table.show_rows(tuple(table_rows(rows, self._programme, self._prose_of)))
        self.counted.set_text(words.counted(rows, self._rows))
        self.select_something()

    def _prose_of(self, note: str) -> str:
        return self._prose.get(note, "")

    @Slot(object, object)
    def _answer(self, rows: tuple[str, ...], answer: Answer) -> None:
        """Have an answer kept; how and when is asked first where somebody agreed."""
        self.say("")
        if not self.changeable:
            return
        if answer not in _AGREEING:
            self.answered.emit(rows, answer, NOT_SAID)
            return
        if answer is Answer.CHANGED and not _is_one_wording(rows):
            told = self.tr("Other words are agreed to for one note: choose rows of its wording.")
            self.say(told, refused=True)
            return
        self._asked = (rows, answer)
        words_now = self._words_of(rows[0]) if answer is Answer.CHANGED else ""
        count = len(rows)
        title = self.tr("%n agreed: how and when? Enter keeps it, Esc leaves it.", "", count)
        self.form.ask(answer, title, today=self._today, words=words_now)
        announce(self.form, title)

    def _words_of(self, row_id: str) -> str:
        for each in self._rows:
            if id_of(each) == row_id and each.listed is not None:
                return " ".join(self._prose_of(each.listed.note.id).split())
        return ""

    @Slot(object)
    def _give(self, said: Said) -> None:
        rows, answer = self._asked
        self.say("")
        self.answered.emit(rows, answer, said)

    @Slot(str, str, object)
    def _edit(self, row: str, field: str, value: str) -> None:
        if field == "state":
            self._answer((row,), Answer(value))
        else:
            self.say("")
            self.edited.emit(row, field, value)

    @Slot()
    def _ask_message(self) -> None:
        if self.table.current():
            self.message_asked.emit(self.table.current())

    @Slot()
    def _ask_page(self) -> None:
        if self.table.current():
            self.page_asked.emit(self.table.current())


def _is_one_wording(rows: Sequence[str]) -> bool:
    """Tell whether all rows (ids) are about the wording of one and the same note."""
    about = [about_of(each) for each in rows]
    return len({each.note for each in about}) == 1 and all(
        each.scope is Scope.WORDING for each in about
    )
