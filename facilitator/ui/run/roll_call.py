"""Roll call: who is here, before Start with the promise and the button, and while it runs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.needs import NO_NEEDS
from facilitator.core.possible import Condition
from facilitator.core.room_view import RoomView
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.attendance import (
    expect,
    expect_leaving,
    limit_person,
    mark_absent,
    mark_interpreted,
    mark_present,
    tell_promise,
)
from facilitator.store.queries.rosters import needs_of
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.promises import promises_to_read
from facilitator.ui.run.recorded_line import ActionNamesLine, RecordedLine
from facilitator.ui.run.roll_entries import RollEntry, roll_entries, roll_state
from facilitator.ui.run.roll_row import RollRow
from facilitator.ui.run.row_list import RowList
from facilitator.ui.run.words import question_label, say
from facilitator.ui.session import Session
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class RollCall(QWidget):
    """Arrow keys walk the list, Space says whether somebody is here, remote or not here.

    While the roundtable runs Esc goes back to it. A click leaves the keys where they are: in the
    note, or in the roll.
    """

    role_spoken = Roles.PART

    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Roll call column"))
        self._session = session
        self._entries: dict[str, RollEntry] = {}
        unit = app_scale().unit
        self._label = SectionLabel()
        self._question = TextLabel(role=Role.QUESTION, wrap=True)
        self._count = TextLabel(muted=True)
        self._rows = RowList(self.tr("Roll call"), self._make_row)
        self._open = KeyButton(actions.action("open_room"), primary=True)
        # Until the room is open that is the main thing to do, and starting at once the other.
        self._start_at_once = KeyButton(actions.action("start"))
        self._before = True
        self._actions = actions
        as_planned = actions.action("start_as_planned")
        as_planned.changed.connect(self._follow_start)
        self._as_planned = KeyButton(as_planned)
        self._calling = actions.action("roll_call")
        self._back = KeyButton(self._calling, primary=True, label=self.tr("Back to the roundtable"))
        self._start = KeyButton(actions.action("start"), primary=True)
        self._start.setFont(font(Role.TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self._label)
        column.addWidget(self._question)
        column.addSpacing(unit)
        self._promised = self._promise_card()
        column.addWidget(self._promised)
        self._recorded = RecordedLine(session)
        column.addWidget(self._recorded)
        self._action_names = ActionNamesLine(session)
        column.addWidget(self._action_names)
        column.addSpacing(2 * unit)
        heading = QHBoxLayout()
        heading.addWidget(SectionLabel(self.tr("Who is here")))
        heading.addStretch()
        heading.addWidget(self._count)
        column.addLayout(heading)
        column.addWidget(self._list(), 1)
        column.addLayout(self._foot())

    def show_room(self, view: RoomView) -> None:
        say(self._label, question_label(view))
        self._label.setVisible(bool(self._label.full_text()))
        head = view.record.roundtable
        say(self._question, view.question.wording if view.question else head.title)
        say(self._promise, promises_to_read(view.record))
        self._recorded.show_roundtable(head)
        self._action_names.show_roundtable(head)
        self._entries = {each.id: each for each in roll_entries(view)}
        self._rows.keep(list(self._entries))
        known = {each.who: each for each in view.record.presence}
        needs = needs_of(self._session.db)
        states = [
            roll_state(view, each, known, needs.get(each.id, NO_NEEDS))
            for each in self._entries.values()
        ]
        for entry, state in zip(self._entries, states, strict=True):
            self._rows.row(entry).show_state(state)
        self._show_count([state.mode for state in states])
        self._show_foot(view.state.status)

    def first(self) -> QWidget:
        """Return the row that the roll begins with, or the roll itself where nobody is on it."""
        rows = self._rows.rows()
        return rows[0] if rows else self

    def _promise_card(self) -> Card:
        unit = app_scale().unit
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(round(4.5 * unit), 3 * unit, round(4.5 * unit), 3 * unit)
        column.setSpacing(unit)
        self._promise = TextLabel(role=Role.TITLE, wrap=True)
        column.addWidget(SectionLabel(self.tr("The promise, to read out")))
        column.addWidget(self._promise)
        return card

    def _list(self) -> ScrolledWhole:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addStretch()
        return ScrolledWhole(holder, sideways=False)

    def _foot(self) -> QVBoxLayout:
        unit = app_scale().unit
        self._hint = TextLabel(muted=True, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(3 * unit)
        row.addStretch()
        for button in (
            *(self._start_at_once, self._as_planned),
            *(self._open, self._start, self._back),
        ):
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(2 * unit)
        column.addWidget(self._hint)
        column.addLayout(row)
        return column

    def _show_foot(self, status: RoundtableStatus) -> None:
        is_planned = status is RoundtableStatus.PLANNED
        is_open = status is RoundtableStatus.OPEN
        before = self._before = is_planned or is_open
        self._promised.setVisible(before)
        self._open.setVisible(is_planned)
        self._start_at_once.setVisible(is_planned)
        self._start.setVisible(is_open)
        self._follow_start()
        self._back.setVisible(not before)
        say(self._hint, self._hint_text(status))

    def _show_count(self, modes: list[str]) -> None:
        text = self.tr("{room} in the room · {remote} remote · {absent} not here")
        counts = {mode: modes.count(mode) for mode in ("room", "remote", "absent")}
        say(self._count, text.format(**counts))

    def _hint_text(self, status: RoundtableStatus) -> str:
        keys = self.tr(
            "↑ ↓ walk, Space changes · A apologies · E expected · L leaves at · I interpreted"
            " or interpreter · T limit · P heard the promise"
        )
        begins = {
            RoundtableStatus.PLANNED: self.tr("Open the room to welcome people, or start at once."),
            RoundtableStatus.OPEN: self.tr("The room is open; the clock does not run yet."),
        }
        running = self.tr("The clocks go on meanwhile. Esc goes back.")
        return f"{begins.get(status, running)}\n{keys}"

    def _make_row(self, who: str) -> RollRow:
        row = RollRow(who)
        row.marked.connect(self._mark)
        row.leaving_given.connect(self._give_leaving)
        row.expected_given.connect(self._give_expected)
        row.promise_told.connect(self._tell_promise)
        row.limit_given.connect(self._give_limit)
        row.interpreted.connect(self._interpret)
        row.clicked.connect(self._on_clicked)
        row.dropped.connect(self.dropped)
        return row

    @Slot(str)
    def _on_clicked(self, who: str) -> None:
        if any(row.hasFocus() for row in self._rows.rows()):
            self._rows.row(who).setFocus(Qt.FocusReason.MouseFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._calling.isChecked():
            self._calling.setChecked(False)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _follow_start(self) -> None:
        """Offer a start as planned from the second on in which it makes sense."""
        may = self._actions.holds(Condition.CAN_START_AS_PLANNED)
        self._as_planned.setVisible(self._before and may)

    @Slot(str, str)
    def _mark(self, entry: str, mode: str) -> None:
        if mode in ("room", "remote"):
            self._run(mark_present, entry, remote=mode == "remote")
        else:
            self._run(mark_absent, entry, state="" if mode == "absent" else mode)

    @Slot(str, str)
    def _give_leaving(self, entry: str, clock: str) -> None:
        self._run(expect_leaving, entry, clock)

    @Slot(str, str)
    def _give_expected(self, entry: str, clock: str) -> None:
        self._run(expect, entry, clock)

    @Slot(str, bool)
    def _tell_promise(self, entry: str, told: bool) -> None:
        self._session.act(tell_promise, (entry,), heard=told)

    @Slot(str, str)
    def _give_limit(self, entry: str, length: str) -> None:
        self._run(limit_person, entry, length)

    @Slot(str, str)
    def _interpret(self, entry: str, how: str) -> None:
        self._run(mark_interpreted, entry, how)

    def _run(self, operation: Callable[..., object], entry: str, *args: str, **more: Any) -> None:
        self._session.act(operation, self._entries[entry].who, *args, **more)
