"""Summary after a roundtable's end: its numbers, and where to go from here."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.room_view import RoomView
from facilitator.core.statuses import ItemStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.run.heard_words import heard_at_the_end, unheard_at_the_end
from facilitator.ui.run.kept_line import KeptLine
from facilitator.ui.run.left_list import LeftList
from facilitator.ui.run.words import question_label, say, with_lateness
from facilitator.ui.session import Session
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class Closing(QWidget):
    """The roundtable in numbers, each of them derived from what was recorded."""

    role_spoken = Roles.PART

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("After the end"))
        unit = app_scale().unit
        self._label = SectionLabel()
        self._question = TextLabel(role=Role.QUESTION, wrap=True)
        self._facts = [TextLabel(wrap=True) for _ in range(4)]
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self._label)
        column.addWidget(self._question)
        column.addSpacing(2 * unit)
        column.addWidget(self._card())
        self._kept = KeptLine(actions)
        column.addWidget(self._kept)
        self._left = LeftList(session)
        column.addWidget(self._left)
        column.addSpacing(2 * unit)
        column.addLayout(self._buttons(actions))
        column.addStretch()

    def show_room(self, view: RoomView) -> None:
        say(self._label, question_label(view))
        self._label.setVisible(bool(self._label.full_text()))
        title = view.record.roundtable.title
        say(self._question, view.question.wording if view.question else title)
        facts = (
            self._length(view),
            self._agenda(view),
            self.tr("behind the curtain") if view.curtain else heard_at_the_end(view),
            self.tr("behind the curtain") if view.curtain else unheard_at_the_end(view),
        )
        self._kept.show_room(view)
        self._left.show_room(view)
        for label, fact in zip(self._facts, facts, strict=True):
            say(label, fact)

    def _card(self) -> Card:
        unit = app_scale().unit
        card = Card()
        grid = QGridLayout(card)
        grid.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 4 * unit)
        grid.setHorizontalSpacing(6 * unit)
        grid.setVerticalSpacing(3 * unit)
        grid.setColumnStretch(1, 1)
        grid.addWidget(TextLabel(self.tr("The roundtable has ended"), role=Role.NAME), 0, 0, 1, 2)
        names = (self.tr("Length"), self.tr("Agenda"), self.tr("Heard"), self.tr("Not heard"))
        for row, (name, fact) in enumerate(zip(names, self._facts, strict=True), start=1):
            grid.addWidget(TextLabel(name, muted=True), row, 0)
            grid.addWidget(fact, row, 1)
        return card

    def _buttons(self, actions: ActionMap) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        label = self.tr("Publish a write-up")
        row.addWidget(KeyButton(actions.action("go_publish"), primary=True, label=label))
        row.addWidget(KeyButton(actions.action("reopen")))
        row.addStretch()
        return row

    def _length(self, view: RoomView) -> str:
        state, head = view.state, view.record.roundtable
        parts = [format_duration(state.elapsed_ms, DurationKind.ELAPSED)]
        if head.started_at is not None and head.ended_at is not None:
            times = self.tr("{start} to {end}")
            start, end = view.clock(head.started_at), view.clock(head.ended_at)
            parts.append(with_lateness(times.format(start=start, end=end), state.over_ms))
        if state.paused_ms:
            paused = format_duration(state.paused_ms, DurationKind.ELAPSED)
            parts.append(self.tr("paused for {time}").format(time=paused))
        return " · ".join(parts)

    def _agenda(self, view: RoomView) -> str:
        items = view.state.items
        done = sum(each.status is ItemStatus.DONE for each in items)
        return self.tr("{done} of %n item(s) taken", "", len(items)).format(done=done)
