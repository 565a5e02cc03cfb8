"""Prompt that asks what a gap was (counted, a pause, the end). It never takes the keys."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from facilitator.core.gaps import Gap, GapKind
from facilitator.core.instants import clock_time, local_moment
from facilitator.core.left_questions import QuestionKind
from facilitator.core.text import DurationKind, format_duration
from facilitator.operations.gaps import count_gap, cut_at_gap, pause_over_gap
from facilitator.store.changes import Changes
from facilitator.store.queries.gaps import open_gap
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.questions import Question, Questions
from facilitator.ui.local_forms import day_label
from facilitator.ui.prompts import Answer, Prompt, Urgency
from facilitator.ui.session import Session

_NAME = "gap"


class GapPrompt(QObject):
    """Until a gap is judged nothing changes; put off, its three actions stay where they are."""

    def __init__(
        self, session: Session, actions: ActionMap, questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._questions = questions
        self._asked: str | None = None
        actions.connect("count_gap", self._count)
        actions.connect("pause_over_gap", self._pause)
        actions.connect("cut_at_gap", self._cut)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._refresh)
        self._refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("gap"):
            if changes.verb == "notice_gap":
                self._asked = None  # another one: those that were put off come up with it
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        gap = self._open()
        self._actions.learn(gap=gap is not None)
        if gap is None:
            self._asked = None
            self._questions.withdraw(_NAME)
        elif gap.id != self._asked:
            self._asked = gap.id
            self._questions.ask(Question(self._prompt(gap), QuestionKind.GAP, (gap.id,)))

    def _open(self) -> Gap | None:
        session = self._session
        if session.roundtable_id is None or not session.can_write():
            return None
        return open_gap(session.db, session.roundtable_id)

    def _prompt(self, gap: Gap) -> Prompt:
        begin, end = self._times(gap)
        if gap.kind is GapKind.JUMPED:
            text = self.tr("The laptop slept, or its clock jumped, from {begin} to {end} ({time}).")
        else:
            text = self.tr("The program was not running from {begin} to {end} ({time}).")
        # As the times beside it say: these are cut to the second.
        seconds = gap.end // 1000 - gap.begin // 1000
        time = format_duration(seconds * 1000, DurationKind.ELAPSED)
        action, cut = self._actions.action, self.tr("Cut at {begin}").format(begin=begin)
        answers = (
            Answer.by_key_of(action("count_gap"), self.tr("Count it")),
            Answer.by_key_of(action("pause_over_gap"), self.tr("Treat it as a pause")),
            Answer.by_key_of(action("cut_at_gap"), cut),
        )
        text = text.format(begin=begin, end=end, time=time)
        return Prompt(
            _NAME,
            text,
            answers,
            stay=self.tr("later"),
            urgency=Urgency.PRESSING,
            unanswered=self.tr("it counts"),
        )

    def _times(self, gap: Gap) -> tuple[str, str]:
        """Return begin and end as the clocks in the room show them, with the day if it changed."""
        record = self._session.record
        zone = record.roundtable.zone if record else "UTC"
        labels = [clock_time(each, zone, seconds=True) for each in (gap.begin, gap.end)]
        days = [local_moment(each, zone).date() for each in gap.span]
        if days[0] != days[1]:
            labels = [f"{day_label(d)} {label}" for d, label in zip(days, labels, strict=True)]
        return labels[0], labels[1]

    @Slot()
    def _count(self) -> None:
        self._run(count_gap)

    @Slot()
    def _pause(self) -> None:
        self._run(pause_over_gap)

    @Slot()
    def _cut(self) -> None:
        self._run(cut_at_gap)

    def _run(self, operation: Callable[..., Any]) -> None:
        """Answer the gap that is asked about; the prompt goes when that is saved."""
        gap = self._open()
        if gap is not None:
            self._session.act(operation, gap.id)
