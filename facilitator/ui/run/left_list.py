"""After the end: what was asked in the room and nobody has answered since."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.floor import who_of
from facilitator.core.gaps import Gap
from facilitator.core.left_questions import LeftQuestion, QuestionKind, is_open, never_told, once
from facilitator.core.model import Note
from facilitator.core.room_view import RoomView
from facilitator.operations.left_questions import settle_left
from facilitator.store.queries.gaps import gaps_of
from facilitator.store.queries.left_questions import left_with_rules
from facilitator.ui.control.passed_over import numbers_of
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.monitors.people_words import names_on_roll
from facilitator.ui.promises import rule_name
from facilitator.ui.run.words import name_of, say
from facilitator.ui.session import Session
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class LeftList(QWidget):
    """One line for each question that is still open; hidden where there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left: tuple[LeftQuestion, ...] | None = None  # None: to be read
        self._notes: tuple[Note, ...] = ()
        self._gaps: dict[str, Gap] = {}  # by id, those that nobody has judged
        self._shown: RoomView | None = None
        self._settling: tuple[str, ...] = ()  # what can be taken off the list
        self._lines = TextLabel(wrap=True)
        self.settled = LineButton(
            self.tr("Looked at: leave it as it is"), role=Role.SMALL, link=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        column.addWidget(SectionLabel(self.tr("To tidy: left unanswered in the room")))
        column.addWidget(self._lines)
        column.addWidget(self.settled)
        self.settled.clicked.connect(self._settle)
        self.hide()
        session.changed.connect(self._forget)
        session.roundtable_chosen.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        """Read anew; who shows the room may have asked before the news came here."""
        self._left = None
        if self._shown is not None and self._shown.record is self._session.record:
            self.show_room(self._shown)

    def show_room(self, view: RoomView) -> None:
        self._shown = view
        lines = [self._words(view, each) for each in self._open(view)]
        say(self._lines, "\n".join(lines))
        self.settled.setVisible(bool(self._settling) and self._session.can_write())
        self.setVisible(bool(lines))

    @Slot()
    def _settle(self) -> None:
        session = self._session
        session.run(settle_left, self._settling, at=session.now())

    def _open(self, view: RoomView) -> list[LeftQuestion]:
        if self._left is None:
            db, roundtable = self._session.db, view.record.roundtable.id
            self._left = left_with_rules(db, roundtable)
            self._notes = self._session.notes() if self._left else ()
            self._gaps = {each.id: each for each in gaps_of(db, roundtable) if each.answer is None}
        record = replace(view.record, notes=self._notes)
        found = [q for q in self._left if is_open(record, q, open_gaps=self._gaps)]
        self._settling = tuple(each.id for each in found if each.kind != QuestionKind.LOOSENED)
        return once(found)

    def _words(self, view: RoomView, question: LeftQuestion) -> str:
        match question.kind:
            case QuestionKind.PASSED_OVER:
                items = tuple(i for i in view.record.items if i.id in question.subject)
                text = self.tr("Passed over, and left for later: {numbers}")
                return text.format(numbers=numbers_of(view.record, items))
            case QuestionKind.STILL_WAITING:
                waiting = (e for e in view.record.queue if e.id in question.subject)
                names = ", ".join(name_of(view, who_of(each)) for each in waiting)
                return self.tr("Still waiting at the end: {names}").format(names=names)
            case QuestionKind.GAP if question.subject[0] in self._gaps:
                gap = self._gaps[question.subject[0]]
                text = self.tr("From {begin} to {end} nobody was watching; it counts")
                return text.format(begin=view.clock(gap.begin), end=view.clock(gap.end))
            case QuestionKind.STILL_HERE | QuestionKind.NOT_TOLD:
                return self._of_people(view, question)
            case QuestionKind.RULE_ENDED | QuestionKind.STRICTER | QuestionKind.LOOSENED:
                return self._of_rules(view, question)
            case _:
                return question.kind

    def _of_rules(self, view: RoomView, question: LeftQuestion) -> str:
        if question.kind == QuestionKind.RULE_ENDED:
            return self._rule_ended(view, question)
        clocks = self._clocks(view, question)
        if question.kind == QuestionKind.STRICTER:
            text = self.tr("Became stricter, as promised on the other side: notes of {clocks}")
            return text.format(clocks=clocks)
        if not clocks:
            return self.tr("A looser promise had no effect: whoever made it did not know this one")
        text = self.tr("A looser rule had no effect, for more was in force: note of {clocks}")
        return text.format(clocks=clocks)

    def _clocks(self, view: RoomView, question: LeftQuestion) -> str:
        found = (each for each in self._notes if each.id in question.subject)
        return ", ".join(view.clock(each.at) for each in found)

    def _of_people(self, view: RoomView, question: LeftQuestion) -> str:
        if question.kind == QuestionKind.STILL_HERE:
            text = self.tr("Was to have left, and counts as here: {names}")
            return text.format(names=names_on_roll(view.programme, question.subject))
        text = self.tr("Came late, and never heard the promise: {names}")
        late = never_told(view.record, question.subject)
        return text.format(names=names_on_roll(view.programme, late))

    def _rule_ended(self, view: RoomView, question: LeftQuestion) -> str:
        rules = (each.rule for each in view.record.stricter if each.id in question.subject)
        numbers = numbers_of(
            view.record, tuple(i for i in view.record.items if i.id == question.item)
        )
        text = self.tr("“{rule}” was not held on: see the notes of item {number}")
        return text.format(rule=rule_name(next(rules)), number=numbers)
