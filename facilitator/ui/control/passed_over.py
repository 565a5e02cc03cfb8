"""Whether the items that a jump ahead has passed are left out, or come later."""

from itertools import groupby

from PySide6.QtCore import QObject, Slot

from facilitator.core.left_questions import QuestionKind
from facilitator.core.model import Item, Record
from facilitator.core.schedule import items_passed
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.questions import Question, Questions
from facilitator.ui.prompts import Answer, Prompt, Urgency
from facilitator.ui.session import Session
from facilitator.ui.texts import translate

_NAME = "passed over"


class PassedOver(QObject):
    """Asks when a jump has passed items that were not passed before; unanswered they come later."""

    def __init__(
        self, session: Session, actions: ActionMap, questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._action = actions.action("leave_out_passed")
        self._questions = questions
        self._known: tuple[Item, ...] = ()
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._known = self._passed()

    def _passed(self) -> tuple[Item, ...]:
        record = self._session.record
        return () if record is None else items_passed(record)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        known, self._known = {each.id for each in self._known}, self._passed()
        passed = [each.id for each in self._known]
        if not known.issuperset(passed) and changes.verb == "take_item":
            self._ask(self._known)
        elif known.difference(passed):
            self._questions.withdraw(_NAME)

    def _ask(self, passed: tuple[Item, ...]) -> None:
        record = self._session.record
        if record is None:
            return
        one = self.tr("Leave out item {number}, or later?")
        more = self.tr("Leave out items {numbers}, or later?")
        numbers = numbers_of(record, passed)
        text = (one if len(passed) == 1 else more).format(number=numbers, numbers=numbers)
        out = Answer.by_key_of(self._action, self.tr("Leave out"))
        later = self.tr("later")
        prompt = Prompt(_NAME, text, (out,), stay=later, urgency=Urgency.QUESTION, unanswered=later)
        ids = tuple(each.id for each in passed)
        self._questions.ask(Question(prompt, QuestionKind.PASSED_OVER, ids, esc_answers=True))


def numbers_of(record: Record, some: tuple[Item, ...]) -> str:
    """Return the numbers of some items, neighbours together: "2 to 6, 8"."""
    numbers = sorted(record.items.index(each) + 1 for each in some)
    parts = []
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        pattern = translate("Run", "{first} to {last}")
        whole = pattern.format(first=run[0], last=run[-1])
        parts.extend([whole] if len(run) > 2 else [str(number) for number in run])
    return ", ".join(parts)
