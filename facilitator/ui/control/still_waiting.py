"""Whether those who still wait at the end are kept for the next roundtable, or dropped."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.left_questions import QuestionKind
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.questions import Question, Questions
from facilitator.ui.prompts import Answer, Prompt, Urgency
from facilitator.ui.session import Session

_NAME = "still waiting"


class StillWaiting(QObject):
    """Asks once the roundtable has ended; until they are dropped, they stay in sight there."""

    def __init__(
        self, session: Session, actions: ActionMap, questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._questions = questions
        session.changed.connect(self._on_changed)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        record = self._session.record
        if record is None or not record.queue or record.roundtable.ended_at is None:
            self._questions.withdraw(_NAME)
        elif changes.verb == "end":
            self._ask(tuple(each.id for each in record.queue))

    def _ask(self, entries: tuple[str, ...]) -> None:
        waiting = self.tr("%n still wait(s).", "", len(entries))
        asked = self.tr("Keep them for the next roundtable, or drop them?")
        text = f"{waiting} {asked}"
        action = self._actions.action
        answers = (
            Answer.by_key_of(action("park_kept"), self.tr("Keep them")),
            Answer.by_key_of(action("drop_kept"), self.tr("Drop them")),
        )
        nobody = self.tr("nobody is asked for them again")
        prompt = Prompt(_NAME, text, answers, urgency=Urgency.QUESTION, unanswered=nobody)
        self._questions.ask(Question(prompt, QuestionKind.STILL_WAITING, entries))
