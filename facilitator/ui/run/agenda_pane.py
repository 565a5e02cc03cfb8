"""Agenda pane of Run: items done, running and to come, and the projected end."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.advice import LATE_MS, advise
from facilitator.core.room_view import RoomView
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.agendas import copied_id
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.agenda_keys import Verb
from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.run.offer_words import advice_in_words, cost_in_words
from facilitator.ui.run.row_drag import RowDrag
from facilitator.ui.run.row_list import RowList
from facilitator.ui.run.words import minutes, say, with_both, with_lateness
from facilitator.ui.session import Session
from facilitator.ui.widgets.action_sentence import ActionSentence
from facilitator.ui.widgets.list_keys import TAKES_AWAY, ListKeys
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from facilitator.ui.run.agenda_verbs import AgendaVerbs


class AgendaPane(Pane):
    """A click or the arrow keys select an item; Enter or a double click goes to it.

    What else its menu offers has keys too, and a row can be dragged to another place. Keys act
    only while the agenda has been entered, by its key or by Tab.
    """

    left = Signal()  # the keys are wanted in the note again
    take_asked = Signal(str)  # to go to the item with that id
    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(line=Qt.Edge.RightEdge, parent=parent)
        self.setAccessibleName(self.tr("Agenda column"))
        self._session = session
        self._item = ""
        unit = app_scale().unit
        # The rows have a margin of their own, so that the card of the running one may stand out.
        self.column.setContentsMargins(3 * unit, 4 * unit, 3 * unit, 4 * unit)
        self.column.setSpacing(2 * unit)
        self._whole = TextLabel(muted=True)
        self.add_heading(self.tr("Agenda"), self._whole).setIndent(round(2.5 * unit))
        self._whole.setContentsMargins(0, 0, round(2.5 * unit), 0)
        self._rows = RowList(self.tr("Agenda"), self._make_row, spacing=unit // 2)
        self._selected = ""
        self._drag = RowDrag(self._rows)
        self._drag.dropped.connect(self._move)
        self._add = QPushButton(self.tr("Add an item…"))
        self._add.setProperty("look", "link")
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add.clicked.connect(self._add_item)
        self._inside = _on_top(self._rows, self._add)
        self._scroll = ScrolledWhole(self._inside, sideways=False)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignTop)
        # The rows have their heights only when they are laid out.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        self._nothing = TextLabel(
            self.tr("No agenda yet. Load one in Prepare; without one the clock still runs."),
            muted=True,
            wrap=True,
        )
        self._nothing.setIndent(round(2.5 * unit))
        keys = self.tr(
            "↵ go to it · + − a minute · F3 minutes · F2 rename · E change · P promise · S split"
            " · Ins add · Del leave out · Alt ↑ ↓ move · T times"
        )
        self.keys = ListKeys(self._scroll, self.tr("keys act on the agenda · Esc"), keys)
        self.keys.left.connect(self.left)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.keys)
        self.column.addWidget(self._scroll, 1)
        self._planned = TextLabel(muted=True)
        self._projected = TextLabel(role=Role.STRONG, wrap=True)
        for label in (self._planned, self._projected):
            label.setIndent(round(2.5 * unit))
            self.column.addWidget(label)
        self._advised = ActionSentence(actions.action("accept_advice"))
        self._advised.setContentsMargins(round(2.5 * unit), 0, round(2.5 * unit), 0)
        self.column.addWidget(self._advised)
        for each in (self._nothing, self._add, self._advised):
            each.hide()  # until it is known whether there is one
        self._cost = TextLabel(muted=True, wrap=True)
        self._cost.setContentsMargins(round(2.5 * unit), 0, round(2.5 * unit), 0)
        self.column.addWidget(self._cost)

    @cached_property
    def _verbs(self) -> "AgendaVerbs":
        from facilitator.ui.run.agenda_verbs import AgendaVerbs  # no start needs it

        verbs = AgendaVerbs(self._session, self)
        verbs.take_asked.connect(self.take_asked)
        verbs.left.connect(self.left)
        verbs.dropped.connect(self.dropped)
        return verbs

    def show_room(self, view: RoomView) -> None:
        state = view.state
        self._keep_rows(view)
        if self._selected not in [each.item.id for each in state.items]:
            self._selected = ""
        for each in state.items:
            row = self._rows.row(each.item.id)
            row.show_item(view, each)
        self._nothing.setVisible(not state.items)
        whole = minutes(_planned_ms(view))
        say(self._whole, self.tr("{minutes} min").format(minutes=whole) if state.items else "")
        self._add.setVisible(state.status is not RoundtableStatus.ENDED)
        self._show_end(view)
        self._show_cost(view)
        self._follow_item(state.item.item.id if state.item else "")

    def _keep_rows(self, view: RoomView) -> None:
        """Keep the focus on an item also where the first change has made a copy of all."""
        focused = next((each for each in self._rows.ids() if self._rows.row(each).hasFocus()), "")
        ids = [each.item.id for each in view.state.items]
        self._rows.keep(ids)
        copy = copied_id(view.record.roundtable.agenda, focused)
        if copy in ids:
            self._rows.row(copy).setFocus()

    def focus_item(self) -> None:
        """Put the keys on the item that is selected, else on the running one, or on the first."""
        rows = self._rows.rows()
        if rows:
            start = self._selected or self._item
            row = self._rows.row(start) if start else rows[0]
            self._select("")
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_end(self, view: RoomView) -> None:
        state = view.state
        ended = view.record.roundtable.ended_at is not None
        self._planned.setVisible(state.planned_end is not None and bool(state.items))
        advice = advise(view.record, state)
        known = state.projected_end is not None and (ended or bool(state.items))
        self._projected.setVisible(known and advice is None)
        self._advised.setVisible(advice is not None)
        if state.planned_end is not None:
            planned = self.tr("Planned end {time}").format(time=view.clock(state.planned_end))
            say(self._planned, planned)
        if state.projected_end is not None:
            text = self.tr("Ended {time}") if ended else self.tr("Projected end {time}")
            end = text.format(time=view.clock(state.projected_end))
            told = with_lateness(end, state.over_ms) if ended else with_both(end, state)
            say(self._projected, told)
            self._projected.set_tone(Tone.AMBER if state.over_ms >= LATE_MS else None)
            if advice is not None:
                self._advised.say(advice_in_words(end, advice))

    def _show_cost(self, view: RoomView) -> None:
        """Say what may still be spent; behind the curtain not, for it tells who was not heard."""
        from facilitator.core.cost import cost  # it follows the first paint

        found = None if view.curtain else cost(view.programme, view.record, view.state)
        self._cost.setVisible(found is not None)
        words = ""
        if found is not None and view.state.planned_end is not None:
            words = cost_in_words(view.clock(view.state.planned_end), found)
        say(self._cost, words)

    def _follow_item(self, item: str) -> None:
        """Bring the running item into sight when it has changed, and only then."""
        changed, self._item = item != self._item, item
        if changed:
            self._select("")
            self._reveal()

    @Slot()
    def _reveal(self) -> None:
        """Show the running item below what was done last, and what comes after it."""
        rows = self._rows.rows()
        if not self._item or any(row.hasFocus() for row in rows):
            return  # who walks through the agenda sees where they are
        running = rows.index(self._rows.row(self._item))
        top = rows[max(0, running - 1)].mapTo(self._inside, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(top)

    def _make_row(self, item: str) -> AgendaRow:
        row = AgendaRow(item)
        row.asked.connect(self._do)
        row.clicked.connect(self._on_clicked)
        row.menu_asked.connect(self._open_menu)
        self._drag.watch(row, item)
        return row

    @Slot(str, int)
    def _move(self, item: str, number: int) -> None:
        self._verbs.move(item, number)

    @Slot(str, QPoint)
    def _open_menu(self, item: str, at: QPoint) -> None:
        self._verbs.open_menu(item, at)

    @Slot(str, object)
    def _do(self, item: str, verb: Verb) -> None:
        """Do what a key asks for; what Delete takes away it takes at the second press."""
        title = self._verbs.cuts(item) if verb is Verb.CUT else ""
        text = self.tr("Del again: leave out “{title}”").format(title=title)
        if not title or self.keys.confirmed(TAKES_AWAY, item, text):
            self._verbs.do(item, verb)

    @Slot(str)
    def _on_clicked(self, item: str) -> None:
        """Select an item; the keys stay in the note, or in the agenda where they are."""
        if self.keys.entered:
            self._rows.row(item).setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            self._select(item)
            self.left.emit()

    def _select(self, item: str) -> None:
        self._selected = item
        for each in self._rows.ids():
            self._rows.row(each).set_selected(each == item)

    @Slot()
    def _add_item(self) -> None:
        self._verbs.ask_for_item("")


def _planned_ms(view: RoomView) -> int:
    """Return how long all is to take as planned; what is left out before the start is not."""
    started = view.record.roundtable.started_at is not None
    items = view.record.items
    return sum(each.planned_ms for each in items if started or not each.skipped)


def _on_top(rows: QWidget, below: QWidget) -> QWidget:
    """Return a widget that holds the rows at its top, and something behind the last."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(rows)
    indented = QHBoxLayout()
    indented.setContentsMargins(app_scale().unit, 0, 0, 0)
    indented.addWidget(below)
    indented.addStretch()
    column.addLayout(indented)
    column.addStretch()
    return holder
