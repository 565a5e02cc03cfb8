"""Questions about people: who was to have left, and who has not heard the promise."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from facilitator.core.coming_and_going import who_on_roll
from facilitator.core.left_questions import LeftQuestion, QuestionKind, is_open
from facilitator.core.nudges import Nudge, NudgeKind
from facilitator.operations.attendance import mark_gone, tell_promise
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label
from facilitator.ui.control.questions import Question, Questions
from facilitator.ui.monitors.people_words import leaving_words, not_told_words
from facilitator.ui.prompts import Answer, Prompt, Urgency
from facilitator.ui.session import Session

ASKED = {
    NudgeKind.STILL_HERE: QuestionKind.STILL_HERE,
    NudgeKind.NOT_TOLD: QuestionKind.NOT_TOLD,
}


class PeopleQuestions(QObject):
    """Asks once for each cause; it asks no more of whom something else has answered."""

    def __init__(
        self, session: Session, actions: ActionMap, questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._questions = questions
        self._said: set[Nudge] = set()
        self._asked: dict[str, tuple[Nudge, str, int]] = {}  # by name: in which words, when

    def look(self, noticed: Sequence[Nudge]) -> None:
        """Ask about what was noticed now; what no longer shows may still be open."""
        self._settle()
        for nudge in noticed:
            name = _name(nudge)
            if any(said.covers(nudge) for said in self._said):
                if name in self._asked and self._prompt(nudge).text != self._asked[name][1]:
                    self._ask(nudge)  # fewer of them
            else:
                self._said.add(nudge)
                self._ask(nudge)

    def _settle(self) -> None:
        record = self._session.record
        for name, (nudge, _, at) in list(self._asked.items()):
            left = LeftQuestion("", ASKED[nudge.kind], nudge.who, None, at)
            if not self._questions.is_asked(name):
                del self._asked[name]
            elif record is None or not is_open(record, left, open_gaps=()):
                del self._asked[name]
                self._questions.withdraw(name)
            elif nudge.who and record.absent.issuperset(nudge.who):
                del self._asked[name]
                self._questions.leave(name)  # who has gone can be told nothing

    def _ask(self, nudge: Nudge) -> None:
        name, prompt = _name(nudge), self._prompt(nudge)
        self._asked[name] = nudge, prompt.text, self._session.now()
        # Who says “still here” has answered; who puts a promise off has not.
        stays = nudge.kind is NudgeKind.STILL_HERE
        kind = ASKED[nudge.kind]
        self._questions.ask(Question(prompt, kind, nudge.who, esc_answers=stays))

    def _prompt(self, nudge: Nudge) -> Prompt:
        session, record = self._session, self._session.record
        if nudge.kind is NudgeKind.NOT_TOLD or record is None:
            shown = key_label(self._actions.action("stage_promise").shortcut())
            text = not_told_words(session.programme, nudge.who, shown)
            action, label = "promise_told", self.tr("Has heard it")
            act = partial(self._tell_promise, nudge.who)
            stay, unanswered = self.tr("later"), self.tr("the roll goes on saying so")
        else:
            text = leaving_words(session.programme, record, nudge, session.now())
            action, label = "leaver_gone", self.tr("Has left")
            act = partial(self._mark_gone, nudge.who[0])
            stay, unanswered = self.tr("Still here"), self.tr("counted as here")
        return Prompt(
            _name(nudge),
            text,
            (Answer.by_key_of(self._actions.action(action), label, act),),
            stay=stay,
            urgency=Urgency.QUESTION,
            unanswered=unanswered,
        )

    def _tell_promise(self, people: tuple[str, ...]) -> None:
        self._session.act(tell_promise, people)

    def _mark_gone(self, who: str) -> None:
        self._session.act(mark_gone, who_on_roll(self._session.programme, who))


def _name(nudge: Nudge) -> str:
    """Return the name of a prompt: one for each who was to leave, one for all who came late."""
    whose = f" {nudge.who[0]}" if nudge.leaves_at is not None else ""
    return f"people: {nudge.kind.value}{whose}"
