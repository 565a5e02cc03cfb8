"""Window “Consents”: who agreed to what, asked and answered for many at once."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.consent import Answer, Scope
from facilitator.core.model import Programme
from facilitator.operations.consent_list import STANDS, ConsentRow, Shown
from facilitator.operations.consents import NOT_SAID, Said
from facilitator.ui.announce import announce
from facilitator.ui.consents import words
from facilitator.ui.consents.answer_form import AnswerForm
from facilitator.ui.consents.rows import about_of, id_of, party_choices, table_rows
from facilitator.ui.consents.table import ConsentsTable
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel

_WIDTH, _HEIGHT = 330, 210  # units
_AGREEING = (Answer.AGREED, Answer.CHANGED)


class ConsentsDialog(ScrolledDialog):
    """Each signal is something that is asked for; whoever made the dialog does it.

    They carry ids of rows, which `rows.about_of` reads.
    """

    answered = Signal(object, object, object)  # row ids, an Answer, and what was Said
    edited = Signal(str, str, str)  # row id, field, value
    message_asked = Signal(str)
    page_asked = Signal(str)

    def __init__(self, undo: QAction, redo: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Consents"))
        self.addActions([undo, redo])
        self._rows: tuple[ConsentRow, ...] = ()
        self._programme = Programme("", "")
        self._prose: dict[str, str] = {}
        self._asked: tuple[tuple[str, ...], Answer] = ((), Answer.AGREED)
        self._today = ""
        self._changeable = True
        # Made in the order in which Tab goes through them.
        self.shown, self.whom = ChoiceBox(self), ChoiceBox(self)
        self._card = Card(parent=self)
        self.table = ConsentsTable(self._card)
        self.form = AnswerForm(self)
        self.counted = TextLabel(muted=True, wrap=True)
        self.said = TextLabel(wrap=True)
        self._fill(unit)
        self._connect()
        self.ensurePolished()
        self.turn_buttons()
        self.resize(within_screen(self, _WIDTH * unit, _HEIGHT * unit))
        self.table.setFocus()

    def show_rows(
        self, rows: Sequence[ConsentRow], programme: Programme, prose: dict[str, str], *, today: str
    ) -> None:
        """Show rows, of which the boxes choose some; `prose` has each note's words, by id."""
        self._rows, self._programme, self._prose = tuple(rows), programme, prose
        self._today = today
        chosen = self.whom.currentData()
        with QSignalBlocker(self.whom):
            self.whom.clear()
            self.whom.addItem(self.tr("Everybody"), "")
            for row_id, name in party_choices(rows, programme).items():
                self.whom.addItem(name, row_id)
            self.whom.setCurrentIndex(max(0, self.whom.findData(chosen)))
        self._choose()

    def set_changeable(self, changeable: bool) -> None:
        self._changeable = changeable
        self.table.rows.set_changeable(changeable)

    def choose_party(self, party: str) -> None:
        """Show the rows of a person or an organisation (id)."""
        self.whom.setCurrentIndex(max(0, self.whom.findData(party)))

    def say(self, text: str, *, refused: bool = False) -> None:
        """Say what became of what was asked for; an empty text takes it away."""
        self.said.set_text(text)
        self.said.set_tone(Tone.OVER if refused else Tone.FINE)
        self.said.setVisible(bool(text))
        if text:
            announce(self, text)

    def end_asking(self) -> None:
        """Put the keys back into the table: what was said is kept."""
        self.form.hide()
        self.table.setFocus()

    def _fill(self, unit: int) -> None:
        self.column.addWidget(TextLabel(self.tr("Consents"), role=Role.TITLE, wrap=True))
        top = QHBoxLayout()
        top.setSpacing(2 * unit)
        for value, text in words.shown_choices():
            self.shown.addItem(text, value.value)
        self.shown.setAccessibleName(self.tr("Which are shown"))
        self.whom.setAccessibleName(self.tr("Of whom"))
        for box in (self.shown, self.whom):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(18)
            top.addWidget(box)
        top.addWidget(self.counted, 1)
        self.column.addLayout(top)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, unit, 1, unit)  # rows keep clear of the rounded corners
        inside.addWidget(self.table)
        self.column.addWidget(self._card, 1)
        self.column.addWidget(self.form)
        self.column.addWidget(self.said)
        self.said.hide()
        keys = self.tr(
            "C asked · A agreed · Shift A agreed as changed · R refused · W withdrawn · N no answer"
            " · Enter edits · M copies the message to them · P the page about them"
        )
        self.column.addWidget(TextLabel(keys, role=Role.SMALL, muted=True, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        self.message = QPushButton(self.tr("Copy “your quotes and actions”"), self)
        self.page = QPushButton(self.tr("The page about them"), self)
        close = QPushButton(self.tr("Close"), self)
        for button in (self.message, self.page):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        close.setAutoDefault(False)
        row.addWidget(close)
        close.clicked.connect(self.reject)
        self.set_buttons(row)

    def _connect(self) -> None:
        self.shown.activated.connect(self._choose)
        self.whom.currentIndexChanged.connect(self._choose)
        self.table.answered.connect(self._answer)
        self.table.rows.edited.connect(self._edit)
        self.table.message_asked.connect(self.message_asked)
        self.table.page_asked.connect(self.page_asked)
        self.form.given.connect(self._give)
        self.form.given_up.connect(self.end_asking)
        self.message.clicked.connect(self._ask_message)
        self.page.clicked.connect(self._ask_page)

    @Slot()
    def _choose(self) -> None:
        """Show the rows that the boxes choose."""
        party = self.whom.currentData()
        wanted = STANDS[Shown(self.shown.currentData())]
        rows = [each for each in self._rows if wanted(each)]
        rows = [each for each in rows if not party or each.party.id == party]
        self.table.show_rows(tuple(table_rows(rows, self._programme, self._prose_of)))
        self.counted.set_text(words.counted(rows, self._rows))
        if rows and not self.table.selected():
            row = max(0, self.table.currentIndex().row())
            self.table.setCurrentIndex(self.table.rows.index(row, 0))

    def _prose_of(self, note: str) -> str:
        return self._prose.get(note, "")

    @Slot(object, object)
    def _answer(self, rows: tuple[str, ...], answer: Answer) -> None:
        """Have an answer kept; how and when is asked first where somebody agreed."""
        self.say("")
        if not self._changeable:
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
