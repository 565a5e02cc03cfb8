"""Window “Comments”: what was sent to whom, by when an answer is wanted, and what came back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.consent import Answer, Party
from facilitator.core.model import Programme
from facilitator.operations.comment_list import STANDS, CommentRow, Shown
from facilitator.operations.consents import NOT_SAID, Said
from facilitator.ui.announce import announce
from facilitator.ui.comments import words
from facilitator.ui.comments.beside import SentAndReply
from facilitator.ui.comments.rows import BY, REPLY, id_of, names_in, sent_of, table_rows
from facilitator.ui.comments.table import CommentsTable
from facilitator.ui.consents.answer_table import STATE
from facilitator.ui.consents.answers_dialog import AnswersDialog


class CommentsDialog(AnswersDialog):
    """Each signal is something that is asked for; whoever made the dialog does it.

    Rows are named by ids, which `rows.sent_of` reads.
    """

    table: CommentsTable

    sending_asked = Signal(object)  # a Party, as the two below
    view_asked = Signal(object)
    whole_asked = Signal(object)
    replied = Signal(str, str)  # row id, and the reply
    put_off = Signal(object, str)  # row ids, and the day by which an answer is wanted

    def __init__(self, undo: QAction, redo: QAction, parent: QWidget) -> None:
        super().__init__(self.tr("Comments"), undo, redo, parent)
        self._rows: tuple[CommentRow, ...] = ()
        self._programme = Programme("", "")
        self._prose: Callable[[str], str] = str
        self._asked: tuple[str, ...] = ()
        self._today = ""
        self.beside = SentAndReply(self)
        self.send = QPushButton(self.tr("Copy the message, note it as sent"), self)
        self.ask = QPushButton(self.tr("Ask for their view"), self)
        self.whole = QPushButton(self.tr("All of theirs: agreed as written"), self)
        keys = self.tr(
            "S copies “your quotes and actions” and notes it as sent · V asks for their view"
            " · E all of theirs agreed as written · A agreed as written · Shift A agreed as changed"
            " · R refused · N no answer · Ctrl V keeps what they replied · Enter edits"
        )
        self.fill(words.shown_choices(), keys, (self.send, self.ask, self.whole), self.beside)
        self._connect()

    def show_rows(
        self,
        rows: Sequence[CommentRow],
        programme: Programme,
        prose: Callable[[str], str],
        *,
        today: str,
    ) -> None:
        """Show rows, of which the boxes choose some; `prose` reads a note's text."""
        self._rows, self._programme, self._prose = tuple(rows), programme, prose
        self._today = today
        names = names_in(programme)
        there = {each.party.id for each in rows}
        there |= {each.id for each in programme.members if not each.former}
        self.offer_whom({row_id: names[row_id] for row_id in names if row_id in there})
        self.choose()

    def show_only(self, shown: Shown) -> None:
        """Show the rows that stand so, of everybody."""
        self.shown.setCurrentIndex(self.shown.findData(shown.value))
        self.whom.setCurrentIndex(0)
        self.choose()

    def _connect(self) -> None:
        table = self.table
        table.answered.connect(self._answer)
        table.rows.edited.connect(self._edit)
        table.chosen.connect(self._show_beside)
        table.replied.connect(self._reply)
        for key, button, ask in (
            (table.sending_asked, self.send, self._ask_sending),
            (table.view_asked, self.ask, self._ask_view),
            (table.whole_asked, self.whole, self._ask_whole),
        ):
            key.connect(ask)
            button.clicked.connect(ask)
        self.form.given.connect(self._give)

    def make_table(self, parent: QWidget) -> CommentsTable:
        return CommentsTable(parent)

    @Slot()
    def choose(self) -> None:
        party = self.whom.currentData()
        wanted = STANDS[Shown(self.shown.currentData())]
        own = [each for each in self._rows if not party or each.party.id == party]
        rows = [each for each in own if wanted(each.state)]
        self.table.show_rows(tuple(table_rows(rows, self._programme, self._prose)))
        self.counted.set_text(words.counted(rows, own))
        self.select_something()
        self._show_beside(self.table.current())

    @Slot(str)
    def _show_beside(self, row_id: str) -> None:
        row = self._row(row_id)
        self.beside.show_texts(
            self._prose(row.comment.said) if row else "", row.comment.reply if row else ""
        )

    def _row(self, row_id: str) -> CommentRow | None:
        return next((each for each in self._rows if id_of(each) == row_id), None)

    def _party(self) -> Party | None:
        """Return who is chosen above the table, or else whose the current row is."""
        chosen = self.whom.currentData()
        if chosen:
            people = {each.id for each in self._programme.people}
            return Party(chosen, None) if chosen in people else Party(None, chosen)
        current = self.table.current()
        return sent_of(current).party if current else None

    def _ask(self, asked: Callable[[Party], None]) -> None:
        self.say("")
        party = self._party()
        if not self.changeable:
            return
        if party is None:
            self.say(self.tr("Nobody is chosen: choose whom above the table."), refused=True)
        else:
            asked(party)

    @Slot()
    def _ask_sending(self) -> None:
        self._ask(self.sending_asked.emit)

    @Slot()
    def _ask_view(self) -> None:
        self._ask(self.view_asked.emit)

    @Slot()
    def _ask_whole(self) -> None:
        self._ask(self.whole_asked.emit)

    @Slot(object, object)
    def _answer(self, rows: tuple[str, ...], answer: Answer) -> None:
        """Have an answer kept; the words are asked first where they changed them."""
        self.say("")
        if not self.changeable:
            return
        if answer is not Answer.CHANGED:
            self.answered.emit(rows, answer, NOT_SAID)
            return
        row = self._row(rows[0])
        if len(rows) > 1 or row is None or row.note is None:
            self.say(self.tr("Other words are agreed to for one note: choose it."), refused=True)
            return
        self._asked = rows
        title = self.tr("How should it read? Enter keeps it, Esc leaves it.")
        text = " ".join(self._prose(row.note.text).split())
        self.form.ask(answer, title, today=self._today, words=text)
        announce(self.form, title)

    @Slot(object)
    def _give(self, said: Said) -> None:
        self.say("")
        self.answered.emit(self._asked, Answer.CHANGED, said)

    @Slot(str, str)
    def _reply(self, row: str, text: str) -> None:
        self.say("")
        if self.changeable:
            self.replied.emit(row, text)

    @Slot(str, str, object)
    def _edit(self, row: str, field: str, value: str) -> None:
        if field == STATE:
            self._answer((row,), Answer(value))
        elif field == REPLY:
            self._reply(row, value)
        elif field == BY:
            self.say("")
            self.put_off.emit((row,), value)
