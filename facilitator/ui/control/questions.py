"""Questions about the room: what nobody answers takes its way, and is kept for who tidies up."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from facilitator.core.left_questions import QuestionKind
from facilitator.core.schedule import running_item
from facilitator.operations.left_questions import leave_unanswered
from facilitator.store.changes import Changes
from facilitator.ui.prompts import Prompt, PromptBar
from facilitator.ui.session import Session

_UNDONE = ("undo", "take_back")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, of which kind, and about what (ids). Where Esc is an answer, it is one."""

    prompt: Prompt
    kind: QuestionKind
    subject: tuple[str, ...]
    esc_answers: bool = False


class _Place(NamedTuple):
    """Where a roundtable was when something was asked."""

    roundtable: str
    item: str | None
    ended: bool


class Questions(QObject):
    """Asks until the end of the item that runs, and then keeps that nobody answered.

    What happens unanswered is what happens without an answer: here nothing is done for it.
    """

    def __init__(self, session: Session, prompts: PromptBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._asked: dict[str, tuple[Question, _Place]] = {}
        prompts.settled.connect(self._on_settled)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self.leave_all)

    def ask(self, question: Question) -> None:
        """Ask about the roundtable in hand; one with the name of an earlier one replaces it."""
        place = self._place()
        if place is not None:
            self._asked[question.prompt.name] = question, place
            self._prompts.ask(question.prompt)

    def is_asked(self, name: str) -> bool:
        """Tell whether a question still waits for an answer, shown or behind another one."""
        return name in self._asked

    def withdraw(self, name: str) -> None:
        """Ask no more: it has settled itself, or makes no sense any longer."""
        self._asked.pop(name, None)
        self._prompts.withdraw(name)

    def leave(self, name: str) -> None:
        """Keep one that nobody can answer any longer."""
        if name in self._asked:
            self._leave(name)

    @Slot()
    def leave_all(self) -> None:
        """Keep what nobody has answered: another roundtable is chosen, or the window closes."""
        for name in list(self._asked):
            self._leave(name)

    def _place(self) -> _Place | None:
        record = self._session.record
        if record is None:
            return None
        item, head = running_item(record), record.roundtable
        return _Place(head.id, item.id if item else None, head.ended_at is not None)

    @Slot(str, bool)
    def _on_settled(self, name: str, answered: bool) -> None:
        question, _ = self._asked.get(name, (None, None))
        if question is None:
            return
        if answered or question.esc_answers:
            self._asked.pop(name)
        else:
            self._leave(name)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        here = self._place()
        for name, (question, place) in list(self._asked.items()):
            if place == here:
                continue
            if changes.verb in _UNDONE and here is not None:
                self._asked[name] = question, here  # whoever asked knows whether it still holds
            else:
                self._leave(name)

    def _leave(self, name: str) -> None:
        question, place = self._asked.pop(name)
        self._prompts.withdraw(name)
        if self._session.can_write():
            self._session.run(
                leave_unanswered,
                place.roundtable,
                question.kind.value,
                question.subject,
                item=place.item,
                at=self._session.now(),
            )
