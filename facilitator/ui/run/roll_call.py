"""Before the start: the promise in words, who is here, and the Start button."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.core.floor import Who
from facilitator.core.model import RoundtableStatus
from facilitator.operations.attendance import mark_absent, mark_present
from facilitator.ui.action_map import ActionMap
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.run.roll_row import RollRow
from facilitator.ui.run.room_view import RoomView
from facilitator.ui.run.row_list import RowList
from facilitator.ui.run.words import promise_in_words, question_label, say
from facilitator.ui.session import Session
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


@dataclass(frozen=True, slots=True)
class _Entry:
    who: Who
    name: str
    detail: str
    colour: str | None

    @property
    def id(self) -> str:
        return self.who.person or self.who.organisation or ""


class RollCall(QWidget):
    """Arrow keys walk the list, Space says whether somebody is here, remote or not here."""

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: dict[str, _Entry] = {}
        unit = app_scale().unit
        self._label = SectionLabel()
        self._question = TextLabel(role=Role.QUESTION, wrap=True)
        self._count = TextLabel(muted=True)
        self._rows = RowList(self.tr("Roll call"), self._make_row)
        self._open = KeyButton(actions.action("open_room"), primary=True)
        # Until the room is open that is the main thing to do, and starting at once the other.
        self._start_at_once = KeyButton(actions.action("start"))
        self._start = KeyButton(actions.action("start"), primary=True)
        self._start.setFont(font(Role.TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self._label)
        column.addWidget(self._question)
        column.addSpacing(unit)
        column.addWidget(self._promise_card())
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
        say(self._question, view.question.text if view.question else head.title)
        say(self._promise, promise_in_words(head.promise))
        self._entries = {each.id: each for each in _entries(view)}
        self._rows.keep(list(self._entries))
        modes = {each: _mode(view, each) for each in self._entries}
        for each in self._entries.values():
            row = self._rows.row(each.id)
            row.show_presence(each.name, each.detail, modes[each.id], colour=each.colour)
        self._show_count(list(modes.values()))
        is_open = view.state.status is RoundtableStatus.OPEN
        self._open.setVisible(not is_open)
        self._start_at_once.setVisible(not is_open)
        self._start.setVisible(is_open)
        say(self._hint, self._hint_text(is_open=is_open))

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

    def _list(self) -> QScrollArea:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        return scroll

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3 * app_scale().unit)
        self._hint = TextLabel(muted=True, wrap=True)
        row.addWidget(self._hint, 1)
        for button in (self._start_at_once, self._open, self._start):
            row.addWidget(button)
        return row

    def _show_count(self, modes: list[str]) -> None:
        text = self.tr("{room} in the room · {remote} remote · {absent} not here")
        counts = {mode: modes.count(mode) for mode in ("room", "remote", "absent")}
        say(self._count, text.format(**counts))

    def _hint_text(self, *, is_open: bool) -> str:
        if is_open:
            return self.tr("The room is open; the clock does not run yet. ↑ ↓ walk, Space changes.")
        return self.tr("Open the room to welcome people, or start at once.")

    def _make_row(self, who: str) -> RollRow:
        row = RollRow(who)
        row.marked.connect(self._mark)
        return row

    @Slot(str, str)
    def _mark(self, entry: str, mode: str) -> None:
        who, session = self._entries[entry].who, self._session
        if mode == "absent":
            session.run(mark_absent, session.roundtable_id, who, at=session.now())
            return
        remote = mode == "remote"
        session.run(mark_present, session.roundtable_id, who, at=session.now(), remote=remote)


def _entries(view: RoomView) -> list[_Entry]:
    """Return everybody who can be called, by organisation; an organisation without people too."""
    entries = []
    for each in view.programme.organisations:
        people = view.people_of(each.id)
        for person in people:
            who = Who(person.id, each.id)
            entries.append(_Entry(who, each.short, person.name, each.colour))
        if not people:
            entries.append(_Entry(Who(None, each.id), each.short, "", each.colour))
    alone = [person for person in view.programme.people if person.organisation is None]
    return entries + [_Entry(Who(one.id), one.name, one.role, None) for one in alone]


def _mode(view: RoomView, who: str) -> str:
    if who in view.record.absent:
        return "absent"
    return "remote" if who in view.record.remote else "room"
